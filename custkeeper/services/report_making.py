"""Making a report: check the right to print, write the ledger entry, gather plain data, hand it to the printers of `reports`.

No entry, no print: the foot of every page names the entry that says it was printed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.errors import BadInput
from custkeeper.domain.fields import Area, FieldKind
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_instant, show_value
from custkeeper.reports.checklist_report import checklist_report
from custkeeper.reports.fonts import register_fonts
from custkeeper.reports.readiness_report import readiness_report
from custkeeper.reports.record_report import record_report
from custkeeper.reports.register import register_report
from custkeeper.reports.report_catalogue import REPORTS
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column
from custkeeper.services.checklist_sheets import sheet_of, summary_json
from custkeeper.services.checklists import load
from custkeeper.services.readiness_board import readiness_sheet
from custkeeper.services.record_sheets import record_sheet, sheet_json
from custkeeper.services.records import area_named, find_open, state_label
from custkeeper.services.session import Session
from custkeeper.services.showing import wording

_TOTAL = QT_TRANSLATE_NOOP("report", "Records: {total}. Sealed to the person who printed this: {sealed}.")
_CODE = QT_TRANSLATE_NOOP("report", "Code")
_LEVEL = QT_TRANSLATE_NOOP("report", "Level")
_STATE = QT_TRANSLATE_NOOP("report", "State")
_SEALED = QT_TRANSLATE_NOOP("report", "(sealed)")
_REGISTER_OF = QT_TRANSLATE_NOOP("report", "Register: {area}")
_ONE = QT_TRANSLATE_NOOP("report", "{code}: {area}")
_PAGE = 1000
_WIDTHS = {FieldKind.TEXT: 1.7, FieldKind.LONG_TEXT: 3.0}


class ReportUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no report “{kind}”. The reports are: {kinds}.")


class SubjectMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "This report needs a subject: {what}. Add it with --subject.")


_SUBJECTS: dict[str, Text] = {
    "record": QT_TRANSLATE_NOOP("report", "a register and a code, as client:K00001"),
    "checklist": QT_TRANSLATE_NOOP("report", "the code of a checklist"),
    "readiness": QT_TRANSLATE_NOOP("report", "the codename of a transfer"),
}


@dataclass(frozen=True)
class Gathered:
    """A report's data, read and in words, not yet drawn."""

    title: str
    subtitle: str
    level: Level
    draw: Callable[[ReportHead, Translate], ReportFile]


def report_kinds() -> dict[str, Text]:
    """Every kind that `Press.make` prints, with its title."""
    return {kind: REPORTS[kind] for kind in _GATHERERS}


class Press:
    """Prints reports with the bundled fonts in either language."""

    def __init__(self, fonts: Path, catalogue: Callable[[str], Translate]) -> None:
        self._fonts = fonts
        self._catalogue = catalogue

    def make(self, session: Session, kind: str, subject: str, language: str) -> ReportFile:
        """Raises NotAllowed, ReportUnknown, SubjectMissing, RecordUnknown, RecordSealed, FontsMissing."""
        session.require(Action.PRINT)
        self.ready()
        translate = self._catalogue(language)
        gathered = _gather(session, kind, subject, translate)
        with session.vault.unit_of_work(Event.REPORT_PRINTED) as work:
            work.note(kind=kind)
        entry = session.vault.head
        head = ReportHead(
            firm=session.firm,
            title=gathered.title,
            subtitle=gathered.subtitle,
            level=gathered.level,
            printed_by=session.name,
            printed_at=show_instant(session.now, language),
            ledger_seq=entry.seq,
            ledger_head=entry.hex,
            language=language,
        )
        return gathered.draw(head, translate)

    def ready(self) -> None:
        """Load the fonts once. Raises FontsMissing."""
        register_fonts(self._fonts)

    def translator(self, language: str) -> Translate:
        return self._catalogue(language)


def _gather(session: Session, kind: str, subject: str, translate: Translate) -> Gathered:
    if kind not in _GATHERERS:
        raise ReportUnknown(kind=kind, kinds=", ".join(_GATHERERS))
    if kind in _SUBJECTS and not subject:
        raise SubjectMissing(what=_SUBJECTS[kind])
    return _GATHERERS[kind](session, subject, translate)


