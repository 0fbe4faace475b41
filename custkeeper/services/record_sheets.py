"""A record gathered for print: fields and history in words, its files, and the checklists that are about it."""

from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.record_report import RecordSheet
from custkeeper.services.checklist_sheets import sheet_of
from custkeeper.services.checklists import load_record
from custkeeper.services.history import HistoryLine, history
from custkeeper.services.records import state_label
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields

_CHECKLIST = QT_TRANSLATE_NOOP("record_report", "{code} {title}: {state}. {signatures}")
_CHANGE = QT_TRANSLATE_NOOP("record_report", "{what}: {changes}")
_FIELD = QT_TRANSLATE_NOOP("record_report", "{label} {before} → {after}")


def record_sheet(session: Session, record: Record, translate: Translate) -> tuple[RecordSheet, list[Record]]:
    """Everything this person may read of the record, and the checklists that are told on it."""
    row = session.vault.records.raw_row(record.area, record.id)
    files = session.vault.attachments.of_record(row) if row else []
    lines = history(session, record, translate)
    label = state_label(AREAS[record.area], record.state)
    about = [each for each in session.vault.records.where("checklist", subject=record.id) if not each.is_sealed]
    sheet = RecordSheet(
        state=label if isinstance(label, str) else translate(label),
        fields=tuple((translate(each.label), value) for each, value in shown_fields(session, record, translate)),
        files=tuple((each.name, each.sha256) for each in files),
        checklists=tuple(_checklist(session, each, translate) for each in about),
        history=tuple(_history_row(each, translate) for each in lines if not each.is_reading),
        readings=tuple(_history_row(each, translate) for each in lines if each.is_reading),
    )
    return sheet, about


def sheet_json(sheet: RecordSheet) -> dict[str, Any]:
    """For the data file inside the PDF."""
    return {
        "state": sheet.state,
        "fields": [list(each) for each in sheet.fields],
        "files": [list(each) for each in sheet.files],
        "checklists": list(sheet.checklists),
        "history": [list(each) for each in sheet.history],
        "readings": [list(each) for each in sheet.readings],
    }


def _checklist(session: Session, checklist: Record, translate: Translate) -> str:
    _, summary = sheet_of(session, load_record(session, checklist), translate)
    signatures = " ".join(summary.signature_lines)
    values = {"code": checklist.code, "title": summary.title, "state": summary.state_label, "signatures": signatures}
    return translate(_CHECKLIST, **values).strip()


def _history_row(line: HistoryLine, translate: Translate) -> tuple[str, str, str, str]:
    return f"#{line.seq}", line.when, line.who, _what(line, translate)


def _what(line: HistoryLine, translate: Translate) -> str:
    said = translate(line.what)
    if not line.changes:
        return said
    changes = "; ".join(
        translate(_FIELD, label=each.label, before=each.before or "–", after=each.after or "–") for each in line.changes
    )
    return translate(_CHANGE, what=said, changes=changes)
