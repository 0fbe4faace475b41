"""Several pages in one tab: reached by keyboard, by search and after the lock, and kept up to date with each other."""

from collections.abc import Callable
from typing import Any

import pytest

from custkeeper.services.records import add
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, OWNER, SampleFirm


@pytest.fixture
def at_items(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    keeper = firm.open(KEEPER)
    add(keeper, "client", {"name": "Jade Trading"})
    add(keeper, "item", {"name": "Price list", "category": "client-list"})
    firm.close()
    return at_desk(KEEPER)


def test_the_arrow_keys_turn_from_one_page_to_the_next(at_items: Sitter) -> None:
    at_items.window.go_to("clients")
    at_items.settle()
    at_items.see("Shown here: Clients").setFocus()
    at_items.press("Right")
    at_items.settle()
    at_items.reads("What the firm keeps of its clients")
    assert at_items.named("Shown here: Items") is not None
    at_items.press("Left")
    at_items.reads("waits for a manager")


def test_what_is_typed_on_the_second_page_is_there_after_the_lock(at_items: Sitter) -> None:
    at_items.window.go_to("items", "I0001")
    at_items.settle()
    at_items.fill("Storage place", "shelf 4")
    at_items.window.lock()
    at_items.unlock(KEEPER)
    at_items.wait(lambda: at_items.window.tab == "clients" and at_items.named("Shown here: Items"))
    at_items.wait(lambda: at_items.focused().property("text") == "shelf 4", "the cursor in its field, with what was typed")


def test_a_hit_of_the_search_leads_to_the_page_it_is_on(at_items: Sitter) -> None:
    at_items.window.workplace.search_everything("price")
    at_items.settle()
    at_items.click("I0001  Price list")
    at_items.settle()
    page: Any = at_items.window.pages["clients"]
    assert (at_items.window.tab, page.shown.current.code) == ("clients", "I0001")


def test_a_tab_comes_back_with_the_page_that_was_open(at_items: Sitter) -> None:
    at_items.window.go_to("items")
    at_items.window.go_to("today")
    at_items.window.go_to("clients")
    at_items.settle()
    assert at_items.named("Shown here: Items") is not None


def test_undo_reaches_the_page_that_is_turned_away(at_items: Sitter) -> None:
    at_items.window.go_to("items", "I0001")
    at_items.settle()
    at_items.fill("Storage place", "shelf 4")
    at_items.press("Ctrl+S")
    at_items.settle()
    at_items.window.go_to("clients", "K00001")
    at_items.settle()
    at_items.window.workplace.undo()
    at_items.settle()
    at_items.window.go_to("items", "I0001")
    at_items.settle()
    at_items.wait(lambda: at_items.see("Storage place").property("text") == "", "the place as it was before")


def test_the_items_that_are_on_hold_are_shown_alone(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    owner = firm.open(OWNER)
    for code, state in (("KEPT", "kept"), ("HELD", "on_hold")):
        add(owner, "item", {"name": code, "category": "client-list"}, code, state=state)
    firm.close()
    sitter = at_desk(OWNER)
    sitter.window.go_to("items")
    sitter.settle()
    page: Any = sitter.window.pages["clients"]
    page.shown.segments.choose(3)
    sitter.settle()
    assert [page.shown.model.line_at(at).code for at in range(page.shown.model.rowCount())] == ["HELD"]
