"""The options an agreement's terms are typed with, and those an addendum changes them with."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from custkeeper.cli.day_option import DAY
from custkeeper.domain.agreement_terms import AMENDABLE
from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.levels import Level

_LEVELS = click.Choice([level.value for level in Level])
_ANCHORS = click.Choice([each.key for each in AGREEMENT.by_key["survival_from"].choices])
_KINDS = click.Choice([each.key for each in AGREEMENT.by_key["kind"].choices])
_TERMS = (
    click.option("--party", required=True),
    click.option("--kind", type=_KINDS, default="target_nda", show_default=True),
    click.option("--other-parties", default="", help="Further parties, by semicolon."),
    click.option("--mutual/--one-sided", "is_mutual", default=False, help="Whether it binds both sides."),
    click.option("--scope", required=True, help="Categories covered, by comma, e.g. client-list,contacts."),
    click.option("--highest-level", type=_LEVELS, required=True),
    click.option("--start", type=DAY, required=True, help="First day, e.g. 2027-03-01."),
    click.option("--term", required=True, type=int, help="Months."),
    click.option("--survival", type=int, help="Months of duty afterwards; say with --survival-from what they are counted from."),
    click.option("--survival-from", type=_ANCHORS, help="signing_on and closing_on are days of the transfer."),
    click.option("--flow-down", default="", help="Whom the party must bind as well."),
    click.option("--remedy", default="", help="What is due for a breach."),
    click.option("--signed-on", type=DAY, help="Day of the last signature on paper; say who signed, too."),
    click.option("--cooperation-ended-on", type=DAY, help="With a partner, when it ended."),
    click.option("--first-disclosed-on", type=DAY, help="When something was disclosed before these records began."),
    click.option("--transfer", default="", help="Codename of the transfer."),
    click.option("--purpose", default=""),
    click.option("--note", default=""),
)
_AMENDED = (
    click.option("--term", type=int, help="Months, from the agreement's own start."),
    click.option("--survival", type=int, help="Months."),
    click.option("--survival-from", type=_ANCHORS),
    click.option("--scope", help="All categories covered from now on, by comma."),
    click.option("--highest-level", type=_LEVELS),
)
_PAPER = (
    click.option("--for-us", default="", help="Who signed for us."),
    click.option("--for-them", default="", help="Who signed for the other side."),
    click.option("--scan", type=click.Path(path_type=Path), help="The signed file; it is sealed to the agreement."),
    click.option("--kept-at", default="", help="Where the signed original is kept; needed when there is no file."),
)
_FIELDS = (
    "party",
    "kind",
    "other_parties",
    "is_mutual",
    "scope",
    "highest_level",
    "term",
    "survival",
    "survival_from",
    "flow_down",
)
_MORE = ("remedy", "signed_on", "cooperation_ended_on", "first_disclosed_on", "transfer", "purpose", "note")
TYPED = {"start": "start_on"} | {each: each for each in (*_FIELDS, *_MORE)}  # the field each option fills
CHANGED = AMENDABLE


def TERMS(command: Callable[..., Any]) -> Callable[..., Any]:  # noqa: N802 - stands where click's own decorators do
    """Every term, as `agreement add` takes them."""
    return _with(_TERMS, command)


def PAPER(command: Callable[..., Any]) -> Callable[..., Any]:  # noqa: N802
    """Who signed on paper, and where the paper is."""
    return _with(_PAPER, command)


def AMENDED(command: Callable[..., Any]) -> Callable[..., Any]:  # noqa: N802
    """What an addendum may change."""
    return _with(_AMENDED, command)


def _with(options: tuple[Callable[..., Any], ...], command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(options):
        command = option(command)
    return command
