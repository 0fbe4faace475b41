"""Where a person is in the window, to come back to after a lock."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Whereabouts:
    """Where a person is: tab or one page of it, code of a record, field's key. Kept over a lock; never a client's word."""

    tab: str
    subject: str = ""
    field: str = ""
