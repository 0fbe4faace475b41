"""A vault with something on every page, and every page and dialog by name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from custkeeper.domain.levels import Level
from custkeeper.gui.help_dialog import HelpDialog
from custkeeper.gui.import_dialog import ImportDialog
from custkeeper.gui.locking.lock_source import IDLE
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.passphrase_dialog import PassphraseDialog
from custkeeper.services.agreements import add_agreement
from custkeeper.services.checklists import answer, attach, load, sign, start, submit
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.clients import confirm_levels
from custkeeper.services.records import add, edit, find
from tests.at_the_desk import Sitter
from tests.sample_firm import DATA, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, become, copied

PAGES = (
    *("today", "transfers", "clients", "agreements", "checklists", "people", "offboarding", "incident", "reports", "ledger"),
    "settings",
)
SUBJECTS = {
    "a transfer": ("transfers", "JADE"),
    "a client": ("clients", "K00003"),
    "a new client": ("clients", "new"),
    "an agreement": ("agreements", "NDA0001"),
    "a stale checklist": ("checklists", "CL0001"),
    "a checklist in work": ("checklists", "CL0002"),
    "a checklist to sign": ("checklists", "CL0003"),
    "a leaver": ("offboarding", "OB0001"),
    "an incident": ("incident", "IN0001"),
    "a new incident": ("incident", "new"),
    "a report": ("reports", "readiness:JADE"),
    "a register": ("reports", "register:client"),
    "a person": ("people", "P0003"),
    "oneself": ("people", "P0002"),
    "the access matrix": ("people", "matrix"),
    "a key card": ("reports", "key-card:P0003"),
    "an access review": ("checklists", "CL0004"),
}
DIALOGS = ("guest signing", "import", "moving a date", "signing", "passphrase", "device", "revoking", "help")
DOORS = (
    "language",
    "sample or own",
    "firm and name",
    "passphrase",
    "papers",
    "second person",
    "unlock",
    "recovery",
    "firm secret",
    "this computer",
)


def answer_all(session, code: str, proof: Path) -> None:  # type: ignore[no-untyped-def]
    for each in load(session, code).answers:
        attach(session, code, each.item.id, [proof])
        values = {"status": "done", "evidence_text": "checked", "evidence_date": "2026-03-01", "reference": "clause 2"}
        answer(session, code, each.item.id, values, "en")


@pytest.fixture(scope="session")
def made_busy_firm(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """Clients (one top secret), a transfer, an agreement, checklists: stale, in work with a blocked item, to be signed."""
    firm = copied(made_firm, tmp_path_factory.mktemp("busy") / "firm")
    proof = firm.folder / "nda-signed.txt"
    proof.write_text("signed", encoding="utf-8")
    keeper = firm.open(KEEPER)
    carry_out(keeper, plan_import(keeper, DATA / "clients-gb18030.csv"))
    add(keeper, "transfer", {"target": "示例公司", "loi_on": "2026-03-01", "closing_on": "2026-03-20"}, "JADE")
    values = {"kind": "target_nda", "party": "示例投资", "scope": ["client-list"], "highest_level": "confidential"}
    values |= {"start_on": "2026-03-01", "term": 24, "transfer": find(keeper, "transfer", "JADE").id}
    add_agreement(keeper, values, ["周律师"])
    add(keeper, "offboarding", {"person": "周小燕", "last_day": "2026-05-06", "duty_months": 24, "things_held": "钥匙两把"})
    discovered = {"discovered_on": "2026-04-22T01:40:00Z", "severity": "general"}
    add(keeper, "incident", discovered | {"what": "对账单发给了别的客户", "noticed_by": "陈静", "measures": "请误收人删除"})
    for template in ("target_nda", "employee_offboarding", "partner_nda"):
        start(keeper, template, "JADE", ("agreement", "NDA0001"))
    start(keeper, "access_review", "")
    for code in ("CL0001", "CL0003"):
        answer_all(keeper, code, proof)
        submit(keeper, code)
    first = load(keeper, "CL0002").answers[0].item.id
    answer(keeper, "CL0002", first, {"status": "blocked", "reason": "waiting for the bank"}, "en")
    firm.close()
    manager = firm.open(MANAGER)
    sign(manager, "CL0001", PASSPHRASES[MANAGER], "en")
    edit(manager, find(manager, "agreement", "NDA0001"), {"term": 36})
    firm.close()
    confirm_levels(firm.open(OWNER), ["K00002"], Level.TOP_SECRET)
    firm.close()
    return firm


@pytest.fixture
def busy_firm(firm: SampleFirm, made_busy_firm: SampleFirm) -> SampleFirm:
    """The test's own firm becomes a copy of the busy one."""
    return become(firm, made_busy_firm)


