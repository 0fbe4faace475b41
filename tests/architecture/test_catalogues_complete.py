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


# One word for one thing: what was called two things, and what it is called now. 中止 is a pause in law, 撤销 what undo does.
ONE_WORD = {
    "您": "你",
    "关卡|放行审查": "移交审查",
    "关卡放行": "特批",
    "散列": "哈希",
    "(?<![保加])密级": "级别",
    "计算机": "电脑",
    "中止": "终止（转让）、停止（备份）",
    "买方": "受让方",
    "卖方": "转让方",
    "副本编号": "份号",
    "密封包": "加密包",
    "封存": "加密",
    "收据|回执": "签收单",
    "客户清单": "客户名单",
    "延续": "存续",
    "内幕": "知情人",
    "指名": "指定",
    "备份目标": "备份位置",
    "登记簿|名册": "登记册",
    "撤销协议": "解除协议",
}
TO_OUTSIDERS = {"letter"}  # who is written to there is addressed politely


def test_one_thing_has_one_name_in_chinese() -> None:
    said = [
        f"{context}: {translation} ({now})"
        for (context, _), translation in catalogues.read_catalogue(ROOT / "i18n" / "custkeeper_zh_CN.ts").items()
        for old, now in ONE_WORD.items()
        if re.search(old, translation) and not (old == "您" and context in TO_OUTSIDERS)
    ]
    help_said = (ROOT / "resources" / "help" / "help.zh_CN.md").read_text(encoding="utf-8")
    assert said + [old for old in ONE_WORD if re.search(old, help_said)] == []


PRINTING = {"say", "tell", "echo"}
# What puts words on the screen; the first argument is the words.
SHOWING = {"text", "button", "field", "heading", "bullet", "empty_state", "setText", "setToolTip", "setAccessibleName"}
SHOWING |= {"setPlaceholderText", "setWindowTitle", "addItem", "setTitle", "Pill", "InlineBar", "show_bar"}
TONES = {"ok", "accent", "warn", "danger", "draft"}
ICONS = {"bullet", "empty_state"}  # whose first argument names an icon
NAMES = {"CustKeeper"}


def hard_coded(tree: ast.AST, in_window: bool) -> list[int]:
    """Lines where a command prints, or a widget shows, a literal instead of a marked text."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in (PRINTING | SHOWING if in_window else PRINTING):
            continue
        shown = [each for each in node.args if not (isinstance(each, ast.Constant) and each.value in TONES)]
        first = shown[1 if called in ICONS else 0 :][:1]
        for each in first:
            is_text = isinstance(each, ast.Constant) and re.search(r"[A-Za-z\u4e00-\u9fff]{3}", str(each.value))
            is_name = isinstance(each, ast.Constant) and each.value in NAMES
            words = [str(part.value) for part in getattr(each, "values", []) if isinstance(part, ast.Constant)]
            is_built = isinstance(each, ast.JoinedStr) and (called in PRINTING or re.search(r"[A-Za-z]{3}", "".join(words)))
            if (is_text and not is_name) or is_built:
                found.append(node.lineno)
    return found


def test_nothing_is_printed_or_shown_that_nobody_can_translate() -> None:
    for path in sorted((ROOT / "custkeeper").rglob("*.py")):
        assert hard_coded(ast.parse(path.read_text(encoding="utf-8")), "gui" in path.parts) == [], path
    planted = (
        'desk.say("Imported clients")\ndesk.say(f"{n} rows")\ndesk.say(_TEXT)\nbutton("Import")\ndesk.tell("ok", "Done now")'
    )
    assert hard_coded(ast.parse(planted), in_window=True) == [1, 2, 4, 5], "the rule must bite"
