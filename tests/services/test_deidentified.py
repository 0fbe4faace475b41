"""The de-identified list of a real vault: nothing of a client in any of its forms, the recipient on every page, read only."""

import csv
import io
import json
from collections import Counter
from datetime import date
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from sqlalchemy import text as sql

from custkeeper.domain.deidentify import FEWEST, SMALL, TooFewClients
from custkeeper.domain.errors import NotAllowed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.reports.report_file import Form
from custkeeper.services.clients import confirm_levels
from custkeeper.services.deidentified import EVERYBODY, Choice, RecipientMissing, export_deidentified, preview_deidentified
from custkeeper.services.deidentified_hand_over import ListOrder, hand_over_list
from custkeeper.services.disclosures import ReturnBeforeHandOver
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import add
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import check
from tests.reports.printed import attached, pages, qpdf_complaints, squeezed
from tests.sample_firm import AUDITOR, CONTENT, KEEPER, OWNER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

BUYER, PERSON = "杭州示例<b>&投资", "周律师"
TOLD = {"suggested_level"}  # the level is told; it is one of four words


@pytest.fixture
def press() -> Press:
    return Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))


def values_of_clients(session: Session) -> set[str]:
    found = set()
    for client in session.vault.records.where("client"):
        found |= {client.code, client.id}
        found |= {str(value) for key, value in client.values.items() if key not in TOLD and not isinstance(value, bool)}
        found |= {word for value in client.values.values() if isinstance(value, str) for word in value.splitlines()}
    return {each for each in found if len(each) > 2} - {level.value for level in Level}


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))[1:]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_form_of_the_list_holds_a_value_of_a_client(clients: SampleFirm, press: Press, language: str) -> None:
    keeper = clients.open(KEEPER)
    inside = values_of_clients(keeper)
    assert len(inside) > 1000
    made = {
        form: export_deidentified(keeper, press, BUYER, PERSON, language, form).file for form in (Form.PDF, Form.XLSX, Form.CSV)
    }
    book = openpyxl.load_workbook(io.BytesIO(made[Form.XLSX].content))
    said = "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    said += made[Form.CSV].content.decode("utf-8-sig") + "".join(pages(made[Form.PDF].content))
    said += json.dumps(attached(made[Form.PDF].content), ensure_ascii=False).replace(PERSON, "")
    said = said.replace(KEEPER, "")  # who printed it
    assert [each for each in inside if each in said] == []


def test_each_combination_is_shared_and_the_order_is_another_each_time(clients: SampleFirm, press: Press) -> None:
    keeper = clients.open(KEEPER)
    first, second = (rows_of(export_deidentified(keeper, press, BUYER, PERSON, "en", Form.CSV).file.content) for _ in range(2))
    assert len(first) == len(keeper.vault.index("client").lines) == 214
    counted = Counter((level, band) for _, level, band in first)
    assert min(counted.values()) >= FEWEST
    assert len(counted) > 3, "and the list still says something"
    assert counted == Counter((level, band) for _, level, band in second)
    assert [code for code, *_ in first] == sorted(code for code, *_ in first)
    assert not {code for code, *_ in first} & {code for code, *_ in second}, "codes are of one list only"
    assert [row[1:] for row in first] != [row[1:] for row in second]


def test_every_page_carries_the_recipient_and_the_day_in_both_languages(
    clients: SampleFirm, press: Press, tmp_path: Path
) -> None:
    keeper = clients.open(KEEPER)
    for language, day in (("zh_CN", "2026年3月1日"), ("en", "1 Mar 2026")):
        made = export_deidentified(keeper, press, BUYER, PERSON, language).file
        read = pages(made.content)
        assert len(read) > 3
        assert all(squeezed(each) in squeezed(page) for page in read for each in (PERSON, BUYER, day))
        assert qpdf_complaints(made.content, tmp_path) == ""
        with pikepdf.open(io.BytesIO(made.content)) as pdf:
            assert "/OCProperties" not in pdf.Root, "no layer that could be switched off"


