"""The insider list in the real window: the first insider, taking off, and what somebody sees who is not on it."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableView, QWidget

from custkeeper.services.insiders import Listing, add_insider, insiders
from custkeeper.services.records import add
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm
from tests.whole_deal import NAMES, UNBOUND, left_by_an_older_version

TARGET = "宁波远帆贸易有限公司"
PLACES = {"today": "", "transfers": "RUBY", "agreements": "NDA0001", "clauses": "CLA0001", "opinions": "OP0001"}
PLACES |= {"disclosures": "D0001", "holders": "", "checklists": "CL0001", "parties": "PA0001", "reports": "", "ledger": ""}


def deal(firm: SampleFirm, is_listed: bool) -> None:
    owner = firm.open(OWNER)
    add(owner, "transfer", {"target": TARGET}, "RUBY")
    add(owner, "transfer", {"target": "示例公司"}, "ONYX")
    if is_listed:
        add_insider(owner, "RUBY", Listing(KEEPER, "keeps the records"))
    firm.close()


def everything(sitter: Sitter) -> str:
    """Every word on the screen: labels, buttons, fields, tables, and what a screen reader is told."""
    said = [sitter.said(), *(each.windowTitle() for each in QApplication.topLevelWidgets())]
    for each in sitter.screen.findChildren(QWidget):
        said += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, QLineEdit):
            said.append(each.text())
        elif isinstance(each, QPlainTextEdit):
            said.append(each.toPlainText())
        elif isinstance(each, QTableView) and (model := each.model()) is not None:
            cells = (model.index(at, to) for at in range(model.rowCount()) for to in range(model.columnCount()))
            said += [str(model.data(cell)) for cell in cells]
    return " | ".join(said)


def at_ruby(at_desk: Callable[[str], Sitter], name: str) -> Sitter:
    sitter = at_desk(name)
    sitter.press("Ctrl+2")
    sitter.choose_line("RUBY")
    return sitter


def test_the_first_insider_is_put_on_and_taken_off(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    deal(firm, is_listed=False)
    sitter = at_ruby(at_desk, OWNER)
    sitter.reads("No insider list yet")
    sitter.click("Add an insider…")
    sitter.reads("You become the first insider")
    sitter.choose("Person of the firm", KEEPER)
    sitter.click("Add to the list")
    sitter.reads("Reason")  # refused: what was typed stays
    sitter.fill("Why they have to know", "keeps the records")
    sitter.fill("Told the duties on", "2026-02-22")
    sitter.click("Add to the list")
    sitter.reads(f"{KEEPER} is an insider of RUBY now.")
    sitter.settle()
    session = sitter.window.desk.session  # type: ignore[union-attr]
    assert [each.name for each in insiders(session, "RUBY")] == [OWNER, KEEPER]
    sitter.click(f"Take off the list: {KEEPER}")
    sitter.reads("The transfer gets a new key")
    sitter.click("Take off the list")
    sitter.reads(f"{KEEPER} is off the insider list of RUBY.")
    sitter.settle()
    assert [each.state for each in insiders(session, "RUBY")] == ["listed", "removed"]
    assert sitter.named(f"Take off the list: {KEEPER}") is None


def test_who_is_not_on_it_meets_the_code_name_on_every_tab(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    deal(firm, is_listed=True)
    sitter = at_ruby(at_desk, MANAGER)
    sitter.reads("Known to insiders only")
    for place in range(1, 10):
        sitter.press(f"Ctrl+{place}")
        sitter.settle()
        assert TARGET not in everything(sitter), place
    sitter.press("Ctrl+2")
    sitter.settle()
    assert sitter.named("Add an insider…") is None


def test_who_is_not_on_it_meets_no_party_in_anything_of_the_deal(
    sealed_deal: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    """Lists with one of each open beside them: agreements, clauses, opinions, disclosures, checklists, partners and the rest."""
    sitter = at_desk(MANAGER)
    for tab, code in PLACES.items():
        sitter.window.go_to(tab, code)
        sitter.settle()
        assert [name for name in NAMES if name in everything(sitter)] == [], tab
        if tab in {"agreements", "clauses", "opinions", "disclosures", "parties", "transfers"}:
            sitter.reads("Known to insiders only")
            sitter.reads("has to be on its insider list")
    sitter.window.go_to("agreements", "NDA0003")
    sitter.settle()
    assert UNBOUND in everything(sitter), "the control"


def test_an_insider_puts_under_the_key_what_an_older_version_left(
    sealed_deal: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    left_by_an_older_version(sealed_deal.open(OWNER))
    sealed_deal.close()
    sitter = at_ruby(at_desk, KEEPER)
    sitter.reads("an older version of the program left under its level's key: 30")
    sitter.click("Put it under the insiders' key")
    sitter.reads("Records of RUBY put under the key of its insiders: 30.")
    sitter.settle()
    assert sitter.named("Put it under the insiders' key") is None


def test_an_insider_sees_target_and_list(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    deal(firm, is_listed=True)
    sitter = at_ruby(at_desk, KEEPER)
    sitter.reads(f"{KEEPER}: since", "keeps the records")
    assert TARGET in everything(sitter), "the control"
    assert TARGET not in sitter.window.windowTitle()
    assert sitter.named("Add an insider…") is None, "a keeper changes nobody's access"
    assert sitter.named("Insider list…")
