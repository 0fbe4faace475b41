"""Opening a vault: only the right secrets open it, and every refusal has its own sentence."""

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ResourceClosedError

from custkeeper.domain.errors import VaultClosed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.roles import Role
from custkeeper.domain.values import show_instant
from custkeeper.services.access import change_role
from custkeeper.services.people import change_passphrase
from custkeeper.services.records import add
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import PassphraseUnsuitable, check, create, open_vault
from custkeeper.vault import key_change
from custkeeper.vault.connection import Database
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import (
    CertificateForged,
    DataFileDamaged,
    DataFileForeign,
    DataFileMissing,
    FirmSecretForeign,
    FirmSecretMissing,
    HeaderDamaged,
    HeaderOutdated,
    PassphraseRejected,
    PlaceUnsuitable,
    RecoveryCodeRejected,
    RootForeign,
    VaultExists,
    VaultHeld,
    VaultMissing,
    VaultNewer,
)
from custkeeper.vault.header import WITH_DEVICES, Header
from custkeeper.vault.slots import STANDARD_COST, new_firm_secret, print_secret
from tests.sample_firm import KEEPER, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm, build_firm


def test_the_owner_opens_with_passphrase_or_recovery_code(firm: SampleFirm) -> None:
    assert firm.open().name == OWNER
    by_code = open_vault(firm.place, OWNER, recovery_code=firm.papers[OWNER].recovery_code, firm_secret=firm.firm_secret)
    assert by_code.name == OWNER
    by_code.close()


def test_wrong_passphrase_and_unknown_person_are_told_alike(firm: SampleFirm) -> None:
    with pytest.raises(PassphraseRejected) as wrong:
        open_vault(firm.place, OWNER, "not the passphrase", firm_secret=firm.firm_secret)
    with pytest.raises(PassphraseRejected) as unknown:
        open_vault(firm.place, "nobody here", "not the passphrase", firm_secret=firm.firm_secret)
    assert wrong.value.message == unknown.value.message


def test_a_recovery_code_opens_only_its_own_person(firm: SampleFirm) -> None:
    with pytest.raises(RecoveryCodeRejected):
        open_vault(firm.place, OWNER, recovery_code=firm.papers[KEEPER].recovery_code, firm_secret=firm.firm_secret)


def test_a_missing_and_a_foreign_firm_secret_have_their_own_sentences(firm: SampleFirm, tmp_path) -> None:
    stranger = DeviceStore(tmp_path / "other-pc", use_keyring=False)
    place = type(firm.place)(firm.path, stranger, firm.content, firm.clock)
    with pytest.raises(FirmSecretMissing):
        open_vault(place, OWNER, PASSPHRASES[OWNER])
    with pytest.raises(FirmSecretForeign):
        open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=print_secret(new_firm_secret()))
    session = open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=firm.firm_secret)
    assert session.vault.notices, "a first opening on a computer asks to compare the root fingerprint"
    session.close()
    open_vault(place, OWNER, PASSPHRASES[OWNER]).close()  # the computer keeps the firm secret from then on


def test_a_short_passphrase_or_the_firms_own_name_is_refused_at_creation(firm: SampleFirm, tmp_path) -> None:
    place = type(firm.place)(tmp_path / "New.ckvault", firm.device, firm.content, firm.clock)
    for passphrase in ("too short", "Example Trading Ltd.", "zhangsan19900101", "aaaaaaaaaaaaaaaaaaaa"):
        with pytest.raises(PassphraseUnsuitable):
            create(place, "Example Trading Ltd", OWNER, passphrase, STANDARD_COST)
    assert not place.path.exists()


def test_creating_never_touches_what_is_there(firm: SampleFirm) -> None:
    before = firm.path.joinpath("header.json").read_bytes()
    with pytest.raises(VaultExists):
        create(firm.place, "Firm", OWNER, PASSPHRASES[OWNER], STANDARD_COST)
    assert firm.path.joinpath("header.json").read_bytes() == before


@pytest.mark.parametrize("folder", ["OneDrive - Firm", "Dropbox", "坚果云"])
def test_a_live_vault_in_a_sync_folder_is_refused(firm: SampleFirm, tmp_path, folder: str) -> None:
    place = type(firm.place)(tmp_path / folder / "New.ckvault", firm.device, firm.content, firm.clock)
    with pytest.raises(PlaceUnsuitable):
        create(place, "Firm", OWNER, PASSPHRASES[OWNER], STANDARD_COST)


def test_a_missing_folder_is_not_a_vault(firm: SampleFirm, tmp_path) -> None:
    place = type(firm.place)(tmp_path / "nothing.ckvault", firm.device, firm.content, firm.clock)
    with pytest.raises(VaultMissing):
        open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=firm.firm_secret)


