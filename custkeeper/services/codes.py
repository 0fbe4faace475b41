"""Numbering: the next free code of a register."""

import re
from collections.abc import Collection

from custkeeper.domain.fields import Area

_WIDTH = 4


def next_code(area: Area, taken: Collection[str], offset: int = 0) -> str:
    """The prefix and the number after the highest in use, e.g. `NDA0007`."""
    pattern = re.compile(re.escape(area.code_prefix) + r"(\d{1,9})")
    highest = max((int(match.group(1)) for code in taken if (match := pattern.fullmatch(code))), default=0)
    return f"{area.code_prefix}{highest + 1 + offset:0{_WIDTH}d}"
