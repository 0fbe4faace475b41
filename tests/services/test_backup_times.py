"""A list of contents is nobody's signature: an old backup that says it is new is found out by the signed entries, and told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from custkeeper.services.backup_targets import set_target
from custkeeper.services.backup_times import state_of
from custkeeper.services.backups import back_up
from custkeeper.services.records import add
from custkeeper.services.restored_note import say_restored
from custkeeper.services.restoring import restore_backup
from custkeeper.services.session import Session
from custkeeper.services.vault_access import open_vault
from custkeeper.vault.backup_file import Manifest, read_backup
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.open_vault import stamp
from tests.cli.conftest import Run
from tests.cli.conftest import as_person as as_person
from tests.cli.conftest import run as run
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, SampleFirm
from tests.vault.forged_backups import MANIFEST, parts_of, sealed


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    return firm.open(KEEPER)


@pytest.fixture
def file(firm: SampleFirm, at_work: Session) -> Path:
    """A backup; a month later a client is entered, and another month goes by."""
    (firm.folder / "stick").mkdir()
    back_up(at_work, set_target(at_work, "stick", "stick", firm.folder / "stick", "赵工", "safe", 1, "one disk"))
    firm.clock.now += timedelta(days=30)
    add(at_work, "client", {"name": "后来的客户"}, "K0001")
    firm.clock.now += timedelta(days=30)
    return next((firm.folder / "stick").glob("*.ckbackup"))


def said_by(file: Path) -> Manifest:
    return read_backup(file).manifest


def moved(instant: str, **by: int) -> str:
    return stamp(datetime.fromisoformat(instant) + timedelta(**by))


def test_the_true_time_and_whatever_two_healthy_clocks_differ_is_not_doubted(at_work: Session, file: Path) -> None:
    said = said_by(file)
    for made_at in (said.made_at, moved(said.made_at, minutes=9), moved(said.made_at, minutes=-9)):
        assert state_of(at_work, said.head_seq, made_at).doubt is None
    assert state_of(at_work, said.head_seq, said.made_at).newest <= said.made_at


@pytest.mark.parametrize(
    ("by", "told"), [({"days": -1}, "before its newest entry"), ({"days": 31}, "is not in it"), ({"days": 400}, "is not in it")]
)
def test_a_time_that_the_signed_entries_contradict_is_doubted(
    at_work: Session, file: Path, by: dict[str, int], told: str
) -> None:
    said = said_by(file)
    state = state_of(at_work, said.head_seq, moved(said.made_at, **by))
    assert state.doubt is not None
    assert told in state.doubt.text.source


@pytest.mark.parametrize("odd", ["", "now", "2027-03-01", "9999-12-31T23:59:59+23:59", "\x1b[2J"])
def test_what_is_no_time_is_doubted_and_not_repeated(at_work: Session, file: Path, odd: str) -> None:
    doubt = state_of(at_work, said_by(file).head_seq, odd).doubt
    assert doubt is not None
    assert ("made", "?") in doubt.values


def test_the_newest_state_is_bounded_by_this_computers_clock(at_work: Session) -> None:
    head = at_work.vault.head.seq
    assert state_of(at_work, head, at_work.now).doubt is None
    doubt = state_of(at_work, head, moved(at_work.now, days=2)).doubt
    assert doubt is not None
    assert "still to come" in doubt.text.source


def test_an_old_backup_sealed_anew_to_look_new_is_told_by_the_command(
    firm: SampleFirm, at_work: Session, file: Path, as_person: Callable[[str], Run]
) -> None:
    firm.close()
    keeper, said = as_person(KEEPER), said_by(file)
    assert keeper("backup", "verify", str(file)).code == 0
    later = moved(said.made_at, days=55)
    forged = file.with_name("forged.ckbackup")
    forged.write_bytes(sealed(parts_of(file) | {MANIFEST: replace(said, made_at=later).to_bytes()}))
    found = keeper("backup", "verify", str(forged))
    assert found.code == 1
    assert "it is older than it says" in found.err
    newest = keeper("backup", "verify", str(file), "--json").json["newest"]
    found = keeper("backup", "verify", str(forged), "--json", "--language", "zh_CN")
    assert (found.json["ok"], found.json["newest"]) == (False, newest)
    assert "比自称的更旧" in found.json["doubt"]


def test_who_opens_a_restored_vault_is_told_of_what_time_it_is(firm: SampleFirm, at_work: Session, file: Path) -> None:
    said = said_by(file)
    newest = state_of(at_work, said.head_seq, said.made_at).newest
    firm.close()
    forged = file.with_name("forged.ckbackup")
    forged.write_bytes(sealed(parts_of(file) | {MANIFEST: replace(said, made_at=moved(said.made_at, days=55)).to_bytes()}))
    to = restore_backup(forged, firm.folder / "new" / "Ours.ckvault")
    place = replace(firm.place, path=to, device=DeviceStore(firm.folder / "another", use_keyring=False))
    notices = []
    for _ in range(2):
        session = open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=firm.firm_secret)
        notices.append([dict(each.values).get("newest") for each in session.vault.notices])
        say_restored(session)
        session.close()
    assert newest.replace("T", " ").replace("Z", " UTC") in notices[0]
    assert notices[1] == [], "the ledger says it now"
