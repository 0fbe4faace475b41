"""What a computer let in without the passphrase opens and signs, whoever holds its secret: a matter of keys, not of roles."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import select

from custkeeper.domain.errors import PassphraseNeeded
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.services.access import confirm_training, grant, revoke, set_end, withdraw
from custkeeper.services.checklists import load, sign
from custkeeper.services.clients import confirm_levels
from custkeeper.services.device_unlock import (
    device_unlock,
    disable,
    enable,
    is_offered,
    keeps_top_secret_closed,
    type_passphrase,
)
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.people import add_person, change_passphrase
from custkeeper.services.records import add, edit, find, list_records
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import is_signature_valid
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault import device_secret, header
from custkeeper.vault.access_keys import Giver, faulty_grants, give
from custkeeper.vault.device_slot import DeviceKeys, make_device_slot, new_device_keys, open_device_slot
from custkeeper.vault.errors import (
    AccessEnded,
    DeviceSlotMissing,
    DeviceSlotOutdated,
    HeaderDamaged,
    HeaderOutdated,
    KeyringUnwilling,
    PassphraseRejected,
    VaultHeld,
    VaultNewer,
)
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import Author, append
from custkeeper.vault.open_vault import OpenVault
from custkeeper.vault.person_keys import PersonKeys, unwrap
from custkeeper.vault.slots import STANDARD_COST, derive, unseal
from custkeeper.vault.tables import GRANT, LEDGER
from tests.keyrings import HeldKeyring
from tests.sample_firm import KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, copied

NEW_PASSPHRASE = "nine slow barges pass the lock"


@pytest.fixture
def let_in(firm: SampleFirm, held_keyring: HeldKeyring) -> SampleFirm:
    """Owner and keeper have switched it on; a client of each sealed level."""
    firm.use_keyring = True
    owner = firm.open(OWNER)
    add(owner, "client", {"name": "机密客户"}, "K0001")
    add(owner, "client", {"name": "绝密客户"}, "K0002", Level.TOP_SECRET)
    enable(owner, PASSPHRASES[OWNER])
    firm.close()
    enable(firm.open(KEEPER), PASSPHRASES[KEEPER])
    firm.close()
    return firm


def thief(session: Session) -> DeviceKeys:
    """What is in the hands of somebody who has the keyring's secret, the firm's and the header: no program of ours in between."""
    vault = session.vault
    entry = vault.header.people[vault.person]
    secret = device_secret.read(vault.device, vault.id, vault.person)
    return open_device_slot(vault.header, entry, secret, vault.firm_secret)[1]


def problems(session: Session) -> list[str]:
    return [each.text.source for each in verify_ledger(session).problems]


def written_by_hand(vault: OpenVault, author: Author, event: Event, **details: Any) -> None:
    """An entry put into the ledger by somebody who has the data file's key and a shell."""
    writer = vault._open_writer()
    with writer.transaction():
        append(writer, author, event, "2026-04-01T00:00:00Z", [], details)


# --- what it opens ---------------------------------------------------------------------------------------------------------


def test_it_reads_and_writes_the_everyday_level_and_the_ledger_is_sound(let_in: SampleFirm) -> None:
    session = let_in.open_by_device(KEEPER)
    edit(session, find(session, "client", "K0001"), {"contact": "吴"})
    assert check(session)[1] == []
    let_in.close()
    assert find(let_in.open(KEEPER), "client", "K0001").value("contact") == "吴"


