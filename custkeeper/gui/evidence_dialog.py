"""The evidence pack of one recipient: what it will hold is seen first, then it is made and saved as one PDF or as a ZIP.

What must not be here: what belongs into a pack (`services.evidence_pack`).
"""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import add_part, boxed, bullet, column, emptied, row, scroller, text
from custkeeper.gui.look.palette import narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.recipient_names import offer_recipients
from custkeeper.services.evidence_pack import EvidenceContents, EvidencePack, evidence_contents, make_evidence
from custkeeper.services.papers import save_file

_TITLE = QT_TRANSLATE_NOOP("evidence", "Evidence pack of one recipient")
_MEANS = QT_TRANSLATE_NOOP(
    "evidence", "All that proves what this person got and owes. It is the firm's own proof and not locked: keep it in the house."
)
_GO = QT_TRANSLATE_NOOP("evidence", "Make and save…")
_PARTY = QT_TRANSLATE_NOOP("evidence", "Party")
_PERSON = QT_TRANSLATE_NOOP("evidence", "Person")
_FORM = QT_TRANSLATE_NOOP("evidence", "Saved as")
_FORMS = (
    ("pdf", QT_TRANSLATE_NOOP("evidence", "One PDF: every sheet to read, and the single files attached")),
    ("zip", QT_TRANSLATE_NOOP("evidence", "ZIP: the single files")),
)
_ASK = QT_TRANSLATE_NOOP("evidence", "Name the party and the person: what the pack would hold appears here.")
_HOLDS = QT_TRANSLATE_NOOP("evidence", "What it will hold: {count} files")
_AGREEMENTS = QT_TRANSLATE_NOOP("evidence", "Certificate of each agreement: {codes}")
_DISCLOSURES = QT_TRANSLATE_NOOP("evidence", "Each disclosure with the gate's answer, its end and its receipt: {codes}")
_CLAUSES = QT_TRANSLATE_NOOP("evidence", "Clauses that bind them: {codes}")
_INSIDER = QT_TRANSLATE_NOOP("evidence", "Their days on the insider list, duties told, training: {codes}")
_HASHES = QT_TRANSLATE_NOOP("evidence", "An index with the SHA-256 of every file and the head of the ledger")
_SEALED = QT_TRANSLATE_NOOP("evidence", "Disclosures you hold no key for, whoever they went to: {count}")
_PDF = QT_TRANSLATE_NOOP("package", "PDF (*.pdf)")
_ZIP = QT_TRANSLATE_NOOP("package", "ZIP (*.zip)")
_SAVED = QT_TRANSLATE_NOOP("evidence", "Saved: {path}. SHA-256 of the pack: {hash}")
_MISSING = QT_TRANSLATE_NOOP("package", "Not in the font, printed as □: {characters}")
_PAUSE = 300  # ms after the last keystroke until the vault is asked


class EvidenceDialog(ActDialog):
    def __init__(self, desk: Desk, parent: QWidget, party: str = "", person: str = "") -> None:
        super().__init__(desk, Said(words(_TITLE), words(_MEANS), words(_GO)), parent)
        self.contents: EvidenceContents | None = None
        self._asked = 0
        self.party, self.person = line_edit(party), line_edit(person)
        self.form = combo([(key, words(each)) for key, each in _FORMS])
        self._answer = column(gap=8)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._look)
        for each in (self.party, self.person):
            each.textChanged.connect(lambda _: self._changed())
        whom = [field(words(_PARTY), self.party), field(words(_PERSON), self.person)]
        pair = column(*whom, gap=8) if narrow() else row(*[(each, 1) for each in whom], gap=12)
        body = scroller(boxed(column(pair, field(words(_FORM), self.form), boxed(self._answer), None, gap=12)))
        self.lay_out((body, 1), width=720, height=560)
        offer_recipients(desk, self, self.party, self.person)
        self.go.setEnabled(False)
        self._look()
        (self.person if party else self.party).setFocus()

    def decide(self) -> None:
        """Ask where to first: nothing is printed that nobody keeps."""
        if self.contents is None:
            return
        form = str(self.form.currentData())
        path = self.desk.prompter.save_file(self.windowTitle(), f"evidence.{form}", words(_ZIP if form == "zip" else _PDF))
        if path is None:
            return
        target = path if path.suffix.lower() == f".{form}" else Path(f"{path}.{form}")
        party, person = self._whom()
        session, press, language = self.desk.session, self.desk.parts.press, self.desk.translate.language

        def work() -> EvidencePack:
            made = make_evidence(session, press, party, person, language, as_pdf=form == "pdf")
            save_file(target, made.content)
            return made

        def told(made: EvidencePack) -> str:
            if made.missing:
                self.desk.tell("warn", words(_MISSING, characters=", ".join(made.missing)))
            return words(_SAVED, path=str(target), hash=made.sha256)

        self.carry_out(work, told)

    def _whom(self) -> tuple[str, str]:
        return self.party.text().strip(), self.person.text().strip()

    def _changed(self) -> None:
        self._asked += 1
        self.contents = None
        self.go.setEnabled(False)
        self._timer.start()

    def _look(self) -> None:
        self.problem.hide()
        party, person = self._whom()
        if not (party and person):
            self._show(text(words(_ASK), tone="ink2", wrap=True))
            return
        asked, session = self._asked, self.desk.session

        def show(found: EvidenceContents) -> None:
            if asked == self._asked:
                self.contents = found
                self.go.setEnabled(True)
                self._show(_card(found))

        self.desk.read(self, lambda: evidence_contents(session, party, person), show, failed=self._nothing)

    def _nothing(self, error: CustKeeperError) -> None:
        self._show(bullet("alert", words(error.message), "danger"))

    def _show(self, part: Any) -> None:
        emptied(self._answer)
        add_part(self._answer, part)


def _card(found: EvidenceContents) -> QWidget:
    parts: list[Any] = [text(words(_HOLDS, count=found.files), "section", wrap=True)]
    parts += _told(_AGREEMENTS, found.agreements) + _told(_DISCLOSURES, found.disclosures)
    parts += _told(_CLAUSES, found.clauses) + _told(_INSIDER, found.insider_of)
    parts.append(bullet("check", words(_HASHES), "ok"))
    if found.sealed:
        parts.append(bullet("lock", words(_SEALED, count=found.sealed), "warn"))
    return Card(column(*parts, gap=8), pad=16)


def _told(said: Text, codes: tuple[str, ...]) -> list[Any]:
    return [bullet("check", words(said, codes=", ".join(codes)), "ok")] if codes else []