@pytest.mark.parametrize(
    ("size", "error"), [(0, DataFileDamaged), (1, DataFileDamaged), (5000, DataFileDamaged), (20480, DataFileDamaged)]
)
def test_an_emptied_or_cut_data_file_is_refused_and_never_made_new(firm: SampleFirm, size: int, error: type[Exception]) -> None:
    data = firm.path / "data-1.db"
    for each in firm.path.glob("data-1.db-*"):
        each.unlink()
    data.write_bytes(data.read_bytes()[:size])
    with pytest.raises(error):
        firm.open().vault.records.count("client")
    assert data.stat().st_size == size


def test_a_missing_data_file_is_refused(firm: SampleFirm) -> None:
    (firm.path / "data-1.db").unlink()
    with pytest.raises(DataFileMissing):
        firm.open()


def test_the_data_file_of_another_vault_is_refused(firm: SampleFirm, tmp_path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    build_firm(other)
    for each in firm.path.glob("data-1.db*"):
        each.unlink()
    shutil.copy(other / "Firm.ckvault" / "data-1.db", firm.path / "data-1.db")
    with pytest.raises((DataFileForeign, DataFileDamaged)):
        firm.open()


def test_a_damaged_header_is_served_by_its_copy_and_mended_by_the_next_change(firm: SampleFirm) -> None:
    good = (firm.path / "header.json").read_bytes()
    (firm.path / "header.json").write_bytes(good[:100])
    session = firm.open()
    assert session.vault.notices
    session.vault.lock()
    session.close()
    assert (firm.path / "header.json").read_bytes() == good


def test_two_damaged_headers_are_refused(firm: SampleFirm) -> None:
    for name in ("header.json", "header.copy.json"):
        (firm.path / name).write_bytes(b"{}")
    with pytest.raises(HeaderDamaged):
        firm.open()


def test_a_newer_format_is_refused_as_newer(firm: SampleFirm) -> None:
    for name in ("header.json", "header.copy.json"):
        value = json.loads((firm.path / name).read_bytes())
        (firm.path / name).write_text(json.dumps(value | {"format": WITH_DEVICES + 1}))
    with pytest.raises(VaultNewer):
        firm.open()


def test_a_weakened_key_derivation_in_the_header_is_refused(firm: SampleFirm) -> None:
    for name in ("header.json", "header.copy.json"):
        value = json.loads((firm.path / name).read_bytes())
        for entry in value["people"].values():
            for slot in entry["slots"]:
                if slot["kind"] == "passphrase":
                    slot["memory"] = 8
        (firm.path / name).write_text(json.dumps(value))
    with pytest.raises(HeaderDamaged):
        firm.open()


def test_a_forged_certificate_is_refused(firm: SampleFirm) -> None:
    for name in ("header.json", "header.copy.json"):
        value = json.loads((firm.path / name).read_bytes())
        for entry in value["people"].values():
            if entry["certificate"]["role"] == "keeper":
                entry["certificate"]["role"] = "manager"
        (firm.path / name).write_text(json.dumps(value))
    with pytest.raises(CertificateForged):
        firm.open(KEEPER)


def test_another_root_than_the_pinned_one_is_refused(firm: SampleFirm, tmp_path) -> None:
    firm.open().close()
    header = Header.from_bytes((firm.path / "header.json").read_bytes())
    firm.device.set(header.vault, "root", "00" * 32)
    with pytest.raises(RootForeign):
        firm.open()


def test_an_older_header_put_back_is_refused(firm: SampleFirm) -> None:
    old = (firm.path / "header.json").read_bytes()
    session = firm.open()
    change_passphrase(session, PASSPHRASES[OWNER], "a wholly different sentence now", STANDARD_COST)
    session.close()
    for name in ("header.json", "header.copy.json"):
        (firm.path / name).write_bytes(old)
    with pytest.raises(HeaderOutdated):
        firm.open()


def test_after_a_change_the_old_passphrase_opens_nothing_and_the_new_one_does(firm: SampleFirm) -> None:
    session = firm.open()
    change_passphrase(session, PASSPHRASES[OWNER], "a wholly different sentence now", STANDARD_COST)
    session.close()
    with pytest.raises(PassphraseRejected):
        firm.open()
    open_vault(firm.place, OWNER, "a wholly different sentence now", firm_secret=firm.firm_secret).close()
    with pytest.raises(RecoveryCodeRejected):
        open_vault(firm.place, OWNER, recovery_code=firm.papers[OWNER].recovery_code, firm_secret=firm.firm_secret)


def test_a_change_of_keys_cut_off_before_its_commit_is_dropped(firm: SampleFirm) -> None:
    session = firm.open()
    key_change.prepare(session.vault.folder, session.vault.header.next(), session.vault.header)
    session.close()
    again = firm.open()
    again.vault.lock()
    assert not (firm.path / "header.next").exists()


def test_a_change_of_keys_cut_off_after_its_commit_is_finished(firm: SampleFirm, monkeypatch: pytest.MonkeyPatch) -> None:
    session = firm.open()
    with monkeypatch.context() as power_cut:
        power_cut.setattr(key_change, "finish", lambda folder, header: None)
        change_passphrase(session, PASSPHRASES[OWNER], "a wholly different sentence now", STANDARD_COST)
    session.close()
    assert (firm.path / "header.next").exists()
    again = open_vault(firm.place, OWNER, "a wholly different sentence now", firm_secret=firm.firm_secret)
    again.vault.lock()
    again.close()
    assert not (firm.path / "header.next").exists()
    with pytest.raises(PassphraseRejected):
        firm.open()


def test_a_vault_held_by_another_process_names_the_holder(firm: SampleFirm) -> None:
    session = firm.open()
    session.vault.lock()
    other = firm.open(KEEPER)
    with pytest.raises(VaultHeld) as caught:
        other.vault.lock()
    assert "(" in str(caught.value.values["holder"])
    since = str(caught.value.values["since"])
    assert show_instant(since, "en") in Catalogue(ROOT / "i18n", "en")(caught.value.message), "its time as it is read"
    session.close()
    other.vault.lock()


def test_a_closed_vault_opens_to_nobody_again_on_any_thread(firm: SampleFirm, owner: Session) -> None:
    vault = owner.vault
    assert owner.people()
    with ThreadPoolExecutor(1) as another:
        assert another.submit(owner.people).result()
        vault.close()
        late = {
            "a page": owner.people,
            "a list": lambda: vault.index("client"),
            "a search": lambda: vault.search("client", "x"),
            "a change": lambda: add(owner, "client", {"name": "杭州示例有限公司"}),
            "the lock": vault.lock,
            "a unit of work": lambda: vault.unit_of_work(Event.RECORD_ADDED),
            "a draft": lambda: vault.keep_draft("client", "x", {}),
            "the drafts": lambda: vault.drafts,
            "a check": lambda: check(owner),
        }
        for what, ask in late.items():
            for refused in (ask, another.submit(ask).result):
                with pytest.raises(VaultClosed) as caught:
                    refused()
                assert caught.value.exit_code == 4, what
    vault.close()
    assert firm.open().vault.head, "its secrets open it"
    other = firm.open(KEEPER)
    other.vault.lock()


def test_a_reader_that_opens_while_the_vault_is_closed_is_closed_again(owner: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    vault, opened = owner.vault, list[Database]()
    open_reader = Database.open_reader

    def slowly(path: Path, key: bytes) -> Database:
        opened.append(open_reader(path, key))
        vault.close()
        return opened[-1]

    monkeypatch.setattr(Database, "open_reader", slowly)
    with ThreadPoolExecutor(1) as another, pytest.raises(VaultClosed):
        another.submit(owner.people).result()
    assert vault._readers == {}
    (reader,) = opened
    with pytest.raises(ResourceClosedError):
        reader.pragma("integrity_check")


def test_a_change_of_keys_hidden_in_the_ledger_brings_no_old_header_back(firm: SampleFirm, owner: Session) -> None:
    """A demoted manager has the data file's key, and a copy of the header from when she was one."""
    old = {name: (firm.path / name).read_bytes() for name in ("header.json", "header.copy.json")}
    change_role(owner, MANAGER, Role.STAFF)
    owner.close()
    hide = text("UPDATE ledger SET header = NULL WHERE seq = (SELECT max(seq) FROM ledger WHERE header IS NOT NULL)")
    for is_head in (True, False):
        if not is_head:
            session = firm.open(OWNER)
            add(session, "client", {"name": "written after it"}, "K1")
            session.close()
        kept = firm.path.with_name("kept")
        shutil.copytree(firm.path, kept)
        writer = Database.open_writer(firm.path / "data-1.db", owner.vault.vault_key)
        with writer.transaction():
            writer.run(text("DROP TRIGGER ledger_no_update"))
            writer.run(hide)
        writer.close()
        for name, content in old.items():
            (firm.path / name).write_bytes(content)
        with pytest.raises(HeaderOutdated):
            firm.open(MANAGER)
        shutil.rmtree(firm.path)
        kept.rename(firm.path)
