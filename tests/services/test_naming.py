"""Somebody named after both sides signed, by a notice or an addendum, from a day on: the signatures stay as good as they were."""

from datetime import date
from typing import Any

import pytest

from custkeeper.domain.areas.recipient import ADDENDUM, NOTICE
from custkeeper.domain.errors import CustKeeperError, FieldProblem
from custkeeper.domain.gate_reason import Bar
from custkeeper.services.addenda import Amendment, BeforeSigning, NotSignedYet, amend
from custkeeper.services.agreement_sheets import nda_register
from custkeeper.services.agreement_view import agreement_view
from custkeeper.services.certificate_sheets import certificate_sheet
from custkeeper.services.gate import ask
from custkeeper.services.guest_sheets import signed_sides
from custkeeper.services.naming import AddendumUnknown, BasisAhead, BasisMissing, NamedBeforeBasis, Naming, name_later
from custkeeper.services.paper_signing import way_signed
from custkeeper.services.records import add, edit, find, move
from custkeeper.services.register_rules import NamingIsAnAct
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check
from tests.sample_firm import KEEPER, PASSPHRASES
from tests.services.test_guest_signatures import BUYER, EN, agreement, at_work, guest_signs, shown, sign_by_passphrase, words

__all__ = ["at_work"]
TODAY = date(2026, 3, 1)
BY_NOTICE = Naming("孙会计", NOTICE, "letter of the buyer", TODAY)


@pytest.fixture
def both_signed(at_work: Session) -> Session:
    guest_signs(at_work)
    sign_by_passphrase(at_work, shown(at_work), "示例财税，档案员", PASSPHRASES[KEEPER], words)
    add(at_work, "item", {"name": "List", "category": "client-list"})
    return at_work


def bars(session: Session, day: date | None = None) -> list[Bar]:
    return [each.bar for each in ask(session, ["I0001"], BUYER, "孙会计", EN, day).reasons]


def test_both_signatures_stay_valid_and_the_gate_honours_the_name_from_its_day(both_signed: Session) -> None:
    assert bars(both_signed) == [Bar.PERSON_NOT_NAMED]
    made = name_later(both_signed, "NDA0001", Naming("孙会计", NOTICE, "letter", TODAY, from_on=date(2026, 3, 5)))
    assert bars(both_signed) == [Bar.PERSON_NAMED_LATER]
    assert bars(both_signed, date(2026, 3, 5)) == []
    sides = signed_sides(both_signed, agreement(both_signed), EN)
    assert [(each.is_valid, each.stale) for each in sides.lines] == [(True, ())] * 2
    assert (sides.there, way_signed(both_signed, agreement(both_signed))) == (2, "here")
    assert (made.value("named_by"), made.value("named_on")) == (both_signed.person, "2026-03-01")
    assert check(both_signed)[1] == []


def test_page_register_and_certificate_show_who_was_named_later_apart(both_signed: Session) -> None:
    made = name_later(both_signed, "NDA0001", BY_NOTICE)
    said = "From 1 Mar 2026 by a written notice of 1 Mar 2026: letter of the buyer. Entered on 1 Mar 2026 by 陈静."
    assert agreement_view(both_signed, agreement(both_signed), EN).said.later == {made.id: said}
    sheet, _ = certificate_sheet(both_signed, agreement(both_signed), EN)
    assert sheet.later == (("孙会计", said),)
    assert "孙会计" not in str(sheet.text), "the text is the one that was signed"
    assert "周律师, 孙会计 (named after the signing, from 1 Mar 2026)" in nda_register(both_signed, EN).rows[0]


def test_the_list_that_was_signed_is_not_edited(both_signed: Session) -> None:
    named = find(both_signed, "recipient", "R0001", agreement(both_signed).id)
    head = both_signed.vault.head.seq
    with pytest.raises(NamingIsAnAct) as refused:
        add(both_signed, "recipient", {"name": "孙会计"}, parent=agreement(both_signed))
    assert "written notice" in EN(refused.value.message)
    for changed in ({"name": "孙会计"}, {"until_on": "2026-05-01"}):
        with pytest.raises(NamingIsAnAct):
            edit(both_signed, named, changed)
    with pytest.raises(FieldProblem):
        add(both_signed, "recipient", {"name": "孙会计", "basis": NOTICE}, parent=agreement(both_signed))
    assert both_signed.vault.head.seq == head


def test_taking_somebody_out_bars_them_and_only_a_notice_names_them_again(both_signed: Session) -> None:
    named = find(both_signed, "recipient", "R0001", agreement(both_signed).id)
    out = move(both_signed, named, "removed")
    assert signed_sides(both_signed, agreement(both_signed), EN).there == 2, "it was signed as it was signed"
    assert [each.bar for each in ask(both_signed, ["I0001"], BUYER, "周律师", EN).reasons] == [Bar.PERSON_NO_LONGER_NAMED]
    with pytest.raises(NamingIsAnAct):
        move(both_signed, out, "named")
    name_later(both_signed, "NDA0001", Naming("周律师", NOTICE, "second letter", TODAY))
    assert ask(both_signed, ["I0001"], BUYER, "周律师", EN).is_allowed


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"ref": " "}, BasisMissing),
        ({"basis": ""}, BasisMissing),
        ({"of": date(2026, 3, 2)}, BasisAhead),
        ({"of": date(2026, 2, 27)}, BeforeSigning),
        ({"basis": ADDENDUM, "ref": "7"}, AddendumUnknown),
        ({"from_on": date(2026, 2, 28)}, NamedBeforeBasis),
        ({"name": " "}, CustKeeperError),
    ],
)
def test_without_a_basis_nobody_is_named(both_signed: Session, changed: dict[str, Any], refusal: type[Exception]) -> None:
    head = both_signed.vault.head.seq
    with pytest.raises(refusal):
        name_later(both_signed, "NDA0001", Naming(**(BY_NOTICE.__dict__ | changed)))
    assert both_signed.vault.head.seq == head


def test_an_addendum_names_somebody_and_a_draft_is_changed_itself(at_work: Session) -> None:
    with pytest.raises(NotSignedYet):
        name_later(at_work, "NDA0001", BY_NOTICE)
    add(at_work, "recipient", {"name": "孙会计"}, parent=agreement(at_work))
    guest_signs(at_work)
    guest_signs(at_work, name="吴经理")
    amend(at_work, "NDA0001", Amendment("7", TODAY, {}, "names one more"))
    made = name_later(at_work, "NDA0001", Naming("郑经理", ADDENDUM, "7", TODAY))
    assert made.value("basis_ref") == "7"
