"""The certificate of a restore test, gathered: the backup, the test, what it counted, and the signatures of its checklist."""

from dataclasses import asdict
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.backup import BACKUP
from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.fields import Area
from custkeeper.domain.levels import highest
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_value
from custkeeper.reports.checklist_sheet import ChecklistSheet
from custkeeper.reports.report_catalogue import REPORTS
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.restore_certificate import RestoreSheet, restore_certificate
from custkeeper.services.checklist_sheets import sheet_of
from custkeeper.services.checklists import Loaded, load_record
from custkeeper.services.drill_outcome import DrillStep, Outcome
from custkeeper.services.drill_signing import checklists_about
from custkeeper.services.gathered import Gathered
from custkeeper.services.records import find, state_label
from custkeeper.services.session import Session
from custkeeper.vault.tables import ATTACHMENT, EARLIER, LEDGER, RECORDS

STEP_WORDS: dict[DrillStep, Text] = {
    DrillStep.TAKE_OUT: QT_TRANSLATE_NOOP("drill", "Read the backup and take it out"),
    DrillStep.UNLOCK: QT_TRANSLATE_NOOP("drill", "Unlock it"),
    DrillStep.CHECK: QT_TRANSLATE_NOOP("drill", "Check the database and verify the ledger"),
    DrillStep.RECORDS: QT_TRANSLATE_NOOP("drill", "Open every record"),
    DrillStep.FILES: QT_TRANSLATE_NOOP("drill", "Open every file"),
    DrillStep.COMPARE: QT_TRANSLATE_NOOP("drill", "Compare a sample with the vault"),
}
_OPENED = QT_TRANSLATE_NOOP("drill", "Records opened")
_SEALED = QT_TRANSLATE_NOOP("drill", "Records sealed to the tester")
_EARLIER = QT_TRANSLATE_NOOP("drill", "Earlier versions opened")
_EARLIER_SEALED = QT_TRANSLATE_NOOP("drill", "Earlier versions sealed to the tester")
_FILES = QT_TRANSLATE_NOOP("drill", "Files opened, equal to their SHA-256")
_COMPARED = QT_TRANSLATE_NOOP("drill", "Compared field by field")
_COMPARED_SAID = QT_TRANSLATE_NOOP("drill", "{compared} of a sample of {sample}")
_LEDGER = QT_TRANSLATE_NOOP("drill", "Ledger verified")
_LEDGER_SAID = QT_TRANSLATE_NOOP("drill", "up to entry {seq}")
_MORE_TABLES = {
    EARLIER.name: QT_TRANSLATE_NOOP("drill", "Earlier versions"),
    ATTACHMENT.name: QT_TRANSLATE_NOOP("drill", "Files"),
    LEDGER.name: QT_TRANSLATE_NOOP("drill", "Ledger entries"),
}
_OTHER = QT_TRANSLATE_NOOP("drill", "Other tables")
_PLACE = QT_TRANSLATE_NOOP("drill", "Place")
_KEEPER = QT_TRANSLATE_NOOP("drill", "Kept by")
_PLACE_SAID = QT_TRANSLATE_NOOP("drill", "{name}, {place}")
_ON_BACKUP = ("file", "made_at", "way", "size", "head_seq", "head_hash")
_ON_TEST = ("tested_at", "tester", "way", "on_another_computer", "note")


def gather_restore_certificate(session: Session, subject: str, translate: Translate) -> Gathered:
    """Raises RecordUnknown."""
    drill = find(session, RESTORE_DRILL.key, subject)
    sheet, read = restore_sheet(session, drill, translate)
    data = certificate_json(drill, sheet)

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return restore_certificate(head, sheet, data, words)

    level = highest(*(each.level for each in (drill, *read)))
    return Gathered(translate(REPORTS["restore-certificate"]), drill.code, level, draw, read=(drill, *read))


