"""One dated thing of the deal clock: its kind, the record it is of, and what its day is counted from. Values only, no rule."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from custkeeper.domain.template import Bilingual
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text


class Anchor(StrEnum):
    """The days everything hangs on, by the field of `transfer` that holds each, in the order they must come."""

    LETTER = "loi_on"
    SIGNING = "signing_on"
    CLOSING = "closing_on"

    @property
    def label(self) -> Text:
        return _LABELS[self]


_LABELS = {
    Anchor.LETTER: QT_TRANSLATE_NOOP("deal_clock", "Letter of intent"),
    Anchor.SIGNING: QT_TRANSLATE_NOOP("deal_clock", "Signing"),
    Anchor.CLOSING: QT_TRANSLATE_NOOP("deal_clock", "Closing"),
}


class DateKind(StrEnum):
    ANCHOR = "anchor"
    SIGNED = "signed"  # an agreement was; a fact
    TERM_END = "term_end"  # the last day in force
    DUTY_END = "duty_end"  # the last day of what survives
    CLAUSE_END = "clause_end"  # the same of a clause of the transfer's agreement
    OPINION = "opinion"  # counsel's, or the decision on it: needed before signing and closing (brief §7)
    REMINDER = "reminder"
    BREACH = "breach"  # signed after the first disclosure, and nobody decided what follows; `services.breaches` finds it
    REVIEW = "review"
    PURGE = "purge"  # the last day papers must be kept
    RETURN = "return"  # what was handed over has to be back
    RECIPIENT_END = "recipient_end"  # the last day an agreement names somebody
    OVERRIDE_END = "override_end"  # the last day a signed override lets something through
    PERSON_END = "person_end"  # the last day somebody is one of a partner's people
    ASKED_BACK = "asked_back"  # a transfer was broken off, and not everything is back
    ACCESS_END = "access_end"  # somebody's last day in the vault; of the firm, as the two after it
    ACCESS_REVIEW = "access_review"
    RESTORE_TEST = "restore_test"
    INSIDER_END = "insider_end"  # the last day on an insider list; they hold the key until somebody takes them off


class Basis(StrEnum):
    """What a day is counted from."""

    ENTERED = "entered"
    LETTER = Anchor.LETTER.value
    SIGNING = Anchor.SIGNING.value
    CLOSING = Anchor.CLOSING.value
    START = "start"  # of the agreement, with its term
    TERM_END = "term_end"
    DUTY_END = "duty_end"
    CLAUSE_END = "clause_end"
    COOPERATION = "cooperation"  # its end
    LAST = "last"  # when the same was done before


@dataclass(frozen=True)
class ClockDate:
    """One dated thing. `day` is None while what it rests on has no day; `code` is that of a record of `area`, "" of the firm's.

    `part` is the code of the record inside that one (the recipient of an agreement) whose day it is: alone it names nothing.
    `number` is the days ahead of a reminder, or the place of a review that comes again; a settled one was signed or done.
    """

    kind: DateKind
    code: str
    day: date | None
    basis: Basis
    about: str = ""  # the anchor's field, what a reminder is of, the rule's id, what an opinion waits for
    number: int = 0
    name: Bilingual | None = None  # a rule's
    is_settled: bool = False
    part: str = ""

    @property
    def key(self) -> tuple[str, str, str, str, str, int]:
        """What makes it the same thing on another day."""
        return self.kind.value, self.area, self.code, self.part, self.about, self.number

    @property
    def shown_code(self) -> str:
        """The code people see: `NDA0001`, or with a part of it `NDA0001/R0002`."""
        return f"{self.code}/{self.part}" if self.part else self.code

    @property
    def area(self) -> str:
        """The register that the record of this code is in."""
        return "agreement" if self.basis is Basis.DUTY_END else _AREAS.get(self._of, "transfer")

    @property
    def part_area(self) -> str:
        """The register that the record of `part` is in; "" for what has none."""
        return PART_AREAS.get(self._of, "")

    @property
    def is_task(self) -> bool:
        """Whether somebody has to do something by then, so that it can be overdue."""
        return self.kind in _TASKS and not self.is_settled

    @property
    def _of(self) -> str:
        """Its kind, of a reminder the kind of what it is of."""
        return self.about if self.kind is DateKind.REMINDER else self.kind.value


# An end day that passes by itself (a naming, an override) is no task; that of an insider is, because their key stays theirs.
_TASKS = {
    DateKind.ANCHOR,
    DateKind.REVIEW,
    DateKind.PURGE,
    DateKind.BREACH,
    DateKind.RETURN,
    DateKind.OPINION,
    DateKind.ASKED_BACK,
    DateKind.ACCESS_END,
    DateKind.ACCESS_REVIEW,
    DateKind.RESTORE_TEST,
    DateKind.INSIDER_END,
}
PART_AREAS: dict[str, str] = {
    DateKind.RECIPIENT_END: "recipient",
    DateKind.OVERRIDE_END: "gate_override",
    DateKind.INSIDER_END: "insider",
    DateKind.PERSON_END: "party_person",
}
_AREAS: dict[str, str] = {  # of what is not the transfer's own
    DateKind.SIGNED: "agreement",
    DateKind.TERM_END: "agreement",
    DateKind.DUTY_END: "agreement",
    DateKind.BREACH: "agreement",
    DateKind.CLAUSE_END: "clause",
    DateKind.OPINION: "opinion",
    DateKind.RETURN: "disclosure",
    DateKind.RECIPIENT_END: "agreement",
    DateKind.OVERRIDE_END: "agreement",
    DateKind.PERSON_END: "party",
    DateKind.ACCESS_END: "person",
    DateKind.ACCESS_REVIEW: "person",
    DateKind.RESTORE_TEST: "restore_drill",
}
