"""What the program remembers for this user between starts: look, language, last vault. Nothing secret, no client's name."""

import contextlib
import json
from pathlib import Path
from typing import Any


class Preferences:
    """A small JSON file; a damaged one counts as empty, an unwritable one is not worth a word."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = self._read()

    def get(self, key: str, default: Any) -> Any:
        """The kept value, or `default` when there is none of the same type."""
        value = self._values.get(key, default)
        return value if isinstance(value, type(default)) else default

    def set(self, key: str, value: Any) -> None:
        if self._values.get(key) == value:
            return
        self._values[key] = value
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            scratch = self._file.with_name(self._file.name + ".part")
            scratch.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            scratch.replace(self._file)

    def _read(self) -> dict[str, Any]:
        with contextlib.suppress(OSError, ValueError):
            value = json.loads(self._file.read_text(encoding="utf-8"))
            return value if isinstance(value, dict) else {}
        return {}
