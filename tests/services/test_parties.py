"""Partners and their people: what the register refuses, and what it never asks of vaults that do not use it."""

from datetime import date, timedelta

import pytest

from custkeeper.domain.areas.recipient import NOTICE
from custkeeper.domain.errors import FieldProblem
from custkeeper.domain.record import Record
from custkeeper.services.addenda import revoke
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.naming import Naming, name_later
from custkeeper.services.parties import not_registered, party_facts, party_names, remove_party
from custkeeper.services.records import add, edit, find, move
from custkeeper.services.register_rules import PartyBound, PartyHoldsCopies, PartyKnown, PersonOfNoParty
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import last_step, undo
from custkeeper.services.vault_access import check
from tests.sample_firm import KEEPER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN, ZH = (Catalogue(ROOT / "i18n", each) for each in ("en", "zh_CN"))
BUYER, PERSON, CODE = "杭州示例投资管理有限公司", "周律师", "91350100M000100Y43"


@pytest.fixture
def session(firm: SampleFirm) -> Session:
    keeper = firm.open(KEEPER)
    add(keeper, "item", {"name": "Client list, coded", "category": "client-list"})
    return keeper


def buyer(session: Session, *people: str, **values: object) -> Record:
    party = add(session, "party", {"name": BUYER, "kind": "buyer"} | values)
    for each in people:
        add(session, "party_person", {"name": each}, parent=party)
    return party


def agreement(session: Session, party: str = BUYER, people: tuple[str, ...] = (PERSON,), **values: object) -> Record:
    usual = {"kind": "target_nda", "party": party, "scope": ["client-list"], "highest_level": "confidential", "term": 24}
    return add_agreement(session, usual | {"start_on": "2026-02-01", "signed_on": "2026-01-30"} | values, people)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("91350100M000100Y4", "has 17 characters, and it must have 18"),
        ("9135O100M000100Y43", "character 5 of the credit code, “O”, never stands in one"),
        ("91A50100M000100Y43", "character 3 of the credit code, “A”, must be a digit"),
        ("91350100M000100Y44", "is “4”; with the first 17 it would be “3”"),
        ("91350100M000101Y43", "one of them is mistyped"),
    ],
)
def test_a_wrong_credit_code_is_refused_with_what_is_wrong_with_it(session: Session, typed: str, said: str) -> None:
    with pytest.raises(FieldProblem) as refused:
        buyer(session, credit_code=typed)
    assert said in EN(refused.value.message)
    assert ZH(refused.value.message) != EN(refused.value.message)
    assert session.vault.records.count("party") == 0


@pytest.mark.parametrize("typed", [CODE, CODE.lower(), "９１３５０１００ M000100Y43"])
def test_a_right_credit_code_is_taken_however_it_is_typed(session: Session, typed: str) -> None:
    assert buyer(session, credit_code=typed).code == "PA0001"


def test_a_recipient_must_be_one_of_the_partys_people(session: Session) -> None:
    party = buyer(session, PERSON)
    with pytest.raises(PersonOfNoParty) as refused:
        agreement(session, people=("吴经理",))
    assert "PA0001" in EN(refused.value.message)
    made = find(session, "agreement", "NDA0001")
    assert session.vault.records.where("recipient", parent=made.id) == []
    add(session, "party_person", {"name": "吴 经理"}, parent=party)
    add(session, "recipient", {"name": "吴 经理"}, parent=made)
    with pytest.raises(PersonOfNoParty):
        edit(session, find(session, "recipient", "R0001", made.id), {"name": "郑经理"})


def test_who_left_the_party_is_handed_nothing(session: Session) -> None:
    party = buyer(session, PERSON)
    agreement(session)
    disclose(session, HandOver(["I0001"], BUYER, PERSON), EN)
    move(session, find(session, "party_person", "PP0001", party.id), "left")
    with pytest.raises(PersonOfNoParty):
        disclose(session, HandOver(["I0001"], BUYER, PERSON), EN)
    assert session.vault.records.count("disclosure") == 1


