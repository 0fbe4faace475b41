"""A change of keys is one commit: `header.next` is written, the ledger entry naming its hash committed, then it is renamed.

Whatever moment the power fails, the next opening finds exactly one valid header: the one the ledger's last key entry names.
"""

import contextlib
from collections.abc import Callable

from custkeeper.domain.errors import CustKeeperError
from custkeeper.vault.errors import HeaderDamaged
from custkeeper.vault.folder import VaultFolder, put_in_place, write_durably
from custkeeper.vault.header import Header


def prepare(folder: VaultFolder, header: Header, before: Header) -> None:
    """Write the next header beside the live one, which is `before`. Raises DiskFull, PlaceUnwritable."""
    live = read_if_sound(folder, lambda: folder.header.read_bytes())
    if live is None or live.hash != before.hash:
        # the last change could not put its header in place, and the only file with it is about to be written over
        write_durably(folder.header, before.to_bytes())
    write_durably(folder.header_next, header.to_bytes())


def finish(folder: VaultFolder, header: Header) -> None:
    """After the ledger's commit: make the next header the live one and write its copy.

    The change is made by then: where the copy cannot be written (a full disk), the old one goes, because it would bring an old
    passphrase back, and the next writer makes it anew. Raises DiskFull, PlaceUnwritable when the next header cannot be put in
    place; it still lies there for the next writer.
    """
    put_in_place(folder.header_next, folder.header)
    try:
        write_durably(folder.header_copy, header.to_bytes())
    except CustKeeperError:
        with contextlib.suppress(OSError):
            folder.header_copy.unlink(missing_ok=True)


def drop(folder: VaultFolder) -> None:
    """Remove a next header whose entry was never committed."""
    with contextlib.suppress(OSError):
        folder.header_next.unlink(missing_ok=True)


def settle(folder: VaultFolder, committed: str) -> None:
    """With the lock held: finish or remove what an interrupted change of keys left, and mend the copy.

    `committed` is the SHA-256 in the ledger's last key entry.
    """
    folder.sweep()
    waiting = read_if_sound(folder, lambda: folder.header_next.read_bytes())
    if waiting is not None and waiting.hash == committed:
        finish(folder, waiting)
    else:
        drop(folder)
    live = read_if_sound(folder, lambda: folder.header.read_bytes())
    copy = read_if_sound(folder, lambda: folder.header_copy.read_bytes())
    if live is not None and live.hash == committed and (copy is None or copy.hash != committed):
        write_durably(folder.header_copy, live.to_bytes())
    elif copy is not None and copy.hash == committed and (live is None or live.hash != committed):
        write_durably(folder.header, copy.to_bytes())


def read_if_sound(folder: VaultFolder, read: Callable[[], bytes]) -> Header | None:
    """The header a file holds, or None when it is missing or damaged. Raises VaultNewer."""
    try:
        return Header.from_bytes(read())
    except (OSError, HeaderDamaged):
        return None
