"""The heavy libraries of README.md's list are loaded on first use, not when the program starts or its door is painted."""

import json
import subprocess
import sys
from pathlib import Path

from tests.architecture.house_rules import lazy_list

ROOT = Path(__file__).parent.parent.parent


def loaded_by(module: str) -> set[str]:
    code = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    started = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(started.stdout))


def test_a_start_loads_none_of_the_heavy_libraries() -> None:
    heavy = lazy_list(ROOT)
    assert heavy >= {"pikepdf", "alembic", "keyring"}
    assert not heavy & loaded_by("custkeeper.app.start")


def test_the_door_is_painted_without_the_database_the_keys_the_pages_and_the_reports() -> None:
    loaded = loaded_by("custkeeper.app.start, custkeeper.gui.application")
    behind = {"custkeeper.gui.inside", "custkeeper.gui.pages", "custkeeper.vault", "sqlalchemy", "cryptography", "reportlab"}
    assert "custkeeper.gui.unlock_page" in loaded
    assert not behind & loaded


def test_a_search_by_command_loads_nothing_that_prints() -> None:
    loaded = loaded_by("custkeeper.app.start, custkeeper.app.composition, custkeeper.cli.clients")
    assert "custkeeper.services.clients" in loaded
    assert not {"reportlab", "PIL", "PySide6"} & {each.split(".")[0] for each in loaded}
