"""Records of any register: add, change, move, find. The one place where values are validated before they are stored."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import (
    BadInput,
    FieldProblem,
    MoveUnknown,
    RecordUnknown,
    Refused,
)
from custkeeper.domain.fields import Area, FieldKind
from custkeeper.domain.ledger_event import Event, may_touch
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.record_rules import BY_HAND, new_problems
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.typed_days import typed_instant
from custkeeper.domain.validation import LONGEST_CODE, is_code, is_text, tidied, validate
from custkeeper.domain.values import parse_value
from custkeeper.services.codes import next_code
from custkeeper.services.levels import first_level, require_regrading
from custkeeper.services.levels import sealed as sealed
from custkeeper.services.register_rules import require_rules
from custkeeper.services.session import Session
from custkeeper.vault.open_vault import stamp
from custkeeper.vault.record_index import CODE as CODE  # the shape and the orders lists have, for the window
from custkeeper.vault.record_index import LEVEL as LEVEL
from custkeeper.vault.record_index import STATE as STATE
from custkeeper.vault.record_index import TITLE as TITLE
from custkeeper.vault.record_index import Line as Line
from custkeeper.vault.sealing import new_id
from custkeeper.vault.unit_of_work import UnitOfWork


class AreaUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no register “{area}”. The registers are: {areas}.")


class KeptByService(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{area}: these are not entered by hand; use their own commands.")


class CodeUnsuitable(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "This cannot be a code. A code has at most {limit} characters, all of them visible, and no spaces around it."
    )


class PairUnreadable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{given}” is not of the form FIELD=VALUE. The fields of this register are: {fields}.")


def area_named(key: str) -> Area:
    if key not in AREAS:
        raise AreaUnknown(area=key, areas=", ".join(AREAS))
    return AREAS[key]


def find(session: Session, area: str, code: str, parent: str = "") -> Record:
    """The record with this code, to change it; for showing see `reading`. Raises RecordUnknown."""
    record = session.vault.records.by_code(area, code, parent) if is_text(code) else None
    if record is None:
        raise RecordUnknown(area=AREAS[area].singular, code=code)
    return record


def newest(session: Session, area: str, record: str) -> Record | None:
    """A record by its id as it stands now, to change it; for showing see `reading`."""
    return session.vault.records.get(area, record)


def find_open(session: Session, area: str, code: str, parent: str = "") -> Record:
    """As `find`, and its content readable. Raises RecordSealed."""
    record = find(session, area, code, parent)
    if record.is_sealed:
        raise sealed(record)
    return record


def find_all_open(session: Session, area: str, codes: Sequence[str]) -> list[Record]:
    """As `find_open` of each code once, in their order; those in use are read at once. Raises RecordUnknown, RecordSealed."""
    wanted = list(dict.fromkeys(codes))
    found = {each.code: each for each in session.vault.records.among(area, "code", filter(is_text, wanted), parent="")}
    return [found[code] if code in found and not found[code].is_sealed else find_open(session, area, code) for code in wanted]


def list_records(session: Session, area: str, search: str = "", order: str = CODE, is_descending: bool = False) -> list[Line]:
    """Lines of any register, those matching `search`, by one of `CODE`, `TITLE`, `LEVEL`, `STATE`."""
    return session.vault.index(area_named(area).key).search(search, "", order, is_descending)


def add(
    session: Session,
    area_key: str,
    values: Mapping[str, Any],
    code: str = "",
    level: Level | None = None,
    parent: Record | None = None,
    state: str = "",
) -> Record:
    """Store a new record, in its first state unless said, at the level `levels.first_level` says.

    Raises NotAllowed, FieldProblem, CodeUnsuitable, CodeTaken, LevelTooLow, KeyNotHeld.
    """
    session.require(Action.WRITE)
    area = _writable(area_key)
    kept = validated(session, area, values)
    _require_by_hand(area, {}, kept)
    if code and not is_code(code):
        raise CodeUnsuitable(limit=LONGEST_CODE)
    begins_at = first_level(area, level, parent.level if parent else None)
    with session.vault.unit_of_work(Event.RECORD_ADDED) as work:
        taken = (
            {record.code for record in work.records.where(area.key, parent=parent.id)} if parent else work.records.codes(area.key)
        )
        record = Record(
            id=new_id(),
            area=area.key,
            code=code or next_code(area, taken),
            level=begins_at,
            state=state or area.first_state,
            values=kept,
            parent=parent.id if parent else "",
        )
        require_rules(session, None, record)
        return work.add(record)


def edit(session: Session, record: Record, values: Mapping[str, Any]) -> Record:
    """Change fields; `None` empties one. Raises NotAllowed, FieldProblem, RecordSealed, RecordChangedSince."""
    session.require(Action.WRITE)
    area = _writable(record.area)
    if record.is_sealed:
        raise sealed(record)
    changed = record.with_values(**values)
    changed = changed.changed(values=validated(session, area, changed.values, record.values))
    if changed == record:
        return record
    _require_by_hand(area, record.values, changed.values)
    require_rules(session, record, changed)
    with session.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        return work.replace(changed)


def regrade(
    session: Session,
    records: Sequence[Record],
    level: Level | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[Record]:
    """Give records another level, or confirm the one each has, as one change. Only a manager or the owner.

    Each that gets another is sealed anew under a new key, and what others typed into it unsaved is dropped; what is part of it or
    about it is at least of its level.
    Raises NotAllowed, KeptByService, RecordSealed, LevelOfInsiders, KeyNotHeld; then nothing is changed.
    """
    session.require(Action.REGRADE)
    for record in records:
        if not may_touch(Event.RECORD_REGRADED, record.area):
            raise KeptByService(area=AREAS[record.area].title)
        require_regrading(session, record, level)
    regraded = []
    with session.vault.unit_of_work(Event.RECORD_REGRADED) as work:
        for place, record in enumerate(records, start=1):
            values = {"is_level_confirmed": True} if "is_level_confirmed" in AREAS[record.area].by_key else {}
            regraded.append(work.replace(record.changed(level=level or record.level).with_values(**values)))
            if progress:
                progress(place, len(records))
        if level is not None:
            _regrade_parts(work, records, level)
    return regraded


def _regrade_parts(work: UnitOfWork, owners: Sequence[Record], level: Level) -> None:
    """What is part of a record or about it, signatures too, is of its level at least; what was of its level goes with it.

    Never below its register's default. What lies under a transfer's key stays: its insiders were chosen for that.
    """
    levels: dict[str, dict[str, Level]] = {}
    for each in owners:
        levels.setdefault(each.area, {})[each.id] = each.level
    while levels:
        below: dict[str, dict[str, Level]] = {}
        for area, former in levels.items():
            for part, owner in work.records.parts_of(area, former):
                if part.is_for_insiders:
                    continue
                if part.is_sealed:
                    raise sealed(part)
                goes = part.level is former[owner] or part.level.rank < level.rank
                wanted = highest(AREAS[part.area].default_level, level) if goes else part.level
                if wanted is not part.level:
                    work.replace(part.changed(level=wanted))
                    below.setdefault(part.area, {})[part.id] = part.level
        levels = below


def move(session: Session, record: Record, state: str) -> Record:
    """Take a record to another state its declaration allows. Raises MoveUnknown."""
    session.require(Action.WRITE)
    area = _writable(record.area)
    if (record.state, state) not in area.moves:
        raise MoveUnknown(code=record.code, state=state_label(area, record.state), target=state_label(area, state))
    if record.is_sealed:
        raise sealed(record)
    moved = record.changed(state=state)
    require_rules(session, record, moved)
    with session.vault.unit_of_work(Event.RECORD_MOVED) as work:
        return work.replace(moved)


def state_label(area: Area, state: str) -> Text | str:
    return next((each.label for each in area.states if each.key == state), state)


def typed_values(session: Session, area: Area, pairs: Mapping[str, str]) -> dict[str, Any]:
    """Typed texts as values: numbers, days, yes/no parsed; references by their code. An empty text empties the field."""
    out: dict[str, Any] = {}
    for key, typed in pairs.items():
        field = area.by_key.get(key)
        if field is None:
            out[key] = typed  # validation names the unknown field
        elif field.kind is FieldKind.REFERENCE and field.refers_to and typed.strip():
            out[key] = find(session, field.refers_to, typed.strip()).id
        elif field.kind is FieldKind.INSTANT and typed.strip():
            out[key] = _instant(typed.strip())
        else:
            out[key] = parse_value(field, typed)
    return out


def _instant(typed: str) -> str:
    """A time as people read it off the wall, as UTC; what is no time goes on to validation as it is."""
    try:
        return stamp((typed_instant(typed) or datetime.fromisoformat(typed)).astimezone())
    except (
        ValueError,
        OverflowError,
        OSError,
    ):  # such as the calendar's first day; on Windows any before 1970
        return typed


def parse_pairs(area: Area, pairs: tuple[str, ...]) -> dict[str, str]:
    """`FIELD=VALUE` arguments. Raises PairUnreadable when one is not of that form."""
    out: dict[str, str] = {}
    for pair in pairs:
        key, mark, value = pair.partition("=")
        if not mark:
            raise PairUnreadable(given=pair, fields=", ".join(area.by_key))
        out[key.strip()] = value
    return out


def _writable(area_key: str) -> Area:
    area = area_named(area_key)
    if area.is_kept_by_service:
        raise KeptByService(area=area.title)
    return area


def _require_by_hand(area: Area, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    problems = BY_HAND[area.key](before, after) if area.key in BY_HAND else []
    if problems:
        raise FieldProblem(problems)


def validated(session: Session, area: Area, values: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The filled values, if all of them may be stored, instead of those `before`. Raises FieldProblem.

    Texts are tidied here, at the one place all pass; what stands in a record from before stays until it is typed anew.
    """
    known = before or {}
    tidy = {key: each if each == known.get(key) else _tidied(area, key, each) for key, each in values.items()}
    kept = {key: value for key, value in tidy.items() if value is not None and value != "" and value != []}
    problems = validate(area, kept, session.content.choices) or new_problems(area.key, known, kept)
    if problems:
        raise FieldProblem(problems)
    return kept


def _tidied(area: Area, key: str, value: Any) -> Any:
    return tidied(area.by_key[key], value) if key in area.by_key else value
