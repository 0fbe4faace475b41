"""Everything that can be wrong, at the window: the same sentences as by command, what was typed stays, and nothing is lost."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from custkeeper.gui.parts import Parts
from custkeeper.services.records import add, list_records
from custkeeper.services.vault_access import Place, check, open_vault
from custkeeper.vault.device_store import DeviceStore
from tests.at_the_desk import Sitter
from tests.cli.test_full_disk import NEW, is_attached, made_ready  # noqa: F401  # the same vault, full of things to do
from tests.hard_cases import DOOR, LISTS, Attempt, DoorCase, ListCase
from tests.sample_firm import DATA, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, copied
from tests.small_disk import SmallDisk

FULL = "The disk is full; the change was not saved and the vault is unharmed. Free some space and try again."


@pytest.fixture
def at_door_of(
    firm: SampleFirm, parts_for: Callable[[SampleFirm], Parts], sit_at: Callable[[Parts], Sitter], english: None, tmp_path: Path
) -> Callable[[Attempt], Sitter]:
    def stand(attempt: Attempt) -> Sitter:
        parts = parts_for(firm)
        device = firm.device if attempt.knows_secret else DeviceStore(tmp_path / "another PC", use_keyring=False)
        parts.place = lambda path: Place(path, device, firm.content, firm.clock)
        parts.vault = attempt.vault
        return sit_at(parts)

    return stand


@pytest.mark.parametrize("case", DOOR, ids=lambda case: case.what)
def test_what_is_wrong_at_the_door(case: DoorCase, firm: SampleFirm, at_door_of: Callable[[Attempt], Sitter]) -> None:
    firm.open(OWNER).close()  # this computer knows the firm secret
    attempt = Attempt(firm, firm.path)
    case.damage(attempt)
    sitter = at_door_of(attempt)
    if attempt.firm_secret:
        sitter.window.entrance.page.take((attempt.user, attempt.passphrase, "", attempt.firm_secret))  # type: ignore[union-attr]
    else:
        sitter.fill("Who are you", attempt.user)
        sitter.fill("Passphrase", attempt.passphrase)
    sitter.click("Open the vault")
    sitter.reads(case.said)
    if case.code == 0:
        sitter.wait(lambda: sitter.window.shell)
        return
    assert sitter.see("Who are you").property("text") == attempt.user
    assert sitter.see("Passphrase").property("text") == attempt.passphrase
    assert sitter.window.shell is None
    sitter.see("Open the vault")  # and one may try again


def test_a_clock_set_back_is_told_at_opening_and_by_the_check(firm: SampleFirm, at_door_of: Callable[[Attempt], Sitter]) -> None:
    add(firm.open(OWNER), "transfer", {"target": "x"}, "JADE")
    firm.close()
    firm.clock.now -= timedelta(days=400)
    sitter = at_door_of(Attempt(firm, firm.path))
    sitter.unlock(KEEPER)
    sitter.reads("This computer's clock stands before the vault's newest entry")
    sitter.window.go_to("transfers", "JADE")
    sitter.settle()
    sitter.fill("Note", "typed a year earlier")
    sitter.press("Ctrl+S")
    sitter.settle()
    sitter.window.go_to("ledger")
    sitter.click("Check everything")
    sitter.settle()
    sitter.reads("All sound.", "Worth a look: 2.", "the clock was set back before it was written")
    sitter.choose_line("#7")
    sitter.reads("The clock had been set back before this entry")
    sitter.choose_line("#5")
    sitter.wait(lambda: "The clock had been set back before this entry" not in sitter.said())


@pytest.mark.parametrize("case", LISTS, ids=lambda case: case.what)
def test_a_list_that_cannot_be_taken(case: ListCase, firm: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path) -> None:
    path = tmp_path / case.name
    case.make(path)
    sitter = at_desk(KEEPER)
    before = sitter.window.desk.session.vault.head.seq  # type: ignore[union-attr]
    sitter.press("Ctrl+3")
    sitter.click("Import…")
    sitter.answers.files += [path, DATA / "clients-gb18030.csv"]
    sitter.click("Choose a file…")
    dialog = sitter.screen
    if case.code == 0:
        sitter.wait(lambda: dialog.plan)  # type: ignore[attr-defined]
        warnings = dialog.plan.warnings  # type: ignore[attr-defined]
        assert any(case.said in sitter.window.desk.translate(each.problem) for each in warnings)  # type: ignore[union-attr]
        sitter.click("Import 1")
        sitter.reads("1 in the list")
        return
    sitter.wait(lambda: dialog.problem.isVisible() or dialog.plan)  # type: ignore[attr-defined]
    assert sitter.named("Import 1") is None
    assert sitter.window.desk.session.vault.head.seq == before  # type: ignore[union-attr]
    sitter.click("Choose a file…")
    sitter.click("Import 214")
    sitter.reads("214 in the list")


# --- the disk -------------------------------------------------------------------------------------------------------


@pytest.fixture
def on_small_disk(
    made_ready: SampleFirm,  # noqa: F811
    small_disk: SmallDisk,
    parts_for: Callable[[SampleFirm], Parts],
    sit_at: Callable[[Parts], Sitter],
    english: None,
) -> Callable[[str], tuple[Sitter, SampleFirm]]:
    def sit(name: str) -> tuple[Sitter, SampleFirm]:
        firm = copied(made_ready, small_disk.path / "firm")
        sitter = sit_at(parts_for(firm))
        sitter.unlock(name, firm)
        return sitter, firm

    return sit


def is_whole(firm: SampleFirm, passphrase: str = PASSPHRASES[OWNER]) -> bool:
    session = open_vault(firm.place, OWNER, passphrase, firm_secret=firm.firm_secret)
    with session.vault:
        return check(session)[1] == []


Sit = Callable[[str], tuple[Sitter, SampleFirm]]


def test_an_import_that_finds_no_room_is_told_and_can_be_done_later(on_small_disk: Sit, small_disk: SmallDisk) -> None:
    sitter, firm = on_small_disk(KEEPER)
    sitter.press("Ctrl+3")
    sitter.click("Import…")
    sitter.answers.files.append(DATA / "clients-gb18030.csv")
    sitter.click("Choose a file…")
    sitter.see("Import 214")
    small_disk.fill(20 << 10)
    sitter.click("Import 214")
    sitter.reads(FULL)
    assert list_records(sitter.window.desk.session, "client") == []  # type: ignore[union-attr]
    small_disk.empty()
    sitter.click("Import 214")
    sitter.reads("214 in the list")
    sitter.window.close()
    assert is_whole(firm)


def test_evidence_that_finds_no_room_is_told_and_can_be_added_later(on_small_disk: Sit, small_disk: SmallDisk) -> None:
    sitter, firm = on_small_disk(KEEPER)
    sitter.window.go_to("checklists", "CL0002")
    sitter.settle()
    small_disk.fill(20 << 10)
    sitter.answers.files += [firm.folder / "proof.bin"] * 2
    sitter.click("Add a file…")
    sitter.reads(FULL)
    session = sitter.window.desk.session  # type: ignore[union-attr]
    assert not is_attached(session)
    small_disk.empty()
    sitter.click("Add a file…")
    sitter.wait(lambda: is_attached(session), "the file in the vault")
    sitter.window.close()
    assert is_whole(firm)


def test_a_signature_that_finds_no_room_is_told_and_the_note_stays(on_small_disk: Sit, small_disk: SmallDisk) -> None:
    sitter, firm = on_small_disk(MANAGER)
    sitter.window.go_to("checklists", "CL0001")
    sitter.settle()
    sitter.click("Sign…")
    sitter.fill("Note, or the comment to return it with", "all seen")
    sitter.fill("Your passphrase", PASSPHRASES[MANAGER])
    small_disk.fill(4 << 10)
    sitter.press("Enter")
    sitter.reads(FULL)
    assert sitter.see("Note, or the comment to return it with").property("text") == "all seen"
    small_disk.empty()
    sitter.fill("Your passphrase", PASSPHRASES[MANAGER])
    sitter.press("Enter")
    sitter.reads("CL0001 is signed.")
    sitter.window.close()
    assert is_whole(firm)


def test_a_passphrase_that_finds_no_room_stays_the_old_one(on_small_disk: Sit, small_disk: SmallDisk) -> None:
    sitter, firm = on_small_disk(OWNER)
    sitter.window.go_to("passphrase")
    sitter.fill("Present passphrase", PASSPHRASES[OWNER])
    sitter.fill("Passphrase", NEW)
    sitter.fill("The same again", NEW)
    small_disk.fill(0)
    sitter.click("Change the passphrase")
    sitter.reads(FULL)
    small_disk.empty()
    sitter.click("Cancel")
    sitter.press("Ctrl+L")
    sitter.unlock(OWNER)
    sitter.window.close()
    assert is_whole(firm)


def test_what_is_typed_on_a_full_disk_stays_in_the_form_and_is_saved_when_there_is_room(
    on_small_disk: Sit, small_disk: SmallDisk
) -> None:
    sitter, firm = on_small_disk(KEEPER)
    sitter.window.go_to("transfers", "JADE")
    sitter.settle()
    small_disk.fill(0)
    sitter.fill("Note", "typed on a full disk")
    sitter.press("Ctrl+S")
    sitter.reads(FULL)
    assert "typed on a full disk" in sitter.see("Note").property("plainText")
    small_disk.empty()
    sitter.press("Ctrl+S")
    sitter.settle()
    sitter.window.close()
    session = firm.open(KEEPER)
    assert session.vault.records.by_code("transfer", "JADE").value("note") == "typed on a full disk"
    firm.close()


def test_a_folder_that_turned_read_only_is_told_at_the_door(
    made_ready: SampleFirm,  # noqa: F811
    small_disk: SmallDisk,
    parts_for: Callable[[SampleFirm], Parts],
    sit_at: Callable[[Parts], Sitter],
    english: None,
) -> None:
    firm = copied(made_ready, small_disk.path / "firm")
    small_disk.make_read_only()
    sitter = sit_at(parts_for(firm))
    sitter.fill("Who are you", KEEPER)
    sitter.fill("Passphrase", PASSPHRASES[KEEPER])
    sitter.click("Open the vault")
    sitter.reads("cannot be written to, and the program has to. Ask who manages it for the right")
    small_disk.make_writable()
    sitter.click("Open the vault")
    sitter.wait(lambda: sitter.window.shell)


def test_a_vault_that_is_gone_since_the_last_time_is_told_and_not_taken_for_a_first_start(
    firm: SampleFirm, parts_for: Callable[[SampleFirm], Parts], sit_at: Callable[[Parts], Sitter], english: None
) -> None:
    firm.open(OWNER).close()
    parts = parts_for(firm)
    parts.vault = None
    parts.preferences.set("last_vault", str(firm.folder / "Gone.ckvault"))
    sitter = sit_at(parts)
    sitter.reads("There is no vault at", "Gone.ckvault", "Connect the disk it lies on, or open it where it is kept today.")
    sitter.answers.folders.append(firm.path)
    sitter.click("Open another vault…")
    sitter.fill("Who are you", KEEPER)
    sitter.fill("Passphrase", PASSPHRASES[KEEPER])
    sitter.click("Open the vault")
    sitter.wait(lambda: sitter.window.shell)
