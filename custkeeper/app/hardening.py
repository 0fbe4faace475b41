"""Keeps other programs of the same user, and crash reports, out of this process's memory, as far as the system lets it.

Linux: no core files, no debugger, no `/proc/PID/mem`. macOS: no core files, no debugger. Windows: no box after a crash, and error
reports without the heap; another program of the same user can still read the memory there. The administrator can everywhere.
"""

import contextlib
import ctypes
import logging
import sys
from typing import Any

if sys.platform != "win32":
    import resource

_LOG = logging.getLogger(__name__)

_PR_SET_DUMPABLE = 4  # prctl(2)
_PT_DENY_ATTACH = 31  # macOS, ptrace(2)
# errhandlingapi.h and werapi.h of the Windows SDK
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x1, 0x2
_WER_FAULT_REPORTING_FLAG_NOHEAP = 0x1


def harden() -> None:
    """Call it first; a new program (exec) starts soft again. Where a part cannot be had, the program works all the same."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        if sys.platform == "win32":
            _harden_windows()
        else:
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            _forbid_debuggers(ctypes.CDLL(None, use_errno=True))


def _forbid_debuggers(system: Any) -> None:
    if sys.platform == "darwin":
        system.ptrace(_PT_DENY_ATTACH, 0, None, 0)
    elif sys.platform == "linux" and system.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        _LOG.warning("debuggers could not be kept out: error %d", ctypes.get_errno())


def _harden_windows() -> None:
    system = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    system.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
    system.WerSetFlags(_WER_FAULT_REPORTING_FLAG_NOHEAP)
