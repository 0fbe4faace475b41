"""The level of a record: what a new one begins at, what is offered to whom, and a change of level taken back like any other."""

import pytest

from custkeeper.domain.errors import NotAllowed, RecordSealed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.text import Message
from custkeeper.services.access import confirm_training, grant, withdraw
from custkeeper.services.agreements import add_agreement
from custkeeper.services.checklist_sheets import changed_since_signing
from custkeeper.services.checklists import load, sign, start, submit
from custkeeper.services.history import history
from custkeeper.services.levels import LevelTooLow, offer_for, offer_for_new
from custkeeper.services.records import add, area_named, edit, find, list_records, regrade
from custkeeper.services.session import Session
from custkeeper.services.undo import ChangedSince, last_step, undo
from custkeeper.services.vault_access import check
from custkeeper.vault.errors import KeyNotHeld
from tests.at_the_desk import CATALOGUES
from tests.gui.conftest import answer_all
from tests.sample_firm import KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

ITEM = {"name": "客户名单", "category": "client-list"}
EN = CATALOGUES["en"]


def item(session: Session, **values: object) -> str:
    return add(session, "item", ITEM | values).code


def at(firm: SampleFirm, name: str) -> Session:
    """Whoever sat there before has left."""
    firm.close()
    return firm.open(name)


def level_of(session: Session, code: str) -> Level:
    return find(session, "item", code).level


def newest_event(session: Session) -> Event:
    step = last_step(session)
    assert step is not None
    return next(each for each in Event if each.label == step.what)


def said(message: Message | None) -> str:
    return EN(message) if message else ""


def test_a_new_record_begins_at_its_register_s_level_or_above(firm: SampleFirm) -> None:
    owner = at(firm, OWNER)
    with pytest.raises(LevelTooLow):
        add(owner, "item", ITEM, level=Level.INTERNAL)
    agreement = add(owner, "transfer", {"target": "示例公司"}, level=Level.TOP_SECRET)
    assert list_records(owner, "item") == []
    assert (agreement.level, level_of(owner, item(owner))) == (Level.TOP_SECRET, Level.CONFIDENTIAL)


def test_below_the_level_of_what_it_belongs_to_is_refused(firm: SampleFirm) -> None:
    owner = at(firm, OWNER)
    party = add(owner, "party", {"name": "示例投资", "kind": "buyer"}, level=Level.TOP_SECRET)
    with pytest.raises(LevelTooLow):
        add(owner, "party_person", {"name": "周律师"}, level=Level.CONFIDENTIAL, parent=party)
    assert add(owner, "party_person", {"name": "周律师"}, parent=party).level is Level.TOP_SECRET


def test_what_is_offered_for_a_new_record_is_what_may_be_stored(firm: SampleFirm) -> None:
    keeper = at(firm, KEEPER)
    offer = offer_for_new(keeper, area_named("item"))
    assert offer.now is Level.CONFIDENTIAL
    for choice in offer.choices:
        if choice.why_not is None:
            assert add(keeper, "item", ITEM, level=choice.level).level is choice.level
        else:
            with pytest.raises((LevelTooLow, KeyNotHeld)):
                add(keeper, "item", ITEM, level=choice.level)
    barred = [said(each.why_not) for each in offer.choices if each.why_not is not None]
    assert len(barred) == 3
    assert barred[0].startswith("New entries here begin at Confidential")
    assert barred[2] == "You do not hold its key. An owner or manager who holds it can give it to you."
    assert offer.choices[2].readers == tuple(sorted((OWNER, MANAGER, KEEPER)))
    assert offer.choices[3].readers == (OWNER,)


def test_a_keeper_is_offered_no_other_level_for_what_exists(firm: SampleFirm) -> None:
    keeper = at(firm, KEEPER)
    record = find(keeper, "item", item(keeper))
    offer = offer_for(keeper, record)
    assert not offer.may_change
    assert [each.level for each in offer.choices if each.why_not is None] == [Level.CONFIDENTIAL]
    with pytest.raises(NotAllowed):
        regrade(keeper, [record], Level.INTERNAL)


