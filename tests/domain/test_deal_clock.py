"""The deal clock: what derives from a transfer's three days and from its agreements, at every edge of the calendar."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.clock_date import Anchor, Basis, ClockDate, DateKind
from custkeeper.domain.clock_diff import Concern, concerns, difference
from custkeeper.domain.deal_clock import ClockRule, Deal, clock, out_of_order
from custkeeper.domain.levels import Level
from custkeeper.domain.opinion import Waiting
from custkeeper.domain.record import Record
from custkeeper.domain.standing import Standing, add_months, ends, standing
from custkeeper.domain.template import Bilingual

NAME = Bilingual("名", "name")
MONTH = ClockRule("month", NAME, DateKind.REVIEW, "closing_on", months=1)
THIRTY = ClockRule("thirty", NAME, DateKind.REVIEW, "closing_on", days=30)
QUARTER = ClockRule("quarter", NAME, DateKind.REVIEW, "closing_on", every_months=3, at_most_months=120, without_duties_months=24)
PAPERS = ClockRule("papers", NAME, DateKind.PURGE, "duties", months=36)
RULES = (MONTH, THIRTY, QUARTER, PAPERS)
DAYS = {Anchor.LETTER: date(2027, 3, 1), Anchor.SIGNING: date(2027, 5, 20), Anchor.CLOSING: date(2027, 6, 30)}


def nda(state: str = "signed", **values: object) -> Record:
    """The agreement of the scenario: 24 months from 1 March, duties 24 months from closing."""
    scenario = {"start_on": "2027-03-01", "term": 24, "survival": 24, "survival_from": "closing_on", "signed_on": "2027-03-01"}
    kept = {key: value for key, value in (scenario | values).items() if value is not None}
    return Record("a", "agreement", "NDA0001", Level.CONFIDENTIAL, state, kept)


def clause(code: str = "CLA0001", state: str = "signed", **values: object) -> Record:
    """A clause of the transfer's agreement that survives the closing by three years."""
    kept = {"kind": "term", "survival": 36, "survival_from": "closing_on"} | values
    present = {key: value for key, value in kept.items() if value is not None}
    return Record(code, "clause", code, Level.CONFIDENTIAL, state, present)


def with_clauses(*clauses: Record, state: str = "signed", **given: object) -> Deal:
    return replace(jade(state=state), clauses=clauses, **given)  # type: ignore[arg-type]


def jade(*agreements: Record, state: str = "diligence", **anchors: date) -> Deal:
    return Deal("JADE", state, {**DAYS, **{Anchor[name.upper()]: day for name, day in anchors.items()}}, agreements or (nda(),))


def days(found: Sequence[ClockDate], kind: DateKind, about: str = "") -> list[date | None]:
    return [each.day for each in found if each.kind is kind and about in {"", each.about}]


def test_the_scenario_has_its_days() -> None:
    found = clock(jade(), RULES)
    assert days(found, DateKind.ANCHOR) == list(DAYS.values())
    assert days(found, DateKind.TERM_END) == [date(2029, 2, 28)]
    assert days(found, DateKind.DUTY_END) == [date(2029, 6, 30)], "24 months after the closing of 30 June 2027"
    assert date(2029, 4, 1) in days(found, DateKind.REMINDER, "duty_end"), "the 90-day warning"
    assert days(found, DateKind.REVIEW, "thirty") == [date(2027, 7, 30)]
    assert days(found, DateKind.PURGE) == [date(2032, 6, 30)]
    quarters = days(found, DateKind.REVIEW, "quarter")
    assert (quarters[0], quarters[-1], len(quarters)) == (date(2027, 9, 30), date(2029, 6, 30), 8)
    assert found == sorted(found, key=lambda each: (each.day or date.max, *each.key))


