"""The wiring of everything but the window's door (`window`): builds the parts of every layer and hands them to each other."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from custkeeper.app import paths
from custkeeper.app.surroundings import catalogue, has_display, system_language
from custkeeper.cli.desk import Desk
from custkeeper.services.content import Content
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore

if TYPE_CHECKING:
    from custkeeper.services.report_making import Press


def build_desk(open_window: Callable[..., int] | None = None) -> Desk:
    """Everything the commands need; `open_window` is what they open where a display is."""
    return Desk(
        place=place,
        content=content(),
        catalogue=catalogue,
        make_press=make_press,
        sample=paths.resources() / "sample",
        system_language=system_language(),
        open_window=open_window if has_display() else None,
    )


@cache
def content() -> Content:
    """The shipped checklists and tables."""
    return Content(paths.resources() / "content")


def place(path: Path) -> Place:
    """Where a vault lies, and what this computer remembers of it."""
    return Place(path, DeviceStore(paths.state_folder() / "vaults"), content())


def make_press() -> "Press":
    """What prints reports and papers."""
    from custkeeper.services.report_making import Press

    return Press(paths.resources() / "fonts", catalogue)
