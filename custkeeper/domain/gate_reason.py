"""The reasons the gate can give, each with the sentence that says what to do about it. When each holds is `gate`'s."""

from dataclasses import dataclass
from enum import StrEnum

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, Value, message


class Bar(StrEnum):
    """One thing that stands against a disclosure; its value is what scripts and the kept answer name it by."""

    AGREEMENT_MISSING = "agreement_missing"
    AGREEMENT_UNSIGNED = "agreement_unsigned"
    AGREEMENT_NOT_STARTED = "agreement_not_started"
    AGREEMENT_ENDED = "agreement_ended"
    AGREEMENT_SURVIVING = "agreement_surviving"
    AGREEMENT_REVOKED = "agreement_revoked"
    CATEGORY_OUTSIDE = "category_outside"
    LEVEL_ABOVE = "level_above"
    PERSON_NOT_NAMED = "person_not_named"
    PERSON_NAMED_LATER = "person_named_later"
    PERSON_NO_LONGER_NAMED = "person_no_longer_named"
    TRANSFER_UNKNOWN = "transfer_unknown"
    TRANSFER_OVER = "transfer_over"
    STAGE_TOO_EARLY = "stage_too_early"
    TRANCHE_NOT_RELEASED = "tranche_not_released"
    ITEM_ON_HOLD = "item_on_hold"
    ITEM_REGRADING = "item_regrading"
    ITEM_DESTROYED = "item_destroyed"
    ITEM_GONE = "item_gone"
    PERSONAL_DATA_UNDECIDED = "personal_data_undecided"
    PERSONAL_DATA_REFUSED = "personal_data_refused"
    CONSENT_MISSING = "consent_missing"
    PERSON_LEFT = "person_left"
    TRAINING_MISSING = "training_missing"
    CLEARANCE_MISSING = "clearance_missing"

    @property
    def sentence(self) -> Text:
        return _SENTENCES[self]


_ITEM_BARS = {
    *(Bar.ITEM_ON_HOLD, Bar.ITEM_REGRADING, Bar.ITEM_DESTROYED, Bar.ITEM_GONE),
    *(Bar.PERSONAL_DATA_UNDECIDED, Bar.PERSONAL_DATA_REFUSED, Bar.CONSENT_MISSING),
}
_TRANSFER_BARS = {Bar.TRANSFER_OVER, Bar.STAGE_TOO_EARLY}
_PERSON_BARS = {Bar.PERSON_LEFT, Bar.TRAINING_MISSING, Bar.CLEARANCE_MISSING}


@dataclass(frozen=True)
class Reason:
    """A bar, in words; days are ISO 8601, and a category is its id until `services.gate` gives it its name."""

    bar: Bar
    message: Message

    @property
    def mended_in(self) -> tuple[str, str]:
        """The register and the code of what has to be changed for it to go; `new` for what does not exist yet."""
        values = dict(self.message.values)
        if self.bar is Bar.AGREEMENT_MISSING:
            return "agreement", "new"
        if self.bar in _PERSON_BARS:
            return "person", ""
        area = "item" if self.bar in _ITEM_BARS else "transfer" if self.bar in _TRANSFER_BARS else "agreement"
        return area, str(values[area])


def reason(bar: Bar, **values: Value | Text) -> Reason:
    return Reason(bar, message(bar.sentence, **values))