def test_each_thing_says_what_it_rests_on() -> None:
    by_kind = {each.kind: each.basis for each in clock(jade(), RULES) if each.about != DateKind.TERM_END}
    assert by_kind == {
        DateKind.ANCHOR: Basis.ENTERED,
        DateKind.SIGNED: Basis.ENTERED,
        DateKind.TERM_END: Basis.START,
        DateKind.DUTY_END: Basis.CLOSING,
        DateKind.REMINDER: Basis.DUTY_END,
        DateKind.REVIEW: Basis.CLOSING,
        DateKind.PURGE: Basis.DUTY_END,
    }
    [plain] = [each for each in clock(jade(nda(survival_from=None)), ()) if each.kind is DateKind.DUTY_END]
    assert (plain.basis, plain.day) == (Basis.TERM_END, date(2031, 2, 28))


@pytest.mark.parametrize(
    ("closing", "month", "second_quarter", "duty_end"),
    [
        ("2027-08-31", "2027-09-30", "2028-02-29", "2029-08-31"),
        ("2028-02-29", "2028-03-29", "2028-08-29", "2030-02-28"),
        ("2027-11-30", "2027-12-30", "2028-05-30", "2029-11-30"),
        ("2027-01-31", "2027-02-28", "2027-07-31", "2029-02-28"),
    ],
)
def test_month_ends_and_29_february(closing: str, month: str, second_quarter: str, duty_end: str) -> None:
    """2027-01-31: the duties would end before the term of the agreement does, which they never do."""
    found = clock(jade(closing=date.fromisoformat(closing)), RULES)
    assert days(found, DateKind.REVIEW, "month") == [date.fromisoformat(month)]
    assert days(found, DateKind.REVIEW, "quarter")[1] == date.fromisoformat(second_quarter)
    assert days(found, DateKind.DUTY_END) == [date.fromisoformat(duty_end)]


@given(st.dates(date(1990, 1, 1), date(2200, 1, 1)))
def test_quarters_do_not_drift_to_the_28th(closing: date) -> None:
    found = days(clock(jade(nda(start_on=f"{closing}", term=120, survival=None), closing=closing), (QUARTER,)), DateKind.REVIEW)
    assert found == [add_months(closing, 3 * n) for n in range(1, 40)] + found[39:]
    assert all(each.day == closing.day or (each + timedelta(days=1)).day == 1 for each in found if each)


@given(
    st.dates(),
    st.dates(),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.sampled_from(["term_end", "signing_on", "closing_on", None]),
    st.sampled_from(["draft", "signed", "revoked"]),
)
def test_no_day_of_the_calendar_and_no_length_breaks_it(
    start: date, closing: date, term: int, survival: int, counted_from: str | None, state: str
) -> None:
    agreement = nda(state, start_on=f"{start}", term=term, survival=survival, survival_from=counted_from)
    found = clock(jade(agreement, closing=closing, signing=closing, letter=closing), RULES)
    assert len(found) < 100
    reminders = [each for each in found if each.kind is DateKind.REMINDER]
    assert all(each.day is not None and each.day >= start for each in reminders)


def test_what_rests_on_an_unknown_day_waits_for_it() -> None:
    deal = Deal("JADE", "loi", {Anchor.LETTER: DAYS[Anchor.LETTER]}, (nda(),))
    found = clock(deal, RULES)
    assert days(found, DateKind.ANCHOR) == [date(2027, 3, 1), None, None]
    assert days(found, DateKind.DUTY_END) == days(found, DateKind.PURGE) == [None]
    assert days(found, DateKind.REVIEW) == []
    appears = difference(found, clock(deal.moved(Anchor.CLOSING, date(2027, 6, 30)), RULES))
    assert {each.what.kind for each in appears.shifts if each.before is None} == {
        DateKind.ANCHOR,
        DateKind.DUTY_END,
        DateKind.REMINDER,
        DateKind.PURGE,
        DateKind.REVIEW,
    }


def test_duties_without_a_known_end_survive_until_there_is_one() -> None:
    long_after = date(2040, 1, 1)
    assert standing(nda(), long_after).standing is Standing.SURVIVING
    assert standing(nda(), long_after, date(2027, 6, 30)).standing is Standing.ENDED
    assert standing(nda(), date(2029, 6, 30), date(2027, 6, 30)).standing is Standing.SURVIVING
    assert ends(nda(survival=None), date(2027, 6, 30)).duties_until == date(2029, 2, 28), "nothing survives"


