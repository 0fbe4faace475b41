"""Opening a vault with a person's secrets. Every refusal has its own sentence, except wrong passphrase and unknown person."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.access_keys import load_key_ring
from custkeeper.vault.connection import Database
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import (
    CertificateForged,
    DataFileDamaged,
    DataFileForeign,
    DataFileMissing,
    DiskFull,
    FirmSecretForeign,
    FirmSecretMissing,
    HeaderDamaged,
    HeaderOutdated,
    PassphraseRejected,
    PlaceUnwritable,
    RecoveryCodeRejected,
    RootForeign,
    VaultMisplaced,
)
from custkeeper.vault.folder import VaultFolder, is_plausible_data
from custkeeper.vault.header import Header
from custkeeper.vault.key_change import read_if_sound
from custkeeper.vault.ledger import last_header
from custkeeper.vault.ledger_time import is_set_back, latest_instant
from custkeeper.vault.membership import Secrets, open_root_key
from custkeeper.vault.migrate import require_current, stored_vault_id, upgrade
from custkeeper.vault.older_copy import acceptance, is_older
from custkeeper.vault.open_vault import FIRM_SECRET, ROOT_PIN, Clock, OpenVault, stamp, utc_now
from custkeeper.vault.person_keys import PersonKeys
from custkeeper.vault.slots import STRONG_COST, firm_secret_check, print_secret, read_firm_secret
from custkeeper.vault.suitable_place import unsuitable
from custkeeper.vault.window_lock import WindowLock

_COPY_SERVES = QT_TRANSLATE_NOOP("vault", "header.json was damaged; its copy serves, and the next change mends it.")
_ROLLED_BACK = QT_TRANSLATE_NOOP(
    "vault",
    "This is an older copy of the vault: it ends at ledger entry {seq}, and this computer has seen {seen}. It takes no change. "
    "Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by "
    "“ledger accept-older-copy”.",
)
_ACCEPTED = QT_TRANSLATE_NOOP(
    "vault", "An older copy of the vault was accepted (ledger entry {seq}); what this computer had seen since is not in it."
)
_NEW_COMPUTER = QT_TRANSLATE_NOOP(
    "vault", "First opening on this computer. Compare the root fingerprint with the firm card: {root}"
)
_CLOCK = QT_TRANSLATE_NOOP(
    "vault",
    "This computer's clock stands before the vault's newest entry ({latest} UTC). Set it right; until then deadlines are counted "
    "from that entry, and what you do is marked.",
)
_UPGRADED = QT_TRANSLATE_NOOP(
    "vault", "The vault was brought up to this version of CustKeeper. What it was before lies beside it as {file}."
)
# What may be wrong with one of the header's files and right with another.
_NOT_THIS_HEADER = (
    *(PassphraseRejected, RecoveryCodeRejected, FirmSecretMissing, FirmSecretForeign, HeaderOutdated),
    *(CertificateForged, RootForeign, DataFileMissing, DataFileForeign),
)


@dataclass(frozen=True)
class Opening:
    """Where the vault is and what this computer remembers of it."""

    path: Path
    device: DeviceStore
    clock: Clock = utc_now


def read_header(path: Path) -> Header:
    """The header that serves, without any secret. Raises VaultMissing, HeaderDamaged, VaultNewer."""
    return _headers(VaultFolder(path))[0][0]


def unlock(opening: Opening, name: str, passphrase: str = "", recovery_code: str = "", firm_secret: str = "") -> OpenVault:
    """Open the vault for one person. `firm_secret` as printed, empty to take the one this computer keeps."""
    folder = VaultFolder(opening.path)
    headers, notices = _headers(folder)
    reason = unsuitable(opening.path)
    if reason is not None:
        raise VaultMisplaced(path=str(opening.path), reason=reason)
    refused: Exception | None = None
    for header in headers:
        try:
            secrets = Secrets(_firm_secret(header, firm_secret, opening.device), passphrase, recovery_code)
            vault = _open(header, folder, name, secrets, opening)
        except _NOT_THIS_HEADER as error:
            # a flipped bit, or an interrupted change of keys that left a second header: which counts, only the ledger knows
            refused = refused if isinstance(refused, HeaderOutdated) else error
            continue
        vault.notices[:0] = notices
        try:
            _remember(vault, firm_secret)
        except BaseException:
            vault.close()
            raise
        return vault
    raise refused or HeaderDamaged


def _headers(folder: VaultFolder) -> tuple[list[Header], list[Message]]:
    folder.require_present()
    live = read_if_sound(folder, lambda: folder.header.read_bytes())
    copy = read_if_sound(folder, lambda: folder.header_copy.read_bytes())
    following = read_if_sound(folder, lambda: folder.header_next.read_bytes())
    candidates = [each for each in (live, copy, following) if each is not None]
    if not candidates:
        raise HeaderDamaged
    ordered: list[Header] = []
    for each in candidates:
        if all(each.hash != other.hash for other in ordered):
            ordered.append(each)
    return ordered, [message(_COPY_SERVES)] if live is None else []


def _firm_secret(header: Header, given: str, device: DeviceStore) -> bytes:
    kept = given or device.get(header.vault, FIRM_SECRET) or ""
    if not kept.strip():
        raise FirmSecretMissing
    secret = read_firm_secret(kept)
    if firm_secret_check(secret, header.vault) != header.firm_secret_check:
        raise FirmSecretForeign(vault=header.vault)
    return secret


def _open(header: Header, folder: VaultFolder, name: str, secrets: Secrets, opening: Opening) -> OpenVault:
    entry, root_key = open_root_key(header, name, secrets, STRONG_COST)
    pinned_root = opening.device.get(header.vault, ROOT_PIN)
    if pinned_root is not None and pinned_root != header.root_public.hex():
        raise RootForeign
    header.require_certified()
    keys, vault_key = header.open_entry(entry, root_key)
    reader = _open_data(folder, header, vault_key)
    try:
        upgraded = [] if require_current(reader) else _bring_up_to_date(folder, header, vault_key, opening)
        committed = last_header(reader)
        if committed is None or committed[1] != header.hash:
            raise HeaderOutdated
        vault = _assemble(header, folder, entry.certificate.person, keys, vault_key, secrets, opening, reader)
    except BaseException:
        reader.close()
        raise
    vault.notices += upgraded
    return vault


def _assemble(
    header: Header,
    folder: VaultFolder,
    person: str,
    keys: PersonKeys,
    vault_key: bytes,
    secrets: Secrets,
    opening: Opening,
    reader: Database,
) -> OpenVault:
    ring = load_key_ring(reader, header.vault, person, keys, header.certificates)
    vault = OpenVault(folder, header, person, keys, vault_key, ring, opening.device, secrets.firm_secret, opening.clock)
    reader.close()  # each thread that reads has a connection of its own
    try:
        vault.notices += _seen_on_opening(vault, opening)
    except BaseException:
        vault.close()
        raise
    return vault


def _seen_on_opening(vault: OpenVault, opening: Opening) -> list[Message]:
    """What the ledger's newest entry tells: an older copy put back, a clock set back."""
    notices = []
    seen, head = vault.pinned_head(), vault.head
    if seen is not None and is_older(vault.reader, seen):
        accepted = acceptance(vault.reader, vault.header.certificates, seen)
        if accepted is None:
            vault.older_than = seen
            notices.append(message(_ROLLED_BACK, seen=seen.seq, seq=head.seq))
        else:
            notices.append(message(_ACCEPTED, seq=accepted))
            with contextlib.suppress(DiskFull, PlaceUnwritable):  # then it is told again
                vault.pin_head(head)
    latest = latest_instant(vault.reader)
    if is_set_back(stamp(opening.clock()), latest):
        notices.append(message(_CLOCK, latest=latest.replace("T", " ").removesuffix("Z")))
    return notices


