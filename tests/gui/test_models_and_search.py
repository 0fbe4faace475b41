"""The lists behind the tables keep Qt's rules, and searching and sorting show what they should."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.gui.ledger_table_model import LedgerTableModel
from custkeeper.gui.record_table_model import ORDERS, RecordTableModel
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import list_records
from tests.at_the_desk import Sitter
from tests.sample_firm import MANAGER, OWNER, SampleFirm


def strict(model: QAbstractTableModel) -> QAbstractItemModelTester:
    """Qt's own tester; it shouts at the first broken rule."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


@pytest.mark.parametrize("area", AREAS)
def test_the_records_model_keeps_qts_rules(dressed: object, busy_firm: SampleFirm, area: str) -> None:
    model = RecordTableModel(area)
    tester = strict(model)
    lines = list_records(busy_firm.open(OWNER), area)
    for shown in (lines, [], lines[:1], lines):
        model.show_lines(shown)
        assert model.rowCount() == len(shown)
        for row in range(min(5, len(shown))):
            texts = [model.data(model.index(row, column)) for column in range(model.columnCount())]
            assert texts[0] == shown[row].code
            assert all(isinstance(each, str) for each in texts)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    del tester


def test_the_ledgers_model_keeps_qts_rules(dressed: object, busy_firm: SampleFirm) -> None:
    model = LedgerTableModel()
    tester = strict(model)
    lines = ledger_lines(busy_firm.open(OWNER), 500)
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    for shown in (lines, [], lines[:3], lines):
        model.show_numbers([line.seq for line in shown])
        assert model.rowCount() == len(shown)
    assert model.data(model.index(0, 0)) is None, "not read yet"
    assert wanted[-1] == 0, "its page is asked for"
    model.fill(0, lines)
    assert model.data(model.index(0, 0)) == f"#{lines[0].seq}"
    assert model.headerData(0, Qt.Orientation.Horizontal)
    del tester


@pytest.fixture
def at_clients(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    sitter = at_desk(MANAGER)
    sitter.press("Ctrl+3")
    sitter.settle()
    return sitter


def column(sitter: Sitter, place: int) -> list[str]:
    model = sitter.window.pages["clients"].shown.model  # type: ignore[attr-defined]
    return [str(model.data(model.index(row, place))) for row in range(model.rowCount())]


@pytest.mark.parametrize("query", ["静安", "jingan", "ja", "JingAn"])
def test_typing_narrows_the_list_by_name_pinyin_and_initials(at_clients: Sitter, query: str) -> None:
    everyone = column(at_clients, 1)
    at_clients.press("Ctrl+F")
    at_clients.type(query)
    at_clients.settle()
    found = column(at_clients, 1)
    assert 0 < len(found) < len(everyone)
    assert {each for each in everyone if "静安" in each} <= set(found)
    at_clients.press("Ctrl+A")
    at_clients.press("Backspace")
    at_clients.settle()
    assert column(at_clients, 1) == everyone


@pytest.mark.parametrize("query", ["%", "_", "'", '"', "*", "NEAR(", "a OR b", "\\", "静%安"])
def test_marks_of_query_languages_are_searched_as_they_stand(at_clients: Sitter, query: str) -> None:
    at_clients.press("Ctrl+F")
    at_clients.type(query)
    at_clients.settle()
    assert column(at_clients, 0) == []
    at_clients.reads("0 in the list")


def test_enter_searches_every_register_and_a_click_goes_there(at_clients: Sitter) -> None:
    at_clients.press("Ctrl+F")
    at_clients.type("nda0001")
    at_clients.press("Enter")
    at_clients.reads("Search: nda0001", "Found 1.")
    at_clients.click("NDA0001")
    at_clients.settle()
    assert at_clients.window.tab == "agreements"
    at_clients.reads("NDA0001")


def test_nothing_found_says_what_would_be(at_clients: Sitter) -> None:
    at_clients.press("Ctrl+F")
    at_clients.type("no such thing")
    at_clients.press("Enter")
    at_clients.reads("Nothing found", "Any part of a name, code or contact finds it, also pinyin and its initials.")


@pytest.mark.parametrize("place", range(4))
def test_a_click_on_a_heading_sorts_and_a_second_one_turns_it_round(at_clients: Sitter, place: int) -> None:
    page = at_clients.window.pages["clients"].shown
    head = page.view.horizontalHeader()  # type: ignore[attr-defined]
    if place:  # the code is what it is sorted by at first
        head.sectionClicked.emit(place)
        at_clients.settle()
    codes = column(at_clients, 0)
    session = at_clients.window.desk.session  # type: ignore[union-attr]
    assert codes == [line.code for line in list_records(session, "client", "", ORDERS[place])]
    head.sectionClicked.emit(place)
    at_clients.settle()
    assert column(at_clients, 0) == codes[::-1]


def test_the_chosen_record_stays_chosen_when_the_order_changes(at_clients: Sitter) -> None:
    at_clients.choose_line("K00005")
    page = at_clients.window.pages["clients"].shown
    page.view.horizontalHeader().sectionClicked.emit(1)  # type: ignore[attr-defined]
    at_clients.settle()
    row = page.view.currentIndex().row()  # type: ignore[attr-defined]
    assert column(at_clients, 0)[row] == "K00005"


def test_the_ledger_page_checks_itself(at_clients: Sitter) -> None:
    at_clients.window.go_to("ledger")
    at_clients.settle()
    at_clients.click("Check everything")
    at_clients.reads("All sound.")


def test_help_opens_at_the_tab_one_is_on(at_clients: Sitter) -> None:
    at_clients.press("F1")
    dialog = at_clients.wait(
        lambda: next((each for each in at_clients.window.findChildren(object) if type(each).__name__ == "HelpDialog"), None)
    )
    assert dialog.isVisible()
    assert "level" in dialog.shown.toPlainText().lower()
    dialog.close()
