"""One person's access: what stands, what can be changed, and why something cannot. Asks by signals; the page carries it out."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.domain.tenure import Tenure
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text
from custkeeper.domain.values import show_day, show_instant
from custkeeper.gui.look.cards import Rule
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import button, column, row, text
from custkeeper.gui.look.marks import Pill, level_badge
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.look.words import words
from custkeeper.services.access_matrix import Guard
from custkeeper.services.person_cards import PersonCard

_CARD = QT_TRANSLATE_NOOP("people", "Key card to sign by hand…")
_FACT = QT_TRANSLATE_NOOP("people", "{label}: {value}")
_KEY = QT_TRANSLATE_NOOP("people", "Signing key")
_BY = QT_TRANSLATE_NOOP("people", "Certified by")
_SEEN = QT_TRANSLATE_NOOP("people", "Last entry in the ledger")
_NEVER = QT_TRANSLATE_NOOP("people", "none yet")
_LEFT = QT_TRANSLATE_NOOP(
    "people", "Revoked: cannot open this vault any more. What they signed stays. Copies made before open as they did."
)
_CLOSED = QT_TRANSLATE_NOOP("people", "Nothing can be changed here by you. {why}")
_ROLE = QT_TRANSLATE_NOOP("people", "Role")
_SET_ROLE = QT_TRANSLATE_NOOP("people", "Give this role…")
_ROLE_HINT = QT_TRANSLATE_NOOP("people", "A role is a courtesy of the program; the ledger names whoever goes round it.")
_OWNERS = QT_TRANSLATE_NOOP("people", "Only an owner appoints owners.")
_END = QT_TRANSLATE_NOOP("people", "Last day of access (such as 2027-03-01), or empty")
_SET_END = QT_TRANSLATE_NOOP("people", "Set the last day")
_END_HINT = QT_TRANSLATE_NOOP("people", "Acts by itself the day after. The keys are changed only by revoking.")
_TRAINED = QT_TRANSLATE_NOOP("people", "Training passed on (such as 2027-03-01)")
_CONFIRM = QT_TRANSLATE_NOOP("people", "Confirm the training")
_LEVELS = QT_TRANSLATE_NOOP("people", "Keys")
_SEALED = QT_TRANSLATE_NOOP(
    "people", "Sealed with a key: the whole content of a record. Open: code, level, owner, state, dates of deadlines."
)
_UNSEALED = QT_TRANSLATE_NOOP(
    "people", "Public and internal records have no key: everybody who opens the vault can read them, the role is courtesy."
)
_HELD = QT_TRANSLATE_NOOP("people", "{guard}: reads these records")
_NOT_HELD = QT_TRANSLATE_NOOP("people", "{guard}: sees only that there is a sealed record")
_GIVE = QT_TRANSLATE_NOOP("people", "Give the key")
_GIVE_NAME = QT_TRANSLATE_NOOP("people", "Give the key: {level}")
_TAKE = QT_TRANSLATE_NOOP("people", "Take the key back…")
_TAKE_NAME = QT_TRANSLATE_NOOP("people", "Take the key back: {level}")
_REVOKE = QT_TRANSLATE_NOOP("people", "Revoke…")
_REVOKE_HINT = QT_TRANSLATE_NOOP("people", "When somebody leaves: ends all access and changes the keys they held.")
TENURES: dict[Tenure, tuple[Text, str]] = {
    Tenure.ENDING: (QT_TRANSLATE_NOOP("people", "ends soon"), "warn"),
    Tenure.ENDED: (QT_TRANSLATE_NOOP("people", "ended, to be revoked"), "danger"),
    Tenure.LEFT: (QT_TRANSLATE_NOOP("people", "left"), "ink2"),
}


class AccessPanel(QWidget):
    """`card` is shown; `asker_role` is who looks. Signals carry what was typed; `show_refusal` says why it was not done."""

    role_asked = Signal(object)
    end_asked = Signal(str)
    training_asked = Signal(str)
    give_asked = Signal(object)
    take_asked = Signal(object)
    revoke_asked = Signal()
    card_asked = Signal()

    def __init__(self, card: PersonCard, asker_role: Role) -> None:
        super().__init__()
        self.card = card
        self._problems: dict[str, QLabel] = {}
        parts: list[Any] = [*self._head(), *self._facts()]
        barred = card.barred
        if barred is None:
            parts.append(text(words(_LEFT), tone="ink2", wrap=True))
        elif barred.everything is not None:
            parts += [*self._levels(None), self._why(barred.everything)]
        else:
            parts += [Rule(), *self._role(asker_role), Rule(), *self._days(barred.end), Rule(), *self._levels(barred.levels)]
            parts += [Rule(), *self._revoke(barred.revoke)]
        self.setLayout(column(*parts, gap=10))

    def show_refusal(self, act: str, sentence: str) -> None:
        """Beside the field or button it is about; what was typed stays."""
        for name, label in self._problems.items():
            label.setText(sentence if name == act else "")
            label.setVisible(name == act)

    def focus(self, act: str) -> None:
        """The cursor back to where it was asked from."""
        name = {"role": "role", "end": "end", "trained": "trained", "revoke": "revoke"}.get(act, "")
        if (editor := getattr(self, name, None)) is not None:
            editor.setFocus()

    @property
    def editors(self) -> dict[str, QWidget]:
        """The fields this person may change, by name."""
        return {key: getattr(self, key) for key in ("end", "trained", "role") if hasattr(self, key)}

    def typed(self) -> dict[str, str]:
        """What stands in the fields and is not stored."""
        if not hasattr(self, "end"):
            return {}
        known = {"end": self.card.line.until, "trained": self.card.line.trained_on}
        now = {"end": self.end.text(), "trained": self.trained.text()}
        return {key: value for key, value in now.items() if value != known[key]}

    def take(self, typed: dict[str, str]) -> None:
        for key, value in typed.items():
            if hasattr(self, key):
                getattr(self, key).setText(value)

    def _head(self) -> list[Any]:
        line = self.card.line
        print_card = button(words(_CARD), "link")
        print_card.clicked.connect(self.card_asked)
        pills: list[Any] = []
        if self.card.tenure in TENURES:
            shown, tone = TENURES[self.card.tenure]
            pills.append(Pill(words(shown), tone, "clock"))
        return [text(line.name, "section", wrap=True), *([row(*pills, None)] if pills else []), row(print_card, None)]

    def _facts(self) -> list[Any]:
        card, line, language = self.card, self.card.line, LOOK.language
        by = card.certified_by if isinstance(card.certified_by, str) else words(card.certified_by)
        seen = show_instant(card.last_seen, language) if card.last_seen else words(_NEVER)
        pairs: list[tuple[Text, str]] = [(_KEY, card.fingerprint), (_BY, by), (_SEEN, seen)]
        if card.barred is None or card.barred.everything is not None:
            pairs = [(_ROLE, words(line.role.label)), *self._plain_days(), *pairs]
        return [text(words(_FACT, label=label, value=value), "small", "ink2", wrap=True) for label, value in pairs]

    def _plain_days(self) -> list[tuple[Text, str]]:
        line = self.card.line
        days = ((ENDS_ON, line.until), (TRAINED_ON, line.trained_on))
        return [(label, show_day(date.fromisoformat(day), LOOK.language)) for label, day in days if day]

    def _role(self, asker: Role) -> list[Any]:
        line = self.card.line
        roles = [each for each in Role if each is not Role.OWNER or asker is Role.OWNER]
        self.role = combo([(each.value, words(each.label)) for each in roles], line.role.value)
        self.set_role = button(words(_SET_ROLE))
        self.set_role.setEnabled(False)
        self.role.currentIndexChanged.connect(lambda _: self.set_role.setEnabled(self.role.currentData() != line.role.value))
        self.set_role.clicked.connect(lambda: self.role_asked.emit(Role(self.role.currentData())))
        hints = [_ROLE_HINT, *([_OWNERS] if asker is not Role.OWNER else [])]
        said = " ".join(words(each) for each in hints)
        return [field(words(_ROLE), self.role, said), row(self.set_role, None), self._problem("role")]

    def _days(self, end: Message | None) -> list[Any]:
        line = self.card.line
        self.end, self.trained = line_edit(line.until), line_edit(line.trained_on)
        self.set_end, self.confirm = button(words(_SET_END)), button(words(_CONFIRM))
        self._opens_on_change(self.end, self.set_end, line.until)
        self._opens_on_change(self.trained, self.confirm, line.trained_on)
        self.set_end.clicked.connect(lambda: self.end_asked.emit(self.end.text()))
        self.confirm.clicked.connect(lambda: self.training_asked.emit(self.trained.text()))
        closed: list[Any] = []
        if end is not None:
            self.end.setEnabled(False)
            closed.append(self._why(end))
        last = [field(words(_END), self.end, words(_END_HINT)), *closed, row(self.set_end, None), self._problem("end")]
        return [*last, Rule(), field(words(_TRAINED), self.trained), row(self.confirm, None), self._problem("trained")]

    def _opens_on_change(self, editor: Any, knob: Any, stored: str) -> None:
        knob.setEnabled(False)
        editor.textChanged.connect(lambda typed: knob.setEnabled(typed.strip() != stored))
        editor.returnPressed.connect(knob.click)

    def _levels(self, barred: dict[Level, Message] | None) -> list[Any]:
        """Each sealed level on its own line; with `barred` None it is only looked at."""
        parts: list[Any] = [text(words(_LEVELS), "strong")]
        for level in (each for each in Level if each.is_sealed):
            is_held = level in self.card.line.keys
            guard = Guard.KEY if is_held else Guard.NONE
            said = text(words(_HELD if is_held else _NOT_HELD, guard=guard.label), "small", wrap=True)
            parts += [row(level_badge(level), None), said]
            if barred is not None and level in barred:
                parts.append(self._why(barred[level]))
            elif barred is not None:
                parts.append(row(self._level_knob(level, is_held), None))
        notes = [text(words(each), "small", "ink2", wrap=True) for each in (_SEALED, _UNSEALED)]
        return [*parts, self._problem("levels"), *notes]

    def _level_knob(self, level: Level, is_held: bool) -> QWidget:
        shown, name, asked = (_TAKE, _TAKE_NAME, self.take_asked) if is_held else (_GIVE, _GIVE_NAME, self.give_asked)
        knob = button(words(shown), name=words(name, level=level.label))
        knob.clicked.connect(lambda: asked.emit(level))
        return knob

    def _revoke(self, barred: Message | None) -> list[Any]:
        if barred is not None:
            return [self._why(barred)]
        self.revoke = button(words(_REVOKE), "danger", "lock")
        self.revoke.clicked.connect(self.revoke_asked)
        hint = text(words(_REVOKE_HINT), "small", "ink2", wrap=True)
        return [hint, row(self.revoke, None), self._problem("revoke")]

    def _why(self, why: Message) -> QWidget:
        """Why a field or a button is missing or closed."""
        is_all = self.card.barred is not None and why is self.card.barred.everything
        return text(words(_CLOSED, why=why) if is_all else words(why), "small", "warn", wrap=True)

    def _problem(self, act: str) -> QLabel:
        label = text("", "small", "danger", wrap=True)
        label.hide()
        self._problems[act] = label
        return label


ENDS_ON = QT_TRANSLATE_NOOP("people", "Access ends on")
TRAINED_ON = QT_TRANSLATE_NOOP("people", "Training passed on")
