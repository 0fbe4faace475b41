"""Whatever belongs to a transfer with an insider list lies under its key: parties, wordings, signatures, files, the past."""

from collections import Counter
from collections.abc import Iterator

import pytest

from custkeeper.domain.access_key import transfer_key
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import KnownToInsiders
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.agreements import add_agreement
from custkeeper.services.checklists import load
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.gate import ask
from custkeeper.services.guest_sheets import signed_sides
from custkeeper.services.insiders import LevelFirst, Listing, add_insider, astray_of, remove_insider, seal_belongings
from custkeeper.services.records import add, edit, find, find_open, list_records, regrade
from custkeeper.services.registers import read_register
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import is_signature_valid
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import check
from custkeeper.vault.errors import InsidersLackLevel, NotAnInsider, PartUnsealed
from tests.reports.printed import squeezed, text
from tests.sample_firm import KEEPER, MANAGER, OWNER, ROOT, SampleFirm
from tests.whole_deal import BUYER, EN, LAWYER, NAMES, OF_RUBY, OTHER, UNBOUND, left_by_an_older_version, of_ruby

WHY = "keeps the records"
EARLIER = 10  # versions of what belongs to RUBY; being put under its key makes none


def is_sound(session: Session) -> bool:
    return check(session)[1] == []


def ruby(session: Session) -> Record:
    return find(session, "transfer", "RUBY")


def unlike(session: Session, is_sealed: bool) -> list[str]:
    """Everything of RUBY that is not as it should be for this person."""
    return [
        f"{each.area} {each.code}" for each in of_ruby(session) if (each.is_sealed, each.is_for_insiders) != (is_sealed, True)
    ]


def past(session: Session) -> Iterator[Record]:
    for each in of_ruby(session):
        yield from (earlier for _, earlier in session.vault.records.earlier(each.area, each.id))


def test_all_of_it_is_for_the_insiders_and_nothing_else_is(sealed_deal: SampleFirm) -> None:
    for name, is_sealed in ((OWNER, False), (KEEPER, False), (MANAGER, True)):
        session = sealed_deal.open(name)
        assert Counter(each.area for each in of_ruby(session)) == OF_RUBY
        assert unlike(session, is_sealed) == []
        earlier = [each.is_sealed for each in past(session)]
        assert earlier == [is_sealed] * EARLIER
        assert find_open(session, "agreement", "NDA0003").value("party") == UNBOUND
        assert is_sound(session)
        sealed_deal.close()


def test_no_list_search_or_report_names_them_to_others(sealed_deal: SampleFirm) -> None:
    manager = sealed_deal.open(MANAGER)
    press = Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))
    for key, area in AREAS.items():
        assert not any(list_records(manager, key, name) for name in NAMES)
        assert not [name for name in NAMES if name in str(read_register(manager, area, EN).rows)], key
    for kind, subject in (("register", "agreement"), ("nda-register", ""), ("clause-schedule", "RUBY"), ("ledger", "")):
        printed = text(press.make(manager, kind, subject, "en").content)
        assert not [name for name in NAMES if squeezed(name) in printed], (kind, subject)
    for kind, subject in (
        ("nda-certificate", "NDA0001"),
        ("record", "party:PA0001"),
        ("checklist", "CL0001"),
        ("receipt", "D0001"),
    ):
        with pytest.raises(KnownToInsiders):
            press.make(manager, kind, subject, "en")


def test_it_is_put_under_the_key_as_it_is(whole_deal: SampleFirm) -> None:
    """No revision, no signature and no override is touched: what was signed stays signed."""
    owner = whole_deal.open(OWNER)
    before = {each.id: each.rev for each in of_ruby(owner)}
    add_insider(owner, "RUBY", Listing(KEEPER, WHY))
    whole_deal.close()
    keeper = whole_deal.open(KEEPER)
    assert {each.id: each.rev for each in of_ruby(keeper)} == before
    signed = load(keeper, "CL0001")
    assert [is_signature_valid(keeper, signed.checklist, each) for each in signed.sign_offs] == [True]
    assert [
        each.is_valid and not each.stale for each in signed_sides(keeper, find(keeper, "agreement", "NDA0002"), EN).lines
    ] == [True]
    disclose(keeper, HandOver(["I0001"], BUYER, OTHER, override="O0001"), EN)
    assert is_sound(keeper)


