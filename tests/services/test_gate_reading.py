"""What the gate reads to answer: the agreements of the party asked about and what belongs to them, however many there are."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from custkeeper.domain.gate import Agreed, Colleague, Known, binds, may_disclose, words_of
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.search_text import search_text
from custkeeper.services.addenda import Amendment, amend, revoke
from custkeeper.services.agreements import list_agreements, standings
from custkeeper.services.gate import ask, known_about
from custkeeper.services.hand_over import named_parties
from custkeeper.services.naming import Naming, name_later
from custkeeper.services.paper_signing import Paper, sign_on_paper
from custkeeper.services.records import add, edit, find
from custkeeper.services.session import Session
from custkeeper.services.tranches import plan_tranche, release_tranche
from custkeeper.vault.access_keys import holders
from tests.at_the_desk import CATALOGUES
from tests.gate_cases import CASES, DAY, furnish
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm
from tests.signed_on_paper import add_agreement

EN = CATALOGUES["en"]
USUAL = {"kind": "target_nda", "scope": ["client-list"], "highest_level": "confidential", "start_on": "2026-02-01", "term": 24}
USUAL |= {"signed_on": "2026-01-30"}
Statement = tuple[str, tuple[Any, ...]]


@contextmanager
def statements(session: Session) -> Iterator[list[Statement]]:
    """What is asked of the file meanwhile, with what is bound."""
    engine, asked = session.vault.reader._engine, list[Statement]()

    def note(_: Any, __: Any, statement: str, parameters: tuple[Any, ...], *___: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", note)


def counted(session: Session, work: Callable[[], object]) -> int:
    work()  # the lists in memory are there
    with statements(session) as asked:
        work()
    return len(asked)


def with_everything(session: Session, party: str, items: list[str]) -> Record:
    """An agreement with a transfer that has a tranche, a named person and an addendum: whatever is read for one."""
    transfer = add(session, "transfer", {"target": "上海示例", "closing_on": "2026-06-30"})
    survives = {"survival": 12, "survival_from": "closing_on", "transfer": transfer.id}
    agreement = add_agreement(session, USUAL | survives | {"party": party}, ["Ann"])
    amend(session, agreement.code, Amendment("1", session.today, {"term": 36}))
    plan_tranche(session, transfer.code, items)
    return agreement


def test_the_number_of_questions_to_the_file_does_not_grow_with_the_agreements(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    items = [add(keeper, "item", {"name": f"list {n}", "category": "client-list"}).code for n in range(6)]
    works: list[Callable[[], object]] = [
        lambda: ask(keeper, items[:1], "Jade Ltd", "Ann", EN),
        lambda: named_parties(keeper),
        lambda: standings(keeper),
        lambda: list_agreements(keeper),
    ]
    with_everything(keeper, "Jade Ltd", items)
    few = [counted(keeper, each) for each in works]
    for _ in range(4):
        with_everything(keeper, "Jade Ltd", items)
    add_agreement(keeper, USUAL | {"party": "Opal Ltd"}, ["Bo"])
    assert [counted(keeper, each) for each in works] == few
    assert counted(keeper, lambda: ask(keeper, items, "Jade Ltd", "Ann", EN)) == few[0], "nor with the items asked about"
    assert few[0] <= 8, "items, agreements, recipients, addenda, transfers, tranches and their items, and the day"
    assert len(list_agreements(keeper)) == 6


def test_of_other_parties_no_agreement_is_opened(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    item = add(keeper, "item", {"name": "list", "category": "client-list"}).code
    jade, _ = (add_agreement(keeper, USUAL | {"party": each}, ["Ann"]) for each in ("Jade Ltd", "Opal Ltd"))
    ask(keeper, [item], "Jade Ltd", "Ann", EN)
    with statements(keeper) as asked:
        assert ask(keeper, [item], "jade  LTD", "Ann", EN).is_allowed
    read = [bound for statement, bound in asked if "FROM agreement" in statement]
    assert read == [(jade.id,)]


@pytest.mark.parametrize(
    "asked_for", ["Jade Ltd", "JADE   ltd", "Ｊａｄｅ Ｌｔｄ", "straße ag", "STRASSE AG", "杭州示例投资（有限）公司", "Ren & Co"]
)
def test_a_party_is_found_by_its_name_however_it_is_typed_also_among_the_further_ones(firm: SampleFirm, asked_for: str) -> None:
    keeper = firm.open(KEEPER)
    item = add(keeper, "item", {"name": "list", "category": "client-list"}).code
    names = {"party": "Jade  Ltd", "other_parties": "Straße AG；杭州示例投资(有限)公司、 Ren & Co"}
    agreement = add_agreement(keeper, USUAL | names, ["Ann"])
    assert list(ask(keeper, [item], asked_for, "Ann", EN).agreements) == [agreement.code]


# what folding changes, joins with what stands before it, or parts names
NAMES = st.text(st.sampled_from("aAﬁßΣςΌͺ´½ﷺ漢ﾊﾟか가가1(（;；、 \u00a0\u0301\u0338\u3099\u037e\u2028\x85\n"), max_size=10)


@settings(max_examples=100)
@given(NAMES, NAMES, st.integers(0, 20))
def test_no_word_of_a_name_is_missing_from_what_its_agreement_is_found_by(party: str, further: str, place: int) -> None:
    """Else the gate would never open the agreement that binds the party."""
    agreement = Record("a", "agreement", "NDA1", Level.CONFIDENTIAL, "signed", {"party": party, "other_parties": further})
    pieces = [party, *further.replace("；", "\n").replace(";", "\n").replace("、", "\n").splitlines()]
    asked = pieces[place % len(pieces)]
    if binds(agreement, asked):
        found_by = search_text([each for each in (party, further) if each])
        assert all(word in found_by for word in words_of(asked))


def test_what_was_changed_a_moment_ago_counts_at_once(firm: SampleFirm) -> None:
    """The list in memory is brought up to date, and what it leads to is read anew."""
    keeper = firm.open(KEEPER)
    item = add(keeper, "item", {"name": "list", "category": "client-list"}).code

    def bars() -> list[str]:
        return [each.bar.value for each in ask(keeper, [item], "Jade Ltd", "Ann", EN).reasons]

    assert bars() == ["agreement_missing"]
    agreement = add_agreement(keeper, USUAL | {"party": "Jade Ltd"})
    assert bars() == ["person_not_named"]
    name_later(keeper, agreement.code, Naming("Ann", "notice", "N1", keeper.today))
    assert bars() == []
    revoke(keeper, agreement.code, keeper.today, "over")
    assert bars() == ["agreement_revoked"]
    draft = add_agreement(
        keeper, {key: value for key, value in USUAL.items() if key != "signed_on"} | {"party": "Opal Ltd"}, ["Ann"]
    )
    edit(keeper, find(keeper, "agreement", draft.code), {"party": "Jade Ltd"})
    sign_on_paper(keeper, draft.code, Paper(date(2026, 2, 1), "王一平", "Dan Xu", kept_at="the safe"))
    assert {each.agreement.code for each in known_about(keeper, "Jade Ltd", "Ann").agreements} == {agreement.code, draft.code}
    assert not known_about(keeper, "Opal Ltd", "Ann").agreements


def test_of_the_items_asked_about_each_waits_for_its_own_tranche(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    items = [add(keeper, "item", {"name": f"list {n}", "category": "client-list"}).code for n in range(3)]
    transfer = add(keeper, "transfer", {"target": "上海示例"}, "JADE")
    add_agreement(keeper, USUAL | {"party": "Jade Ltd", "transfer": transfer.id}, ["Ann"])
    first = plan_tranche(keeper, "JADE", items[:2])
    plan_tranche(keeper, "JADE", items[1:])
    firm.close()
    release_tranche(firm.open(MANAGER), first.code, "the offer came", date(2026, 3, 1))
    manager = firm.opened[-1]
    together = {item.code: answer.is_allowed for item, answer in ask(manager, items, "Jade Ltd", "Ann", EN).answers}
    assert together == {items[0]: True, items[1]: True, items[2]: False}
    assert together == {each: ask(manager, [each], "Jade Ltd", "Ann", EN).is_allowed for each in items}
    every = known_about(manager, "Jade Ltd", "Ann").agreements[0].released
    assert set(every) == {find(manager, "item", each).id for each in items}, "asked about none, all are told"


def everything_known(session: Session, person: str) -> Known:
    """All agreements with all that belongs to each, read one by one as they lie there."""
    records, agreed = session.vault.records, []
    for each in records.where("agreement"):
        transfer = records.get("transfer", str(each.value("transfer"))) if each.value("transfer") else None
        waiting = [
            str(part.value("item"))
            for tranche in records.where("tranche")
            if transfer is not None and tranche.value("transfer") == transfer.id
            for part in records.where("tranche_item", parent=tranche.id)
        ]
        agreed.append(Agreed(each, records.where("recipient", parent=each.id), transfer, dict.fromkeys(waiting, "")))
    found = [each for each in session.people().values() if each.value("name") == person]
    levels = frozenset(level for level in Level if found and found[0].id in holders(session.vault.reader).get(level.value, set()))
    return Known(session.firm, agreed, Colleague(found[0], levels) if found else None)


def test_the_rule_says_the_same_with_everything_at_hand_for_every_reason_there_is(firm: SampleFirm) -> None:
    owner, day = firm.open(OWNER), date.fromisoformat(DAY)
    furnish(owner)
    for bar, code, party, person in CASES:
        [(item, answer)] = ask(owner, [code], party, person, EN, day).answers
        whole = may_disclose(item, party, person, day, everything_known(owner, person))
        assert (answer.agreement, answer.standing) == (whole.agreement, whole.standing)
        assert [each.bar for each in answer.reasons] == [each.bar for each in whole.reasons]
        assert bar in {each.bar for each in answer.reasons}
