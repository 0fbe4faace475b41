"""The day the clock tells as somebody's or an override's last is the last on which the gate says yes: never one off."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custkeeper.domain.clock_date import Anchor, ClockDate, DateKind
from custkeeper.domain.clock_diff import difference
from custkeeper.domain.deal_clock import DUTIES, ClockRule, Deal, Parts, clock
from custkeeper.domain.gate import Agreed, is_same_name, may_disclose
from custkeeper.domain.gate_override import is_covered
from custkeeper.domain.record import Record
from custkeeper.domain.template import Bilingual
from tests.domain.gate_worlds import ANN, BUYER, DAY_ONE, LIN, OPEN, OPEN_PAPER, Naming, Paper, World, agreed, question, record

LONG = 70  # days: every one is asked about, and the agreements end within them
DAYS = st.integers(0, 45)
NAMINGS = st.builds(Naming, st.sampled_from([ANN, LIN]), st.booleans(), st.none() | DAYS, st.none() | DAYS)
PAPERS = st.builds(
    replace,
    st.just(OPEN_PAPER),
    party=st.sampled_from([BUYER, BUYER, ANN]),
    state=st.sampled_from(["signed", "signed", "signed", "signed", "draft"]),
    signed=st.integers(0, 20),
    start=st.integers(0, 20),
    months=st.just(1),
    named=st.lists(NAMINGS, max_size=3).map(tuple),
    parted=st.none() | st.none() | DAYS,
    kind=st.sampled_from(["target_nda", "target_nda", "client_nda"]),
    deal=st.sampled_from(["diligence", "diligence", "broken", "ended"]),
)


def day(number: int) -> date:
    return DAY_ONE + timedelta(days=number)


def iso(number: int) -> str:
    return day(number).isoformat()


def clock_of(found: Agreed, overrides: Sequence[Record] = ()) -> list[ClockDate]:
    parts = Parts(recipients={found.agreement.id: found.recipients}, overrides={found.agreement.id: overrides})
    state = found.transfer.state if found.transfer else "preparing"
    return clock(Deal("JADE", state, agreements=(found.agreement,), parts=parts), ())


def ends(dates: Sequence[ClockDate], kind: DateKind) -> list[ClockDate]:
    return [each for each in dates if each.kind is kind]


def last_days(allowed: Sequence[bool]) -> set[int]:
    """The days of a row of answers after which a no begins."""
    return {at for at in range(len(allowed) - 1) if allowed[at] and not allowed[at + 1]}


@settings(max_examples=40, deadline=None)
@given(PAPERS)
def test_what_the_clock_ends_the_gate_refuses_from_the_next_day_on(paper: Paper) -> None:
    """Every day is asked about: the gate begins to refuse somebody after the days that the clock tells, and after no others."""
    found = agreed(paper, 0)
    dates = clock_of(found)
    of_all = {each.day for each in ends(dates, DateKind.TERM_END)}
    told = {each.part: each.day for each in ends(dates, DateKind.RECIPIENT_END)}
    for person in (ANN, LIN):
        own = {told[each.code] for each in found.recipients if each.code in told and is_same_name(person, each.value("name"))}
        world = replace(OPEN, papers=(paper,), party=paper.party, person=person)
        allowed = [may_disclose(*question(replace(world, day=at))).is_allowed for at in range(LONG)]
        begins = {day(at) for at in last_days(allowed)}
        assert begins <= own | of_all, "the gate ends nothing that the clock does not tell"
        assert own <= begins, "the clock tells nothing that the gate does not end"


@settings(max_examples=40, deadline=None)
@given(PAPERS, DAYS, st.integers(0, 30), st.sampled_from([False, False, True]))
def test_an_override_ends_on_the_clock_when_the_gate_stops_letting_through(
    paper: Paper, signed: int, length: int, is_voided: bool
) -> None:
    paper = replace(paper, party=BUYER, named=())
    world, found = replace(OPEN, papers=(paper,), person=LIN), agreed(paper, 0)
    content = {"party": BUYER, "person": LIN, "from": iso(signed), "until": iso(signed + length)}
    content |= {"agreement": {"id": found.agreement.id, "rev": found.agreement.rev}}  # type: ignore[dict-item]
    content |= {"items": [{"id": "item-I1", "rev": question(world)[0].rev, "bars": ["person_not_named"]}]}  # type: ignore[dict-item]
    values = {"agreement": found.agreement.id, "until": content["until"], "signed_on": f"{content['from']}T08:00:00Z"}
    override = record("gate_override", "O0001", "voided" if is_voided else "kept", **values)
    dates = clock_of(found, [override])
    allowed = [not is_voided and passes(replace(world, day=at), content) for at in range(LONG)]
    begins, own = {day(at) for at in last_days(allowed)}, {each.day for each in ends(dates, DateKind.OVERRIDE_END)}
    assert begins <= own | {each.day for each in ends(dates, DateKind.TERM_END)}
    assert own == begins - {each.day for each in ends(dates, DateKind.TERM_END)}


def passes(world: World, content: dict[str, object]) -> bool:
    item, party, person, on, known = question(world)
    return is_covered(content, item, party, person, (on, on), may_disclose(item, party, person, on, known))


def named(code: str, name: str, until: str = "", since: str = "", state: str = "named") -> Record:
    return record("recipient", code, state, name=name, from_on=since, until_on=until)


def nda(**values: object) -> Record:
    kept = {"kind": "target_nda", "party": BUYER, "start_on": "2027-03-01", "term": 24, "signed_on": "2027-03-01"} | values
    return record("agreement", "NDA0001", "signed", **kept)


def told(recipients: Sequence[Record], **values: object) -> list[tuple[str, date | None, int]]:
    """What the clock tells of them: the part's code, the day, and the days ahead of a reminder."""
    found = clock_of(Agreed(nda(**values), recipients))
    return [(each.part, each.day, each.number) for each in found if each.part]


