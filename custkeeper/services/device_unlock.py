"""Unlocking with this computer instead of the passphrase: asking whether it is on, switching it on and off.

What such a session cannot do is not decided here: the computer's keys do not open the top level, and what they sign passes for no
sign-off, grant or certificate (`vault.device_slot`, `vault.device_entries`).
"""

import contextlib
from dataclasses import dataclass, replace

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.text import Message
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Place
from custkeeper.vault import device_secret
from custkeeper.vault.access_keys import load_device_ring
from custkeeper.vault.device_slot import make_device_slot, new_device_keys, open_device_slot, require_current
from custkeeper.vault.errors import DeviceSecretGone, DeviceSlotOutdated
from custkeeper.vault.errors import DeviceSlotMissing as DeviceSlotMissing  # the door offers it no more then
from custkeeper.vault.header import Entry
from custkeeper.vault.open_vault import FIRM_SECRET
from custkeeper.vault.slots import DEVICE, Slot, person_handle, read_firm_secret
from custkeeper.vault.unlocking import read_header


@dataclass(frozen=True)
class DeviceUnlock:
    """How it stands for the person of a session. `elsewhere` counts slots that are not this computer's.

    `problem` says why it cannot be switched on here, or why it does not work although it is on.
    """

    is_on: bool
    elsewhere: int
    problem: Message | None = None


def is_offered(place: Place, name: str) -> bool:
    """Whether somebody of this name may try: they have such a slot, and this computer's keyring holds a secret for them.

    Needs no secret of theirs; asks the keyring, so never on the window's thread. False for whatever goes wrong.
    """
    with contextlib.suppress(CustKeeperError, OSError):
        header = read_header(place.path)
        firm_secret = read_firm_secret(place.device.get(header.vault, FIRM_SECRET) or "")
        entry = header.entry_by_handle(person_handle(name, firm_secret, header.vault))
        if entry is not None and _device_slots(entry):
            person = entry.certificate.person
            open_device_slot(header, entry, device_secret.read(place.device, header.vault, person), firm_secret)
            return True
    return False


def device_unlock(session: Session) -> DeviceUnlock:
    """How it stands. Asks the keyring, so never on the window's thread."""
    vault = session.vault
    entry = vault.header.people[vault.person]
    others = len(_device_slots(entry))
    try:
        _, keys = open_device_slot(vault.header, entry, _kept_secret(session), vault.firm_secret)
    except (DeviceSecretGone, DeviceSlotMissing):
        return DeviceUnlock(False, others)
    except CustKeeperError as error:
        return DeviceUnlock(False, others, error.message)
    try:
        require_current(vault.header, keys)
        load_device_ring(vault.reader, vault.header, vault.person, keys.access)
    except DeviceSlotOutdated as error:
        return DeviceUnlock(False, others - 1, error.message)
    return DeviceUnlock(True, others - 1)


def keeps_top_secret_closed(session: Session) -> bool:
    """Whether this person reads the top level and, having come in with this computer, does not now."""
    return Level.TOP_SECRET.value in session.vault.held_back


def enable(session: Session, passphrase: str) -> None:
    """Let this computer open the vault for oneself; what it held before is replaced.

    Raises PassphraseRejected, KeyringAbsent, KeyringLocked, KeyringSilent, KeyringUnwilling.
    """
    vault = session.vault
    vault.confirm_identity(session.name, passphrase)
    before, kept = _this_computers(session)
    secret = device_secret.new_device_secret()
    keys = new_device_keys(vault.header, vault.keys, vault.vault_key, vault.ring)
    slot = make_device_slot(vault.header, vault.person, keys, secret, vault.firm_secret)
    device_secret.keep(vault.device, vault.id, vault.person, secret)
    try:
        others = tuple(each for each in vault.header.people[vault.person].slots if each != before)
        _commit(session, Event.DEVICE_ENABLED, (*others, slot))
    except BaseException:
        with contextlib.suppress(CustKeeperError):  # the vault knows nothing of the new one
            if kept is not None:
                device_secret.keep(vault.device, vault.id, vault.person, kept)
            else:
                device_secret.forget(vault.device, vault.id, vault.person)
        raise


def disable(session: Session, passphrase: str, everywhere: bool = False) -> int:
    """Take this computer's slot away, or those of all of one's computers; how many that were.

    The vault forgets first, then the keyring. Raises PassphraseRejected, and for this computer alone DeviceSecretGone or
    DeviceSlotMissing when it has none, Keyring… when it cannot be told which one it is.
    """
    vault = session.vault
    vault.confirm_identity(session.name, passphrase)
    entry = vault.header.people[vault.person]
    gone = _device_slots(entry)
    if not everywhere:
        gone = [open_device_slot(vault.header, entry, _kept_secret(session), vault.firm_secret)[0]]
    if gone:
        _commit(session, Event.DEVICE_DISABLED, tuple(slot for slot in entry.slots if slot not in gone))
    forget_secret(session)
    return len(gone)


def type_passphrase(session: Session, passphrase: str) -> None:
    """From now on the session is as if it had been opened with the passphrase. Raises PassphraseRejected."""
    session.vault.confirm_identity(session.name, passphrase)


def forget_secret(session: Session) -> None:
    """Take one's secret out of this computer's keyring; where that does not answer, it opens nothing but old backups any more."""
    vault = session.vault
    with contextlib.suppress(CustKeeperError):
        device_secret.forget(vault.device, vault.id, vault.person)


def _commit(session: Session, event: Event, slots: tuple[Slot, ...]) -> None:
    vault = session.vault
    with vault.unit_of_work(event) as work:
        entry = replace(vault.header.people[vault.person], slots=slots)
        vault.commit_header(work, vault.header.next(people={**vault.header.people, vault.person: entry}))


def _this_computers(session: Session) -> tuple[Slot | None, bytes | None]:
    """The slot this computer has already and its secret."""
    vault = session.vault
    try:
        secret = _kept_secret(session)
    except DeviceSecretGone:
        return None, None
    try:
        return open_device_slot(vault.header, vault.header.people[vault.person], secret, vault.firm_secret)[0], secret
    except DeviceSlotMissing:
        return None, secret


def _kept_secret(session: Session) -> bytes:
    vault = session.vault
    return device_secret.read(vault.device, vault.id, vault.person)


def _device_slots(entry: Entry) -> list[Slot]:
    return [slot for slot in entry.slots if slot.kind == DEVICE]
