"""A place for backups at the window: changed, mended after its mark was lost, moved; and looking where its backups lie."""

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from custkeeper.domain.record import Record
from custkeeper.gui.backup_catch_up import BACKED_UP_WHEN_DUE
from custkeeper.gui.look.palette import LOOK
from custkeeper.services import backup_looking
from custkeeper.services.backup_targets import MARK, change_target, set_target
from custkeeper.services.backup_verifying import path_of
from custkeeper.services.backups import back_up, begin, carry_out, let_wait
from custkeeper.services.records import find
from custkeeper.services.session import Session
from tests.at_the_desk import Sitter
from tests.gui.conftest import page_of
from tests.gui.test_every_page import clipped, nameless, take_their_places, unreached
from tests.sample_firm import AUDITOR, KEEPER, OWNER, SampleFirm

SAME_DISK = "the tests have one disk"
CHANGE = "Change: blue stick"


@pytest.fixture
def stick(firm: SampleFirm) -> Path:
    folder = firm.folder / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def target(firm: SampleFirm, stick: Path) -> Record:
    """A place in use with no backup yet, nobody at the vault, and nothing made by itself."""
    (firm.folder / "preferences.json").write_text(json.dumps({BACKED_UP_WHEN_DUE[0]: False}), encoding="utf-8")
    place = set_target(firm.open(KEEPER), "blue stick", "stick", stick, "赵工", "safe", 1, SAME_DISK)
    firm.close()
    return place


@pytest.fixture
def one(firm: SampleFirm, target: Record) -> Record:
    """A backup there."""
    made = back_up(firm.open(KEEPER), target)
    firm.close()
    return made


@pytest.fixture
def three(firm: SampleFirm, target: Record, one: Record) -> list[Record]:
    keeper = firm.open(KEEPER)
    made = [one, *[back_up(keeper, target) for _ in range(2)]]
    firm.close()
    return made


def session_of(sitter: Sitter) -> Session:
    assert sitter.window.desk is not None
    return sitter.window.desk.session


def place_now(sitter: Sitter) -> Record:
    return find(session_of(sitter), "backup_target", "BT0001")


def states(sitter: Sitter) -> list[str]:
    return [each.state for each in session_of(sitter).vault.records.where("backup")]


def at_places(at_desk: Callable[[str], Sitter], name: str = KEEPER) -> Sitter:
    sitter = at_desk(name)
    sitter.window.go_to("backups")
    sitter.settle()
    return sitter


def stands(sitter: Sitter, field: str) -> str:
    widget: Any = sitter.see(field)
    return str(widget.currentText() if hasattr(widget, "currentText") else widget.text())


@pytest.mark.usefixtures("target")
def test_a_place_is_changed_in_words_and_its_medium_stays_the_same(at_desk: Callable[[str], Sitter], stick: Path) -> None:
    mark = (stick / MARK).read_bytes()
    sitter = at_places(at_desk)
    before = place_now(sitter)
    sitter.click(CHANGE)
    sitter.reads(f"It is connected: {stick}.")
    shown = [stands(sitter, each) for each in ("Folder or medium", "Name", "Kind", "Kept by", "Every so many days")]
    assert shown == [str(stick), "blue stick", "Stick or removable disk", "赵工", "1"]
    sitter.fill("Name", "red stick")
    sitter.fill("Where the medium lies", "room 2")
    sitter.choose("Kind", "Folder on a disk")
    sitter.fill("Every so many days", "seven")
    sitter.click("Save the change")
    sitter.reads("“seven” is no number of days.")
    sitter.fill("Every so many days", "7")
    sitter.click("Save the change")
    sitter.reads("red stick is changed.", "every 7 days", "lies in: room 2")
    now = {"name": "red stick", "place": "room 2", "kind": "folder", "interval_days": 7}
    assert place_now(sitter).values == {**before.values, **now}
    assert (stick / MARK).read_bytes() == mark
    head = session_of(sitter).vault.head
    sitter.click("Change: red stick")
    sitter.click("Save the change")
    sitter.settle()
    assert (sitter.screen, session_of(sitter).vault.head) == (sitter.window, head), "nothing was changed, so nothing is written"
    sitter.click("Change: red stick")
    sitter.fill("Kept by", "李工")
    change_target(session_of(sitter), "BT0001", {"place": "room 3"})  # somebody else, meanwhile
    sitter.click("Save the change")
    sitter.reads("kept by 李工", "lies in: room 3")


