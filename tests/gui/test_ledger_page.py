"""The ledger's page, and what opening sealed records means in the window."""

import shutil
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.pages.ledger_page import LedgerPage
from custkeeper.gui.parts import Parts
from custkeeper.services.ledger_checks import newest_checkpoint, verify_ledger
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import add
from custkeeper.vault.sealing import new_id
from tests.at_the_desk import Sitter, name_of
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, SampleFirm, copied
from tests.small_disk import SmallDisk
from tests.small_disk import small_disk as small_disk


def told(sitter: Sitter) -> list[str]:
    """What the newest entries say, newest first."""
    lines = ledger_lines(sitter.window.desk.session, 500)  # type: ignore[union-attr]
    return [str(getattr(line.what, "source", line.what)) for line in lines]


def page_of(sitter: Sitter) -> LedgerPage:
    sitter.window.go_to("ledger")
    sitter.settle()
    page: Any = sitter.window.pages["ledger"]
    return page


def test_opening_a_client_is_one_entry_and_going_there_again_is_none(
    clients: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(KEEPER)
    before = len(told(sitter))
    sitter.press("Ctrl+3")
    sitter.settle()
    assert len(told(sitter)) == before, "the list alone is no opening"
    sitter.choose_line("K00003")
    assert told(sitter)[: len(told(sitter)) - before] == ["Sealed record opened"]
    sitter.choose_line("K00004")
    sitter.choose_line("K00003")
    assert len(told(sitter)) == before + 2
    sitter.reads("Read by", "Sealed record opened", f"Ledger #{before + 2}")
    assert sitter.named("Undo:") is None, "a reading is no step"


def test_no_entry_no_opening_and_it_says_why(
    clients: SampleFirm, small_disk: SmallDisk, parts_for: Callable[[SampleFirm], Parts], sit_at: Any, english: None
) -> None:
    firm = copied(clients, small_disk.path / "firm")
    sitter: Sitter = sit_at(parts_for(firm))
    sitter.unlock(KEEPER, firm)
    sitter.press("Ctrl+3")
    sitter.settle()
    small_disk.fill(4 << 10)
    sitter.choose_line("K00003")
    sitter.reads("K00003 was not opened", "The disk is full")
    assert sitter.window.pages["clients"].shown.form is None  # type: ignore[attr-defined]
    assert sitter.named("Name (required)") is None
    small_disk.empty()
    sitter.choose_line("K00003")
    sitter.see("Name (required)")
    assert told(sitter)[0] == "Sealed record opened"
    sitter.window.close()


def test_the_page_lists_filters_and_shows_one_entry_with_its_records(
    clients: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(MANAGER)
    sitter.press("Ctrl+3")
    sitter.choose_line("K00003")
    page = page_of(sitter)
    count = len(told(sitter))
    assert page.model.rowCount() == count
    sitter.choose_line("#1")
    sitter.reads("Vault created", "Header generation", "owner")
    sitter.see("Signature valid")
    sitter.choose("What", "Opened, printed, exported")
    sitter.settle()
    assert page.model.rowCount() == 1
    sitter.choose_line(f"#{count}")
    sitter.reads("client K00003", "Levels read")
    sitter.click("client K00003")
    sitter.settle()
    assert sitter.window.tab == "clients"
    page = page_of(sitter)
    sitter.click("Show all")
    sitter.settle()
    sitter.fill("Record", "K00004")
    sitter.press("Enter")
    sitter.settle()
    assert page.model.rowCount() == 1, "the import names it"
    sitter.fill("From", "soon")
    sitter.press("Enter")
    sitter.reads("“soon” is no day")
    sitter.fill("From", "2030-01-01")
    sitter.press("Enter")
    sitter.reads("No entry matches")
    sitter.choose("Who", AUDITOR)
    sitter.click("Show all")
    sitter.settle()
    assert page.model.rowCount() == count


def test_a_new_entry_appears_while_one_looks(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    page = page_of(sitter)
    rows = page.model.rowCount()
    desk = sitter.window.desk
    assert desk is not None
    desk.write(page, lambda progress: add(desk.session, "client", {"name": "新"}, "K09999"))
    sitter.settle()
    assert page.model.rowCount() == rows + 1


def test_it_is_checked_in_the_background_at_opening_and_in_full_on_demand(
    clients: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(MANAGER)
    page_of(sitter)
    sitter.reads("All sound.", "No full check is signed yet")
    head = len(told(sitter))
    sitter.click("Check everything")
    sitter.settle()
    sitter.reads("Last full check: signed by", MANAGER, f"up to entry {head}", f"Ledger #{head + 1}")
    assert told(sitter)[0] == "Ledger checked"
    desk = sitter.window.desk
    assert desk is not None
    desk.watch.start()
    sitter.settle()
    sitter.reads(f"Sound since entry {head}")


def test_a_check_can_be_cancelled_and_locking_does_not_wait_for_it(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    page = page_of(sitter)
    desk = sitter.window.desk
    assert desk is not None
    desk.watch.start(is_full=True)
    cancel = next(each for each in page.card.findChildren(QAbstractButton) if name_of(each) == "Cancel")
    cancel.click()  # before the window lets the check go on
    sitter.settle()
    assert newest_checkpoint(desk.session) is None, "what was given up is not signed"
    assert sitter.named("Check everything") is not None
    desk.watch.start(is_full=True)
    sitter.press("Ctrl+L")
    sitter.wait(lambda: sitter.window.shell is None)
    sitter.wait(lambda: not sitter.window.worker.is_busy)


def test_a_keepers_check_is_not_signed(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    page_of(sitter)
    sitter.click("Check everything")
    sitter.settle()
    assert "Ledger checked" not in told(sitter)
    sitter.reads("All sound.", "No full check is signed yet")


def test_a_problem_is_told_at_opening_before_anybody_asks(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    session = clients.open(AUDITOR)
    with session.vault.unit_of_work(Event.RECORD_ADDED) as work:  # past the services: an auditor may not
        work.add(Record(new_id(), "client", "K09999", Level.INTERNAL, "active", {"name": "x"}))
    clients.close()
    sitter = at_desk(MANAGER)
    sitter.reads("The check of the ledger found problems: 1.", "was not allowed")


def test_an_older_copy_is_told_with_its_way_out(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    kept = clients.folder / "yesterday"
    shutil.copytree(clients.path, kept)
    session = clients.open(OWNER)
    add(session, "client", {"name": "今天"}, "K09999")
    clients.close()
    shutil.rmtree(clients.path)
    shutil.copytree(kept, clients.path)
    sitter = at_desk(MANAGER)
    sitter.reads("This is an older copy of the vault")
    sitter.press("Ctrl+3")
    sitter.choose_line("K00003")
    sitter.reads("K00003 was not opened")
    page_of(sitter)
    sitter.reads("Close the program and put the newest folder")
    sitter.click("Go on with this copy")
    sitter.settle()
    assert told(sitter)[0] == "Older copy accepted"
    assert sitter.named("Go on with this copy") is None
    sitter.press("Ctrl+3")
    sitter.choose_line("K00003")
    sitter.see("Name (required)")
    assert not verify_ledger(sitter.window.desk.session).problems  # type: ignore[union-attr]


def test_what_is_listed_can_be_printed(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    sitter.press("Ctrl+3")
    sitter.choose_line("K00003")
    page_of(sitter)
    sitter.choose("What", "Opened, printed, exported")
    sitter.fill("Record", "K00003")
    sitter.press("Enter")
    sitter.settle()
    sitter.click("Print…")
    sitter.settle()
    reports: Any = sitter.window.pages["reports"]
    assert (reports.kind.currentData(), reports.subject.currentData()) == ("reading-log", "client:K00003")
    assert reports.pdf.startswith(b"%PDF")
    assert told(sitter)[0] == "Report printed"


def test_the_reports_page_offers_both_logs_of_periods_and_people(clients: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("reports")
    sitter.settle()
    for kind in ("Reading log", "Ledger"):
        sitter.choose("Report", kind)
        about: Any = sitter.see("About")
        offered = [about.itemText(place) for place in range(about.count())]
        assert offered[:3] == ["Everything", "since 1 Jan 2026", "1 Mar 2026 to 31 Mar 2026"]
        assert f"P0003 {KEEPER}" in offered
        sitter.choose("About", f"P0003 {KEEPER}")
        sitter.click("Make it")
        sitter.settle()
        sitter.see("Save as a list (XLSX, CSV)…")
        assert about.currentText() == f"P0003 {KEEPER}"


def test_another_look_makes_the_page_anew_and_the_old_one_hears_no_more(
    clients: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(MANAGER)
    before = page_of(sitter)
    LOOK.use("dark", 12, "en")
    sitter.settle()
    page = page_of(sitter)
    assert page is not before
    desk = sitter.window.desk
    assert desk is not None
    rows = page.model.rowCount()
    desk.write(page, lambda progress: add(desk.session, "client", {"name": "新"}, "K09999"))
    desk.watch.start(is_full=True)
    sitter.settle()
    assert page.model.rowCount() >= rows + 1
