"""Days on the command line: written as in the window, such as 2027-03-01, and handed on as dates."""

from datetime import date
from typing import Any

import click

from custkeeper.domain.typed_days import typed_day


class Day(click.DateTime):
    """As click's own, whose refusal it gives, without the time."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d"])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # type: ignore[override]
        return typed_day(str(value)) or super().convert(value, param, ctx).date()


DAY = Day()
ON = click.option("--on", "on", type=DAY, help="The day asked about; today unless said.")
