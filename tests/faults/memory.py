"""What stands in the memory of a process: every place that can be written, searched for secrets. Linux only.

Lives here: the search. Must not: which secrets, and what is expected. `found_in` is also for the process that follows a restart.
"""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

_LINE = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)")
_PORTION = 16 << 20  # bytes read at a time
_AT_MOST = 4 << 30  # a region larger than this is address space nobody uses


def found_in(process: int, secrets: Mapping[str, bytes]) -> Counter[str]:
    """How often each secret stands in the process's memory. Raises PermissionError where the system does not let one look."""
    found: Counter[str] = Counter()
    longest = max(len(each) for each in secrets.values())
    regions = [_LINE.match(line) for line in Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines()]
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for region in regions:
            if region is None or "w" not in region[3] or region[4] in ("[vvar]", "[vsyscall]"):
                continue
            start, end = int(region[1], 16), int(region[2], 16)
            if end - start > _AT_MOST:
                continue
            tail = b""
            for at in range(start, end, _PORTION):
                try:
                    memory.seek(at)
                    piece = tail + memory.read(min(_PORTION, end - at))
                except (OSError, ValueError):
                    tail = b""
                    continue
                for name, secret in secrets.items():
                    found[name] += piece.count(secret)
                tail = piece[-(longest - 1) :]
    return found
