"""`python3 run.py windows test|shots|demo|bench`: the same things as without `windows`, on the Windows of `machine`.

Exit code: the command's own, 2 for wrong usage, 69 when that Windows cannot be made.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import machine
from environment import SetupError

SETUP_FAILED = 69
USAGE = """usage: python3 run.py windows COMMAND

  test [PYTEST ARGS]   the tests, but what is Linux by nature (the closing lines say which, and why)
  shots [DIR]          a picture of every page and dialog, through Windows' own platform plugin
  demo [DIR]           the sample firm's whole job; its papers go to DIR
  bench [FILE.json]    the figures of starting and unlocking
"""


def test(root: Path, arguments: list[str]) -> int:
    """Offscreen, as on Linux; then what only Windows' own platform plugin can show."""
    # a child killed on purpose takes seconds to start there, where Linux forks: three minutes for one test are no sign of a fault
    pytest = ["-m", "pytest", "-p", "no:cacheprovider", "--timeout=1200"]
    code = machine.start(root, [*pytest, *arguments])
    if arguments:
        return code
    messages = "tests/gui/test_locking.py::test_on_windows_a_message_to_the_window_locks"
    shown = machine.start(root, [*pytest, "-n", "0", "tests/gui/test_system_look.py", messages], QT_QPA_PLATFORM="windows")
    return code or shown


def shots(root: Path, arguments: list[str]) -> int:
    return _collected(root, arguments, "shots", ["packaging/shots.py", "Z:/w/out"], QT_QPA_PLATFORM="windows")


def demo(root: Path, arguments: list[str]) -> int:
    return _collected(root, arguments, "out", ["-m", "custkeeper", "demo", "Z:/w/out/demo", "--headless"])


def bench(root: Path, arguments: list[str]) -> int:
    figures = Path(arguments[0] if arguments else "bench-windows.json").resolve()
    out = _emptied(root)
    marked = ["-m", "benchmark_long", "-n", "0", "-s", "-p", "no:cacheprovider", "tests/benchmarks/test_start.py"]
    code = machine.start(root, ["-m", "pytest", *marked], CUSTKEEPER_FIGURES="Z:/w/out/figures.json")
    if (out / "figures.json").exists():
        shutil.copy(out / "figures.json", figures)
    return code


COMMANDS: dict[str, tuple[Callable[[Path, list[str]], int], int | None]] = {
    "test": (test, None),
    "shots": (shots, 1),
    "demo": (demo, 1),
    "bench": (bench, 1),
}


def _emptied(root: Path) -> Path:
    out = root / "w" / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    return out


def _collected(root: Path, arguments: list[str], usual: str, command: list[str], **variables: str) -> int:
    """Run a command that leaves files, and bring them to the caller's folder."""
    target, out = Path(arguments[0] if arguments else usual).resolve(), _emptied(root)
    code = machine.start(root, command, **variables)
    left = next(each for each in (out / "demo", out) if each.is_dir())
    shutil.copytree(left, target, dirs_exist_ok=True)
    return code


def main(arguments: list[str]) -> int:
    command, most = COMMANDS.get(arguments[0] if arguments else "", (None, 0))
    if command is None or (most is not None and len(arguments) - 1 > most):
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        return command(machine.machine(), arguments[1:])
    except SetupError as trouble:
        print(f"run.py: {trouble}", file=sys.stderr)
        return SETUP_FAILED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
