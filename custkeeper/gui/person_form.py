"""Adding somebody: name, role, and the passphrase that person types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custkeeper.domain.roles import Role
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import button, column, row, text
from custkeeper.gui.look.words import words
from custkeeper.gui.passphrase_fields import PassphraseFields

_NAME = QT_TRANSLATE_NOOP("people", "Name")
_ROLE = QT_TRANSLATE_NOOP("people", "Role")
_OWN_TYPING = QT_TRANSLATE_NOOP("people", "Hand over the keyboard: the passphrase is typed by that person and by nobody else.")
_ADD = QT_TRANSLATE_NOOP("people", "Add this person")
_ROLES = {
    Role.MANAGER: QT_TRANSLATE_NOOP("people", "manager: confirms levels, signs off"),
    Role.KEEPER: QT_TRANSLATE_NOOP("people", "records keeper: enters and prepares"),
    Role.STAFF: QT_TRANSLATE_NOOP("people", "staff: enters and prepares"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("people", "auditor: reads lists and the ledger, no sealed content"),
    Role.OWNER: QT_TRANSLATE_NOOP("people", "owner: everything, and the vault's root key"),
}


class PersonForm(QWidget):
    """`add_asked` carries name, role and passphrase."""

    add_asked = Signal(str, object, str)

    def __init__(self, firm: str) -> None:
        super().__init__()
        self._firm = firm
        self.name = line_edit()
        self.role = combo([(role.value, words(shown)) for role, shown in _ROLES.items()], Role.MANAGER.value)
        self.role.setMinimumContentsLength(8)
        self.passphrase = PassphraseFields([firm])
        self.problem = text("", "small", "danger", wrap=True)
        self.problem.hide()
        self.add = button(words(_ADD), "primary", "plus")
        self.add.clicked.connect(self._ask)
        self.name.textChanged.connect(lambda _: self.passphrase.know([self._firm, self.name.text()]))
        self.passphrase.changed.connect(self._judge)
        note = text(words(_OWN_TYPING), "small", "ink2", wrap=True)
        parts = [field(words(_NAME), self.name), field(words(_ROLE), self.role), note, self.passphrase, self.problem]
        self.setLayout(column(*parts, row(self.add, None), gap=10))
        self._judge()

    def show_problem(self, sentence: str) -> None:
        """What was typed stays."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self._judge()

    def clear(self) -> None:
        self.name.clear()
        self.passphrase.clear()
        self.show_problem("")

    def _judge(self) -> None:
        self.add.setEnabled(bool(self.name.text().strip()) and self.passphrase.is_ready)

    def _ask(self) -> None:
        self.add.setEnabled(False)
        self.add_asked.emit(self.name.text().strip(), Role(self.role.currentData()), self.passphrase.passphrase)
