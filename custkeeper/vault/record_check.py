"""Every record held against the state the ledger left it in: edits, deletions and replayed pages are noticed.

What must not be here: walking the ledger, which says what that state is.
"""

from collections.abc import Callable
from contextlib import closing

from sqlalchemy import select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Area
from custkeeper.domain.ledger_event import may_lead_to
from custkeeper.domain.text import QT_TRANSLATE_NOOP, message
from custkeeper.vault.attachment_store import is_as_stored
from custkeeper.vault.connection import Database
from custkeeper.vault.history_check import Said, State
from custkeeper.vault.ledger_findings import LedgerFindings
from custkeeper.vault.record_store import stored_rows
from custkeeper.vault.sealing import Row, state_hash
from custkeeper.vault.tables import ATTACHMENT, RECORDS

_STEP = 500  # records between two looks at the progress

_ALTERED = QT_TRANSLATE_NOOP("ledger", "{area} {code}: altered outside the program; it is not in its last recorded state.")
_UNKNOWN = QT_TRANSLATE_NOOP("ledger", "{area} {code}: the ledger does not know this record.")
_NOT_LED_TO = QT_TRANSLATE_NOOP("ledger", "{area} {code}: no ledger entry led to its state; its newest one says: {what}.")
_DELETED = QT_TRANSLATE_NOOP("ledger", "A record of the register {area} was deleted outside the program ({record}).")


def check_records(database: Database, said: Said, findings: LedgerFindings, progress: Callable[[int], None]) -> None:
    """Every record of every area; `progress(records looked at)` as it goes."""
    waiting = dict(said.newest)
    files: dict[str, list[tuple[str, str]]] = {}
    for row in database.rows(select(ATTACHMENT)):
        # a file whose bytes are others makes its record another than the ledger knows
        files.setdefault(row.record, []).append((row.id, row.cipher_hash if is_as_stored(database, row) else ""))
    for key, area in AREAS.items():
        with closing(stored_rows(database, key)) as rows:  # also when somebody cancels
            for stored in rows:
                findings.records += 1
                _check_record(area, stored, files, waiting.pop(stored["id"], None), said, findings)
                if findings.records % _STEP == 0:
                    progress(findings.records)
    _report_deleted(waiting, findings)


def check_touched(database: Database, said: Said, findings: LedgerFindings) -> None:
    """The records that newer entries touched, each against its newest state."""
    waiting = dict(said.newest)
    for key, area in AREAS.items():
        ids = sorted(record for record, (known, _) in said.newest.items() if known == key)
        for place in range(0, len(ids), _STEP):
            some = ids[place : place + _STEP]
            files: dict[str, list[tuple[str, str]]] = {}
            for row in database.rows(select(ATTACHMENT).where(ATTACHMENT.c.record.in_(some))):
                files.setdefault(row.record, []).append((row.id, row.cipher_hash if is_as_stored(database, row) else ""))
            for row in database.rows(select(RECORDS[key]).where(RECORDS[key].c.id.in_(some))):
                findings.records += 1
                _check_record(area, dict(row._mapping), files, waiting.pop(row.id, None), said, findings)
    _report_deleted(waiting, findings)


def _check_record(
    area: Area,
    stored: Row,
    files: dict[str, list[tuple[str, str]]],
    known: State | None,
    said: Said,
    findings: LedgerFindings,
) -> None:
    code, event = str(stored["code"]), said.led_by.get(stored["id"])
    if known is None:
        findings.problems.append(message(_UNKNOWN, area=area.singular, code=code))
    elif known != (area.key, _state(area, stored, files.get(stored["id"], []))):
        findings.problems.append(message(_ALTERED, area=area.singular, code=code))
    elif event is not None and not may_lead_to(event, area.key, stored["state"]):
        findings.problems.append(message(_NOT_LED_TO, area=area.singular, code=code, what=event.label))


def _state(area: Area, stored: Row, files: list[tuple[str, str]]) -> str:
    """Empty when something of it is of a kind that the program never writes."""
    try:
        return state_hash(area, stored, files)
    except (TypeError, ValueError):
        return ""


def _report_deleted(waiting: dict[str, State], findings: LedgerFindings) -> None:
    for record, (area_key, _) in waiting.items():
        title = AREAS[area_key].title if area_key in AREAS else str(area_key)
        findings.problems.append(message(_DELETED, area=title, record=str(record)))
