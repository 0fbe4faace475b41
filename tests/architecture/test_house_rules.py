"""The house's rules hold, and each of them catches a planted violation."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture import house_rules as rules

ROOT = Path(__file__).parent.parent.parent
LAZY = "<!-- lazy imports -->\n- `alembic`, `keyring`\n- `custkeeper.vault.migrate`\n<!-- /lazy imports -->\n"

RULES: list[rules.Rule] = [
    rules.long_modules,
    rules.long_functions,
    rules.names_that_say_nothing,
    rules.modules_without_docstring,
    rules.hidden_imports,
    rules.gpl_parts_of_qt,
    rules.questions_past_the_prompter,
    rules.values_past_the_door,
    rules.ways_in_beside_the_one,
    rules.impure_domain,
    rules.built_sql,
    rules.stray_paragraphs,
    rules.packages_that_hide_others,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_its_rule(rule: rules.Rule) -> None:
    assert rule(ROOT) == []


def planted(root: Path, name: str, text: str) -> str:
    """A checkout in which everything is right but for one file; returns that file's name."""
    (root / "README.md").write_text(LAZY, encoding="utf-8")
    right = '"""A right module."""\n'
    for other in ("custkeeper/__init__.py", "custkeeper/domain/__init__.py", "run.py"):
        (root / other).parent.mkdir(parents=True, exist_ok=True)
        (root / other).write_text(right, encoding="utf-8")
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")
    return name