_SENTENCES = {
    Bar.AGREEMENT_MISSING: QT_TRANSLATE_NOOP(
        "gate",
        "There is no agreement with {party} under which anything may be handed over; a client's own NDA binds us and is none. "
        "Record one and have it signed first.",
    ),
    Bar.AGREEMENT_UNSIGNED: QT_TRANSLATE_NOOP(
        "gate", "Agreement {agreement} is not signed on {day}. Have both sides sign it, and enter the day of the last signature."
    ),
    Bar.AGREEMENT_NOT_STARTED: QT_TRANSLATE_NOOP(
        "gate", "Agreement {agreement} starts only on {start}. Wait until then, or agree in writing on an earlier start."
    ),
    Bar.AGREEMENT_ENDED: QT_TRANSLATE_NOOP("gate", "Agreement {agreement} ended on {last}. Conclude a new one first."),
    Bar.AGREEMENT_SURVIVING: QT_TRANSLATE_NOOP(
        "gate",
        "Agreement {agreement} ended on {last}. Its duties last until {until} and protect only what was handed over before. "
        "Extend it or conclude a new one first.",
    ),
    Bar.AGREEMENT_REVOKED: QT_TRANSLATE_NOOP(
        "gate", "Agreement {agreement} is revoked (day: {revoked}). Hand over nothing, and ask for what is out to come back."
    ),
    Bar.CATEGORY_OUTSIDE: QT_TRANSLATE_NOOP(
        "gate",
        "Agreement {agreement} does not cover the category of {item}: {category}. Leave it out, or sign an addendum.",
    ),
    Bar.LEVEL_ABOVE: QT_TRANSLATE_NOOP(
        "gate",
        "{item} has the level {level}; agreement {agreement} goes no higher than {highest}. "
        "Hand over a masked copy of a lower level, or agree on a higher one.",
    ),
    Bar.PERSON_NOT_NAMED: QT_TRANSLATE_NOOP(
        "gate", "{person} is not named in agreement {agreement}. Have them named there first, or hand it to somebody who is."
    ),
    Bar.PERSON_NAMED_LATER: QT_TRANSLATE_NOOP(
        "gate",
        "{person} is named in agreement {agreement} only from {start}. Wait, or hand it to somebody else named.",
    ),
    Bar.PERSON_NO_LONGER_NAMED: QT_TRANSLATE_NOOP(
        "gate",
        "{person} is no longer named in agreement {agreement} on {day}. Hand it to somebody who is.",
    ),
    Bar.TRANSFER_UNKNOWN: QT_TRANSLATE_NOOP(
        "gate",
        "{item} waits for a stage of the transfer, and agreement {agreement} names no transfer. Enter it there.",
    ),
    Bar.TRANSFER_OVER: QT_TRANSLATE_NOOP(
        "gate",
        "Transfer {transfer}, which agreement {agreement} belongs to, is over or broken off. Hand over nothing more under it.",
    ),
    Bar.STAGE_TOO_EARLY: QT_TRANSLATE_NOOP(
        "gate", "{item} may not be handed over at the stage transfer {transfer} is in. Wait for the later stage set in the item."
    ),
    Bar.TRANCHE_NOT_RELEASED: QT_TRANSLATE_NOOP(
        "gate",
        "{item} waits in a data tranche of transfer {transfer} that is not released on {day}. Have a manager release it first.",
    ),
    Bar.ITEM_ON_HOLD: QT_TRANSLATE_NOOP(
        "gate", "{item} is on hold. Wait until the hold is lifted, or ask who placed it to lift it."
    ),
    Bar.ITEM_REGRADING: QT_TRANSLATE_NOOP("gate", "{item} is being re-graded. Have its level settled first."),
    Bar.ITEM_DESTROYED: QT_TRANSLATE_NOOP(
        "gate", "{item} is destroyed. If a copy has turned up, report it as an incident and do not hand it over."
    ),
    Bar.ITEM_GONE: QT_TRANSLATE_NOOP(
        "gate", "{item} is no longer in the firm's keeping. If it is, correct its state in the register of items first."
    ),
    Bar.PERSONAL_DATA_UNDECIDED: QT_TRANSLATE_NOOP(
        "gate", "{item} holds personal data, and counsel's decision is missing on {day}. Ask counsel, and enter decision and day."
    ),
    Bar.PERSONAL_DATA_REFUSED: QT_TRANSLATE_NOOP(
        "gate", "Counsel decided that the personal data in {item} may not be handed over. Leave it out, or mask them."
    ),
    Bar.CONSENT_MISSING: QT_TRANSLATE_NOOP(
        "gate",
        "The client's own agreement demands consent for {item}, and none is recorded by {day}. "
        "Ask the client, and enter the day of the consent.",
    ),
    Bar.PERSON_LEFT: QT_TRANSLATE_NOOP(
        "gate", "{person} no longer works with the firm's data on {day}. Hand it to somebody who does."
    ),
    Bar.TRAINING_MISSING: QT_TRANSLATE_NOOP(
        "gate", "No training passed by {person} is recorded by {day}. Train them, and have a manager confirm the day."
    ),
    Bar.CLEARANCE_MISSING: QT_TRANSLATE_NOOP(
        "gate",
        "{person} is not cleared for the level of {item}, {level}. Have an owner or manager who holds its key give it to them, "
        "or choose another.",
    ),
}
