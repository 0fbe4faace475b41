"""A vault with something on every page, and every page and dialog by name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.gui.drill_dialog import DrillDialog
from custkeeper.gui.help_dialog import HelpDialog
from custkeeper.gui.import_dialog import ImportDialog
from custkeeper.gui.locking.lock_source import IDLE
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.page_catalogue import TAB_OF_PAGE
from custkeeper.gui.pages.segmented_page import SegmentedPage
from custkeeper.gui.passphrase_dialog import PassphraseDialog
from custkeeper.gui.place_dialog import PlaceDialog
from custkeeper.services.backup_targets import MARK, set_target
from custkeeper.services.backups import back_up
from custkeeper.services.checklists import answer, attach, load, sign, start, submit
from custkeeper.services.clauses import add_clause, write_version
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.clients import confirm_levels
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.opinions import answer as answer_opinion
from custkeeper.services.opinions import ask
from custkeeper.services.records import add, edit, find
from custkeeper.services.session import Session
from tests.at_the_desk import CATALOGUES, Sitter
from tests.sample_firm import DATA, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, become, copied
from tests.signed_on_paper import add_agreement

PAGES = (
    *("today", "transfers", "clients", "agreements", "checklists", "parties", "people", "offboarding", "incident", "reports"),
    *("ledger", "settings", "items", "disclosures", "holders", "clauses", "opinions", "backups", "backup-list"),
)
SUBJECTS = {
    "a transfer": ("transfers", "JADE"),
    "a client": ("clients", "K00003"),
    "a new client": ("clients", "new"),
    "an agreement": ("agreements", "NDA0001"),
    "a clause": ("clauses", "CLA0001"),
    "a clause without text": ("clauses", "CLA0002"),
    "a stale opinion": ("opinions", "OP0001"),
    "an opinion to decide": ("opinions", "OP0004"),
    "a draft": ("reports", "nda-draft:NDA0001"),
    "a stale checklist": ("checklists", "CL0001"),
    "a checklist in work": ("checklists", "CL0002"),
    "a checklist to sign": ("checklists", "CL0003"),
    "a partner": ("parties", "PA0001"),
    "a new partner": ("parties", "new"),
    "a leaver": ("offboarding", "OB0001"),
    "an incident": ("incident", "IN0001"),
    "a new incident": ("incident", "new"),
    "an item": ("items", "I0001"),
    "a disclosure": ("disclosures", "D0001"),
    "a report": ("reports", "readiness:JADE"),
    "a register": ("reports", "register:client"),
    "a person": ("people", "P0003"),
    "oneself": ("people", "P0002"),
    "the access matrix": ("people", "matrix"),
    "a key card": ("reports", "key-card:P0003"),
    "an access review": ("checklists", "CL0004"),
}
DIALOGS = (
    *("guest signing", "handing over", "refused", "ending", "import", "moving a date", "breaking off", "signing"),
    *("passphrase", "device", "revoking", "help", "wording", "asking counsel", "answering", "deciding"),
    *("overriding", "a copy", "a package", "a package made", "a de-identified list", "evidence"),
    *("changing a place", "a restore test"),
)
CLAUSE_DIALOGS = {
    "wording": ("a clause", "open_wording"),
    "asking counsel": ("a clause", "open_ask"),
    "answering": ("a stale opinion", "open_answer"),
    "deciding": ("an opinion to decide", "open_decide"),
}
DOORS = (
    "language",
    "sample or own",
    "firm and name",
    "passphrase",
    "papers",
    "second person",
    "backup place",
    "unlock",
    "recovery",
    "firm secret",
    "this computer",
    "restoring",
)


def answer_all(session, code: str, proof: Path) -> None:  # type: ignore[no-untyped-def]
    for each in load(session, code).answers:
        attach(session, code, each.item.id, [proof])
        values = {"status": "done", "evidence_text": "checked", "evidence_date": "2026-03-01", "reference": "clause 2"}
        answer(session, code, each.item.id, values, "en")


def add_clauses(keeper: Session) -> None:
    """One clause in two wordings with a stale opinion, one that is answered and one that is asked; another without text."""
    of = {"transfer": find(keeper, "transfer", "JADE").id, "survival": 24, "survival_from": "closing_on"}
    add_clause(keeper, of | {"kind": "term", "title": "保密期限 & more"}, "保密期限为交割后二十四个月。It lasts 24 months.")
    add_clause(keeper, of | {"kind": "duty", "title": "义务"})
    for _ in range(3):
        ask(keeper, "CLA0001", "期限是否合理？", "示例律师事务所")
    answer_opinion(keeper, "OP0001", "期限相称。", "accepted", 2)
    write_version(keeper, "CLA0001", "保密期限为交割后三十六个月。It lasts 36 months.")
    ask(keeper, "CLA0001", "", "", again="OP0003")
    answer_opinion(keeper, "OP0004", "期限偏长。", "modified", 3)


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
    signed = values | {"signed_on": "2026-03-01", "transfer": None}
    add_agreement(keeper, {key: value for key, value in signed.items() if value}, ["周律师"])
    add(keeper, "item", {"name": "客户清单", "category": "client-list", "client": find(keeper, "client", "K00003").id})
    disclose(keeper, HandOver(["I0001"], "示例投资", "周律师", form="paper", copy_number="1/2"), CATALOGUES["en"])
    party = add(keeper, "party", {"name": "示例投资", "kind": "buyer", "credit_code": "91350100M000100Y43"})
    add(keeper, "party_person", {"name": "周律师", "position": "尽职调查负责人", "contact": "zhou@example.cn"}, parent=party)
    add_clauses(keeper)
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
    for names, opens in (
        ({"handing over", "refused", "ending", "overriding"}, _at_the_gate),
        ({"a de-identified list", "evidence"}, _about_one),
        ({"a copy", "a package", "a package made"}, _leaving),
        ({"moving a date", "breaking off"}, _of_the_transfer),
        ({*CLAUSE_DIALOGS, "guest signing"}, _of_what_is_agreed),
        ({"changing a place", "a restore test"}, _of_backups),
    ):
        if what in names:
            return opens(sitter, what)
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


def page_of(window: MainWindow, key: str) -> Any:
    """A tab's page, or one of the several pages of a tab, that has been opened."""
    page: Any = window.pages[TAB_OF_PAGE[key]]
    return page.shown if isinstance(page, SegmentedPage) else page


