"""Other programs of the same user cannot read this one's memory, and a crash leaves no core file. Root still can."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.sample_firm import ROOT

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="measured where the kernel tells; on Windows and macOS the calls are made"
)

# Root reads everything, so as root both programs become nobody; the kernel then shuts them until they say that they are ordinary.
NOBODY = """
import ctypes, json, os, sys  # all now: nobody may not read where Python lies
from custkeeper.app.hardening import harden
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # PR_SET_DUMPABLE
"""
SLEEPER = """
if "hard" in sys.argv:
    harden()
print("READY", flush=True)
sys.stdin.read()
"""
ATTACKER = """
pid, system = int(sys.argv[1]), ctypes.CDLL(None, use_errno=True)
def opens(name):
    try:
        with open(f"/proc/{pid}/{name}", "rb") as file:
            file.seek(0) if name == "mem" else file.read(1)
        return True
    except OSError:
        return False
attached = system.ptrace(16, pid, None, None) == 0  # PTRACE_ATTACH
if attached:
    os.waitpid(pid, 0)
    system.ptrace(17, pid, None, None)
print(json.dumps({"memory": opens("mem"), "environment": opens("environ"), "debugger": attached}))
"""


@contextmanager
def running(how: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", NOBODY + SLEEPER, how]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "READY"
        yield program
        program.kill()


def attacked(pid: int) -> str:
    command = [sys.executable, "-c", NOBODY + ATTACKER, str(pid)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def test_a_program_of_the_same_user_cannot_attach_or_read_the_memory() -> None:
    with running("soft") as soft:
        if attacked(soft.pid) != '{"memory": true, "environment": true, "debugger": true}':
            pytest.skip("this kernel lets nobody look anyway, so that nothing can be shown")
    with running("hard") as hard:
        assert attacked(hard.pid) == '{"memory": false, "environment": false, "debugger": false}'


def test_a_crash_leaves_no_core_file() -> None:
    with running("hard") as program:
        limits = Path(f"/proc/{program.pid}/limits")
        if os.geteuid() != 0:
            pytest.skip("the limits of such a program are not to be read, which is the point")
        line = next(each for each in limits.read_text(encoding="ascii").splitlines() if each.startswith("Max core file size"))
        assert line.split()[4:6] == ["0", "0"]


@pytest.mark.parametrize("command", [["--version"], ["vault", "info", "--vault", "nowhere"]])
def test_every_start_is_hardened(command: list[str]) -> None:
    """Commands too, which hold the same keys: seen in the program itself as it ends."""
    code = (
        "import atexit, ctypes, resource, sys; from custkeeper.app.start import main;"
        "dumpable = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0);"  # PR_GET_DUMPABLE
        "atexit.register(lambda: print(dumpable(), resource.getrlimit(resource.RLIMIT_CORE)));"
        f"sys.exit(main({command!r}))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stdout.splitlines()[-1] == "0 (0, 0)"
