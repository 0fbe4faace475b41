"""A register leaves as XLSX or CSV from a real vault: what was stored, nothing a spreadsheet would run, and it comes back in."""

import csv
import io
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from custkeeper.domain.plain_text import one_line
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.clients import list_clients
from custkeeper.services.records import add, find
from tests.cli.conftest import Run
from tests.hostile_texts import FORMULAS, HARMLESS, MARKUP
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm, copied

NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
NAMES = [*FORMULAS, *HARMLESS, *MARKUP]
FEES = (0, 123_450, -5, 10**12 + 1)
FORMS = ("xlsx", "csv")


@pytest.fixture
def stored(firm: SampleFirm, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Clients whose every listed text is a payload, stored as earlier versions did: code and name of each."""
    monkeypatch.setattr("custkeeper.services.records.tidied", lambda field, value: value)
    keeper = firm.open(KEEPER)
    named = {}
    for place, text in enumerate(NAMES, start=1):
        values = {"name": text, "contact": text, "phone": text, "uscc": text, "annual_fee": FEES[place % len(FEES)]}
        named[add(keeper, "client", values).code] = text
    firm.close()
    return named


@pytest.fixture
def exported(stored: dict[str, str], as_person: Callable[[str], Run], tmp_path: Path) -> Callable[..., Path]:
    def export(form: str, language: str, area: str = "client") -> Path:
        out = tmp_path / f"{area}-{language}.{form}"
        made = as_person(MANAGER)("report", "make", "register", "--subject", area, "-o", str(out), "--language", language)
        assert made.code == 0, made.err
        return out

    return export


def rows_of(path: Path) -> list[list[Any]]:
    """The rows below the heading, as openpyxl and csv read them."""
    if path.suffix == ".csv":
        return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))[1:]
    sheet = openpyxl.load_workbook(path).worksheets[0]
    for cell in (cell for row in sheet.iter_rows() for cell in row):
        assert cell.data_type in {"s", "n"}
        assert cell.hyperlink is None
    return [["" if cell.value is None else cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_workbook_holds_the_stored_texts_and_no_formula(
    exported: Callable[..., Path], stored: dict[str, str], language: str
) -> None:
    for place, row in enumerate(rows_of(exported("xlsx", language)), start=1):
        as_stored = NOT_IN_XML.sub("", stored[row[0]])
        assert [each.replace("_x005F_x", "_x") for each in row[1:5]] == [as_stored] * 4
        assert row[5] == FEES[place % len(FEES)] / 100
    assert len(NAMES) >= 30


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_csv_holds_the_stored_texts_behind_an_apostrophe(
    exported: Callable[..., Path], stored: dict[str, str], language: str
) -> None:
    behind = 0
    for place, row in enumerate(rows_of(exported("csv", language)), start=1):
        text = NOT_IN_XML.sub("", stored[row[0]])
        assert row[1] in {text, "'" + text}
        assert row[1] == row[2] == row[3] == row[4]
        assert not re.match("[=+@＝＋－＠﹦﹢\t\r\n]|-(?![0-9,.]+$)", row[1])
        assert float(row[5]) == FEES[place % len(FEES)] / 100
        behind += row[1] != text
    assert behind >= 40


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("form", FORMS)
def test_our_own_export_comes_back_in(
    exported: Callable[..., Path], stored: dict[str, str], made_firm: SampleFirm, tmp_path: Path, form: str, language: str
) -> None:
    """Into another vault. What an import never keeps is not kept here either: space at the edges, control characters, “#N/A”."""
    other = copied(made_firm, tmp_path / "other")
    session = other.open(OWNER)
    plan = plan_import(session, exported(form, language))
    assert [plan.table.rows[fault.row - 2].cells[1] for fault in plan.rejected] == ["#N/A"]
    assert carry_out(session, plan) == len(NAMES) - 1
    for code, text in stored.items():
        if text == "#N/A":
            continue
        client = find(session, "client", code)
        assert client.value("name") == one_line(NOT_IN_XML.sub("", text)).strip(), code
        assert client.level.value == "confidential"
        assert client.value("annual_fee") == FEES[int(code[1:]) % len(FEES)]
    other.close()


def test_every_register_can_be_a_list(as_person: Callable[[str], Run], tmp_path: Path) -> None:
    manager = as_person(MANAGER)
    for area in ("client", "transfer", "agreement", "recipient", "offboarding", "incident", "checklist", "person"):
        for form in FORMS:
            out = tmp_path / f"{area}.{form}"
            assert manager("report", "make", "register", "--subject", area, "-o", str(out)).code == 0
            assert out.stat().st_size > 0
            assert out.stat().st_mode & 0o077 == 0 or sys.platform == "win32", "there the folder's rights count"


def test_a_list_is_a_print_with_its_right_and_its_ledger_entry(
    firm: SampleFirm, as_person: Callable[[str], Run], tmp_path: Path
) -> None:
    manager, out = as_person(MANAGER), tmp_path / "people.xlsx"
    before = manager("vault", "check", "--json").json["entries"]
    assert manager("report", "make", "register", "--subject", "person", "-o", str(out)).code == 0
    about = {row[0].value: row[1].value for row in openpyxl.load_workbook(out)["About"].iter_rows()}
    assert manager("vault", "check", "--json").json["entries"] == before + 1
    session = firm.open(MANAGER)
    assert (about["Ledger entry"], about["Head of the ledger"]) == (str(session.vault.head.seq), session.vault.head.hex)
    assert about["Exported by"] == MANAGER


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_what_is_no_list_and_what_is_no_known_file_is_refused(
    as_person: Callable[[str], Run], tmp_path: Path, language: str
) -> None:
    keeper, manager = as_person(KEEPER), as_person(MANAGER)
    assert keeper("record", "transfer", "add", "target=x", "--code", "JADE").code == 0
    before = manager("vault", "check", "--json").json["entries"]
    for kind, subject, name in (
        ("readiness", "JADE", "r.xlsx"),
        ("readiness", "JADE", "r.csv"),
        ("record", "transfer:JADE", "r.csv"),
        ("register", "client", "r.txt"),
        ("register", "client", "r"),
        ("register", "client", "r.xlsx.exe"),
    ):
        out = tmp_path / name
        ran = manager("report", "make", kind, "--subject", subject, "-o", str(out), "--language", language)
        assert ran.code == 2
        assert len(ran.err.strip().splitlines()) == 1
        assert ".pdf" in ran.err
        assert not out.exists()
    assert manager("vault", "check", "--json").json["entries"] == before


def test_what_the_printer_may_not_read_is_not_in_the_list(
    firm: SampleFirm, as_person: Callable[[str], Run], tmp_path: Path
) -> None:
    secret = "绝密客户有限公司"
    owner = firm.open(OWNER)
    add(owner, "client", {"name": secret}, "TOP", level=None)
    firm.close()
    assert as_person(OWNER)("record", "client", "level", "TOP", "top_secret").code == 0
    for form in FORMS:
        out = tmp_path / f"list.{form}"
        assert as_person(KEEPER)("report", "make", "register", "-o", str(out)).code == 0
        (row,) = rows_of(out)
        assert row[:2] == ["TOP", "(sealed)"]
        assert secret.encode() not in out.read_bytes()
    session = firm.open(KEEPER)
    assert list_clients(session, "绝密客户").total == 0