@pytest.mark.usefixtures("target")
def test_a_lost_mark_is_told_with_the_button_and_mended_by_it_but_never_by_the_way(
    at_desk: Callable[[str], Sitter], stick: Path
) -> None:
    (stick / MARK).unlink()
    sitter = at_places(at_desk)
    sitter.click("Back up now")
    sitter.reads("press “Change…” beside the place")
    assert "backup target mend" not in sitter.said()
    sitter.click(CHANGE)
    sitter.reads("does not carry the mark of this place")
    sitter.fill("Kept by", "李工")
    sitter.click("Save the change")
    sitter.reads("blue stick is changed.")
    assert not (stick / MARK).exists(), "another stick may be there: nobody said that it is the right one"
    sitter.click(CHANGE)
    sitter.see("This is the right medium: mark it again").click()  # type: ignore[attr-defined]
    sitter.click("Save the change")
    sitter.settle()
    assert (stick / MARK).exists()
    sitter.click("Back up now")
    sitter.reads("Backed up and read back: blue stick.")


@pytest.mark.usefixtures("one")
def test_a_stick_that_was_renamed_is_found_by_its_folder_and_keeps_its_backups(
    at_desk: Callable[[str], Sitter], stick: Path
) -> None:
    moved = stick.rename(stick.parent / "RED")
    sitter = at_places(at_desk)
    volume = place_now(sitter).value("volume")
    sitter.click(CHANGE)
    sitter.reads(f"Nothing is at {stick} now.")
    sitter.answers.folders.append(moved)
    sitter.click("Choose…")
    sitter.reads("The mark of this place is there")
    assert "Nothing is at" not in sitter.said()
    sitter.click("Save the change")
    sitter.reads("is on the same disk as the vault")
    sitter.click("Save the change")
    sitter.reads("blue stick is changed.")
    now = place_now(sitter)
    assert (now.value("folder"), now.value("volume")) == (str(moved), volume)
    assert path_of(session_of(sitter), find(session_of(sitter), "backup", "B0001")).parent == moved


@pytest.mark.usefixtures("target")
def test_another_folder_says_what_it_means_suggests_its_kind_and_asks_anew_why_this_disk_will_do(
    at_desk: Callable[[str], Sitter], firm: SampleFirm
) -> None:
    synced, plain = firm.folder / "坚果云" / "b", firm.folder / "plain"
    synced.mkdir(parents=True)
    plain.mkdir()
    sitter = at_places(at_desk)
    sitter.click(CHANGE)
    sitter.answers.folders += [firm.path, synced, plain]
    sitter.click("Choose…")
    sitter.reads("is inside the vault's own folder")
    sitter.click("Choose…")
    sitter.reads("There is no mark of this place")
    sitter.wait(lambda: stands(sitter, "Kind") == "Synchronised folder", "the kind")
    sitter.choose("Kind", "Share in the network")
    sitter.click("Choose…")
    sitter.settle()
    assert stands(sitter, "Kind") == "Share in the network", "the person has chosen"
    sitter.click("Save the change")
    sitter.reads("is on the same disk as the vault")
    assert place_now(sitter).value("folder") != str(plain), "why the former folder would do says nothing about this one"
    sitter.fill("Why the vault's own disk will do", "until Monday")
    sitter.click("Save the change")
    sitter.reads("blue stick is changed.")
    now = place_now(sitter)
    assert [now.value(each) for each in ("folder", "kind", "same_disk_reason")] == [str(plain), "share", "until Monday"]
    assert json.loads((plain / MARK).read_bytes())["volume"] == now.value("volume")


@pytest.mark.usefixtures("target")
def test_the_kind_of_a_new_place_is_suggested_until_somebody_chooses_one(
    at_desk: Callable[[str], Sitter], firm: SampleFirm
) -> None:
    synced, plain = firm.folder / "坚果云", firm.folder / "plain"
    synced.mkdir()
    plain.mkdir()
    sitter = at_places(at_desk)
    sitter.click("Set a place…")
    sitter.answers.folders += [synced, plain]
    sitter.click("Choose…")
    sitter.wait(lambda: stands(sitter, "Kind") == "Synchronised folder", "the kind")
    sitter.choose("Kind", "Stick or removable disk")
    sitter.click("Choose…")
    sitter.settle()
    assert (stands(sitter, "Folder or medium"), stands(sitter, "Kind")) == (str(plain), "Stick or removable disk")


@pytest.mark.usefixtures("target")
def test_what_is_typed_about_a_place_waits_on_its_card(at_desk: Callable[[str], Sitter], firm: SampleFirm) -> None:
    other = firm.folder / "坚果云"
    other.mkdir()
    sitter = at_places(at_desk)
    sitter.click(CHANGE)
    sitter.fill("Kept by", "李工")
    sitter.answers.folders.append(other)
    sitter.click("Choose…")
    sitter.settle()
    sitter.press("Escape")
    sitter.reads("What you typed in “Change blue stick” is kept.")
    sitter.click("Go on with “Change blue stick”")
    sitter.wait(lambda: stands(sitter, "Kept by") == "李工", "what was typed")
    assert stands(sitter, "Folder or medium") == str(other)
    sitter.reads("There is no mark of this place")
    assert stands(sitter, "Kind") == "Synchronised folder"
    sitter.click("Cancel")
    sitter.settle()
    assert session_of(sitter).vault.drafts == []
    assert sitter.named("Go on with “Change blue stick”") is None


