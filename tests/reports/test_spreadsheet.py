"""A list as XLSX and CSV: texts stay texts, numbers stay numbers, nothing is active, and the file says what it is."""

import csv
import io
import re
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from custkeeper.domain.formulas import disarmed
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.report_file import Form
from custkeeper.reports.spreadsheet import LONGEST_CELL, Cell, Listing, write_listing
from tests.hostile_texts import FORMULAS, HARMLESS, MARKUP
from tests.reports.sample_sheets import LEDGER, head

LEVEL = QT_TRANSLATE_NOOP("levels", "Confidential (business)")
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
TEXTS = [*FORMULAS, *HARMLESS, *MARKUP]


def written(form: Form, rows: Iterable[Sequence[Cell]], words: Translate, name: str = "客户", **changed: str) -> bytes:
    listing = Listing(name, ("编号", "名称", "年费"), rows, ("合计：2",))
    return write_listing(form, listing, head(words.language, **changed), words).content


def sheets(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


def csv_rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def read_text(value: str) -> str:
    """As a spreadsheet reads it; openpyxl leaves this to its caller."""
    return value.replace("_x005F_x", "_x")


def test_every_text_is_a_text_in_a_workbook(words: Translate) -> None:
    book = sheets(written(Form.XLSX, [(text, text, "") for text in TEXTS], words))
    rows = list(book.worksheets[0].iter_rows(min_row=2))
    for text, row in zip(TEXTS, rows, strict=True):
        for cell in row[:2]:
            assert cell.data_type == "s"
            assert read_text(cell.value) == NOT_IN_XML.sub("", text)
            assert cell.hyperlink is None
    for cell in (cell for sheet in book for row in sheet.iter_rows() for cell in row):
        assert cell.data_type != "f"
    edited = {text: row[0].quotePrefix for text, row in zip(TEXTS, rows, strict=True)}
    assert edited["=1+1"], "a spreadsheet would make a formula of it when the cell is edited"
    assert not edited["静安建修"]


def test_every_text_is_a_text_in_a_csv(words: Translate) -> None:
    content = written(Form.CSV, [(text, text, "") for text in TEXTS], words)
    assert content.startswith("\ufeff".encode())
    rows = csv_rows(content)[1:]
    for text, row in zip(TEXTS, rows, strict=True):
        assert row[0] == disarmed(NOT_IN_XML.sub("", text))
        assert row[0][:1] not in {"=", "+", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"}
    assert b"\r\n" in content


@pytest.mark.parametrize("form", [Form.XLSX, Form.CSV])
def test_numbers_and_days_stay_numbers_and_days(form: Form, words: Translate) -> None:
    rows = [("K1", "-12", Decimal("-1234.50")), ("K2", date(2027, 3, 1), 7), ("K3", date(1600, 1, 1), 2**53 - 1)]
    content = written(form, rows, words)
    if form is Form.CSV:
        assert csv_rows(content)[1:] == [
            ["K1", "-12", "-1234.50"],
            ["K2", "2027-03-01", "7"],
            ["K3", "1600-01-01", str(2**53 - 1)],
        ]
        assert b",-1234.50\r\n" in content, "numbers stand without quotes"
        return
    read = [[cell.value for cell in row] for row in sheets(content).worksheets[0].iter_rows(min_row=2)]
    assert read == [["K1", "-12", -1234.5], ["K2", datetime(2027, 3, 1), 7], ["K3", "1600-01-01", 2**53 - 1]]  # noqa: DTZ001


@pytest.mark.parametrize("form", [Form.XLSX, Form.CSV])
def test_a_text_longer_than_a_cell_is_cut_and_told(form: Form, english: Translate) -> None:
    """Excel puts what is over into the next row, where it may begin with “=”."""
    whole, long, rare = "x" * LONGEST_CELL, "x" * LONGEST_CELL + "=1+1", "𠮷" * LONGEST_CELL
    listing = Listing("L", ("a", "b", "c"), [(whole, long, rare)])
    made = write_listing(form, listing, head("en"), english)
    assert made.cut == 2
    row = csv_rows(made.content)[1] if form is Form.CSV else [cell.value for cell in sheets(made.content).worksheets[0][2]]
    assert row[0] == whole
    assert row[1] == "x" * (LONGEST_CELL - 1) + "…"
    assert row[2] == "𠮷" * ((LONGEST_CELL - 1) // 2) + "…"
    assert form is Form.CSV or "2" in str(sheets(made.content).worksheets[1]["B8"].value)


def test_the_workbook_says_what_it_is_and_reads_easily(words: Translate) -> None:
    hostile = "=1+1 <b> ../x"
    book = sheets(written(Form.XLSX, [("K1", "静安" * 40, 1)], words, firm=hostile, printed_by=hostile, title=hostile))
    listed, about = book.worksheets
    assert listed.title == "客户"
    assert listed.freeze_panes == "A2"
    assert listed.auto_filter.ref == "A1:C2"
    assert [cell.font.b for cell in listed[1]] == [True] * 3
    assert 8 <= listed.column_dimensions["A"].width < listed.column_dimensions["B"].width <= 60
    said = [row[1].value for row in about.iter_rows()]
    assert said == [hostile, hostile, words(LEVEL), hostile, "2027-06-01 09:14", "1482", LEDGER, "合计：2"]
    assert all(row[0].value for row in about.iter_rows())


@pytest.mark.parametrize("name", ["a/b\\c*d?e:f[g]", "'x'", "长" * 90, "", "\x00"])
def test_a_sheet_can_be_named_after_anything(name: str, english: Translate) -> None:
    title = sheets(written(Form.XLSX, [], english, name)).worksheets[0].title
    assert 0 < len(title) <= 31
    assert not set(title) & set("/\\*?:[]'")


def test_no_file_is_written_on_the_way(english: Translate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Openpyxl by itself puts every sheet into the temporary folder first, in clear."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "no such folder"))
    assert written(Form.XLSX, [("K1", "静安", 1)], english)
    with pytest.raises(OSError):
        openpyxl.Workbook().save(io.BytesIO())


def test_nothing_in_a_workbook_is_active(words: Translate) -> None:
    rows = [(text, text, "") for text in TEXTS]
    with zipfile.ZipFile(io.BytesIO(written(Form.XLSX, rows, words))) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name).decode() for name in names if name.endswith((".xml", ".rels"))}
    assert not [
        name for name in names if re.search(r"vba|macro|external|drawing|media|hyperlink|connection|query", name, re.IGNORECASE)
    ]
    for name, part in parts.items():
        assert not re.search(r"<(\w+:)?(f|hyperlink|ddeLink|oleLink|externalReference)[ >]", part), name
        assert 'TargetMode="External"' not in part
