"""A new process in place of this one, with nothing of its memory: after a minute locked (DESIGN §3) the keys are gone with it.

What must not be here: when that is due; `gui.locking.restart` decides.
"""

import logging
import os
import subprocess
import sys
from pathlib import Path

_TICKET = "CUSTKEEPER_TICKET"
_IS_FROZEN = bool(getattr(sys, "frozen", False))


def is_possible() -> bool:
    """Whether the program can be found to be started again."""
    return bool(sys.executable) and os.access(sys.executable, os.X_OK)


def take_ticket() -> str:
    """What the process before left for this one; no process after gets it by accident."""
    return os.environ.pop(_TICKET, "")


def start_anew(vault: Path, ticket: str) -> int:
    """Replace this process by the window on one vault. Call it last.

    Returns an exit code on Windows, where the new process stands beside this one, and where it fails.
    """
    command = command_line(vault)
    environment = {**os.environ, _TICKET: ticket}
    if _IS_FROZEN:
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # else a one-file build looks for what this process unpacked
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    try:
        if sys.platform == "win32":  # its exec starts a second process and quotes nothing
            subprocess.Popen(command, env=environment, close_fds=True)
            return 0
        os.execve(command[0], command, environment)  # noqa: S606 - the same process, so the same terminal and the same exit code
    except OSError:
        logging.getLogger("custkeeper").exception("the program could not be started again")
    return 4


def command_line(vault: Path) -> list[str]:
    """The interpreter with its own options and the program as they were given, then the vault that was open.

    Not the arguments after them: `demo` would play its firm a second time.
    """
    own = ["open", str(vault.absolute())]
    if _IS_FROZEN:
        return [sys.executable, *own]
    given = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv[1:])]
    return [sys.executable, *given, *own]
