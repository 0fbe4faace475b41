"""The bundled fonts: what they can draw, what is made of what they cannot, and what happens without them."""

import subprocess
import sys
from pathlib import Path

import pytest

from custkeeper.reports.fonts import BOLD, REGULAR, missing_glyphs, printable, text_width
from custkeeper.reports.register import register_report
from tests.reports import printed
from tests.reports.sample_sheets import COLUMNS, head

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("静安 NDA-003", "静安 NDA-003"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("a\tb\u2009c\u00a0d", "a b c\u00a0d"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("zero\u200bwidth\ufeff soft\u00adhyphen", "zerowidth softhyphen"),
        ("𠮷野家", "□野家"),
        ("cafe\u0301", "café"),
        ("葛\U000e0100城", "葛城"),
        ("gpj\u202eexe", "gpj□exe"),
        ("\ud800", "□"),
    ],
)
def test_only_what_can_be_drawn_is_left(given: str, shown: str) -> None:
    assert printable(given) == shown


def test_missing_characters_are_named_once_in_order() -> None:
    assert missing_glyphs("שלש 𠮷𠮷 ☐ □ ok\x07") == ["U+05E9", "U+05DC", "U+20BB7", "U+2610"]
    assert missing_glyphs("静安 plain □") == []


def test_a_rare_character_that_the_font_has_is_read_back(english: object) -> None:
    report = register_report(head("en"), COLUMNS, [("K1", "𪟝女士", "內部", "1")], [], {}, english)  # type: ignore[arg-type]
    assert report.missing == []
    assert "𪟝女士" in printed.text(report.content)


def test_bold_text_is_wider_than_plain() -> None:
    assert text_width("Confidential", BOLD, 10) > text_width("Confidential", REGULAR, 10) > 0
    assert text_width("保密", REGULAR, 10) == 20


@pytest.mark.parametrize("damage", ["missing", "cut short", "half", "not a font"])
def test_without_its_fonts_nothing_is_printed_and_the_way_out_is_said(damage: str, tmp_path: Path) -> None:
    whole = (ROOT / "resources" / "fonts" / "NotoSansSC-Regular.ttf").read_bytes()
    contents = {"cut short": whole[:5000], "half": whole[: len(whole) // 2], "not a font": b"x" * 99}
    if damage in contents:
        for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
            (tmp_path / name).write_bytes(contents[damage])
    script = (
        "import sys; from pathlib import Path; from custkeeper.domain.text import resolve;"
        "from custkeeper.reports import fonts\n"
        "for attempt in (lambda: fonts.register_fonts(Path(sys.argv[1])), fonts.require_fonts):\n"
        "    try: attempt()\n"
        "    except fonts.FontsMissing as error: print(resolve(error.message, lambda text: text.source, {}))\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True
    )
    lines = found.stdout.splitlines()
    assert len(lines) == 2
    assert str(tmp_path) in lines[0]
    assert all("Install CustKeeper again" in line for line in lines)
