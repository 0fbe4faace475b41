"""The access matrix: what each person may do at each level, and what holds it: a key, or the program's courtesy.

`declared` is the one place that says so; tests/journeys/test_five_people.py tries everything on a real vault and compares.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.domain.tenure import Tenure, tenure
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.services.people import PersonLine, list_people
from custkeeper.services.session import Session


class Guard(StrEnum):
    """What lets somebody do a thing."""

    KEY = "key"  # keys and certificates: nobody gets round them
    COURTESY = "courtesy"  # the role: the program keeps others from it, and the ledger names who went round the program
    NONE = "none"

    @property
    def label(self) -> Text:
        return _GUARD_LABELS[self]

    @property
    def meaning(self) -> Text:
        return _MEANINGS[self]


@dataclass(frozen=True)
class Right:
    """An action; with a level, on records of that level. Managing people with a level: giving its key to somebody.

    `of_insiders`: on a transfer with an insider list, and giving that key.
    """

    action: Action
    level: Level | None = None
    of_insiders: bool = False


_GUARD_LABELS = {
    Guard.KEY: QT_TRANSLATE_NOOP("access", "key"),
    Guard.COURTESY: QT_TRANSLATE_NOOP("access", "courtesy"),
    Guard.NONE: QT_TRANSLATE_NOOP("access", "none"),
}
_MEANINGS = {
    Guard.KEY: QT_TRANSLATE_NOOP(
        "access",
        "Key: sealed. Without the key nobody reads the content of such a record, whatever program they use. "
        "Code, level, owner, state and dates of a record are not sealed.",
    ),
    Guard.COURTESY: QT_TRANSLATE_NOOP(
        "access",
        "Courtesy: held by the role. The program keeps to it; whoever goes round the program is named by the signed ledger.",
    ),
    Guard.NONE: QT_TRANSLATE_NOOP(
        "access", "None: this person cannot do it with the program; at sealed levels the key is missing."
    ),
}
_BY_LEVEL = (Action.READ, Action.WRITE, Action.REGRADE)
_WITHOUT_LEVEL = (Action.IMPORT, Action.PREPARE, Action.SIGN, Action.PRINT, Action.DISCLOSE, Action.WITNESS, Action.MANAGE_PEOPLE)
_GIVING = tuple(Right(Action.MANAGE_PEOPLE, level) for level in Level if level.is_sealed)
RIGHTS = (
    *(Right(action, level) for level in Level for action in _BY_LEVEL),
    *_GIVING,
    Right(Action.READ, of_insiders=True),
    Right(Action.MANAGE_PEOPLE, of_insiders=True),
    *(Right(action) for action in _WITHOUT_LEVEL),
)
SHORT = {  # the actions in a cell
    Action.READ: QT_TRANSLATE_NOOP("access", "read"),
    Action.WRITE: QT_TRANSLATE_NOOP("access", "enter and change"),
    Action.REGRADE: QT_TRANSLATE_NOOP("access", "give this level"),
    Action.IMPORT: QT_TRANSLATE_NOOP("access", "import lists"),
    Action.PREPARE: QT_TRANSLATE_NOOP("access", "prepare checklists"),
    Action.SIGN: QT_TRANSLATE_NOOP("access", "sign off"),
    Action.PRINT: QT_TRANSLATE_NOOP("access", "print"),
    Action.DISCLOSE: QT_TRANSLATE_NOOP("access", "record disclosures"),
    Action.WITNESS: QT_TRANSLATE_NOOP("access", "witness signatures"),
    Action.MANAGE_PEOPLE: QT_TRANSLATE_NOOP("access", "change people's access"),
}
PASS_ON = QT_TRANSLATE_NOOP("access", "pass the key on")


def declared(role: Role, keys: Collection[Level], is_insider: bool = False) -> dict[Right, Guard]:
    """What somebody with this role and these keys may do; `is_insider`: they hold the key of the transfer in question."""
    return {right: _guard(right, role, keys, is_insider) for right in RIGHTS}


def _guard(right: Right, role: Role, keys: Collection[Level], is_insider: bool) -> Guard:
    if not is_allowed(role, right.action):
        return Guard.NONE
    if right.of_insiders:
        return Guard.KEY if is_insider else Guard.NONE
    if right.level is not None and right.level.is_sealed:
        return Guard.KEY if right.level in keys else Guard.NONE
    # a certificate counts only if somebody entitled signed it (`vault.roster`): that is no courtesy
    return Guard.KEY if right.action is Action.MANAGE_PEOPLE else Guard.COURTESY


@dataclass(frozen=True)
class MatrixCell:
    """What lets a person in here, and what they may do then, in short words."""

    guard: Guard
    acts: tuple[Text, ...]


@dataclass(frozen=True)
class MatrixLine:
    """One person in use. `general` is what has no level."""

    person: PersonLine
    tenure: Tenure
    levels: dict[Level, MatrixCell]
    general: MatrixCell


def access_matrix(session: Session) -> list[MatrixLine]:
    """Everybody who holds keys to this vault, also those whose last day is past: they keep them until they are revoked."""
    lines = []
    for person in list_people(session):
        stay = tenure(person.state, person.until, session.today)
        if stay is not Tenure.LEFT:
            may = declared(person.role, person.keys)
            lines.append(MatrixLine(person, stay, {level: _level_cell(may, level) for level in Level}, _general_cell(may)))
    return lines


def _level_cell(may: dict[Right, Guard], level: Level) -> MatrixCell:
    acts = [SHORT[action] for action in _BY_LEVEL if may[Right(action, level)] is not Guard.NONE]
    acts += [PASS_ON] if may.get(Right(Action.MANAGE_PEOPLE, level)) is Guard.KEY else []
    return MatrixCell(may[Right(Action.READ, level)], tuple(acts))


def _general_cell(may: dict[Right, Guard]) -> MatrixCell:
    acts = tuple(SHORT[action] for action in _WITHOUT_LEVEL if may[Right(action)] is not Guard.NONE)
    return MatrixCell(Guard.COURTESY if acts else Guard.NONE, acts)
