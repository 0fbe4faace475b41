"""Making people: keys, slots, certificate, header entry. Used by creation, by adding a person and by changing a passphrase."""

import os
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from custkeeper.domain.roles import Role
from custkeeper.vault.errors import OwnersOnly, PassphraseRejected, RecoveryCodeRejected
from custkeeper.vault.header import Entry, Header
from custkeeper.vault.person_keys import ROOT, Certificate, PersonKeys, unwrap, wrap_for
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

_ROOT_CONTEXT = b"|root"


@dataclass(frozen=True)
class Secrets:
    """What opens a person's slots: the passphrase they type (or their recovery code), and the firm secret of their PC.

    `by_device`: neither is typed, and this computer's keyring is asked instead.
    """

    firm_secret: bytes
    passphrase: str = ""
    recovery_code: str = ""
    by_device: bool = False


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
    certificate = Certificate(header.vault, person, handle, role, *keys.public, voucher.by).signed(voucher.signing)
    slots = make_slots(header, person, root_key, secrets, cost, code)
    entry = header.make_entry(certificate, keys, root_key, slots, vault_key)
    return NewPerson(entry, keys, print_secret(code))


def certify(header: Header, former: Certificate, role: Role, until: str, by: str, keys: PersonKeys) -> Certificate:
    """Another certificate over a person's keys. An owner's is signed by the root, which only an owner's entry holds.

    Raises OwnersOnly.
    """
    fresh = replace(former, role=role, until=until, by=ROOT if role is Role.OWNER else by)
    return fresh.signed(open_vault_root(header, by, keys) if role is Role.OWNER else keys.signing)


def open_vault_root(header: Header, person: str, keys: PersonKeys) -> Ed25519PrivateKey:
    """The vault root's private key. Raises OwnersOnly for somebody whose entry has none."""
    wrapped = header.people[person].root_key
    if wrapped is None:
        raise OwnersOnly
    return Ed25519PrivateKey.from_private_bytes(unwrap(keys, wrapped, header.context(person) + _ROOT_CONTEXT))


def wrap_vault_root(header: Header, to: Certificate, root: Ed25519PrivateKey) -> bytes:
    return wrap_for(to.opening, root.private_bytes_raw(), header.context(to.person) + _ROOT_CONTEXT)


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
    handle = person_handle(name, secrets.firm_secret, header.vault)
    entry = header.entry_by_handle(handle)
    if secrets.recovery_code:
        return _open_by_code(header, entry, secrets)
    slot = next((each for each in entry.slots if each.kind == "passphrase"), None) if entry else None
    if entry is None or slot is None:
        spend_the_same_time(secrets.passphrase, secrets.firm_secret, _somebodys_cost(header, handle, cost))
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


def _somebodys_cost(header: Header, handle: str, default: KdfCost) -> KdfCost:
    """A cost that one of the vault's slots really has, so that an unknown name takes as long as a known one.

    Always the same one for a name: were it always the highest, somebody with a lower one would be told from a stranger.
    """
    costs = [slot.cost for _, entry in sorted(header.people.items()) for slot in entry.slots if slot.cost]
    return costs[int(handle, 16) % len(costs)] if costs else default
