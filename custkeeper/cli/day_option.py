"""Days on the command line: written as 2027-03-01, handed on as dates."""

from datetime import date
from typing import Any

import click


class Day(click.DateTime):
    """As click's own, whose refusal it gives, without the time."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # type: ignore[override]
        return super().convert(value, param, ctx).date()


DAY = Day()
ON = click.option("--on", "on", type=DAY, help="The day asked about; today unless said.")
