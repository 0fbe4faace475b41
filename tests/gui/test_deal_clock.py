"""A transfer's dates in the real window: the timeline, moving a day after seeing what moves with it, and taking it back."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QTableWidget

from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.timeline import Timeline
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.deal_clock import transfer_dates
from custkeeper.services.records import add, find
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, SampleFirm
from tests.services.test_deal_clock import PARTY, jade, with_clause


@pytest.fixture
def at_jade(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    """The keeper, with the transfer on the screen; a clause of its agreement survives the closing by three years."""
    keeper = firm.open(KEEPER)
    jade(keeper)
    with_clause(keeper)
    firm.close()
    sitter = at_desk(KEEPER)
    sitter.press("Ctrl+2")
    sitter.choose_line("JADE")
    return sitter


def told(sitter: Sitter) -> list[str]:
    """What a screen reader is told of the timeline."""
    line = sitter.see("Timeline", Timeline)
    return line.accessibleDescription().split("\n")


def rows(sitter: Sitter) -> list[list[str]]:
    """The table of what moves."""
    table = sitter.see("These dates move", QTableWidget)
    assert isinstance(table, QTableWidget)
    return [[table.item(at, to).text() for to in range(4)] for at in range(table.rowCount())]


def stored(sitter: Sitter) -> object:
    return find(sitter.window.desk.session, "transfer", "JADE").value("closing_on")  # type: ignore[union-attr]


def test_the_timeline_tells_the_days_today_and_what_comes(at_jade: Sitter) -> None:
    short = told(at_jade)
    assert short[0] == "Today, 1 Mar 2026"
    assert "Letter of intent, 1 Mar 2026 · as entered · days left: 0" in short
    assert "Signing, 20 May 2026 · as entered · days left: 80" in short
    at_jade.click("Show all dates")
    whole = told(at_jade)
    assert len(whole) > len(short)
    assert "NDA0001: Last day of the duties, 30 Jun 2028 · from the closing" in whole
    assert "CLA0001: Last day of the clause's duties, 30 Jun 2029 · from the closing" in whole
    assert "Quarterly review no. 1, 30 Sep 2026 · from the closing · then 11 more until 30 Jun 2029" in whole
    assert PARTY not in " ".join(whole)


def test_moving_closing_by_ten_days_is_seen_approved_and_taken_back_by_one_undo(at_jade: Sitter) -> None:
    before = [each.day for each in transfer_dates(*_transfer(at_jade))]
    at_jade.click("Move a date…")
    at_jade.fill("New day", "2026-07-10")
    at_jade.reads("These dates move: 28", "Signed or done, and therefore stays", "NDA0001: Agreement signed: 1 Mar 2026")
    assert ["JADE: Closing", "30 Jun 2026", "10 Jul 2026", "as entered"] in rows(at_jade)
    assert ["NDA0001: Last day of the duties", "30 Jun 2028", "10 Jul 2028", "from the closing"] in rows(at_jade)
    assert ["CLA0001: Last day of the clause's duties", "30 Jun 2029", "10 Jul 2029", "from the closing"] in rows(at_jade)
    assert stored(at_jade) == "2026-06-30", "looking writes nothing"
    at_jade.click("Approve and move")
    at_jade.reads("JADE: Closing is on 10 Jul 2026 now. Dates moved: 28.")
    at_jade.settle()
    assert stored(at_jade) == "2026-07-10"
    assert any(each.startswith("Closing, 10 Jul 2026") for each in told(at_jade))
    at_jade.click("Undo: move a date")
    at_jade.reads("Undone: move a date")
    at_jade.settle()
    assert [each.day for each in transfer_dates(*_transfer(at_jade))] == before
    at_jade.wait(lambda: any(each.startswith("Closing, 30 Jun 2026") for each in told(at_jade)))


def _transfer(sitter: Sitter):  # type: ignore[no-untyped-def]
    session = sitter.window.desk.session  # type: ignore[union-attr]
    return session, find(session, "transfer", "JADE")


def test_what_cannot_be_approved_says_why(at_jade: Sitter) -> None:
    before = at_jade.window.desk.session.vault.head.seq  # type: ignore[union-attr]
    at_jade.click("Move a date…")
    for typed, said in (
        ("2026-05-19", "“Signing” would come after “Closing”"),
        ("2026-02-30", "2026-02-30"),
        ("2026-06-30", "No date moves"),
    ):
        at_jade.fill("New day", typed)
        at_jade.reads(said)
        at_jade.settle()
        assert at_jade.named("Approve and move") is None
    at_jade.click("Cancel")
    assert at_jade.window.desk.session.vault.head.seq == before  # type: ignore[union-attr]
    assert stored(at_jade) == "2026-06-30"


def test_dates_that_changed_while_they_were_looked_at_are_not_moved(at_jade: Sitter) -> None:
    at_jade.click("Move a date…")
    at_jade.fill("New day", "2026-07-10")
    at_jade.reads("These dates move: 28")
    desk = at_jade.window.desk
    assert desk is not None
    desk.write(desk, lambda progress: amend(desk.session, "NDA0001", Amendment("1", desk.session.today, {"survival": 36})))
    at_jade.settle()
    at_jade.click("Approve and move")
    at_jade.reads("Nothing was moved: the dates of JADE changed")
    assert at_jade.named("Approve and move") is None
    assert stored(at_jade) == "2026-06-30"


def test_days_are_typed_for_a_new_transfer_and_moved_for_one_that_exists(at_jade: Sitter) -> None:
    assert at_jade.named("Closing on") is None
    assert at_jade.named("Target company")
    at_jade.click("New…")
    at_jade.settle()
    assert at_jade.named("Closing on")


def test_a_transfer_without_days_says_so_and_is_given_its_first(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    add(firm.open(KEEPER), "transfer", {"target": "x"}, "JADE")
    firm.close()
    sitter = at_desk(KEEPER)
    sitter.press("Ctrl+2")
    sitter.choose_line("JADE")
    assert "Closing, no day yet · as entered" in told(sitter)
    sitter.click("Move a date…")
    sitter.fill("New day", "2026-06-30")
    sitter.reads("These dates move")
    assert ["JADE: Closing", "no day yet", "30 Jun 2026", "as entered"] in rows(sitter)
    sitter.click("Approve and move")
    sitter.wait(lambda: stored(sitter) == "2026-06-30")
    sitter.settle()


def test_the_timeline_is_as_tall_as_its_words_in_large_text(at_jade: Sitter) -> None:
    small = at_jade.see("Timeline", Timeline).height()
    LOOK.use("contrast", 18, "en")
    at_jade.settle()
    large = at_jade.see("Timeline", Timeline)
    assert large.height() >= large.minimumHeight() > small * 1.2
