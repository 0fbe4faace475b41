"""What a check of the ledger found. What must not be here: looking for it."""

from dataclasses import dataclass, field

from custkeeper.domain.ledger_event import GENESIS
from custkeeper.domain.text import Message
from custkeeper.vault.ledger import Head


@dataclass
class LedgerFindings:
    """What was found. `notices` are not faults: a laptop's clock may be set back by its owner, and is flagged.

    `since` is the entry a quick check began after, 0 for a full one; `head`, `held`, `latest` and `header` are what a checkpoint
    states of the ledger as it was checked.
    """

    entries: int = 0
    records: int = 0
    problems: list[Message] = field(default_factory=list)
    notices: list[Message] = field(default_factory=list)
    since: int = 0
    head: Head = field(default_factory=lambda: Head(0, GENESIS))
    held: list[list[str | int]] = field(default_factory=list)
    latest: str = ""
    header: str = ""
