"""What lies in a backup that was unlocked: everything its tester may read is opened, and a sample held against the live vault.

The live vault is only read, and what is wrong with it is no fault of the backup. What must not be here: taking out, unlocking.
"""

import hashlib
import random
from collections.abc import Sequence

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, message
from custkeeper.services.drill_outcome import DrillProgress, DrillStep, Outcome
from custkeeper.services.session import Session
from custkeeper.vault.content_check import earlier_rows, record_rows
from custkeeper.vault.errors import ContentUnreadable
from custkeeper.vault.open_vault import OpenVault
from custkeeper.vault.record_store import RecordStore
from custkeeper.vault.sealing import Row, open_payload
from custkeeper.vault.tables import EARLIER

SAMPLE = 200  # records compared field by field with the live vault
_PORTION = 500  # opened between two looks at whether to go on
_DIFFERS = QT_TRANSLATE_NOOP("drill", "{area} {code} reads otherwise in the backup than in the vault.")
_FILE = QT_TRANSLATE_NOOP("drill", "A file of {area} {code} in the backup is not what it was.")
Opened = tuple[str, str]  # area, record


def open_everything(vault: OpenVault, outcome: Outcome, tell: DrillProgress) -> list[Opened]:
    """Decrypt every record and earlier version that the tester may read, and count both; the records that were opened."""
    opened: list[Opened] = []
    total = sum(vault.records.count(area) for area in AREAS) + outcome.counts.get(EARLIER.name, 0)
    for done, (area, row) in enumerate(record_rows(vault.reader)):
        if done % _PORTION == 0:
            tell(DrillStep.RECORDS, done, total)
        is_open = _is_open(vault, area, row, outcome)
        if is_open:
            opened.append((area, row["id"]))
        outcome.opened += is_open is True
        outcome.sealed += is_open is False
    before = outcome.opened + outcome.sealed
    for done, (area, row) in enumerate(earlier_rows(vault.reader)):
        if done % _PORTION == 0:
            tell(DrillStep.RECORDS, min(before + done, total), total)
        is_open = _is_open(vault, area, row, outcome)
        outcome.earlier += is_open is True
        outcome.earlier_sealed += is_open is False
    return opened


def _is_open(vault: OpenVault, area: str, row: Row, outcome: Outcome) -> bool | None:
    """None when it was altered, which is a problem then."""
    try:
        return open_payload(area, row, vault.id, vault.ring) is not None
    except ContentUnreadable as error:
        outcome.add(error.message)
        return None


def open_files(vault: OpenVault, outcome: Outcome, tell: DrillProgress) -> None:
    """Decrypt every file the tester may read, and hold it against the SHA-256 that is sealed about it."""
    owners = vault.attachments.owners()
    for done, (area, record) in enumerate(owners):
        tell(DrillStep.FILES, done, len(owners))
        row = vault.records.raw_row(area, record)
        if row is None:
            continue
        try:
            _open_files_of(vault, area, row, outcome)
        except ContentUnreadable as error:
            outcome.add(error.message)


def _open_files_of(vault: OpenVault, area: str, row: Row, outcome: Outcome) -> None:
    for each in vault.attachments.of_record(row):
        if each.is_sealed:
            continue
        if hashlib.sha256(vault.attachments.content(each.id, row)).hexdigest() == each.sha256:
            outcome.files += 1
        else:
            outcome.add(message(_FILE, area=AREAS[area].singular, code=str(row["code"])))


def drawn(opened: Sequence[Opened]) -> list[Opened]:
    """A sample by chance: nobody can know beforehand which records are looked at."""
    return list(opened) if len(opened) <= SAMPLE else random.SystemRandom().sample(opened, SAMPLE)


def compare(session: Session, vault: OpenVault, sample: Sequence[Opened], outcome: Outcome, tell: DrillProgress) -> None:
    """Field by field with the live vault, which knows what each record was at that revision."""
    outcome.sample = len(sample)
    for done, (area, record) in enumerate(sample):
        tell(DrillStep.COMPARE, done, len(sample))
        then = vault.records.get(area, record)
        now = _known_as(session.vault.records, area, record, then.rev) if then is not None else None
        if then is None or now is None:
            continue
        outcome.compared += 1
        if (now.code, now.state, now.level, now.values) != (then.code, then.state, then.level, then.values):
            outcome.add(message(_DIFFERS, area=AREAS[area].singular, code=then.code))


def _known_as(live: RecordStore, area: str, record: str, rev: int) -> Record | None:
    """What the live vault knows a record was. None: destroyed since, not this person's to read now, or damaged in the live vault,
    which its own check tells."""
    try:
        now = live.get(area, record)
        if now is not None and now.rev != rev:
            now = next((each for _, each in live.earlier(area, record) if each.rev == rev), None)
    except ContentUnreadable:
        return None
    return None if now is None or now.is_sealed else now