OPENS = "from custkeeper.services.vault_access import open_vault"
SQL = '"""Doc."""\nfrom sqlalchemy import text\n\ndef read(connection, name):\n    '
VIOLATIONS: list[tuple[Callable[[Path], list[str]], str, str]] = [
    (rules.long_modules, "custkeeper/long.py", '"""Doc."""\n' + "x = 1\n" * 400),
    (rules.long_modules, "packaging/long.py", '"""Doc."""\n' + "x = 1\n" * 400),
    (rules.long_functions, "custkeeper/f.py", '"""Doc."""\ndef f():\n' + "    x = 1\n" * 40),
    (rules.long_functions, "run.py", '"""Doc."""\nclass A:\n    async def f(self):\n' + "        x = 1\n" * 40),
    (rules.names_that_say_nothing, "custkeeper/utils/__init__.py", '"""Doc."""\n'),
    (rules.names_that_say_nothing, "custkeeper/domain/date_helpers.py", '"""Doc."""\n'),
    (rules.names_that_say_nothing, "custkeeper/vault_manager.py", '"""Doc."""\n'),
    (rules.modules_without_docstring, "custkeeper/mute.py", "x = 1\n"),
    (rules.modules_without_docstring, "custkeeper/gui/__init__.py", ""),
    (rules.hidden_imports, "custkeeper/a.py", '"""Doc."""\ndef f():\n    import json\n'),
    (rules.hidden_imports, "custkeeper/a.py", '"""Doc."""\ndef f():\n    from custkeeper.vault import tables\n'),
    (rules.hidden_imports, "custkeeper/a.py", '"""Doc."""\ndef f():\n    import keyringing\n'),
    (rules.gpl_parts_of_qt, "custkeeper/gui/a.py", '"""Doc."""\nfrom PySide6.QtCharts import QChart\n'),
    (rules.gpl_parts_of_qt, "custkeeper/gui/a.py", '"""Doc."""\nfrom PySide6 import QtGraphs\n'),
    (rules.questions_past_the_prompter, "custkeeper/gui/a.py", '"""Doc."""\nfrom PySide6.QtWidgets import QMessageBox\n'),
    (rules.values_past_the_door, "custkeeper/gui/a.py", '"""Doc."""\nfrom custkeeper.services.records import find\n'),
    (rules.values_past_the_door, "custkeeper/gui/a.py", '"""Doc."""\nx = session.vault.records.get("client", "1")\n'),
    (rules.values_past_the_door, "custkeeper/cli/a.py", '"""Doc."""\nx = desk.session.vault.attachments.content("1", {})\n'),
    (rules.ways_in_beside_the_one, "custkeeper/gui/inside.py", f'"""Doc."""\n{OPENS} as open_vault\n'),
    (rules.impure_domain, "custkeeper/domain/a.py", '"""Doc."""\nfrom datetime import datetime\nx = datetime.now()\n'),
    (rules.impure_domain, "custkeeper/domain/a.py", '"""Doc."""\nimport datetime\nx = datetime.date.today()\n'),
    (rules.impure_domain, "custkeeper/domain/a.py", '"""Doc."""\nimport time\n'),
    (rules.impure_domain, "custkeeper/domain/a.py", '"""Doc."""\nfrom pathlib import Path\n'),
    (rules.impure_domain, "custkeeper/domain/a.py", '"""Doc."""\nx = open("x").read()\n'),
    (rules.impure_domain, "custkeeper/domain/areas/a.py", '"""Doc."""\nimport sqlalchemy as sa\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.execute(text(f"SELECT * FROM {name}"))\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.execute(text("SELECT * FROM %s" % name))\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.exec_driver_sql("DELETE FROM " + name)\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.exec_driver_sql("DELETE FROM {}".format(name))\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'order = f"update {name} set x = 1"\n    connection.execute(order)\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.execute(name + ";")\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.execute(text(" ".join(["SELECT", name])))\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'where = "code = " + name\n    connection.execute(text(where))\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'where = "code = {}".format(name)\n    return text(where)\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'where = "code = "\n    where += name\n    return text(where)\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'where = f"code = {name}" if name else "1"\n    return text(where)\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'where: str = ", ".join(name)\n    connection.exec_driver_sql(where)\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'return text(order) if (order := "code = %s" % name) else None\n'),
    (rules.built_sql, "custkeeper/a.py", '"""Doc."""\nimport sqlalchemy as sa\n\ndef f(x):\n    return sa.text(f"code = {x}")\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.exec_driver_sql(f"PRAGMA {name}")\n'),
    (rules.built_sql, "custkeeper/vault/connection.py", SQL + 'connection.exec_driver_sql(f"DROP TABLE {name}")\n'),
    (rules.stray_paragraphs, "custkeeper/reports/a.py", '"""Doc."""\nx = Paragraph("<b>")\n'),
    (rules.packages_that_hide_others, "packaging/__init__.py", '"""Doc."""\n'),
]


@pytest.mark.parametrize(("rule", "name", "text"), VIOLATIONS, ids=[f"{n}-{v[0].__name__}" for n, v in enumerate(VIOLATIONS)])
def test_a_planted_violation_is_found(rule: rules.Rule, name: str, text: str, tmp_path: Path) -> None:
    name = planted(tmp_path, name, text)

    found = rule(tmp_path)

    assert len(found) == 1
    assert Path(name).parts[0] in found[0]


def test_two_modules_that_make_paragraphs_are_found_even_when_both_escape(tmp_path: Path) -> None:
    text = '"""Doc."""\nfrom xml.sax.saxutils import escape\nx = Paragraph(escape("<"))\n'
    planted(tmp_path, "custkeeper/reports/a.py", text)
    assert rules.stray_paragraphs(tmp_path) == []
    planted(tmp_path, "custkeeper/reports/b.py", text)
    assert len(rules.stray_paragraphs(tmp_path)) == 2


ALLOWED: list[tuple[Callable[[Path], list[str]], str, str]] = [
    (rules.hidden_imports, "custkeeper/a.py", '"""Doc."""\ndef f():\n    import keyring\n    from alembic import command\n'),
    (rules.hidden_imports, "custkeeper/a.py", '"""Doc."""\ndef f():\n    from custkeeper.vault.migrate import create_tables\n'),
    (rules.questions_past_the_prompter, "custkeeper/gui/prompter.py", '"""Doc."""\nfrom PySide6.QtWidgets import QMessageBox\n'),
    (rules.values_past_the_door, "custkeeper/cli/a.py", '"""Doc."""\nfrom custkeeper.services.records import find\n'),
    (rules.ways_in_beside_the_one, "custkeeper/services/opening.py", f'"""Doc."""\n{OPENS}\n'),
    (rules.built_sql, "custkeeper/vault/connection.py", SQL + 'connection.exec_driver_sql(f"PRAGMA {name}")\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + "connection.execute(select(a).join(b))\n"),
    (rules.built_sql, "custkeeper/a.py", SQL + 'query = select(a)\n    said = name + "!"\n    connection.execute(query)\n'),
    (rules.built_sql, "custkeeper/a.py", SQL + 'connection.execute(text("SELECT * FROM person WHERE id = :id"), {"id": name})\n'),
    (rules.built_sql, "custkeeper/a.py", '"""Doc."""\ndef f(place):\n    return f"Select a file from {place}: one of" + place\n'),
    (
        rules.impure_domain,
        "custkeeper/domain/a.py",
        '"""Doc."""\nfrom datetime import date\n\ndef f(day: date) -> date:\n    return day\n',
    ),
]


@pytest.mark.parametrize(("rule", "name", "text"), ALLOWED, ids=[f"{n}-{v[0].__name__}" for n, v in enumerate(ALLOWED)])
def test_what_is_right_is_left_alone(rule: rules.Rule, name: str, text: str, tmp_path: Path) -> None:
    planted(tmp_path, name, text)
    assert rule(tmp_path) == []


def test_the_top_of_the_repository_holds_only_what_belongs_there() -> None:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git checkout, or no git here")
    listed = subprocess.run(["git", "-c", "safe.directory=*", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert rules.strangers_at_the_top(listed.stdout.splitlines()) == []


def test_a_stranger_at_the_top_is_found() -> None:
    assert rules.strangers_at_the_top(["README.md", ".ci/run", "tests/a.py", "notes.txt", "scripts/x.py"]) == [
        "notes.txt",
        "scripts",
    ]