def test_another_level_drops_what_others_typed_and_keeps_one_s_own(firm: SampleFirm) -> None:
    keeper = at(firm, KEEPER)
    record = find(keeper, "item", item(keeper))
    keeper.vault.keep_draft("item", record.id, {"typed": {"name": "名单"}})
    owner = at(firm, OWNER)
    owner.vault.keep_draft("item", record.id, {"typed": {"owner": "李"}})
    regrade(owner, [find(owner, "item", record.code)])
    assert at(firm, KEEPER).vault.drafts, "the same level confirmed changes nothing for anybody"
    owner = at(firm, OWNER)
    regrade(owner, [find(owner, "item", record.code)], Level.INTERNAL)
    assert [each.content for each in owner.vault.drafts] == [{"typed": {"owner": "李"}}]
    assert at(firm, KEEPER).vault.drafts == []


def test_a_change_of_level_is_taken_back_and_done_again_as_a_change_of_level(firm: SampleFirm) -> None:
    owner = at(firm, OWNER)
    code = item(owner)
    regrade(owner, [find(owner, "item", code)], Level.TOP_SECRET)
    first = owner.vault.head.seq
    with pytest.raises(NotAllowed):
        undo(at(firm, KEEPER), first)
    owner = at(firm, OWNER)
    undone = undo(owner, first)
    assert level_of(owner, code) is Level.CONFIDENTIAL
    undo(owner, undone.seq)
    assert level_of(owner, code) is Level.TOP_SECRET
    assert newest_event(owner) is Event.RECORD_REGRADED
    edit(owner, find(owner, "item", code), {"owner": "李"})
    with pytest.raises(ChangedSince):
        undo(owner, undone.seq + 1)
    assert check(owner)[1] == []


def test_a_level_whose_key_was_taken_is_not_gone_back_to(firm: SampleFirm) -> None:
    """From top secret to confidential by a manager who held both and now holds one: nothing is put back empty."""
    owner = at(firm, OWNER)
    confirm_training(owner, MANAGER, owner.today)
    grant(owner, MANAGER, Level.TOP_SECRET)
    code = add(owner, "item", ITEM, level=Level.TOP_SECRET).code
    manager = at(firm, MANAGER)
    regrade(manager, [find(manager, "item", code)], Level.CONFIDENTIAL)
    seq = manager.vault.head.seq
    withdraw(at(firm, OWNER), MANAGER, Level.TOP_SECRET)
    with pytest.raises(RecordSealed):
        undo(at(firm, MANAGER), seq)
    assert find(at(firm, OWNER), "item", code).value("name") == ITEM["name"]


def test_history_tells_from_which_level_to_which(firm: SampleFirm) -> None:
    owner = at(firm, OWNER)
    code = item(owner)
    regrade(owner, [find(owner, "item", code)], Level.TOP_SECRET)
    line = history(owner, find(owner, "item", code), EN)[0]
    change = line.changes[0]
    assert (EN(change.label), change.before, change.after) == ("Level", "Confidential (business)", "Top secret (business)")
    keeper = at(firm, KEEPER)
    told = history(keeper, find(keeper, "item", code), EN)[0].changes
    assert [EN(each.label) for each in told] == ["Level"], "who may not read it sees the level, as in the list"


def test_a_signature_is_stale_after_a_change_of_level_and_says_so_in_words(firm: SampleFirm) -> None:
    keeper = at(firm, KEEPER)
    values = {"kind": "target_nda", "party": "示例投资", "scope": ["client-list"], "highest_level": "confidential", "term": 24}
    add_agreement(keeper, values | {"start_on": "2026-03-01"}, ["周律师"])
    add(keeper, "transfer", {"target": "示例公司"}, "JADE")
    start(keeper, "target_nda", "JADE", ("agreement", "NDA0001"))
    proof = firm.folder / "proof.txt"
    proof.write_text("signed", encoding="utf-8")
    answer_all(keeper, "CL0001", proof)
    submit(keeper, "CL0001")
    manager = at(firm, MANAGER)
    sign(manager, "CL0001", PASSPHRASES[MANAGER], "en")
    owner = at(firm, OWNER)
    assert changed_since_signing(owner, load(owner, "CL0001"), EN) == []
    regrade(owner, [find(owner, "agreement", "NDA0001")], Level.TOP_SECRET)
    changed = changed_since_signing(owner, load(owner, "CL0001"), EN)
    told = [(each.label, each.before, each.after) for each in changed]
    assert told == [("Level", "Confidential (business)", "Top secret (business)")]
