"""The terms of an agreement: which may not be, which nobody may edit once it is signed, and which held on an earlier day.

Pure. What must not be here: when an agreement is in force (`domain.standing`), and whether it was signed in time (`breach`).
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.errors import Refused
from custkeeper.domain.record import Record, Values
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, joined, message

# What is written by acts of their own only: signing, revoking, and deciding what follows from a breach.
OF_SIGNING = frozenset({"signed_how", "signed_for_us", "signed_for_them", "paper_at", "paper_hash"})
OF_ACTS = OF_SIGNING | {"revoked_on", "revoked_because", "breach_of", "breach_decision", "breach_decided_by", "breach_decided_on"}
FACTS = frozenset({"cooperation_ended_on", "first_disclosed_on"})  # happen or come out after the signing
TERMS = frozenset(each.key for each in AGREEMENT.fields if each.material) - OF_ACTS - FACTS
AMENDABLE = ("term", "survival", "survival_from", "scope", "highest_level")  # what an addendum can change, in this order

_NO_TERM = QT_TRANSLATE_NOOP("validation", "{field} must be at least 1, or it would end before it begins")
_BEFORE_START = QT_TRANSLATE_NOOP("validation", "{field} must not be before “{start}”")
_NO_ANCHOR = QT_TRANSLATE_NOOP("validation", "{field} is missing: say what the survival is counted from")
_NO_TRANSFER = QT_TRANSLATE_NOOP("validation", "{field} is missing: the survival is counted from one of its days")
_BY_ACT = QT_TRANSLATE_NOOP("validation", "{field} is not entered by hand: sign or revoke the agreement, or decide its breach")


class TermsSigned(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} is signed, so its terms are not edited ({fields}). Record a signed addendum instead. Nothing was changed.",
    )


def term_problems(values: Mapping[str, Any]) -> list[tuple[str, Message]]:
    """(field, problem) for every term that cannot stand beside the others; `values` have passed `validate`."""
    label = {key: field.label for key, field in AGREEMENT.by_key.items()}
    problems: list[tuple[str, Message]] = []
    if values.get("term") == 0:
        problems.append(("term", message(_NO_TERM, field=label["term"])))
    for key in ("cooperation_ended_on", "revoked_on"):
        if values.get(key) and str(values[key]) < str(values.get("start_on") or ""):
            problems.append((key, message(_BEFORE_START, field=label[key], start=label["start_on"])))
    if values.get("survival") and not values.get("survival_from"):
        problems.append(("survival_from", message(_NO_ANCHOR, field=label["survival_from"])))
    if values.get("survival") and values.get("survival_from") in {"signing_on", "closing_on"} and not values.get("transfer"):
        problems.append(("transfer", message(_NO_TRANSFER, field=label["transfer"])))
    return problems


def act_problems(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[tuple[str, Message]]:
    """(field, problem) for what only an act of its own may write."""
    touched = (each for each in AGREEMENT.fields if each.key in OF_ACTS and before.get(each.key) != after.get(each.key))
    return [(each.key, message(_BY_ACT, field=each.label)) for each in touched]


def is_signed(agreement: Record) -> bool:
    """Whether it binds somebody, or did until it was revoked."""
    return agreement.state in {"signed", "revoked"} and bool(agreement.value("signed_on"))


def require_terms_kept(before: Record, after: Record) -> None:
    """Raise TermsSigned, naming them, when terms of a signed agreement would change."""
    changed = [each for each in AGREEMENT.fields if each.key in TERMS and before.value(each.key) != after.value(each.key)]
    if is_signed(before) and changed:
        raise TermsSigned(code=before.code, fields=joined([each.label for each in changed]))


def terms_on(agreement: Record, addenda: Sequence[Record], day: date) -> Record:
    """The agreement as it read on `day`: addenda signed later taken off again, the newest first."""
    later = sorted(
        (each for each in addenda if str(each.value("signed_on")) > day.isoformat()),
        key=lambda each: (str(each.value("signed_on")), each.code),
        reverse=True,
    )
    for each in later:
        agreement = agreement.with_values(**_kept(each, "before"))
    return agreement


def _kept(addendum: Record, field: str) -> Values:
    """What stood there before, or stands there after it, by field; None where it was empty."""
    found: Values = json.loads(str(addendum.value(field)))
    return found
