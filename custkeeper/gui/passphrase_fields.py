"""A new passphrase typed twice, with a meter and one sentence that says what is still wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.passphrase import judge_passphrase, strength
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.fields import field, line_edit
from custkeeper.gui.look.layout import column, text
from custkeeper.gui.look.marks import Bar
from custkeeper.gui.look.words import words

_ONCE = QT_TRANSLATE_NOOP("passphrase", "Passphrase")
_TWICE = QT_TRANSLATE_NOOP("passphrase", "The same again")
_RULE = QT_TRANSLATE_NOOP("passphrase", "Several words in a row are strong and easy to keep. At least 15 characters.")
_DIFFER = QT_TRANSLATE_NOOP("passphrase", "The two are not the same yet.")
_SAME_AGAIN = QT_TRANSLATE_NOOP("passphrase", "Strength {score} of 4. Now type the same again.")
_STRENGTH = QT_TRANSLATE_NOOP("passphrase", "Strength {score} of 4")


class PassphraseFields(QWidget):
    """`changed` at every keystroke. `known` are names the passphrase must not be made of."""

    changed = Signal()

    def __init__(self, known: list[str], once: str = "", again: str = "") -> None:
        super().__init__()
        self._known = known
        self.once, self.again = line_edit(once, is_secret=True), line_edit(again, is_secret=True)
        self._meter, self._said = Bar(0, 4), text("", "small", "ink2", wrap=True)
        for edit in (self.once, self.again):
            edit.textChanged.connect(self._judge)
        parts = [field(words(_ONCE), self.once), self._meter, field(words(_TWICE), self.again), self._said]
        self.setLayout(column(*parts, gap=8))
        self.know(known)

    @property
    def is_ready(self) -> bool:
        """Good enough, and twice the same."""
        return bool(self.once.text()) and not self._problems() and self.once.text() == self.again.text()

    @property
    def passphrase(self) -> str:
        return self.once.text()

    def know(self, known: list[str]) -> None:
        """Names changed beside these fields."""
        self._known = [each for each in known if each.strip()]
        self._judge()

    def clear(self) -> None:
        self.once.clear()
        self.again.clear()

    def _problems(self) -> list:
        return judge_passphrase(self.once.text(), self._known) if self.once.text() else []

    def _judge(self) -> None:
        typed, problems = self.once.text(), self._problems()
        score = strength(typed, self._known) if typed else 0
        self._meter.show_progress(score, 4)
        if not typed:
            self._said.setText(words(_RULE))
        elif problems:
            self._said.setText(words(problems[0]))
        elif not self.again.text():
            self._said.setText(words(_SAME_AGAIN, score=score))
        elif typed != self.again.text():
            self._said.setText(words(_DIFFER))
        else:
            self._said.setText(words(_STRENGTH, score=score))
        self.changed.emit()
