"""The people page: choosing somebody, changing their access with its reason, and what may not be changed saying why."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Role
from custkeeper.gui.look.palette import LOOK
from custkeeper.services.access import confirm_training, grant, set_end
from custkeeper.services.people import add_person, list_people
from custkeeper.services.records import add
from custkeeper.services.unsaved_sheets import unsaved_sheets
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault.errors import PassphraseRejected, RecoveryCodeRejected
from custkeeper.vault.slots import STANDARD_COST
from tests.at_the_desk import Sitter
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, SampleFirm

FRESH = "a sentence found again at noon"
STAFF = "吴小兰"


@pytest.fixture
def sit(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Callable[[str, str], Sitter]:
    """At the people page as somebody, with somebody chosen."""

    def sit(who: str, chosen: str) -> Sitter:
        sitter = at_desk(who)
        sitter.window.go_to("people")
        sitter.settle()
        if chosen:
            sitter.click(f"{chosen}: ")
            sitter.settle()
        return sitter

    return sit


def panel(sitter: Sitter) -> QWidget:
    found: QWidget = sitter.window.pages["people"].panel  # type: ignore[attr-defined]
    return found


def person(sitter: Sitter, name: str) -> Any:
    return next(each for each in list_people(sitter.window.desk.session) if each.name == name)  # type: ignore[union-attr]


def as_owner(firm: SampleFirm, act: Callable[[Any], object]) -> None:
    act(firm.open(OWNER))
    firm.close()


def test_end_date_training_and_role_are_changed_and_told(sit: Callable[[str, str], Sitter]) -> None:
    sitter = sit(MANAGER, KEEPER)
    sitter.fill("Last day of access", "2999-12-31")
    sitter.click("Set the last day")
    sitter.reads(f"{KEEPER} can open the vault up to and including 31 Dec 2999.")
    sitter.settle()
    assert sitter.focused() is sitter.see("Last day of access")
    sitter.fill("Training passed on", "2026-02-01")
    sitter.press("Enter")
    sitter.reads(f"Confirmed: {KEEPER} passed the training on 1 Feb 2026.", "Training passed on 1 Feb 2026")
    sitter.settle()
    sitter.choose("Role", "staff")
    sitter.click("Give this role…")
    sitter.reads(f"{KEEPER} is staff now.")
    line = person(sitter, KEEPER)
    assert (line.role, line.until, line.trained_on) == (Role.STAFF, "2999-12-31", "2026-02-01")
    sitter.settle()
    sitter.fill("Last day of access", " ")
    sitter.click("Set the last day")
    sitter.reads(f"{KEEPER} can open the vault without an end date.")
    assert person(sitter, KEEPER).until == ""


@pytest.mark.parametrize(
    ("field", "typed", "knob", "said"),
    [
        ("Last day of access", "next week", "Set the last day", "“next week” is not a day. Write it as 2027-03-01."),
        ("Last day of access", "2020-01-01", "Set the last day", "The day 1 Jan 2020 is past. Revoke the person instead"),
        ("Training passed on", "2999-01-01", "Confirm the training", "The day 1 Jan 2999 has not come yet."),
    ],
)
def test_what_is_refused_is_told_beside_the_field_and_the_typing_stays(
    sit: Callable[[str, str], Sitter], field: str, typed: str, knob: str, said: str
) -> None:
    sitter = sit(MANAGER, KEEPER)
    head = sitter.window.desk.session.vault.head  # type: ignore[union-attr]
    sitter.fill(field, typed)
    sitter.click(knob)
    sitter.reads(said)
    assert sitter.see(field).text() == typed  # type: ignore[attr-defined]
    assert sitter.window.desk.session.vault.head == head  # type: ignore[union-attr]


def test_typing_stays_when_something_else_is_changed(sit: Callable[[str, str], Sitter]) -> None:
    sitter = sit(MANAGER, KEEPER)
    sitter.fill("Last day of access", "2999-1")
    sitter.fill("Training passed on", "2026-02-01")
    sitter.click("Confirm the training")
    sitter.reads("Confirmed")
    sitter.settle()
    assert sitter.see("Last day of access").text() == "2999-1"  # type: ignore[attr-defined]


def test_a_level_taken_back_is_asked_first_and_given_again(sit: Callable[[str, str], Sitter]) -> None:
    sitter = sit(MANAGER, KEEPER)
    sitter.click("Take the key back: Confidential (business)")
    sitter.reads("What was read or copied before stays with them.", "Copies made before, backups too, still open")
    sitter.click("Leave it as it is")
    sitter.settle()
    assert Level.CONFIDENTIAL in person(sitter, KEEPER).keys
    sitter.click("Take the key back: Confidential (business)")
    sitter.click("Take it back")
    sitter.reads(f"{KEEPER} holds no key for Confidential (business) any more")
    sitter.settle()
    assert person(sitter, KEEPER).keys == ()
    sitter.click("Give the key: Confidential (business)")
    sitter.reads(f"{KEEPER} holds the key for Confidential (business) now.")
    assert check(sitter.window.desk.session)[1] == []  # type: ignore[union-attr]


def test_revoking_says_what_happens_and_no_destructive_button_is_default(
    firm: SampleFirm, sit: Callable[[str, str], Sitter]
) -> None:
    sitter = sit(OWNER, KEEPER)
    sitter.click("Revoke…")
    sitter.reads(f"{KEEPER} cannot open this vault any more", "This cannot be undone.", "some seconds for 100,000 sealed records")
    knobs = sitter.screen.findChildren(QPushButton)
    assert [each for each in knobs if each.isDefault() or each.autoDefault()] == []
    assert sitter.focused() is sitter.see("Leave it as it is")
    sitter.press("Enter")
    sitter.settle()
    assert person(sitter, KEEPER).state == "active"
    sitter.click("Revoke…")
    sitter.settle()
    sitter.click("Revoke")
    sitter.reads(f"{KEEPER} is revoked and the keys are changed.", "Left: 1", "What they signed stays.")
    assert sitter.window.desk.running is None  # type: ignore[union-attr]
    assert sitter.window.shell.progress_box.isHidden()  # type: ignore[union-attr]
    sitter.window.lock()
    sitter.settle()
    with pytest.raises(PassphraseRejected):
        firm.open(KEEPER)


@pytest.mark.parametrize(("language", "said"), [("en", "backups too, still open with"), ("zh_CN", "副本，包括备份，用")])
def test_before_any_change_of_keys_it_is_said_that_older_copies_still_open(
    sit: Callable[[str, str], Sitter], language: str, said: str
) -> None:
    sitter = sit(OWNER, KEEPER)
    LOOK.use("light", 11, language)
    sitter.settle()
    asks = {
        "passphrase": lambda: sitter.window.go_to("passphrase"),
        "level": lambda: panel(sitter).take_asked.emit(Level.CONFIDENTIAL),
        "role": lambda: panel(sitter).role_asked.emit(Role.AUDITOR),
        "revoking": lambda: panel(sitter).revoke_asked.emit(),
    }
    for what, ask in asks.items():
        ask()
        sitter.settle()
        assert sitter.screen is not sitter.window, what
        assert said in sitter.said(), what
        sitter.screen.close()


def test_a_revocation_cancelled_is_carried_out_whole_or_not_at_all_and_says_which(
    firm: SampleFirm, sit: Callable[[str, str], Sitter]
) -> None:
    as_owner(firm, lambda owner: [add(owner, "client", {"name": f"客户{at}"}, f"K{at}") for at in range(20)])
    sitter = sit(OWNER, KEEPER)
    sitter.click("Revoke…")
    sitter.settle()
    sitter.see("Revoke").click()  # type: ignore[attr-defined]
    sitter.window.worker.cancel_shown()
    sitter.settle()
    said = sitter.said()
    revoked = person(sitter, KEEPER).state == "left"
    assert revoked != ("The work was interrupted; nothing of it was saved." in said)


@pytest.mark.parametrize(
    ("who", "chosen", "said"),
    [
        (MANAGER, OWNER, "Only an owner can make somebody an owner, or change or revoke an owner."),
        (MANAGER, MANAGER, "Nobody changes their own access. Ask another owner or manager."),
        (OWNER, OWNER, f"{OWNER} is the last owner"),
        (KEEPER, KEEPER, "may not"),
    ],
)
def test_what_one_may_not_change_says_why(sit: Callable[[str, str], Sitter], who: str, chosen: str, said: str) -> None:
    sitter = sit(who, chosen)
    sitter.reads("Nothing can be changed here by you.", said)
    for knob in ("Give this role…", "Set the last day", "Take the key back", "Revoke…"):
        assert sitter.named(knob) is None


def test_one_level_closed_says_why_and_the_rest_is_open(firm: SampleFirm, sit: Callable[[str, str], Sitter]) -> None:
    sitter = sit(MANAGER, KEEPER)
    sitter.reads("You do not hold the key for the level Top secret (business) yourself")
    assert sitter.named("Give the key: Top secret (business)") is None
    assert sitter.named("Take the key back: Confidential (business)") is not None
    sitter.window.close()


def test_the_top_level_waits_for_the_training(sit: Callable[[str, str], Sitter]) -> None:
    sitter = sit(OWNER, KEEPER)
    sitter.reads(f"{KEEPER} has not passed the confidentiality training yet.")
    sitter.fill("Training passed on", "2026-02-01")
    sitter.click("Confirm the training")
    sitter.click("Give the key: Top secret (business)")
    sitter.reads(f"{KEEPER} holds the key for Top secret (business) now.")


def test_who_may_not_manage_sees_the_list_and_their_own_card(sit: Callable[[str, str], Sitter]) -> None:
    sitter = sit(AUDITOR, "")
    sitter.reads(OWNER, KEEPER, "Signing key: ", "Only an owner or a manager adds people.")
    assert panel(sitter).card.line.name == AUDITOR  # type: ignore[attr-defined]
    assert sitter.named("Add somebody…") is None


def test_today_leads_to_whose_access_ends_or_has_ended(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    def prepare(owner: Any) -> None:
        set_end(owner, KEEPER, owner.today + timedelta(days=29))
        set_end(owner, AUDITOR, owner.today + timedelta(days=31))
        add_person(owner, STAFF, Role.STAFF, FRESH, STANDARD_COST)
        set_end(owner, STAFF, owner.today)

    as_owner(firm, prepare)
    firm.clock.now += timedelta(days=1)
    sitter = at_desk(MANAGER)
    ended = f"{STAFF}'s access ended with "
    sitter.reads(ended, "Revoke to change the keys.", f"{KEEPER} can open the vault until", "days left: 28", "days left: 30")
    sitter.click(f"Open: {ended}")
    sitter.see("ended, to be revoked")
    sitter.settle()
    assert panel(sitter).card.line.name == STAFF  # type: ignore[attr-defined]
    sitter.window.lock()
    sitter.settle()
    firm.close()
    keeper = firm.open(KEEPER)
    assert keeper.role is Role.KEEPER


def test_the_matrix_and_the_card_are_shown_and_go_to_paper(firm: SampleFirm, sit: Callable[[str, str], Sitter]) -> None:
    as_owner(firm, lambda owner: (confirm_training(owner, KEEPER, owner.today), grant(owner, KEEPER, Level.TOP_SECRET)))
    sitter = sit(MANAGER, KEEPER)
    sitter.click("Key card to sign by hand…")
    sitter.reads("Pages: 1. Shown: 1.")
    sitter.window.go_to("people")
    sitter.window.pages["people"].segments.choose(1)  # type: ignore[attr-defined]
    sitter.reads("What the marks are worth", "read, enter and change, give this level, pass the key on")
    sitter.click("Print the matrix…")
    sitter.reads("Pages: 1. Shown: 1.")
    sitter.see("Save as a list (XLSX, CSV)…")


# --- coming in by the recovery code -----------------------------------------------------------------------------------


def by_code(sitter: Sitter, firm: SampleFirm, name: str) -> None:
    sitter.wait(lambda: sitter.window.entrance.page)
    sitter.fill("Who are you", name)
    sitter.window.entrance.page.secret.setText(firm.firm_secret)  # type: ignore[union-attr]
    sitter.click("Forgot the passphrase?")
    sitter.fill("Recovery code from your recovery sheet", firm.papers[name].recovery_code.lower())
    sitter.press("Enter")
    sitter.wait(lambda: sitter.window.shell)
    sitter.settle()


def test_after_the_recovery_code_a_new_passphrase_is_asked_for_at_once_and_the_sheet_is_saved(
    firm: SampleFirm, parts_for: Callable, sit_at: Callable, english: None, tmp_path: Path
) -> None:
    sitter: Sitter = sit_at(parts_for(firm))
    by_code(sitter, firm, KEEPER)
    sitter.reads("Change your passphrase", "Your recovery code is taken over")
    assert sitter.named("Recovery code") is None
    sitter.press("Escape")
    sitter.reads("You came in with the recovery code. Set a new passphrase now.")
    sitter.click("Set it…")
    sitter.fill("Passphrase", FRESH)
    sitter.fill("The same again", FRESH)
    sitter.click("Change the passphrase")
    sitter.reads(f"Recovery sheet of {KEEPER}")
    assert "You came in with the recovery code" not in sitter.said()
    sitter.window.go_to("today")
    sitter.reads(f"The recovery sheet of {KEEPER} is not saved yet.")
    sitter.window.go_to("people")
    sitter.answers.folders.append(tmp_path)
    sitter.click("Save the sheet…")
    sitter.reads(f"Saved in {tmp_path}")
    assert (tmp_path / f"recovery-sheet-{KEEPER}.pdf").read_bytes().startswith(b"%PDF")
    sitter.press("Escape")
    sitter.window.go_to("today")
    sitter.settle()
    assert "is not saved yet" not in sitter.said()
    sitter.window.lock()
    sitter.settle()
    with pytest.raises(RecoveryCodeRejected):
        open_vault(firm.place, KEEPER, recovery_code=firm.papers[KEEPER].recovery_code, firm_secret=firm.firm_secret)
    with pytest.raises(PassphraseRejected):
        firm.open(KEEPER)
    firm.opened.append(open_vault(firm.place, KEEPER, FRESH, firm_secret=firm.firm_secret))


def test_a_sheet_not_saved_is_still_there_in_another_language_and_after_a_lock_there_is_a_way_to_a_new_one(
    firm: SampleFirm, parts_for: Callable, sit_at: Callable, english: None, tmp_path: Path
) -> None:
    sitter: Sitter = sit_at(parts_for(firm))
    by_code(sitter, firm, KEEPER)
    sitter.fill("Passphrase", FRESH)
    sitter.fill("The same again", FRESH)
    sitter.click("Change the passphrase")
    sitter.reads(f"Recovery sheet of {KEEPER}")
    LOOK.use("light", 11, "zh_CN")
    QApplication.processEvents()
    sitter.settle()
    sitter.window.go_to("people")
    sitter.reads(f"{KEEPER} 的恢复单")
    LOOK.use("light", 11, "en")
    sitter.settle()
    sitter.window.lock()
    sitter.unlock(KEEPER, passphrase=FRESH)
    sitter.reads("Your recovery sheet was not saved before the vault was closed")
    sitter.click("Change it…")
    sitter.fill("Present passphrase", FRESH)
    sitter.fill("Passphrase", FRESH)
    sitter.fill("The same again", FRESH)
    sitter.click("Change the passphrase")
    sitter.reads(f"Recovery sheet of {KEEPER}")
    assert "was not saved before" not in sitter.said()
    sitter.answers.folders.append(tmp_path)
    sitter.click("Save the sheet…")
    sitter.reads(f"Saved in {tmp_path}")
    assert unsaved_sheets(sitter.window.desk.session) == []  # type: ignore[union-attr]


def test_somebody_added_while_it_locks_gets_no_sheet_and_that_is_told_until_they_know(
    sit: Callable[[str, str], Sitter], firm: SampleFirm, parts_for: Callable, sit_at: Callable
) -> None:
    sitter = sit(OWNER, "")
    sitter.fill("Name", "何新")
    sitter.fill("Passphrase", FRESH)
    sitter.fill("The same again", FRESH)
    sitter.click("Add this person")
    sitter.window.lock()
    sitter.window.close()
    later: Sitter = sit_at(parts_for(firm))
    later.unlock(OWNER, firm)
    later.reads("The recovery sheet of 何新 was not saved before the vault was closed", "何新 makes a new one")
    later.click("何新 knows")
    later.settle()
    assert "何新" not in later.said()
    assert unsaved_sheets(later.window.desk.session) == []  # type: ignore[union-attr]
