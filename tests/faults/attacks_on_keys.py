"""Attacks on what gives rights: the ledger, the header, certificates, grants. Each row is one attack and what must be told."""

import json
import os
from dataclasses import replace
from datetime import date
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from custkeeper.domain.ledger_event import GENESIS, Event, entry_hash
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.services.access import change_role, revoke, set_end
from custkeeper.services.people import change_passphrase
from custkeeper.vault.header import Header, KeyMark
from custkeeper.vault.person_keys import ROOT, PersonKeys
from custkeeper.vault.slots import STANDARD_COST, seal_with_passphrase
from custkeeper.vault.tables import GRANT as GRANTS
from tests.faults.attacks_on_records import sql
from tests.faults.insider import Attack, Insider
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm
from tests.vault.survivors import open_by_code

NEW = "eleven patient herons wait"
GRANT = "access_key_grant"

# --- the ledger -------------------------------------------------------------------------------------------------------


def act(statement: str) -> Any:
    return lambda insider: insider.sql(statement)


def _cut(insider: Insider, seq: int) -> None:
    insider.sql("DELETE FROM earlier_version WHERE replaced_by > ?", seq)
    insider.sql("DELETE FROM ledger_item WHERE seq > ?", seq)
    insider.change("DELETE FROM ledger WHERE seq > ?", seq)


def tail_cut(insider: Insider) -> None:
    _cut(insider, insider.sql("SELECT max(seq) FROM ledger")[0][0] - 1)


def forked(insider: Insider) -> None:
    """The tail written anew and signed by oneself, as long as before and longer."""
    seq = insider.sql("SELECT max(seq) FROM ledger")[0][0]
    _cut(insider, seq - 2)
    for _ in range(4):
        insider.own_entry(Event.RECORD_CHANGED)


def from_the_founding(insider: Insider) -> None:
    """A whole new history by oneself: every record as it lies there, and the header with it."""
    parts = insider.header.parts()
    for table in ("earlier_version", "ledger_item", "ledger"):
        insider.sql(f"DELETE FROM {table}")
    areas = [each for (each,) in insider.sql("SELECT DISTINCT name FROM sqlite_master WHERE type = 'table' AND name = 'client'")]
    touched = tuple((area, code) for area in areas for (code,) in insider.sql(f"SELECT code FROM {area}"))
    grants = [insider.grant(*each) for each in insider.sql(f"SELECT key_id, epoch, person FROM {GRANT}")]
    said = {"header": insider.header.hash, "generation": insider.header.generation, "parts": parts}
    insider.own_entry(Event.VAULT_CREATED, touched, grants=grants, **said)


def _rewritten_last(insider: Insider, body: bytes) -> None:
    seq, previous = insider.sql("SELECT max(seq), (SELECT hash FROM ledger ORDER BY seq DESC LIMIT 1 OFFSET 1) FROM ledger")[0]
    digest = entry_hash(previous or GENESIS, seq, body)
    row = (body, digest, insider.keys.signing.sign(digest), seq)
    insider.change("UPDATE ledger SET body = ?, hash = ?, signature = ? WHERE seq = ?", *row)


def in_anothers_name(insider: Insider) -> None:
    insider.entry_by(insider.names[OWNER], Event.RECORD_CHANGED)


def raw_entry(body: bytes) -> Any:
    def do(insider: Insider) -> None:
        insider.own_entry(Event.RECORD_CHANGED)
        _rewritten_last(insider, body)

    return do


def entry_with(event: Event = Event.RECORD_CHANGED, **details: Any) -> Any:
    return lambda insider: insider.own_entry(event, **details)


def unheaded(insider: Insider) -> None:
    """Every header hidden from the index of key entries but the first: the header of that time is put back."""
    old = insider.firm.path / "header.old"
    for path in (insider.folder.header, insider.folder.header_copy):
        path.write_bytes(old.read_bytes())
    wanted = Header.from_bytes(old.read_bytes()).hash
    newest = insider.sql("SELECT max(seq) FROM ledger WHERE header = ?", wanted)[0][0]
    insider.change("UPDATE ledger SET header = NULL WHERE seq > ?", newest)


