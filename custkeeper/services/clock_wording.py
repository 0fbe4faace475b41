"""The deal clock in words, the same in the window, the commands and a calendar: codes and kinds, never a name."""

from datetime import date

from custkeeper.domain.clock_date import Anchor, Basis, ClockDate, DateKind
from custkeeper.domain.clock_diff import Concern
from custkeeper.domain.opinion import Waiting
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day
from custkeeper.services.date_moving import MovePreview

_KINDS: dict[DateKind, Text] = {
    DateKind.BREACH: QT_TRANSLATE_NOOP("deal_clock", "Signed after the first disclosure: decide what follows"),
    DateKind.SIGNED: QT_TRANSLATE_NOOP("deal_clock", "Agreement signed"),
    DateKind.TERM_END: QT_TRANSLATE_NOOP("deal_clock", "Last day in force"),
    DateKind.DUTY_END: QT_TRANSLATE_NOOP("deal_clock", "Last day of the duties"),
    DateKind.CLAUSE_END: QT_TRANSLATE_NOOP("deal_clock", "Last day of the clause's duties"),
    DateKind.RETURN: QT_TRANSLATE_NOOP("deal_clock", "Handed over, to be returned"),
    DateKind.RECIPIENT_END: QT_TRANSLATE_NOOP("deal_clock", "Last day as a named recipient"),
    DateKind.OVERRIDE_END: QT_TRANSLATE_NOOP("deal_clock", "Last day of the override"),
    DateKind.PERSON_END: QT_TRANSLATE_NOOP("deal_clock", "Last day as one of the partner's people"),
    DateKind.INSIDER_END: QT_TRANSLATE_NOOP("deal_clock", "Removal from the insider list"),
    DateKind.ASKED_BACK: QT_TRANSLATE_NOOP("deal_clock", "Return of everything handed over"),
    DateKind.ACCESS_END: QT_TRANSLATE_NOOP("deal_clock", "Last day of access to the vault"),
    DateKind.ACCESS_REVIEW: QT_TRANSLATE_NOOP("deal_clock", "Quarterly access review"),
    DateKind.RESTORE_TEST: QT_TRANSLATE_NOOP("deal_clock", "Restore test of a backup"),
}
_REMINDERS: dict[str, Text] = {
    DateKind.TERM_END: QT_TRANSLATE_NOOP("deal_clock", "Reminder: {count} days to the last day in force"),
    DateKind.DUTY_END: QT_TRANSLATE_NOOP("deal_clock", "Reminder: {count} days to the last day of the duties"),
    DateKind.CLAUSE_END: QT_TRANSLATE_NOOP("deal_clock", "Reminder: {count} days to the last day of the clause's duties"),
    DateKind.RECIPIENT_END: QT_TRANSLATE_NOOP("deal_clock", "Reminder: {count} days to the last day as a named recipient"),
    DateKind.OVERRIDE_END: QT_TRANSLATE_NOOP("deal_clock", "Reminder: {count} days to the last day of the override"),
    DateKind.PERSON_END: QT_TRANSLATE_NOOP("deal_clock", "Reminder: {count} days to the last day as one of the partner's people"),
    DateKind.INSIDER_END: QT_TRANSLATE_NOOP("deal_clock", "Reminder: {count} days to the removal from the insider list"),
}
_OPINIONS: dict[str, Text] = {
    Waiting.ANSWER: QT_TRANSLATE_NOOP("deal_clock", "Counsel's answer, at the latest"),
    Waiting.DECISION: QT_TRANSLATE_NOOP("deal_clock", "Decision on counsel's opinion, at the latest"),
    Waiting.ASKING: QT_TRANSLATE_NOOP("deal_clock", "Counsel to be asked again, at the latest"),
}
_AGAIN = QT_TRANSLATE_NOOP("deal_clock", "{name} no. {number}")
_BASES: dict[Basis, Text] = {
    Basis.ENTERED: QT_TRANSLATE_NOOP("deal_clock", "as entered"),
    Basis.LETTER: QT_TRANSLATE_NOOP("deal_clock", "from the letter of intent"),
    Basis.SIGNING: QT_TRANSLATE_NOOP("deal_clock", "from the signing"),
    Basis.CLOSING: QT_TRANSLATE_NOOP("deal_clock", "from the closing"),
    Basis.START: QT_TRANSLATE_NOOP("deal_clock", "from its start and term"),
    Basis.TERM_END: QT_TRANSLATE_NOOP("deal_clock", "from the end of the term"),
    Basis.COOPERATION: QT_TRANSLATE_NOOP("deal_clock", "from the end of the cooperation"),
    Basis.DUTY_END: QT_TRANSLATE_NOOP("deal_clock", "from the end of the duties"),
    Basis.LAST: QT_TRANSLATE_NOOP("deal_clock", "from the last one"),
    Basis.CLAUSE_END: QT_TRANSLATE_NOOP("deal_clock", "from the end of the clauses' duties"),
}
_DONE = QT_TRANSLATE_NOOP("deal_clock", "done")
_NO_DAY = QT_TRANSLATE_NOOP("deal_clock", "no day yet")
_THING = QT_TRANSLATE_NOOP("deal_clock", "{code}: {what}")
_CONCERNS: dict[Concern, Text] = {
    Concern.PAST: QT_TRANSLATE_NOOP("deal_clock", "{day} is past already."),
    Concern.HAPPENED: QT_TRANSLATE_NOOP("deal_clock", "{code}: by its state this has happened. Moving the day corrects a fact."),
    Concern.SIGNED_LATER: QT_TRANSLATE_NOOP("deal_clock", "{thing}: {signed}, which is after the new day. It stays as it is."),
}


def what_is(found: ClockDate, translate: Translate) -> str:
    """The kind of thing, without its code."""
    if found.name is not None:
        name = found.name.in_language(translate.language)
        return translate(_AGAIN, name=name, number=found.number) if found.number else name
    if found.kind is DateKind.ANCHOR:
        return translate(Anchor(found.about).label)
    if found.kind is DateKind.REMINDER:
        return translate(_REMINDERS[found.about], count=found.number)
    if found.kind is DateKind.OPINION:
        return translate(_OPINIONS[found.about])
    return translate(_KINDS[found.kind])


def thing(found: ClockDate, translate: Translate) -> str:
    """Code and kind: `JADE: Closing`, `NDA0001/R0002: Last day as a named recipient`; of the firm's own the kind alone."""
    if not found.code:
        return what_is(found, translate)
    return translate(_THING, code=found.shown_code, what=what_is(found, translate))


def rests_on(found: ClockDate, translate: Translate) -> str:
    """What the day is counted from; of something done that it was."""
    if found.is_settled and found.kind is DateKind.REVIEW:
        return translate(_DONE)
    return translate(_BASES[found.basis])


def day_or_none(day: date | None, translate: Translate) -> str:
    return show_day(day, translate.language) if day else translate(_NO_DAY)


def concerns_said(preview: MovePreview, translate: Translate) -> list[str]:
    """A sentence for each thing to see before approving."""
    said = []
    for concern, found in preview.concerns:
        values = {"code": preview.transfer.code, "day": show_day(preview.day, translate.language)}
        if found is not None:
            values |= {"thing": thing(found, translate), "signed": day_or_none(found.day, translate)}
        said.append(translate(_CONCERNS[concern], **values))
    return said
