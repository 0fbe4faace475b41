"""Backups at the window: setting a place, making one while work goes on, catching up, and what the list says beside one."""

import json
import shutil
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from custkeeper.domain.backup_standing import DayMark
from custkeeper.domain.record import Record
from custkeeper.gui import backup_maker
from custkeeper.gui.backup_catch_up import BACKED_UP_WHEN_DUE
from custkeeper.gui.look.cards import InlineBar
from custkeeper.gui.look.day_strip import DayStrip, SizeLine
from custkeeper.gui.look.palette import LOOK
from custkeeper.services.access import revoke
from custkeeper.services.backup_board import backup_board
from custkeeper.services.backup_targets import MARK, move_target, set_target
from custkeeper.services.backups import back_up
from custkeeper.services.records import add, find
from custkeeper.services.restore_drills import Opener, record_drill, run_drill
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import TargetFull
from custkeeper.vault.backup_log import noted_runs
from custkeeper.vault.backup_making import Step
from tests.at_the_desk import Sitter, all_of, name_of
from tests.gui.conftest import page_of
from tests.gui.test_every_page import clipped, nameless, unreached
from tests.keyrings import HeldKeyring
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

SAME_DISK = "the tests have one disk"


@pytest.fixture
def stick(firm: SampleFirm) -> Path:
    folder = firm.folder / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def target(firm: SampleFirm, stick: Path) -> Record:
    """A place in use, with no backup yet, and nobody at the vault."""
    place = set_target(firm.open(KEEPER), "blue stick", "stick", stick, "赵工", "safe", 1, SAME_DISK)
    firm.close()
    return place


@pytest.fixture
def by_hand(firm: SampleFirm) -> None:
    """The person has switched off that backups are made by themselves."""
    (firm.folder / "preferences.json").write_text(json.dumps({BACKED_UP_WHEN_DUE[0]: False}), encoding="utf-8")


