"""Who unlocks with this computer, as the preferences remember it: the door offers it at once, without asking a keyring first.

What must not be here: any secret. Whether it really opens is found out when somebody tries.
"""

from pathlib import Path

from custkeeper.gui.parts import Preferences

_KEY = "let_in"


def is_let_in(keep: Preferences, vault: Path, name: str) -> bool:
    return _folded(name) in _names(keep, vault)


def remember(keep: Preferences, vault: Path, name: str) -> None:
    _write(keep, vault, [*(each for each in _names(keep, vault) if each != _folded(name)), _folded(name)])


def forget(keep: Preferences, vault: Path, name: str) -> None:
    _write(keep, vault, [each for each in _names(keep, vault) if each != _folded(name)])


def _names(keep: Preferences, vault: Path) -> list[str]:
    found = keep.get(_KEY, {}).get(str(vault), [])
    return found if isinstance(found, list) else []


def _write(keep: Preferences, vault: Path, names: list[str]) -> None:
    keep.set(_KEY, {**keep.get(_KEY, {}), str(vault): names})


def _folded(name: str) -> str:
    return name.strip().casefold()