def test_the_top_level_stays_closed_until_the_passphrase_is_typed(let_in: SampleFirm) -> None:
    session = let_in.open_by_device(OWNER)
    assert find(session, "client", "K0001").value("name") == "机密客户"
    assert find(session, "client", "K0002").is_sealed
    assert [line.title for line in list_records(session, "client", "绝密")] == []
    assert session.vault.held_back == {"top_secret"}
    assert keeps_top_secret_closed(session)
    with pytest.raises(PassphraseRejected):
        type_passphrase(session, PASSPHRASES[KEEPER])
    assert find(session, "client", "K0002").is_sealed
    type_passphrase(session, PASSPHRASES[OWNER])
    assert not keeps_top_secret_closed(session)
    assert find(session, "client", "K0002").value("name") == "绝密客户"
    assert [line.title for line in list_records(session, "client", "绝密")] == ["绝密客户"], "the list is made anew"


def test_nothing_the_computers_secret_opens_unwraps_a_grant_of_the_top_level(let_in: SampleFirm) -> None:
    """Neither today's grant nor one that is given later: no byte of the bundle is a key that could."""
    session = let_in.open(OWNER)
    confirm_training(session, KEEPER, date(2026, 3, 1))
    grant(session, KEEPER, Level.TOP_SECRET)
    let_in.close()
    session = let_in.open(KEEPER)
    assert session.vault.ring.holds("top_secret")
    vault, keys = session.vault, thief(session)
    [row] = vault.reader.rows(select(GRANT).where(GRANT.c.person == vault.person, GRANT.c.key_id == "top_secret"))
    context = f"ck/access-key|{vault.id}|top_secret|1|{vault.person}".encode()
    wanted = unwrap(vault.keys, row.wrapped, context)
    bundle = keys.to_bytes()
    parts = [keys.signing.private_bytes_raw(), keys.drafts, keys.vault_key, *keys.access.values()]
    tried = [*parts, *(derive(part, b"ck/drafts") for part in parts), *(bundle[at : at + 32] for at in range(len(bundle) - 31))]
    for part in tried:
        with pytest.raises(Exception):  # noqa: B017
            unwrap(PersonKeys(keys.signing, X25519PrivateKey.from_private_bytes(part)), row.wrapped, context)
    assert wanted not in tried
    assert vault.keys.opening.private_bytes_raw() not in tried
    entry = vault.header.people[vault.person]
    assert all(unseal(part, entry.bundle, vault.header.context(vault.person) + b"|bundle") is None for part in parts)
    let_in.close()
    later = let_in.open_by_device(KEEPER)
    assert find(later, "client", "K0002").is_sealed
    assert later.vault.held_back == {"top_secret"}


def test_it_needs_the_firms_secret_too_and_is_bound_to_person_vault_and_computer(let_in: SampleFirm) -> None:
    session = let_in.open(KEEPER)
    vault, keys = session.vault, thief(session)
    entry, secret = vault.header.people[vault.person], device_secret.read(vault.device, vault.id, vault.person)
    with pytest.raises(DeviceSlotMissing):
        open_device_slot(vault.header, entry, secret, bytes(16))
    with pytest.raises(DeviceSlotMissing):
        open_device_slot(replace(vault.header, vault="0" * 32), entry, secret, vault.firm_secret)
    for moved in (
        replace(entry, certificate=replace(entry.certificate, person="f" * 32)),
        replace(entry, slots=tuple(replace(each, signing=bytes(32)) for each in entry.slots)),
    ):
        with pytest.raises(DeviceSlotMissing):
            open_device_slot(vault.header, moved, secret, vault.firm_secret)
    assert open_device_slot(vault.header, entry, secret, vault.firm_secret)[1].public == keys.public


def test_it_is_never_the_only_slot(let_in: SampleFirm) -> None:
    session = let_in.open(KEEPER)
    for entry in session.vault.header.people.values():
        assert {"passphrase", "recovery"} <= {slot.kind for slot in entry.slots}
    let_in.close()
    assert open_vault(let_in.place, KEEPER, recovery_code=let_in.papers[KEEPER].recovery_code).name == KEEPER


# --- what it signs ---------------------------------------------------------------------------------------------------------


