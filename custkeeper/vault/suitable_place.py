"""Where a live vault may lie: a folder on this computer's own disk, under a name and path that its programs can open.

What must not be here: what lies in the folder.
"""

import contextlib
import ctypes
import re
import sys
from pathlib import Path, PurePath, PureWindowsPath

from custkeeper.domain.file_names import is_device_name
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.errors import PlaceUnsuitable

_IN_SYNC_FOLDER = QT_TRANSLATE_NOOP("vault", "it is inside a folder that is synchronised with the internet ({service})")
_ON_NETWORK = QT_TRANSLATE_NOOP("vault", "it is on a network drive")
_SYNC_SERVICES = (
    "OneDrive",
    "Dropbox",
    "iCloud",
    "Mobile Documents",
    "Google Drive",
    "GoogleDrive",
    "坚果云",
    "Nutstore",
    "Baidu",
    "百度网盘",
)
_NETWORK_TYPES = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "davfs", "afs", "ceph"})
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW
# MAX_PATH is 260 with the end mark; the longest name made in or beside a vault has 39 characters more than the vault's own
_LONGEST_PATH = 259 - 39

_KEPT_NAME = QT_TRANSLATE_NOOP("vault", "Windows keeps the name “{part}” for a device, or drops the dot or space at its end")
_TOO_LONG = QT_TRANSLATE_NOOP("vault", "the path has {count} characters, and Windows opens no more than {limit}")


def require_suitable_place(path: Path) -> None:
    """Raise PlaceUnsuitable for sync folders and network drives: both break SQLite's locks (a backup may go there)."""
    reason = unsuitable(path)
    if reason is not None:
        raise PlaceUnsuitable(path=str(path), reason=reason)


def unsuitable(path: Path) -> Message | None:
    """Why a live vault may not lie there, or None."""
    if sys.platform == "win32" and (trouble := windows_trouble(path.absolute())) is not None:
        return trouble
    if (service := sync_service(path)) is not None:
        return message(_IN_SYNC_FOLDER, service=service)
    return message(_ON_NETWORK) if is_on_network(path) else None


def sync_service(path: Path) -> str | None:
    """Which program synchronises the folder with the internet, as far as its path tells."""
    for place in (path.absolute(), path.resolve()):  # a link may lead into such a folder
        for part in place.parts:
            for service in _SYNC_SERVICES:
                if re.match(rf"{re.escape(service)}($|[ \-(])", part, re.IGNORECASE):
                    return service
    return None


def is_on_network(path: Path) -> bool:
    """Whether it, or where it leads to, is on a network drive."""
    both = (path.absolute(), path.resolve())
    return any(str(place).startswith(("\\\\", "//")) or _is_network_mount(place) for place in both)


def windows_trouble(path: PurePath) -> Message | None:
    """Why Windows could not open what lies there, or would open something else."""
    for part in PureWindowsPath(path).parts[1:]:
        if is_device_name(part) or part != part.rstrip(" ."):
            return message(_KEPT_NAME, part=part)
    return message(_TOO_LONG, count=len(str(path)), limit=_LONGEST_PATH) if len(str(path)) > _LONGEST_PATH else None


def _is_network_mount(path: Path) -> bool:
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(path.anchor)) == _REMOTE_DRIVE
    if sys.platform != "linux":
        return False
    best, kind = "", ""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines():
            _, mount, filesystem, *_ = line.split()
            mount = mount.replace("\\040", " ")
            if (str(path) + "/").startswith(mount.rstrip("/") + "/") and len(mount) >= len(best):
                best, kind = mount, filesystem
    return kind in _NETWORK_TYPES