def keep_the_old_header(firm: SampleFirm) -> None:
    (firm.path / "header.old").write_bytes((firm.path / "header.json").read_bytes())
    owner = open_by_code(firm)
    change_passphrase(owner, PASSPHRASES[OWNER], NEW, STANDARD_COST)
    firm.close()


def keepers_access_ends(firm: SampleFirm) -> None:
    owner = open_by_code(firm)
    set_end(owner, KEEPER, date(2026, 12, 1))
    firm.clock.now = firm.clock.now.replace(year=2027, month=2)
    change_passphrase(owner, PASSPHRASES[OWNER], NEW, STANDARD_COST)
    firm.close()


def backdated(insider: Insider) -> None:
    keepers_access_ends(insider.firm)
    insider.own_entry(Event.RECORD_CHANGED, at="2026-11-30T09:00:00Z")


# --- the header ---------------------------------------------------------------------------------------------------------


def slots_removed(insider: Insider) -> None:
    insider.commit_header(insider.with_entry(OWNER, slots=()))


def own_slots_for_another(insider: Insider) -> None:
    entry = insider.entry_of(OWNER)
    slot = seal_with_passphrase(os.urandom(32), NEW, b"\0" * 16, STANDARD_COST, b"x")
    insider.commit_header(insider.with_entry(OWNER, slots=(slot, entry.slots[1])), Event.PERSON_CHANGED)


def entry_removed(insider: Insider) -> None:
    insider.commit_header(insider.without(MANAGER))


def owner_removed(insider: Insider) -> None:
    owner = insider.entry_of(OWNER).certificate
    header = replace(insider.without(OWNER), former={**insider.header.former, owner.person: owner})
    insider.commit_header(header, Event.PERSON_REVOKED)


def without_an_entry(insider: Insider) -> None:
    insider.replace_header(insider.with_entry(MANAGER, slots=()))


def slots_removed_as_before(insider: Insider) -> None:
    """A key entry that says no parts at all, as the first versions wrote them."""
    header = insider.with_entry(MANAGER, slots=())
    insider.own_entry(Event.PASSPHRASE_CHANGED, header=header.hash, generation=header.generation)
    insider.replace_header(header)


def parts_that_lie(insider: Insider) -> None:
    header = insider.with_entry(MANAGER, slots=())
    said = {"header": header.hash, "generation": header.generation, "parts": insider.header.parts()}
    insider.own_entry(Event.PASSPHRASE_CHANGED, **said)
    insider.replace_header(header)


def cheap_slot(insider: Insider) -> None:
    value = json.loads(insider.header.to_bytes())
    value["people"][insider.names[OWNER]]["slots"][0]["memory"] = 8
    for path in (insider.folder.header, insider.folder.header_copy):
        path.write_text(json.dumps(value), encoding="utf-8")


def other_firm_secret(insider: Insider) -> None:
    insider.commit_header(insider.header.next(firm_secret_check=b"12345678"))


def other_data_file(insider: Insider) -> None:
    header = insider.header.next(data="data-77.db")
    insider.own_entry(Event.PASSPHRASE_CHANGED, header=header.hash, generation=header.generation, parts=header.parts())
    insider.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (insider.firm.path / header.data).write_bytes((insider.firm.path / insider.header.data).read_bytes())
    insider.replace_header(header)


def other_root(insider: Insider) -> None:
    root = Ed25519PrivateKey.generate()
    person = insider.names[OWNER]
    forged = replace(insider.entry_of(OWNER).certificate, **dict(zip(("signing", "opening"), insider.keys.public, strict=True)))
    header = insider.with_entry(OWNER, certificate=forged.signed(root))
    assert person in header.people
    insider.commit_header(replace(header, root_public=root.public_key().public_bytes_raw()), Event.PERSON_CHANGED)


# --- certificates -------------------------------------------------------------------------------------------------------


def own_certificate(role: Role, event: Event = Event.PASSPHRASE_CHANGED, **changes: Any) -> Any:
    return lambda insider: insider.commit_header(insider.with_certificate(insider.name, role=role, **changes), event)