def test_files_go_with_what_they_are_attached_to(sealed_deal: SampleFirm) -> None:
    for name, told in ((KEEPER, f"signed-{BUYER}.txt"), (MANAGER, "")):
        vault = sealed_deal.open(name).vault
        for area in ("agreement", "checklist_item"):
            rows = [row for row in vault.records.raw_rows(area) if row["code"] != "NDA0003"]
            files = [file for found in vault.attachments.of_records(rows).values() for file in found]
            assert files
            assert {file.name for file in files} == {told}, area
        sealed_deal.close()
    vault = sealed_deal.open(KEEPER).vault
    agreement = next(row for row in vault.records.raw_rows("agreement") if row["code"] == "NDA0001")
    [file] = vault.attachments.of_record(agreement)
    assert vault.attachments.content(file.id, agreement).decode() == f"signed by {BUYER}"


def test_others_drafts_of_it_go(whole_deal: SampleFirm) -> None:
    manager = whole_deal.open(MANAGER)
    for code in ("NDA0001", "NDA0003"):
        manager.vault.keep_draft("agreement", find(manager, "agreement", code).id, {"typed": {"note": BUYER}})
    whole_deal.close()
    add_insider(whole_deal.open(OWNER), "RUBY", Listing(KEEPER, WHY))
    whole_deal.close()
    manager = whole_deal.open(MANAGER)
    assert [each.record for each in manager.vault.drafts] == [find(manager, "agreement", "NDA0003").id]


def test_what_comes_later_comes_under_the_key_too(sealed_deal: SampleFirm) -> None:
    keeper = sealed_deal.open(KEEPER)
    add(keeper, "recipient", {"name": OTHER}, parent=find(keeper, "agreement", "NDA0002"))
    disclose(keeper, HandOver(["I0001"], BUYER, LAWYER), EN)
    edit(keeper, find(keeper, "clause", "CLA0001"), {"note": "written after"})
    assert is_sound(keeper)
    sealed_deal.close()
    manager = sealed_deal.open(MANAGER)
    assert unlike(manager, is_sealed=True) == []
    assert sum(each.area == "disclosed_item" for each in of_ruby(manager)) == 2
    assert all(each.is_sealed for each in past(manager))


def test_who_is_no_insider_is_told_so_and_writes_nothing(sealed_deal: SampleFirm) -> None:
    manager = sealed_deal.open(MANAGER)
    deal = ruby(manager)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential"}
    values |= {"start_on": "2026-02-01", "term": 24}
    for refusal, act in (
        (KnownToInsiders, lambda: edit(manager, find(manager, "agreement", "NDA0001"), {"note": "x"})),
        (NotAnInsider, lambda: add_agreement(manager, values | {"transfer": deal.id})),
        (NotAnInsider, lambda: add(manager, "recipient", {"name": "x"}, parent=find(manager, "agreement", "NDA0002"))),
        (NotAnInsider, lambda: edit(manager, find(manager, "agreement", "NDA0003"), {"transfer": deal.id})),
    ):
        before = manager.vault.head
        with pytest.raises(refusal) as refused:
            act()
        assert "insider list" in EN(refused.value.message)
        assert manager.vault.head == before
    answer = ask(manager, ["I0001"], BUYER, LAWYER, EN)
    assert [each.bar.value for each in answer.reasons] == ["agreement_missing"], "one that cannot be opened counts as not there"


def test_an_agreement_given_to_the_deal_later_takes_its_parts_and_past_along(sealed_deal: SampleFirm) -> None:
    keeper = sealed_deal.open(KEEPER)
    edit(keeper, find(keeper, "agreement", "NDA0003"), {"note": "changed once"})
    edit(keeper, find(keeper, "agreement", "NDA0003"), {"transfer": ruby(keeper).id})
    assert is_sound(keeper)
    sealed_deal.close()
    manager = sealed_deal.open(MANAGER)
    agreement = find(manager, "agreement", "NDA0003")
    [recipient] = manager.vault.records.where("recipient", parent=agreement.id)
    assert (agreement.is_for_insiders, recipient.is_sealed, recipient.rev) == (True, True, 1)
    assert all(each.is_sealed for _, each in manager.vault.records.earlier("agreement", agreement.id))
    sealed_deal.close()
    keeper = sealed_deal.open(KEEPER)
    edit(keeper, find(keeper, "agreement", "NDA0003"), {"transfer": None})  # who was sealed against stays so
    sealed_deal.close()
    assert find(sealed_deal.open(MANAGER), "agreement", "NDA0003").is_sealed


def test_whoever_is_taken_off_opens_none_of_it_with_old_keys(sealed_deal: SampleFirm) -> None:
    keeper = sealed_deal.open(KEEPER)
    key_id = transfer_key(ruby(keeper).id)
    old = keeper.vault.ring.keys[key_id, 1]
    sealed_deal.close()
    owner = sealed_deal.open(OWNER)
    remove_insider(owner, "RUBY", KEEPER)
    assert unlike(owner, is_sealed=False) == []
    assert is_sound(owner)
    sealed_deal.close()
    keeper = sealed_deal.open(KEEPER)
    keeper.vault.ring.keys[key_id, 1] = old
    assert unlike(keeper, is_sealed=True) == []
    assert all(each.is_sealed for each in past(keeper))
    assert is_sound(keeper)


