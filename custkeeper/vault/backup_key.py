"""This computer's backup key: in its keyring lies the key of the data file and nothing else, so that it can copy and verify.

It opens no slot and no access key: sealed records stay sealed, and nothing can be signed with it. A new data file has a new key;
the next person who unlocks there renews it. What must not be here: making a backup (`backup_making`).
"""

from dataclasses import dataclass
from typing import Any

from custkeeper.domain.canonical import canonical
from custkeeper.domain.foreign_json import read_foreign, words
from custkeeper.vault.backup_errors import BackupKeyMissing, BackupKeyOutdated
from custkeeper.vault.backup_making import Source
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import KeyringUnwilling, RootForeign
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
from custkeeper.vault.open_vault import ROOT_PIN
from custkeeper.vault.slots import KEY_SIZE, b64, unb64

_NAME = "backup"


@dataclass(frozen=True, repr=False)
class BackupKey:
    """The key of one data file. `computer` is a random id by which the ledger names who was given it."""

    data: str
    vault_key: bytes
    computer: str

    def to_text(self) -> str:
        return canonical({"data": self.data, "vault_key": b64(self.vault_key), "computer": self.computer}).decode("utf-8")

    @classmethod
    def from_text(cls, text: str) -> "BackupKey":
        """Raises BackupKeyMissing for what is no such key."""
        try:
            said: dict[str, Any] = read_foreign(text)
            key = cls(words(said["data"]), unb64(said["vault_key"], KEY_SIZE), words(said["computer"]))
        except (ValueError, KeyError, TypeError):
            raise BackupKeyMissing from None
        return key

    def source(self, folder: VaultFolder, header: Header, device: DeviceStore, at: str) -> Source:
        """What a backup is made of. Raises BackupKeyOutdated for another live data file, RootForeign, CertificateForged."""
        pinned = device.get(header.vault, ROOT_PIN)
        if pinned is not None and pinned != header.root_public.hex():
            raise RootForeign
        header.require_certified()
        if self.data != header.data:
            raise BackupKeyOutdated
        return Source(folder, header, self.vault_key, at)


def keep(store: DeviceStore, vault: str, key: BackupKey) -> None:
    """Put it into the keyring and read it back. Raises KeyringAbsent, KeyringLocked, KeyringSilent, KeyringUnwilling."""

    def work(backend: Any) -> Any:
        backend.set_password(_service(vault), _NAME, key.to_text())
        return backend.get_password(_service(vault), _NAME)

    if store.ask(work) != key.to_text():
        raise KeyringUnwilling(kind="Forgetful")


def read(store: DeviceStore, vault: str) -> BackupKey:
    """Raises BackupKeyMissing, and as `keep`."""
    found = store.ask(lambda backend: backend.get_password(_service(vault), _NAME))
    if not found:
        raise BackupKeyMissing
    return BackupKey.from_text(str(found))


def forget(store: DeviceStore, vault: str) -> None:
    """Take it out of the keyring, if it is there. Raises as `keep`."""

    def work(backend: Any) -> None:
        if backend.get_password(_service(vault), _NAME) is not None:
            backend.delete_password(_service(vault), _NAME)

    store.ask(work)


def _service(vault: str) -> str:
    return f"CustKeeper:{vault}:backup"
