"""Who may do what by role. A courtesy of the screen: what really bars the way are keys (reading) and signatures (signing).

Readers of the ledger check every entry's author against `MAY` again, so a role that may not do a thing cannot have
done it unnoticed.
"""

from enum import StrEnum

from custkeeper.domain.errors import NotAllowed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text


class Role(StrEnum):
    OWNER = "owner"
    MANAGER = "manager"
    KEEPER = "keeper"
    STAFF = "staff"
    AUDITOR = "auditor"

    @property
    def label(self) -> Text:
        return _ROLE_LABELS[self]


class Action(StrEnum):
    """What a role can be asked for; areas name these in their declarations."""

    READ = "read"
    WRITE = "write"
    IMPORT = "import"
    REGRADE = "regrade"
    SIGN = "sign"
    PREPARE = "prepare"
    MANAGE_PEOPLE = "manage_people"
    PRINT = "print"
    CHECK_LEDGER = "check_ledger"
    DISCLOSE = "disclose"
    WITNESS = "witness"
    BACK_UP = "back_up"

    @property
    def label(self) -> Text:
        return _ACTION_LABELS[self]


_ROLE_LABELS = {
    Role.OWNER: QT_TRANSLATE_NOOP("roles", "owner"),
    Role.MANAGER: QT_TRANSLATE_NOOP("roles", "manager"),
    Role.KEEPER: QT_TRANSLATE_NOOP("roles", "records keeper"),
    Role.STAFF: QT_TRANSLATE_NOOP("roles", "staff"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("roles", "auditor"),
}

_ACTION_LABELS = {
    Action.READ: QT_TRANSLATE_NOOP("roles", "read records"),
    Action.WRITE: QT_TRANSLATE_NOOP("roles", "enter or change records"),
    Action.IMPORT: QT_TRANSLATE_NOOP("roles", "import a client list"),
    Action.REGRADE: QT_TRANSLATE_NOOP("roles", "change a confidentiality level"),
    Action.SIGN: QT_TRANSLATE_NOOP("roles", "sign off"),
    Action.PREPARE: QT_TRANSLATE_NOOP("roles", "prepare a checklist"),
    Action.MANAGE_PEOPLE: QT_TRANSLATE_NOOP("roles", "add people or change their access"),
    Action.PRINT: QT_TRANSLATE_NOOP("roles", "print a report"),
    Action.CHECK_LEDGER: QT_TRANSLATE_NOOP("roles", "sign a check of the ledger"),
    Action.DISCLOSE: QT_TRANSLATE_NOOP("roles", "record a disclosure or its end"),
    Action.WITNESS: QT_TRANSLATE_NOOP("roles", "witness a signature on the spot, or sign there"),
    Action.BACK_UP: QT_TRANSLATE_NOOP("roles", "make, verify, test or remove backups"),
}

_KEEPER = frozenset({Action.READ, Action.WRITE, Action.IMPORT, Action.PREPARE, Action.PRINT, Action.DISCLOSE, Action.WITNESS}) | {
    Action.BACK_UP
}
_MANAGER = _KEEPER | {Action.REGRADE, Action.SIGN, Action.MANAGE_PEOPLE, Action.CHECK_LEDGER}

MAY: dict[Role, frozenset[Action]] = {
    Role.OWNER: _MANAGER,
    Role.MANAGER: _MANAGER,
    Role.KEEPER: _KEEPER,
    Role.STAFF: frozenset({Action.READ, Action.PREPARE, Action.BACK_UP}),
    Role.AUDITOR: frozenset({Action.READ, Action.PRINT, Action.CHECK_LEDGER}),
}

# What the key of a computer let in without passphrase may sign. Signing off, access, levels and what leaves the vault need the
# passphrase itself: verification of the ledger refuses them under such a key.
BY_DEVICE = frozenset({Action.READ, Action.WRITE, Action.IMPORT, Action.PREPARE, Action.BACK_UP})

# Shipped grants (DESIGN §3): `confidential` goes to these roles when a person is added; `top_secret` only to people
# named one by one.
CONFIDENTIAL_ROLES = frozenset({Role.OWNER, Role.MANAGER, Role.KEEPER, Role.STAFF})


def is_allowed(role: Role, action: Action) -> bool:
    return action in MAY[role]


def require(role: Role, action: Action) -> None:
    """Raise NotAllowed, in words, unless `role` may do `action`."""
    if not is_allowed(role, action):
        raise NotAllowed(role=role.label, action=action.label)
