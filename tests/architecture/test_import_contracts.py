"""The import contracts of pyproject.toml are kept, and lint-imports names the contract that a planted import breaks."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
LINT = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"

# What is planted → how the name of the contract starts that must break.
VIOLATIONS = {
    "a package beside the layers": ("custkeeper/utils/__init__.py", "", "Layers"),
    "the domain reaches up": ("custkeeper/domain/planted.py", "import custkeeper.vault.tables", "Layers"),
    "the reports reach into the vault": ("custkeeper/reports/planted.py", "import custkeeper.vault.tables", "Layers"),
    "services reach up": ("custkeeper/services/planted.py", "import custkeeper.cli", "Layers"),
    "a command reaches past the services": (
        "custkeeper/cli/planted.py",
        "import custkeeper.vault.tables",
        "Only services and app",
    ),
    "a window reaches past the services": (
        "custkeeper/gui/planted.py",
        "import custkeeper.vault.tables",
        "Only services and app",
    ),
    "Qt in the domain": ("custkeeper/domain/planted.py", "import PySide6", "Qt only in gui"),
    "Qt in the commands": ("custkeeper/cli/planted.py", "from PySide6.QtCore import QDate", "Qt only in gui"),
    "the driver in services": ("custkeeper/services/planted.py", "import sqlcipher3", "sqlcipher3 only"),
    "the driver elsewhere in the vault": ("custkeeper/vault/planted.py", "import sqlcipher3", "sqlcipher3 only"),
    "ReportLab in services": ("custkeeper/services/planted.py", "import reportlab", "ReportLab only"),
    "an area knows another": ("custkeeper/domain/areas/planted.py", "import custkeeper.domain.areas.client", "Areas do not know"),
    "a migration uses our code": (
        "custkeeper/vault/migrations/versions/planted.py",
        "import custkeeper.domain.levels",
        "Migrations import nothing of ours",
    ),
    "a migration uses the tables of today": (
        "custkeeper/vault/migrations/versions/planted.py",
        "import custkeeper.vault.tables",
        "Migrations import nothing of ours",
    ),
    "siblings in a circle": ("custkeeper/domain/planted.py", "import custkeeper.domain.planted_back", "No cycles"),
}


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-logo", "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": "", "COLUMNS": "300"},  # the copy, not the checkout; one line a contract
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package and its contracts, to plant in."""
    shutil.copytree(ROOT / "custkeeper", tmp_path / "custkeeper", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_are_kept(copy: Path) -> None:
    linted = lint_imports(copy)
    assert linted.returncode == 0, linted.stdout
    assert " 0 broken" in linted.stdout


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_a_planted_import_breaks_its_contract(violation: str, copy: Path) -> None:
    name, line, contract = VIOLATIONS[violation]
    planted = copy / name
    planted.parent.mkdir(exist_ok=True)
    (planted.parent / "__init__.py").touch()
    planted.write_text(f"{line}\n", encoding="utf-8")
    (copy / "custkeeper/domain/planted_back.py").write_text("import custkeeper.domain.planted\n", encoding="utf-8")

    linted = lint_imports(copy)

    assert linted.returncode == 1, linted.stdout
    broken = [each for each in linted.stdout.splitlines() if each.endswith("BROKEN")]
    assert any(each.startswith(contract) for each in broken), linted.stdout
