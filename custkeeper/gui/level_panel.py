"""The level of the record that is shown: who can read it, and the dialog in which it gets another, which is an act of its own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.level_field import LevelField, who_reads
from custkeeper.gui.look.layout import button, column, row, text
from custkeeper.gui.look.words import words
from custkeeper.services.levels import LevelOffer
from custkeeper.services.records import newest, regrade

STEP_LEVEL = QT_TRANSLATE_NOOP("window", "another level")
_CHANGE = QT_TRANSLATE_NOOP("level", "Change the level…")
_WHO_CHANGES = QT_TRANSLATE_NOOP("level", "{readers} A manager or the owner changes the level.")
_TITLE = QT_TRANSLATE_NOOP("level", "Level of {code}")
_MEANS = QT_TRANSLATE_NOOP(
    "level",
    "It is stored anew for those who may read the level you choose. What others typed into it and did not save is dropped; "
    "backups made before keep it at {level}.",
)
_DO = QT_TRANSLATE_NOOP("level", "Change the level")
_DONE = QT_TRANSLATE_NOOP("level", "{code} has the level {level} now.")


class LevelPanel(QWidget):
    """`leave` hands over what was typed before the dialog comes; `acted` follows another level, also if this is gone by then."""

    def __init__(
        self, desk: Desk, record: Record, offer: LevelOffer, leave: Callable[[], None], acted: Callable[[], None]
    ) -> None:
        super().__init__()
        self._desk, self._record, self._offer, self._leave, self._acted = desk, record, offer, leave, acted
        readers = who_reads(offer, offer.now)
        if not offer.may_change:
            readers = words(_WHO_CHANGES, readers=readers)
        parts: list[Any] = [text(readers, "small", "ink2", wrap=True)]
        if offer.may_change:
            opens = button(words(_CHANGE), "link")
            opens.clicked.connect(self.open_dialog)
            parts.append(row(opens, None))
        self.setLayout(column(*parts, gap=2))

    def open_dialog(self) -> None:
        """Another level is a change of its own."""
        self._leave()
        dialog = RegradeDialog(self._desk, self._record, self._offer, self.window())
        dialog.stored.connect(self._acted)
        dialog.open()


class RegradeDialog(ActDialog):
    """Another level for one record."""

    def __init__(self, desk: Desk, record: Record, offer: LevelOffer, parent: QWidget) -> None:
        said = Said(words(_TITLE, code=record.code), words(_MEANS, level=record.level.label), words(_DO))
        super().__init__(desk, said, parent)
        self.record = record
        self.field = LevelField(offer)
        self.field.chosen.connect(lambda: self.go.setEnabled(self.level is not record.level))
        self.go.setEnabled(False)
        self.lay_out(self.field, None, width=560)
        self.field.setFocus()

    @property
    def level(self) -> Level:
        return self.field.level

    def decide(self) -> None:
        session, record, level = self.desk.session, self.record, self.level
        told = words(_DONE, code=record.code, level=level.label)
        now = lambda: newest(session, record.area, record.id) or record  # noqa: E731 - what was typed is stored by then
        self.carry_out(lambda: regrade(session, [now()], level), lambda _: told, STEP_LEVEL)