def owner_demoted(insider: Insider) -> None:
    insider.commit_header(insider.with_certificate(OWNER, role=Role.STAFF), Event.PERSON_CHANGED)


def foreign_certificate(insider: Insider) -> None:
    """A true one, signed by another vault's root."""
    root, old = Ed25519PrivateKey.generate(), insider.entry_of(KEEPER).certificate
    foreign = replace(old, vault="0" * 32, role=Role.OWNER, by=ROOT).signed(root)
    header = replace(insider.with_entry(KEEPER, certificate=replace(foreign, vault=insider.id)), past=(old,))
    insider.commit_header(header)


def invented_leaver(insider: Insider) -> None:
    keys = PersonKeys.generate()
    ghost = replace(insider.entry_of(MANAGER).certificate, person="f" * 32, by="f" * 32)
    ghost = replace(ghost, signing=keys.public[0], opening=keys.public[1]).signed(keys.signing)
    insider.commit_header(insider.header.next(former={**insider.header.former, ghost.person: ghost}))


def swapped_public_key(insider: Insider) -> None:
    keys = PersonKeys.generate()
    insider.commit_header(insider.with_certificate(MANAGER, signing=keys.public[0], opening=keys.public[1]))


def accomplice(insider: Insider) -> None:
    """Somebody new, certified by a manager of former days."""
    old, keys = insider.entry_of(AUDITOR), PersonKeys.generate()
    fresh = replace(old.certificate, person="e" * 32, role=Role.MANAGER, by=insider.person, handle="ab" * 8)
    fresh = replace(fresh, signing=keys.public[0], opening=keys.public[1]).signed(insider.keys.signing)
    people = {**insider.header.people, fresh.person: replace(old, certificate=fresh)}
    insider.commit_header(insider.header.next(people=people), Event.PERSON_ADDED)


def old_certificate_back(insider: Insider) -> None:
    """A demoted manager takes the certificate of her better days, which is validly signed."""
    [old] = [each for each in insider.header.past if each.person == insider.person]
    insider.commit_header(insider.with_entry(insider.name, certificate=old))


def signs_after_all(insider: Insider) -> None:
    insider.own_entry(Event.CHECKLIST_SIGNED)


def demote(firm: SampleFirm) -> None:
    change_role(open_by_code(firm), MANAGER, Role.KEEPER)
    firm.close()


def end_manager(firm: SampleFirm) -> None:
    set_end(open_by_code(firm), MANAGER, date(2030, 1, 1))
    firm.close()


# --- grants -------------------------------------------------------------------------------------------------------------


def planted(key_id: str, epoch: int, **said: Any) -> Any:
    def do(insider: Insider) -> None:
        insider.plant(OWNER, key_id, epoch)
        if said:
            insider.own_entry(said["event"], grants=[insider.grant(key_id, epoch, OWNER)])

    return do


def planted_with_its_mark(insider: Insider) -> None:
    """A manager without `top_secret` makes an epoch of it, and has the header say that it is the one in use."""
    key = os.urandom(32)
    insider.plant(OWNER, "top_secret", 2, key)
    header = insider.header.next(keys={**insider.header.keys, "top_secret": KeyMark.of("top_secret", 2, key)})
    said = {"header": header.hash, "generation": header.generation, "parts": header.parts()}
    insider.own_entry(Event.GRANT_WITHDRAWN, grants=[insider.grant("top_secret", 2, OWNER)], **said)
    insider.replace_header(header)


def all_grants_gone_by_a_false_rotation(insider: Insider) -> None:
    insider.change(f"DELETE FROM {GRANT} WHERE key_id = 'top_secret'")
    insider.own_entry(Event.FILE_ATTACHED, rotated={"top_secret": 2})


def rotated_without_holding(insider: Insider) -> None:
    insider.change(f"DELETE FROM {GRANT} WHERE key_id = 'top_secret'")
    insider.own_entry(Event.GRANT_WITHDRAWN, rotated={"top_secret": 2})


def grant_spoilt(insider: Insider) -> None:
    """A manager who holds the key gives a colleague another one in its place, under the same number."""
    insider.plant(KEEPER, "confidential", 1)


