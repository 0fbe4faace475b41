"""The sole wiring: builds the parts of every layer and hands them to each other."""

import locale
import os
from functools import cache
from pathlib import Path

from custkeeper.app import paths
from custkeeper.cli.desk import Desk
from custkeeper.services.content import Content
from custkeeper.services.report_making import Press
from custkeeper.services.translation import Catalogue, choose_language
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore


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
        press=Press(paths.resources() / "fonts", catalogue),
        sample=paths.resources() / "sample",
        system_language=system_language(),
    )


@cache
def catalogue(language: str) -> Catalogue:
    return Catalogue(paths.catalogues(), language)


def system_language() -> str:
    """The language of the user's environment: `zh_CN` or `en`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return choose_language(os.environ[name])
    return choose_language(locale.getlocale()[0] or "")
