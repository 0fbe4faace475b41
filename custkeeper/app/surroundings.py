"""What the process finds round it: a display, the user's language, the shipped catalogues."""

import locale
import os
import sys
from functools import cache

from custkeeper.app import paths
from custkeeper.services.translation import Catalogue, choose_language


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
