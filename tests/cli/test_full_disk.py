"""A disk that is full, or turns read-only, in the middle of the work: all of a change is there or nothing of it, and it is said.

Each command is tried with less and less room: somewhere it stops fitting, and on neither side of that place is anything lost.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from custkeeper.services.checklists import load, start, submit
from custkeeper.services.people import change_passphrase
from custkeeper.services.records import add, list_records
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault.errors import DiskFull
from custkeeper.vault.slots import STANDARD_COST
from tests.cli.conftest import Run
from tests.cli.test_hard_cases import Desk, kept, told
from tests.gui.conftest import answer_all
from tests.hard_cases import Attempt
from tests.sample_firm import DATA, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, copied
from tests.small_disk import SmallDisk

ROOM = (400, 200, 80, 40, 12, 0)  # kilobytes left
NEW = "eleven patient herons wait"


@pytest.fixture(scope="module")
def made_ready(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """CL0001 waits for a signature, CL0002 for evidence; a file of 300 KB lies ready."""
    firm = copied(made_firm, tmp_path_factory.mktemp("ready") / "firm")
    proof = firm.folder / "proof.bin"
    proof.write_bytes(bytes(range(256)) * 1200)
    keeper = firm.open(KEEPER)
    add(keeper, "transfer", {"target": "示例公司"}, "JADE")
    for template in ("target_nda", "partner_nda"):
        start(keeper, template, "JADE")
    small = firm.folder / "small.txt"
    small.write_text("signed", encoding="utf-8")
    answer_all(keeper, "CL0001", small)
    submit(keeper, "CL0001")
    firm.close()
    return firm


@pytest.fixture
def on_disk(made_ready: SampleFirm, small_disk: SmallDisk) -> SampleFirm:
    return copied(made_ready, small_disk.path / "firm")


@dataclass(frozen=True)
class Change:
    """A command that writes, and whether it has happened."""

    who: str
    command: tuple[str, ...]
    has_happened: Callable[[Session], bool]


def is_attached(session: Session) -> bool:
    return any(loaded for loaded in load(session, "CL0002").files.values())


CHANGES = {
    "import": Change(
        KEEPER, ("clients", "import", str(DATA / "clients-gb18030.csv")), lambda s: len(list_records(s, "client")) == 214
    ),
    "attach": Change(KEEPER, ("checklist", "attach", "CL0002", "ITEM", "PROOF"), is_attached),
    "sign": Change(MANAGER, ("checklist", "sign", "CL0001"), lambda s: load(s, "CL0001").checklist.state == "signed"),
    "change of passphrase": Change(OWNER, ("user", "passphrase", "--new-passphrase-file", "NEW"), lambda s: False),
}


@pytest.mark.parametrize("what", CHANGES)
def test_with_less_and_less_room_a_change_happens_whole_or_not_at_all(
    what: str, made_ready: SampleFirm, small_disk: SmallDisk, run: Run, tmp_path: Path
) -> None:
    change, outcomes = CHANGES[what], []
    (tmp_path / "new").write_text(NEW + "\n", encoding="utf-8")
    item = made_ready.content.template("partner_nda").items[0].id
    words = {"ITEM": item, "PROOF": str(made_ready.folder / "proof.bin"), "NEW": str(tmp_path / "new")}
    command = [words.get(each, each) for each in change.command]
    for room in ROOM:
        shutil.rmtree(small_disk.path / "firm", ignore_errors=True)
        shutil.rmtree(tmp_path / "state-home", ignore_errors=True)  # or it is an older copy than this computer has seen
        firm = copied(made_ready, small_disk.path / "firm")
        entries, _ = state_of(firm)
        small_disk.fill(room << 10)
        ran = Desk(run, tmp_path, Attempt(firm, firm.path, change.who, PASSPHRASES[change.who]))("en", *command)
        small_disk.empty()
        passphrase = NEW if what == "change of passphrase" and ran.code == 0 else PASSPHRASES[OWNER]
        now, happened = state_of(firm, passphrase, change.has_happened)
        assert ran.code in {0, 4}, ran.err
        if ran.code:
            assert ran.err.splitlines()[-1].startswith("The disk is full; the change was not saved and the vault is unharmed.")
            assert not happened
            assert now == entries
            assert not [name for name in kept(firm.path) if name.endswith((".tmp", ".next"))]
        else:
            assert now == entries + 1
            assert happened or what == "change of passphrase"
        outcomes.append(ran.code)
    assert outcomes == sorted(outcomes), "with more room it fits, with less it does not"
    assert {*outcomes} == {0, 4}
    print(f"\n{what}: fits in {ROOM[outcomes.count(0) - 1]} KB, not in {ROOM[outcomes.count(0)]} KB")


def state_of(
    firm: SampleFirm, passphrase: str = PASSPHRASES[OWNER], question: Callable[[Session], bool] = lambda session: False
) -> tuple[int, bool]:
    """Every check passes; how many entries the ledger has, and the answer."""
    session = open_vault(firm.place, OWNER, passphrase, firm_secret=firm.firm_secret)
    with session.vault:
        findings, problems = check(session)
        assert problems == []
        return findings.entries, question(session)


def test_the_owners_old_passphrase_still_opens_when_the_new_one_found_no_room(
    on_disk: SampleFirm, small_disk: SmallDisk, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "new").write_text(NEW + "\n", encoding="utf-8")
    desk = Desk(run, tmp_path, Attempt(on_disk, on_disk.path, OWNER, PASSPHRASES[OWNER]))
    small_disk.fill(0)
    assert desk("en", "user", "passphrase", "--new-passphrase-file", str(tmp_path / "new")).code == 4
    small_disk.empty()
    assert desk("en", "user", "passphrase", "--new-passphrase-file", str(tmp_path / "new")).code == 0
    assert desk("en", "clients", "list").code == 3


def test_a_change_of_keys_that_found_no_room_does_not_go_live_with_the_next_change(
    on_disk: SampleFirm, small_disk: SmallDisk
) -> None:
    session = on_disk.open(OWNER)
    session.vault.lock()
    refused = 0
    for room in (0, 4, 8, 12, 16, 20, 24):  # one of them lets the header be written and the ledger's entry not
        small_disk.fill(room << 10)
        try:
            change_passphrase(session, PASSPHRASES[OWNER], NEW, STANDARD_COST)
        except DiskFull:
            refused += 1
        else:
            break
        finally:
            small_disk.empty()
        assert not (on_disk.path / "header.next").exists()
        add(session, "transfer", {"target": "x"})
    assert refused >= 2
    session.close()
    passphrase = PASSPHRASES[OWNER] if refused == 7 else NEW
    open_vault(on_disk.place, OWNER, passphrase, firm_secret=on_disk.firm_secret).close()


def test_papers_without_room_are_told_before_anything_is_made(
    small_disk: SmallDisk, run: Run, tmp_path: Path, firm: SampleFirm
) -> None:
    small_disk.fill(200 << 10)
    desk = Desk(run, tmp_path, Attempt(firm, firm.path, OWNER, PASSPHRASES[OWNER]))
    (tmp_path / "new").write_text(NEW + "\n", encoding="utf-8")
    papers, new = str(small_disk.path / "papers"), str(tmp_path / "new")
    for command in (("user", "add", "Ann", "--role", "keeper"), ("user", "passphrase")):
        ran = desk("en", *command, "--new-passphrase-file", new, "--papers", papers)
        assert ran.code == 3
        assert "The disk is full" in told(ran, "en")
    assert len(desk("en", "user", "list", "--json").json["people"]) == 4
    assert list((small_disk.path / "papers").iterdir()) == []


def test_a_read_only_folder_is_refused_with_what_to_do(
    on_disk: SampleFirm, small_disk: SmallDisk, run: Run, tmp_path: Path
) -> None:
    desk = Desk(run, tmp_path, Attempt(on_disk, on_disk.path))
    before = kept(on_disk.path)
    small_disk.make_read_only()
    for command in (("clients", "list"), ("record", "transfer", "add", "target=x")):
        for language in ("en", "zh_CN"):
            ran = desk(language, *command)
            assert ran.code == 3, ran.err
            assert str(on_disk.path) in told(ran, language)
    small_disk.make_writable()
    assert kept(on_disk.path) == before
    assert desk("en", "record", "transfer", "add", "target=x").code == 0