def given_to_the_auditor(insider: Insider) -> None:
    epoch, key = insider.ring.current(Level.CONFIDENTIAL)
    insider.plant(AUDITOR, "confidential", epoch, key)
    insider.own_entry(Event.RECORD_CHANGED, grants=[insider.grant("confidential", epoch, AUDITOR)])


def remember_the_managers_keys(firm: SampleFirm) -> None:
    manager = open_by_code(firm, MANAGER)
    (firm.folder / "managers-keys").write_bytes(manager.vault.keys.to_bytes())
    [row] = manager.vault.reader.rows(select(GRANTS).where(GRANTS.c.person == manager.person))
    (firm.folder / "managers-grant").write_text(json.dumps([each.hex() if isinstance(each, bytes) else each for each in row]))
    firm.close()
    revoke(open_by_code(firm), MANAGER)
    firm.close()


def planted_by_the_revoked(insider: Insider) -> None:
    """A revoked manager's key signs, a keeper who still has the vault's key writes: her old grant back, and one of her making."""
    row = json.loads((insider.firm.folder / "managers-grant").read_text())
    row[3], row[5] = bytes.fromhex(row[3]), bytes.fromhex(row[5])
    insider.change(f"INSERT OR REPLACE INTO {GRANT} VALUES (?,?,?,?,?,?)", *row)
    insider.keys = PersonKeys.from_bytes((insider.firm.folder / "managers-keys").read_bytes())
    insider.person = row[2]
    insider.plant(OWNER, "confidential", 2)