class Held:
    """A backup stopped in the middle of a step, until it is let go; its own thread waits, nobody else."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, step: Step = Step.CHECK, is_after: bool = False) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()
        carry_out = backup_maker.carry_out

        def slow(errand: Any, progress: Any) -> Any:
            def tell(now: Step, done: int, total: int) -> None:
                progress(now, done, total)
                if now is step and not is_after:
                    self.reached.set()
                    assert self.go_on.wait(20)
                    progress(now, done, total)

            came = carry_out(errand, tell)
            if is_after:
                self.reached.set()
                assert self.go_on.wait(20)
            return came

        monkeypatch.setattr(backup_maker, "carry_out", slow)


def files(stick: Path) -> list[str]:
    return sorted(each.name for each in stick.iterdir() if each.name != MARK)


def session_of(sitter: Sitter) -> Session:
    assert sitter.window.desk is not None
    return sitter.window.desk.session


def backups(session: Session) -> list[tuple[str, str]]:
    return [(each.code, each.state) for each in session.vault.records.where("backup")]


def told(sitter: Sitter, part: str) -> str:
    """The tone of the newest message with these words."""
    bars = [each for each in all_of(sitter.window, InlineBar) if isinstance(each, InlineBar)]
    return next((each.tone for each in reversed(bars) if part in each.shown), "")


def go(sitter: Sitter, tab: str = "backups", subject: str = "") -> Any:
    sitter.window.go_to(tab, subject)
    sitter.settle()
    return page_of(sitter.window, tab)


def test_the_empty_page_leads_to_a_place_and_the_place_to_a_backup(at_desk: Callable[[str], Sitter], stick: Path) -> None:
    sitter = at_desk(KEEPER)
    sitter.settle()
    sitter.reads("No place for backups is set yet. Choose one")  # on Today
    go(sitter)
    sitter.reads("No place for backups is set yet", "Choose a stick")
    sitter.click("Set a place…")
    sitter.click("Use this place")
    sitter.reads("Choose the folder or the medium first.")
    sitter.answers.folders.append(stick)
    sitter.click("Choose…")
    assert "Choose the folder" not in sitter.said(), "what was wrong is mended"
    sitter.fill("Kept by", "赵工")
    assert sitter.named("Why the vault's own disk will do") is None
    sitter.settle()
    sitter.click("Use this place")
    sitter.reads("is on the same disk as the vault")
    sitter.fill("Why the vault's own disk will do", SAME_DISK)
    sitter.click("Use this place")
    sitter.reads("stick is a place for backups now.", "No backup was made yet.")
    sitter.see("None yet")
    [place] = session_of(sitter).vault.records.where("backup_target")
    assert [place.value(each) for each in ("name", "kind", "keeper", "folder", "interval_days", "same_disk_reason")] == [
        *("stick", "folder", "赵工", str(stick), 1, SAME_DISK)  # the kind as the folder's path tells
    ]
    sitter.click("Back up now")
    sitter.reads("Backed up and read back: stick.", "Last good backup:")
    sitter.see("Fresh")
    assert (len(files(stick)), backups(session_of(sitter))) == (1, [("B0001", "made")])


@pytest.mark.usefixtures("by_hand", "target")
def test_work_goes_on_while_one_is_made_and_each_step_is_told(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(firm.open(KEEPER), "client", {"name": "杭州示例"}, "K0001")
    firm.close()
    held = Held(monkeypatch)
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Back up now")
    sitter.wait(held.reached.is_set)
    sitter.reads("blue stick: checking the copy")
    assert sitter.named("Back up now") is None, "one at a time"
    sitter.press("Ctrl+3")
    sitter.window.go_to("clients", "K0001")
    sitter.fill("Contact", "周经理")
    sitter.press("Ctrl+S")
    sitter.wait(lambda: find(session_of(sitter), "client", "K0001").value("contact") == "周经理", "the client to be saved")
    assert files(stick) == []
    held.go_on.set()
    sitter.reads("Backed up and read back: blue stick.")
    assert [each.split(".")[-1] for each in files(stick)] == ["ckbackup"]


@pytest.mark.usefixtures("by_hand", "target")
def test_cancel_leaves_nothing_and_is_said_in_one_line(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch, Step.WRITE)
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Back up now")
    sitter.wait(held.reached.is_set)
    sitter.click("Cancel")
    held.go_on.set()
    sitter.reads("The backup was stopped. Nothing was written")
    assert (files(stick), backups(session_of(sitter)), list(firm.path.glob("backup-*"))) == ([], [], [])
    assert sitter.see("Back up now")


@pytest.mark.usefixtures("by_hand", "target")
@pytest.mark.parametrize("how", ["lock", "close"])
def test_a_lock_or_the_end_stops_one_cleanly(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    held = Held(monkeypatch)
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Back up now")
    sitter.wait(held.reached.is_set)
    if how == "lock":
        sitter.press("Ctrl+L")
        held.go_on.set()
        sitter.settle()
    else:
        threading.Timer(0.05, held.go_on.set).start()  # the window waits for the thread
        assert sitter.window.close()
    assert (files(stick), list(firm.path.glob("backup-*")), noted_runs(firm.device, _vault(firm))) == ([], [], [])
    assert backups(firm.open(KEEPER)) == []


@pytest.mark.usefixtures("by_hand", "target")
@pytest.mark.parametrize("how", ["lock", "close"])
def test_one_that_was_read_back_when_the_vault_was_closed_is_recorded_at_the_next_opening(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    held = Held(monkeypatch, is_after=True)
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Back up now")
    sitter.wait(held.reached.is_set)
    if how == "lock":
        sitter.press("Ctrl+L")
        held.go_on.set()
        sitter.settle()
    else:
        threading.Timer(0.05, held.go_on.set).start()
        assert sitter.window.close()
    assert len(files(stick)) == len(noted_runs(firm.device, _vault(firm))) == 1
    again = at_desk(KEEPER) if how == "close" else sitter
    if how == "lock":
        again.unlock(KEEPER, firm)
    again.settle()
    assert backups(session_of(again)) == [("B0001", "made")]
    assert noted_runs(firm.device, _vault(firm)) == []


@pytest.mark.usefixtures("target")
def test_what_is_due_makes_itself_at_opening_and_quietly(at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path) -> None:
    sitter = at_desk(KEEPER)
    sitter.settle()
    assert backups(session_of(sitter)) == [("B0001", "made")]
    assert "Backed up" not in sitter.said()
    sitter.reads("Nothing is blocked")
    sitter.press("Ctrl+L")
    sitter.unlock(KEEPER, firm)
    sitter.settle()
    assert len(files(stick)) == 1, "once per due"
    firm.clock.now += timedelta(days=1)
    sitter.window.desk.catch_up.look()  # type: ignore[union-attr]
    sitter.settle()
    assert len(files(stick)) == 2, "and the next day the next one"


def test_a_failure_is_not_repeated_the_same_day_and_a_stick_that_is_not_there_is_no_attempt(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, target: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick.rename(firm.folder / "away")
    sitter = at_desk(KEEPER)
    sitter.settle()
    assert backups(session_of(sitter)) == [], "not connected: no attempt"
    (firm.folder / "away").rename(stick)
    monkeypatch.setattr("custkeeper.vault.backup_making.write_backup", _no_room)
    sitter.window.desk.catch_up.look()  # type: ignore[union-attr]
    sitter.settle()
    sitter.press("Ctrl+L")
    sitter.unlock(KEEPER, firm)
    sitter.settle()
    assert backups(session_of(sitter)) == [("B0001", "failed")]
    assert "room" not in sitter.said(), "the page and Today say it, no bar does"
    page = go(sitter, "backup-list", "B0001")
    sitter.reads("There is not enough room for a backup")
    sitter.see("Failed")
    assert page.code == "B0001"


@pytest.mark.usefixtures("target")
def test_one_that_began_by_itself_and_was_cancelled_is_left_until_tomorrow(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(monkeypatch)
    sitter = at_desk_while(at_desk, held)
    sitter.window.go_to("backups")
    sitter.click("Cancel")
    held.go_on.set()
    sitter.settle()
    catch_up = sitter.window.desk.catch_up  # type: ignore[union-attr]
    catch_up.look()
    sitter.settle()
    assert (files(stick), "stopped" in sitter.said()) == ([], False)
    firm.clock.now += timedelta(days=1)
    catch_up.look()
    sitter.settle()
    assert len(files(stick)) == 1


@pytest.mark.usefixtures("target")
@pytest.mark.parametrize("why", ["switched off", "no right"])
def test_nothing_makes_itself_without_the_right_or_when_switched_off(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path, why: str
) -> None:
    sitter = at_desk(AUDITOR)
    if why == "switched off":
        sitter.window.lock()
        sitter.window.parts.preferences.set(BACKED_UP_WHEN_DUE[0], False)
        sitter.unlock(KEEPER, firm)
    go(sitter)
    assert files(stick) == []
    assert (sitter.named("Back up now") is None) == (why == "no right")
    assert (sitter.named("Set a place…") is None) == (why == "no right")
    if why == "switched off":
        go(sitter, "settings")
        sitter.see("Back up by itself when due").setFocus()
        sitter.press("Space")
        assert sitter.window.parts.preferences.get(*BACKED_UP_WHEN_DUE) is True


@pytest.mark.usefixtures("by_hand")
def test_past_its_time_the_old_one_goes_and_it_is_said_how_many(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, target: Record, stick: Path
) -> None:
    keeper = firm.open(KEEPER)
    for _ in range(3):
        back_up(keeper, target)
    firm.close()
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Back up now")
    sitter.reads("Older backups removed because their time is over: 3.")
    assert len(files(stick)) == 1


@pytest.mark.usefixtures("by_hand", "target")
def test_of_two_places_the_one_that_is_not_connected_is_named_in_amber(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, stick: Path
) -> None:
    other = firm.folder / "other"
    other.mkdir()
    set_target(firm.open(KEEPER), "red stick", "stick", other, "赵工", "", 7, SAME_DISK)
    firm.close()
    shutil.rmtree(other)
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Back up now")
    sitter.reads("Backed up and read back: blue stick. Not connected: red stick. Connect what is missing, then back up again.")
    assert told(sitter, "Not connected: red stick") == "warn"
    assert backups(session_of(sitter)) == [("B0001", "made")]
    sitter.click("Back up here: red stick")
    sitter.reads("is not there. Connect the stick")
    assert backups(session_of(sitter))[-1] == ("B0002", "failed")
    shutil.rmtree(stick)
    sitter.click("Back up now")
    sitter.reads("No backup was made. Not connected: blue stick, red stick.")


@pytest.mark.usefixtures("by_hand", "target")
def test_a_place_without_its_mark_is_there_and_said_to_be_unmarked(at_desk: Callable[[str], Sitter], firm: SampleFirm) -> None:
    other = firm.folder / "other"
    other.mkdir()
    set_target(firm.open(KEEPER), "red stick", "stick", other, "赵工", "", 7, SAME_DISK)
    firm.close()
    (other / MARK).unlink()
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Back up now")
    sitter.reads(
        "Backed up and read back: blue stick. Not used, because what is there does not carry the place's mark: red stick."
    )
    assert told(sitter, "red stick") == "warn"
    assert "Not connected" not in sitter.said()
    (other / MARK).write_text("{}", encoding="utf-8")
    sitter.click("Back up here: blue stick")
    sitter.wait(lambda: told(sitter, "Backed up and read back: blue stick.") == "ok", "all went well: green")


@pytest.mark.usefixtures("by_hand", "target")
def test_a_place_is_retired_and_used_again(at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    go(sitter)
    sitter.click("Retire: blue stick")
    sitter.reads("blue stick is retired. What lies there stays there.", "Retired places")
    sitter.click("Use again: blue stick")
    sitter.reads("blue stick is in use again.", "every day")


@pytest.fixture
def with_history(firm: SampleFirm, target: Record) -> SampleFirm:
    """Five days: a proven one, one that failed, a day missed, one made; and somebody has left since."""
    keeper = firm.open(KEEPER)
    proven = back_up(keeper, target)
    opener = Opener(KEEPER, PASSPHRASES[KEEPER], firm_secret=firm.firm_secret)
    record_drill(keeper, proven.code, opener, run_drill(keeper, proven, opener))
    firm.clock.now += timedelta(days=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("custkeeper.vault.backup_making.write_backup", _no_room)
        with pytest.raises(TargetFull):
            back_up(keeper, target)
    firm.clock.now += timedelta(days=2)
    back_up(keeper, target)
    firm.close()
    revoke(firm.open(OWNER), AUDITOR, "left")
    firm.close()
    return firm


@pytest.mark.usefixtures("by_hand")
def test_the_page_answers_without_typing_and_the_strip_says_each_day(
    at_desk: Callable[[str], Sitter], with_history: SampleFirm
) -> None:
    sitter = at_desk(KEEPER)
    page = go(sitter)
    board = backup_board(session_of(sitter))
    marks = [mark for _, mark in board.places[0].standing.strip][-4:]
    assert marks == [DayMark.PROVEN, DayMark.FAILED, DayMark.MISSING, DayMark.MADE]
    [strip], [line] = all_of(page, DayStrip), all_of(page, SizeLine)
    assert name_of(strip) == "The last 90 days of blue stick: made 1, proven 1, failed 1, missing 1."
    assert name_of(line).startswith("Sizes from ")
    sitter.reads(
        "Last good backup: 4 Mar 2026", "3 days", "(RPO)", "(RTO)", "made", "failed", "missing", "proven by a restore test"
    )
    assert "Not tested yet" not in sitter.said()


@pytest.mark.usefixtures("by_hand", "with_history")
def test_with_backups_nothing_is_cut_off_nameless_or_out_of_reach(at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    found = {}
    for language, points in (("en", 11), ("en", 24), ("zh_CN", 24)):
        LOOK.use("light", points, language)
        sitter.settle()
        for tab, code in (("backups", ""), ("backup-list", ""), ("backup-list", "B0001"), ("backup-list", "B0002")):
            go(sitter, tab, code)
            QApplication.processEvents()
            problems = [*clipped(sitter.window), *nameless(sitter.window)]
            if points == 11:
                problems += unreached(sitter, sitter.window)
            found |= {(language, points, tab, code): problems} if problems else {}
    assert found == {}


@pytest.mark.usefixtures("by_hand")
def test_the_dialog_of_a_place_has_room_for_a_refusal_and_its_reason(at_desk: Callable[[str], Sitter], stick: Path) -> None:
    sitter = at_desk(KEEPER)
    for language, points in (("en", 11), ("zh_CN", 24)):
        LOOK.use("light", points, language)
        sitter.settle()
        page = go(sitter, "backups", "new")
        page.dialog.take(stick)
        page.dialog.decide()
        sitter.wait(page.dialog.reason.isVisible)
        QApplication.processEvents()
        assert [*clipped(page.dialog), *nameless(page.dialog), *unreached(sitter, page.dialog)] == []
        page.dialog.reject()


@pytest.mark.usefixtures("by_hand")
def test_beside_one_stands_what_it_is_and_who_could_still_open_it(
    at_desk: Callable[[str], Sitter], with_history: SampleFirm, stick: Path
) -> None:
    sitter = at_desk(KEEPER)
    page = go(sitter, "backup-list")
    sitter.reads("3 in all, 1 proven by a restore test, 1 failed.", "Choose a backup to see it here.")
    sitter.choose_line("B0003")
    sitter.reads(f"{AUDITOR}: left since, and could open this backup")
    record = find(session_of(sitter), "backup", "B0003")
    sitter.reads(str(record.value("sha256"))[:8], f"Ledger entry #{record.value('head_seq')}")
    page.ask_drill("B0003")
    sitter.wait(lambda: page.dialog.isVisible())
    page.dialog.reject()
    sitter.click("Verify")
    sitter.reads("B0003 is whole and sound, and of this vault's history.")
    assert find(session_of(sitter), "backup", "B0003").value("verified_at") > record.value("verified_at")
    sitter.click("Ledger entry")
    sitter.settle()
    assert sitter.window.tab == "ledger"
    assert page.code == "B0003"


@pytest.mark.usefixtures("by_hand")
def test_one_is_removed_with_a_reason_and_the_last_proven_one_never(
    at_desk: Callable[[str], Sitter], with_history: SampleFirm, stick: Path
) -> None:
    sitter = at_desk(KEEPER)
    go(sitter, "backup-list", "B0001")
    sitter.click("Remove…")
    sitter.fill("Why it is removed", "no room")
    sitter.click("Remove…")
    sitter.reads("B0001 is the last backup that a restore test has proven.")
    sitter.press("Escape")
    sitter.choose_line("B0003")
    sitter.click("Remove…")
    sitter.click("Remove…")
    sitter.reads("Say why the backup is removed. Nothing was changed.")
    sitter.fill("Why it is removed", "no room")
    sitter.click("Remove…")
    sitter.reads("B0003 is removed.", "no room")
    assert len(files(stick)) == 1


@pytest.mark.usefixtures("by_hand")
def test_a_damaged_one_is_found_by_verifying_and_one_that_is_elsewhere_stays_as_it_is(
    at_desk: Callable[[str], Sitter], with_history: SampleFirm, stick: Path
) -> None:
    path = stick / str(find(with_history.open(KEEPER), "backup", "B0003").value("file"))
    with_history.close()
    path.write_bytes(path.read_bytes()[:-4000])
    sitter = at_desk(KEEPER)
    go(sitter, "backup-list", "B0003")
    stick.rename(stick.parent / "away")
    sitter.click("Verify")
    sitter.reads("is not there. Connect the stick")
    assert backups(session_of(sitter))[-1] == ("B0003", "made")
    (stick.parent / "away").rename(stick)
    sitter.click("Verify")
    sitter.reads("is cut short")
    sitter.settle()
    assert backups(session_of(sitter))[-1] == ("B0003", "failed")


@pytest.mark.usefixtures("by_hand", "target")
def test_the_computer_gets_its_key_by_the_passphrase_alone(
    at_desk: Callable[[str], Sitter], firm: SampleFirm, held_keyring: HeldKeyring
) -> None:
    firm.use_keyring = True
    sitter = at_desk(KEEPER)
    page = go(sitter)
    sitter.reads("It is off: a backup needs somebody who has opened the vault.")
    page.unattended.switch.choose(1)
    sitter.fill("Your passphrase", "not this one at all")
    sitter.click("Switch it on")
    sitter.see("Switch it on")
    assert _has_key(held_keyring) is False
    sitter.fill("Your passphrase", PASSPHRASES[KEEPER])
    sitter.click("Switch it on")
    sitter.reads("This computer may make backups by itself now.", "It is on: this computer has the key for backups.")
    assert _has_key(held_keyring) is True
    page.unattended.switch.choose(0)
    sitter.press("Escape")
    assert page.unattended.switch.current == 1, "left as it is"
    page.unattended.switch.choose(0)
    sitter.fill("Your passphrase", PASSPHRASES[KEEPER])
    sitter.click("Switch it off")
    sitter.reads("It is off")
    assert _has_key(held_keyring) is False


@pytest.mark.usefixtures("by_hand", "target")
def test_a_backup_that_is_looked_for_is_shown_in_the_list(at_desk: Callable[[str], Sitter], firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    back_up(keeper, keeper.vault.records.where("backup_target")[0])
    firm.close()
    sitter = at_desk(MANAGER)
    sitter.window.go_to("backups", "B0001")
    sitter.settle()
    sitter.reads("B0001, blue stick")


@pytest.mark.usefixtures("by_hand", "target")
def test_changed_keys_begin_it_once_more(at_desk: Callable[[str], Sitter], stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody is revoked while the first one is made."""
    sitter = at_desk(OWNER)
    go(sitter)
    session, carry_out, times = session_of(sitter), backup_maker.carry_out, []

    def first_outdated(errand: Any, progress: Any) -> Any:
        times.append(errand.source.header.generation)
        if len(times) == 1:
            done = threading.Event()
            sitter.window.desk.write(sitter.window, lambda _: (revoke(session, AUDITOR, "left"), done.set()))  # type: ignore[union-attr]
            assert done.wait(20)
        return carry_out(errand, progress)

    monkeypatch.setattr(backup_maker, "carry_out", first_outdated)
    sitter.click("Back up now")
    sitter.reads("Backed up and read back: blue stick.")
    assert times == [times[0], times[0] + 1]
    assert len(files(stick)) == 1


def test_a_retired_place_is_not_due(at_desk: Callable[[str], Sitter], firm: SampleFirm, target: Record, stick: Path) -> None:
    move_target(firm.open(KEEPER), target.code, "retired")
    firm.close()
    sitter = at_desk(KEEPER)
    sitter.settle()
    assert files(stick) == []


def at_desk_while(at_desk: Callable[[str], Sitter], held: Held) -> Sitter:
    """Through the door without waiting for the backup that makes itself behind it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Sitter, "settle", lambda self: self.wait(held.reached.is_set))
        return at_desk(KEEPER)


def _has_key(keyring: HeldKeyring) -> bool:
    return any("backup" in name for _, name in keyring.kept)


def _vault(firm: SampleFirm) -> str:
    return str(json.loads((firm.path / "header.json").read_bytes())["vault"])


def _no_room(path: Path, *_: Any) -> None:
    raise OSError(28, "no space left on device")
