"""The people of a vault: adding, changing one's own passphrase. What they may do and read is changed by `access`."""

import os
from dataclasses import dataclass, replace

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.plain_text import one_line
from custkeeper.domain.record import Record
from custkeeper.domain.roles import CONFIDENTIAL_ROLES, Action, Role
from custkeeper.services.codes import next_code
from custkeeper.services.device_unlock import forget_secret
from custkeeper.services.session import Session
from custkeeper.services.vault_access import NameMissing, Papers, papers_for, require_suitable_passphrase
from custkeeper.vault.access_keys import holders
from custkeeper.vault.errors import PersonExists
from custkeeper.vault.membership import Secrets, Voucher, make_slots, new_person, open_root_key
from custkeeper.vault.sealing import new_id
from custkeeper.vault.slots import STRONG_COST, KdfCost, new_recovery_code, person_handle, print_secret


@dataclass(frozen=True)
class PersonLine:
    """One person as the list shows them; `keys` are the levels they can open, `transfers` the code names they are insiders of."""

    code: str
    name: str
    role: Role
    state: str
    keys: tuple[Level, ...]
    trained_on: str = ""
    until: str = ""
    transfers: tuple[str, ...] = ()


def list_people(session: Session) -> list[PersonLine]:
    held = holders(session.vault.reader)
    transfers = {each.id: each.code for each in session.vault.records.where("transfer")}
    lines = []
    for person, record in session.people().items():
        keys = tuple(level for level in Level if person in held.get(level.value, set()))
        trained_on, until = (str(record.value(each) or "") for each in ("trained_on", "until"))
        name, role = str(record.value("name")), Role(record.value("role"))
        inside = tuple(sorted(filter(None, (transfers.get(transfer_of(key_id)) for key_id in held if person in held[key_id]))))
        lines.append(PersonLine(record.code, name, role, record.state, keys, trained_on, until, inside))
    return sorted(lines, key=lambda line: (len(line.code), line.code))


def add_person(session: Session, name: str, role: Role, passphrase: str, cost: KdfCost = STRONG_COST) -> Papers:
    """Add somebody; the passphrase is typed by that person. Returns what goes on their recovery sheet.

    Raises NotAllowed, PersonExists, PassphraseUnsuitable. The level `confidential` is given by role, `top_secret` only by name.
    """
    session.require(Action.MANAGE_PEOPLE)
    vault, name = session.vault, " ".join(one_line(name).split())
    if not name:
        raise NameMissing
    require_suitable_passphrase(passphrase, session.firm, name)
    with vault.unit_of_work(Event.PERSON_ADDED) as work:
        if vault.header.entry_by_handle(person_handle(name, vault.firm_secret, vault.id)) is not None:
            raise PersonExists(name=name)
        person = new_id()
        voucher = Voucher(vault.person, vault.keys.signing)
        new = new_person(vault.header, person, name, role, Secrets(vault.firm_secret, passphrase), cost, voucher, vault.vault_key)
        code = next_code(AREAS["person"], work.records.codes("person"))
        work.add(Record(person, "person", code, AREAS["person"].default_level, "active", {"name": name, "role": role.value}))
        work.note(to=person)
        if role in CONFIDENTIAL_ROLES:
            work.grant(new.entry.certificate, Level.CONFIDENTIAL)
        vault.commit_header(work, vault.header.next(people={**vault.header.people, person: new.entry}))
    return papers_for(session, name, new.recovery_code)


def change_passphrase(session: Session, old: str, new: str, cost: KdfCost = STRONG_COST, recovery_code: str = "") -> Papers:
    """Replace one's own passphrase and recovery code; the old ones open this vault no more. Raises PassphraseRejected."""
    vault, name = session.vault, session.name
    require_suitable_passphrase(new, session.firm, name)
    vault.lock(wait=10.0)
    entry, root_key = open_root_key(vault.header, name, Secrets(vault.firm_secret, old, recovery_code), cost)
    vault.rise(entry, root_key)
    code = new_recovery_code()
    with vault.unit_of_work(Event.PASSPHRASE_CHANGED) as work:
        # the bundle is sealed anew under a new root key, so that an old header's slot opens nothing of the new header
        fresh = os.urandom(len(root_key))
        slots = make_slots(vault.header, vault.person, fresh, Secrets(vault.firm_secret, new), cost, code)
        sealed = vault.header.make_entry(entry.certificate, vault.keys, fresh, slots, vault.vault_key)
        people = {**vault.header.people, vault.person: replace(sealed, root_key=entry.root_key)}
        vault.commit_header(work, vault.header.next(people=people))
    forget_secret(session)  # its slot went with the old root key
    return papers_for(session, name, print_secret(code))