def _register(session: Session, subject: str, translate: Translate) -> Gathered:
    area = area_named(subject or "client")
    ids = [line.id for line in session.vault.index(area.key).lines]
    columns, rows, levels, sealed = _columns(area, translate), [], {area.default_level}, 0
    for start in range(0, len(ids), _PAGE):
        for record in session.vault.records.page(area.key, ids[start : start + _PAGE]):
            rows.append(_row(session, area, record, translate))
            levels.add(record.level)
            sealed += record.is_sealed
    notes = [translate(_TOTAL, total=len(rows), sealed=sealed)]
    titles = [column.title for column in columns]
    data = {"kind": "register", "area": area.key, "columns": titles, "rows": rows}

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return register_report(head, columns, rows, notes, data, words)

    return Gathered(translate(_REGISTER_OF, area=area.title), "", highest(*levels), draw)


def _columns(area: Area, translate: Translate) -> list[Column]:
    listed = [each for each in area.fields if each.listed]
    # the first text is what people know a record by; give it the room
    title = next((each.key for each in listed if each.kind is FieldKind.TEXT and not each.open), "")
    weights = {each.key: 3.2 if each.key == title else _WIDTHS.get(each.kind, 1.3) for each in listed}
    middle = [Column(translate(each.label), weights[each.key], _align(each.kind)) for each in listed]
    return [Column(translate(_CODE), 1.0), *middle, Column(translate(_LEVEL), 2.2), Column(translate(_STATE), 1.0)]


def _align(kind: FieldKind) -> Any:
    return "right" if kind in {FieldKind.MONEY, FieldKind.NUMBER, FieldKind.DURATION} else "left"


def _row(session: Session, area: Area, record: Record, translate: Translate) -> list[str]:
    listed = [each for each in area.fields if each.listed]
    needs_words = any(each.kind is FieldKind.REFERENCE or each.choices_from for each in listed)
    names = wording(session, record, translate) if needs_words else {}
    cells = [show_value(each, record.value(each.key), translate, names) for each in listed]
    if record.is_sealed:
        first_sealed = next((place for place, each in enumerate(listed) if not each.open), 0)
        cells[first_sealed] = translate(_SEALED)
    state = state_label(area, record.state)
    return [record.code, *cells, translate(record.level.label), state if isinstance(state, str) else translate(state)]


def _record(session: Session, subject: str, translate: Translate) -> Gathered:
    key, _, code = subject.partition(":")
    area = area_named(key)
    record = find_open(session, area.key, code)
    sheet = record_sheet(session, record, translate)
    data = {"kind": "record", "area": area.key, "code": record.code} | sheet_json(sheet)

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return record_report(head, sheet, data, words)

    return Gathered(translate(_ONE, area=area.singular, code=record.code), "", record.level, draw)


def _checklist(session: Session, subject: str, translate: Translate) -> Gathered:
    loaded = load(session, subject)
    sheet, summary = sheet_of(session, loaded, translate)
    signatures = [each.__dict__ | {"stale": [changed.__dict__ for changed in each.stale]} for each in sheet.sign_offs]
    data = summary_json(summary, sheet) | {"kind": "checklist", "sign_offs": signatures}
    data["frozen"] = [str(each.value("frozen")) for each in loaded.sign_offs]

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return checklist_report(head, sheet, data, words)

    return Gathered(sheet.title, loaded.checklist.code, loaded.checklist.level, draw)


def _readiness(session: Session, subject: str, translate: Translate) -> Gathered:
    transfer = find_open(session, "transfer", subject)
    sheet = readiness_sheet(session, transfer, translate)
    sections = [each.__dict__ | {"checklists": list(each.checklists)} for each in sheet.sections]
    evidence = [each.__dict__ for each in sheet.evidence]
    data = {"kind": "readiness", "transfer": transfer.code, "as_of": sheet.as_of, "sections": sections, "evidence": evidence}

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return readiness_report(head, sheet, data, words)

    return Gathered(translate(REPORTS["readiness"]), transfer.code, transfer.level, draw)


_GATHERERS: dict[str, Callable[[Session, str, Translate], Gathered]] = {
    "register": _register,
    "record": _record,
    "checklist": _checklist,
    "readiness": _readiness,
}
