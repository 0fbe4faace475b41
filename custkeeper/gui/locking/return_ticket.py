"""What a locked process leaves for the one that takes its place: where the person was and why it locked. No secret.

It travels in the environment, never on a disk; a record is named by its code, as everywhere outside the vault.
"""

import json
from dataclasses import asdict, dataclass

from custkeeper.domain.foreign_json import read_foreign


@dataclass(frozen=True)
class ReturnTicket:
    """All empty when the program starts by itself. `geometry` is Qt's own, in base64."""

    reason: str = ""
    tab: str = "today"
    subject: str = ""
    field: str = ""
    geometry: str = ""
    is_active: bool = True  # the window was the one in use: only then the new one comes to the front
    is_minimized: bool = False

    def written(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, written: str) -> "ReturnTicket":
        """What was written; anything else is an empty ticket."""
        try:
            given = read_foreign(written or "{}")
            ticket = cls(**given)
        except (ValueError, TypeError):
            return cls()
        plain = cls()
        is_whole = all(type(getattr(ticket, key)) is type(value) for key, value in asdict(plain).items())
        return ticket if is_whole else plain