_UNENTITLED = "CertificateForged"
_OUTDATED = "HeaderOutdated"
_UNGIVEN = "planted; no ledger entry gave it"
_UNHELD = "that was not theirs to give"
DEEP = b"[" * 200_000
ATTACKS = (
    Attack("the ledger's tail cut off", tail_cut, "older than what this computer has seen"),
    Attack("the ledger's tail written anew, signed by oneself", forked, "history was rewritten"),
    Attack("a whole new history, signed by a keeper", from_the_founding, _UNENTITLED),
    Attack("a whole new history, signed by a manager", from_the_founding, _UNENTITLED, MANAGER),
    Attack(
        "an entry edited",
        sql("UPDATE ledger SET body = CAST(replace(body, 'a', 'b') AS BLOB) WHERE seq = 6"),
        "6: the chain is broken",
    ),
    Attack("an entry removed", sql("DELETE FROM ledger WHERE seq = 7"), "7: the chain is broken"),
    Attack("a signature replaced", sql("UPDATE ledger SET signature = randomblob(64) WHERE seq = 7"), "7: the signature is not"),
    Attack("a signature of another type", sql("UPDATE ledger SET signature = 'text' WHERE seq = 7"), "7: the signature is not"),
    Attack("a signature of no length", sql("UPDATE ledger SET signature = x'' WHERE seq = 7"), "7: the signature is not"),
    Attack("a body of another type", sql("UPDATE ledger SET body = 'text' WHERE seq = 7"), "7: the chain is broken"),
    Attack("an entry in the owner's name", in_anothers_name, "the signature is not its author's"),
    Attack("an entry by an auditor", entry_with(), "not allowed", AUDITOR),
    Attack("an entry of no known kind", raw_entry(b'{"what":"x","by":"y","count":0}'), "the signature is not"),
    Attack("an entry that is a number", raw_entry(b"7"), "the signature is not"),
    Attack("an entry nested 200,000 deep", raw_entry(DEEP), "the signature is not"),
    Attack("an item of another type", sql("UPDATE ledger_item SET state = 7 WHERE seq = 6"), "6: the list of records"),
    Attack("an item that is no ASCII", sql("UPDATE ledger_item SET state = '变' WHERE seq = 6"), "6: the list of records"),
    Attack("a second founding", entry_with(Event.VAULT_CREATED), "not allowed", MANAGER),
    Attack("key entries hidden, an old passphrase's header back", unheaded, _OUTDATED, before=keep_the_old_header),
    Attack("an entry backdated to before one's end", backdated, "after its author's access had ended", victim=MANAGER),
    Attack("the owner's slots removed, with a key entry", slots_removed, _UNENTITLED, victim=MANAGER),
    Attack("the same by a manager", own_slots_for_another, _UNENTITLED, MANAGER, victim=KEEPER),
    Attack("a colleague's whole entry removed", entry_removed, _UNENTITLED),
    Attack("the owner revoked by a manager", owner_removed, _UNENTITLED, MANAGER, victim=KEEPER),
    Attack("slots removed, and no key entry", without_an_entry, _OUTDATED),
    Attack("slots removed, and a key entry without parts", slots_removed_as_before, _UNENTITLED),
    Attack("slots removed, and a key entry with old parts", parts_that_lie, _UNENTITLED),
    Attack("a slot made cheap to guess", cheap_slot, "HeaderDamaged"),
    Attack("another firm secret", other_firm_secret, "FirmSecretForeign"),
    Attack("another data file", other_data_file, _UNENTITLED),
    Attack("another root", other_root, "RootForeign", MANAGER),
    Attack("a keeper makes himself a manager", own_certificate(Role.MANAGER), _UNENTITLED),
    Attack("a manager makes herself the owner", own_certificate(Role.OWNER, Event.PERSON_CHANGED), _UNENTITLED, MANAGER),
    Attack(
        "a manager takes her own end date off",
        own_certificate(Role.MANAGER, Event.PERSON_CHANGED, until=""),
        _UNENTITLED,
        MANAGER,
        end_manager,
    ),
    Attack("a manager demotes the owner", owner_demoted, _UNENTITLED, MANAGER),
    Attack("a certificate from another vault", foreign_certificate, _UNENTITLED),
    Attack("a manager invented who has left", invented_leaver, _UNENTITLED),
    Attack("a manager's public keys swapped", swapped_public_key, _UNENTITLED),
    Attack("a demoted manager certifies an accomplice", accomplice, _UNENTITLED, MANAGER, demote),
    Attack("a demoted manager takes her old certificate", old_certificate_back, _UNENTITLED, MANAGER, demote),
    Attack("a demoted manager signs off", signs_after_all, "not allowed", MANAGER, demote),
    Attack("a grant deleted", sql(f"DELETE FROM {GRANT} WHERE epoch = 1 AND key_id = 'top_secret'"), "was taken from a person"),
    Attack("a level key planted by a keeper", planted("confidential", 2), _UNGIVEN),
    Attack("the same, with an entry", planted("confidential", 2, event=Event.RECORD_CHANGED), _UNHELD),
    Attack("a level key planted by a manager", planted("top_secret", 2), _UNGIVEN, MANAGER),
    Attack("the same, with an entry", planted("top_secret", 2, event=Event.GRANT_GIVEN), _UNHELD, MANAGER),
    Attack("the same, as a founding", planted("top_secret", 2, event=Event.VAULT_CREATED), "not allowed", MANAGER),
    Attack("the same, with its mark in the header", planted_with_its_mark, _UNHELD, MANAGER),
    Attack("a level key planted by a demoted manager", planted("confidential", 2), _UNGIVEN, MANAGER, demote),
    Attack("a level key planted by a revoked manager", planted_by_the_revoked, "planted", KEEPER, remember_the_managers_keys),
    Attack("a colleague's key replaced by a manager", grant_spoilt, "was replaced outside the program", MANAGER),
    Attack("a keeper gives a level to the auditor", given_to_the_auditor, _UNHELD),
    Attack("all grants gone, a rotation said by a keeper", all_grants_gone_by_a_false_rotation, _UNHELD),
    Attack("the same by a manager without the level", rotated_without_holding, _UNHELD, MANAGER),
    Attack("grants that cannot be read", entry_with(grants=[["x"], 7]), _UNHELD),
    Attack("a rotation that cannot be read", entry_with(rotated={"confidential": "x"}), _UNHELD),
    Attack(
        "a trigger planted", act("CREATE TRIGGER x AFTER INSERT ON client BEGIN DELETE FROM draft; END"), "program of their own"
    ),
)
