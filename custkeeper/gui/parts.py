"""What the composition gives the window once. The vault's own parts are made when first asked for: the door needs none."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from custkeeper.domain.text import Translate
from custkeeper.gui.locking.surroundings import Surroundings

if TYPE_CHECKING:
    from custkeeper.services.report_making import Press
    from custkeeper.services.vault_access import Place


class Preferences(Protocol):
    """What is remembered between starts; `app.preferences` keeps it."""

    def get(self, key: str, default: Any) -> Any: ...

    def set(self, key: str, value: Any) -> None: ...


@dataclass
class Parts:
    """`place` and `make_press` load what they need; they are called on a vault thread, or after unlocking."""

    place: Callable[[Path], "Place"]
    catalogue: Callable[[str], Translate]
    make_press: Callable[[], "Press"]
    sample: Path
    fonts: Path
    preferences: Preferences
    language: str
    help: Path
    vault: Path | None = None  # named on the command line
    surroundings: Surroundings = field(default_factory=Surroundings)
    ticket: str = ""  # what a locked process left when it made room for this one (`locking.return_ticket`)
    restart: Callable[[Path, str], int] | None = None  # a new process on a vault, with a ticket; None where there can be none

    @cached_property
    def press(self) -> "Press":
        """What prints reports and papers."""
        return self.make_press()
