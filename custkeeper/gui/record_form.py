"""A form from a declaration. It collects what is typed, keeps it as a draft, and hands it over whole; it never saves by itself.

A draft is written 300 ms after the last keystroke; `left` comes when the record is left, or at Ctrl+S, with something typed.
"""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Field
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.entry_draft import DEBOUNCE
from custkeeper.gui.field_editors import Options, editor_for, on_typing, put, text_of, typed
from custkeeper.gui.level_field import LevelField
from custkeeper.gui.look.fields import field as named
from custkeeper.gui.look.fields import forget_typing, line_edit
from custkeeper.gui.look.layout import boxed, column, text
from custkeeper.gui.look.words import words
from custkeeper.services.levels import LevelOffer

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
    ) -> None:
        """`levels` are what a new record may begin at; one that exists gets another level by an act of its own."""
        super().__init__()
        self.area, self.record = AREAS[area], record
        self._typed_before: dict[str, str] = {}
        self._sent: dict[str, str] = {}  # handed over to be stored
        self.editors: dict[str, QWidget] = {}
        self._problems = text("", "small", "danger", wrap=True)
        self._problems.hide()
        parts: list[Any] = []
        if record is None and code_label is not None:
            code = line_edit()
            self.editors[CODE_FIELD] = code
            on_typing(code, self._on_typing)
            parts.append(named(words(code_label), code))
        for each in self.area.fields:
            if each.key not in hidden:
                parts.append(self._field(each, record.value(each.key) if record else None, options.get(each.key, [])))
        if levels is not None:  # at the top for the eye; the cursor begins in the first field
            level = self.editors[LEVEL_FIELD] = LevelField(levels)
            on_typing(level, self._on_typing)
            parts.insert(0, level)
        self.setLayout(column(*parts, self._problems, gap=10))
        self._typed_before = self.typed()
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(lambda: self.draft_ready.emit(self.draft()))  # also when all is as before: an empty draft

    def typed(self) -> dict[str, str]:
        """Every field's text as it stands."""
        return {key: typed(editor) for key, editor in self.editors.items()}

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
        """Beside the fields, and nothing typed is lost."""
        self._problems.setText(sentence)
        self._problems.setVisible(bool(sentence))

    def _field(self, field: Field, value: Any, options: Options) -> QWidget:
        choices = options or [(choice.key, words(choice.label)) for choice in field.choices]
        editor = editor_for(field, value, choices)
        self.editors[field.key] = editor
        on_typing(editor, self._on_typing)
        if isinstance(editor, QCheckBox):
            editor.setAccessibleName(words(field.label))
            return boxed(column(editor, gap=0))
        return named(words(_REQUIRED, label=field.label) if field.required else words(field.label), editor)

    def _on_typing(self) -> None:
        if self._typed_before:
            self._timer.start()
