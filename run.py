#!/usr/bin/env python3
"""The one door of a checkout: starts the program, the demo, the commands, the checks or the tests, in an environment of its own.

Lives here: the commands, one function each. Must not: import anything outside the standard library, or know what the program
does. It has to parse under Python 3.6, to say there that it is too old. The set-up itself is packaging/environment.py.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

SETUP_FAILED = 69  # EX_UNAVAILABLE of sysexits.h: no exit code of the program or of pytest
ROOT = Path(__file__).resolve().parent

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.stderr.write(
        f"CustKeeper runs on Python 3.11, 3.12 or 3.13, and this is Python {sys.version_info[0]}.{sys.version_info[1]}: "
        "install one of those and start run.py with it.\n"
    )
    sys.exit(SETUP_FAILED)

sys.path.insert(0, str(ROOT / "packaging"))
from environment import (  # noqa: E402  # an older Python could not even read it
    LOCKS,
    SetupError,
    child_environment,
    environment,
    make_venv,
    pip_install,
    python_in,
)

# what the tests run besides, by command, with Debian's package for each: the last three are a real keyring
TEST_PROGRAMS = {
    "qpdf": "qpdf",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "secret-tool": "libsecret-tools",
}
# maintainers' commands, in packaging/
SCRIPTS = {"shots": "shots.py", "translate": "catalogues.py", "windows": "windows/start.py"}
USAGE = """usage: python3 run.py [COMMAND]

  (nothing)                start CustKeeper
  demo [DIR] [--headless]  play the whole job with an invented firm; its papers go to DIR
  cli ARGS...              CustKeeper's commands; `cli --help` lists them
  shots [DIR]              a picture of every page and dialog, in both languages and every look
  check                    ruff, mypy and the import contracts
  test [PYTEST ARGS]       check, then the tests
  bench [FILE.json]        measure every promised figure on 100,000 records; the figures go to FILE (bench.json unless named)
  faults [--long]          kills, power cuts, failing writes, flipped bits, an insider; --long: the full figures, some hours
  windows test|shots|demo|bench   the same on a Windows made here with Wine (root on Debian only)
  lock [--upgrade]         compile the locked requirements anew
  translate                renew the translation catalogues from the source text

The environment is made from packaging/requirements/ when it is missing or out of date. Exit code 69: that could not be done.
"""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code. Raises SetupError when the environment cannot be made."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("start", [])
    if command in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    if command == "start" and not rest:
        return program(rest, needs_qt=True)
    if command == "demo":
        return program(["demo", *rest], needs_qt="--headless" not in rest)
    if command == "cli":
        return program(rest, needs_qt=False)
    if command in SCRIPTS:
        python = environment("test" if command == "windows" else "runtime", qt=command == "shots")
        return run([python, ROOT / "packaging" / SCRIPTS[command], *rest])
    if command == "check" and not rest:
        return 1 if failed_checks(environment("test")) else 0
    if command == "test":
        return test(rest)
    if command in ("bench", "faults") and len(rest) < 2:
        return faults(rest) if command == "faults" else bench(Path(rest[0] if rest else "bench.json").resolve())
    if command == "lock" and rest in ([], ["--upgrade"]):
        return lock(rest)
    print(f"run.py: no such command: {' '.join(arguments)}\n\n{USAGE}", end="", file=sys.stderr)
    return 2


def program(arguments: list[str], needs_qt: bool) -> int:
    """CustKeeper itself, in the caller's folder, so that relative paths mean what they say."""
    python = environment("runtime", qt=needs_qt)
    # Safe path: a folder called custkeeper in the caller's folder must not be run in place of ours.
    changes = {"PYTHONPATH": str(ROOT), "PYTHONSAFEPATH": "1"}
    command = [str(python), "-m", "custkeeper", *arguments]
    if sys.platform != "win32":
        sys.stdout.flush()
        os.execve(command[0], command, child_environment(changes))  # one process: signals and exit code are the program's own  # noqa: S606
    return run(command, changes)


def failed_checks(python: Path) -> list[str]:
    """Run each static check and return the names of those that failed. Their caches stay inside the environment."""
    cache = python.parent.parent / "cache"
    changes = {"RUFF_CACHE_DIR": str(cache / "ruff"), "MYPY_CACHE_DIR": str(cache / "mypy")}
    lint = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"
    checks = {
        "ruff check": ["-m", "ruff", "check", "--quiet", "--output-format=concise"],
        "ruff format": ["-m", "ruff", "format", "--check", "--quiet", "--output-format=concise"],
        "mypy": ["-m", "mypy", "--no-error-summary"],
        "import contracts": ["-c", lint, "--no-logo", "--cache-dir", str(cache / "imports")],
    }
    failed = []
    for name, command in checks.items():
        code = run([python, *command], changes, ROOT)
        print(f"check: {name}: {'ok' if code == 0 else 'FAILED'}")
        if code:
            failed.append(name)
    return failed