@pytest.fixture
def opened(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    """The manager at the window."""
    return at_desk(MANAGER)


def show(sitter: Sitter, what: str) -> QWidget:
    """Bring a page, a record or a dialog to the screen; the widget to look at."""
    window = sitter.window
    if what in DIALOGS:
        return _dialog(sitter, what)
    tab, subject = SUBJECTS.get(what, (what, ""))
    window.go_to(tab, subject)
    sitter.settle()
    return window


def _dialog(sitter: Sitter, what: str) -> QWidget:
    window = sitter.window
    assert window.desk is not None
    dialog: QWidget
    if what == "signing":
        show(sitter, "a checklist to sign")
        page = window.pages["checklists"]
        sitter.click("Sign…")
        sitter.settle()
        return page.signing  # type: ignore[attr-defined, no-any-return]
    if what == "moving a date":
        show(sitter, "a transfer")
        page = window.pages["transfers"]
        sitter.click("Move a date…" if sitter.named("Move a date…") else "调整日期…")
        page.dialog.day.setText("2026-03-30")  # type: ignore[attr-defined]
        sitter.wait(lambda: page.dialog.preview)  # type: ignore[attr-defined]
        sitter.settle()
        return page.dialog  # type: ignore[attr-defined, no-any-return]
    if what == "guest signing":
        show(sitter, "an agreement")
        page = window.pages["agreements"]
        page.signing.open_guest(page.current.code)  # type: ignore[attr-defined]
        sitter.settle()
        return page.signing.dialog  # type: ignore[attr-defined, no-any-return]
    if what == "import":
        dialog = ImportDialog(window.desk, window)
        dialog.read_list(DATA / "clients-with-faults-utf8-bom.csv")
    elif what == "device":
        show(sitter, "settings")
        panel = window.pages["settings"].device  # type: ignore[attr-defined]
        panel.switch.choose(1)
        sitter.settle()
        return panel.prompt  # type: ignore[no-any-return]
    elif what == "passphrase":
        dialog = PassphraseDialog(window.desk, window)
    elif what == "revoking":
        show(sitter, "a person")
        page = window.pages["people"]
        page.panel.revoke_asked.emit()  # type: ignore[attr-defined]
        sitter.settle()
        return page.acts.dialog  # type: ignore[attr-defined, no-any-return]
    else:
        dialog = HelpDialog(window.parts.help, "checklists", window)
    dialog.show()
    sitter.settle()
    return dialog


def door(window: MainWindow, firm: SampleFirm, what: str) -> QWidget:
    """A page before the vault is open."""
    entrance = window.entrance
    place = DOORS.index(what)
    if place < 6:
        given = entrance.answers
        given.firm, given.name, given.papers, given.papers_folder = "Example & Partners", "Wang", firm.papers[OWNER], "/media/usb"
        entrance.show_first_run(place)
    else:
        entrance.show_unlock(firm.path, IDLE.told(5))
        page = entrance.page
        if what == "recovery":
            page.forgot.click()  # type: ignore[union-attr]
        if what == "firm secret":
            page.take(("Wang", "", "", "AAAA"))  # type: ignore[union-attr]
        if what == "this computer":
            page.offer_device(page.name.text())  # type: ignore[union-attr]
    return window


@pytest.fixture
def at_door(firm: SampleFirm, parts_for: Callable, sit_at: Callable, english: None) -> Callable[[str], Sitter]:
    def stand(what: str) -> Sitter:
        sitter: Sitter = sit_at(parts_for(firm))
        door(sitter.window, firm, what)
        return sitter

    return stand
