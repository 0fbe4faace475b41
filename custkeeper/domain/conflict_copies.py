"""Copies that a synchronising program makes when two computers wrote the same file, told by their names alone.

Dropbox and Nextcloud say “conflicted copy”, Syncthing “sync-conflict”, Nutstore and Baidu 冲突; Google Drive and browsers count
“(1)”; OneDrive adds the computer's name. A backup's own name never looks so.
"""

import re

_SAID = re.compile(r"conflict|冲突|衝突", re.IGNORECASE)
_COUNTED = re.compile(r"\(\d{1,3}\)$")
_COMPUTER = re.compile(r"^CustKeeper-[0-9a-f]{8}-\d{8}-\d{6}(-\d+)?-[A-Z][A-Z0-9-]{1,14}$")


def is_conflict_copy(name: str) -> bool:
    """Whether a file of this name, with or without its ending, is such a copy."""
    stem = name.removesuffix(".ckbackup").strip()
    return any(each.search(stem) for each in (_SAID, _COUNTED, _COMPUTER))
