"""Unattended backups on this computer: giving it the key for them, renewing that after a change of keys, taking it away.

What the key opens, and what not, is `vault.backup_key`.
"""

import contextlib
from dataclasses import dataclass, replace

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.text import Message
from custkeeper.services.session import Session
from custkeeper.vault import backup_key
from custkeeper.vault.backup_errors import BackupKeyMissing
from custkeeper.vault.backup_key import BackupKey
from custkeeper.vault.sealing import new_id


@dataclass(frozen=True)
class Unattended:
    """Whether this computer makes backups by itself; `problem` says why it cannot be asked, or why the key does not fit."""

    is_on: bool
    problem: Message | None = None


def unattended(session: Session) -> Unattended:
    """How it stands. Asks the keyring, so never on the window's thread."""
    try:
        backup_key.read(session.vault.device, session.vault.id)
    except BackupKeyMissing:
        return Unattended(False)
    except CustKeeperError as error:
        return Unattended(False, error.message)
    return Unattended(True)


def allow_unattended(session: Session, passphrase: str) -> None:
    """Give this computer the key for backups; said in the ledger. Raises PassphraseRejected, Keyring…."""
    vault = session.vault
    vault.confirm_identity(session.name, passphrase)
    key = BackupKey(vault.header.data, vault.vault_key, new_id())
    backup_key.keep(vault.device, vault.id, key)
    try:
        with vault.unit_of_work(Event.BACKUP_KEY_KEPT) as work:
            work.note(computer=key.computer)
    except BaseException:
        with contextlib.suppress(CustKeeperError):  # the vault says nothing of it
            backup_key.forget(vault.device, vault.id)
        raise


def stop_unattended(session: Session, passphrase: str) -> bool:
    """Take the key away again; whether there was one. Raises PassphraseRejected, Keyring…."""
    vault = session.vault
    vault.confirm_identity(session.name, passphrase)
    try:
        key = backup_key.read(vault.device, vault.id)
    except BackupKeyMissing:
        return False
    backup_key.forget(vault.device, vault.id)
    with vault.unit_of_work(Event.BACKUP_KEY_DROPPED) as work:
        work.note(computer=key.computer)
    return True


def renew_key(session: Session) -> bool:
    """After the keys were changed: give this computer the new one, if it had the old one; whether that was needed.

    Called when somebody opens the vault here. Asks the keyring, so never on the window's thread; what it refuses is told when a
    backup is due.
    """
    vault = session.vault
    with contextlib.suppress(CustKeeperError):
        key = backup_key.read(vault.device, vault.id)
        if key.data != vault.header.data:
            backup_key.keep(vault.device, vault.id, replace(key, data=vault.header.data, vault_key=vault.vault_key))
            return True
    return False
