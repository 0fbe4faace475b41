"""The figures the program has promised (DESIGN §8): what was measured, against what, and whether that is enough.

Lives here: one line of the table, the table as text and as JSON, facts of the machine. Must not: measure anything, or name a
host, a person or a path.
"""

import json
import os
import platform
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Figure:
    """One line. With a `baseline` the limit holds for ours ÷ baseline, without one for ours itself; `ours` None: not measured."""

    what: str
    ours: float | None
    baseline: float | None
    limit: float
    unit: str
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.baseline if self.ours is not None and self.baseline else None

    @property
    def is_measured(self) -> bool:
        return self.ours is not None

    @property
    def is_met(self) -> bool:
        held = self.ratio if self.baseline is not None else self.ours
        return held is not None and held <= self.limit

    @property
    def verdict(self) -> str:
        return ("yes" if self.is_met else "NO") if self.is_measured else "not measured"


@dataclass
class Figures:
    """What one run has measured so far."""

    lines: list[Figure] = field(default_factory=list)

    def ratio(self, what: str, ours: float, baseline: float, limit: float, unit: str = "s", note: str = "") -> Figure:
        """Ours must be at most `limit` times the baseline, both measured in this run."""
        return self._add(Figure(what, ours, baseline, limit, unit, note))

    def bound(self, what: str, ours: float, limit: float, unit: str = "s", note: str = "") -> Figure:
        """Ours must be at most `limit`."""
        return self._add(Figure(what, ours, None, limit, unit, note))

    def not_measured(self, what: str, limit: float, why: str) -> Figure:
        """A line this machine cannot measure: never counted as met."""
        return self._add(Figure(what, None, None, limit, "", why))

    @property
    def missed(self) -> list[Figure]:
        return [each for each in self.lines if each.is_measured and not each.is_met]

    def table(self) -> str:
        """Every line with both sides, then the notes and the count."""
        heads = ("figure", "ours", "baseline", "ratio", "limit", "met")
        rows = [heads, *(_cells(each) for each in self.lines)]
        widths = [max(len(row[place]) for row in rows) for place in range(len(heads))]
        out = [
            "  ".join(cell.ljust(width) if place == 0 else cell.rjust(width) for place, (cell, width) in pairs)
            for pairs in (list(enumerate(zip(row, widths, strict=True))) for row in rows)
        ]
        out += ["", *(f"{each.what}: {each.note}" for each in self.lines if each.note)]
        met, unmeasured = sum(each.is_met for each in self.lines), sum(not each.is_measured for each in self.lines)
        out.append(f"\n{met} of {len(self.lines)} figures met, {len(self.missed)} missed, {unmeasured} not measured")
        return "\n".join(out)

    def write(self, path: Path) -> None:
        """Keep the run as JSON."""
        lines = [asdict(each) | {"ratio": each.ratio, "met": each.is_met, "measured": each.is_measured} for each in self.lines]
        path.write_text(json.dumps({"machine": machine_facts(), "figures": lines}, ensure_ascii=False, indent=1) + "\n", "utf-8")

    def _add(self, figure: Figure) -> Figure:
        self.lines.append(figure)
        print(f"\n{figure.what}: {'  '.join(_cells(figure)[1:])}")
        return figure


def machine_facts() -> dict[str, Any]:
    """What one must know to compare two runs."""
    return {
        "cpus": os.cpu_count(),
        "python": platform.python_version(),
        "platform": f"{platform.system()} {platform.machine()}",
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
    }


def _cells(figure: Figure) -> tuple[str, ...]:
    sides = [_number(figure.ours, figure.unit), _number(figure.baseline, figure.unit)]
    if figure.baseline is None:
        return (figure.what, *sides, "", _number(figure.limit, figure.unit), figure.verdict)
    return (figure.what, *sides, f"{figure.ratio:.2f}", f"{figure.limit:.2f}", figure.verdict)


def _number(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:.{0 if value >= 100 else 3}f} {unit}".rstrip()
