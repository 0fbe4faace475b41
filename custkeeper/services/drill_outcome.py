"""What a restore test found: its steps, its counts, its problems, and how they are kept with the drill.

No vault and no file is touched here.
"""

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from custkeeper.domain.text import Message
from custkeeper.services.backup_problems import kept_message, problem_told

_MOST_KEPT = 20  # problems; the first of them says why the test failed


class DrillStep(StrEnum):
    """What is being done, for whoever waits."""

    TAKE_OUT = "take_out"
    UNLOCK = "unlock"
    CHECK = "check"
    RECORDS = "records"
    FILES = "files"
    COMPARE = "compare"


DrillProgress = Callable[[DrillStep, int, int], None]  # done, of all; raising BackupStopped stops it


@dataclass
class Outcome:
    """What a test found. `seconds` by step; `problems` are empty when everything is as it should be."""

    file: str = ""
    sha256: str = ""
    head_seq: int = 0
    head_hash: str = ""
    made_at: str = ""
    counts: dict[str, int] = field(default_factory=dict)  # rows by table, equal to the manifest's
    opened: int = 0
    sealed: int = 0  # records the tester may not read
    earlier: int = 0  # earlier versions opened
    earlier_sealed: int = 0
    files: int = 0  # decrypted, their SHA-256 equal to what is sealed about them
    compared: int = 0
    sample: int = 0  # of which so many could be compared
    ledger: int = 0  # entries verified
    seconds: dict[str, float] = field(default_factory=dict)
    problems: list[Message] = field(default_factory=list)

    @property
    def is_passed(self) -> bool:
        return not self.problems

    @property
    def total_seconds(self) -> float:
        return sum(self.seconds.values())

    def add(self, problem: Message) -> None:
        """Each is told once."""
        if problem not in self.problems:
            self.problems.append(problem)

    def to_text(self) -> str:
        """As JSON, to be kept with the drill; problems are kept in words of the source and their values."""
        said: dict[str, Any] = {each: getattr(self, each) for each in (*_TEXTS, *_NUMBERS)}
        said |= {"v": 1, "counts": self.counts, "passed": self.is_passed}
        said["problems"] = [kept_message(each) for each in self.problems[:_MOST_KEPT]]
        said["seconds"] = {step: round(value, 1) for step, value in self.seconds.items()}
        return json.dumps(said, sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_text(cls, kept: str) -> "Outcome":
        """What was kept; what is missing or nonsense in it stays empty."""
        try:
            said = json.loads(kept)
            values: dict[str, Any] = {each: str(said.get(each, "")) for each in _TEXTS}
            values |= {each: int(said.get(each, 0)) for each in _NUMBERS}
            values["counts"] = {str(name): int(count) for name, count in said.get("counts", {}).items()}
            values["seconds"] = {str(name): float(value) for name, value in said.get("seconds", {}).items()}
            if not math.isfinite(sum(values["seconds"].values())):
                return cls()
            values["problems"] = [problem_told(str(each)) for each in said.get("problems", [])]
            return cls(**values)
        except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
            return cls()


_TEXTS = ("file", "sha256", "head_hash", "made_at")
_NUMBERS = ("head_seq", "opened", "sealed", "earlier", "earlier_sealed", "files", "compared", "sample", "ledger")