def _of_the_transfer(sitter: Sitter, what: str) -> QWidget:
    show(sitter, "a transfer")
    page: Any = sitter.window.pages["transfers"]
    if what == "breaking off":
        sitter.click("Now: Broken off" if sitter.named("Now: Broken off") else "改为“已终止”")
        sitter.settle()
        return page.breaking  # type: ignore[no-any-return]
    sitter.click("Move a date…" if sitter.named("Move a date…") else "调整日期…")
    page.dialog.day.setText("2026-03-30")
    sitter.wait(lambda: page.dialog.preview)
    sitter.settle()
    return page.dialog  # type: ignore[no-any-return]


def _of_what_is_agreed(sitter: Sitter, what: str) -> QWidget:
    subject, opener = CLAUSE_DIALOGS.get(what, ("an agreement", ""))
    show(sitter, subject)
    page = page_of(sitter.window, SUBJECTS[subject][0])
    if not opener:
        page.signing.open_guest(page.current.code)
        sitter.settle()
        return page.signing.dialog  # type: ignore[no-any-return]
    getattr(page, opener)(*_clause_arguments(page, opener))
    sitter.settle()
    return page.dialog  # type: ignore[no-any-return]


def _at_the_gate(sitter: Sitter, what: str) -> QWidget:
    show(sitter, "a disclosure")
    page: Any = sitter.window.pages["disclosures"]
    if what == "ending":
        page.shown.open_ending("returned")
        sitter.settle()
        return page.shown.dialog  # type: ignore[no-any-return]
    page.shown.handing.dialog = None
    page.shown.handing.open("I0001")
    dialog = sitter.wait(lambda: page.shown.handing.dialog)
    dialog.party.setText("示例投资")
    dialog.person.setText("周律师" if what == "handing over" else "somebody whom nobody has named anywhere")
    sitter.wait(lambda: dialog.outlook)
    sitter.settle()
    if what == "overriding":
        dialog.open_override()
        return sitter.wait(lambda: dialog.override)  # type: ignore[no-any-return]
    return dialog  # type: ignore[no-any-return]


