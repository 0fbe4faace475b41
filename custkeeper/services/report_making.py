"""Making a report: check the right to print, write the ledger entry, gather plain data, hand it to the printers of `reports`.

No entry, no print: the foot of every page names the entry that says it was printed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import BadInput
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_instant
from custkeeper.reports.access_matrix_report import access_matrix_report
from custkeeper.reports.checklist_report import checklist_report
from custkeeper.reports.fonts import register_fonts
from custkeeper.reports.key_card import key_card_report
from custkeeper.reports.letter_report import letter_report
from custkeeper.reports.nda_certificate import nda_certificate
from custkeeper.reports.readiness_report import readiness_report
from custkeeper.reports.receipt_report import receipt_report
from custkeeper.reports.record_report import record_report
from custkeeper.reports.register import register_report
from custkeeper.reports.report_catalogue import REPORTS
from custkeeper.reports.report_file import Form as Form  # what commands and the window ask for
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.spreadsheet import Listing, write_listing
from custkeeper.services.access_sheets import key_card, matrix_sheet
from custkeeper.services.agreement_sheets import nda_register
from custkeeper.services.certificate_sheets import certificate_json, certificate_sheet
from custkeeper.services.chase_sheets import chase_sheet
from custkeeper.services.checklist_sheets import sheet_of, summary_json
from custkeeper.services.checklists import load
from custkeeper.services.clause_sheets import gather_nda_draft, gather_opinions, gather_schedule, gather_versions
from custkeeper.services.gathered import Draw, Gathered, Table, gathered_list
from custkeeper.services.hand_out_sheets import DISCLOSURE_CODE, DISCLOSURE_CODES, letter_sheet, receipt_sheet
from custkeeper.services.holder_sheets import holder_sheet
from custkeeper.services.insider_sheets import insider_sheet
from custkeeper.services.ledger_reports import LedgerListing, ledger_listing, reading_log
from custkeeper.services.readiness_board import readiness_sheet
from custkeeper.services.record_sheets import record_sheet, sheet_json
from custkeeper.services.records import area_named, find_open
from custkeeper.services.registers import read_register
from custkeeper.services.restore_sheets import gather_restore_certificate
from custkeeper.services.session import Session

_REGISTER_OF = QT_TRANSLATE_NOOP("report", "Register: {area}")
_ONE = QT_TRANSLATE_NOOP("report", "{code}: {area}")


class ReportUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no report “{kind}”. The reports are: {kinds}.")


class SubjectMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "This report needs a subject: {what}. Add it with --subject.")


class FormUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{name}” does not say what kind of file it is: end its name in one of {endings}.")


class FormUnsuitable(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "The report “{kind}” is no list, so it cannot be a spreadsheet. Let the file's name end in .pdf."
    )


class NoWordForm(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "The report “{kind}” is no draft, so there is no Word file of it. Let the file's name end in .pdf."
    )


def report_kinds() -> dict[str, Text]:
    """Every kind that `Press.make` prints, with its title."""
    return {kind: REPORTS[kind] for kind in _KINDS}


def form_of(path: Path) -> Form:
    """What kind of file a name asks for, by its ending. Raises FormUnknown."""
    for form in Form:
        if path.suffix.lower() == form.value:
            return form
    raise FormUnknown(name=path.name, endings=", ".join(Form))


def is_list(kind: str) -> bool:
    """Whether reports of this kind can be spreadsheets, too."""
    return kind in _KINDS and _KINDS[kind].is_list


def is_draft(kind: str) -> bool:
    """Whether reports of this kind can be Word files, too."""
    return kind in _KINDS and _KINDS[kind].is_draft


class Press:
    """Prints reports with the bundled fonts in either language."""

    def __init__(self, fonts: Path, catalogue: Callable[[str], Translate]) -> None:
        self._fonts = fonts
        self._templates = fonts.parent / "templates"  # all resources lie beside each other
        self._catalogue = catalogue

    def make(self, session: Session, kind: str, subject: str, language: str, form: Form = Form.PDF) -> ReportFile:
        """Raises NotAllowed, ReportUnknown, SubjectMissing, FormUnsuitable, NoWordForm, RecordUnknown, RecordSealed.

        FontsMissing too, and what the gathering of its kind refuses.
        """
        session.require(Action.PRINT)
        self.ready()
        translate = self._catalogue(language)
        gathered = gather(session, kind, subject, translate)
        draw = self._drawing(gathered, kind, form)
        printed = form in {Form.PDF, Form.DOCX}
        with session.vault.unit_of_work(Event.REPORT_PRINTED if printed else Event.LIST_EXPORTED) as work:
            work.note(kind=kind)
            for area, ids in sealed_ids(gathered.read).items():
                work.read(area, ids)
        return draw(self.head(session, gathered.title, gathered.subtitle, gathered.level, language), translate)

    def head(self, session: Session, title: str, subtitle: str, level: Level, language: str) -> ReportHead:
        """What every page says about a report that is printed now."""
        entry = session.vault.head
        return ReportHead(
            firm=session.firm,
            title=title,
            subtitle=subtitle,
            level=level,
            printed_by=session.name,
            printed_at=show_instant(session.now, language),
            ledger_seq=entry.seq,
            ledger_head=entry.hex,
            language=language,
        )

    def _drawing(self, gathered: Gathered, kind: str, form: Form) -> Draw:
        if form is Form.PDF:
            return gathered.draw
        if form is not Form.DOCX:
            return _as_listing(gathered, kind, form)
        if gathered.word is None:
            raise NoWordForm(kind=REPORTS[kind])
        return partial(gathered.word, self._templates)

    def ready(self) -> None:
        """Load the fonts once. Raises FontsMissing."""
        register_fonts(self._fonts)

    def translator(self, language: str) -> Translate:
        return self._catalogue(language)


def gather(session: Session, kind: str, subject: str, translate: Translate) -> Gathered:
    """A report's data, not yet printed: for who prints several under one entry. Raises as `Press.make`."""
    found = _KINDS.get(kind)
    if found is None:
        raise ReportUnknown(kind=kind, kinds=", ".join(_KINDS))
    if found.subject is not None and not subject:
        raise SubjectMissing(what=found.subject)
    return found.gather(session, subject, translate)


