"""This computer's secret for one person of one vault: in the system's keyring or nowhere, never in a file.

What must not be here: what the secret opens (`device_slot`).
"""

import os
from typing import Any

from custkeeper.vault.device_slot import DEVICE_SECRET_SIZE
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import DeviceSecretGone, KeyringUnwilling

_NAME = "device"


def new_device_secret() -> bytes:
    return os.urandom(DEVICE_SECRET_SIZE)


def keep(store: DeviceStore, vault: str, person: str, secret: bytes) -> None:
    """Put it into the keyring and read it back: some backends take anything and keep nothing.

    Raises KeyringAbsent, KeyringLocked, KeyringSilent, KeyringUnwilling.
    """

    def work(backend: Any) -> Any:
        backend.set_password(_service(vault, person), _NAME, secret.hex())
        return backend.get_password(_service(vault, person), _NAME)

    if store.ask(work) != secret.hex():
        raise KeyringUnwilling(kind="Forgetful")


def read(store: DeviceStore, vault: str, person: str) -> bytes:
    """Raises DeviceSecretGone, and as `keep`."""
    found = store.ask(lambda backend: backend.get_password(_service(vault, person), _NAME))
    try:
        secret = bytes.fromhex(found or "")
    except ValueError:
        raise DeviceSecretGone from None
    if len(secret) != DEVICE_SECRET_SIZE:
        raise DeviceSecretGone
    return secret


def forget(store: DeviceStore, vault: str, person: str) -> None:
    """Take it out of the keyring, if it is there. Raises as `keep`."""

    def work(backend: Any) -> None:
        if backend.get_password(_service(vault, person), _NAME) is not None:
            backend.delete_password(_service(vault, person), _NAME)

    store.ask(work)


def _service(vault: str, person: str) -> str:
    """A name of its own for each vault and person: Windows keeps one user name a service (keyring's own documentation)."""
    return f"CustKeeper:{vault}:{person}"