def test_moving_closing_by_ten_days_moves_what_rests_on_it_and_nothing_else() -> None:
    before, after = clock(jade(), RULES), clock(jade().moved(Anchor.CLOSING, date(2027, 7, 10)), RULES)
    moved = difference(before, after)
    shown = {(each.what.kind, each.what.about, each.what.number): (each.before, each.after) for each in moved.shifts}
    assert shown[DateKind.ANCHOR, "closing_on", 0] == (date(2027, 6, 30), date(2027, 7, 10))
    assert shown[DateKind.DUTY_END, "", 0] == (date(2029, 6, 30), date(2029, 7, 10))
    assert shown[DateKind.REMINDER, "duty_end", 90] == (date(2029, 4, 1), date(2029, 4, 11))
    assert shown[DateKind.REVIEW, "month", 0] == (date(2027, 7, 30), date(2027, 8, 10))
    assert shown[DateKind.PURGE, "papers", 0] == (date(2032, 6, 30), date(2032, 7, 10))
    assert not {each.what.key for each in moved.shifts} & {each.key for each in before if each.basis is Basis.START}
    back = difference(after, before)
    assert {(each.what.key, each.after, each.before) for each in back.shifts} == {
        (each.what.key, each.before, each.after) for each in moved.shifts
    }
    assert difference(before, before).shifts == ()


def test_what_was_signed_or_done_stays_and_is_shown() -> None:
    done = Deal("JADE", "after", DAYS, (nda(),), {"month": (date(2027, 7, 12),), "quarter": (date(2027, 9, 20),)})
    moved = difference(clock(done, RULES), clock(done.moved(Anchor.CLOSING, date(2027, 5, 25)), RULES))
    settled = {(each.kind, each.about, each.number): each.day for each in moved.settled}
    assert settled[DateKind.SIGNED, "", 0] == date(2027, 3, 1)
    assert settled[DateKind.REVIEW, "month", 0] == date(2027, 7, 12)
    assert settled[DateKind.REVIEW, "quarter", 1] == date(2027, 9, 20)
    assert settled[DateKind.ANCHOR, "signing_on", 0] == date(2027, 5, 20)
    assert (DateKind.ANCHOR, "closing_on", 0) not in settled
    assert not {each.what.key for each in moved.shifts} & {each.key for each in moved.settled}


def test_a_review_counts_for_every_one_that_was_due_before_it_but_for_none_after() -> None:
    late = Deal("JADE", "after", DAYS, (nda(),), {"quarter": (date(2028, 1, 5),)})
    quarters = [each for each in clock(late, (QUARTER,)) if each.kind is DateKind.REVIEW]
    assert [each.is_settled for each in quarters[:3]] == [True, True, False]
    twice = Deal("JADE", "after", DAYS, (nda(),), {"quarter": (date(2027, 8, 1), date(2027, 9, 1), date(2027, 10, 1))})
    assert [each.is_settled for each in clock(twice, (QUARTER,)) if each.kind is DateKind.REVIEW][:3] == [True, True, False]
    early = Deal("JADE", "after", DAYS, (nda(),), {"quarter": (DAYS[Anchor.CLOSING],)})
    assert not any(each.is_settled for each in clock(early, (QUARTER,)) if each.kind is DateKind.REVIEW)


def test_a_proof_given_before_the_new_closing_stays_a_fact() -> None:
    done = Deal("JADE", "after", DAYS, (nda(),), {"quarter": (date(2027, 9, 20),)})
    moved = difference(clock(done, (QUARTER,)), clock(done.moved(Anchor.CLOSING, date(2027, 10, 1)), (QUARTER,)))
    assert [each.day for each in moved.settled if each.kind is DateKind.REVIEW] == [date(2027, 9, 20)]
    assert 1 not in {each.what.number for each in moved.shifts if each.what.kind is DateKind.REVIEW}


