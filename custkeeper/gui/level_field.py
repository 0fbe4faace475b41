"""Choosing a level: the four of them, who could read the record then, and why some are not to be had.

What must not be here: the rules (`services.levels`), and what becomes of the choice.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.levels import Level
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.layout import boxed, column, text
from custkeeper.gui.look.level_list import LevelList
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.levels import LevelChoice, LevelOffer

_LEVEL = QT_TRANSLATE_NOOP("window", "Level")
_EVERYBODY = QT_TRANSLATE_NOOP("level", "Everybody who can open this vault can read it.")
_CLEARED = QT_TRANSLATE_NOOP("level", "Only people cleared for {level} can read it: {names}.")
_INSIDERS = QT_TRANSLATE_NOOP("level", "Only the insiders of its transfer can read it: {names}.")
_AND_MORE = QT_TRANSLATE_NOOP("level", "{names} and {count} more")
_WHY_NOT = QT_TRANSLATE_NOOP("level", "{levels}: {reason}")
_MOST = 6  # names told


class LevelField(QWidget):
    """`chosen` comes when another level is chosen. `is_folded`: one line until it is opened, with nothing told below it."""

    chosen = Signal()

    def __init__(self, offer: LevelOffer, is_folded: bool = False) -> None:
        super().__init__()
        self._offer = offer
        may = {each.level for each in offer.choices if each.why_not is None}
        self.list = LevelList(words(_LEVEL), offer.now, may, is_folded)
        self._readers = text("", "small", "ink2", wrap=True)
        told = [self._readers, *(text(each, "small", "ink2", wrap=True) for each in _reasons(offer.choices))]
        self._told = boxed(column(*told, gap=4))
        self._told.setHidden(is_folded)
        self.setLayout(column(text(words(_LEVEL), "small_strong"), self.list, self._told, gap=4))
        self.setFocusProxy(self.list)
        self.list.folded.connect(self._told.setHidden)
        self.list.chosen.connect(self._say)
        self.list.chosen.connect(self.chosen)
        self._say()

    @property
    def level(self) -> Level:
        return self.list.level

    def choose(self, level: Level) -> None:
        """Choose as a click would: not what is not to be had."""
        self.list.choose(level)

    def _say(self) -> None:
        readers = who_reads(self._offer, self.level)
        self._readers.setText(readers)
        self.list.setAccessibleDescription(readers)


def who_reads(offer: LevelOffer, level: Level) -> str:
    """The sentence that says who could read the record at this level."""
    choice = offer.choices[level.rank]
    if not level.is_sealed and not (offer.is_for_insiders and level is offer.now):
        return words(_EVERYBODY)
    names = _listed(choice.readers[:_MOST])
    if len(choice.readers) > _MOST:
        names = words(_AND_MORE, names=names, count=len(choice.readers) - _MOST)
    return (
        words(_INSIDERS, names=names)
        if offer.is_for_insiders and level is offer.now
        else words(_CLEARED, level=level.label, names=names)
    )


def _reasons(choices: Sequence[LevelChoice]) -> list[str]:
    """Each reason once, with the levels it bars."""
    barred: dict[str, list[str]] = {}
    for each in choices:
        if each.why_not is not None:
            barred.setdefault(words(each.why_not), []).append(words(each.level.label))
    return [words(_WHY_NOT, levels=_listed(levels), reason=reason) for reason, levels in barred.items()]


def _listed(names: Sequence[str]) -> str:
    return ("、" if LOOK.language == "zh_CN" else ", ").join(names)
