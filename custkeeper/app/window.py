"""The wiring of the window's door. What stands behind it (`composition`) is loaded after the door is painted."""

from pathlib import Path
from typing import TYPE_CHECKING

from custkeeper.app import paths, restarting
from custkeeper.app.preferences import Preferences
from custkeeper.app.surroundings import catalogue, has_display, system_language
from custkeeper.domain.validation import is_text

if TYPE_CHECKING:
    from custkeeper.gui.parts import Parts
    from custkeeper.services.report_making import Press
    from custkeeper.services.sample_deal import Played
    from custkeeper.services.vault_access import Place


def is_window_asked_for(arguments: list[str]) -> bool:
    """Whether the line is bare, or `open VAULT` and no more, and a window can be shown. Anything else is the commands'."""
    bare = not arguments
    one_vault = len(arguments) == 2 and arguments[0] == "open" and not arguments[1].startswith("-") and is_text(arguments[1])
    return (bare or one_vault) and has_display()


def open_window(vault: Path | None = None, played: "Played | None" = None) -> int:
    """The window, on a vault or inside a sample firm that was just played; the exit code when it is closed."""
    from custkeeper.gui.application import run_window

    return run_window(build_parts(vault), played)


def build_parts(vault: Path | None = None) -> "Parts":
    """Everything the window needs. Takes the ticket that a locked process may have left for this one."""
    from custkeeper.gui.parts import Parts

    return Parts(
        place=_place,
        catalogue=catalogue,
        make_press=_make_press,
        sample=paths.resources() / "sample",
        fonts=paths.resources() / "fonts",
        preferences=Preferences(paths.state_folder() / "preferences.json"),
        language=system_language(),
        help=paths.resources() / "help",
        vault=vault,
        ticket=restarting.take_ticket(),
        restart=restarting.start_anew if restarting.is_possible() else None,
    )


def _place(path: Path) -> "Place":
    from custkeeper.app.composition import place

    return place(path)


def _make_press() -> "Press":
    from custkeeper.app.composition import make_press

    return make_press()