def test_a_short_agreement_has_no_reminder_before_it_began() -> None:
    found = clock(jade(nda(term=1, survival=None)), ())
    assert days(found, DateKind.REMINDER) == [date(2027, 3, 1), date(2027, 3, 24)]


def test_the_calendar_ends() -> None:
    found = clock(jade(nda(start_on="0001-01-01", term=1), closing=date.max), RULES)
    assert days(found, DateKind.REVIEW, "thirty") == days(found, DateKind.REVIEW, "month") == [date.max]
    assert days(found, DateKind.REVIEW, "quarter") == []


def test_only_what_binds_has_dates() -> None:
    assert {each.kind for each in clock(jade(nda("draft"), nda("sent")), (PAPERS,))} == {DateKind.ANCHOR}
    revoked = clock(jade(nda("revoked", revoked_on="2027-04-01")), (PAPERS,))
    assert days(revoked, DateKind.TERM_END) == []
    assert days(revoked, DateKind.DUTY_END) == [date(2029, 6, 30)]


def test_a_broken_transfer_never_closes_and_an_ended_one_asks_for_no_review() -> None:
    found = clock(jade(state="broken"), RULES)
    assert days(found, DateKind.ANCHOR) == days(found, DateKind.REVIEW) == []
    assert days(found, DateKind.TERM_END) == [date(2029, 2, 28)]
    assert days(found, DateKind.DUTY_END) == [None]
    ended = Deal("JADE", "ended", DAYS, (nda(),), {"month": (date(2027, 7, 12),)})
    assert days(clock(ended, RULES), DateKind.REVIEW) == [date(2027, 7, 12)], "only what was done"


def test_a_new_day_in_the_past_shows_what_was_signed_after_it() -> None:
    deal, today = jade(nda(signed_on="2027-06-01"), state="signed"), date(2027, 6, 10)
    settled = difference(clock(deal, ()), clock(deal.moved(Anchor.CLOSING, date(2027, 5, 25)), ())).settled
    found = concerns(deal, Anchor.CLOSING, date(2027, 5, 25), today, settled)
    assert [kind for kind, _ in found] == [Concern.PAST, Concern.SIGNED_LATER]
    assert found[1][1] is not None
    assert found[1][1].code == "NDA0001"
    assert concerns(deal, Anchor.CLOSING, date(2027, 7, 10), today, settled) == []
    assert concerns(deal, Anchor.SIGNING, date(2027, 6, 20), today, settled) == [(Concern.HAPPENED, None)]


def test_the_three_days_must_come_in_their_order() -> None:
    assert out_of_order(DAYS) is None
    assert out_of_order({each: date(2027, 3, 1) for each in Anchor}) is None
    assert out_of_order({**DAYS, Anchor.CLOSING: date(2027, 5, 1)}) == (Anchor.SIGNING, Anchor.CLOSING)
    assert out_of_order({Anchor.LETTER: date(2027, 3, 1), Anchor.CLOSING: date(2027, 2, 1)}) == (Anchor.LETTER, Anchor.CLOSING)


def test_a_signed_clause_ends_and_is_reminded_of_like_an_agreement() -> None:
    found = clock(with_clauses(clause(), clause("CLA0002", survival=12, survival_from="signing_on")), RULES)
    ends_on = {each.code: (each.day, each.basis, each.area) for each in found if each.kind is DateKind.CLAUSE_END}
    assert ends_on == {
        "CLA0001": (date(2030, 6, 30), Basis.CLOSING, "clause"),
        "CLA0002": (date(2028, 5, 20), Basis.SIGNING, "clause"),
    }
    reminders = [each for each in found if each.code == "CLA0001" and each.kind is DateKind.REMINDER]
    assert [(each.day, each.number) for each in reminders] == [
        (date(2030, 6, 30) - timedelta(days=ahead), ahead) for ahead in (90, 60, 30, 7)
    ]
    assert {(each.area, each.basis, each.about) for each in reminders} == {("clause", Basis.CLAUSE_END, "clause_end")}
    assert len({each.key for each in found}) == len(found), "each of them once"


