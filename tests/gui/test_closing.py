"""A transfer's last acts in the real window: closing it, its tranches, and asking everything back from a broken one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget

from custkeeper.services.broken_deal import break_off
from custkeeper.services.records import find
from custkeeper.services.tranches import plan_tranche
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, MANAGER, SampleFirm
from tests.services.test_closing import signed_deal


@pytest.fixture
def at_jade(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Callable[[str], Sitter]:
    """Somebody with the signed deal on the screen."""
    signed_deal(firm.open(KEEPER))
    firm.close()

    def sit(name: str) -> Sitter:
        sitter = at_desk(name)
        sitter.press("Ctrl+2")
        sitter.choose_line("JADE")
        return sitter

    return sit


def state(sitter: Sitter) -> tuple[str, object]:
    session = sitter.window.desk.session  # type: ignore[union-attr]
    found = find(session, "transfer", "JADE")
    return found.state, found.value("closing_on")


def test_a_manager_sees_what_follows_and_closes_it(at_jade: Callable[[str], Sitter]) -> None:
    sitter = at_jade(MANAGER)
    sitter.click("Now: Closed")
    sitter.reads("Close JADE", "Look at this first", "Types of clause there is none of: 4", "What follows from it")
    sitter.reads(
        "NDA-VALUER: until 1 Mar 2028", "NDA-OLD: ended 31 Jan 2025", "D0002: Valuer, Ben Li: I0001, I0002; by 1 Apr 2026"
    )
    sitter.settle()
    assert state(sitter) == ("signed", None), "looking writes nothing"
    for typed, said in (
        ("2026-03-02", "that day has not come yet"),
        ("2026-02-09", "would come after"),
        ("2026-02-30", "2026-02-30"),
    ):
        sitter.fill("Closed on", typed)
        sitter.reads(said)
        sitter.settle()
        assert sitter.named("Close the transfer") is None
    sitter.fill("Closed on", "2026-02-28")
    sitter.reads("NDA-VALUER: until 28 Feb 2028")
    sitter.click("Close the transfer")
    sitter.reads("JADE is closed on 28 Feb 2026.")
    sitter.settle()
    assert state(sitter) == ("closed", "2026-02-28")
    assert sitter.named("Undo:") is None


def test_a_keeper_is_told_who_closes_it(at_jade: Callable[[str], Sitter]) -> None:
    sitter = at_jade(KEEPER)
    sitter.click("Now: Closed")
    sitter.reads("A transfer is closed by a manager")
    sitter.settle()
    assert state(sitter) == ("signed", None)


def test_a_tranche_is_planned_by_ticking_its_items(at_jade: Callable[[str], Sitter]) -> None:
    sitter = at_jade(KEEPER)
    sitter.reads("No tranche yet")
    sitter.click("New tranche…")
    sitter.settle()
    sitter.click("Let them wait")
    sitter.reads("Name at least one")
    items = sitter.see("Items that wait", QListWidget)
    assert isinstance(items, QListWidget)
    items.setFocus()
    items.setCurrentRow(1)
    sitter.press("Space", items)
    sitter.fill("What has to be so", "price agreed")
    sitter.click("Let them wait")
    sitter.reads("TR0001, not released: I0002. Until: price agreed")
    sitter.settle()


def test_a_manager_releases_a_tranche_with_a_reason(at_jade: Callable[[str], Sitter], firm: SampleFirm) -> None:
    plan_tranche(firm.open(KEEPER), "JADE", ["I0001", "I0002"], "price agreed")
    firm.close()
    sitter = at_jade(MANAGER)
    sitter.reads("TR0001, not released: I0001, I0002. Until: price agreed")
    sitter.click("Release TR0001")
    sitter.click("Release")
    sitter.reads("Say why the tranche is released")
    sitter.fill("Reason (kept with the tranche)", "price agreed today")
    sitter.click("Release")
    sitter.reads("TR0001, released 1 Mar 2026: I0001, I0002")
    sitter.settle()
    assert sitter.named("Release TR0001") is None


def test_a_keeper_sees_the_tranches_and_releases_none(at_jade: Callable[[str], Sitter], firm: SampleFirm) -> None:
    plan_tranche(firm.open(KEEPER), "JADE", ["I0001"])
    firm.close()
    sitter = at_jade(KEEPER)
    sitter.reads("TR0001, not released: I0001")
    assert sitter.named("Release TR0001") is None
    assert sitter.named("New tranche…") is not None


def test_letters_go_to_everybody_who_still_has_something(
    at_jade: Callable[[str], Sitter], firm: SampleFirm, tmp_path: Path
) -> None:
    break_off(firm.open(MANAGER), "JADE", "no price")
    firm.close()
    sitter = at_jade(MANAGER)
    assert sitter.named("New tranche…") is None, "nothing is planned any more"
    sitter.click("Letters to all holders…")
    sitter.settle()
    assert list(tmp_path.glob("*.pdf")) == [], "the question was cancelled"
    sitter.answers.folders.append(tmp_path)
    sitter.click("Letters to all holders…")
    sitter.reads("Letters written: 2, into")
    assert [each.name for each in sorted(tmp_path.glob("*.pdf"))] == ["return-letter-D0001.pdf", "return-letter-D0002.pdf"]
