"""The pages and dialogs of a transfer, one after the other, for `shots`: clock, agreements, clauses, counsel, gate, holders.

Lives here: what is brought to the screen, and what the sample firm needs besides for it. Taking the picture is `camera`.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any

from camera import Camera
from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.disclosure import SHOWN
from custkeeper.domain.text import Translate
from custkeeper.gui.break_dialog import BreakDialog
from custkeeper.gui.closing_dialog import ClosingDialog
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.move_date_dialog import MoveDateDialog
from custkeeper.gui.package_dialog import PACKAGE
from custkeeper.gui.pages.agreements_page import AgreementsPage
from custkeeper.gui.pages.disclosures_page import DisclosuresPage
from custkeeper.gui.pages.holders_page import HoldersPage
from custkeeper.gui.pages.opinions_page import OpinionsPage
from custkeeper.gui.pages.page import Page
from custkeeper.gui.pages.segmented_page import SegmentedPage
from custkeeper.gui.pages.transfers_page import TransfersPage
from custkeeper.services.agreements import add_agreement
from custkeeper.services.broken_deal import break_off
from custkeeper.services.clauses import add_clause, write_version
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.opinions import answer, ask
from custkeeper.services.paper_signing import Paper
from custkeeper.services.records import add, find
from custkeeper.services.session import Session

PARTY, NAMED, UNNAMED = "杭州示例投资管理有限公司", "周律师", "钱顾问"


def more_of_the_deal(keeper: Session) -> None:
    """Beside the sample's own: a draft agreement, a partner, clauses with a stale opinion and one to decide, another deal."""
    draft = {"kind": "target_nda", "party": PARTY, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(keeper, draft | {"start_on": f"{keeper.today}", "term": 24, "purpose": "尽职调查"}, ["周启明"], "NDA0002")
    party = add(keeper, "party", {"name": PARTY, "kind": "buyer"})
    add(keeper, "party_person", {"name": NAMED, "position": "尽职调查负责人"}, parent=party)
    of = {"transfer": find(keeper, "transfer", "JADE").id, "survival": 24, "survival_from": "closing_on"}
    add_clause(keeper, of | {"kind": "term", "title": "保密期限"}, "保密期限为交割后二十四个月。")
    add_clause(keeper, of | {"kind": "duty", "title": "受让方的保密义务"}, "受让方对所获资料保密，只用于本次转让。")
    ask(keeper, "CLA0001", "期限是否合理？", "示例律师事务所")
    answer(keeper, "OP0001", "期限与客户关系的存续相称。", "accepted", 2)
    write_version(keeper, "CLA0001", "保密期限为交割后三十六个月，法律另有规定的从其规定。")
    ask(keeper, "CLA0002", "是否应列明例外？", "示例律师事务所")
    answer(keeper, "OP0002", "应当列明依法披露的例外。", "modified", 3)
    days = {"signing_on": f"{keeper.today - timedelta(days=20)}", "closing_on": f"{keeper.today}"}
    add(keeper, "transfer", {"target": "苏州示例记账有限公司"} | days, "OPAL", state="signed")


def a_broken_deal(manager: Session, translate: Translate) -> None:
    """A transfer that was broken off while something of it was out."""
    deal = add(manager, "transfer", {"target": "宁波示例财税有限公司", "loi_on": f"{manager.today}"}, "RUBY", state="loi")
    values: dict[str, Any] = {
        "kind": "target_nda",
        "party": "宁波示例控股有限公司",
        "scope": ["client-list"],
        "highest_level": "confidential",
    }
    values |= {"start_on": f"{manager.today}", "term": 24, "transfer": deal.id}
    add_agreement(manager, values, [NAMED], "NDA0003", Paper(manager.today, "李敏", NAMED, kept_at="保险柜"))
    item = add(manager, "item", {"name": "客户分布表", "category": "client-list"})
    disclose(manager, HandOver([item.code], values["party"], NAMED), translate)
    break_off(manager, "RUBY", "价格未谈拢")


def deal_scenes(camera: Camera, window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Items, disclosures, who holds what, clauses, opinions, partners."""
    yield "05-items", lambda: window.go_to("items", "I0002")
    yield "05-items-new", lambda: window.go_to("items", "new")
    yield "13-disclosures", lambda: window.go_to("disclosures", "D0001")
    yield "13-holders", lambda: window.go_to("holders")
    yield "13-holders-one", lambda: _choose_first_holder(camera, window, 0)
    yield "13-holders-by-item", lambda: _choose_first_holder(camera, window, 1)
    yield "14-clause", lambda: window.go_to("clauses", "CLA0001")
    yield "14-opinion-stale", lambda: window.go_to("opinions", "OP0001")
    yield "14-opinion-to-decide", lambda: window.go_to("opinions", "OP0002")
    yield "04-transfer-broken", lambda: window.go_to("transfers", "RUBY")
    yield "15-partner", lambda: window.go_to("parties", "PA0001")
    yield "09-reports-draft", lambda: window.go_to("reports", "nda-draft:NDA0002")
    yield "09-reports-holders", lambda: window.go_to("reports", "holder-map:all")


def _choose_first_holder(camera: Camera, window: MainWindow, grouping: int) -> None:
    if isinstance(page := window.page(), SegmentedPage) and isinstance(holders := page.shown, HoldersPage):
        holders.segments.choose(grouping)
        camera.settle(window)
        holders.view.selectRow(0)


def deal_dialogs(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Everything that is decided about a transfer, an agreement, an opinion or a hand-over."""
    yield from _transfer_dialogs(camera, window)
    yield from gate_dialogs(camera, window)
    yield from _guest_signing(camera, window)
    opinions = _shown(camera, window, "opinions", "OP0002")
    if isinstance(opinions, OpinionsPage) and opinions.current is not None:
        opinions.open_decide(opinions.current)
        if opinions.dialog is not None:
            yield "30-deciding", opinions.dialog
    holders = _shown(camera, window, "holders")
    if isinstance(holders, HoldersPage):
        holders.open_evidence(PARTY, NAMED)
        if (evidence := holders.evidence) is not None:
            camera.wait(lambda: evidence.contents is not None)
            yield "31-evidence", evidence


def _shown(camera: Camera, window: MainWindow, key: str, subject: str = "") -> Page | None:
    """One of the several pages of a tab."""
    window.go_to(key, subject)
    camera.settle(window)
    return page.shown if isinstance(page := window.page(), SegmentedPage) else None


def _transfer_dialogs(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    transfers = None
    for code, target in (("JADE", "broken"), ("OPAL", "closed")):
        window.go_to("transfers", code)
        camera.settle(window)
        transfers = window.pages["transfers"]
        if not isinstance(transfers, TransfersPage) or transfers.current is None:
            return
        if target == "broken":
            transfers.open_move()
            if (moving := transfers.dialog) is not None:
                closing = date.fromisoformat(moving.day.text())
                moving.day.setText(f"{closing + timedelta(days=10)}")
                camera.wait(partial(_is_previewed, moving))
                yield "26-moving-a-date", moving
        transfers._move(transfers.current, target)
        dialog = transfers.breaking if target == "broken" else transfers.closing
        if dialog is not None:
            camera.wait(partial(_is_previewed, dialog))
            yield f"26-to-be-{target}", dialog


def _is_previewed(dialog: MoveDateDialog | BreakDialog | ClosingDialog) -> bool:
    return dialog.preview is not None


def gate_dialogs(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """A hand-over that is allowed, one that is refused, and how one ended."""
    window.go_to("disclosures", "D0001")
    camera.settle(window)
    page = window.page()
    if not isinstance(page, SegmentedPage) or not isinstance(disclosures := page.shown, DisclosuresPage):
        return
    party = disclosures.sheet.party if disclosures.sheet is not None else ""
    for name, person, items in (
        ("27-hand-over-allowed", NAMED, ["I0001", "I0002"]),
        ("27-hand-over-refused", UNNAMED, ["I0003"]),
    ):
        disclosures.handing.dialog = None
        disclosures.handing.open(*items)
        camera.wait(lambda: disclosures.handing.dialog is not None)
        if (dialog := disclosures.handing.dialog) is not None:
            dialog.party.setText(party)
            dialog.person.setText(person)
            camera.wait(lambda dialog=dialog: dialog.outlook is not None)
            camera.settle(window)
            yield name, dialog
            if dialog.outlook is not None and dialog.outlook.way is not None and dialog.outlook.way.may_sign:
                dialog.open_override()
                camera.wait(lambda dialog=dialog: dialog.override is not None)
                if dialog.override is not None:
                    yield "27-override", dialog.override
            dialog.give_up()
            camera.settle(window)
    yield from _leaving(disclosures)
    yield from _showing(camera, window, disclosures)
    disclosures.open_listing()
    if (listing := disclosures.listing) is not None:
        listing.party.setText(PARTY)
        listing.person.setText(NAMED)
        camera.wait(lambda: listing.outlook is not None and listing.outlook.gate is not None)
        yield "29-de-identified-list", listing


def _leaving(disclosures: DisclosuresPage) -> Iterator[tuple[str, QWidget]]:
    disclosures.open_ending("returned")
    if disclosures.dialog is not None:
        yield "28-returned", disclosures.dialog
    disclosures.open_leaving(PACKAGE)
    if disclosures.package is not None:
        yield "29-package", disclosures.package
        disclosures.package.reject()


def _guest_signing(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    agreements = _shown(camera, window, "agreements", "NDA0002")
    if isinstance(agreements, AgreementsPage):
        agreements.signing.open_guest("NDA0002")
        camera.settle(window)
        if agreements.signing.dialog is not None:
            yield "27-guest-signing", agreements.signing.dialog


def _showing(camera: Camera, window: MainWindow, page: DisclosuresPage) -> Iterator[tuple[str, QWidget]]:
    desk, made = window.desk, []
    if desk is None:
        return
    session, translate = desk.session, desk.translate
    order = HandOver(["I0002"], "杭州示例投资管理有限公司", "周律师", form=SHOWN)
    desk.write(window, lambda progress: disclose(session, order, translate), lambda record: made.append(record.code))
    camera.wait(lambda: bool(made))
    showing = page.handing.showing
    showing.open(made[0])
    camera.settle(window)
    if showing.dialog is not None:
        yield "30-show", showing.dialog
        showing.dialog.decide()
        camera.settle(window)
    if showing.view is not None:
        yield "31-shown", showing.view
        showing.view.reject()
        camera.settle(window)
