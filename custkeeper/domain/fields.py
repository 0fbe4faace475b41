"""The words an area is declared in: fields, states, moves. Data only; a declaration holds no conditionals.

The generic store, forms, table models and register reports read these declarations, so a new field is one line here and, if it is
an open column, one migration.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from custkeeper.domain.levels import Level
from custkeeper.domain.text import Text


class FieldKind(StrEnum):
    """What a field holds, and the Python type its value has in a `Record`. No value is `None`."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str
    CHOICE = "choice"  # str, a choice's key
    CHOICES = "choices"  # list[str], choices' keys
    NUMBER = "number"  # int
    MONEY = "money"  # int, minor units (fen)
    DATE = "date"  # str, ISO 8601 day
    INSTANT = "instant"  # str, ISO 8601 UTC with seconds
    YES_NO = "yes_no"  # bool
    REFERENCE = "reference"  # str, id of another record
    PERSON = "person"  # str, id of a person
    DURATION = "duration"  # int, months


class Spelling(StrEnum):
    """How a one-line text is kept, whatever an input method made of it: the same number must be found and compared as one."""

    AS_TYPED = "as_typed"
    NARROW = "narrow"  # full-width figures and letters as ordinary ones: telephone numbers, addresses of mail
    CODE = "code"  # so, in capitals and without spaces: credit codes, identity numbers


@dataclass(frozen=True)
class Choice:
    key: str
    label: Text


@dataclass(frozen=True)
class Field:
    """One field of an area. `open` fields lie beside the sealed payload, readable without clearance: codes and dates only."""

    key: str
    label: Text
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    open: bool = False
    searchable: bool = False
    choices: tuple[Choice, ...] = ()
    choices_from: str = ""  # a content table whose ids are the choices, e.g. "categories"
    refers_to: str = ""  # area key, for REFERENCE
    names_from: str = ""  # for TEXT: an area whose titles are offered while one types; anything else may be typed as well
    register_in: str = ""  # for REFERENCE into any register: the field that holds the area key
    listed: bool = False  # a column of lists and registers
    spelling: Spelling = Spelling.AS_TYPED
    is_data: bool = False  # JSON that its service keeps and tells in words of its own; sheets and screens leave it out
    material: bool = True  # an edit of it makes signatures on the record's checklists stale


@dataclass(frozen=True)
class State:
    key: str
    label: Text


class Group(StrEnum):
    """Where among the tabs a plain register stands."""

    DATA = "data"
    PEOPLE = "people"
    PROTECTION = "protection"


@dataclass(frozen=True)
class Area:
    """One register. A plain one, with no page of its own, names its `group`, an icon and a sentence on what to do.

    `parent` names the area whose record owns each record here (repeating parts); `code_prefix` numbers new ones.
    `sealed_by` says through what a record finds the transfer whose own access key seals it, once that has one: "id" (it is the
    transfer), "parent", or an open field that refers to a transfer or to a record that finds its own so. The first that leads
    to a key counts.
    """

    key: str
    title: Text
    singular: Text
    fields: tuple[Field, ...]
    states: tuple[State, ...]
    moves: tuple[tuple[str, str], ...] = ()
    default_level: Level = Level.CONFIDENTIAL
    code_prefix: str = ""
    parent: str = ""
    sealed_by: tuple[str, ...] = ()
    checklists: tuple[str, ...] = ()  # templates that are run about one of its records
    group: Group | None = None
    icon: str = ""
    hint: Text | None = None
    section: int = 0  # of the brief's twenty, 0 for none
    is_written_once: bool = False  # signatures: no edits, no archiving
    is_kept_by_service: bool = False  # written through its own use case only, never through `record AREA add`
    by_key: dict[str, Field] = field(init=False, repr=False, compare=False)
    open_fields: tuple[Field, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {each.key: each for each in self.fields})
        object.__setattr__(self, "open_fields", tuple(each for each in self.fields if each.open))

    @property
    def first_state(self) -> str:
        return self.states[0].key
