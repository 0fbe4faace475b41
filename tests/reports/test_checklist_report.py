"""A printed checklist says what holds today: signed, changed since, returned, reopened or not to be trusted, and never more."""

import io
from dataclasses import replace
from itertools import combinations

import pytest
from PIL import ImageChops, ImageStat
from reportlab.pdfgen.canvas import Canvas

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.checklist_report import checklist_report
from custkeeper.reports.checklist_sheet import ChecklistSheet, Standing
from custkeeper.reports.fonts import REGULAR
from custkeeper.reports.marks import draw_check_box
from tests.reports import printed
from tests.reports.sample_sheets import CHANGED, HASH, LEDGER, SIGNATURE, checklist, head, item, sign_off

SIGNED = QT_TRANSLATE_NOOP("checklist_report", "Signed by {signer} ({role}), {time}")
STALE = QT_TRANSLATE_NOOP("checklist_report", "Changed after signing: this text is not signed yet")
UNSIGNED = QT_TRANSLATE_NOOP("checklist_report", "Not signed")
NOT_VALID = QT_TRANSLATE_NOOP("checklist_report", "A signature on this checklist does not check out")
REOPENED = QT_TRANSLATE_NOOP("checklist_report", "Opened again after signing: this version is not signed yet")
OLDER = QT_TRANSLATE_NOOP(
    "checklist_report", "Valid for the text as it was then; the fields listed at the top have changed since."
)
TRANSLATION = QT_TRANSLATE_NOOP(
    "checklist_report", "Translation of the signed text. The Chinese text was shown at signing and binds."
)


def said(sheet: ChecklistSheet, words: Translate) -> str:
    return printed.text(checklist_report(head(words.language), sheet, {}, words).content)


def squeezed(words: Translate, text: object, **values: str) -> str:
    return printed.squeezed(words(text, **values))  # type: ignore[arg-type]


def test_items_are_printed_with_answer_evidence_and_hash(words: Translate) -> None:
    text = said(checklist(), words)
    for expected in (
        "核对签约主体1",
        "核对名称、统一社会信用代码、签字人授权。",
        "已核对营业执照。",
        "营业执照.pdf",
        HASH,
        "完成",
    ):
        assert expected in text
    assert "没有集团内其他主体。" in text
    assert "陆一鸣" in text


def test_a_signature_is_printed_whole(words: Translate) -> None:
    text = said(checklist(), words)
    assert squeezed(words, SIGNED, signer="沈静", role="经理", time="2027-05-19 16:42") in text
    for expected in (HASH, SIGNATURE, LEDGER, "1391", "见第7条。", "2027-05-1916:42"):
        assert expected in text
    assert squeezed(words, UNSIGNED) not in text.replace(squeezed(words, STALE), "")


def test_a_changed_checklist_keeps_its_signature_for_the_older_text(words: Translate) -> None:
    text = said(checklist(sign_offs=(sign_off(stale=CHANGED),)), words)
    assert squeezed(words, STALE) in text
    assert squeezed(words, OLDER) in text
    assert squeezed(words, SIGNED, signer="沈静", role="经理", time="2027-05-19 16:42") not in text
    for expected in ("期限", "18个月", "24个月", "周岚", SIGNATURE):
        assert expected in text


@pytest.mark.parametrize(
    ("sign_offs", "standing"),
    [
        ((), Standing.UNSIGNED),
        ((sign_off(decision="returned"),), Standing.RETURNED),
        ((sign_off(),), Standing.SIGNED),
        ((sign_off(version="3"),), Standing.SIGNED),
        ((sign_off(version="2"),), Standing.REOPENED),
        ((sign_off(decision="returned"), sign_off(version="2")), Standing.REOPENED),
        ((sign_off(stale=CHANGED, version="2"),), Standing.STALE),
        ((sign_off(is_valid=False),), Standing.INVALID),
        ((sign_off(is_valid=False, stale=CHANGED),), Standing.INVALID),
        ((sign_off(), sign_off(decision="returned")), Standing.SIGNED),
    ],
)
def test_what_stands_is_told_from_the_newest_signature(sign_offs: tuple[object, ...], standing: Standing) -> None:
    assert checklist(sign_offs=sign_offs).standing is standing


