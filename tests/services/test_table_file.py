"""Any file somebody may choose is read rightly or refused in a sentence."""

import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.table_file import (
    FileEmpty,
    FileTooLarge,
    FileUnreadable,
    NotAList,
    SheetUnknown,
    TooManyColumns,
    WorkbookLocked,
    read_table,
)

LIST = "编号,名称\nA1,静安公司\nA2,虹桥公司\n"


def written(folder: Path, content: bytes, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_encodings_are_found_and_told(tmp_path: Path, encoding: str) -> None:
    table = read_table(written(tmp_path, LIST.encode(encoding)))
    assert table.encoding == encoding
    assert [row.cells for row in table.rows] == [["A1", "静安公司"], ["A2", "虹桥公司"]]
    assert table.notices


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_quotes_and_line_ends_are_understood(tmp_path: Path, delimiter: str) -> None:
    text = f'code{delimiter}name\r\nA1{delimiter}"Acme{delimiter} ""North"""\r\n\r\nA2{delimiter}B\r\n'
    table = read_table(written(tmp_path, text.encode()))
    assert [(row.number, row.cells) for row in table.rows] == [(2, ["A1", f'Acme{delimiter} "North"']), (4, ["A2", "B"])]


def test_titles_above_the_heading_are_skipped_and_told(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, f"某某公司客户清单\n2027年3月\n{LIST}".encode()))
    assert table.header == ["编号", "名称"]
    assert table.rows[0].number == 2
    assert len(table.notices) == 2


def test_a_comma_that_split_a_text_is_mended_and_no_other_wide_row(tmp_path: Path) -> None:
    text = "code,name,address\nA1,Acme,24, place Kléber\nA2,Acme,24,extra\nA3,Acme,Street 1,,\n"
    rows = read_table(written(tmp_path, text.encode())).rows
    assert rows[0].cells == ["A1", "Acme", "24, place Kléber"]
    assert rows[0].mended is not None
    assert len(rows[1].cells) == 4
    assert rows[2].cells == ["A3", "Acme", "Street 1"]


def test_the_fullest_sheet_is_read_unless_another_is_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["说明"])
    for row in (["编号", "名称", "年费"], ["A1", "静安公司", 31500], ["A2", "虹桥公司", 12.5]):
        book.create_sheet("客户").append(row) if "客户" not in book.sheetnames else book["客户"].append(row)
    path = tmp_path / "book.xlsx"
    book.save(path)
    table = read_table(path)
    assert table.sheet == "客户"
    assert [row.cells for row in table.rows] == [["A1", "静安公司", "31500"], ["A2", "虹桥公司", "12.5"]]
    with pytest.raises(SheetUnknown):
        read_table(path, "没有")


def test_long_numbers_a_sheet_stored_as_floats_show_as_destroyed(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["编号", "名称", "身份证号"], ["A1", "静安公司", 110101197405212394]):
        book.active.append(row)
    book.save(tmp_path / "book.xlsx")
    assert read_table(tmp_path / "book.xlsx").rows[0].cells[2] == "1.10101E+17"


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", FileEmpty),
        (b"\n\n  \n", FileEmpty),
        (b"code,name\n", FileEmpty),
        (b"\x7fELF\x00\x01\x02", NotAList),
        (b"\xff\xfe\x00", NotAList),
        (b"\x81", NotAList),
        (b"PK\x03\x04 not really", NotAList),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), WorkbookLocked),
        (",".join(f"c{n}" for n in range(300)).encode() + b"\n" + b",".join([b"1"] * 300), TooManyColumns),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_table(written(tmp_path, content))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.csv"):
        with pytest.raises(FileUnreadable):
            read_table(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (64 << 20))
    with pytest.raises(FileTooLarge):
        read_table(path)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=400), st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace"))))
def test_no_bytes_make_it_fail_otherwise_than_in_words(tmp_path: Path, content: bytes) -> None:
    try:
        table = read_table(written(tmp_path, content))
    except CustKeeperError:
        return
    assert table.rows