def test(arguments: list[str]) -> int:
    """The checks, then the tests. The last line is pytest's; what the checks found stands right above it and in the exit code."""
    python = environment("test", qt=True, programs=TEST_PROGRAMS)
    failed = failed_checks(python)
    cache = python.parent.parent / "cache"
    changes = {"CUSTKEEPER_FAILED_CHECKS": ", ".join(failed), "HYPOTHESIS_STORAGE_DIRECTORY": str(cache / "hypothesis")}
    code = run([python, "-m", "pytest", "-o", f"cache_dir={cache / 'pytest'}", *arguments], changes, ROOT)
    return code or (1 if failed else 0)


def bench(figures: Path) -> int:
    """The benchmarks, one after the other; not zero when a figure is missed. What they found is kept in `figures`."""
    python = environment("test", qt=True)
    try:
        environment("test", programs={"keepassxc": "keepassxc"})
    except SetupError as trouble:  # its line is then told as not measured
        print(f"run.py: {trouble}", file=sys.stderr)
    marked = ["-m", "benchmark_long", "-n", "0", "-s", "-o", f"cache_dir={python.parent.parent / 'cache' / 'pytest'}"]
    return run([python, "-m", "pytest", *marked, "tests/benchmarks"], {"CUSTKEEPER_FIGURES": str(figures)}, ROOT)


def faults(options: list[str]) -> int:
    """The fault suites one after the other, each with its figure and a control that must fail; not zero when one did not hold."""
    if options not in ([], ["--long"]):
        print(f"run.py: faults takes --long or nothing\n\n{USAGE}", end="", file=sys.stderr)
        return 2
    python = environment("test", qt=True)
    marked = ["-m", "faults or not faults", "-n", "0", "-o", f"cache_dir={python.parent.parent / 'cache' / 'pytest'}"]
    changes = {"CUSTKEEPER_FAULTS": "long" if options else "short"}
    return run([python, "-m", "pytest", *marked, "tests/faults"], changes, ROOT)


def lock(options: list[str]) -> int:
    """Compile the hashed requirements for every system and Python at once. uv lives in a folder that is thrown away."""
    # The tests run against what ships: every pin of the runtime lock binds the test lock.
    steps: dict[str, list[str]] = {"runtime": [], "test": ["--constraint", "runtime.txt"]}
    with tempfile.TemporaryDirectory() as folder:
        make_venv(Path(folder))
        pip_install(python_in(Path(folder)), ["--quiet", "uv"], "uv")
        compiling = [str(python_in(Path(folder))), "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
        compiling += ["--no-header", "--python-version", "3.11", *options]
        for name, constraint in steps.items():
            code = run([*compiling, *constraint, f"{name}.in", "--output-file", f"{name}.txt"], folder=LOCKS)
            if code:
                return code
            if "://" in (LOCKS / f"{name}.txt").read_text(encoding="utf-8"):
                raise SetupError(f"The compiled {name}.txt names an address: take it out of uv's settings and run this again.")
    return 0


def run(command: Sequence[str | Path], changes: dict[str, str] | None = None, folder: Path | None = None) -> int:
    """Run a program to its end and return its exit code, 128 + n when signal n ended it, as a shell does."""
    sys.stdout.flush()
    code = subprocess.run(
        [str(each) for each in command], env=child_environment(changes or {}), cwd=folder, check=False
    ).returncode
    return code if code >= 0 else 128 - code


def start() -> int:
    """`main` with each trouble told in one sentence and an exit code; no traceback."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a code page without Chinese must not end a run
    try:
        return main(sys.argv[1:])
    except SetupError as trouble:
        print(f"run.py: {trouble}", file=sys.stderr)
    except OSError as trouble:
        print(f"run.py: {trouble.strerror or trouble}: {trouble.filename or 'this computer'}", file=sys.stderr)
    except KeyboardInterrupt:
        print("run.py: stopped; the next start takes up from here.", file=sys.stderr)
        return 130
    return SETUP_FAILED


if __name__ == "__main__":
    sys.exit(start())
