"""Killed (kill -9) at forced points, a vault is in exactly one valid state: all of the work or nothing of it.

A change of passphrase is killed in `test_old_passphrase`.
"""

import json
import shutil
from pathlib import Path

import pytest

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.vault_access import Place, check, create, open_vault
from custkeeper.vault.creation import clear_unfinished
from custkeeper.vault.errors import VaultMissing
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.ledger import Head
from custkeeper.vault.migrate import require_current
from custkeeper.vault.slots import STANDARD_COST
from custkeeper.vault.window_lock import WindowLock
from tests.sample_firm import FIRM, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm
from tests.vault.survivors import Killing, Whole, difference, everything_in, goes_on, judged, looked_at

OLD_VAULT = ROOT / "tests" / "old_vaults" / "0001"


def told(killing: Killing, afters: list[bool]) -> None:
    counts = f"{len(afters)} kills at {len(killing.calls)} calls: before {afters.count(False)}, after {afters.count(True)}"
    print(f"\n{killing.work}: {counts}")


def killing_of(firm: SampleFirm, work: str, folder: Path) -> Killing:
    return Killing(firm, work, folder, firm.firm_secret, firm.papers[OWNER].recovery_code)


@pytest.mark.parametrize("work", ["import", "attachment", "signature"])
def test_a_change_killed_anywhere_is_made_whole_or_not_at_all(busy_firm: SampleFirm, tmp_path: Path, work: str) -> None:
    killing = killing_of(busy_firm, work, tmp_path)
    before, finished = looked_at(busy_firm, MANAGER), looked_at(killing.finished, MANAGER)
    busy_firm.close()
    killing.finished.close()
    turned = difference(before.whole, finished.whole)
    assert turned
    afters = []
    for number, firm in killing.killed_at(killing.some_points()):
        afters.append(judged(firm, before, turned, MANAGER))
        assert afters[-1] == (number > killing.turn), "the commit is the turn, and what it acknowledged stays"
    told(killing, afters)


@pytest.mark.parametrize("work", ["revocation", "taking back", "role change", "insider list"])
def test_a_change_of_access_killed_anywhere_is_made_whole_or_not_at_all(busy_firm: SampleFirm, tmp_path: Path, work: str) -> None:
    killing = killing_of(busy_firm, work, tmp_path)
    before, finished = looked_at(busy_firm, MANAGER), looked_at(killing.finished, MANAGER)
    busy_firm.close()
    killing.finished.close()
    turned = difference(before.whole, finished.whole)
    afters = []
    for number, firm in killing.killed_at(killing.some_points()):
        afters.append(judged(firm, before, turned, MANAGER))
        assert afters[-1] == (number > killing.turn), f"{killing.calls[number - 3 : number + 2]}"
    told(killing, afters)


def test_a_creation_killed_anywhere_leaves_a_vault_that_opens_or_none(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    killing = Killing(SampleFirm(tmp_path / "empty", {}), "creation", tmp_path)
    appears = killing.calls.index("os.rename") + 1
    afters = []
    for number, firm in killing.killed_at(killing.points()):
        afters.append(firm.path.exists())
        assert afters[-1] == (number > appears)
        if firm.path.exists():
            # nobody has the papers yet: name and passphrase must do on this computer
            session = open_vault(firm.place, OWNER, PASSPHRASES[OWNER])
            firm.opened.append(session)
            assert check(session)[1] == []
            assert session.firm == FIRM
            goes_on(firm)
        else:
            no_vault_is_left(firm)
            clear_unfinished(firm.folder)
        assert {each.name for each in firm.folder.iterdir()} <= {"Firm.ckvault", "state"}
    told(killing, afters)


def no_vault_is_left(firm: SampleFirm) -> None:
    """What a killed creation left beside is never taken for a vault, however whole it is."""
    for each in firm.folder.glob(".*"):
        place = Place(each, firm.device, firm.content, firm.clock)
        with pytest.raises(VaultMissing):
            open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret="0")


def test_the_next_creation_clears_what_a_killed_one_left_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    killing = Killing(SampleFirm(tmp_path / "empty", {}), "creation", tmp_path)
    [(_, firm)] = [(number, copy) for number, copy in killing.killed_at([killing.calls.index("os.rename") + 1], keep=True)]
    [dead] = firm.folder.glob(".*.unfinished")
    alive = shutil.copytree(dead, firm.folder / ".Other.ckvault.00000001.unfinished")
    lock = WindowLock(VaultFolder(alive).lock, "2027-03-01T09:00:00Z")
    foreign = shutil.copytree(dead, firm.folder / ".Other.ckvault.00000002.unfinished")
    (foreign / "thesis.docx").write_bytes(b"somebody's own")
    (firm.folder / ".notes.unfinished").mkdir()
    kept = {each.name for each in firm.folder.iterdir()} - {dead.name}
    create(firm.place, FIRM, OWNER, PASSPHRASES[OWNER], STANDARD_COST)[0].close()
    lock.release()
    assert {each.name for each in firm.folder.iterdir()} == kept | {"Firm.ckvault"}


def test_a_migration_killed_anywhere_ends_in_a_whole_vault_of_the_newest_schema(tmp_path: Path) -> None:
    shutil.copytree(OLD_VAULT, tmp_path / "old")
    secrets = json.loads((OLD_VAULT / "secrets.json").read_text(encoding="utf-8"))
    code = secrets["recovery_codes"][OWNER]
    killing = Killing(SampleFirm(tmp_path / "old", {}), "migration", tmp_path, secrets["firm_secret"], code)
    whole = everything_after_migration(killing.finished, secrets["firm_secret"], code)
    points = killing.some_points()
    for _, firm in killing.killed_at(points):
        assert everything_after_migration(firm, secrets["firm_secret"], code) == whole
        goes_on(firm, also_kept=["before-*.db"])
    print(f"\nmigration: {len(points)} kills at {len(killing.calls)} calls, all whole")


def everything_after_migration(firm: SampleFirm, firm_secret: str, code: str) -> tuple[Head, Whole]:
    session = open_vault(firm.place, OWNER, recovery_code=code, firm_secret=firm_secret)
    firm.opened.append(session)
    assert require_current(session.vault.reader)
    assert check(session)[1] == []
    return session.vault.head, everything_in(session)


@pytest.mark.parametrize("work", ["key change in place", "record in two steps"])
def test_a_writer_that_cheats_is_found_out(busy_firm: SampleFirm, tmp_path: Path, work: str) -> None:
    """The control: the same kills and the same judgement, on writers that break the order."""
    killing = killing_of(busy_firm, work, tmp_path)
    before, finished = looked_at(busy_firm, MANAGER), looked_at(killing.finished, MANAGER)
    busy_firm.close()
    killing.finished.close()
    turned = difference(before.whole, finished.whole)
    for number, firm in killing.killed_at(killing.some_points()):
        try:
            judged(firm, before, turned, MANAGER)
        except (AssertionError, CustKeeperError) as error:
            print(f"\ncontrol, {work}: killed before call {number}, found out ({type(error).__name__})")
            return
    pytest.fail("nothing was noticed: these tests prove nothing")