def test_keys_people_levels_and_what_leaves_the_vault_ask_for_the_passphrase(let_in: SampleFirm) -> None:
    session = let_in.open_by_device(OWNER)
    client, before = find(session, "client", "K0001"), session.vault.head
    tries = {
        "grant": lambda: grant(session, KEEPER, Level.CONFIDENTIAL) or grant(session, "赵海", Level.CONFIDENTIAL),
        "add": lambda: add_person(session, "周敏", session.role.KEEPER, NEW_PASSPHRASE, STANDARD_COST),
        "regrade": lambda: confirm_levels(session, [client.code], Level.INTERNAL),
        "print": lambda: session.vault.unit_of_work(Event.REPORT_PRINTED),
        "switch": lambda: session.vault.unit_of_work(Event.DEVICE_ENABLED),
    }
    for what, attempt in tries.items():
        with pytest.raises(PassphraseNeeded):
            attempt()
        assert session.vault.head == before, what
    type_passphrase(session, PASSPHRASES[OWNER])
    grant(session, "赵海", Level.CONFIDENTIAL)
    assert check(session)[1] == []


def test_a_sign_off_takes_the_passphrase_and_bears_the_persons_own_signature(
    busy_firm: SampleFirm, tmp_path: Path, held_keyring: HeldKeyring
) -> None:
    firm = copied(busy_firm, tmp_path / "firm")
    firm.use_keyring = True
    enable(firm.open(MANAGER), PASSPHRASES[MANAGER])
    firm.close()
    session = firm.open_by_device(MANAGER)
    with pytest.raises(PassphraseRejected):
        sign(session, "CL0001", PASSPHRASES[OWNER], "en")
    sign_off = sign(session, "CL0001", PASSPHRASES[MANAGER], "en")
    assert is_signature_valid(session, load(session, "CL0001").checklist, sign_off)
    assert check(session)[1] == []
    firm.close()


def test_what_a_thief_signs_with_the_computers_key_is_told_by_the_check(let_in: SampleFirm) -> None:
    session = let_in.open(OWNER)
    vault, keys = session.vault, thief(session)
    author = Author(vault.person, keys, keys.public.hex())
    for event in (Event.CHECKLIST_SIGNED, Event.PERSON_ADDED, Event.REPORT_PRINTED, Event.DEVICE_ENABLED):
        written_by_hand(vault, author, event)
    written_by_hand(vault, author, Event.RECORD_CHANGED, header=vault.header.hash, devices=vault.header.devices)
    assert sum("this needs the passphrase" in each for each in problems(session)) == 5
    written_by_hand(vault, Author(vault.person, keys), Event.RECORD_CHANGED)
    assert "Ledger entry {seq}: the signature is not its author's." in problems(session), "it does not pass for the person"


def test_a_grant_signed_with_the_computers_key_does_not_count(let_in: SampleFirm) -> None:
    session = let_in.open(OWNER)
    vault, keys = session.vault, thief(session)
    auditor = next(each for each in vault.header.certificates.values() if each.role.value == "auditor")
    writer = vault._open_writer()
    with writer.transaction():
        give(writer, Giver(vault.id, vault.person, keys), auditor, "top_secret", 2, bytes(32))  # type: ignore[arg-type]
    assert faulty_grants(vault.reader, vault.id, vault.header.certificates) == 1


def test_a_computer_let_in_by_somebody_else_is_told(let_in: SampleFirm) -> None:
    """The keeper holds the data file's key: in a shell they let in a computer of theirs for the owner."""
    keeper = let_in.open(KEEPER)
    vault = keeper.vault
    owner = next(each.person for each in vault.header.certificates.values() if each.role.value == "owner")
    planted = new_device_keys(vault.header, vault.keys, vault.vault_key, vault.ring)
    slot = make_device_slot(vault.header, owner, planted, bytes(32), vault.firm_secret)
    entry = vault.header.people[owner]
    people = {**vault.header.people, owner: replace(entry, slots=(*entry.slots, slot))}
    with vault.unit_of_work(Event.DEVICE_ENABLED) as work:
        vault.commit_header(work, vault.header.next(people=people))
    written_by_hand(vault, Author(owner, planted, planted.public.hex()), Event.CHECKLIST_SIGNED)
    found = problems(keeper)
    assert "Ledger entry {seq}: a computer was let in without the passphrase of its person." in found
    assert any("this needs the passphrase" in each for each in found)


