"""Recording that an agreement was signed on paper: the day, who signed, and the signed file or where the original is kept."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.look.cards import DropZone
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import boxed, button, column, row, scroller, text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.paper_signing import Paper, PaperMissing, sign_on_paper

_TITLE = QT_TRANSLATE_NOOP("agreement_act", "{code}: signed on paper")
_MEANS = QT_TRANSLATE_NOOP(
    "agreement_act", "From then on its terms are not edited. Give the signed file, or say where the signed original is kept."
)
_DO = QT_TRANSLATE_NOOP("agreement_act", "Record the signing")
_CANCEL = QT_TRANSLATE_NOOP("agreement_act", "Leave it as it is")
_DAY = QT_TRANSLATE_NOOP("agreement_act", "Day of the last signature (such as 2027-03-01)")
_SCAN = QT_TRANSLATE_NOOP("agreement_act", "Signed file (a scan)")
_CHOOSE = QT_TRANSLATE_NOOP("agreement_act", "Choose the file…")
_DROP = QT_TRANSLATE_NOOP("agreement_act", "or drop it here")
_SEALED = QT_TRANSLATE_NOOP(
    "agreement_act", "It is sealed into the vault, with its SHA-256. Above 100 MB only the SHA-256 is kept: say where it lies."
)
_DONE = QT_TRANSLATE_NOOP("agreement_act", "{code} is signed on paper as of {day}.")
PAPER = "paper"  # where its typing is kept


class PaperSigningDialog(ActDialog):
    def __init__(self, desk: Desk, agreement: Record, parent: QWidget) -> None:
        self.code = agreement.code
        super().__init__(desk, Said(words(_TITLE, code=self.code), words(_MEANS), words(_DO), words(_CANCEL)), parent)
        entered = str(agreement.value("signed_on") or "")
        self.day, self.for_us, self.for_them = line_edit(entered), line_edit(), line_edit()
        self.scan, self.kept_at = line_edit(), line_edit()
        choose = button(words(_CHOOSE), "", "plus")
        choose.clicked.connect(self._choose)
        drop = DropZone(row(choose, (text(words(_DROP), "small", "ink2", wrap=True), 1), gap=10))
        drop.dropped.connect(lambda paths: self.scan.setText(str(paths[0])))
        label = {key: words(AGREEMENT.by_key[key].label) for key in ("signed_for_us", "signed_for_them", "paper_at")}
        asked = [field(words(_DAY), self.day), field(label["signed_for_us"], self.for_us)]
        asked += [field(label["signed_for_them"], self.for_them), field(words(_SCAN), self.scan)]
        note = text(words(_SEALED), "small", "ink2", wrap=True)
        body = scroller(boxed(column(*asked, drop, note, field(label["paper_at"], self.kept_at), None, gap=12)))
        self.lay_out((body, 1), width=640, height=660)
        typed = {"day": self.day, "for_us": self.for_us, "for_them": self.for_them}
        self.keep_typing(Entry(AGREEMENT.key, agreement.id, PAPER), typed | {"scan": self.scan, "kept_at": self.kept_at})
        self.day.setFocus()

    def decide(self) -> None:
        session, code, day, scan = self.desk.session, self.code, self.day.text(), self.scan.text().strip()
        us, them, place = self.for_us.text(), self.for_them.text(), self.kept_at.text()

        def work() -> Record:
            if not day.strip():
                raise PaperMissing
            return sign_on_paper(session, code, Paper(parse_day(day), us, them, Path(scan) if scan else None, place))

        def told(signed: Record) -> str:
            return words(_DONE, code=code, day=show_day(parse_day(str(signed.value("signed_on"))), LOOK.language))

        self.carry_out(work, told)

    def _choose(self) -> None:
        path = self.desk.prompter.choose_file(words(_SCAN))
        if path is not None:
            self.scan.setText(str(path))
