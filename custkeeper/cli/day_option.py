"""Days on the command line: taken as people type them, in either language, and handed on as dates."""

from datetime import date
from typing import Any

import click

from custkeeper.cli.misuse import shown_name
from custkeeper.domain.errors import BadInput
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.typed_days import typed_day


class DayMistyped(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{option}: “{typed}” is not a day. Write it as 2027-03-01, 2027/3/1 or 1 Mar 2027.")


class Day(click.ParamType[date | None, Any]):
    """What `typed_day` takes, and where `none` is said that word for no day. Raises DayMistyped, told in both languages."""

    name = "day"

    def __init__(self, none: str = "") -> None:
        self._none = none

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date | None:
        if self._none and value == self._none:
            return None
        day = value if isinstance(value, date) else typed_day(str(value))
        if day is None:
            raise DayMistyped(option=shown_name(param), typed=str(value)[:40])
        return day


DAY = Day()
DAY_OR_NONE = Day("none")
ON = click.option("--on", "on", type=DAY, help="The day asked about; today unless said.")