def test_29_february_is_a_last_day_like_another() -> None:
    found = told([named("R0001", ANN, "2028-02-29"), named("R0002", LIN, "2027-12-31")])
    assert found == [
        ("R0002", date(2027, 12, 1), 30),
        ("R0002", date(2027, 12, 24), 7),
        ("R0002", date(2027, 12, 31), 0),
        ("R0001", date(2028, 1, 30), 30),
        ("R0001", date(2028, 2, 22), 7),
        ("R0001", date(2028, 2, 29), 0),
    ]
    item, party, person, _, known = question(OPEN)
    agreement = nda(scope=["client-list"], highest_level="confidential")
    known = replace(known, agreements=(Agreed(agreement, [named("R0001", ANN, "2028-02-29")], known.agreements[0].transfer),))
    asked = [may_disclose(item, party, person, on, known).is_allowed for on in (date(2028, 2, 29), date(2028, 3, 1))]
    assert asked == [True, False]


@pytest.mark.parametrize(
    ("recipients", "values"),
    [
        ([named("R0001", ANN, "2029-02-28")], {}),  # with its agreement, which tells it
        ([named("R0001", ANN, "2027-02-28")], {}),  # before the agreement began
        ([named("R0001", ANN, "2027-06-30", since="2027-07-01")], {}),  # never
        ([named("R0001", ANN, "2027-06-30", state="removed")], {}),
        ([named("R0001", ANN, "2027-06-30"), named("R0002", f" {ANN.upper()} ", "")], {}),  # another naming goes on
        ([named("R0001", BUYER, "2027-06-30")], {}),  # who is the party needs no naming
        ([named("R0001", ANN, "2027-06-30")], {"kind": "client_nda"}),  # opens no gate
        ([named("R0001", ANN, "9999-12-31")], {"term": 120_000}),
    ],
)
def test_what_does_not_end_by_its_own_day_is_not_told(recipients: Sequence[Record], values: dict[str, object]) -> None:
    assert told(recipients, **values) == []


def test_of_two_namings_the_later_end_is_told() -> None:
    both = [named("R0001", ANN, "2027-06-30"), named("R0002", ANN, "2027-08-31", since="2027-07-01")]
    assert [each for each in told(both) if not each[2]] == [("R0002", date(2027, 8, 31), 0)]


