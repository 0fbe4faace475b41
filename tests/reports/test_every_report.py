"""What holds for every report in both languages: a sound file, embedded fonts, nothing active, its data, the same bytes again."""

import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.checklist_report import checklist_report
from custkeeper.reports.nda_certificate import nda_certificate
from custkeeper.reports.register import register_report
from custkeeper.reports.report_catalogue import REPORTS
from tests.reports import printed
from tests.reports.sample_sheets import (
    COLUMNS,
    ENDLESS,
    HASH,
    HOSTILE,
    LEDGER,
    ROWS,
    certificate,
    checklist,
    head,
    item,
    made,
    made_hostile,
)

ROOT = Path(__file__).resolve().parents[2]
KINDS = tuple(REPORTS)
PAGE = QT_TRANSLATE_NOOP("report", "Page {page} of {pages}")
ACTIVE = {"/JS", "/JavaScript", "/URI", "/Launch", "/OpenAction", "/AA", "/GoToR", "/SubmitForm", "/RichMedia"}


@pytest.mark.parametrize("kind", KINDS)
def test_qpdf_finds_nothing_wrong(kind: str, words: Translate, tmp_path: Path) -> None:
    assert printed.qpdf_complaints(made(kind, words).content, tmp_path) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_font_is_embedded(kind: str, words: Translate) -> None:
    count = 0
    for font in printed.dictionaries(made(kind, words).content):
        if font.get("/Type") != "/Font":
            continue
        count += 1
        assert font.Subtype == "/TrueType"
        assert "Helvetica" not in str(font.BaseFont)
        assert "/FontFile2" in font.FontDescriptor
        assert "/ToUnicode" in font
    assert count


@pytest.mark.parametrize("kind", KINDS)
def test_markup_in_a_name_is_printed_and_does_nothing(kind: str, words: Translate, tmp_path: Path) -> None:
    drawing = tmp_path / "spy.png"
    drawing.write_bytes(bytes.fromhex("89504e470d0a1a0a"))
    hostile = f"<img src='{drawing}'/><a href='javascript:alert(1)'>x</a>" + HOSTILE
    report = made_hostile(kind, words, hostile)
    assert printed.qpdf_complaints(report.content, tmp_path) == ""
    for each in printed.dictionaries(report.content):
        assert each.get("/Subtype") != "/Image"
        assert not ACTIVE & set(each.keys())
    assert "<imgsrc='" in printed.text(report.content)
    assert "href='javascript:alert(1)'>x</a>" in printed.text(report.content)


def test_several_short_lines_of_an_agreement_stand_beside_their_name_and_a_long_one_under_it(words: Translate) -> None:
    said = (("用途", "尽职调查"), ("接收人名单", "周启明，法务总监\n何晓，顾问"), ("范围", "甲" * 300), ("附注", "一\n\n二"))
    report = nda_certificate(head(words.language), replace(certificate(), text=said), {}, words)
    edges = {
        each: printed.place(report.content, each)
        for each in ("尽职调查", "接收人名单", "周启明，法务总监", "何晓，顾问", "范围", "甲甲")
    }
    assert edges["接收人名单"].bottom == pytest.approx(edges["周启明，法务总监"].bottom, abs=1)
    assert edges["周启明，法务总监"].left == edges["何晓，顾问"].left == pytest.approx(edges["尽职调查"].left, abs=1)
    assert edges["甲甲"].left == pytest.approx(edges["范围"].left, abs=1)
    assert edges["甲甲"].bottom < edges["范围"].bottom - 8


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_glyph_is_a_box_and_is_named(kind: str, words: Translate) -> None:
    report = made_hostile(kind, words, "名 𠮷野家 \u202eexe")
    assert report.missing == ["U+20BB7", "U+202E"]
    text = printed.text(report.content)
    assert "名□野家□exe" in text
    assert "U+20BB7,U+202E" in text
    assert report.data["missing"] == report.missing


def test_a_missing_glyph_deep_in_a_sheet_is_named_too(words: Translate) -> None:
    table = register_report(head(words.language), COLUMNS, [*ROWS, ("K3", "𠮷野家", "内部", "1")], [], {}, words)
    sheet = checklist_report(head(words.language), checklist(items=(item(1, evidence=("𠮷野家",)),)), {}, words)
    for report in (table, sheet):
        assert report.missing == ["U+20BB7"]
        assert "U+20BB7" in printed.squeezed(printed.pages(report.content)[-1])


