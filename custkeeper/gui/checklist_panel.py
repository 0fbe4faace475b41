"""The items of one checklist: one line each, and the one in work open with its guidance, state and evidence."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from custkeeper.domain.areas.checklist_item import CHECKLIST_ITEM
from custkeeper.domain.checklist import BLOCKED, DONE, NOT_APPLICABLE, OPEN
from custkeeper.domain.template import Evidence
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import DEBOUNCE
from custkeeper.gui.field_editors import on_typing, typed
from custkeeper.gui.look.cards import Band, Card, DropZone, Rule
from custkeeper.gui.look.fields import Segmented, combo, field, line_edit
from custkeeper.gui.look.layout import PushButton, boxed, button, column, row, text
from custkeeper.gui.look.marks import Pill, StateMark
from custkeeper.gui.look.palette import em, narrow
from custkeeper.gui.look.words import words
from custkeeper.services.checklist_sheets import ChecklistSheet, ChecklistSummary, ItemLine, ItemSummary

_STATES = (OPEN, DONE, NOT_APPLICABLE, BLOCKED)
_STATE_WORDS = {
    OPEN: QT_TRANSLATE_NOOP("checklists", "Open"),
    DONE: QT_TRANSLATE_NOOP("checklists", "Done"),
    NOT_APPLICABLE: QT_TRANSLATE_NOOP("checklists", "Not needed"),
    BLOCKED: QT_TRANSLATE_NOOP("checklists", "Blocked"),
}
_STATE_ICONS = {OPEN: "plus", DONE: "check", NOT_APPLICABLE: "minus", BLOCKED: "block"}
_MARKS = {OPEN: "open", DONE: "done", NOT_APPLICABLE: "skipped", BLOCKED: "blocked"}
_STATE = QT_TRANSLATE_NOOP("checklists", "State of this item")
_EVIDENCE = {
    Evidence.TEXT: QT_TRANSLATE_NOOP("checklists", "Evidence in a sentence"),
    Evidence.DATE: QT_TRANSLATE_NOOP("checklists", "Date (2027-03-01)"),
    Evidence.REFERENCE: QT_TRANSLATE_NOOP("checklists", "Document and clause"),
    Evidence.DECISION: QT_TRANSLATE_NOOP("checklists", "Decision"),
}
_DRAFT = QT_TRANSLATE_NOOP("checklists", "draft")
_REASON = QT_TRANSLATE_NOOP("checklists", "Reason")
_ADD_FILE = QT_TRANSLATE_NOOP("checklists", "Add a file…")
_DROP = QT_TRANSLATE_NOOP("checklists", "or drop it here. It is sealed into the vault; the original stays.")
_KEEP = QT_TRANSLATE_NOOP("checklists", "Keep this answer")
_OPEN_ITEM = QT_TRANSLATE_NOOP("checklists", "Open item {number}: {title} ({status})")
_OPTIONAL = QT_TRANSLATE_NOOP("checklists", "Optional")
_CHANGED = QT_TRANSLATE_NOOP("checklists", "Fields changed after signing: {count}. Sign it again.")
_CHANGE_LINE = QT_TRANSLATE_NOOP("checklists", "{label}: {before} → {after}")
_DECIDE = QT_TRANSLATE_NOOP("checklists", "(choose)")
_KEYS = {
    Evidence.TEXT: "evidence_text",
    Evidence.DATE: "evidence_date",
    Evidence.REFERENCE: "reference",
    Evidence.DECISION: "decision",
}


def _proof_editor(evidence: Evidence, value: str) -> QWidget:
    if evidence is not Evidence.DECISION:
        return line_edit(value)
    choices = CHECKLIST_ITEM.by_key["decision"].choices
    return combo([("", words(_DECIDE)), *((each.key, words(each.label)) for each in choices)], value)


class _ItemButton(PushButton):
    """A line one can open with Enter or a click."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class ChecklistPanel(QWidget):
    """Each signal carries an item's id: `answered` its values, `draft_ready` what is typed, `files_given` paths."""

    answered = Signal(str, dict)
    draft_ready = Signal(str, dict)
    files_given = Signal(str, list)

    def __init__(
        self,
        desk: Desk,
        code: str,
        sheet: ChecklistSheet,
        summary: ChecklistSummary,
        in_work: str,
        drafts: dict[str, dict[str, Any]],
    ) -> None:
        super().__init__()
        self.desk, self.code, self._sheet, self.summary = desk, code, sheet, summary
        self._drafts = drafts
        self._typed_before: dict[str, str] = {}
        self._needed = Evidence.NONE
        self.proof: QWidget | None = None
        self.reason: QLineEdit | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._give_draft)
        self._ids = [each.id for each in summary.items]
        self._is_open = summary.state in {"open", "returned"}
        first_open = next((each.id for each in summary.items if each.status == OPEN), "")
        self.item_in_work = in_work if in_work and self._status(in_work) == OPEN else first_open if self._is_open else ""
        self._layout = column(gap=10)
        self.setLayout(self._layout)
        self.refusal = text("", "small", "danger", wrap=True)
        self._draw()

    def open_item(self, item: str) -> None:
        """Put another item in work; what was typed into this one stays as its draft."""
        self.keep_draft()
        self.item_in_work = item
        self._draw()
        self.focus_first()

    def leave(self) -> None:
        """The page is left or Ctrl+S pressed: an answer that was typed is kept if it is complete, else it stays a draft."""
        if self._has_typed():
            self.keep_draft()
            self._keep(self.item_in_work)

    def keep_draft(self) -> None:
        """Now, not after the pause in typing."""
        if self._has_typed():
            self._timer.stop()
            self._give_draft()

    def focused(self) -> str:
        """The field with the cursor: `proof`, `reason`, `states` or ""."""
        return next((key for key, editor in self._fields().items() if editor.hasFocus()), "")

    def focus(self, key: str) -> None:
        if (editor := self._fields().get(key)) is not None:
            editor.setFocus()

    def focus_first(self) -> None:
        """The cursor into the first field of the item in work."""
        fields = self._fields()
        self.focus(next(each for each in ("proof", "files", "states") if each in fields or each == "states"))

    def typed(self) -> dict[str, str]:
        """What stands in the fields of the item in work."""
        if self.reason is None:
            return {}
        status = _STATES[self.states.current]
        return {"status": status, "reason": self.reason.text(), "proof": typed(self.proof) if self.proof else ""}

    def show_refusal(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()

    def _fields(self) -> dict[str, Any]:
        if self.reason is None:
            return {}
        proof = {"proof": self.proof} if self.proof is not None else {}
        files = {"files": self.add_file} if self._needed is Evidence.FILE else {}
        return {"states": self.states, **proof, **files, "reason": self.reason, "keep": self.keep}

    def _has_typed(self) -> bool:
        return bool(self._typed_before) and self.typed() != self._typed_before

    def _on_typing(self, *_: Any) -> None:
        if self._typed_before:
            self._timer.start()

    def _give_draft(self) -> None:
        content = {"typed": self.typed(), "focus": self.focused()}
        self._drafts[self.item_in_work] = content
        self.draft_ready.emit(self.item_in_work, content)

    def _summary_of(self, item: str) -> ItemSummary:
        return next(each for each in self.summary.items if each.id == item)

    def _status(self, item: str) -> str:
        return next((each.status for each in self.summary.items if each.id == item), "")

    def _draw(self) -> None:
        while (old := self._layout.takeAt(0)) is not None:
            if old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        self.refusal = text("", "small", "danger", wrap=True)
        self.refusal.hide()
        self.proof = self.reason = None
        self._typed_before = {}
        if self.summary.changed:
            self._layout.addWidget(self._changes())
        lines: list[Any] = []
        for identity, item in zip(self._ids, self._sheet.items, strict=True):
            in_work = identity == self.item_in_work
            lines.append(self._work_band(identity, item) if in_work else self._line(identity, item))
            lines.append(Rule(20))
        card = Card(column(*lines[:-1], gap=0), flat=True)
        card.layout().setContentsMargins(1, 4, 1, 4)
        self._layout.addWidget(card)
        self._layout.addStretch(1)

    def _changes(self) -> QWidget:
        lines = [
            text(words(_CHANGE_LINE, label=each.label, before=each.before, after=each.after), wrap=True)
            for each in self.summary.changed
        ]
        return Card(column(text(words(_CHANGED, count=len(lines)), "strong", wrap=True), *lines, gap=6), "warn", pad=16)

    def _line(self, identity: str, item: ItemLine) -> QWidget:
        evidence = [Pill(each[:28], "ink2", "agreement", True) for each in item.evidence[:1]]
        evidence += [Pill(each.name[:28], "ink2", "file", True) for each in item.attachments[:1]]
        reason = [text(item.reason[:40], "small", "danger" if item.status == BLOCKED else "ink2")] if item.reason else []
        mark = StateMark(_MARKS[item.status], item.status_label)
        number = text(item.number, "small", "ink2", right=True)
        number.setFixedWidth(em(20))
        draft = [Pill(words(_DRAFT), "warn", "pen", True)] if self._is_open and identity in self._drafts else []
        parts = [mark, number, (text(item.title, wrap=True), 1), *reason, *draft, *([] if narrow() else evidence)]
        inner = row(*parts, gap=12, margins=(20, 5, 20, 5))
        line = _ItemButton(words(_OPEN_ITEM, number=item.number, title=item.title, status=item.status_label))
        line.setLayout(inner)
        line.setMinimumHeight(inner.sizeHint().height())
        line.clicked.connect(lambda: self.open_item(identity))
        return line

    def _work_band(self, identity: str, item: ItemLine) -> QWidget:
        summary = self._summary_of(identity)
        evidence = self._needed = summary.needs
        optional = [] if item.is_required else [Pill(words(_OPTIONAL), "ink2", "", True)]
        number = text(item.number, "small_strong", "ink2", right=True)
        number.setFixedWidth(em(20))
        head = row(StateMark("current", item.status_label), number, (text(item.title, "strong", wrap=True), 1), *optional, gap=12)
        guide = text(item.guidance, tone="ink2", wrap=True)
        if not self._is_open:
            return Band(column(head, guide, *[text(each, wrap=True) for each in item.evidence], gap=6))
        has_proof = evidence in _KEYS
        before = {
            "status": item.status if item.status in _STATES[1:] else DONE,
            "reason": item.reason,
            "proof": summary.decision or (item.evidence[0] if item.evidence and has_proof else ""),
        }
        shown = {**before, **self._drafts.get(identity, {}).get("typed", {})}
        options = [(_STATE_ICONS[each], words(_STATE_WORDS[each])) for each in _STATES]
        self.states = Segmented(options, _STATES.index(shown["status"]), words(_STATE))
        reason = line_edit(shown["reason"])
        self.reason, self.proof = reason, _proof_editor(evidence, shown["proof"]) if has_proof else None
        self.keep = button(words(_KEEP), "primary", "check")
        self.keep.clicked.connect(lambda: self._keep(identity))
        self.states.chosen.connect(self._on_typing)
        parts: list[Any] = [guide, row(self.states, None)]
        for editor in (self.proof, self.reason):
            if editor is not None:
                on_typing(editor, self._on_typing)
            if isinstance(editor, QLineEdit):
                editor.returnPressed.connect(self.keep.click)
        if self.proof is not None:
            parts.append(field(words(_EVIDENCE[evidence]), self.proof))
        self._typed_before = before
        parts += [self._files_row(identity, item), field(words(_REASON), reason)]
        inner = column(*parts, self.refusal, row(self.keep, None), gap=8, margins=(0 if narrow() else 36, 0, 0, 0))
        return Band(column(head, boxed(inner), gap=6))

    def _files_row(self, identity: str, item: ItemLine) -> QWidget:
        add = self.add_file = button(words(_ADD_FILE), "", "plus")
        add.clicked.connect(lambda: self._choose_files(identity))
        files = [Pill(each.name[:28], "ink2", "file", True) for each in item.attachments]
        drop = DropZone(row(add, *files, (text(words(_DROP), "small", "ink2", wrap=True), 1), gap=12))
        drop.dropped.connect(lambda paths: self.files_given.emit(identity, paths))
        return drop

    def _choose_files(self, identity: str) -> None:
        paths: list[Path] = self.desk.prompter.choose_files(words(_ADD_FILE))
        if paths:
            self.files_given.emit(identity, paths)

    def _keep(self, identity: str) -> None:
        given, needed = self.typed(), self._summary_of(identity).needs
        values: dict[str, Any] = {"status": given["status"], "reason": given["reason"].strip() or None}
        if needed in _KEYS:
            values[_KEYS[needed]] = given["proof"].strip() or None
        self.answered.emit(identity, values)
