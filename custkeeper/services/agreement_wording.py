"""Where an agreement stands in words, the same in window, commands and register: days, what has no day yet, reminders."""

from collections.abc import Iterator
from datetime import date

from custkeeper.domain.breach import Breach
from custkeeper.domain.record import Record
from custkeeper.domain.standing import StandingOn, counts_from_event
from custkeeper.domain.survival import COOPERATION_END
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day

_WAITS: dict[str, Text] = {
    "signing_on": QT_TRANSLATE_NOOP("agreement", "no day yet: counted from the signing of the transfer, which has no day"),
    "closing_on": QT_TRANSLATE_NOOP("agreement", "no day yet: counted from the closing of the transfer, which has no day"),
    COOPERATION_END: QT_TRANSLATE_NOOP("agreement", "no day yet: counted from the end of the cooperation, which has no day"),
}
_NO_DAY = QT_TRANSLATE_NOOP("agreement", "no day yet")
_REMINDER = QT_TRANSLATE_NOOP("agreement", "Reminder {reminder} days before the end: days left {count}.")
_LATE = QT_TRANSLATE_NOOP("agreement", "Breach: signed on {day}, after the first disclosure on {first}.")
_UNDECIDED = QT_TRANSLATE_NOOP("agreement", "Nobody decided yet what follows.")
_DECIDED = QT_TRANSLATE_NOOP("agreement", "Decided on {day} by {name}: {decision}")
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


def breach_said(found: Breach, names: dict[str, str], translate: Translate) -> Iterator[str]:
    """What happened, and who decided what; `names` are people's by id."""
    yield translate(_LATE, day=_day(found.signed, translate), first=_day(found.first, translate))
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
