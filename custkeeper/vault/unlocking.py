"""Opening a vault with a person's secrets. Every refusal has its own sentence, except wrong passphrase and unknown person."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault import device_secret
from custkeeper.vault.access_keys import load_device_ring, load_key_ring
from custkeeper.vault.connection import Database
from custkeeper.vault.device_slot import DeviceKeys, open_device_slot
from custkeeper.vault.device_slot import require_current as require_current_keys
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import (
    UNWRITTEN,
    AccessEnded,
    CertificateForged,
    DataFileDamaged,
    DataFileForeign,
    DataFileMissing,
    DeviceSecretGone,
    DeviceSlotMissing,
    DeviceSlotOutdated,
    FirmSecretForeign,
    FirmSecretMissing,
    FirmSecretOutOfReach,
    HeaderDamaged,
    HeaderOutdated,
    PassphraseRejected,
    RecoveryCodeRejected,
    RootForeign,
    VaultMisplaced,
)
from custkeeper.vault.folder import VaultFolder, is_plausible_data
from custkeeper.vault.header import Header
from custkeeper.vault.key_change import read_if_sound
from custkeeper.vault.ledger_time import is_set_back, latest_instant
from custkeeper.vault.membership import Secrets, open_root_key
from custkeeper.vault.migrate import require_current, stored_vault_id, upgrade
from custkeeper.vault.newer_keys import require_committed
from custkeeper.vault.older_copy import acceptance, is_older
from custkeeper.vault.open_vault import FIRM_SECRET, ROOT_PIN, Clock, OpenVault, stamp, utc_now
from custkeeper.vault.person_keys import Certificate, PersonKeys
from custkeeper.vault.roster import roster_of
from custkeeper.vault.slots import DEVICE, STRONG_COST, firm_secret_check, person_handle, print_secret, read_firm_secret
from custkeeper.vault.suitable_place import unsuitable
from custkeeper.vault.window_lock import WindowLock

_COPY_SERVES = QT_TRANSLATE_NOOP("vault", "header.json was damaged; its copy serves, and the next change mends it.")
_ROLLED_BACK = QT_TRANSLATE_NOOP(
    "vault",
    "This is an older copy of the vault: it ends at ledger entry {seq}, and this computer has seen {seen}. It takes no change. "
    "Put the newest folder or backup back in its place, or go on with this one in the tab Ledger or by "
    "“ledger accept-older-copy”.",
)
_PARTED = QT_TRANSLATE_NOOP(
    "vault",
    "This copy of the vault and the one last worked in on this computer are no longer the same: ledger entry {seen} differs. It "
    "takes no change. Go on working in the other, or go on with this one in the tab Ledger or by “ledger accept-older-copy”.",
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
_GRANTS = QT_TRANSLATE_NOOP(
    "vault", "{count} of the access keys given to you do not count, because nobody entitled gave them. Run “vault check”."
)
_UPGRADED = QT_TRANSLATE_NOOP(
    "vault", "The vault was brought up to this version of CustKeeper. What it was before lies beside it as {file}."
)
# What may be wrong with one of the header's files and right with another.
_NOT_THIS_HEADER = (
    *(PassphraseRejected, RecoveryCodeRejected, FirmSecretMissing, FirmSecretForeign, HeaderOutdated),
    *(CertificateForged, RootForeign, DataFileMissing, DataFileForeign),
    *(DeviceSlotMissing, DeviceSlotOutdated, DeviceSecretGone),
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


def unlock(
    opening: Opening, name: str, passphrase: str = "", recovery_code: str = "", firm_secret: str = "", by_device: bool = False
) -> OpenVault:
    """Open the vault for one person. `firm_secret` as printed, empty to take the one this computer keeps.

    `by_device`: with what this computer's keyring holds of that person, instead of the passphrase.
    """
    folder = VaultFolder(opening.path)
    headers, notices = _headers(folder)
    reason = unsuitable(opening.path)
    if reason is not None:
        raise VaultMisplaced(path=str(opening.path), reason=reason)
    refused: Exception | None = None
    for header in headers:
        try:
            secrets = Secrets(_firm_secret(header, firm_secret, opening.device), passphrase, recovery_code, by_device)
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
        raise FirmSecretOutOfReach if device.is_out_of_reach else FirmSecretMissing
    secret = read_firm_secret(kept)
    if firm_secret_check(secret, header.vault) != header.firm_secret_check:
        raise FirmSecretForeign(vault=header.vault)
    return secret


def _open(header: Header, folder: VaultFolder, name: str, secrets: Secrets, opening: Opening) -> OpenVault:
    person, held, vault_key = _open_slot(header, name, secrets, opening.device)
    reader = _open_data(folder, header, vault_key)
    try:
        upgraded = [] if require_current(reader) else _bring_up_to_date(folder, header, vault_key, opening)
        require_committed(header, reader)
        _require_not_ended(header.people[person].certificate, reader, opening)
        vault = _assemble(header, folder, person, held, vault_key, secrets, opening, reader)
    except BaseException:
        reader.close()
        raise
    vault.notices += upgraded
    return vault


def _open_slot(header: Header, name: str, secrets: Secrets, device: DeviceStore) -> tuple[str, PersonKeys | DeviceKeys, bytes]:
    """The person's id, what their slot opens, and the data file's key."""
    if secrets.by_device:
        person, held = _open_with_this_computer(header, name, secrets, device)
        _require_ours(header, device)
        return person, held, held.vault_key
    entry, root_key = open_root_key(header, name, secrets, STRONG_COST)
    _require_ours(header, device)
    keys, vault_key = header.open_entry(entry, root_key)
    return entry.certificate.person, keys, vault_key


def _open_with_this_computer(header: Header, name: str, secrets: Secrets, device: DeviceStore) -> tuple[str, DeviceKeys]:
    entry = header.entry_by_handle(person_handle(name, secrets.firm_secret, header.vault))
    if entry is None or all(slot.kind != DEVICE for slot in entry.slots):
        raise DeviceSlotMissing
    person = entry.certificate.person
    _, keys = open_device_slot(header, entry, device_secret.read(device, header.vault, person), secrets.firm_secret)
    require_current_keys(header, keys)
    return person, keys


def _require_ours(header: Header, device: DeviceStore) -> None:
    pinned_root = device.get(header.vault, ROOT_PIN)
    if pinned_root is not None and pinned_root != header.root_public.hex():
        raise RootForeign
    header.require_certified()


def _require_not_ended(certificate: Certificate, reader: Database, opening: Opening) -> None:
    """An end date acts by itself, and a clock set back does not bring the day back. Raises AccessEnded."""
    today = max(opening.clock().astimezone().date().isoformat(), latest_instant(reader)[:10])
    if certificate.until and today > certificate.until:
        raise AccessEnded(day=certificate.until)


def _assemble(
    header: Header,
    folder: VaultFolder,
    person: str,
    held: PersonKeys | DeviceKeys,
    vault_key: bytes,
    secrets: Secrets,
    opening: Opening,
    reader: Database,
) -> OpenVault:
    held_back: set[str] = set()
    if isinstance(held, DeviceKeys):
        ring, held_back, refused = load_device_ring(reader, header, person, held.access)
    else:
        ring, refused = load_key_ring(reader, header, person, held)
    vault = OpenVault(folder, header, person, held, vault_key, ring, opening.device, secrets.firm_secret, opening.clock)
    vault.held_back = held_back
    reader.close()  # each thread that reads has a connection of its own
    vault.notices += [message(_GRANTS, count=refused)] if refused else []
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
        accepted = acceptance(vault.reader, roster_of(vault.reader, vault.header), seen)
        if accepted is None:
            vault.older_than = seen
            told = message(_ROLLED_BACK, seen=seen.seq, seq=head.seq) if seen.seq > head.seq else message(_PARTED, seen=seen.seq)
            notices.append(told)
        else:
            notices.append(message(_ACCEPTED, seq=accepted))
            with contextlib.suppress(*UNWRITTEN):  # then it is told again
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
