"""Until when somebody is named, let through, listed or a partner's: told to insiders only, and never by a name."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from custkeeper.domain.clock_date import Anchor, ClockDate, DateKind
from custkeeper.domain.errors import FieldProblem, NotAllowed
from custkeeper.services.access import set_end
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.agreement_view import agreement_view
from custkeeper.services.broken_deal import break_off
from custkeeper.services.calendar_file import calendar_of
from custkeeper.services.clock_wording import thing
from custkeeper.services.date_moving import preview_move
from custkeeper.services.deal_clock import all_dates, due, transfer_dates
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.insiders import (
    EndIsPast,
    Listing,
    NotListed,
    add_insider,
    insiders,
    remove_insider,
    set_listing_end,
)
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.naming import Naming, name_later
from custkeeper.services.overrides import OverrideOrder, sign_override, void_override
from custkeeper.services.records import add, find
from custkeeper.services.session import Session
from custkeeper.services.today_board import today_board
from custkeeper.services.translation import Catalogue
from custkeeper.vault.errors import NotAnInsider
from custkeeper.vault.ledger import read_body
from custkeeper.vault.tables import LEDGER
from tests.sample_firm import KEEPER, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

ENGLISH, CHINESE = Catalogue(ROOT / "i18n", "en"), Catalogue(ROOT / "i18n", "zh_CN")
BUYER, TARGET, VALUER, STAND_IN = "杭州示例投资管理有限公司", "上海示例财税转让标的", "宁波示例评估有限公司", "吴经理"
NAMED, LEAVING, OF_VALUER = "周律师", "郑会计", "冯评估"
DRAFT = {"kind": "target_nda", "scope": ["client-list"], "highest_level": "confidential", "start_on": "2026-02-01", "term": 24}
NAMES = (BUYER, TARGET, VALUER, STAND_IN, NAMED, LEAVING, OF_VALUER, OWNER, KEEPER)
ENDS = {  # the code shown → its last day; the firm's clock stands on 1 March 2026
    "JADE/INS0002": date(2026, 3, 4),
    "NDA0001/R0002": date(2026, 3, 5),
    "NDA0001/O0001": date(2026, 3, 6),
    "PA0001/PP0001": date(2026, 3, 7),
}


@pytest.fixture
def deal(firm: SampleFirm) -> SampleFirm:
    return with_ends(firm)


def with_ends(firm: SampleFirm) -> SampleFirm:
    """A deal of the owner and the keeper in which each of the four ends within the week."""
    owner = firm.open(OWNER)
    transfer = add(owner, "transfer", {"target": TARGET, "loi_on": "2026-02-01", "closing_on": "2026-09-30"}, "JADE")
    values = DRAFT | {"party": BUYER, "signed_on": "2026-01-30", "transfer": transfer.id}
    add_agreement(owner, values, [NAMED], more=[{"name": LEAVING, "until_on": "2026-03-05"}])
    party = add(owner, "party", {"name": VALUER, "kind": "partner", "transfer": transfer.id})
    add(owner, "party_person", {"name": OF_VALUER, "until_on": "2026-03-07"}, parent=party)
    add(owner, "item", {"name": "Client list, coded", "category": "client-list"})
    order = OverrideOrder(("I0001",), BUYER, STAND_IN, "the named lawyer is ill", date(2026, 3, 6))
    sign_override(owner, order, PASSPHRASES[OWNER], ENGLISH)
    add_insider(owner, "JADE", Listing(KEEPER, "keeps the records", until=date(2026, 3, 4)))
    firm.close()
    return firm


def parts(dates: Iterable[ClockDate]) -> dict[str, date | None]:
    return {each.shown_code: each.day for each in dates if each.part}


def told(session: Session, translate: Catalogue) -> list[str]:
    return [translate(line.said) for line in today_board(session, translate).due if line.code in {"JADE", "NDA0001", "PA0001"}]


def test_each_last_day_is_told_to_an_insider_and_to_nobody_else(deal: SampleFirm) -> None:
    keeper = deal.open(KEEPER)
    assert parts(due(keeper).coming) == ENDS
    assert parts(transfer_dates(keeper, find(keeper, "transfer", "JADE"))) == ENDS
    assert told(keeper, ENGLISH) == [
        "JADE: Letter of intent is overdue since 1 Feb 2026.",
        "JADE/INS0002: Removal from the insider list, 4 Mar 2026; days left: 3.",
        "NDA0001/R0002: Last day as a named recipient, 5 Mar 2026; days left: 4.",
        "NDA0001/O0001: Last day of the override, 6 Mar 2026; days left: 5.",
        "PA0001/PP0001: Last day as one of the partner's people, 7 Mar 2026; days left: 6.",
    ]
    assert "NDA0001/R0002：指定接收人最后一日" in " ".join(told(keeper, CHINESE))
    deal.close()
    manager = deal.open(MANAGER)
    assert parts(all_dates(manager)) == {}
    assert told(manager, ENGLISH) == []
    assert b"/" not in b"".join(each for each in calendar_of(manager, ENGLISH).splitlines() if each.startswith(b"SUMMARY"))


def test_what_ended_says_so_and_only_the_insider_who_still_holds_the_key_is_overdue(deal: SampleFirm) -> None:
    deal.clock.now += timedelta(days=9)
    owner = deal.open(OWNER)
    assert [each.shown_code for each in due(owner).overdue if each.part] == ["JADE/INS0002"]
    assert parts(due(owner).coming) == {}
    assert told(owner, ENGLISH)[1:] == ["JADE/INS0002: Removal from the insider list is overdue since 4 Mar 2026."]
    view = agreement_view(owner, find(owner, "agreement", "NDA0001"), ENGLISH)
    assert [(each.value("name"), each.id in view.ended) for each in view.recipients] == [(NAMED, False), (LEAVING, True)]
    assert [(each.code, each.is_over) for each in view.overrides] == [("O0001", True)]
    assert [each.is_past(owner.today) for each in insiders(owner, "JADE")] == [False, True]
    remove_insider(owner, "JADE", KEEPER)
    assert not [each for each in due(owner).overdue if each.part], "nothing is left to do"
    assert not any(each.is_past(owner.today) for each in insiders(owner, "JADE"))


def test_the_last_day_itself_is_not_over(deal: SampleFirm) -> None:
    deal.clock.now += timedelta(days=5)
    owner = deal.open(OWNER)
    assert owner.today == ENDS["NDA0001/O0001"]
    [held] = agreement_view(owner, find(owner, "agreement", "NDA0001"), ENGLISH).overrides
    assert (held.code, held.is_over, held.is_stale) == ("O0001", False, False)
    assert parts(due(owner).coming)["NDA0001/O0001"] == owner.today
    amend(owner, "NDA0001", Amendment("1", owner.today, {"term": 36}))
    [held] = agreement_view(owner, find(owner, "agreement", "NDA0001"), ENGLISH).overrides
    assert (held.is_over, held.is_stale) == (False, True)
    assert "NDA0001/O0001" not in parts(due(owner).coming), (
        "signed for another revision of the agreement: the gate says no already"
    )


def test_a_voided_override_has_no_last_day(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    void_override(owner, "O0001", "the lawyer is back")
    assert "NDA0001/O0001" not in parts(due(owner).coming)


def test_the_calendar_tells_them_without_a_name_and_the_ledger_that_they_were_read(deal: SampleFirm) -> None:
    keeper = deal.open(KEEPER)
    agreement = find(keeper, "agreement", "NDA0001")
    values = {key: agreement.value(key) for key in ("kind", "scope", "highest_level", "start_on", "term")} | {"party": BUYER}
    more = [{"name": NAMED, "until_on": "2026-05-01"}]
    chosen = add_agreement(keeper, values | {"signed_on": "2026-02-01"}, code=f"{BUYER} NDA", more=more)
    for translate in (ENGLISH, CHINESE):
        calendar = calendar_of(keeper, translate).replace(b"\r\n ", b"").decode()
        assert not [name for name in (*NAMES, chosen.code) if name in calendar]
    lines = calendar.split("\r\n")
    wanted = {"JADE/INS0002：移出知情人名单", "NDA0001/R0002：指定接收人最后一日", "NDA0001/O0001：特批最后一日"}
    wanted |= {"PA0001/PP0001：相关方人员最后一日", "一份协议：指定接收人最后一日"}
    assert wanted <= {each.removeprefix("SUMMARY:") for each in lines}
    uids = [each for each in lines if each.startswith("UID:")]
    assert len(set(uids)) == len(uids)
    entry = next(read_body(row.body) for row in keeper.vault.reader.rows(select(LEDGER).order_by(LEDGER.c.seq.desc())))
    assert entry["count"] == 4, "the transfer, two agreements, and the insider whose sealed day is told"
    assert not verify_ledger(keeper).problems


def test_moving_an_anchor_leaves_every_typed_day_where_it_is(deal: SampleFirm) -> None:
    keeper = deal.open(KEEPER)
    seen = preview_move(keeper, find(keeper, "transfer", "JADE"), Anchor.CLOSING, date(2026, 10, 31))
    assert seen.diff.shifts
    assert not [each for each in seen.diff.shifts if each.what.part]


def test_an_insider_s_last_day_is_set_changed_and_taken_out_by_who_manages_people(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)

    def stands() -> str:
        return next(each.until for each in insiders(owner, "JADE") if each.name == KEEPER)

    for day in (date(2026, 12, 31), owner.today, None):
        set_listing_end(owner, "JADE", KEEPER, day)
        assert stands() == (day.isoformat() if day else "")
    seq = owner.vault.head.seq
    for error, who, day in ((EndIsPast, "INS0002", owner.today - timedelta(days=1)), (NotListed, MANAGER, None)):
        with pytest.raises(error):
            set_listing_end(owner, "JADE", who, day)
    with pytest.raises(EndIsPast):
        add_insider(owner, "JADE", Listing(MANAGER, "x", until=date(2026, 2, 28)))
    assert owner.vault.head.seq == seq, "nothing was written"
    assert not verify_ledger(owner).problems
    deal.close()
    with pytest.raises(NotAllowed):
        set_listing_end(deal.open(KEEPER), "JADE", KEEPER, None)
    deal.close()
    with pytest.raises(NotAnInsider):
        set_listing_end(deal.open(MANAGER), "JADE", KEEPER, None)


def test_nobody_is_named_or_theirs_until_a_day_before_the_first(deal: SampleFirm) -> None:
    owner = deal.open(OWNER)
    party, draft = find(owner, "party", "PA0001"), add(owner, "agreement", DRAFT | {"party": BUYER})
    for area, parent in (("party_person", party), ("recipient", draft)):
        with pytest.raises(FieldProblem) as refused:
            add(owner, area, {"name": "x", "from_on": "2028-03-01", "until_on": "2028-02-29"}, parent=parent)
        assert ENGLISH(refused.value.message) == "Nothing was saved. Please correct: Until must not be before “From”"
        add(owner, area, {"name": "x", "from_on": "2028-02-29", "until_on": "2028-02-29"}, parent=parent)
    naming = Naming("x", "notice", "no. 1", owner.today, until_on=owner.today - timedelta(days=1))
    with pytest.raises(FieldProblem):
        name_later(owner, "NDA0001", naming)


def test_a_broken_deal_is_told_while_something_is_out(firm: SampleFirm) -> None:
    manager = firm.open(MANAGER)
    transfer = add(manager, "transfer", {"target": TARGET}, "OPAL")
    add_agreement(manager, DRAFT | {"party": BUYER, "signed_on": "2026-01-30", "transfer": transfer.id}, [NAMED])
    add(manager, "item", {"name": "Client list, coded", "category": "client-list"})
    disclose(manager, HandOver(["I0001"], BUYER, NAMED), ENGLISH)
    assert not [each for each in all_dates(manager) if each.kind is DateKind.ASKED_BACK]
    break_off(manager, "OPAL", "the buyer withdrew", date(2026, 2, 20))
    [asked] = [each for each in due(manager).overdue if each.kind is DateKind.ASKED_BACK]
    assert (thing(asked, ENGLISH), asked.day) == ("OPAL: Return of everything handed over", date(2026, 2, 20))
    assert "OPAL: Return of everything handed over is overdue since 20 Feb 2026." in [
        ENGLISH(line.said) for line in today_board(manager, ENGLISH).due
    ]
    end_disclosure(manager, "D0001", "returned", "a receipt")
    assert not [each for each in all_dates(manager) if each.kind is DateKind.ASKED_BACK]


def test_the_firm_s_own_days_are_due_for_who_sees_to_them_and_said_once_on_the_first_page(firm: SampleFirm) -> None:
    owner = firm.open(OWNER)
    set_end(owner, KEEPER, date(2026, 3, 20))
    own = {DateKind.ACCESS_REVIEW, DateKind.ACCESS_END}
    code = next(each.code for each in owner.people().values() if each.value("name") == KEEPER)
    found = [each for each in (*due(owner).overdue, *due(owner).coming) if each.kind in own]
    [last] = [thing(each, ENGLISH) for each in found if each.day == date(2026, 3, 20)]
    assert last == f"{code}: Last day of access to the vault"
    assert {each.kind for each in all_dates(owner)} >= own
    assert len([line for line in today_board(owner, ENGLISH).due if KEEPER in ENGLISH(line.said)]) == 1
    assert not [line for line in today_board(owner, ENGLISH).due if "Last day of access" in ENGLISH(line.said)]
    assert KEEPER not in calendar_of(owner, CHINESE).decode()
    firm.close()
    assert not [each for each in all_dates(firm.open(KEEPER)) if each.kind in own], "a keeper does not manage people"
