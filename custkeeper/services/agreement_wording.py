"""Where an agreement stands in words, the same in window, commands and register: days, what has no day yet, reminders."""

from collections.abc import Iterator
from datetime import date

from custkeeper.domain.agreement_terms import is_signed
from custkeeper.domain.areas.agreement import HERE, ON_PAPER
from custkeeper.domain.breach import Breach
from custkeeper.domain.record import Record
from custkeeper.domain.standing import StandingOn, counts_from_event
from custkeeper.domain.survival import COOPERATION_END
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import grouped, show_day

_WAITS: dict[str, Text] = {
    "signing_on": QT_TRANSLATE_NOOP("agreement", "no day yet: counted from the signing of the transfer, which has no day"),
    "closing_on": QT_TRANSLATE_NOOP("agreement", "no day yet: counted from the closing of the transfer, which has no day"),
    COOPERATION_END: QT_TRANSLATE_NOOP("agreement", "no day yet: counted from the end of the cooperation, which has no day"),
}
_NO_DAY = QT_TRANSLATE_NOOP("agreement", "no day yet")
_REMINDER = QT_TRANSLATE_NOOP("agreement", "Reminder {reminder} days before the end: days left {count}.")
_LATE = QT_TRANSLATE_NOOP("agreement", "Breach: signed on {day} ({how}), after the first disclosure on {first}.")
_UNDECIDED = QT_TRANSLATE_NOOP("agreement", "Nobody decided yet what follows.")
_DECIDED = QT_TRANSLATE_NOOP("agreement", "Decided on {day} by {name}: {decision}")
_SIGNED = {
    HERE: QT_TRANSLATE_NOOP("agreement", "Signed on {day} on this laptop, by both sides."),
    ON_PAPER: QT_TRANSLATE_NOOP("agreement", "Signed on {day} on paper: for us {us}, for the other side {them}."),
    "": QT_TRANSLATE_NOOP("agreement", "Signed on {day}. How was not asked for when it was entered."),
}
_SHORT = {
    HERE: QT_TRANSLATE_NOOP("agreement", "on the laptop"),
    ON_PAPER: QT_TRANSLATE_NOOP("agreement", "on paper"),
    "": QT_TRANSLATE_NOOP("agreement", "not recorded"),
}
_WITH_WAY = QT_TRANSLATE_NOOP("agreement", "{code} (signed {how})")
_KEPT_AT = QT_TRANSLATE_NOOP("agreement", "The original is kept at: {place}")
_FILE_HASH = QT_TRANSLATE_NOOP("agreement", "SHA-256 of the signed file: {hash}")
_BINDS_US = QT_TRANSLATE_NOOP("agreement", "It binds us: nothing is handed over under it.")


def last_day_said(stands: StandingOn, translate: Translate) -> str:
    return _day(stands.last_day, translate)


def duties_said(agreement: Record, stands: StandingOn, translate: Translate) -> str:
    """The last day of the duties, or what it waits for."""
    if stands.duties_until is None and counts_from_event(agreement):
        return translate(_WAITS[str(agreement.value("survival_from"))])
    return _day(stands.duties_until, translate)


def reminder_said(stands: StandingOn, translate: Translate) -> str:
    """The newest of the 90, 60, 30 and 7 days' reminders that is due; "" when none is."""
    return translate(_REMINDER, reminder=stands.reminder, count=stands.days_left or 0) if stands.reminder else ""


def signed_said(agreement: Record, how: str, translate: Translate) -> list[str]:
    """When and in which way it was signed, and where the paper is; nothing of one that is not. `how` is `way_signed`'s."""
    if not is_signed(agreement):
        return []
    values = {"us": str(agreement.value("signed_for_us") or ""), "them": str(agreement.value("signed_for_them") or "")}
    said = [translate(_SIGNED[how], day=_day(date.fromisoformat(str(agreement.value("signed_on"))), translate), **values)]
    said += [translate(_KEPT_AT, place=str(agreement.value("paper_at")))] if agreement.value("paper_at") else []
    return said + (
        [translate(_FILE_HASH, hash=grouped(str(agreement.value("paper_hash")), 8))] if agreement.value("paper_hash") else []
    )


def how_said(how: str, translate: Translate) -> str:
    """The way in two or three words, for registers."""
    return translate(_SHORT[how])


def with_way(code: str, how: str, translate: Translate) -> str:
    """An agreement's code, with the way it was signed where that is recorded."""
    return translate(_WITH_WAY, code=code, how=how_said(how, translate)) if how else code


def breach_said(found: Breach, names: dict[str, str], how: str, translate: Translate) -> Iterator[str]:
    """What happened, and who decided what; `names` are people's by id, `how` is `way_signed`'s."""
    days = {"day": _day(found.signed, translate), "first": _day(found.first, translate)}
    yield translate(_LATE, how=how_said(how, translate), **days)
    if not found.is_decided:
        yield translate(_UNDECIDED)
        return
    of = found.agreement
    day = _day(date.fromisoformat(str(of.value("breach_decided_on"))), translate)
    name = names.get(str(of.value("breach_decided_by")), "?")
    yield translate(_DECIDED, day=day, name=name, decision=str(of.value("breach_decision")))


def binds_us_said(translate: Translate) -> str:
    return translate(_BINDS_US)


def _day(day: date | None, translate: Translate) -> str:
    return show_day(day, translate.language) if day else translate(_NO_DAY)