def test_only_clients_whose_key_one_holds_go_in_and_the_others_are_counted(clients: SampleFirm, press: Press) -> None:
    owner = clients.open(OWNER)
    confirm_levels(owner, [line.code for line in owner.vault.index("client").lines[:4]], Level.TOP_SECRET)
    whole = export_deidentified(owner, press, BUYER, PERSON, "en", Form.CSV)
    assert (whole.total, whole.sealed) == (214, 0)
    assert whole.file.content.decode("utf-8-sig").count("Top secret") >= 4
    clients.close()
    keeper = clients.open(KEEPER)
    made = export_deidentified(keeper, press, BUYER, PERSON, "en", Form.CSV)
    assert (made.total, made.sealed) == (210, 4)
    assert "Top secret" not in made.file.content.decode("utf-8-sig")


def test_it_is_in_the_ledger_as_an_export_that_names_what_was_read(clients: SampleFirm, press: Press) -> None:
    keeper = clients.open(KEEPER)
    export_deidentified(keeper, press, BUYER, PERSON, "en", Form.CSV)
    assert ledger_lines(keeper)[0].what == Event.LIST_EXPORTED.label
    body = keeper.vault.reader.rows(sql("SELECT body FROM ledger ORDER BY seq DESC LIMIT 1"))[0][0].decode()
    assert '"count":214' in body
    assert PERSON not in body
    assert BUYER not in body
    assert check(keeper)[1] == []


def test_who_hands_nothing_out_and_a_handful_of_clients_make_no_list(firm: SampleFirm, press: Press) -> None:
    with pytest.raises(NotAllowed):
        export_deidentified(firm.open(AUDITOR), press, BUYER, PERSON, "en")
    firm.close()
    keeper = firm.open(KEEPER)
    before = keeper.vault.head.seq
    with pytest.raises(TooFewClients):
        export_deidentified(keeper, press, BUYER, PERSON, "en")
    assert keeper.vault.head.seq == before


def test_handing_it_over_asks_the_gate_first_and_a_no_makes_nothing(clients: SampleFirm, press: Press) -> None:
    keeper = clients.open(KEEPER)
    for order, refusal in (
        (ListOrder(BUYER, PERSON), DisclosureRefused),
        (ListOrder(BUYER, PERSON, Choice(levels=frozenset())), TooFewClients),
        (ListOrder("", PERSON), RecipientMissing),
    ):
        with pytest.raises(refusal):
            hand_over_list(keeper, press, order, "en", with_sheet=True)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(keeper, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [PERSON])
    before = keeper.vault.head.seq
    with pytest.raises(ReturnBeforeHandOver):
        hand_over_list(keeper, press, ListOrder(BUYER, PERSON, return_by=date(2026, 2, 1)), "en")
    assert keeper.vault.head.seq == before
    assert list(keeper.vault.index("item").lines) == []
    assert not any(line.what == Event.LIST_EXPORTED.label for line in ledger_lines(keeper))


def test_the_preview_tells_groups_only_and_points_out_small_ones(firm: SampleFirm, press: Press) -> None:
    keeper = firm.open(KEEPER)
    for place in range(FEWEST + SMALL):
        add(keeper, "client", {"name": f"Client {place}", "annual_fee": 500_000 if place < FEWEST else 6_000_000})
    before = keeper.vault.head.seq
    seen = preview_deidentified(keeper, EVERYBODY, press.translator("en"))
    assert [(each.band, each.count, each.is_small) for each in seen.groups] == [
        ("below CNY 10,000", FEWEST, True),
        ("CNY 50,000 to 100,000", SMALL, False),
    ]
    assert "Client" not in str(seen)
    less = preview_deidentified(keeper, Choice(bands=frozenset({"below-10k"})), press.translator("en"))
    assert (less.total, len(less.groups), len(less.bands)) == (FEWEST, 1, 2), "what may be chosen stays in sight"
    assert keeper.vault.head.seq == before


def test_the_bands_rise_and_the_last_two_are_open() -> None:
    bands = CONTENT.table("fee_bands")["bands"]
    limits = [each["below"] for each in bands[:-2]]
    assert limits == sorted(set(limits))
    assert all("below" not in each for each in bands[-2:])
    assert all(each["name_zh"] != each["name_en"] for each in bands)
