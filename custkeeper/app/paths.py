"""Where things lie: shipped resources in a checkout, an installed wheel or a frozen build, and this user's own folders."""

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The shipped `resources` folder."""
    return _shipped("resources")


def catalogues() -> Path:
    """The shipped `i18n` folder."""
    return _shipped("i18n")


def state_folder() -> Path:
    """What this computer remembers (pins, and the firm secret where no keyring is).

    Never synchronised, never in the vault's folder.
    """
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "CustKeeper"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "CustKeeper"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "custkeeper"


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent.parent
    for base in ([Path(frozen)] if frozen else []) + [package.parent, package]:
        if (base / name).is_dir():
            return base / name
    raise FileNotFoundError(name)