def sealed_ids(records: tuple[Record, ...]) -> dict[str, list[str]]:
    """Ids by area of those whose sealed values this person could read."""
    found: dict[str, list[str]] = {}
    for each in records:
        if each.level.is_sealed and not each.is_sealed:
            found.setdefault(each.area, []).append(each.id)
    return found


def _as_listing(gathered: Gathered, kind: str, form: Form) -> Draw:
    if gathered.listing is None:
        raise FormUnsuitable(kind=REPORTS[kind])
    return partial(write_listing, form, gathered.listing)


def _register(session: Session, subject: str, translate: Translate) -> Gathered:
    area = area_named(subject or "client")
    register = read_register(session, area, translate)
    titles, notes = [column.title for column in register.columns], [register.total(translate)]

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        rows = register.printed_rows(words.language)
        data = {"kind": "register", "area": area.key, "columns": titles, "rows": rows}
        return register_report(head, register.columns, rows, notes, data, words)

    listing = Listing(translate(area.title), tuple(titles), register.rows, tuple(notes))
    title = translate(_REGISTER_OF, area=area.title)
    return Gathered(title, "", register.level, draw, listing, tuple(register.records))


def _record(session: Session, subject: str, translate: Translate) -> Gathered:
    key, _, code = subject.partition(":")
    area = area_named(key)
    owner, _, part = code.partition(":") if area.parent else ("", "", code)  # a part's code is its owner's alone: NDA0001:A0001
    parent = find_open(session, area.parent, owner) if area.parent else None
    record = find_open(session, area.key, part, parent.id if parent else "")
    sheet, about = record_sheet(session, record, translate)
    data = {"kind": "record", "area": area.key, "code": record.code} | sheet_json(sheet)

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return record_report(head, sheet, data, words)

    title, subtitle = translate(_ONE, area=area.singular, code=record.code), parent.code if parent else ""
    return Gathered(title, subtitle, record.level, draw, read=(record, *about))


