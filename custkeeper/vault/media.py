"""Where this system connects sticks and shares, and which disk a folder is on.

What must not be here: what lies on them (`services.backup_targets` knows its marks).
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath

_LETTERS = [Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ"]
_VOLUMES = [Path("/Volumes")]
_MEDIA = [Path("/media"), Path("/run/media"), Path("/mnt")]


def mounts(roots: Sequence[Path] | None = None, platform: str = sys.platform) -> Iterator[Path]:
    """What is connected now. `roots` are where to look: drives on Windows, the folders that hold the mounts elsewhere.

    Elsewhere than on a Mac a level more is looked at: desktops connect at /media/NAME/STICK.
    """
    if platform == "win32":
        yield from (each for each in (_LETTERS if roots is None else roots) if each.is_dir())
        return
    is_mac = platform == "darwin"
    for root in (_VOLUMES if is_mac else _MEDIA) if roots is None else roots:
        for each in _folders(root):
            yield each
            if not is_mac:
                yield from _folders(each)


def tails(known: str) -> Iterator[Path]:
    """A folder's path below some mount, whatever system wrote it: without drive or root, longest first."""
    is_windows = PureWindowsPath(known).drive != ""
    pure = PureWindowsPath(known) if is_windows else PurePosixPath(known)
    parts = [each for each in pure.parts if each != pure.anchor and each not in {"..", "."}]
    for start in range(len(parts)):
        yield Path(*parts[start:])


def is_on_same_disk(one: Path, other: Path) -> bool:
    """False when either cannot be asked."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


def is_inside(place: Path, folder: Path) -> bool:
    """Whether a place is a folder or lies in it: by what the disk says, so neither links nor capitals deceive."""
    return any(_is_same(each, folder) for each in (place.resolve(), *place.resolve().parents))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _folders(parent: Path) -> list[Path]:
    try:
        return sorted(each for each in parent.iterdir() if each.is_dir())
    except OSError:
        return []
