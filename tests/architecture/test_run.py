"""run.py and the set-up: a real environment is made, kept, renewed and repaired; each trouble is one sentence.

The checkouts here have locks without packages, so that pip needs no network; the program in them tells what it was given.
"""

import ast
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from importlib.util import find_spec
from pathlib import Path

import environment
import pytest

ROOT = Path(__file__).parent.parent.parent
TELLING = '''"""Tells what it was given."""
import json, os, sys
print(json.dumps([sys.argv[1:], os.getcwd(), sys.flags.utf8_mode, sys.prefix, "测试"], ensure_ascii=False))
sys.exit(3)
'''


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small checkout whose environment exists; its folder has a Chinese name and a space, as people's folders do."""
    if sys.platform == "win32" and find_spec("ensurepip") is None:
        pytest.skip("this Python is one for embedding, which makes no environments")
    root = tmp_path_factory.mktemp("run") / "客户 保密"
    (root / "packaging" / "requirements").mkdir(parents=True)
    (root / "custkeeper").mkdir()
    shutil.copy(ROOT / "run.py", root)
    shutil.copy(ROOT / "packaging" / "environment.py", root / "packaging")
    for name in ("runtime", "test"):
        (root / "packaging" / "requirements" / f"{name}.txt").write_text("# nothing\n", encoding="utf-8")
    (root / "custkeeper" / "__init__.py").write_text('"""Told."""\n', encoding="utf-8")
    (root / "custkeeper" / "__main__.py").write_text(TELLING, encoding="utf-8")
    first = run(root, "cli")
    assert first.returncode == 3, first.stderr
    assert "Setting up" in first.stderr
    return root


def run(root: Path, *arguments: str, folder: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    changed = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")} | variables
    return subprocess.run(
        [sys.executable, str(root / "run.py"), *arguments],
        cwd=folder or root,
        env=changed,
        capture_output=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_it_parses_under_an_old_python_and_says_so() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 6))
    pretend = "import runpy, sys; sys.version_info = (3, 9, 2, 'final', 0); runpy.run_path('run.py', run_name='__main__')"
    told = subprocess.run([sys.executable, "-c", pretend], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 69
    assert told.stderr.count("\n") == 1
    assert "3.9" in told.stderr


def test_it_wants_the_python_that_the_project_declares() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    assert declared == ">=3.11,<3.14"
    assert "(3, 11) <= sys.version_info[:2] <= (3, 13)" in (ROOT / "run.py").read_text(encoding="utf-8")


def test_help_names_every_command() -> None:
    told = run(ROOT, "--help")
    assert told.returncode == 0
    assert all(
        f"  {command} " in told.stdout for command in ("demo", "cli", "check", "test", "bench", "windows", "lock", "translate")
    )


def test_figures_go_into_one_file_and_no_more(checkout: Path) -> None:
    assert run(checkout, "bench", "one.json", "two.json").returncode == 2


def test_an_unknown_command_is_wrong_usage(checkout: Path) -> None:
    told = run(checkout, "tset")
    assert told.returncode == 2
    assert told.stderr.startswith("run.py: no such command: tset")


def test_a_command_gets_its_arguments_in_the_callers_folder_and_its_exit_code_comes_back(checkout: Path, tmp_path: Path) -> None:
    (tmp_path / "custkeeper.py").write_text("raise SystemExit('the wrong program ran')", encoding="utf-8")

    told = run(checkout, "cli", "clients", "import", "名单.csv", folder=tmp_path, LC_ALL="C", LANG="C")

    assert told.returncode == 3, told.stderr
    arguments, folder, utf8, prefix, chinese = json.loads(told.stdout)
    assert arguments == ["clients", "import", "名单.csv"]
    assert Path(folder) == tmp_path
    assert utf8 == 1
    assert Path(prefix) == checkout / ".venv"
    assert chinese == "测试"


def test_a_command_finds_its_modules_compiled_whatever_the_caller_says_of_bytecode(checkout: Path) -> None:
    assert run(checkout, "cli", PYTHONDONTWRITEBYTECODE="1").returncode == 3
    assert list(checkout.glob("custkeeper/__pycache__/__init__.*.pyc"))


def test_the_demo_hands_its_arguments_on(checkout: Path) -> None:
    assert json.loads(run(checkout, "demo", "out", "--headless").stdout)[0] == ["demo", "out", "--headless"]


def test_a_second_start_installs_nothing_and_costs_little(checkout: Path) -> None:
    began = time.perf_counter()
    told = run(checkout, "cli")
    assert told.stderr == ""
    assert time.perf_counter() - began < 2  # 0.1 s on a quiet machine; this only tells "set up again" from "not"


def test_a_changed_lock_is_installed_and_an_unchanged_one_is_not(checkout: Path) -> None:
    lock = checkout / "packaging" / "requirements" / "runtime.txt"
    lock.write_text("# still nothing\n", encoding="utf-8")
    assert "Setting up" in run(checkout, "cli").stderr
    assert run(checkout, "cli").stderr == ""


def test_a_set_up_that_was_broken_off_is_done_again(checkout: Path) -> None:
    (checkout / ".venv" / "stamp.json").unlink()
    stray = checkout / ".venv" / "half-installed"
    stray.touch()

    assert "Setting up" in run(checkout, "cli").stderr

    assert not stray.exists()
    assert (checkout / ".venv" / "stamp.json").exists()


@pytest.mark.parametrize("stamp", ["", "[]", "{", '{"base": 1}'])
def test_a_damaged_stamp_counts_as_none(stamp: str, tmp_path: Path) -> None:
    (tmp_path / "stamp.json").write_text(stamp, encoding="utf-8")
    assert not environment.is_current(tmp_path, "runtime")


def test_no_registry_is_one_sentence_and_the_next_start_tries_again(checkout: Path) -> None:
    lock = checkout / "packaging" / "requirements" / "runtime.txt"
    lock.write_text(f"nowhere-to-be-found==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    nobody = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "1", "PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": ""}

    told = run(checkout, "cli", **nobody)

    assert told.returncode == 69
    assert "registry cannot be reached" in told.stderr.splitlines()[-1]
    assert "Traceback" not in told.stderr
    lock.write_text("# nothing again\n", encoding="utf-8")
    assert run(checkout, "cli").returncode == 3


def test_too_little_space_is_told_before_anything_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": 5 * 10**6}))
    with pytest.raises(environment.SetupError, match="only 5 MB are free"):
        environment.set_up(tmp_path / ".venv", "runtime")
    assert list(tmp_path.iterdir()) == []


def test_a_checkout_that_cannot_be_written_gets_its_environment_in_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path / "medium" / "gone")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    assert environment.environment_place().parent.parent == tmp_path / "cache"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "was refused"),
        ("WARNING: Retrying ... NewConnectionError ... Temporary failure in name resolution", "cannot be reached"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.11.3", "no ready-made pyside6-essentials==6.11.3"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", "certificate was not accepted"),
        ("ERROR: Could not install: [WinError 5] Access is denied: 'Qt6Core.dll'", "in use or protected"),
        ("ERROR: Something that nobody has seen yet.", "Something that nobody has seen yet"),
        ("", "pip said nothing"),
    ],
)
def test_what_pip_says_becomes_a_sentence(said: str, told: str, tmp_path: Path) -> None:
    assert told in environment.pip_trouble(said.splitlines(), tmp_path)


def test_the_ci_runs_the_same_command_as_people() -> None:
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1] == "exec python3 run.py test"
