"""The level of a record: which one a new record gets, which it may be given, and who could read it then.

What is offered and what is refused come from the same rules here. What must not be here: storing (`records`), keys (`vault`).
"""

from collections.abc import Callable
from dataclasses import dataclass

from custkeeper.domain.errors import KnownToInsiders, PassphraseNeeded, RecordSealed, Refused
from custkeeper.domain.fields import Area
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.session import Session
from custkeeper.vault.access_keys import holders
from custkeeper.vault.sealing import wrapping_key

_NO_KEY = QT_TRANSLATE_NOOP("level", "You do not hold its key. An owner or manager who holds it can give it to you.")


class LevelTooLow(Refused):
    text = QT_TRANSLATE_NOOP("errors", "New entries here begin at {lowest}. A manager or the owner lowers the level afterwards.")


class LevelOfInsiders(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{code} is sealed for the insiders of its transfer, who were chosen by its level; that stays as it is."
    )


@dataclass(frozen=True)
class LevelChoice:
    """One of the four. `why_not` is what stands in the way of it; `readers` are the people who could read, of a sealed one."""

    level: Level
    readers: tuple[str, ...] = ()
    why_not: Message | None = None


@dataclass(frozen=True)
class LevelOffer:
    """The four choices for one record and the one that stands. `may_change`: whether this person's role changes levels at all."""

    now: Level
    choices: tuple[LevelChoice, ...]
    may_change: bool
    is_for_insiders: bool = False


def first_level(area: Area, asked: Level | None, parent: Level | None = None) -> Level:
    """The level of a new record: the higher of its register's default and its owner's level, or one above. Raises LevelTooLow."""
    lowest = highest(area.default_level, *([parent] if parent else []))
    if asked is not None and asked.rank < lowest.rank:
        raise LevelTooLow(lowest=lowest.label)
    return asked or lowest


def sealed(record: Record) -> RecordSealed:
    """What is said of a record that this person holds no key for."""
    return (KnownToInsiders if record.is_for_insiders else RecordSealed)(code=record.code, level=record.level.label)


def require_regrading(session: Session, record: Record, level: Level | None) -> None:
    """Whether `record` may get `level`, or have its own confirmed. Raises NotAllowed, RecordSealed, LevelOfInsiders."""
    session.require(Action.REGRADE)
    if record.is_sealed:
        raise sealed(record)
    if record.is_for_insiders and level not in (None, record.level):
        raise LevelOfInsiders(code=record.code)


def offer_for_new(session: Session, area: Area) -> LevelOffer:
    """What a new record of a register may begin at."""
    return _offer(session, area.default_level, Action.WRITE, lambda level: first_level(area, level))


def offer_for(session: Session, record: Record) -> LevelOffer:
    """What a record's level may become. Nothing is offered of one that is sealed to this person."""
    row = session.vault.records.raw_row(record.area, record.id) if record.is_for_insiders else None
    own_key = str(wrapping_key(row)) if row is not None else ""
    return _offer(session, record.level, Action.REGRADE, lambda level: require_regrading(session, record, level), own_key)


def _offer(session: Session, now: Level, action: Action, check: Callable[[Level], object], own_key: str = "") -> LevelOffer:
    held = holders(session.vault.reader)
    names = session.names()

    def choice(level: Level) -> LevelChoice:
        key_id = own_key if own_key and level is now else level.value
        readers = tuple(sorted(names.get(person, "") for person in held.get(key_id, ())) if level.is_sealed else ())
        return LevelChoice(level, readers, None if level is now else _why_not(session, level, check))

    return LevelOffer(now, tuple(choice(level) for level in Level), is_allowed(session.role, action), bool(own_key))


def _why_not(session: Session, level: Level, check: Callable[[Level], object]) -> Message | None:
    try:
        check(level)
    except Refused as error:
        return error.message
    if session.vault.holds(level):
        return None
    return PassphraseNeeded(what=level.label).message if level.value in session.vault.held_back else message(_NO_KEY)
