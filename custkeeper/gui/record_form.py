"""A form from a declaration. It collects what is typed, keeps it as a draft, and hands it over whole; it never saves by itself.

A draft is written 300 ms after the last keystroke; `left` comes when the record is left, or at “Save” or Ctrl+S, with something
typed. What is wrong stands under its field, and all of it beside “Save”.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QScrollArea, QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CustKeeperError, FieldProblem
from custkeeper.domain.fields import Field
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.entry_draft import DEBOUNCE
from custkeeper.gui.field_editors import Options, editor_for, on_typing, put, text_of, typed
from custkeeper.gui.level_field import LevelField
from custkeeper.gui.look.fields import field as named
from custkeeper.gui.look.fields import forget_typing, line_edit
from custkeeper.gui.look.layout import boxed, button, column, row, text
from custkeeper.gui.look.words import words
from custkeeper.services.levels import LevelOffer

_SAVE = QT_TRANSLATE_NOOP("window", "Save")
_SAVE_ALSO = QT_TRANSLATE_NOOP("window", "Also by {keys}, and by going on to something else.")
_REQUIRED = QT_TRANSLATE_NOOP("window", "{label} (required)")
CODE_FIELD = "code"  # of a new record whose code is chosen by people
LEVEL_FIELD = "level"  # of a new record


class RecordForm(QWidget):
    """Editors for the fields a person fills in. `record` is None for a new one."""

    draft_ready = Signal(dict)
    left = Signal(dict)

    def __init__(
        self,
        area: str,
        record: Record | None,
        options: dict[str, Options],
        hidden: frozenset[str] = frozenset(),
        code_label: Text | None = None,
        levels: LevelOffer | None = None,
        has_save: bool = True,
    ) -> None:
        """`levels` are what a new record may begin at; one that exists gets another level by an act of its own.

        `has_save` is off where a dialog's own button stores it.
        """
        super().__init__()
        self.area, self.record = AREAS[area], record
        self._typed_before: dict[str, str] = {}
        self._sent: dict[str, str] = {}  # handed over to be stored
        self.editors: dict[str, QWidget] = {}
        self._beside: dict[str, QLabel] = {}  # what is wrong with a field, under it
        self._gives_way = False
        self._problems = text("", "small", "danger", wrap=True)
        self._problems.hide()
        self.save = self._save_button("primary" if record is None else "")
        parts: list[Any] = []
        if record is None and code_label is not None:
            parts.append(self._named(CODE_FIELD, words(code_label), line_edit()))
        for each in self.area.fields:
            if each.key not in hidden:
                parts.append(self._field(each, record.value(each.key) if record else None, options.get(each.key, [])))
        if levels is not None:  # at the top for the eye; the cursor begins in the first field
            level = self.editors[LEVEL_FIELD] = LevelField(levels, is_folded=True)
            on_typing(level, lambda: self._on_typing(LEVEL_FIELD))
            parts.insert(0, level)
        self._foot = self._save_row() if has_save else None
        self.setLayout(column(*parts, self._problems, *([self._foot] if self._foot is not None else []), gap=10))
        self._typed_before = self.typed()
        self._mark()
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(lambda: self.draft_ready.emit(self.draft()))  # also when all is as before: an empty draft

    def typed(self) -> dict[str, str]:
        """Every field's text as it stands."""
        return {key: typed(editor) for key, editor in self.editors.items()}

    def suggest(self, given: Mapping[str, str]) -> None:
        """The program's own values for a new record: they count as not typed, and go only where nothing was typed."""
        now = self.typed()
        for key in [each for each in given if now.get(each) == self._typed_before.get(each)]:
            put(self.editors[key], given[key])
            self._typed_before[key] = typed(self.editors[key])
        self._timer.stop()
        self._mark()

    def give_way(self, is_given: bool) -> None:
        """Something beside the form has a “Save” of its own: here there is one only while there is something to save."""
        self._gives_way = is_given
        self._mark()

    def changes(self) -> dict[str, str]:
        """Only what differs from the stored record; of a new one everything, once something was typed."""
        typed = self.typed()
        changed = {key: value for key, value in typed.items() if value != self._typed_before[key]}
        if self.record is None and changed:
            return {key: value for key, value in typed.items() if value or key in changed}
        return changed

    def draft(self) -> dict[str, Any]:
        """What a draft keeps: the changes, and where the cursor stands."""
        return {"typed": self.changes(), "focus": self.focused(), "rev": self.record.rev if self.record else 0}

    def focused(self) -> str:
        """The key of the field with the cursor, or ""."""
        return next((key for key, editor in self.editors.items() if editor.hasFocus()), "")

    def focus(self, key: str) -> None:
        """Put the cursor into a field; into the first one if there is no such field."""
        editor = self.editors.get(key) or next(iter(self.editors.values()))
        editor.setFocus()

    def keep_draft(self) -> None:
        """Now, not after the pause in typing."""
        if self.changes():
            self._timer.stop()
            self.draft_ready.emit(self.draft())

    def take_draft(self, draft: dict[str, Any]) -> None:
        """Put a draft back and the cursor where it stood."""
        for key, value in draft.get("typed", {}).items():
            if key in self.editors:
                put(self.editors[key], value)
        self._timer.stop()
        self._mark()
        if draft.get("focus") in self.editors:
            self.editors[draft["focus"]].setFocus()

    def take_over(self, record: Record) -> None:
        """The record was stored: show its values as the vault has them, but what was typed since then stays."""
        self.record = record
        for each in self.area.fields:
            editor = self.editors.get(each.key)
            if editor is None:
                continue
            stored, now = text_of(each, record.value(each.key)), typed(editor)
            is_typed_since = now != self._sent.get(each.key, self._typed_before[each.key])
            if not is_typed_since and now != stored:
                put(editor, stored)
            self._typed_before[each.key] = stored if is_typed_since else typed(editor)
            if not is_typed_since:
                forget_typing(editor)
        self._sent = {}
        self.show_problem("")
        self._mark()
        if not self.changes():
            self._timer.stop()

    def leave(self) -> None:
        """The record is left or Ctrl+S pressed: hand over what changed, if anything, and once: a new one would be there twice."""
        self._timer.stop()
        changes = self.changes()
        if changes and changes != self._sent:
            self._sent = changes
            self.left.emit(changes)

    def not_stored(self) -> None:
        """What was handed over was refused: it is handed over again when the form is left next."""
        self._sent = {}

    def show_problem(self, sentence: str) -> None:
        """Below the fields, and nothing typed is lost; an empty sentence takes away what stood there and under the fields."""
        self._problems.setText(sentence)
        self._problems.setVisible(bool(sentence))
        for key in list(self._beside) if not sentence else ():
            self._settle(key)

    def show_error(self, error: CustKeeperError) -> None:
        """Why it was not stored: under each field that is wrong, with the cursor in the first; all of it beside “Save”."""
        self.show_problem(words(error.message))
        found = dict(error.found) if isinstance(error, FieldProblem) else {}
        wrong = [key for key in self.editors if key in found]
        for key in list(self._beside):
            self._settle(key)
        for key in wrong:
            self._tell_beside(key, words(found[key]))
        if wrong:
            self.editors[wrong[0]].setFocus()
        QTimer.singleShot(0, self, self._bring_problem_into_sight)  # when everything has its place

    def _field(self, field: Field, value: Any, options: Options) -> QWidget:
        choices = options or [(choice.key, words(choice.label)) for choice in field.choices]
        editor = editor_for(field, value, choices)
        shown = words(_REQUIRED, label=field.label) if field.required else words(field.label)
        return self._named(field.key, words(field.label) if isinstance(editor, QCheckBox) else shown, editor)

    def _named(self, key: str, shown: str, editor: QWidget) -> QWidget:
        self.editors[key] = editor
        on_typing(editor, lambda: self._on_typing(key))
        if not isinstance(editor, QCheckBox):
            return named(shown, editor)
        editor.setAccessibleName(shown)
        return boxed(column(editor, gap=4))

    def _save_button(self, kind: str) -> QPushButton:
        save = button(words(_SAVE), kind, "check")
        save.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the mouse leaves the cursor in its field
        save.clicked.connect(self.leave)
        return save

    def _save_row(self) -> QWidget:
        keys = QKeySequence(QKeySequence.StandardKey.Save).toString(QKeySequence.SequenceFormat.NativeText)
        return boxed(row(self.save, (text(words(_SAVE_ALSO, keys=keys), "small", "ink2", wrap=True), 1), gap=12))

    def _tell_beside(self, key: str, sentence: str) -> None:
        label = self._beside[key] = text(sentence, "small", "danger", wrap=True)
        self.editors[key].setAccessibleDescription(sentence)
        if (box := self.editors[key].parentWidget()) is not None and (layout := box.layout()) is not None:
            layout.addWidget(label)

    def _settle(self, key: str) -> None:
        """What was wrong with a field is being mended."""
        if (label := self._beside.pop(key, None)) is not None:
            label.hide()
            label.deleteLater()
            self.editors[key].setAccessibleDescription("")

    def _bring_problem_into_sight(self) -> None:
        for _ in range(3):  # a wrapped sentence knows its height when it has its width, and the form grows by it then
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        wrong = next((label for key in self.editors if (label := self._beside.get(key)) is not None), None)
        if isinstance(area, QScrollArea):
            box = wrong.parentWidget() if wrong is not None else None
            for each in (box, wrong or self._problems):  # of a field taller than the page, the sentence
                if each is not None:
                    area.ensureWidgetVisible(each)

    def _mark(self) -> None:
        is_typed = bool(self.changes())
        self.save.setEnabled(is_typed)
        if self._foot is not None:
            self._foot.setVisible(is_typed or not self._gives_way)

    def _on_typing(self, key: str) -> None:
        if self._typed_before:
            self._timer.start()
            self._mark()
            if key in self._beside:
                self._settle(key)
                if not self._beside:
                    self.show_problem("")
