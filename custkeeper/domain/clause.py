"""The rules about a transfer's clauses: which types are missing, until when one survives, and what its terms are."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from custkeeper.domain.areas.clause import CLAUSE
from custkeeper.domain.record import Record
from custkeeper.domain.standing import add_months

KINDS = tuple(choice.key for choice in CLAUSE.by_key["kind"].choices)  # in the order of an agreement
UNSIGNED = frozenset({"drafted", "agreed"})
# What counsel's opinion rests on besides the wording; the title and the note are for the firm's own people.
TERMS = ("kind", "categories", "obligor", "carve_outs", "damages", "survival", "survival_from")


def missing_kinds(clauses: Iterable[Record]) -> tuple[str, ...]:
    """The types of clause no record in use has, in the order of an agreement. All four belong into one (brief §1)."""
    found = {str(each.value("kind")) for each in clauses if not each.is_archived}
    return tuple(kind for kind in KINDS if kind not in found)


def survives_until(clause: Record, transfer: Record | None) -> date | None:
    """The last day of its duties, counted in months from a day of the transfer; None while there is no such day.

    As with agreements the day it is counted from is not counted (Civil Code of China, Arts. 201 and 202). A transfer that was
    broken off never closes.
    """
    months, counted = clause.value("survival"), str(clause.value("survival_from") or "")
    if transfer is None or not months or not counted or (transfer.state == "broken" and counted == "closing_on"):
        return None
    day = transfer.value(counted)
    return survival_end(clause, date.fromisoformat(day)) if day else None


def survival_end(clause: Record, counted_from: date) -> date:
    """The last day of what survives, counted from that day."""
    return add_months(counted_from, int(clause.value("survival")))


def survives(clause: Record) -> bool:
    """Whether it binds somebody for a time, or did: signed, with a survival. What is drafted or agreed binds nobody yet."""
    is_counted = bool(clause.value("survival") and clause.value("survival_from"))
    return is_counted and not clause.is_archived and clause.state not in UNSIGNED


def terms_of(clause: Record) -> str:
    """Its terms as one text, to be kept with a question to counsel and compared later."""
    return json.dumps({key: _plain(clause.value(key)) for key in TERMS}, ensure_ascii=False, sort_keys=True)


def changed_terms(kept: str, clause: Record) -> tuple[str, ...]:
    """The terms that are not as `kept` says any more, in the order of the declaration. What cannot be read has changed whole."""
    try:
        before = json.loads(kept)
    except ValueError:
        return TERMS
    if not isinstance(before, Mapping):
        return TERMS
    return tuple(key for key in TERMS if before.get(key) != _plain(clause.value(key)))


def _plain(value: Any) -> Any:
    """The order in which categories were ticked means nothing; nothing chosen and no value are the same."""
    if isinstance(value, list):
        return sorted(value) or None
    return None if value == "" else value
