"""Who is at work on which vault: what every use case is given."""

from dataclasses import dataclass, field
from datetime import date

from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, Role, require
from custkeeper.services.content import Content
from custkeeper.vault.ledger import Head as Head  # the ledger's newest entry, as the window shows it
from custkeeper.vault.ledger_time import latest_instant
from custkeeper.vault.open_vault import OpenVault, stamp


@dataclass
class Session:
    """One unlocked vault, one person, the shipped content."""

    vault: OpenVault
    content: Content
    firm: str = field(init=False, default="")
    name: str = field(init=False, default="")
    _names: tuple[int, dict[str, str]] = field(init=False, default_factory=lambda: (0, {}))  # how many people, and their names
    _latest: tuple[int, str] = field(init=False, default=(-1, ""))  # the ledger's newest entry, and the latest time it has seen

    def __post_init__(self) -> None:
        """Who it is and where is read once, on the thread that opened the vault."""
        firms = self.vault.records.where("firm")
        self.firm = str(firms[0].value("name")) if firms else ""
        self.name = self.names().get(self.person, "")

    @property
    def role(self) -> Role:
        return self.vault.role

    @property
    def person(self) -> str:
        return self.vault.person

    def require(self, action: Action) -> None:
        """Raise NotAllowed unless this person's role allows it."""
        require(self.role, action)

    @property
    def now(self) -> str:
        """The declared time, UTC, ISO 8601."""
        return stamp(self.vault.clock())

    @property
    def today(self) -> date:
        """The day deadlines are counted from: the laptop's, or the latest the ledger has seen if the clock was set back.

        Asked at every question: the ledger is looked through again only when it has a newer entry.
        """
        head = self.vault.head.seq
        if self._latest[0] != head:
            self._latest = head, latest_instant(self.vault.reader)
        latest = self._latest[1]
        return max(self.vault.clock().astimezone().date(), date.fromisoformat(latest[:10]) if latest else date.min)

    def people(self) -> dict[str, Record]:
        """Everybody the vault knows, by id."""
        return {record.id: record for record in self.vault.records.where("person")}

    def names(self) -> dict[str, str]:
        """Names of people by id, for showing. Somebody is added and never renamed, so they are read again when there are more.

        A checklist on the screen asks for them sixty times: reading them each time took a quarter of a second.
        """
        count = self.vault.records.count("person")
        if self._names[0] != count:
            self._names = count, {person: str(record.value("name")) for person, record in self.people().items()}
        return dict(self._names[1])

    def close(self) -> None:
        self.vault.close()
