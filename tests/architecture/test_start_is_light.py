"""The heavy libraries of README.md's list are loaded on first use, not when the program starts."""

import json
import subprocess
import sys
from pathlib import Path

from tests.architecture.house_rules import lazy_list

ROOT = Path(__file__).parent.parent.parent


def test_a_start_loads_none_of_the_heavy_libraries() -> None:
    started = subprocess.run(
        [sys.executable, "-c", "import json, sys, custkeeper.app.start; print(json.dumps(sorted(sys.modules)))"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    heavy = lazy_list(ROOT)
    assert heavy >= {"pikepdf", "alembic", "keyring"}
    assert not heavy & set(json.loads(started.stdout))
