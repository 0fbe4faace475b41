"""Every text people see is in both catalogues, finished, with the same placeholders."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import catalogues  # noqa: E402  # found only now

TEXTS = catalogues.marked_texts(ROOT)
PLACEHOLDER = re.compile(r"\{\w*\}")
# Texts that are the same in Chinese: a form with nothing to translate in it.
NOTHING_TO_TRANSLATE = {"{problem}"}


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_the_catalogue_holds_every_text_and_nothing_that_vanished(language: str) -> None:
    entries = catalogues.read_catalogue(ROOT / "i18n" / f"custkeeper_{language}.ts")
    assert TEXTS - entries.keys() == set(), "run `python3 run.py translate` and translate what it lists"
    assert entries.keys() - TEXTS == set()


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_placeholders_survive_translation(language: str) -> None:
    for (_, source), translation in catalogues.read_catalogue(ROOT / "i18n" / f"custkeeper_{language}.ts").items():
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(translation)), source


def test_chinese_entries_are_chinese_and_never_show_the_state_secret_mark_alone() -> None:
    for (_, source), translation in catalogues.read_catalogue(ROOT / "i18n" / "custkeeper_zh_CN.ts").items():
        letters = PLACEHOLDER.sub("", source)
        if re.search(r"[A-Za-z]{2}", letters) and source not in NOTHING_TO_TRANSLATE and translation != source:
            assert re.search(r"[\u4e00-\u9fff]", translation), source
        assert "绝密" not in translation.replace("绝密（商业）", ""), source


def hard_coded(tree: ast.AST) -> list[int]:
    """Lines where a command prints a literal instead of a marked text."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"say", "tell", "echo"}:
            first = node.args[0] if node.args else None
            is_text = isinstance(first, ast.Constant) and re.search(r"[A-Za-z]{3}", str(first.value))
            if is_text or isinstance(first, ast.JoinedStr):
                found.append(node.lineno)
    return found


def test_no_command_prints_a_text_that_nobody_can_translate() -> None:
    for path in sorted((ROOT / "custkeeper").rglob("*.py")):
        assert hard_coded(ast.parse(path.read_text(encoding="utf-8"))) == [], path
    assert hard_coded(ast.parse('desk.say("Imported clients")\ndesk.say(f"{n} rows")\ndesk.say(_TEXT)')) == [1, 2], (
        "the rule must bite"
    )
