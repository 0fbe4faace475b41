"""What the program remembers for this user between starts: look, language, last vault. Nothing secret, no client's name."""

import contextlib
import json
from pathlib import Path
from typing import Any

from custkeeper.domain.foreign_json import read_foreign

_LARGEST = 2**31 - 1  # what Qt takes for a number


class Preferences:
    """A small JSON file; a damaged one counts as empty, an unwritable one is not worth a word."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = self._read()

    def get(self, key: str, default: Any) -> Any:
        """The kept value, or `default` when there is none of the same type."""
        value = self._values.get(key, default)
        if type(value) is int and abs(value) > _LARGEST:
            return default
        return value if type(value) is type(default) else default

    def set(self, key: str, value: Any) -> None:
        if self._values.get(key) == value:
            return
        self._values[key] = value
        with contextlib.suppress(OSError, ValueError):  # a path may hold bytes that are no text
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            scratch = self._file.with_name(self._file.name + ".part")
            scratch.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            scratch.replace(self._file)

    def _read(self) -> dict[str, Any]:
        with contextlib.suppress(OSError, ValueError):
            value = read_foreign(self._file.read_bytes())
            return value if isinstance(value, dict) else {}
        return {}
