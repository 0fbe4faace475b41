"""The sole wiring: builds the parts of every layer and hands them to each other."""

import locale
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from custkeeper.app import paths, restarting
from custkeeper.app.preferences import Preferences
from custkeeper.cli.desk import Desk
from custkeeper.services.content import Content
from custkeeper.services.translation import Catalogue, choose_language
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore

if TYPE_CHECKING:
    from custkeeper.gui.desk import Parts
    from custkeeper.services.report_making import Press
    from custkeeper.services.sample_deal import Played


def build_desk() -> Desk:
    """Everything the commands need."""
    content = Content(paths.resources() / "content")
    device = DeviceStore(paths.state_folder() / "vaults")

    def place(path: Path) -> Place:
        return Place(path, device, content)

    return Desk(
        place=place,
        content=content,
        catalogue=catalogue,
        make_press=make_press,
        sample=paths.resources() / "sample",
        system_language=system_language(),
        open_window=open_window if has_display() else None,
    )


def make_press() -> "Press":
    """What prints reports and papers."""
    from custkeeper.services.report_making import Press

    return Press(paths.resources() / "fonts", catalogue)


def open_window(vault: Path | None = None, played: "Played | None" = None) -> int:
    """The window, on a vault or inside a sample firm that was just played; the exit code when it is closed."""
    from custkeeper.gui.application import run_window

    return run_window(build_parts(vault), played)


def build_parts(vault: Path | None = None) -> "Parts":
    """Everything the window needs. Takes the ticket that a locked process may have left for this one."""
    from custkeeper.gui.desk import Parts

    desk = build_desk()
    return Parts(
        place=desk.place,
        content=desk.content,
        catalogue=catalogue,
        press=desk.press,
        sample=desk.sample,
        fonts=paths.resources() / "fonts",
        preferences=Preferences(paths.state_folder() / "preferences.json"),
        language=desk.system_language,
        help=paths.resources() / "help",
        vault=vault,
        ticket=restarting.take_ticket(),
        restart=restarting.start_anew if restarting.is_possible() else None,
    )


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere when a display is named."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


@cache
def catalogue(language: str) -> Catalogue:
    return Catalogue(paths.catalogues(), language)


def system_language() -> str:
    """The language of the user's environment: `zh_CN` or `en`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return choose_language(os.environ[name])
    return choose_language(locale.getlocale()[0] or "")
