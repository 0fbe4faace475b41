"""A disk whose power can fail: remembers what of a folder was made durable, and gives every state a cut may leave.

The model is the worst that an honest disk does: names change in order, but only a folder's fsync makes them stay; what was
written since a file's last fsync is there whole, by half or not at all. Watches the calls of `os`, so the code under test is
the shipped one; writes to the SQLite file are not its business.
"""

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest


@dataclass(eq=False)
class File:
    """`synced` is what a power cut cannot take; `written` what a reader sees."""

    synced: bytes
    written: bytes

    @property
    def outcomes(self) -> set[bytes]:
        return (
            {self.synced}
            if self.synced == self.written
            else {self.synced, self.written, self.written[: len(self.written) // 2], b""}
        )


Names = dict[str, File]
Change = Callable[[Names], Any]


class LosingDisk:
    """One folder. `cuts` are the states a power cut may have left, before each call and at `cut`, with `moment` as set then."""

    def __init__(self, folder: Path, honours_fsync: bool = True) -> None:
        self.folder = folder
        self.moment = ""
        self.cuts: list[tuple[str, dict[str, bytes]]] = []
        self._honours_fsync = honours_fsync
        self._durable: Names = {each.name: File(each.read_bytes(), each.read_bytes()) for each in folder.iterdir()}
        self._names: Names = dict(self._durable)
        self._waiting: list[Change] = []
        self._opened: dict[int, str] = {}

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        for name in ("open", "fsync", "replace", "unlink"):
            patch.setattr(os, name, self._watched(getattr(os, name), getattr(self, f"_{name}")))

    def cut(self) -> None:
        """Remember what the power failing now may leave."""
        for file, path in ((self._names[name], self.folder / name) for name in self._names):
            file.written = path.read_bytes()
        for kept in range(len(self._waiting) + 1):
            names = dict(self._durable)
            for change in self._waiting[:kept]:
                change(names)
            self.cuts += [(self.moment, state) for state in _states(names) if (self.moment, state) not in self.cuts]

    def _watched(self, real: Callable[..., Any], note: Callable[..., None]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.cut()
            result = real(*arguments, **named)
            note(result, *arguments)
            return result

        return call

    def _open(self, descriptor: int, path: Any, *_: Any) -> None:
        name = os.path.relpath(path, self.folder)
        self._opened[descriptor] = name
        if name != "." and name not in self._names:
            made = File(b"", b"")
            self._change(lambda names: names.__setitem__(name, made))

    def _fsync(self, _: None, descriptor: int) -> None:
        name = self._opened[descriptor]
        if not self._honours_fsync:
            return
        if name != ".":
            self._names[name].synced = (self.folder / name).read_bytes()
        else:
            self._durable = dict(self._names)
            self._waiting.clear()

    def _replace(self, _: None, source: Any, target: Any) -> None:
        old, new = Path(source).name, Path(target).name
        self._change(lambda names: names.__setitem__(new, names.pop(old)))

    def _unlink(self, _: None, path: Any) -> None:
        self._change(lambda names: names.pop(Path(path).name))

    def _change(self, change: Change) -> None:
        change(self._names)
        self._waiting.append(change)


def _states(names: Names) -> Iterator[dict[str, bytes]]:
    for contents in itertools.product(*(file.outcomes for file in names.values())):
        yield dict(zip(names, contents, strict=True))
