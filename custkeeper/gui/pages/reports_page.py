"""Reports: choose one, see its pages, save or print it.

Making one is written in the ledger; the foot of each page says which entry.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.deidentified_dialog import DeidentifiedDialog
from custkeeper.gui.desk import Desk
from custkeeper.gui.evidence_dialog import EvidenceDialog
from custkeeper.gui.look.cards import Card, empty_state
from custkeeper.gui.look.fields import combo, field
from custkeeper.gui.look.layout import boxed, button, choices, column, emptied, heading, row, scroller, text, unscrolled
from custkeeper.gui.look.palette import LOOK, em, narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.page import Page
from custkeeper.services.ledger_reports import log_subjects
from custkeeper.services.page_pictures import Picture, page_count, page_picture
from custkeeper.services.papers import safe_name, save_file
from custkeeper.services.records import list_records
from custkeeper.services.report_making import Form, form_of, is_draft, is_list, report_kinds

_TITLE = QT_TRANSLATE_NOOP("reports", "Reports")
_SUBTITLE = QT_TRANSLATE_NOOP("reports", "Each report made is one ledger entry, named at the foot of every page.")
_KIND = QT_TRANSLATE_NOOP("reports", "Report")
_SUBJECT = QT_TRANSLATE_NOOP("reports", "About")
_LANGUAGE = QT_TRANSLATE_NOOP("reports", "Language")
_MAKE = QT_TRANSLATE_NOOP("reports", "Make it")
_SAVE = QT_TRANSLATE_NOOP("reports", "Save as PDF…")
_PRINT = QT_TRANSLATE_NOOP("reports", "Print…")
_EMPTY = QT_TRANSLATE_NOOP("reports", "No report made yet")
_EMPTY_THEN = QT_TRANSLATE_NOOP("reports", "Choose a report and what it is about, then “Make it”. Its pages appear here.")
_NO_RECORD = QT_TRANSLATE_NOOP("reports", "Open an entry in its tab and choose “Print this entry…” there.")
_NO_SUBJECT = QT_TRANSLATE_NOOP("reports", "There is nothing yet this report could be about.")
_MAKING = QT_TRANSLATE_NOOP("reports", "Being made…")
_SAVED = QT_TRANSLATE_NOOP("reports", "Saved: {path}")
_PAGES = QT_TRANSLATE_NOOP("reports", "Pages: {count}. Shown: {shown}.")
_PAGE = QT_TRANSLATE_NOOP("reports", "Page {page} of {count}")
_FILTER = QT_TRANSLATE_NOOP("reports", "PDF (*.pdf)")
_DEIDENTIFIED = QT_TRANSLATE_NOOP("disclosures", "De-identified list…")
_EVIDENCE = QT_TRANSLATE_NOOP("evidence", "Evidence pack…")
_SAVE_LIST = QT_TRANSLATE_NOOP("reports", "Save as a list (XLSX, CSV)…")
_LIST_FILTER = QT_TRANSLATE_NOOP("reports", "Excel (*.xlsx);;CSV (*.csv)")
_CUT = QT_TRANSLATE_NOOP("reports", "Saved: {path}. Texts too long for a cell, cut and marked with “…”: {count}")
_SAVE_WORD = QT_TRANSLATE_NOOP("reports", "Save for Word (DOCX)…")
_WORD_FILTER = QT_TRANSLATE_NOOP("reports", "Word (*.docx)")
_MOST_PAGES = 40  # shown; all of them are saved and printed
_OF_DISCLOSURES = ("receipt", "reminder-letter", "return-letter", "oral-memo")
_SUBJECT_AREAS = {"checklist": "checklist", "readiness": "transfer", "key-card": "person", "restore-certificate": "restore_drill"}
_SUBJECT_AREAS |= dict.fromkeys(_OF_DISCLOSURES, "disclosure")
_SUBJECT_AREAS |= {
    "nda-draft": "agreement",
    "nda-certificate": "agreement",
    "clause-schedule": "transfer",
    "clause-versions": "clause",
    "opinion-register": "transfer",
}
_OF_ALL = {  # about nobody in particular
    "access-matrix": QT_TRANSLATE_NOOP("reports", "Everybody"),
    "holder-map": QT_TRANSLATE_NOOP("reports", "Everything that is out"),
    "nda-register": QT_TRANSLATE_NOOP("reports", "All agreements"),
}
_LOGS = ("reading-log", "ledger")
Options = dict[str, list[tuple[str, str]]]  # by kind: what a report can be about, with its words


class ReportsPage(Page):
    """`show_subject("checklist:C-1")` makes that report at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pdf = b""
        self.dialog: DeidentifiedDialog | EvidenceDialog | None = None
        self._name, self._shown = "", ("", "", "")  # without ending; kind, subject, language
        self._wanted, self._record, self._log = "", "", ""
        self._options: Options = {}
        self.kind = combo([(kind, words(title)) for kind, title in report_kinds().items()])
        self.subject = combo([])
        self.language = combo([("zh_CN", "简体中文"), ("en", "English")], LOOK.language)
        self.make = button(words(_MAKE), "primary", "report")
        self.save, self.print = button(words(_SAVE), "", "file"), button(words(_PRINT), "", "printer")
        self.save_list = button(words(_SAVE_LIST), "", "file")
        self.save_word = button(words(_SAVE_WORD), "", "file")
        self.kind.currentIndexChanged.connect(lambda _: self._fill_subjects())
        self.make.clicked.connect(self._make)
        self.save.clicked.connect(self._save)
        self.save_list.clicked.connect(self._save_list)
        self.save_word.clicked.connect(self._save_word)
        self.print.clicked.connect(self._print)
        self._said = text("", "small", "ink2")
        self._preview = column(gap=12, margins=(4, 4, 12, 4))
        fields = [field(words(_KIND), self.kind), field(words(_SUBJECT), self.subject), field(words(_LANGUAGE), self.language)]
        choosing = Card(choices(*fields, go=self.make), pad=16)
        knobs = row(None, self.print, self.save_list, self.save_word, self.save, gap=8)
        actions = column(self._said, knobs, gap=4) if narrow() else row(self._said, knobs, gap=8)
        head = heading(words(_TITLE), words(_SUBTITLE), *self._others())
        if narrow():  # large text: the choices scroll away with the pages
            content = boxed(column(head, choosing, actions, boxed(self._preview), gap=12))
            self.setLayout(column(scroller(content), gap=0))
        else:
            self.setLayout(column(head, unscrolled(choosing, actions, gap=12), (scroller(boxed(self._preview)), 1), gap=12))
        self._show_empty()
        self.refresh()

    def refresh(self) -> None:
        session = self.desk.session

        def work() -> Options:
            codes = {kind: [line.code for line in list_records(session, area)] for kind, area in _SUBJECT_AREAS.items()}
            options = {kind: [(code, code) for code in found] for kind, found in codes.items()}
            logs = [(subject, words(said)) for subject, said in log_subjects(session)]
            return options | dict.fromkeys(_LOGS, logs)

        self.desk.read(self, work, self._take_options)

    def show_subject(self, code: str, field: str = "") -> None:
        """`KIND:CODE`: make it."""
        self._wanted = code
        self.refresh()

    def _others(self) -> list[QWidget]:
        """What is made in a dialog of its own, because somebody outside is named in it."""
        may, opens = self.desk.session.role, list[tuple[Text, Callable[[], DeidentifiedDialog | EvidenceDialog]]]()
        if is_allowed(may, Action.DISCLOSE):
            opens.append((_DEIDENTIFIED, lambda: DeidentifiedDialog(self.desk, self.window())))
        if is_allowed(may, Action.PRINT):
            opens.append((_EVIDENCE, lambda: EvidenceDialog(self.desk, self.window())))
        knobs: list[QWidget] = []
        for label, make in opens:
            knob = button(words(label))
            knob.clicked.connect(lambda _=False, make=make: self._open(make()))
            knobs.append(knob)
        return [boxed(column(*knobs, gap=8))] if narrow() else knobs

    def _open(self, dialog: DeidentifiedDialog | EvidenceDialog) -> None:
        self.dialog = dialog
        if isinstance(dialog, DeidentifiedDialog):
            dialog.stored.connect(lambda: self.desk.asked_for.emit("disclosures", dialog.code))
        dialog.open()

    def _take_options(self, options: Options) -> None:
        self._options = options
        kind, _, subject = self._wanted.partition(":")
        if kind == "record":
            self._record = subject
        if kind in _LOGS:
            self._log = subject
        if kind:
            self.kind.setCurrentIndex(self.kind.findData(kind))
        self._fill_subjects()
        self._wanted = ""
        if subject:
            self.subject.setCurrentIndex(self.subject.findData(subject))
            self._make()

    def _fill_subjects(self) -> None:
        kind, before = str(self.kind.currentData()), self.subject.currentData()
        if kind == "record":  # reached from the record itself: a list of every record would be endless
            options = [(self._record, self._record.partition(":")[2])] if self._record else []
        elif kind in _SUBJECT_AREAS or kind in _LOGS:
            options = self._options.get(kind, [])
            if kind in _LOGS and self._log not in dict(options):  # of one record, or as the ledger was narrowed
                options = [*options, (self._log, self._log)]
        elif kind in _OF_ALL:
            options = [("all", words(_OF_ALL[kind]))]
        else:
            options = [(key, words(area.title)) for key, area in AREAS.items() if not area.is_kept_by_service or key == "person"]
        self.subject.clear()
        for key, shown in options:
            self.subject.addItem(shown, key)
        place = self.subject.findData(before if before or kind in _LOGS else "client")
        self.subject.setCurrentIndex(max(0, place))
        self.make.setEnabled(bool(options))
        missing = _NO_RECORD if kind == "record" else _NO_SUBJECT
        self._said.setText("" if options else words(missing))

    def _make(self) -> None:
        session, press = self.desk.session, self.desk.parts.press
        kind, subject, language = str(self.kind.currentData()), str(self.subject.currentData()), str(self.language.currentData())
        width = min(em(640), 760)
        self.make.setEnabled(False)
        self._said.setText(words(_MAKING))

        def work(progress: Any) -> tuple[bytes, int, list[Picture]]:
            pdf = press.make(session, kind, subject, language).content
            count = page_count(pdf)
            return pdf, count, [page_picture(pdf, page, width) for page in range(min(count, _MOST_PAGES))]

        def show(made: tuple[bytes, int, list[Picture]]) -> None:
            self._name, self._shown = f"{safe_name(kind)}-{safe_name(subject)}-{language}", (kind, subject, language)
            self._show(*made)

        self.desk.write(self, work, show, failed=self._failed)

    def _failed(self, error: Any) -> None:
        self._fill_subjects()
        self.desk.failed.emit(error)

    def _show(self, pdf: bytes, count: int, pictures: list[Picture]) -> None:
        self.pdf = pdf
        emptied(self._preview)
        self.make.setEnabled(True)
        for knob in (self.save, self.print):
            knob.setEnabled(True)
        self.save_list.setVisible(is_list(self._shown[0]))
        self.save_word.setVisible(is_draft(self._shown[0]))
        self._said.setText(words(_PAGES, count=count, shown=len(pictures)))
        for place, picture in enumerate(pictures):
            sheet = QLabel()
            image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
            sheet.setPixmap(QPixmap.fromImage(image.copy()))
            sheet.setAccessibleName(words(_PAGE, page=place + 1, count=count))
            frame = Card(column(sheet, gap=0), flat=True)
            frame.layout().setContentsMargins(1, 1, 1, 1)
            self._preview.addLayout(row(None, frame, None))
        self._preview.addStretch(1)
        self.desk.changed.emit()

    def _show_empty(self) -> None:
        emptied(self._preview)
        for knob in (self.save, self.print):
            knob.setEnabled(False)
        self.save_list.hide()
        self.save_word.hide()
        box: QWidget = empty_state("report", words(_EMPTY), words(_EMPTY_THEN))
        box.setMinimumHeight(em(260))
        self._preview.addWidget(box, 1, Qt.AlignmentFlag.AlignVCenter)

    def _save(self) -> None:
        path = self.desk.prompter.save_file(words(_SAVE), f"{self._name}{Form.PDF}", words(_FILTER))
        if path is None:
            return
        target = path if path.suffix.lower() == Form.PDF else Path(f"{path}{Form.PDF}")
        pdf = self.pdf
        told = words(_SAVED, path=str(target))
        self.desk.write(self, lambda progress: save_file(target, pdf), lambda _: self.desk.tell("ok", told))

    def _save_list(self) -> None:
        """The register that is shown, as it is now: an entry of its own in the ledger."""
        path = self.desk.prompter.save_file(words(_SAVE_LIST), f"{self._name}{Form.XLSX}", words(_LIST_FILTER))
        if path is None:
            return
        session, press, shown = self.desk.session, self.desk.parts.press, self._shown
        target = path if path.suffix.lower() in {Form.XLSX, Form.CSV} else Path(f"{path}{Form.XLSX}")

        def work(progress: Any) -> int:
            made = press.make(session, *shown, form_of(target))
            save_file(target, made.content)
            return made.cut

        def told(cut: int) -> None:
            sentence = words(_CUT, path=str(target), count=cut) if cut else words(_SAVED, path=str(target))
            self.desk.tell("warn" if cut else "ok", sentence)
            self.desk.changed.emit()

        self.desk.write(self, work, told)

    def _save_word(self) -> None:
        """The draft that is shown, to be worked on: an entry of its own in the ledger."""
        path = self.desk.prompter.save_file(words(_SAVE_WORD), f"{self._name}{Form.DOCX}", words(_WORD_FILTER))
        if path is None:
            return
        session, press, shown = self.desk.session, self.desk.parts.press, self._shown
        target = path if path.suffix.lower() == Form.DOCX else Path(f"{path}{Form.DOCX}")
        told = words(_SAVED, path=str(target))

        def work(progress: Any) -> None:
            save_file(target, press.make(session, *shown, Form.DOCX).content)

        def saved(_: None) -> None:
            self.desk.tell("ok", told)
            self.desk.changed.emit()

        self.desk.write(self, work, saved)

    def _print(self) -> None:
        pdf, count = self.pdf, page_count(self.pdf)
        self.desk.prompter.print_pages(words(_PRINT), count, lambda page, width: _image(page_picture(pdf, page, width)))


def _image(picture: Picture) -> QImage:
    return QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32).copy()
