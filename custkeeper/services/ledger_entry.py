"""One ledger entry with everything it says: who with which role, hashes, whether the signature is its author's, what it touched.

What must not be here: the list of entries, and checking the chain.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import GENESIS, entry_hash
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.services.ledger_view import label_of
from custkeeper.services.session import Session
from custkeeper.vault.ledger import hash_at, touched_by
from custkeeper.vault.ledger_index import read_body
from custkeeper.vault.person_keys import is_signed_by
from custkeeper.vault.tables import LEDGER

MOST_TOUCHED = 50  # named; an import of 100,000 says how many more
_GENERATION = QT_TRANSLATE_NOOP("ledger", "Header generation")
_KEY = QT_TRANSLATE_NOOP("ledger", "Key")
_TO = QT_TRANSLATE_NOOP("ledger", "Given to")
_UNDOES = QT_TRANSLATE_NOOP("ledger", "Undoes entry")
_REPORT = QT_TRANSLATE_NOOP("ledger", "Report")
_UPTO = QT_TRANSLATE_NOOP("ledger", "Checked up to entry")
_PROBLEMS = QT_TRANSLATE_NOOP("ledger", "Problems found")
_INSIDERS = QT_TRANSLATE_NOOP("ledger", "insiders of {code}")
_LEVELS = QT_TRANSLATE_NOOP("ledger", "Levels read")
_SEEN = QT_TRANSLATE_NOOP("ledger", "Entry seen before")
_ENDS = QT_TRANSLATE_NOOP("ledger", "This copy ended at entry")
_BACKUP = QT_TRANSLATE_NOOP("ledger", "Backup it came from (SHA-256)")
_DIGEST = 64  # characters of a SHA-256; a shorter one is a record's id
_NUMBERS = {"generation": _GENERATION, "undoes": _UNDOES, "upto": _UPTO, "problems": _PROBLEMS, "seen": _SEEN, "ends": _ENDS}


@dataclass(frozen=True)
class TouchedLine:
    """A record an entry names. `title` is empty for who may not read it; `code` for one that is gone."""

    area: str
    code: str
    title: str
    is_sealed: bool
    is_archived: bool
    is_for_insiders: bool = False


@dataclass(frozen=True)
class LedgerDetail:
    """`facts` are what only some kinds of entry say, as names and values in words."""

    seq: int
    what: Text | str
    at: str
    who: str
    role: Text | None
    count: int
    hash: str
    previous: str
    is_signed: bool
    is_reading: bool
    facts: tuple[tuple[Text, str], ...]
    touched: tuple[TouchedLine, ...]


def ledger_entry(session: Session, seq: int, translate: Translate) -> LedgerDetail | None:
    """None when there is no such entry."""
    reader = session.vault.reader
    rows = reader.rows(select(LEDGER).where(LEDGER.c.seq == seq))
    if not rows:
        return None
    body = read_body(rows[0].body)
    by, count = str(body.get("by", "")), body.get("count")
    author = session.vault.header.certificates.get(by)
    previous = (GENESIS if seq == 1 else hash_at(reader, seq - 1)) or b""
    is_whole = rows[0].hash == entry_hash(previous, seq, rows[0].body)
    return LedgerDetail(
        seq=seq,
        what=label_of(str(body.get("what", ""))),
        at=str(body.get("at", "")),
        who=session.names().get(by, by),
        role=author.role.label if author else None,
        count=count if isinstance(count, int) else 0,
        hash=rows[0].hash.hex(),
        previous=previous.hex(),
        is_signed=is_whole and author is not None and is_signed_by(author.signing, rows[0].signature, rows[0].hash),
        is_reading=bool(body.get("keys_used")),
        facts=tuple(_facts(session, body, translate)),
        touched=tuple(_touched(session, seq)),
    )


def _facts(session: Session, body: dict[str, Any], translate: Translate) -> list[tuple[Text, str]]:
    found = [(label, f"{body[key]:,}") for key, label in _NUMBERS.items() if isinstance(body.get(key), int)]
    if "kind" in body:
        found.append((_REPORT, str(body["kind"])))
    if isinstance(body.get("backup"), str) and len(body["backup"]) == _DIGEST:
        found.append((_BACKUP, body["backup"]))
    if "to" in body:
        found.append((_TO, session.names().get(str(body["to"]), "")))
    if "key" in body:
        found.append((_KEY, _key(session, str(body["key"]), translate)))
    if isinstance(body.get("keys_used"), list):
        found.append((_LEVELS, "; ".join(_key(session, str(each), translate) for each in body["keys_used"])))
    return found


def _key(session: Session, key: str, translate: Translate) -> str:
    """A level, or a transfer by its code name."""
    transfer = session.vault.records.get("transfer", transfer_of(key)) if transfer_of(key) else None
    if transfer is not None:
        return translate(_INSIDERS, code=transfer.code)
    return translate(Level(key).label) if key in set(Level) else key


def _touched(session: Session, seq: int) -> list[TouchedLine]:
    lines = []
    for area, identity in touched_by(session.vault.reader, seq, MOST_TOUCHED):
        record = session.vault.records.get(area, identity) if area in AREAS else None
        if record is None:
            lines.append(TouchedLine(area, "", "", False, True))
        else:
            lines.append(
                TouchedLine(area, record.code, _title(record), record.is_sealed, record.is_archived, record.is_for_insiders)
            )
    return sorted(lines, key=lambda line: (line.area, line.code))


def _title(record: Record) -> str:
    """As a list shows it, so that it is no opening."""
    listed = next((each.key for each in AREAS[record.area].fields if each.listed and not each.open), "")
    return str(record.value(listed) or "")