@pytest.mark.parametrize("ended", ["switched off", "passphrase changed"])
def test_after_the_end_of_the_slot_its_signature_counts_no_more(let_in: SampleFirm, ended: str) -> None:
    session = let_in.open(KEEPER)
    vault, keys = session.vault, thief(session)
    if ended == "switched off":
        disable(session, PASSPHRASES[KEEPER])
    else:
        change_passphrase(session, PASSPHRASES[KEEPER], NEW_PASSPHRASE, STANDARD_COST)
    assert check(session)[1] == []
    written_by_hand(vault, Author(vault.person, keys, keys.public.hex()), Event.RECORD_CHANGED)
    assert problems(session) == ["Ledger entry {seq}: the signature is not its author's."]


# --- on and off ------------------------------------------------------------------------------------------------------------


def test_switching_it_off_ends_it_in_vault_and_keyring(let_in: SampleFirm, held_keyring: HeldKeyring) -> None:
    session = let_in.open(KEEPER)
    service = (f"CustKeeper:{session.vault.id}:{session.person}", "device")
    assert service in held_keyring.kept
    secret = held_keyring.kept[service]
    assert disable(session, PASSPHRASES[KEEPER]) == 1
    assert service not in held_keyring.kept
    assert not device_unlock(session).is_on
    let_in.close()
    assert not is_offered(let_in.place, KEEPER)
    held_keyring.kept[service] = secret  # a copy kept elsewhere
    with pytest.raises(DeviceSlotMissing):
        let_in.open_by_device(KEEPER)
    assert let_in.open_by_device(OWNER).name == OWNER, "nobody else's"


def test_a_new_passphrase_ends_it_and_only_an_old_backup_still_knows_it(
    let_in: SampleFirm, held_keyring: HeldKeyring, tmp_path: Path
) -> None:
    backup = copied(let_in, tmp_path / "backup")
    backup.use_keyring = True
    kept = dict(held_keyring.kept)
    change_passphrase(let_in.open(KEEPER), PASSPHRASES[KEEPER], NEW_PASSPHRASE, STANDARD_COST)
    let_in.close()
    assert len([name for service, name in held_keyring.kept if name == "device"]) == 1, "the owner's"
    held_keyring.kept.update(kept)
    with pytest.raises(DeviceSlotMissing):
        let_in.open_by_device(KEEPER)
    for each in ("header.json", "header.copy.json"):
        (let_in.path / each).write_bytes((backup.path / each).read_bytes())
    with pytest.raises(HeaderOutdated):
        let_in.open_by_device(KEEPER)
    assert backup.open_by_device(KEEPER).name == KEEPER, "as the program says where the passphrase is changed"
    backup.close()


def test_each_computer_has_a_slot_of_its_own(let_in: SampleFirm, held_keyring: HeldKeyring) -> None:
    here = dict(held_keyring.kept)
    held_keyring.kept.clear()  # another computer
    session = let_in.open(KEEPER)
    assert (device_unlock(session).is_on, device_unlock(session).elsewhere) == (False, 1)
    enable(session, PASSPHRASES[KEEPER])
    enable(session, PASSPHRASES[KEEPER])  # twice: the earlier one of this computer is replaced
    assert (device_unlock(session).is_on, device_unlock(session).elsewhere) == (True, 1)
    let_in.close()
    assert let_in.open_by_device(KEEPER).name == KEEPER
    let_in.close()
    held_keyring.kept.clear()
    held_keyring.kept.update(here)
    session = let_in.open_by_device(KEEPER)
    assert disable(session, PASSPHRASES[KEEPER], everywhere=True) == 2
    assert device_unlock(session).elsewhere == 0
    assert check(session)[1] == []