@pytest.mark.parametrize(("first", "last"), [("2026-03-02", None), (None, "2026-02-28")])
def test_a_person_counts_from_their_first_day_until_their_last(session: Session, first: str | None, last: str | None) -> None:
    party = buyer(session)
    agreement(session)  # named while nobody was entered
    add(session, "party_person", {"name": PERSON, "from_on": first, "until_on": last}, parent=party)
    assert session.today == date(2026, 3, 1)
    with pytest.raises(PersonOfNoParty):
        disclose(session, HandOver(["I0001"], BUYER, PERSON), EN)


def test_parties_not_in_the_register_or_without_people_work_as_before(session: Session) -> None:
    agreement(session)
    assert not_registered(session) == [BUYER]
    disclose(session, HandOver(["I0001"], BUYER, PERSON), EN)
    buyer(session)
    assert (not_registered(session), party_names(session)) == ([], [BUYER])
    disclose(session, HandOver(["I0001"], BUYER, PERSON), EN)


def test_of_an_agreement_with_several_parties_the_people_of_any_of_them_may_be_named(session: Session) -> None:
    buyer(session, PERSON)
    other = add(session, "party", {"name": "Second Ltd", "kind": "counsel"})
    add(session, "party_person", {"name": "Ann Wu"}, parent=other)
    agreement(session, people=(PERSON, "Ann Wu"), other_parties="Second Ltd")
    with pytest.raises(PersonOfNoParty):
        name_later(session, "NDA0001", Naming("Dan Xu", NOTICE, "letter", session.today))


def test_a_party_that_holds_copies_is_not_removed_and_a_bound_one_neither(session: Session, firm: SampleFirm) -> None:
    party = buyer(session, PERSON)
    agreement(session)
    disclose(session, HandOver(["I0001"], BUYER, PERSON), EN)
    with pytest.raises(PartyHoldsCopies) as holds:
        remove_party(session, "PA0001")
    assert "D0001" in EN(holds.value.message)
    end_disclosure(session, "D0001", "returned", "receipt 1")
    with pytest.raises(PartyBound) as bound:
        remove_party(session, "PA0001")
    assert "NDA0001" in EN(bound.value.message)
    with pytest.raises(PartyBound):
        edit(session, party, {"name": "Renamed Ltd"})  # its agreement would no longer be found
    revoke(session, "NDA0001", session.today, "the talks ended")
    with pytest.raises(PartyBound):
        remove_party(session, "PA0001")  # its duties go on until the end of the term
    firm.clock.now += timedelta(days=730)
    remove_party(session, "PA0001")
    assert party_names(session) == []
    assert check(session)[1] == []


def test_taking_back_the_step_that_added_a_party_asks_the_same(session: Session) -> None:
    agreement(session)
    buyer(session)
    step = last_step(session)
    assert step is not None
    with pytest.raises(PartyBound):
        undo(session, step.seq)
    assert party_names(session) == [BUYER]


def test_a_name_is_in_the_register_once_whatever_its_spacing_and_width(session: Session) -> None:
    add(session, "party", {"name": "Second Ltd", "kind": "counsel"})
    with pytest.raises(PartyKnown):
        add(session, "party", {"name": "ＳＥＣＯＮＤ  ltd", "kind": "buyer"})


def test_what_a_party_is_to_the_firm_today(session: Session) -> None:
    transfer = add(session, "transfer", {"target": "示例公司"}, "JADE")
    party = buyer(session, PERSON)
    agreement(session, transfer=transfer.id)
    agreement(session, "Another Ltd", ("Ann Wu",))
    disclose(session, HandOver(["I0001"], BUYER, PERSON), EN)
    disclose(session, HandOver(["I0001"], "Another Ltd", "Ann Wu"), EN)
    facts = party_facts(session, party)
    assert [str(each.value("name")) for each in facts.people] == [PERSON]
    assert [(each.code, stands.standing.value) for each, stands in facts.agreements] == [("NDA0001", "in_force")]
    assert [each.disclosure for each in facts.holdings] == ["D0001"]
    assert facts.transfers == ("JADE",)
