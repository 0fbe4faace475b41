"""One editor a kind of field: what a form is made of. Typed texts go to the same parser as a command's."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from custkeeper.domain.fields import Field, FieldKind
from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import on_the_wall, show_money
from custkeeper.gui.item_chooser import ItemChooser
from custkeeper.gui.level_field import LevelField
from custkeeper.gui.look.fields import combo, line_edit, text_edit, tick_box
from custkeeper.gui.look.palette import em, font
from custkeeper.gui.look.words import words

_DAY = QT_TRANSLATE_NOOP("window", "such as 2027-03-01")
_INSTANT = QT_TRANSLATE_NOOP("window", "such as 2027-03-01 14:30")
_EXAMPLES = {FieldKind.DATE: _DAY, FieldKind.INSTANT: _INSTANT}
_CHOOSE = QT_TRANSLATE_NOOP("window", "(choose)")
_NONE = QT_TRANSLATE_NOOP("window", "(none)")
Options = list[tuple[str, str]]


def editor_for(field: Field, value: Any, options: Options) -> QWidget:
    """An editor holding `value`; `options` are (key, words) for choices and references."""
    editor: QWidget
    if field.kind in {FieldKind.CHOICE, FieldKind.REFERENCE, FieldKind.PERSON}:
        editor = combo([*_unchosen(field, value, options), *options])
    elif field.kind is FieldKind.CHOICES:
        editor = _ticks(options)
    elif field.kind is FieldKind.LONG_TEXT:
        editor = text_edit()
    elif field.kind is FieldKind.YES_NO:
        editor = tick_box(words(field.label))
    else:
        editor = line_edit("", words(_EXAMPLES[field.kind]) if field.kind in _EXAMPLES else "")
        if field.names_from:
            editor.setCompleter(_completer([shown for _, shown in options], editor))
    put(editor, text_of(field, value))
    return editor


def _unchosen(field: Field, value: Any, options: Options) -> Options:
    """What stands there while nothing is chosen: of what must be chosen none is taken for granted, unless there is only one."""
    if not field.required:
        return [("", words(_NONE))]
    return [("", words(_CHOOSE))] if value is None and len(options) > 1 else []


def text_of(field: Field, value: Any) -> str:
    """A stored value as `typed` would give it."""
    if field.kind is FieldKind.CHOICES:
        return ",".join(value or [])
    if field.kind is FieldKind.YES_NO:
        return "yes" if value else "no"
    if field.kind is FieldKind.MONEY and isinstance(value, int):
        return show_money(value)
    if field.kind is FieldKind.INSTANT and value:
        return on_the_wall(value).strftime("%Y-%m-%d %H:%M")
    return "" if value is None else str(value)


def typed(editor: QWidget) -> str:
    """What stands in an editor, as text for the parser."""
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QCheckBox):
        return "yes" if editor.isChecked() else "no"
    if isinstance(editor, QListWidget):
        items = [editor.item(place) for place in range(editor.count())]
        return ",".join(item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked)
    if isinstance(editor, ItemChooser):
        return editor.typed
    if isinstance(editor, LevelField):
        return editor.level.value
    return editor.text() if isinstance(editor, QLineEdit) else ""


def put(editor: QWidget, text: str) -> None:
    """Put a typed text back, e.g. from a draft."""
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(0, editor.findData(text)))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    elif isinstance(editor, QCheckBox):
        editor.setChecked(text == "yes")
    elif isinstance(editor, QListWidget):
        chosen = set(text.split(","))
        for place in range(editor.count()):
            item = editor.item(place)
            item.setCheckState(
                Qt.CheckState.Checked if item.data(Qt.ItemDataRole.UserRole) in chosen else Qt.CheckState.Unchecked
            )
    elif isinstance(editor, ItemChooser):
        editor.put(text)
    elif isinstance(editor, LevelField):
        editor.choose(Level(text))
    elif isinstance(editor, QLineEdit):
        editor.setText(text)


def on_typing(editor: QWidget, act: Callable[[], None]) -> None:
    """Call `act` at every keystroke or choice."""
    if isinstance(editor, QComboBox):
        editor.currentIndexChanged.connect(lambda _: act())
    elif isinstance(editor, QCheckBox):
        editor.toggled.connect(lambda _: act())
    elif isinstance(editor, QListWidget):
        editor.itemChanged.connect(lambda _: act())
    elif isinstance(editor, ItemChooser):
        editor.changed.connect(act)
    elif isinstance(editor, LevelField):
        editor.chosen.connect(act)
    elif isinstance(editor, QPlainTextEdit | QLineEdit):
        editor.textChanged.connect(lambda *_: act())


def _completer(names: list[str], parent: QWidget) -> QCompleter:
    """Offers the names that hold what is typed, wherever it stands in them."""
    made = QCompleter(names, parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    made.popup().setFont(font())
    return made


def _ticks(options: Options) -> QListWidget:
    box = QListWidget()
    box.setFont(font())
    for key, shown in options:
        item = QListWidgetItem(shown, box)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setCheckState(Qt.CheckState.Unchecked)
    box.setFixedHeight(em(26) * min(6, len(options)) + em(8))
    return box
