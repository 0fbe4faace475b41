"""Which terms may stand beside each other, which hold on a day, and whether an agreement was signed in time."""

import json
from datetime import date

import pytest

from custkeeper.domain.agreement_terms import TERMS, TermsSigned, act_problems, require_terms_kept, term_problems, terms_on
from custkeeper.domain.breach import breach_of
from custkeeper.domain.gate import binds
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.standing import Standing, ends, standing

GOOD = {"kind": "partner_nda", "party": "Beta Ltd", "start_on": "2027-03-01", "term": 24, "signed_on": "2027-03-05"}


def agreement(state: str = "signed", **values: object) -> Record:
    kept = {key: value for key, value in {**GOOD, **values}.items() if value is not None}
    return Record("a", "agreement", "NDA0001", Level.CONFIDENTIAL, state, kept)


def disclosed(day: str, under: str = "a", party: str = "Beta Ltd", state: str = "out") -> Record:
    values = {"handed_on": day, "agreement": under, "party": party}
    return Record(
        f"d{day}", "disclosure", "D0001", Level.CONFIDENTIAL, state, {key: each for key, each in values.items() if each}
    )


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"term": 0}, "term"),
        ({"cooperation_ended_on": "2027-02-28"}, "cooperation_ended_on"),
        ({"revoked_on": "2027-02-28"}, "revoked_on"),
        ({"survival": 12}, "survival_from"),
        ({"survival": 12, "survival_from": "closing_on"}, "transfer"),
        ({"survival": 12, "survival_from": "signing_on"}, "transfer"),
    ],
)
def test_terms_that_cannot_stand_beside_each_other_are_named(values: dict[str, object], field: str) -> None:
    assert [key for key, _ in term_problems(GOOD | values)] == [field]


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"cooperation_ended_on": "2027-03-01"},
        {"survival": 0},
        {"survival": 12, "survival_from": "term_end"},
        {"survival": 12, "survival_from": "cooperation_end"},
        {"survival": 12, "survival_from": "closing_on", "transfer": "t"},
    ],
)
def test_terms_that_can_are_let_through(values: dict[str, object]) -> None:
    assert term_problems(GOOD | values) == []


def test_nothing_but_facts_and_notes_changes_in_a_signed_agreement() -> None:
    for state, signed in (("signed", "2027-03-05"), ("revoked", "2027-03-05")):
        before = agreement(state, signed_on=signed)
        for key in TERMS:
            with pytest.raises(TermsSigned):
                require_terms_kept(before, before.with_values(**{key: "other"}))
        for key in ("note", "cooperation_ended_on", "first_disclosed_on"):
            require_terms_kept(before, before.with_values(**{key: "other"}))
    for free in (agreement("draft"), agreement("sent"), agreement("signed", signed_on=None)):
        require_terms_kept(free, free.with_values(term=36, signed_on="2027-04-01"))
    assert [key for key, _ in act_problems({}, {"revoked_on": "2027-04-01", "breach_decision": "x", "note": "y"})] == [
        *("revoked_on", "breach_decision"),
    ]


def test_an_agreement_reads_on_a_day_as_the_addenda_signed_by_then_made_it() -> None:
    def addendum(code: str, day: str, before: int | None, after: int) -> Record:
        values = {"signed_on": day, "before": json.dumps({"term": before}), "after": json.dumps({"term": after})}
        return Record(code, "addendum", code, Level.CONFIDENTIAL, "signed", values)

    addenda = [addendum("A1", "2028-01-10", 24, 36), addendum("A2", "2028-06-01", 36, 12), addendum("A3", "2028-06-01", 12, 48)]
    now = agreement(term=48)
    read = [
        terms_on(now, addenda, date(*day)).value("term") for day in ((2028, 1, 9), (2028, 1, 10), (2028, 5, 31), (2028, 6, 1))
    ]
    assert read == [24, 36, 36, 48]


