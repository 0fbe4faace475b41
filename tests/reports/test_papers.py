"""The firm card and the recovery sheet: one page each, a code to type or scan, and no secret in the attached data."""

import json

import pytest
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from custkeeper.domain.text import Translate
from custkeeper.reports.papers import firm_card, groups_of_four, recovery_sheet
from custkeeper.reports.report_file import ReportFile
from tests.reports import printed
from tests.reports.sample_sheets import HASH, head, made

VAULT = "0c1d2e3f40516273a4b5c6d7e8f90a1b"
SECRET = "000G-40R4-0M30-E209-185G-R38E-1WB1"
CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-P0"


@pytest.mark.parametrize("kind", ["firm_card", "recovery_sheet"])
def test_a_paper_is_one_page(kind: str, words: Translate) -> None:
    assert len(printed.pages(made(kind, words).content)) == 1


def test_a_code_is_shown_in_groups_of_four_however_it_came() -> None:
    expected = ["000G", "40R4", "0M30", "E209", "185G", "R38E", "1WB1"]
    assert (
        groups_of_four(SECRET) == groups_of_four(SECRET.replace("-", "")) == groups_of_four(SECRET.replace("-", " ")) == expected
    )


@pytest.mark.parametrize("kind", ["firm_card", "recovery_sheet"])
def test_every_group_of_the_code_is_on_the_page(kind: str, words: Translate) -> None:
    text = "".join(printed.pages(made(kind, words).content))
    assert all(group in text for group in groups_of_four(SECRET if kind == "firm_card" else CODE))


def test_the_card_names_firm_vault_and_fingerprint(words: Translate) -> None:
    text = printed.text(firm_card(head(words.language), VAULT, SECRET, HASH[:32], words).content)
    assert VAULT in text
    assert HASH[:32] in text
    assert "明衡会计师事务所" in text


def test_the_sheet_names_the_person(words: Translate) -> None:
    assert "陆一鸣" in printed.text(recovery_sheet(head(words.language), VAULT, "陆一鸣", CODE, words).content)


@pytest.mark.parametrize("kind", ["firm_card", "recovery_sheet"])
def test_the_secret_is_on_the_page_only(kind: str, words: Translate) -> None:
    attached = json.dumps(printed.attached(made(kind, words).content))
    assert "40R4" not in attached
    assert VAULT in attached


@pytest.mark.parametrize(
    ("kind", "scanned"), [("firm_card", f"CK1:{VAULT}:{SECRET}"), ("recovery_sheet", f"CKR1:{VAULT}:{CODE}")]
)
def test_the_qr_code_says_vault_and_code(kind: str, scanned: str, words: Translate) -> None:
    """Read from the picture, module by module, and compared with the code for exactly that text."""
    assert _scanned_modules(made(kind, words)) == _modules(scanned)


def _modules(text: str) -> list[list[bool]]:
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return [[bool(each) for each in row] for row in code.modules]


def _scanned_modules(report: ReportFile) -> list[list[bool]]:
    """Find the black square in the right part of the page and look at the middle of each module."""
    page = printed.picture(report.content, scale=6)
    left = int(page.width * 0.68)
    black = page.crop((left, int(page.height * 0.08), page.width, int(page.height * 0.5))).point(
        lambda level: 255 if level < 30 else 0
    )
    x0, y0, x1, _ = black.getbbox()
    count = len(_modules(f"CK1:{VAULT}:{SECRET}"))
    side = (x1 - x0) / count
    return [
        [black.getpixel((int(x0 + (column + 0.5) * side), int(y0 + (row + 0.5) * side))) > 0 for column in range(count)]
        for row in range(count)
    ]
