"""The client list: searching, showing, confirming levels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.reading import show_record
from custkeeper.services.records import find, regrade
from custkeeper.services.session import Session


@dataclass(frozen=True)
class ClientLine:
    """One line of the list; the name is empty when the reader does not hold the key."""

    code: str
    name: str
    level: Level
    is_sealed: bool


@dataclass(frozen=True)
class ClientList:
    total: int
    clients: list[ClientLine]


def list_clients(session: Session, search: str = "", level: Level | None = None, limit: int | None = None) -> ClientList:
    """Clients by code, those matching `search` (any substring, pinyin, initials) and `level`. `total` counts before the limit."""
    found = session.vault.search("client", search, level.value if level else "")
    lines = [ClientLine(line.code, line.title, Level(line.level), line.is_sealed) for line in found[:limit]]
    return ClientList(len(found), lines)


def fill_client_list(session: Session) -> None:
    """Get the list ready before anybody asks for it; 100,000 clients take seconds."""
    session.vault.index("client")


def show_client(session: Session, code: str) -> Record:
    """One client, for showing; sealed (open fields only) without the key. Raises RecordUnknown, NotOpened."""
    return show_record(session, "client", code)


def confirm_levels(
    session: Session, codes: Sequence[str], level: Level | None = None, progress: Callable[[int, int], None] | None = None
) -> list[Record]:
    """Confirm clients' levels, or set another, as one change. Raises NotAllowed, RecordUnknown, RecordSealed."""
    return regrade(session, [find(session, "client", code) for code in codes], level, progress)