def test_the_agreement_of_the_clauses_is_kept_by_their_last_end_and_reviews_go_on_until_it() -> None:
    papers = [each for each in clock(with_clauses(clause(), clause("CLA0002", survival=12)), RULES) if each.code == "JADE"]
    assert [(each.day, each.area) for each in papers if each.kind is DateKind.PURGE] == [(date(2033, 6, 30), "transfer")]
    assert days(papers, DateKind.REVIEW, "quarter")[-1] == date(2030, 6, 30), "longer than the agreement's duties of 2029"
    entered = nda(kind="transfer_clauses", survival=48)
    once = clock(replace(with_clauses(clause()), agreements=(entered,)), RULES)
    assert [(each.code, each.day) for each in once if each.kind is DateKind.PURGE] == [("NDA0001", date(2034, 6, 30))]
    shorter = clock(replace(with_clauses(clause()), agreements=(nda(kind="transfer_clauses"),)), RULES)
    assert [each.code for each in shorter if each.kind is DateKind.PURGE] == ["NDA0001", "JADE"], "the clauses keep it longer"


@pytest.mark.parametrize(
    "given",
    [
        clause(state="drafted"),
        clause(state="agreed"),
        clause(state="ended"),
        clause(survival=None),
        clause(survival_from=None),
        clause(survival=0),
        clause().changed(is_archived=True),
    ],
)
def test_what_binds_nobody_or_does_not_survive_has_no_end(given: Record) -> None:
    assert days(clock(with_clauses(given), RULES), DateKind.CLAUSE_END) == []


def test_a_clause_waits_for_its_day_and_moves_with_it() -> None:
    unknown = replace(with_clauses(clause()), anchors={Anchor.SIGNING: DAYS[Anchor.SIGNING]})
    found = clock(unknown, RULES)
    assert days(found, DateKind.CLAUSE_END) == [None]
    assert None in days(found, DateKind.PURGE)
    assert days(clock(with_clauses(clause(), state="broken"), RULES), DateKind.CLAUSE_END) == [None], "it never closes"
    deal = with_clauses(clause())
    moved = difference(clock(deal, RULES), clock(deal.moved(Anchor.CLOSING, date(2027, 7, 10)), RULES))
    shown = {(each.what.code, each.what.kind, each.what.number): (each.before, each.after) for each in moved.shifts}
    assert shown["CLA0001", DateKind.CLAUSE_END, 0] == (date(2030, 6, 30), date(2030, 7, 10))
    assert shown["CLA0001", DateKind.REMINDER, 7] == (date(2030, 6, 23), date(2030, 7, 3))
    assert shown["JADE", DateKind.PURGE, 0] == (date(2033, 6, 30), date(2033, 7, 10))


def test_a_short_clause_is_not_reminded_of_before_the_signing() -> None:
    short = clock(with_clauses(clause(survival=2, survival_from="signing_on")), ())
    assert [each.number for each in short if each.code == "CLA0001" and each.kind is DateKind.REMINDER] == [60, 30, 7]


def test_counsel_is_to_be_settled_before_the_signing_and_after_it_before_the_closing() -> None:
    waiting = {"OP0001": Waiting.ANSWER, "OP0002": Waiting.ASKING}
    before = [each for each in clock(with_clauses(state="diligence", opinions=waiting), ()) if each.kind is DateKind.OPINION]
    assert [(each.code, each.about, each.day, each.basis) for each in before] == [
        ("OP0001", "answer", date(2027, 5, 20), Basis.SIGNING),
        ("OP0002", "asking", date(2027, 5, 20), Basis.SIGNING),
    ]
    assert all(each.is_task and each.area == "opinion" for each in before)
    after = [each for each in clock(with_clauses(opinions=waiting), ()) if each.kind is DateKind.OPINION]
    assert {(each.day, each.basis) for each in after} == {(date(2027, 6, 30), Basis.CLOSING)}
    for state in ("broken", "ended"):
        assert days(clock(with_clauses(state=state, opinions=waiting), ()), DateKind.OPINION) == []
