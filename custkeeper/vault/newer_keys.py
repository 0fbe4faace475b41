"""What somebody else changed about the keys while this person had the vault open without writing: found when they begin to write.

Two people may have the vault open, and one writes at a time. A change of keys built on an old header would undo the other's.
"""

from dataclasses import dataclass

from custkeeper.vault.access_keys import KeyRing, load_device_ring, load_key_ring
from custkeeper.vault.connection import Database
from custkeeper.vault.device_slot import DeviceKeys
from custkeeper.vault.errors import AccessRevoked, CertificateForged, DeviceSlotOutdated, HeaderOutdated
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
from custkeeper.vault.key_change import read_if_sound
from custkeeper.vault.ledger import last_header, last_key_entry_said
from custkeeper.vault.person_keys import PersonKeys, unwrap
from custkeeper.vault.roster import roster_of


@dataclass(frozen=True)
class NewerKeys:
    """The header that is live now, the data file's key, and the access keys this person holds."""

    header: Header
    vault_key: bytes
    ring: KeyRing


def newer_keys(folder: VaultFolder, known: Header, person: str, keys: PersonKeys | DeviceKeys) -> NewerKeys | None:
    """None while nothing changed. Raises AccessRevoked, and what opening raises when the parts do not fit together."""
    live = read_if_sound(folder, folder.header.read_bytes) or read_if_sound(folder, folder.header_copy.read_bytes)
    if live is None or live.hash == known.hash or live.generation < known.generation:
        return None  # older: a killed change of keys left its header beside, and this person opened with that one
    entry = live.people.get(person)
    if entry is None or live.root_public != known.root_public:
        raise AccessRevoked
    if isinstance(keys, DeviceKeys):
        if live.data != keys.data or f"{person}:{keys.public.hex()}" not in live.devices:
            raise DeviceSlotOutdated
        vault_key = keys.vault_key
    else:
        vault_key = unwrap(keys, entry.vault_key, live.context(person) + b"|vault-key")
    reader = Database.open_reader(folder.data(live.data), vault_key)
    try:
        require_committed(live, reader)
        if isinstance(keys, DeviceKeys):
            return NewerKeys(live, vault_key, load_device_ring(reader, live, person, keys.access)[0])
        return NewerKeys(live, vault_key, load_key_ring(reader, live, person, keys)[0])
    finally:
        reader.close()


def require_committed(header: Header, reader: Database) -> None:
    """Raise HeaderOutdated unless the ledger's last key entry names this header, CertificateForged unless all of them fit."""
    committed, said = last_header(reader), last_key_entry_said(reader)
    if committed is None or committed[1] != header.hash or said not in (None, committed[0]):
        raise HeaderOutdated
    header.require_certified()
    if roster_of(reader, header).problems:
        raise CertificateForged
