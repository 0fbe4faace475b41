"""What is typed in a row beside a record, or in a dialog about it, is there again after the lock; a passphrase never is."""

from collections.abc import Callable

from custkeeper.gui.entry_draft import EntryDraft
from custkeeper.services.clauses import add_clause
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.records import add
from custkeeper.services.translation import Catalogue
from tests.at_the_desk import Sitter
from tests.sample_firm import MANAGER, OWNER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

# where, whose record, the button that opens it, the field, what is typed
ROWS = {
    "a person of a partner": ("parties", "PA0001", "Add a person", "Name", "Ann Wu"),
    "a person of a partner that is changed": ("parties", "PA0001", "Change: Li Si", "Position", "trai"),
    "somebody an agreement names": ("agreements", "NDA0002", "Name a person", "Position", "tax couns"),
    "the day somebody's access ends": ("people", "P0003", "", "Last day of access", "2027-0"),
}
DIALOGS = {
    "an addendum": ("agreements", "NDA0001", "Addendum…", "Number", "A-1"),
    "a wording": ("clauses", "CLA0001", "New version…", "Text", "It lasts 36"),
    "a tranche": ("transfers", "JADE", "New tranche…", "What has to be so", "the letter is sig"),
    "how a disclosure ended": ("disclosures", "D0001", "Returned…", "Proof", "receipt of"),
}


def prepare(firm: SampleFirm) -> None:
    session = firm.open(MANAGER)
    transfer = add(session, "transfer", {"target": "示例"}, "JADE")
    party = add(session, "party", {"name": "Valuers", "kind": "partner"})
    add(session, "party_person", {"name": "Li Si"}, parent=party)
    add(session, "item", {"name": "List", "category": "client-list"})
    usual = {"kind": "target_nda", "party": "Buyer", "scope": ["client-list"], "highest_level": "confidential"}
    usual |= {"start_on": "2026-02-01", "term": 24}
    add_agreement(session, usual | {"signed_on": "2026-02-01"}, ["Dan Xu"])
    add_agreement(session, usual | {"party": "Valuers"})
    add_clause(session, {"transfer": transfer.id, "kind": "term", "title": "Term"}, "It lasts 24 months.")
    disclose(session, HandOver(["I0001"], "Buyer", "Dan Xu"), Catalogue(ROOT / "i18n", "en"))
    firm.close()


def lock_and_come_back(sitter: Sitter, name: str) -> None:
    sitter.window.lock()
    sitter.unlock(name)


def stands(sitter: Sitter, field: str) -> str:
    widget = sitter.see(field)
    return str(getattr(widget, "toPlainText", widget.property("text").__str__)())


def test_rows_beside_a_record_come_back_by_themselves(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    prepare(firm)
    sitter = at_desk(OWNER)
    for case, (tab, code, opens, field, typed) in ROWS.items():
        sitter.window.go_to(tab, code)
        sitter.settle()
        if opens:
            sitter.click(opens)
        sitter.fill(field, typed)
        lock_and_come_back(sitter, OWNER)
        sitter.wait(lambda f=field, t=typed: stands(sitter, f) == t, case)
        sitter.reads("Unsaved typing from")
        if opens:
            sitter.click("Cancel")
            sitter.settle()
            assert sitter.window.desk is not None
            assert sitter.window.desk.session.vault.drafts == [], f"{case}: given up"


def test_a_dialog_waits_on_its_record_and_is_opened_with_what_was_typed(
    firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    prepare(firm)
    sitter = at_desk(OWNER)
    for case, (tab, code, opens, field, typed) in DIALOGS.items():
        sitter.window.go_to(tab, code)
        sitter.settle()
        sitter.click(opens)
        sitter.settle()
        sitter.fill(field, typed)
        title = sitter.screen.windowTitle()
        lock_and_come_back(sitter, OWNER)
        sitter.reads(f"What you typed in “{title}” is kept.")
        sitter.click(f"Go on with “{title}”")
        sitter.wait(lambda f=field, t=typed: stands(sitter, f) == t, case)
        sitter.reads("Unsaved typing from")
        sitter.screen.give_up()  # type: ignore[attr-defined]
        sitter.settle()
        assert sitter.window.desk is not None
        assert sitter.window.desk.session.vault.drafts == [], f"{case}: thrown away"


def test_esc_keeps_what_was_typed_and_the_next_opening_has_it_until_it_is_stored(
    firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    prepare(firm)
    sitter = at_desk(OWNER)
    sitter.window.go_to("agreements", "NDA0001")
    sitter.settle()
    sitter.click("Revoke…")
    sitter.fill("Reason", "the talks ended")
    sitter.press("Escape")
    sitter.reads("What you typed in “Revoke NDA0001” is kept.")
    sitter.click("Revoke…")
    sitter.wait(lambda: stands(sitter, "Reason") == "the talks ended", "the reason")
    sitter.click("Revoke")
    sitter.reads("revoked", "the talks ended")
    sitter.settle()
    assert sitter.window.desk is not None
    assert sitter.window.desk.session.vault.drafts == []


def test_what_was_typed_in_one_row_is_not_lost_by_opening_another(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    prepare(firm)
    sitter = at_desk(OWNER)
    sitter.window.go_to("parties", "PA0001")
    sitter.settle()
    sitter.click("Add a person")
    sitter.fill("Position", "trainee")
    sitter.click("Change: Li Si")
    sitter.click("Cancel")
    sitter.click("Add a person")
    sitter.wait(lambda: stands(sitter, "Position") == "trainee", "the position")
    sitter.fill("Name", "Ann Wu")
    sitter.click("Save this person")
    sitter.settle()
    assert sitter.window.desk is not None
    session = sitter.window.desk.session
    assert session.vault.drafts == []
    assert [each.value("position") for each in session.vault.records.where("party_person")] == [None, "trainee"]


def test_of_somebody_new_the_name_is_kept_and_the_passphrase_is_not(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(OWNER)
    sitter.window.go_to("people", "")
    sitter.settle()
    sitter.fill("Name", "Feng Sa")
    sitter.fill("Passphrase", "not for any draft at all")
    kept = [each for draft in sitter.window.findChildren(EntryDraft) for each in draft.changes]
    assert kept == ["name"]
    lock_and_come_back(sitter, OWNER)
    sitter.wait(lambda: stands(sitter, "Name") == "Feng Sa", "the name")
    assert stands(sitter, "Passphrase") == ""
    assert sitter.window.desk is not None
    assert [each.content["typed"] for each in sitter.window.desk.session.vault.drafts] == [{"name": "Feng Sa"}]