def test_who_lacks_the_level_of_something_of_it_is_no_insider(whole_deal: SampleFirm) -> None:
    owner = whole_deal.open(OWNER)
    regrade(owner, [find(owner, "agreement", "NDA0002")], Level.TOP_SECRET)
    before = owner.vault.head
    with pytest.raises(LevelFirst):
        add_insider(owner, "RUBY", Listing(KEEPER, WHY))
    assert owner.vault.head == before
    regrade(owner, [find(owner, "agreement", "NDA0002")], Level.CONFIDENTIAL)
    add_insider(owner, "RUBY", Listing(KEEPER, WHY))
    with pytest.raises(InsidersLackLevel):
        add(owner, "party", {"name": "Another buyer", "kind": "buyer", "transfer": ruby(owner).id}, level=Level.TOP_SECRET)
    assert is_sound(owner)


def test_what_an_older_version_left_comes_under_the_key_by_an_act_or_with_the_list(
    sealed_deal: SampleFirm,
) -> None:
    owner = sealed_deal.open(OWNER)
    count = left_by_an_older_version(owner)
    sealed_deal.close()
    manager = sealed_deal.open(MANAGER)
    assert find_open(manager, "agreement", "NDA0001").value("party") == BUYER, "the control: as it was before"
    with pytest.raises(NotAnInsider):
        seal_belongings(manager, "RUBY")
    sealed_deal.close()
    owner = sealed_deal.open(OWNER)
    assert (astray_of(owner, ruby(owner)), seal_belongings(owner, "RUBY"), astray_of(owner, ruby(owner))) == (count, count, 0)
    before = owner.vault.head
    assert seal_belongings(owner, "RUBY") == 0
    assert owner.vault.head == before
    left_by_an_older_version(owner)
    remove_insider(owner, "RUBY", KEEPER)
    assert is_sound(owner)
    sealed_deal.close()
    for name in (MANAGER, KEEPER):
        assert unlike(sealed_deal.open(name), is_sealed=True) == []
        sealed_deal.close()


def test_what_no_key_sealed_is_sealed_or_refused(whole_deal: SampleFirm) -> None:
    owner = whole_deal.open(OWNER)
    regrade(owner, [find(owner, "party", "PA0001")], Level.INTERNAL)
    [version] = owner.vault.records.where("clause_version")
    regrade(owner, [version], Level.INTERNAL)
    before = owner.vault.head
    with pytest.raises(PartUnsealed):  # a wording is written once: no act but a re-grading stores it anew
        add_insider(owner, "RUBY", Listing(KEEPER, WHY))
    assert (owner.vault.head, owner.vault.ring.holds(transfer_key(ruby(owner).id))) == (before, False)
    regrade(owner, [find(owner, "clause_version", version.code, version.parent)], Level.CONFIDENTIAL)
    add_insider(owner, "RUBY", Listing(KEEPER, WHY))
    assert is_sound(owner)
    whole_deal.close()
    assert unlike(whole_deal.open(MANAGER), is_sealed=True) == []


def test_a_record_takes_what_is_of_it_and_about_it_along_to_another_level(whole_deal: SampleFirm) -> None:
    owner, of_it = whole_deal.open(OWNER), {"agreement", "recipient", "addendum", "checklist", "checklist_item", "sign_off"}

    def levels() -> dict[str, set[str]]:
        return {level: {each.area for each in of_ruby(owner) if each.level == level} for level in ("top_secret", "internal")}

    for level, found in ((Level.TOP_SECRET, of_it), (Level.INTERNAL, set())):
        regrade(owner, [find(owner, "agreement", "NDA0001")], level)
        assert levels() == {"top_secret": found, "internal": {"agreement"} if level is Level.INTERNAL else set()}
        if found:
            whole_deal.close()
            keeper = whole_deal.open(KEEPER)
            assert {each.area for each in of_ruby(keeper) if each.is_sealed} == of_it
            assert not find(keeper, "disclosure", "D0001").is_sealed, "what only refers to it is of its own"
            whole_deal.close()
            owner = whole_deal.open(OWNER)
    signed = load(owner, "CL0001")
    assert [is_signature_valid(owner, signed.checklist, each) for each in signed.sign_offs] == [True]
    assert is_sound(owner)