def _checklist(session: Session, subject: str, translate: Translate) -> Gathered:
    loaded = load(session, subject)
    sheet, summary = sheet_of(session, loaded, translate)
    signatures = [each.__dict__ | {"stale": [changed.__dict__ for changed in each.stale]} for each in sheet.sign_offs]
    data = summary_json(summary, sheet) | {"kind": "checklist", "sign_offs": signatures}
    data["frozen"] = [str(each.value("frozen")) for each in loaded.sign_offs]

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return checklist_report(head, sheet, data, words)

    read = (loaded.checklist, *([loaded.subject] if loaded.subject else []))
    return Gathered(sheet.title, loaded.checklist.code, loaded.checklist.level, draw, read=read)


def _readiness(session: Session, subject: str, translate: Translate) -> Gathered:
    transfer = find_open(session, "transfer", subject)
    sheet = readiness_sheet(session, transfer, translate)
    sections = [each.__dict__ | {"checklists": list(each.checklists)} for each in sheet.sections]
    evidence = [each.__dict__ for each in sheet.evidence]
    data = {"kind": "readiness", "transfer": transfer.code, "as_of": sheet.as_of, "sections": sections, "evidence": evidence}

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return readiness_report(head, sheet, data, words)

    read = (transfer, *session.vault.records.where("checklist", transfer=transfer.id))
    return Gathered(translate(REPORTS["readiness"]), transfer.code, transfer.level, draw, read=read)


def _reading_log(session: Session, subject: str, translate: Translate) -> Gathered:
    return _ledger_report("reading-log", reading_log(session, subject, translate), translate)


def _ledger(session: Session, subject: str, translate: Translate) -> Gathered:
    return _ledger_report("ledger", ledger_listing(session, subject, translate), translate)


def _ledger_report(kind: str, listing: LedgerListing, translate: Translate) -> Gathered:
    table = Table(listing.columns, listing.rows, [listing.total])
    return gathered_list(kind, table, Level.INTERNAL, translate, listing.about, about={"about": listing.about})


def _insider_list(session: Session, subject: str, translate: Translate) -> Gathered:
    sheet = insider_sheet(session, subject, translate)
    transfer, table = sheet.read[0], Table(sheet.columns, sheet.rows, sheet.notes)
    about = {"transfer": transfer.code}
    return gathered_list("insider-list", table, transfer.level, translate, transfer.code, sheet.read, about)


def _access_matrix(session: Session, subject: str, translate: Translate) -> Gathered:
    sheet, title = matrix_sheet(session, translate), translate(REPORTS["access-matrix"])
    titles = [column.title for column in sheet.columns]
    data = {"kind": "access-matrix", "columns": titles, "rows": [list(row) for row in sheet.rows]}

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return access_matrix_report(head, sheet.columns, sheet.rows, sheet.meanings, sheet.notes, data, words)

    listing = Listing(title, tuple(titles), sheet.rows, (*sheet.meanings, *sheet.notes))
    return Gathered(title, "", AREAS["person"].default_level, draw, listing)


def _key_card(session: Session, subject: str, translate: Translate) -> Gathered:
    card, person = key_card(session, subject, translate)
    data: dict[str, Any] = {"kind": "key-card", "person": card.person, "code": card.code, "role": person.line.role.value}
    data |= {"signing_key": person.signing, "keys": [level.value for level in person.line.keys], "until": person.line.until}

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return key_card_report(head, card, data, words)

    return Gathered(translate(REPORTS["key-card"]), card.person, AREAS["person"].default_level, draw)


def _nda_certificate(session: Session, subject: str, translate: Translate) -> Gathered:
    agreement = find_open(session, "agreement", subject)
    sheet, signatures = certificate_sheet(session, agreement, translate)
    data = certificate_json(sheet, agreement, signatures)

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return nda_certificate(head, sheet, data, words)

    return Gathered(translate(REPORTS["nda-certificate"]), agreement.code, agreement.level, draw, read=(agreement, *signatures))