@pytest.mark.parametrize("kind", KINDS)
def test_endless_text_is_cut_and_says_so(kind: str, words: Translate, tmp_path: Path) -> None:
    report = made_hostile(kind, words, ENDLESS)
    assert printed.qpdf_complaints(report.content, tmp_path) == ""
    if kind not in ("firm_card", "recovery_sheet"):
        assert "100,000" in printed.text(report.content)
    assert len(printed.pages(report.content)) < 40


@pytest.mark.parametrize("breaks", ["\n" * 5000, "a\u2028" * 5000, "\r\n" * 5000])
def test_thousands_of_line_ends_do_not_make_thousands_of_pages(breaks: str, english: Translate) -> None:
    assert len(printed.pages(made_hostile("checklist", english, "x" + breaks + "y").content)) < 40


@pytest.mark.parametrize("kind", KINDS)
def test_the_data_comes_back_as_it_went_in(kind: str, words: Translate) -> None:
    report = made(kind, words)
    assert printed.attached(report.content) == report.data
    assert report.data["head"]["ledger_head"] == LEDGER
    assert report.data["head"]["level"] == "confidential"


def test_the_attachment_is_associated_data(english: Translate) -> None:
    with pikepdf.open(io.BytesIO(made("register", english).content)) as document:
        (file,) = document.Root.AF
        assert file.AFRelationship == "/Data"
        assert document.Root.OutputIntents[0].DestOutputProfile.read_bytes()[36:40] == b"acsp"


@pytest.mark.parametrize("kind", KINDS)
def test_title_and_language_are_declared(kind: str, words: Translate) -> None:
    report = made(kind, words)
    with pikepdf.open(io.BytesIO(report.content)) as document:
        assert document.Root.Lang == {"zh_CN": "zh-CN", "en": "en"}[words.language]
        assert document.Root.ViewerPreferences.DisplayDocTitle is True
        title = str(document.docinfo["/Title"])
        assert document.open_metadata()["dc:title"] == title
        assert title == report.data["head"]["title"]
        assert not {"/CreationDate", "/ModDate"} & set(document.docinfo.keys())  # the printed time is on the page


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_says_who_printed_it_and_which_page_it_is(kind: str, words: Translate) -> None:
    found = printed.pages(made(kind, words).content)
    for number, page in enumerate(found, start=1):
        said = printed.squeezed(page)
        assert printed.squeezed(words(PAGE, page=number, pages=len(found))) in said
        assert "明衡会计师事务所" in said
        assert "沈静" in said
        assert "2027-06-0109:14" in said
        assert "7f3ac91e07b244d0" in said
        assert "1482" in said
    assert LEDGER in printed.squeezed(found[-1])


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_input_gives_the_same_bytes(kind: str, words: Translate) -> None:
    assert made(kind, words).content == made(kind, words).content


def test_another_process_prints_the_same_bytes(english: Translate) -> None:
    script = (
        "import hashlib; from pathlib import Path; from custkeeper.reports.fonts import register_fonts;"
        "from custkeeper.services.translation import Catalogue; from tests.reports.sample_sheets import made;"
        "register_fonts(Path('resources/fonts')); report = made('readiness', Catalogue(Path('i18n'), 'en'));"
        "print(hashlib.sha256(report.content).hexdigest())"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


def test_a_sheet_without_a_ledger_entry_says_nothing_of_one(english: Translate) -> None:
    report = register_report(replace(head("en"), ledger_seq=0, ledger_head=""), COLUMNS, ROWS, [], {}, english)
    assert "edger" not in printed.text(report.content)


def test_numbers_that_json_would_bend_are_refused(english: Translate) -> None:
    with pytest.raises(TypeError):
        register_report(head("en"), COLUMNS, ROWS, [], {"share": 0.1}, english)


def test_hashes_are_printed_whole(words: Translate) -> None:
    assert HASH in printed.text(made("checklist", words).content)
    assert HASH in printed.text(made("readiness", words).content)
