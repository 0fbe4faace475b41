"""`backup restore`: told without a secret, restored into a new folder, and gone on with by a signed entry where more was seen."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import add
from custkeeper.services.vault_access import open_vault
from custkeeper.vault.device_store import DeviceStore
from tests.cli.conftest import Run
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

As = Callable[[str], Run]


def newest(firm: SampleFirm, path: Path, count: int) -> list[str]:
    """What the newest entries say, newest first, as a computer that knows nothing reads them."""
    place = replace(firm.place, path=path, device=DeviceStore(firm.folder / "another", use_keyring=False))
    session = open_vault(place, AUDITOR, PASSPHRASES[AUDITOR], firm_secret=firm.firm_secret)
    said = [str(getattr(line.what, "source", line.what)) for line in ledger_lines(session, count)]
    session.close()
    return said


@pytest.fixture
def file(firm: SampleFirm) -> Path:
    """A backup; one client came after it."""
    (firm.folder / "stick").mkdir()
    keeper = firm.open(KEEPER)
    back_up(keeper, set_target(keeper, "stick", "stick", firm.folder / "stick", "赵工", "safe", 1, "one disk"))
    add(keeper, "client", {"name": "后来的客户"}, "K0001")
    firm.close()
    return next((firm.folder / "stick").glob("*.ckbackup"))


def test_it_is_told_without_a_secret_and_nothing_is_written(firm: SampleFirm, file: Path, run: Run) -> None:
    before = {each.name for each in file.parent.iterdir()}
    told = run("--json", "backup", "restore", str(file))
    assert told.code == 0
    assert told.json["root"] == firm.papers[OWNER].root
    assert (told.json["people"], told.json["older"], told.json["path"]) == (4, False, None)
    assert {each.name for each in file.parent.iterdir()} == before


def test_restored_it_opens_and_the_first_who_may_says_so_in_the_ledger(
    firm: SampleFirm, file: Path, run: Run, as_person: As
) -> None:
    to = firm.folder / "new" / "Ours.ckvault"
    restored = run("--language", "en", "backup", "restore", str(file), "--to", str(to))
    assert (restored.code, f"Restored to {to}" in restored.out) == (0, True)
    again = run("--language", "en", "backup", "restore", str(file), "--to", str(to))
    assert (again.code, "There is already something at" in again.err) == (2, True)
    assert as_person(KEEPER)("--vault", str(to), "clients", "list").code == 0
    assert newest(firm, to, 1) == ["Vault restored from a backup"]
    assert as_person(KEEPER)("--vault", str(to), "ledger", "verify").code == 0
    assert not (to / "restored.json").exists()


def test_where_more_was_seen_a_manager_goes_on_with_it_by_a_signed_entry(
    firm: SampleFirm, file: Path, run: Run, as_person: As
) -> None:
    assert as_person(KEEPER)("record", "client", "add", "name=新", "--code", "K0002").code == 0  # seen by this computer
    to = str(firm.folder / "new" / "Ours.ckvault")
    restored = run("--language", "en", "backup", "restore", str(file), "--to", to)
    assert restored.code == 0
    assert "what was done since is not in it" in restored.err + restored.out
    refused = as_person(KEEPER)("--vault", to, "record", "client", "add", "name=x", "--code", "K0002")
    assert "ledger accept-older-copy" in refused.err
    assert as_person(KEEPER)("--vault", to, "ledger", "accept-older-copy").code == 3
    assert (Path(to) / "restored.json").exists()
    assert as_person(MANAGER)("--vault", to, "ledger", "accept-older-copy").code == 0
    assert newest(firm, Path(to), 2) == ["Vault restored from a backup", "Older copy accepted"]
    assert as_person(KEEPER)("--vault", to, "record", "client", "add", "name=x", "--code", "K0002").code == 0
    live = as_person(KEEPER)("clients", "list")
    assert (live.code, "are no longer the same" in live.err) == (0, True), "and the other copy is not the newest any more"
    assert as_person(MANAGER)("--vault", to, "ledger", "verify").code == 0


def test_a_bad_file_and_a_bad_place_are_refused_with_nothing_left(firm: SampleFirm, file: Path, run: Run) -> None:
    cut = file.with_name("cut.ckbackup")
    cut.write_bytes(file.read_bytes()[:-100])
    to = firm.folder / "new"
    refused = run("--language", "en", "backup", "restore", str(cut), "--to", str(to / "A.ckvault"))
    assert (refused.code, "is cut short" in refused.err) == (4, True)
    inside = run("--language", "en", "backup", "restore", str(file), "--to", str(firm.path / "A.ckvault"))
    assert (inside.code, "inside another vault's own folder" in inside.err) == (3, True)
    assert not to.exists()