def _nda_register(session: Session, subject: str, translate: Translate) -> Gathered:
    register = nda_register(session, translate)
    table = Table(register.columns, register.rows, register.notes)
    return gathered_list("nda-register", table, register.level, translate, read=tuple(register.records))


def _holder_map(session: Session, subject: str, translate: Translate) -> Gathered:
    sheet = holder_sheet(session, translate)
    table, about = Table(sheet.columns, sheet.rows, sheet.notes), {"day": session.today.isoformat()}
    return gathered_list("holder-map", table, sheet.level, translate, sheet.day, sheet.read, about)


def _chase_list(session: Session, subject: str, translate: Translate) -> Gathered:
    sheet = chase_sheet(session, subject, translate)
    transfer, table = sheet.transfer, Table(sheet.columns, sheet.rows, sheet.notes)
    return gathered_list("chase-list", table, transfer.level, translate, transfer.code, (transfer,), {"transfer": transfer.code})


def _receipt(session: Session, subject: str, translate: Translate) -> Gathered:
    sheet, read = receipt_sheet(session, subject, translate)

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return receipt_report(head, sheet, words)

    return Gathered(translate(REPORTS["receipt"]), sheet.disclosure, read[0].level, draw, read=read)


def _letter(kind: str, session: Session, subject: str, translate: Translate) -> Gathered:
    sheet, read = letter_sheet(session, kind, subject.split(","), translate)

    def draw(head: ReportHead, words: Translate) -> ReportFile:
        return letter_report(head, sheet, words)

    level = highest(*(each.level for each in read))
    return Gathered(sheet.title, sheet.recipient, level, draw, read=read)


_TRANSFER = QT_TRANSLATE_NOOP("report", "the codename of a transfer")
_AGREEMENT = QT_TRANSLATE_NOOP("report", "the code of an agreement, as NDA0001")


@dataclass(frozen=True)
class _Kind:
    """How one kind of report is gathered, what it has to be told, and what it can be besides a PDF."""

    gather: Callable[[Session, str, Translate], Gathered]
    subject: Text | None = None
    is_list: bool = False
    is_draft: bool = False


_KINDS: dict[str, _Kind] = {
    "register": _Kind(_register, is_list=True),
    "record": _Kind(_record, QT_TRANSLATE_NOOP("report", "a register and a code, as client:K00001")),
    "checklist": _Kind(_checklist, QT_TRANSLATE_NOOP("report", "the code of a checklist")),
    "readiness": _Kind(_readiness, _TRANSFER),
    "reading-log": _Kind(_reading_log, is_list=True),
    "ledger": _Kind(_ledger, is_list=True),
    "insider-list": _Kind(_insider_list, _TRANSFER, is_list=True),
    "access-matrix": _Kind(_access_matrix, is_list=True),
    "key-card": _Kind(_key_card, QT_TRANSLATE_NOOP("report", "the code of a person, as P0002")),
    "chase-list": _Kind(_chase_list, _TRANSFER, is_list=True),
    "receipt": _Kind(_receipt, DISCLOSURE_CODE),
    "reminder-letter": _Kind(partial(_letter, "reminder-letter"), DISCLOSURE_CODES),
    "return-letter": _Kind(partial(_letter, "return-letter"), DISCLOSURE_CODES),
    "oral-memo": _Kind(partial(_letter, "oral-memo"), DISCLOSURE_CODE),
    "clause-schedule": _Kind(gather_schedule, _TRANSFER, is_draft=True),
    "clause-versions": _Kind(gather_versions, QT_TRANSLATE_NOOP("report", "the code of a clause, as CLA0001")),
    "opinion-register": _Kind(gather_opinions, _TRANSFER, is_list=True),
    "nda-draft": _Kind(gather_nda_draft, _AGREEMENT, is_draft=True),
    "nda-register": _Kind(_nda_register, is_list=True),
    "holder-map": _Kind(_holder_map, is_list=True),
    "nda-certificate": _Kind(_nda_certificate, _AGREEMENT),
    "restore-certificate": _Kind(
        gather_restore_certificate, QT_TRANSLATE_NOOP("report", "the code of a restore test, as RT0001")
    ),
}
