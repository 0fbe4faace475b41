"""A restore test of one backup: what is asked, how far it is, and what came of it, with the two steps that follow.

It runs beside all other work, on the thread that looks through vaults; closing this dialog or locking the vault stops it. What
must not be here: what a test does (`services.restore_drills`), its certificate, and the signing of it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.errors import CustKeeperError, WriteInterrupted
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import Card
from custkeeper.gui.look.fields import combo, field, forget_when_done, line_edit, tick_box
from custkeeper.gui.look.layout import add_part, boxed, bullet, button, column, emptied, row, scroller, text
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.palette import LOOK, narrow
from custkeeper.gui.look.words import words
from custkeeper.gui.vault_worker import Job
from custkeeper.services.drill_signing import have_signed
from custkeeper.services.papers import save_file
from custkeeper.services.restore_drills import DrillStep, Opener, Outcome, record_drill, run_drill
from custkeeper.services.restore_sheets import STEP_WORDS, found_lines

_TITLE = QT_TRANSLATE_NOOP("drill", "Restore test of {code}")
_MEANS = QT_TRANSLATE_NOOP(
    "drill",
    "The backup is taken out beside the vault and unlocked as after a fire; everything in it that you may read is opened, "
    "counted and compared. The vault itself is only read, and the copy is gone afterwards.",
)
_GO = QT_TRANSLATE_NOOP("drill", "Start the test")
_CANCEL = QT_TRANSLATE_NOOP("drill", "Cancel")
_STOP = QT_TRANSLATE_NOOP("drill", "Stop")
_CLOSE = QT_TRANSLATE_NOOP("drill", "Close")
_KEEP = QT_TRANSLATE_NOOP("drill", "Record the result")
_WAY = QT_TRANSLATE_NOOP("drill", "Open it by")
_WAYS = (
    ("passphrase", QT_TRANSLATE_NOOP("drill", "My passphrase")),
    ("recovery", QT_TRANSLATE_NOOP("drill", "Recovery sheet and firm card")),
)
_PASSPHRASE = QT_TRANSLATE_NOOP("drill", "Passphrase")
_PASSPHRASE_HINT = QT_TRANSLATE_NOOP("drill", "The one you had when the backup was made.")
_NAME = QT_TRANSLATE_NOOP("drill", "Name on the recovery sheet")
_CODE = QT_TRANSLATE_NOOP("drill", "Recovery code")
_CARD = QT_TRANSLATE_NOOP("drill", "Firm secret, from the firm card")
_SHEET_HINT = QT_TRANSLATE_NOOP("drill", "The sheet that was valid when the backup was made.")
_ELSEWHERE = QT_TRANSLATE_NOOP("drill", "This is another computer than the one the vault is used on")
_NOTE = QT_TRANSLATE_NOOP("drill", "Note (kept with the test)")
_MISSING = QT_TRANSLATE_NOOP("drill", "Type what opens the backup first.")
_STEP = QT_TRANSLATE_NOOP("drill", "Step {number} of {count}: {step}")
_RECORDING = QT_TRANSLATE_NOOP("drill", "Recording the result…")
_STOPPED = QT_TRANSLATE_NOOP("drill", "The test was stopped. Nothing was recorded, and its copy is gone.")
_PASSED = QT_TRANSLATE_NOOP("drill", "{code} passed in {seconds} seconds. The backup is proven.")
_FAILED = QT_TRANSLATE_NOOP("drill", "{code} failed. Do not rely on this backup; make a new one and test that.")
_FOUND = QT_TRANSLATE_NOOP("drill", "What was found")
_TIMES = QT_TRANSLATE_NOOP("drill", "How long it took")
_SECONDS = QT_TRANSLATE_NOOP("drill", "{seconds} s")
_CERTIFICATE = QT_TRANSLATE_NOOP("drill", "Save certificate…")
_SIGN = QT_TRANSLATE_NOOP("drill", "Have it signed…")
_SIGN_SAID = QT_TRANSLATE_NOOP("drill", "A checklist about this test: you prepare it, somebody who may sign reads and signs it.")
_SAVED = QT_TRANSLATE_NOOP("drill", "Saved: {path}")
_PDF = QT_TRANSLATE_NOOP("drill", "PDF (*.pdf)")
_STEPS = tuple(DrillStep)
_PART = 1000  # of a step, so that all of them share one bar


class DrillDialog(ActDialog):
    """`stored` comes when the outcome is recorded; the dialog stays open and shows it."""

    def __init__(self, desk: Desk, backup: Record, parent: QWidget) -> None:
        said = Said(words(_TITLE, code=backup.code), words(_MEANS), words(_GO), words(_CANCEL), "primary", "history")
        super().__init__(desk, said, parent)
        self._backup = backup
        self._job: Job | None = None
        self._found: tuple[Opener, Outcome] | None = None  # tested, and not recorded yet
        self.drill: Record | None = None
        self.way = combo([(key, words(each)) for key, each in _WAYS])
        self.passphrase, self.name = line_edit(is_secret=True), line_edit(desk.session.name)
        self.code, self.card = line_edit(is_secret=True), line_edit(is_secret=True)
        self.elsewhere, self.note = tick_box(words(_ELSEWHERE)), line_edit()
        self._by_passphrase = field(words(_PASSPHRASE), self.passphrase, words(_PASSPHRASE_HINT))
        sheet = [
            field(words(_NAME), self.name),
            field(words(_CODE), self.code, words(_SHEET_HINT)),
            field(words(_CARD), self.card),
        ]
        self._by_sheet = boxed(column(*sheet, gap=12))
        asked = [
            field(words(_WAY), self.way),
            self._by_passphrase,
            self._by_sheet,
            self.elsewhere,
            field(words(_NOTE), self.note),
        ]
        self._asked = boxed(column(*asked, gap=12))
        self._step, self._bar, self._shown = text(""), Bar(0, 1), column(gap=8)
        self._running = boxed(column(self._step, self._bar, gap=8))
        self._answer = boxed(self._shown)
        self.lay_out((scroller(boxed(column(self._asked, self._running, self._answer, None, gap=12))), 1), width=700, height=620)
        self.way.currentIndexChanged.connect(lambda _: self._show_fields())
        forget_when_done(self)
        self._show_asking()
        self.passphrase.setFocus()

    def decide(self) -> None:
        """Start the test, or record what came of it when that could not be stored before."""
        if self._found is not None:
            self._record()
            return
        opener = self._opener()
        if opener is None:
            self.say(words(_MISSING))
            return
        self.problem.hide()
        session, backup = self.desk.session, self._backup

        def work(advance: Callable[[int, int], None]) -> Outcome:
            def tell(step: DrillStep, done: int, total: int) -> None:
                advance(_STEPS.index(step) * _PART + done * _PART // max(1, total), len(_STEPS) * _PART)

            return run_drill(session, backup, opener, tell)

        self._job = Job(self, work, partial(self._tested, opener), self.refused, self._advance)
        self._show_running()
        self.desk.worker.check(self._job)

    def reject(self) -> None:
        """A running test is stopped: it ends at its next step, and its copy goes with it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            if not self.desk.is_closed:
                self.desk.tell("accent", words(_STOPPED))
        super().reject()

    def refused(self, error: CustKeeperError) -> None:
        """Nothing was recorded: it was stopped, the secret was mistyped, or somebody else writes just now."""
        self._job = None
        if self._found is not None:  # tested, and only the recording was refused
            self._running.hide()
            self.go.setText(words(_KEEP))
            self.go.show()
        else:
            self._show_asking()
            (self.passphrase if self.way.currentData() == "passphrase" else self.code).setFocus()
        super().refused(error)
        if isinstance(error, WriteInterrupted):
            self.say(words(_STOPPED))

    def _opener(self) -> Opener | None:
        name = self.desk.session.name
        if self.way.currentData() == "passphrase":
            return Opener(name, self.passphrase.text()) if self.passphrase.text() else None
        given = [each.text().strip() for each in (self.name, self.code, self.card)]
        return Opener(given[0], recovery_code=given[1], firm_secret=given[2]) if all(given) else None

    def _advance(self, done: int, total: int) -> None:
        number = min(done // _PART, len(_STEPS) - 1)
        self._step.setText(words(_STEP, number=number + 1, count=len(_STEPS), step=STEP_WORDS[_STEPS[number]]))
        self._bar.show_progress(done, total)

    def _tested(self, opener: Opener, outcome: Outcome) -> None:
        if self._job is None:
            return  # stopped when it was already through
        self._job = None
        self._found = opener, outcome
        self._record()

    def _record(self) -> None:
        if self._found is None:
            return
        (opener, outcome), session, code = self._found, self.desk.session, self._backup.code
        is_elsewhere, note = self.elsewhere.isChecked(), self.note.text()
        self.problem.hide()
        self.go.setEnabled(False)
        self._step.setText(words(_RECORDING))
        self.desk.write(
            self,
            lambda progress: record_drill(session, code, opener, outcome, is_elsewhere, note),
            partial(self._recorded, outcome),
            failed=self.refused,
        )

    def _recorded(self, outcome: Outcome, drill: Record) -> None:
        self.drill, self._found = drill, None
        for each in (self.passphrase, self.code, self.card):
            each.clear()
        self.desk.changed.emit()
        self.stored.emit()
        self._show_result(drill, outcome)

    def _show_fields(self) -> None:
        by_passphrase = self.way.currentData() == "passphrase"
        self._by_passphrase.setVisible(by_passphrase)
        self._by_sheet.setVisible(not by_passphrase)

    def _show_asking(self) -> None:
        self._asked.show()
        for each in (self._running, self._answer):
            each.hide()
        self.go.show()
        self.go.setEnabled(True)
        self.cancel.setText(words(_CANCEL))
        self._show_fields()

    def _show_running(self) -> None:
        self._asked.hide()
        self.go.hide()
        self.cancel.setText(words(_STOP))
        self._running.show()
        self._advance(0, 1)
        self.cancel.setFocus()

    def _show_result(self, drill: Record, outcome: Outcome) -> None:
        for each in (self.means, self._asked, self._running, self.go):
            each.hide()
        self.cancel.setText(words(_CLOSE))
        emptied(self._shown)
        add_part(self._shown, self._verdict(drill, outcome))
        found = found_lines(outcome, self.desk.translate) if DrillStep.RECORDS in outcome.seconds else ()
        took = [each for each in DrillStep if each in outcome.seconds]
        times = [(words(STEP_WORDS[each]), words(_SECONDS, seconds=f"{outcome.seconds[each]:.1f}")) for each in took]
        certificate, signing = button(words(_CERTIFICATE), "", "file"), button(words(_SIGN), "primary", "audit")
        certificate.clicked.connect(lambda: self._save_certificate(drill.code))
        signing.clicked.connect(lambda: self._have_signed(drill.code))
        add_part(self._shown, row(certificate, signing, None, gap=12))
        add_part(self._shown, text(words(_SIGN_SAID), "small", "ink2", wrap=True))
        cards = [(_listed(words(title), lines), 1) for title, lines in ((_FOUND, found), (_TIMES, times)) if lines]
        add_part(self._shown, 4)
        add_part(self._shown, column(*[card for card, _ in cards], gap=12) if narrow() else row(*cards, gap=12))
        self._answer.show()
        signing.setFocus()

    def _verdict(self, drill: Record, outcome: Outcome) -> QWidget:
        if drill.state == RESTORE_DRILL.states[0].key:
            said = words(_PASSED, code=drill.code, seconds=f"{outcome.total_seconds:.1f}")
            return Card(column(bullet("check", said, "ok"), gap=6), "ok", pad=16)
        said = words(_FAILED, code=drill.code)
        problems = [text(words(each), wrap=True) for each in outcome.problems]
        return Card(column(bullet("incident", said, "danger"), *problems, gap=6), "danger", pad=16)

    def _save_certificate(self, code: str) -> None:
        title = words(_CERTIFICATE)
        path = self.desk.prompter.save_file(title, f"restore-certificate-{code}.pdf", words(_PDF))
        if path is None:
            return
        session, press, language = self.desk.session, self.desk.parts.press, LOOK.language
        whole = path if path.suffix else path.with_suffix(".pdf")

        def work(progress: Any) -> None:
            save_file(whole, press.make(session, "restore-certificate", code, language).content)

        self.problem.hide()
        self.desk.write(self, work, lambda _: self.desk.tell("ok", words(_SAVED, path=str(whole))), failed=self._show_refusal)

    def _have_signed(self, code: str) -> None:
        session, translate = self.desk.session, self.desk.translate

        def started(checklist: Record) -> None:
            self.accept()
            self.desk.changed.emit()
            self.desk.asked_for.emit("checklists", checklist.code)

        self.problem.hide()
        self.desk.write(self, lambda progress: have_signed(session, code, translate), started, failed=self._show_refusal)

    def _show_refusal(self, error: CustKeeperError) -> None:
        self.say(words(error.message))


def _listed(title: str, lines: Sequence[tuple[str, str]]) -> QWidget:
    """Names and values under one heading, the values under each other."""
    pairs = [(text(name, "small", "ink2", wrap=True), text(value, "small", wrap=True)) for name, value in lines]
    rows = [row((column(name, None), 3), (column(value, None), 2), gap=12) for name, value in pairs]
    return Card(column(text(title, "strong", wrap=True), *rows, None, gap=4), pad=16)
