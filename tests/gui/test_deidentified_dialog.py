"""At the real window: a client list that names nobody leaves through the gate, and the proof about one recipient is saved."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pikepdf
import pytest

from custkeeper.domain.ledger_event import Event
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.hand_out_sheets import hand_outs
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import add, find, list_records
from tests.at_the_desk import CATALOGUES, Sitter
from tests.gui.conftest import page_of
from tests.reports.printed import pages, squeezed
from tests.sample_firm import AUDITOR, KEEPER, SampleFirm
from tests.signed_on_paper import add_agreement

BUYER, PERSON = "杭州示例投资有限公司", "周律师"


@pytest.fixture
def agreed(clients: SampleFirm) -> SampleFirm:
    """214 clients, and an agreement that covers client lists for one person of the buyer, who holds something already."""
    keeper = clients.open(KEEPER)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(keeper, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [PERSON])
    add(keeper, "item", {"name": "Fees by region", "category": "client-list"})
    disclose(keeper, HandOver(["I0001"], BUYER, PERSON), CATALOGUES["en"])
    add(keeper, "party", {"name": BUYER, "kind": "buyer"})
    clients.close()
    return clients


def opened(sitter: Sitter, person: str = PERSON) -> Any:
    """The dialog, with a recipient typed and the gate's answer there."""
    sitter.window.go_to("disclosures")
    sitter.settle()
    sitter.click("De-identified list…")
    dialog = page_of(sitter.window, "disclosures").listing
    sitter.fill("Party", BUYER)
    sitter.fill("Person who gets it", person)
    sitter.wait(lambda: dialog.outlook and dialog.outlook.gate, "the gate's answer")
    return dialog


def test_a_list_is_seen_in_groups_handed_over_and_saved_with_the_name_on_every_page(
    agreed: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path
) -> None:
    sitter, path = at_desk(KEEPER), tmp_path / "list.pdf"
    dialog = opened(sitter)
    sitter.reads("What will leave: 214 lines", "May be handed over under NDA0001")
    assert "K00003" not in sitter.said()
    dialog.sheet.setChecked(True)
    sitter.answers.saves.append(path)
    sitter.click("Hand over and save…")
    sitter.settle()
    sitter.reads("Disclosure D0002 is recorded. Saved:")
    read = pages(path.read_bytes())
    assert len(read) > 4
    assert all(squeezed(PERSON) in squeezed(page) and "D0002" in page for page in read)
    keeper = agreed.open(KEEPER)
    disclosure, item = find(keeper, "disclosure", "D0002"), find(keeper, "item", "I0002")
    assert (disclosure.value("recipient"), item.value("category")) == (PERSON, "client-list")
    book = openpyxl.load_workbook(io.BytesIO(path.with_suffix(".xlsx").read_bytes()))
    rows = [[str(cell.value) for cell in row] for sheet in book for row in sheet.iter_rows()]
    assert len([row for row in rows if row[0] in "".join(read)]) >= 214, "the same codes in both"
    assert len(hand_outs(disclosure)) == 2, "the hash of each is kept"
    assert page_of(sitter.window, "disclosures").code == "D0002"
    made = {line.what for line in ledger_lines(keeper)}
    assert {each.label for each in (Event.LIST_EXPORTED, Event.FILE_ATTACHED, Event.COPY_MADE)} <= made


def test_what_the_gate_refuses_makes_nothing(agreed: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path) -> None:
    sitter = at_desk(KEEPER)
    dialog = opened(sitter, "somebody else")
    sitter.reads("Not to be handed over. Reasons:")
    assert not dialog.go.isEnabled()
    dialog.decide()
    sitter.settle()
    keeper = agreed.open(KEEPER)
    assert len(list_records(keeper, "item")) == 1
    assert not any(line.what == Event.LIST_EXPORTED.label for line in ledger_lines(keeper))


def test_bands_are_left_out_by_a_tick_and_too_few_make_no_list(agreed: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    dialog = opened(sitter)
    every = {key: count for key, _, count in dialog.outlook.preview.bands}
    largest = max(every, key=lambda key: every[key])
    for key, tick in dialog.bands.items():
        tick.setChecked(key == largest)
    sitter.wait(lambda: dialog.outlook and dialog.outlook.preview.total == every[largest])
    sitter.reads(f"What will leave: {every[largest]} lines")
    dialog.bands[largest].setChecked(False)
    sitter.reads("could go into the list")
    assert not dialog.go.isEnabled()


def test_a_disk_that_takes_no_file_leaves_the_disclosure_and_says_so(
    agreed: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path
) -> None:
    sitter, path = at_desk(KEEPER), tmp_path / "there.pdf"
    path.mkdir()
    (path / "inside").write_text("x")
    opened(sitter)
    sitter.answers.saves.append(path)
    sitter.click("Hand over and save…")
    sitter.settle()
    sitter.reads("Disclosure D0002 is recorded, but its file was not written.")


@pytest.mark.parametrize("form", ["pdf", "zip"])
def test_the_evidence_about_a_holder_is_seen_and_saved(
    agreed: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path, form: str
) -> None:
    sitter, path = at_desk(KEEPER), tmp_path / f"pack.{form}"
    sitter.window.go_to("holders")
    sitter.settle()
    page_of(sitter.window, "holders").view.selectRow(0)
    sitter.settle()
    sitter.click(f"Evidence pack… {PERSON}")
    sitter.reads("What it will hold: 5 files", "NDA0001", "D0001")
    if form == "zip":
        sitter.choose("Saved as", "ZIP: the single files")
    sitter.answers.saves.append(path)
    sitter.click("Make and save…")
    sitter.settle()
    sitter.reads(f"Saved: {path}")
    if form == "zip":
        assert zipfile.ZipFile(path).testzip() is None
        return
    with pikepdf.open(path) as pdf:
        assert {"index.pdf", "report.json", "disclosure-01-receipt.pdf"} <= set(pdf.attachments)
        assert len(pdf.pages) >= 4


def test_a_partners_page_and_the_reports_lead_there_and_an_auditor_hands_nothing_out(
    agreed: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("parties", "PA0001")
    sitter.settle()
    sitter.click("Evidence pack…")
    sitter.fill("Person", "nobody at all")
    sitter.reads("Nothing you may read concerns nobody at all")
    sitter.click("Cancel")
    sitter.window.go_to("reports")
    sitter.settle()
    sitter.click("De-identified list…")
    sitter.reads("What will leave: 214 lines")


def test_an_auditor_sees_no_button_to_hand_a_list_out(agreed: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(AUDITOR)
    for tab in ("disclosures", "reports"):
        sitter.window.go_to(tab)
        sitter.settle()
        assert sitter.named("De-identified list…") is None