def test_an_override_of_a_few_days_is_not_reminded_of() -> None:
    def override(code: str, until: str) -> Record:
        return record("gate_override", code, "kept", agreement="x", until=until, signed_on="2027-04-01T08:00:00Z")

    found = clock_of(Agreed(nda()), [override("O0001", "2027-04-03"), override("O0002", "2027-06-20")])
    assert [(each.part, each.day, each.number) for each in found if each.part] == [
        ("O0001", date(2027, 4, 3), 0),
        ("O0002", date(2027, 6, 13), 7),
        ("O0002", date(2027, 6, 20), 0),
    ]
    assert not any(each.is_task for each in found if each.part), "it ends by itself: nobody has to do anything"


def test_an_insider_s_last_day_waits_for_somebody_to_take_them_off() -> None:
    listed = record("insider", "INS0002", "listed", name="x", since="2027-03-01", until="2027-06-30")
    gone = record("insider", "INS0003", "removed", name="y", since="2027-03-01", until="2027-05-31")
    for state in ("diligence", "broken", "ended"):
        [*_, end] = [each for each in clock(Deal("JADE", state, parts=Parts(insiders=(listed, gone))), ()) if each.part]
        assert (end.shown_code, end.area, end.day, end.is_task) == ("JADE/INS0002", "transfer", date(2027, 6, 30), True)


def test_a_partner_s_person_ends_unless_entered_anew() -> None:
    def person(code: str, until: str, since: str = "", state: str = "current") -> Record:
        return record("party_person", code, state, name=ANN, from_on=since, until_on=until)

    def days(*people: Record) -> list[date | None]:
        party = record("party", "PA0001", "current", name=BUYER)
        found = clock(Deal(parties=(party,), parts=Parts(people={party.id: people})), ())
        return [each.day for each in ends(found, DateKind.PERSON_END) if each.area == "party"]

    assert days(person("PP0001", "2027-06-30")) == [date(2027, 6, 30)]
    assert days(person("PP0001", "2027-06-30"), person("PP0002", "", "2027-07-01")) == []
    assert days(person("PP0001", "2027-06-30", state="left")) == []


def moving(anchors: dict[Anchor, date], parts: Parts) -> Iterator[Deal]:
    deal = Deal("JADE", "diligence", anchors, (nda(survival=24, survival_from="closing_on"),), parts=parts)
    yield from (deal, deal.moved(Anchor.CLOSING, date(2027, 7, 10)))


def test_days_that_were_typed_do_not_move_with_an_anchor_and_the_difference_has_all_that_do() -> None:
    people = [named(f"R000{n}", f"person {n}", f"2027-0{n}-28") for n in range(4, 7)]
    before, after = (
        clock(deal, ()) for deal in moving({Anchor.CLOSING: date(2027, 6, 30)}, Parts(recipients={"agreement-NDA0001": people}))
    )
    assert len([each for each in before if each.part]) == 9, "three ends, each with two reminders"
    assert [each for each in before if each.part] == [each for each in after if each.part]
    moved = difference(before, after)
    assert {(each.what.kind, each.what.number) for each in moved.shifts} == {
        (DateKind.ANCHOR, 0),
        (DateKind.DUTY_END, 0),
        *((DateKind.REMINDER, ahead) for ahead in (90, 60, 30, 7)),
    }


def test_an_agreement_and_a_transfer_of_the_same_code_are_two_things_in_the_difference() -> None:
    papers = ClockRule("papers", Bilingual("名", "name"), DateKind.PURGE, DUTIES, months=36)
    clause = record("clause", "CLA0001", "signed", kind="term", survival=36, survival_from="closing_on")
    before, after = (
        clock(replace(deal, code="NDA0001", clauses=(clause,)), [papers])
        for deal in moving({Anchor.CLOSING: date(2027, 6, 30)}, Parts())
    )
    moved = [each.what.area for each in difference(before, after).shifts if each.what.kind is DateKind.PURGE]
    assert sorted(moved) == ["agreement", "transfer"]