def test_cooperation_that_ends_ends_the_handing_over_and_starts_the_survival() -> None:
    parted = agreement(cooperation_ended_on="2027-08-31", survival=24, survival_from="cooperation_end")
    assert (ends(parted).last_day, ends(parted).duties_until) == (date(2027, 8, 31), date(2029, 8, 31))
    assert standing(parted, date(2027, 8, 31)).standing.allows_disclosure
    assert standing(parted, date(2027, 9, 1)).standing is Standing.SURVIVING
    going_on = agreement(survival=24, survival_from="cooperation_end")
    assert (ends(going_on).last_day, ends(going_on).duties_until) == (date(2029, 2, 28), None)
    assert standing(going_on, date(2040, 1, 1)).standing is Standing.SURVIVING, "until the end of the cooperation has a day"
    short = agreement(cooperation_ended_on="2027-08-31", survival=1, survival_from="cooperation_end")
    assert ends(short).duties_until == date(2029, 2, 28), "duties never end before the term does"
    assert ends(agreement(cooperation_ended_on="2035-01-01")).last_day == date(2029, 2, 28), "nor does the term grow"


@pytest.mark.parametrize(
    ("start", "term", "last"),
    [
        ("2028-02-29", 12, "2029-02-27"),
        ("2028-02-29", 48, "2032-02-28"),
        ("2028-03-01", 12, "2029-02-28"),
        ("2027-03-01", 12, "2028-02-29"),
        ("2028-01-31", 1, "2028-02-28"),
    ],
)
def test_terms_over_29_february(start: str, term: int, last: str) -> None:
    found = agreement(start_on=start, signed_on=start, term=term)
    assert ends(found).last_day == date.fromisoformat(last)
    assert standing(found, date.fromisoformat(last)).days_left == 0


@pytest.mark.parametrize(("parted", "until"), [("2028-02-29", "2029-02-28"), ("2028-02-28", "2029-02-28")])
def test_survival_from_29_february_ends_with_that_month(parted: str, until: str) -> None:
    found = agreement(term=1, cooperation_ended_on=parted, survival=12, survival_from="cooperation_end")
    assert ends(found).duties_until == date.fromisoformat(until)


@pytest.mark.parametrize(
    ("disclosures", "first"),
    [
        ([], None),
        ([disclosed("2027-03-05")], None),
        ([disclosed("2027-03-04"), disclosed("2027-03-02"), disclosed("2027-04-01")], "2027-03-02"),
        ([disclosed("2027-03-04", state="voided")], None),
        ([disclosed("2027-03-04", under="another")], None),
        ([disclosed("2027-03-04", under="")], "2027-03-04"),
        ([disclosed("2027-03-04", under="", party="Gamma Ltd")], None),
    ],
)
def test_signing_after_the_first_disclosure_is_a_breach(disclosures: list[Record], first: str | None) -> None:
    found = breach_of(agreement(), disclosures)
    assert (found.first.isoformat() if found else None) == first
    assert breach_of(agreement("draft"), disclosures) is None, "there is no signature to be late"


def test_a_decision_covers_no_earlier_disclosure_that_comes_out_later() -> None:
    known = agreement(first_disclosed_on="2027-03-02", breach_of="2027-03-02", breach_decided_on="2027-03-06")
    assert breach_of(known, []).is_decided  # type: ignore[union-attr]
    assert not breach_of(known, [disclosed("2027-03-01")]).is_decided  # type: ignore[union-attr]
    assert not breach_of(known.with_values(breach_decided_on=None), []).is_decided  # type: ignore[union-attr]


def test_a_clients_own_nda_binds_us_and_so_no_recipient() -> None:
    assert binds(agreement(), "beta  LTD")
    assert not binds(agreement(kind="client_nda"), "Beta Ltd")
    assert not binds(agreement(kind="client_nda", other_parties="Beta Ltd"), "Beta Ltd")