def restore_sheet(session: Session, drill: Record, translate: Translate) -> tuple[RestoreSheet, list[Record]]:
    """The sheet, and the records it shows besides the test."""
    found = Outcome.from_text(str(drill.value("outcome")))
    backup = session.vault.records.get(BACKUP.key, str(drill.value("backup")))
    checklist, loaded = _checklist(session, drill, translate)
    steps = tuple((translate(STEP_WORDS[each]), f"{found.seconds[each]:.1f}") for each in DrillStep if each in found.seconds)
    label = state_label(RESTORE_DRILL, drill.state)
    sheet = RestoreSheet(
        state=label if isinstance(label, str) else translate(label),
        is_passed=drill.state == "passed",
        backup=(*_fields(session, BACKUP, backup, _ON_BACKUP, translate), *_kept_at(session, backup, translate)),
        sha256=found.sha256 or str(backup.value("sha256") if backup else ""),
        test=_fields(session, RESTORE_DRILL, drill, _ON_TEST, translate),
        steps=steps,
        total=f"{found.total_seconds:.1f}",
        found=found_lines(found, translate) if DrillStep.RECORDS in found.seconds else (),
        counts=_counts(found, translate),
        problems=tuple(translate(each) for each in found.problems),
        checklist=checklist,
        checklist_code=loaded.checklist.code if loaded else "",
        is_signed_by_tester=loaded is not None and _is_signed_by(loaded, str(drill.value("tester"))),
    )
    return sheet, [each for each in (backup, loaded.checklist if loaded else None) if each is not None]


def found_lines(found: Outcome, translate: Translate) -> tuple[tuple[str, str], ...]:
    """What was opened, compared and verified, name and value."""
    compared = translate(_COMPARED_SAID, compared=found.compared, sample=found.sample)
    counted = (
        (_OPENED, found.opened),
        (_SEALED, found.sealed),
        (_EARLIER, found.earlier),
        (_EARLIER_SEALED, found.earlier_sealed),
        (_FILES, found.files),
    )
    lines = [(translate(name), f"{count:,}") for name, count in counted]
    return (*lines, (translate(_COMPARED), compared), (translate(_LEDGER), translate(_LEDGER_SAID, seq=found.ledger)))


def certificate_json(drill: Record, sheet: RestoreSheet) -> dict[str, Any]:
    """For the data file inside the PDF."""
    signatures = sheet.checklist.sign_offs if sheet.checklist else ()
    said: dict[str, Any] = {"kind": "restore-certificate", "drill": drill.code, "state": drill.state, "sha256": sheet.sha256}
    said |= {name: [list(each) for each in getattr(sheet, name)] for name in ("backup", "test", "steps", "found", "counts")}
    said |= {"problems": list(sheet.problems), "checklist": sheet.checklist_code}
    said["signatures"] = [asdict(each) | {"stale": [asdict(changed) for changed in each.stale]} for each in signatures]
    return said


def _checklist(session: Session, drill: Record, translate: Translate) -> tuple[ChecklistSheet | None, Loaded | None]:
    known = checklists_about(session, drill)
    if not known:
        return None, None
    loaded = load_record(session, known[-1])
    return sheet_of(session, loaded, translate)[0], loaded


def _is_signed_by(loaded: Loaded, person: str) -> bool:
    return any(each.value("decision") == "signed" and each.value("signer") == person for each in loaded.sign_offs)


def _fields(
    session: Session, area: Area, record: Record | None, keys: tuple[str, ...], translate: Translate
) -> tuple[tuple[str, str], ...]:
    if record is None:
        return ()
    names, known = session.names(), [(area.by_key[key], record.value(key)) for key in keys]
    return tuple((translate(each.label), show_value(each, value, translate, names)) for each, value in known if value is not None)


def _kept_at(session: Session, backup: Record | None, translate: Translate) -> tuple[tuple[str, str], ...]:
    target = session.vault.records.get("backup_target", str(backup.value("kept_at"))) if backup else None
    if target is None:
        return ()
    name, place = str(target.value("name")), str(target.value("place") or "")
    said = translate(_PLACE_SAID, name=name, place=place) if place else name
    return (translate(_PLACE), said), (translate(_KEEPER), str(target.value("keeper")))


def _counts(found: Outcome, translate: Translate) -> tuple[tuple[str, str, str], ...]:
    """By register; tables of the program's own in one line. The check ends at the first table that has other rows."""
    is_counted = DrillStep.RECORDS in found.seconds
    named = {RECORDS[key].name: area.title for key, area in AREAS.items()} | _MORE_TABLES
    rows = [(translate(title), found.counts[name]) for name, title in named.items() if found.counts.get(name)]
    rest = sum(count for name, count in found.counts.items() if name not in named)
    rows += [(translate(_OTHER), rest)] if rest else []
    return tuple((name, f"{count:,}", f"{count:,}" if is_counted else "–") for name, count in rows)
