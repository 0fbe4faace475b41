"""A record of any area, as plain values. What must not be here: how it is stored or sealed."""

from dataclasses import dataclass, field, replace
from typing import Any

from custkeeper.domain.levels import Level

Values = dict[str, Any]


@dataclass(frozen=True)
class Record:
    """One record at one revision.

    `values` maps field keys to values of the types named in `FieldKind`; empty fields are absent. `is_sealed` is true when the
    reader holds no key for it: then `values` has the open fields only. `is_for_insiders`: that key is its transfer's own.
    """

    id: str
    area: str
    code: str
    level: Level
    state: str
    values: Values = field(default_factory=dict)
    rev: int = 1
    parent: str = ""
    is_archived: bool = False
    is_sealed: bool = False
    is_for_insiders: bool = False

    def value(self, key: str) -> Any:
        """The value of a field, or None when it is empty (or sealed)."""
        return self.values.get(key)

    def changed(self, **changes: Any) -> "Record":
        """A copy with other attributes, e.g. `record.changed(state="signed")`."""
        return replace(self, **changes)

    def with_values(self, **values: Any) -> "Record":
        """A copy with some fields changed; `None` empties a field."""
        merged = {key: value for key, value in {**self.values, **values}.items() if value is not None}
        return replace(self, values=merged)