def test_looking_tells_in_words_what_is_there_gone_found_again_new_and_not_connected(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, target: Record, stick: Path, three: list[Record]
) -> None:
    keeper = firm.open(KEEPER)
    other = firm.folder / "other"
    other.mkdir()
    set_target(keeper, "red stick", "stick", other, "赵工", "", 7, SAME_DISK)
    away, gone = firm.folder / "away", firm.folder / "gone.ckbackup"
    path_of(keeper, three[2]).rename(gone)
    firm.close()
    other.rename(away)
    (stick / "left by somebody.ckbackup").write_bytes(b"?")
    sitter = at_places(at_desk)
    sitter.click("Look where they lie")
    sitter.reads("Where they should be: 2.", "Not found, and listed as such from now on: B0003.")
    sitter.reads("Not connected, so not looked at: red stick.", "such as left by somebody.ckbackup")
    assert states(sitter) == ["made", "made", "missing"]
    let_wait(session_of(sitter), carry_out(begin(session_of(sitter), target)))  # as while another window wrote
    sitter.click("Look where they lie")
    sitter.reads("Where they should be: 3.", "Still not found: B0003.", "made while the vault could not be written: B0004.")
    gone.rename(stick / "again.ckbackup")
    away.rename(other)
    (other / MARK).unlink()
    sitter.click("Look where they lie")
    sitter.reads(
        "Where they should be: all 4 that were looked for.", "Found again: B0003.", "does not carry the place's mark: red"
    )
    assert states(sitter) == ["made"] * 4
    assert "New in the list" not in sitter.said()


@pytest.mark.usefixtures("three")
def test_a_look_that_takes_long_shows_how_far_it_is_and_stops_when_told(
    at_desk: Callable[[str], Sitter], monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go_on, lies_at = threading.Event(), threading.Event(), backup_looking.lies_at

    def slow(folder: Path, backup: Record) -> Path | None:
        if backup.code == "B0002":
            reached.set()
            assert go_on.wait(20)
            return None
        return lies_at(folder, backup)

    monkeypatch.setattr(backup_looking, "lies_at", slow)
    sitter = at_places(at_desk)
    page = page_of(sitter.window, "backups")
    sitter.click("Look where they lie")
    assert sitter.named("Cancel") is None, "what is over at once shows no bar"
    sitter.wait(reached.is_set)
    sitter.reads("Looking where they lie: 1 of 3")
    take_their_places()
    assert clipped(page) == []
    sitter.click("Cancel")
    go_on.set()
    sitter.reads("It was stopped before the end, so nothing of it was recorded.")
    assert states(sitter) == ["made"] * 3
    assert sitter.see("Look where they lie")


def test_whoever_is_about_to_be_revoked_is_told_with_the_backups_that_would_still_open(
    at_desk: Callable[[str], Sitter], one: Record
) -> None:
    sitter = at_desk(OWNER)
    sitter.window.go_to(
        "people", next(each.code for each in session_of(sitter).people().values() if each.value("name") == KEEPER)
    )
    sitter.settle()
    sitter.click("Revoke…")
    told = (
        f"Backups still open with what {KEEPER} knows: 1. The newest is B0001 of 1 Mar 2026. They are kept at: blue stick (safe)."
    )
    sitter.reads(told, "Remove those that need not be kept, in Backups & tests; keep the others under lock")
    assert "No backup that is recorded" not in sitter.said()


@pytest.mark.usefixtures("target")
def test_who_may_not_back_up_changes_no_place_and_looks_for_none(at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_places(at_desk, AUDITOR)
    sitter.reads("blue stick")
    assert sitter.named(CHANGE) is sitter.named("Look where they lie") is None


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_answer_and_a_lost_mark_have_their_room_in_large_text(
    at_desk: Callable[[str], Sitter], one: Record, stick: Path, language: str
) -> None:
    (stick / str(one.value("file"))).unlink()
    sitter = at_desk(KEEPER)
    LOOK.use("light", 24, language)
    sitter.settle()
    sitter.window.go_to("backups")
    sitter.settle()
    page = page_of(sitter.window, "backups")
    page.looking.go.click()
    sitter.wait(lambda: "B0001" in sitter.said(), "the answer")
    take_their_places()
    assert clipped(sitter.window) == []
    (stick / MARK).unlink()
    page.open_place(place_now(sitter))
    sitter.wait(page.dialog.mend.isVisible, "the tick to mark it again")
    take_their_places()
    assert [*clipped(page.dialog), *nameless(page.dialog), *unreached(sitter, page.dialog)] == []
