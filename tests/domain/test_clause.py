"""Which types of clause are missing, until when one survives, and when counsel's opinion about it is stale."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from custkeeper.domain.clause import KINDS, TERMS, changed_terms, missing_kinds, survives_until, terms_of
from custkeeper.domain.levels import Level
from custkeeper.domain.opinion import newest_version, staleness, superseded
from custkeeper.domain.record import Record

CLAUSE = Record(
    *("c", "clause", "CLA0001", Level.CONFIDENTIAL, "drafted"),
    {"kind": "term", "title": "Term", "categories": ["contacts", "client-list"], "survival": 24, "survival_from": "closing_on"},
)
# each term with another value than the clause has
OTHERS: dict[str, Any] = {
    "kind": "duty",
    "categories": ["client-list"],
    "obligor": "the buyer",
    "carve_outs": "what the law demands",
    "damages": 100,
    "survival": 36,
    "survival_from": "signing_on",
}


def transfer(state: str = "diligence", **days: str) -> Record:
    return Record("t", "transfer", "JADE", Level.CONFIDENTIAL, state, dict(days))


def version(number: int) -> Record:
    return Record(f"v{number}", "clause_version", f"V{number}", Level.CONFIDENTIAL, "kept", {"number": number})


def asked_about(number: int) -> Record:
    values = {"clause": "c", "version": f"v{number}", "terms": terms_of(CLAUSE)}
    return Record("o", "opinion", "OP0001", Level.CONFIDENTIAL, "answered", values)


def test_the_four_types_are_missing_until_there_is_one_of_each() -> None:
    clauses = [replace(CLAUSE, values={"kind": kind}) for kind in KINDS]
    assert KINDS == ("definition", "term", "duty", "remedy")
    assert missing_kinds([]) == KINDS
    assert missing_kinds(clauses[1:3]) == ("definition", "remedy")
    assert missing_kinds(clauses) == ()
    assert missing_kinds([*clauses[:3], replace(clauses[3], is_archived=True)]) == ("remedy",)


def test_the_survival_is_counted_from_the_day_of_the_transfer_it_names() -> None:
    assert survives_until(CLAUSE, transfer(closing_on="2027-06-30")) == date(2029, 6, 30)
    assert survives_until(CLAUSE, transfer(closing_on="2024-02-29")) == date(2026, 2, 28)
    assert survives_until(CLAUSE.with_values(survival_from="signing_on"), transfer(signing_on="2027-05-20")) == date(2029, 5, 20)
    assert survives_until(CLAUSE, transfer(signing_on="2027-05-20")) is None
    assert survives_until(CLAUSE, transfer("broken", closing_on="2027-06-30")) is None, "one broken off never closes"
    assert survives_until(CLAUSE.with_values(survival=None), transfer(closing_on="2027-06-30")) is None
    assert survives_until(CLAUSE, None) is None


@pytest.mark.parametrize("term", TERMS)
def test_any_term_that_changes_makes_an_opinion_stale_and_is_named(term: str) -> None:
    found = staleness(asked_about(1), CLAUSE.with_values(**{term: OTHERS[term]}), version(1))
    assert found.is_stale
    assert found.changed == (term,)
    assert not found.has_newer_text


def test_a_newer_text_makes_it_stale_and_title_note_and_order_do_not() -> None:
    changed = CLAUSE.with_values(title="Duration", note="see mail", categories=["client-list", "contacts"], obligor="")
    assert not staleness(asked_about(2), changed, version(2)).is_stale
    found = staleness(asked_about(1), CLAUSE, version(2))
    assert found.has_newer_text
    assert found.changed == ()


def test_what_was_kept_and_cannot_be_read_counts_as_changed() -> None:
    assert changed_terms("not json", CLAUSE) == TERMS
    assert changed_terms("[]", CLAUSE) == TERMS


def test_the_tenth_version_is_newer_than_the_ninth() -> None:
    assert newest_version([version(10), version(9), version(2)]) == version(10)
    assert newest_version([]) is None


def test_an_opinion_that_was_asked_again_is_superseded() -> None:
    again = asked_about(2).with_values(asked_before="o")
    assert superseded([asked_about(1), again]) == {"o"}