@pytest.mark.parametrize(
    ("sign_offs", "text"),
    [
        ((), UNSIGNED),
        ((sign_off(decision="returned"),), UNSIGNED),
        ((sign_off(version="2"),), REOPENED),
        ((sign_off(is_valid=False),), NOT_VALID),
    ],
)
def test_an_unsigned_text_never_looks_signed(sign_offs: tuple[object, ...], text: object, words: Translate) -> None:
    found = said(checklist(sign_offs=sign_offs), words)
    assert squeezed(words, text) in found
    assert squeezed(words, SIGNED, signer="沈静", role="经理", time="2027-05-19 16:42") not in found


def test_the_other_language_is_headed_as_a_translation_on_every_page(words: Translate) -> None:
    sheet = checklist(items=tuple(item(number) for number in range(1, 30)))
    pages = printed.pages(checklist_report(head(words.language), sheet, {}, words).content)
    assert len(pages) > 2
    heading = squeezed(words, TRANSLATION)
    assert [heading in printed.squeezed(page) for page in pages] == [words.language == "en"] * len(pages)


def test_a_text_that_is_not_signed_any_more_is_no_translation_of_a_signed_one(english: Translate) -> None:
    assert squeezed(english, TRANSLATION) not in said(checklist(sign_offs=(sign_off(stale=CHANGED),)), english)


def test_own_work_is_said_at_the_top_and_at_the_signature(words: Translate) -> None:
    assert said(checklist(sign_offs=(sign_off(own_work="编制与签字为同一人。"),)), words).count("编制与签字为同一人。") == 2


def test_section_headings_stand_when_there_is_more_than_one(english: Translate) -> None:
    one = checklist(items=(item(1, section="甲节"), item(2, section="甲节")))
    two = checklist(items=(item(1, section="甲节"), item(2, section="乙节")))
    assert "甲节" not in said(one, english)
    assert said(two, english).count("甲节") == said(two, english).count("乙节") == 1


def test_an_item_stays_together_on_its_page(english: Translate) -> None:
    items = tuple(item(number, title=f"项目{number}号", evidence=("已核对。",) * (1 + number % 5)) for number in range(1, 40))
    for page in printed.pages(checklist_report(head("en"), checklist(items=items), {}, english).content):
        said = printed.squeezed(page)
        for number in range(1, 40):
            if f"项目{number}号" in said:
                own = said.split(f"项目{number}号")[1].split(f"项目{number + 1}号")[0]
                assert own.count("已核对。") == 1 + number % 5
                assert HASH in own


def test_an_item_longer_than_a_page_goes_on_overleaf(english: Translate) -> None:
    evidence = tuple(f"证据{number}。" + "字" * 900 for number in range(6))
    text = said(checklist(items=(item(1), item(2, evidence=evidence), item(3))), english)
    assert all(f"证据{number}。" in text for number in range(6))


def test_a_checklist_without_items_is_still_a_sheet(words: Translate) -> None:
    assert said(checklist(items=(), sign_offs=()), words)


def test_the_four_boxes_differ_on_a_grey_copy() -> None:
    pictures = [_box(status) for status in ("open", "done", "not_applicable", "blocked")]
    for one, other in combinations(pictures, 2):
        assert ImageStat.Stat(ImageChops.difference(one, other)).mean[0] > 4


def _box(status: str) -> object:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(20, 20), initialFontName=REGULAR)
    draw_check_box(canvas, status, 4, 4, 12)
    canvas.save()
    return printed.picture(out.getvalue(), scale=6).point(lambda level: 255 if level > 200 else 0)


def test_a_sheet_is_not_changed_by_printing(english: Translate) -> None:
    sheet = checklist()
    said(sheet, english)
    assert sheet == replace(checklist())