@pytest.mark.parametrize("fault", ["the keyring forgets", "the vault is held"])
def test_when_switching_on_fails_everything_is_as_it_was(
    let_in: SampleFirm, held_keyring: HeldKeyring, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    kept, before = dict(held_keyring.kept), (let_in.path / "header.json").read_bytes()
    session = let_in.open(KEEPER)
    held_keyring.kept.update(kept)
    if fault == "the keyring forgets":
        monkeypatch.setattr(held_keyring, "set_password", lambda *given: None)
        expected: type[Exception] = KeyringUnwilling
    else:
        let_in.open(OWNER).vault.lock()
        expected = VaultHeld
    with pytest.raises(expected):
        enable(session, PASSPHRASES[KEEPER])
    monkeypatch.undo()
    let_in.close()
    assert (let_in.path / "header.json").read_bytes() == before
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/listens")
    assert let_in.open_by_device(KEEPER).name == KEEPER


def test_a_wrong_passphrase_switches_nothing(let_in: SampleFirm) -> None:
    session = let_in.open_by_device(KEEPER)
    head = session.vault.head
    for attempt in (enable, disable):
        with pytest.raises(PassphraseRejected):
            attempt(session, PASSPHRASES[OWNER])
    assert session.vault.head == head
    assert session.vault.is_by_device


@pytest.mark.parametrize("change", ["a level taken back", "somebody revoked"])
def test_new_keys_of_the_vault_end_it_with_a_sentence_of_its_own(let_in: SampleFirm, change: str) -> None:
    session = let_in.open(OWNER)
    if change == "somebody revoked":
        revoke(session, MANAGER)
    else:
        withdraw(session, MANAGER, Level.CONFIDENTIAL)
    let_in.close()
    with pytest.raises(DeviceSlotOutdated):
        let_in.open_by_device(KEEPER)
    session = let_in.open(KEEPER)
    assert device_unlock(session).problem == DeviceSlotOutdated().message
    enable(session, PASSPHRASES[KEEPER])
    let_in.close()
    session = let_in.open_by_device(KEEPER)
    assert find(session, "client", "K0001").value("name") == "机密客户"
    edit(session, find(session, "client", "K0001"), {"contact": "吴"})
    assert check(session)[1] == []


def test_a_revoked_person_is_not_let_in(let_in: SampleFirm) -> None:
    revoke(let_in.open(OWNER), KEEPER)
    let_in.close()
    with pytest.raises(DeviceSlotMissing):
        let_in.open_by_device(KEEPER)


def test_an_end_date_holds_for_the_computer_too(let_in: SampleFirm) -> None:
    set_end(let_in.open(OWNER), KEEPER, date(2026, 3, 5))
    let_in.close()
    assert let_in.open_by_device(KEEPER).name == KEEPER
    let_in.close()
    let_in.clock.now += timedelta(days=10)
    with pytest.raises(AccessEnded):
        let_in.open_by_device(KEEPER)


def test_a_change_by_somebody_else_meanwhile_is_taken_over_or_ends_it(let_in: SampleFirm) -> None:
    session = let_in.open_by_device(KEEPER)
    other = let_in.open(MANAGER)
    change_passphrase(other, PASSPHRASES[MANAGER], NEW_PASSPHRASE, STANDARD_COST)
    other.close()
    edit(session, find(session, "client", "K0001"), {"contact": "吴"})
    session.close()
    session = let_in.open_by_device(KEEPER)
    other = let_in.open(OWNER)
    revoke(other, MANAGER)
    other.close()
    with pytest.raises(DeviceSlotOutdated):
        edit(session, find(session, "client", "K0001"), {"contact": "周"})


def test_a_withdrawn_grant_is_not_opened_though_the_computer_still_has_the_key(let_in: SampleFirm) -> None:
    session = let_in.open(OWNER)
    keeper = next(each.person for each in session.vault.header.certificates.values() if each.role.value == "keeper")
    writer = session.vault._open_writer()
    with writer.transaction():
        writer.run(GRANT.delete().where(GRANT.c.person == keeper))
    let_in.close()
    assert find(let_in.open_by_device(KEEPER), "client", "K0001").is_sealed


# --- drafts ----------------------------------------------------------------------------------------------------------------


def test_everyday_drafts_are_there_both_ways(let_in: SampleFirm) -> None:
    let_in.open(KEEPER).vault.keep_draft("client", "1" * 32, {"typed": {"name": "half a na"}})
    let_in.close()
    session = let_in.open_by_device(KEEPER)
    assert [each.content["typed"] for each in session.vault.drafts] == [{"name": "half a na"}]
    session.vault.keep_draft("client", "1" * 32, {"typed": {"name": "half a name"}})
    let_in.close()
    assert [each.content["typed"] for each in let_in.open(KEEPER).vault.drafts] == [{"name": "half a name"}]


def test_what_a_reader_of_the_top_level_typed_is_neither_opened_nor_lost(let_in: SampleFirm) -> None:
    let_in.open(OWNER).vault.keep_draft("client", "1" * 32, {"typed": {"name": "绝密客户二"}})
    let_in.close()
    session = let_in.open_by_device(OWNER)
    assert session.vault.drafts == []
    with pytest.raises(PassphraseNeeded):
        session.vault.keep_draft("client", "1" * 32, {"typed": {"name": "over it"}})
    session.vault.drop_draft("client", "1" * 32)
    session.vault.keep_draft("client", "2" * 32, {"typed": {"name": "another"}})
    type_passphrase(session, PASSPHRASES[OWNER])
    assert {each.content["typed"]["name"] for each in session.vault.drafts} == {"绝密客户二", "another"}


# --- the file --------------------------------------------------------------------------------------------------------------


def test_an_older_program_refuses_a_header_with_such_a_slot_in_words(let_in: SampleFirm, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would drop what it does not know and call the header an old one put back; the format makes it say “newer” instead."""
    assert json.loads((let_in.path / "header.json").read_bytes())["format"] == 2
    monkeypatch.setattr(header, "WITH_DEVICES", 1)  # an older program knows format 1
    with pytest.raises(VaultNewer):
        Header.from_bytes((let_in.path / "header.json").read_bytes())
    monkeypatch.undo()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nobody/listens")
    for name in (OWNER, KEEPER):
        disable(let_in.open(name), PASSPHRASES[name], everywhere=True)
        let_in.close()
    assert json.loads((let_in.path / "header.json").read_bytes())["format"] == 1, "without one, older programs open it again"


def test_a_slot_of_a_kind_nobody_knows_is_damage(let_in: SampleFirm) -> None:
    value = json.loads((let_in.path / "header.json").read_bytes())
    person = next(each for each in value["people"].values() if len(each["slots"]) == 3)
    person["slots"][2]["kind"] = "moonlight"
    with pytest.raises(HeaderDamaged):
        Header.from_bytes(json.dumps(value).encode())


def test_the_ledgers_bodies_tell_of_computers_by_their_keys_only(let_in: SampleFirm) -> None:
    session = let_in.open_by_device(KEEPER)
    edit(session, find(session, "client", "K0001"), {"contact": "吴"})
    bodies = [json.loads(row.body) for row in session.vault.reader.rows(select(LEDGER).order_by(LEDGER.c.seq))]
    enabled = [each for each in bodies if each["what"] == "device.enabled"]
    assert [len(each["devices"]) for each in enabled] == [1, 2]
    assert bodies[-1]["device"] in {each.partition(":")[2] for each in enabled[-1]["devices"]}
