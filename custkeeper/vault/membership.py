"""Making people: keys, slots, certificate, header entry. Used by creation, by adding a person and by changing a passphrase."""

import os
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from custkeeper.domain.roles import Role
from custkeeper.vault.errors import PassphraseRejected, RecoveryCodeRejected
from custkeeper.vault.header import Entry, Header
from custkeeper.vault.person_keys import Certificate, PersonKeys
from custkeeper.vault.slots import (
    KEY_SIZE,
    KdfCost,
    Slot,
    new_recovery_code,
    open_with_passphrase,
    open_with_recovery_code,
    person_handle,
    print_secret,
    read_recovery_code,
    seal_with_passphrase,
    seal_with_recovery_code,
    spend_the_same_time,
)


@dataclass(frozen=True)
class Secrets:
    """What opens a person's slots: the passphrase they type (or their recovery code), and the firm secret of their PC."""

    firm_secret: bytes
    passphrase: str = ""
    recovery_code: str = ""


@dataclass(frozen=True)
class NewPerson:
    """A person just made; the recovery code is shown and printed once and never stored."""

    entry: Entry
    keys: PersonKeys
    recovery_code: str


@dataclass(frozen=True)
class Voucher:
    """Who signs a new certificate: the root or an entitled person."""

    by: str
    signing: Ed25519PrivateKey


def new_person(
    header: Header, person: str, name: str, role: Role, secrets: Secrets, cost: KdfCost, voucher: Voucher, vault_key: bytes
) -> NewPerson:
    """Keys, slots and a signed certificate for one person of this vault."""
    keys, root_key, code = PersonKeys.generate(), os.urandom(KEY_SIZE), new_recovery_code()
    handle = person_handle(name, secrets.firm_secret, header.vault)
    unsigned = Certificate(header.vault, person, handle, role, *keys.public, voucher.by)
    certificate = Certificate(header.vault, person, handle, role, *keys.public, voucher.by, voucher.signing.sign(unsigned.body()))
    slots = make_slots(header, person, root_key, secrets, cost, code)
    entry = header.make_entry(certificate, keys, root_key, slots, vault_key)
    return NewPerson(entry, keys, print_secret(code))


def make_slots(header: Header, person: str, root_key: bytes, secrets: Secrets, cost: KdfCost, code: bytes) -> tuple[Slot, ...]:
    context = header.context(person)
    return (
        seal_with_passphrase(root_key, secrets.passphrase, secrets.firm_secret, cost, context),
        seal_with_recovery_code(root_key, code, secrets.firm_secret, context),
    )


def open_root_key(header: Header, name: str, secrets: Secrets, cost: KdfCost) -> tuple[Entry, bytes]:
    """Find the person and open their root key.

    Raises PassphraseRejected or RecoveryCodeRejected, in the same time for all reasons.
    """
    entry = header.entry_by_handle(person_handle(name, secrets.firm_secret, header.vault))
    if secrets.recovery_code:
        return _open_by_code(header, entry, secrets)
    slot = next((each for each in entry.slots if each.kind == "passphrase"), None) if entry else None
    if entry is None or slot is None:
        spend_the_same_time(secrets.passphrase, secrets.firm_secret, _usual_cost(header, cost))
        raise PassphraseRejected
    root_key = open_with_passphrase(slot, secrets.passphrase, secrets.firm_secret, header.context(entry.certificate.person))
    if root_key is None:
        raise PassphraseRejected
    return entry, root_key


def _open_by_code(header: Header, entry: Entry | None, secrets: Secrets) -> tuple[Entry, bytes]:
    code = read_recovery_code(secrets.recovery_code)
    for slot in entry.slots if entry else ():
        if entry is not None and slot.kind == "recovery":
            root_key = open_with_recovery_code(slot, code, secrets.firm_secret, header.context(entry.certificate.person))
            if root_key is not None:
                return entry, root_key
    raise RecoveryCodeRejected


def _usual_cost(header: Header, default: KdfCost) -> KdfCost:
    """The cost the vault's slots really have, so that an unknown name takes as long as a known one."""
    costs = [slot.cost for entry in header.people.values() for slot in entry.slots if slot.cost]
    return max(costs, key=lambda cost: cost.memory * cost.passes) if costs else default
