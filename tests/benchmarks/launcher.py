"""Starts one program and tells how long it took and the most memory it held: `launcher.py TOLD COMMAND…`.

A program of its own, because the system counts what the starting process held into the memory of the started one.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

if __name__ == "__main__":
    began = perf_counter()
    started = subprocess.Popen(sys.argv[2:])
    _, status, usage = os.wait4(started.pid, 0)
    seconds = perf_counter() - began
    started.returncode = os.waitstatus_to_exitcode(status)
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)  # bytes there, KiB elsewhere (getrusage(2))
    Path(sys.argv[1]).write_text(json.dumps({"seconds": seconds, "peak": peak, "code": started.returncode}), encoding="utf-8")
