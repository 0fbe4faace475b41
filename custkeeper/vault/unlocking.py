"""Opening a vault with a person's secrets. Every refusal has its own sentence, except wrong passphrase and unknown person."""

from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.vault.access_keys import load_key_ring
from custkeeper.vault.connection import Database
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import (
    DataFileDamaged,
    DataFileForeign,
    DataFileMissing,
    FirmSecretForeign,
    FirmSecretMissing,
    HeaderDamaged,
    HeaderOutdated,
    PassphraseRejected,
    RecoveryCodeRejected,
    RootForeign,
)
from custkeeper.vault.folder import VaultFolder, is_plausible_data
from custkeeper.vault.header import Header
from custkeeper.vault.key_change import read_if_sound
from custkeeper.vault.ledger import hash_at, last_header
from custkeeper.vault.membership import Secrets, open_root_key
from custkeeper.vault.migrate import apply_pending, require_current, stored_vault_id
from custkeeper.vault.open_vault import FIRM_SECRET, ROOT_PIN, Clock, OpenVault, utc_now
from custkeeper.vault.person_keys import PersonKeys
from custkeeper.vault.slots import STRONG_COST, firm_secret_check, print_secret, read_firm_secret

_COPY_SERVES = QT_TRANSLATE_NOOP("vault", "header.json was damaged; its copy serves, and the next change mends it.")
_ROLLED_BACK = QT_TRANSLATE_NOOP(
    "vault",
    "The vault is older than what this computer has seen (entry {seen}): an old copy may have been put back. Run “vault check”.",
)
_NEW_COMPUTER = QT_TRANSLATE_NOOP(
    "vault", "First opening on this computer. Compare the root fingerprint with the firm card: {root}"
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
    secret = _firm_secret(headers[0], firm_secret, opening.device)
    secrets = Secrets(secret, passphrase, recovery_code)
    refused: Exception | None = None
    for header in headers:
        try:
            vault = _open(header, folder, name, secrets, opening)
        except (PassphraseRejected, RecoveryCodeRejected, HeaderOutdated) as error:
            # an interrupted change of keys left a second header; which of them counts, only the ledger knows
            refused = error if refused is None or isinstance(error, HeaderOutdated) else refused
            continue
        vault.notices[:0] = notices
        _remember(vault, firm_secret)
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
        committed = last_header(reader)
        if committed is None or committed[1] != header.hash:
            raise HeaderOutdated
        return _assemble(header, folder, entry.certificate.person, keys, vault_key, secrets, opening, reader)
    except BaseException:
        reader.close()
        raise


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
    seen, head = vault.pinned_head(), vault.head
    if seen is not None and (seen.seq > head.seq or hash_at(vault.reader, seen.seq) != seen.hash):
        vault.notices.append(message(_ROLLED_BACK, seen=seen.seq))
    return vault


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
        if not require_current(reader):
            writer = Database.open_writer(path, vault_key)
            try:
                apply_pending(writer)
            finally:
                writer.close()
    except BaseException:
        reader.close()
        raise
    return reader


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
