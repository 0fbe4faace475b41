"""Nothing typed is lost, and what was saved by mistake is put back."""

import pytest

from custkeeper.domain.ledger_event import Event
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.clients import list_clients
from custkeeper.services.history import history
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.records import add, edit, find
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import ChangedSince, ChangeFinal, last_step, undo
from tests.sample_firm import DATA, KEEPER, OWNER, ROOT, SampleFirm


def test_an_undone_edit_puts_the_fields_back_and_undoing_that_redoes_it(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    client = add(keeper, "client", {"name": "before"})
    edit(keeper, client, {"name": "after"})
    step = last_step(keeper)
    assert step is not None
    undone = undo(keeper, step.seq)
    assert find(keeper, "client", client.code).value("name") == "before"
    undo(keeper, undone.seq)
    assert find(keeper, "client", client.code).value("name") == "after"
    assert not verify_ledger(keeper).problems


def test_an_undone_import_leaves_the_list_empty_and_can_be_done_again(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    path = DATA / "clients-gb18030.csv"
    carry_out(keeper, plan_import(keeper, path))
    undo(keeper, last_step(keeper).seq)
    assert list_clients(keeper).total == 0
    again = plan_import(keeper, path)
    assert (len(again.records), again.rejected) == (214, [])
    carry_out(keeper, again)
    assert list_clients(keeper).total == 214
    assert not verify_ledger(keeper).problems


def test_a_step_is_not_undone_over_somebody_elses_change(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    client = add(keeper, "client", {"name": "one"})
    changed = edit(keeper, client, {"name": "two"})
    seq = keeper.vault.head.seq
    edit(keeper, changed, {"name": "three"})
    with pytest.raises(ChangedSince):
        undo(keeper, seq)
    assert find(keeper, "client", client.code).value("name") == "three"


def test_what_is_final_is_not_undone(firm: SampleFirm) -> None:
    owner = firm.open(OWNER)
    with pytest.raises(ChangeFinal):
        undo(owner, 1)
    with owner.vault.unit_of_work(Event.REPORT_PRINTED):
        pass
    assert last_step(owner) is None


def test_the_history_of_a_record_tells_who_changed_what(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    client = add(keeper, "client", {"name": "one", "annual_fee": 100})
    edit(keeper, client, {"name": "two", "annual_fee": None})
    lines = history(keeper, find(keeper, "client", client.code), Catalogue(ROOT / "i18n", "en"))
    assert [(line.what.source, line.who) for line in lines] == [("Record changed", KEEPER), ("Record added", KEEPER)]
    assert [(change.label.source, change.before, change.after) for change in lines[0].changes] == [
        ("Name", "one", "two"),
        ("Annual fee", "1.00", ""),
    ]


def test_a_draft_outlives_the_process_and_only_its_writer_reads_it(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    client = add(keeper, "client", {"name": "one"})
    head = keeper.vault.head
    keeper.vault.keep_draft("client", client.id, {"fields": {"name": "half a na"}, "focus": "name"})
    keeper.vault.keep_draft("client", client.id, {"fields": {"name": "half a name"}, "focus": "name"})
    assert keeper.vault.head == head, "typing writes no ledger entry"
    keeper.close()
    [draft] = firm.open(KEEPER).vault.drafts
    assert (draft.area, draft.record, draft.content["fields"]["name"]) == ("client", client.id, "half a name")
    assert firm.open(OWNER).vault.drafts == []
    again = firm.open(KEEPER)
    again.vault.drop_draft("client", client.id)
    assert again.vault.drafts == []
    assert not verify_ledger(again).problems