def _open_data(folder: VaultFolder, header: Header, vault_key: bytes) -> Database:
    path = folder.data(header.data)
    if not path.exists():
        raise DataFileMissing(file=header.data)
    if not is_plausible_data(path):
        raise DataFileDamaged(file=header.data)
    reader = Database.open_reader(path, vault_key)
    try:
        if stored_vault_id(reader) != header.vault:
            raise DataFileForeign(file=header.data)
    except BaseException:
        reader.close()
        raise
    return reader


def _bring_up_to_date(folder: VaultFolder, header: Header, vault_key: bytes, opening: Opening) -> list[Message]:
    """An older file gets its new tables, alone: nobody else may write meanwhile. What it was is kept beside it."""
    lock = WindowLock(folder.lock, stamp(opening.clock()), wait=10.0)
    try:
        writer = Database.open_writer(folder.data(header.data), vault_key)
        try:
            kept = upgrade(writer)
        finally:
            writer.close()
    finally:
        lock.release()
    return [message(_UPGRADED, file=kept.name)] if kept is not None else []


def _remember(vault: OpenVault, given_secret: str) -> None:
    """Keep the root's fingerprint and the firm secret on this computer, once they have opened the vault."""
    device, root = vault.device, vault.header.root_public.hex()
    if device.get(vault.id, ROOT_PIN) is None:
        device.set(vault.id, ROOT_PIN, root)
        vault.notices.append(message(_NEW_COMPUTER, root=fingerprint(root)))
    if given_secret and device.get(vault.id, FIRM_SECRET) is None:
        device.set(vault.id, FIRM_SECRET, print_secret(vault.firm_secret))


def fingerprint(root_hex: str) -> str:
    """The first 128 bits of the root key in groups of four, as printed on the firm card."""
    return " ".join(root_hex[start : start + 4] for start in range(0, 32, 4))
