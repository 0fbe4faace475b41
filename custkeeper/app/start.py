"""The start: sets up the process, then the commands or the window."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from custkeeper.app import paths
from custkeeper.app.hardening import harden
from custkeeper.app.redacting_log import start_log
from custkeeper.app.window import is_window_asked_for, open_window


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with command line arguments; the exit code of DESIGN §6."""
    harden()
    os.umask(0o077)  # whatever is written, only this user reads
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(
                encoding="utf-8" if stream.encoding.lower() in {"utf-8", "ascii", "ansi_x3.4-1968"} else None, errors="replace"
            )
    start_log(paths.state_folder())
    given = list(sys.argv[1:] if arguments is None else arguments)
    if is_window_asked_for(given):
        return open_window(Path(given[1]) if given else None)
    gc.disable()  # what is loaded stays: looking through it again and again was a tenth of a search in 100,000 clients
    from custkeeper.app.composition import build_desk
    from custkeeper.cli.entry import run

    gc.freeze()
    gc.enable()
    return run(given, build_desk(open_window))