def _of_backups(sitter: Sitter, what: str) -> QWidget:
    """A place whose mark was lost, or the test of a backup: neither is in the busy firm, where a due one would make itself."""
    window = sitter.window
    assert window.desk is not None
    dialog: QWidget = DrillDialog(window.desk, Record("", "backup", "B0001", Level.INTERNAL, "made", {}), window)
    if what == "changing a place":
        session, stick, made = window.desk.session, window.parts.vault.parent / "stick", []  # type: ignore[union-attr]
        stick.mkdir()
        given = ("blue stick", "stick", stick, "赵工", "the safe in room 2", 1, "the tests have one disk")
        window.desk.write(window, lambda progress: set_target(session, *given), made.append)
        sitter.wait(lambda: made, "the place")
        (stick / MARK).unlink()
        dialog = PlaceDialog(window.desk, window, made[0])
    dialog.show()
    sitter.settle()
    return dialog


def _leaving(sitter: Sitter, what: str) -> QWidget:
    """A package that is made has its passphrase on the screen."""
    show(sitter, "a disclosure")
    page = page_of(sitter.window, "disclosures")
    page.open_leaving("copy" if what == "a copy" else "package")
    if what == "a package made":
        vault = sitter.window.parts.vault
        assert vault is not None
        sitter.answers.saves.append(vault.parent / "package-D0001.zip")
        page.package.make()
        sitter.wait(lambda: not page.package.go.isVisible(), "the package")
    sitter.settle()
    return page.package  # type: ignore[no-any-return]


def _about_one(sitter: Sitter, what: str) -> QWidget:
    """What is made for or about one recipient, with everything it says in sight."""
    show(sitter, "a disclosure" if what == "a de-identified list" else "holders")
    page = page_of(sitter.window, "disclosures")
    if what == "evidence":
        page.open_evidence("示例投资", "周律师")
        sitter.wait(lambda: page.evidence.contents)
        return page.evidence  # type: ignore[no-any-return]
    page.open_listing()
    page.listing.party.setText("示例投资")
    page.listing.person.setText("somebody whom nobody has named anywhere")
    sitter.wait(lambda: page.listing.outlook and page.listing.outlook.gate)
    return page.listing  # type: ignore[no-any-return]


def _clause_arguments(page: QWidget, opener: str) -> tuple[object, ...]:
    if opener in {"open_answer", "open_decide"}:
        return (page.current,)  # type: ignore[attr-defined]
    line = page._facts.line  # type: ignore[attr-defined]
    return (line, None) if opener == "open_ask" else (line,)


def door(window: MainWindow, firm: SampleFirm, what: str) -> QWidget:
    """A page before the vault is open."""
    entrance = window.entrance
    place = DOORS.index(what)
    if place < 7:
        given = entrance.first_run.answers
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
        if what == "restoring":
            page.restore_asked.emit()  # type: ignore[union-attr]
    return window


@pytest.fixture(scope="session")
def made_backup(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of the firm, to be restored from."""
    firm = copied(made_firm, tmp_path_factory.mktemp("backup") / "firm")
    stick = firm.folder / "stick"
    stick.mkdir()
    keeper = firm.open(KEEPER)
    back_up(keeper, set_target(keeper, "stick", "stick", stick, "赵工", "safe", 1, "the tests have one disk"))
    firm.close()
    return next(stick.glob("*.ckbackup"))


@pytest.fixture
def at_door(
    firm: SampleFirm, parts_for: Callable, sit_at: Callable, english: None, request: pytest.FixtureRequest
) -> Callable[[str], Sitter]:
    def stand(what: str) -> Sitter:
        sitter: Sitter = sit_at(parts_for(firm))
        if what == "restoring":
            sitter.answers.files.append(request.getfixturevalue("made_backup"))
        door(sitter.window, firm, what)
        if what == "restoring":
            sitter.wait(lambda: sitter.window.entrance.page.go.isVisible(), "what the backup is")  # type: ignore[union-attr]
            sitter.settle()
        return sitter

    return stand
