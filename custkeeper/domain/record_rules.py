"""The rules of single registers that a declaration cannot say, by the register's key. What lives here: the table, no rule."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from custkeeper.domain.agreement_terms import act_problems, term_problems
from custkeeper.domain.areas.party_person import PARTY_PERSON
from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.named_later import naming_problems
from custkeeper.domain.tenure import span_problems
from custkeeper.domain.text import Message

Problems = list[tuple[str, Message]]

# What is wrong with values that each pass on their own.
PROBLEMS: dict[str, Callable[[Mapping[str, Any]], Problems]] = {
    "agreement": term_problems,
    "recipient": partial(span_problems, RECIPIENT),
    "party_person": partial(span_problems, PARTY_PERSON),
}
# What people may not write by hand, by the values before and after.
BY_HAND: dict[str, Callable[[Mapping[str, Any], Mapping[str, Any]], Problems]] = {
    "agreement": act_problems,
    "recipient": naming_problems,
}


def new_problems(area: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Problems:
    """What the change makes wrong. What was wrong before, in an older vault, does not stand in the way of another field."""
    rule = PROBLEMS.get(area)
    if rule is None:
        return []
    known = rule(before)
    return [each for each in rule(after) if each not in known]
