"""One deal on its days, from the buyer's NDA on 1 March 2027 to the second tranche in June, at the real window in both languages.

The gate is met as people meet it: refused with every reason, mended, let through; what went out comes back or is overdue.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.levels import Level
from custkeeper.domain.text import Text
from custkeeper.domain.values import show_day
from custkeeper.gui.guest_signing_dialog import GuestSigningDialog
from custkeeper.gui.look.level_list import LevelList
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.parts import Parts
from custkeeper.services.access import confirm_training, grant
from custkeeper.services.opinions import list_opinions
from custkeeper.services.records import find, list_records
from custkeeper.services.vault_access import check
from tests.at_the_desk import CATALOGUES, Sitter
from tests.journeys.test_leaver_and_incident import text_of
from tests.journeys.test_two_signers import draw, read_to_the_end
from tests.sample_firm import CONTENT, FIRM, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

BUYER, LEAD = "杭州示例投资管理有限公司", "周启明"
VALUER, APPRAISER = "苏州示例评估事务所", "沈砚秋"
COUNSEL, QUESTION = "示例律师事务所", "保密期限是否合理？"
FIRST, SECOND = "保密期限为交割后二十四个月。", "保密期限为交割后三十六个月。"
NOBODY = "Nobody is named yet. Only people named here can be handed anything under this agreement."
WAITS = "{item} waits in a data tranche of transfer {transfer} that is not released on {day}. Have a manager release it first."
NAMES, PAY, PAYMASK, LATER, TEASER = "I0001", "I0002", "I0003", "I0004", "I0005"  # as they are numbered
LYING_THERE = (  # what the firm has before 1 March: name, category, whether it holds personal data
    ("客户名单（含名称）", "client-list", True),
    ("工资表", "payroll", True),
    ("工资表（隐名）", "payroll", False),
    ("客户名单（第二批）", "client-list", False),
)


@pytest.fixture(params=["zh_CN", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    LOOK.use("light", 11, request.param)
    yield request.param
    LOOK.use("light", 11, "zh_CN")


def on(firm: SampleFirm, month: int, day: int) -> date:
    """Nine in the morning of a day of 2027."""
    firm.clock.now = datetime(2027, month, day, 1, 0, tzinfo=UTC)
    return date(2027, month, day)


def furnish(firm: SampleFirm) -> None:
    """February: the keeper is trained and has the key of the top level."""
    on(firm, 2, 22)
    owner = firm.open(OWNER)
    confirm_training(owner, KEEPER, date(2027, 2, 22))
    grant(owner, KEEPER, Level.TOP_SECRET)
    firm.close()


class Deal:
    """Whoever sits at the window on each day, by the words of one language."""

    def __init__(self, sitter: Sitter, firm: SampleFirm, language: str, folder: Path) -> None:
        self.s, self.firm, self.language, self.folder = sitter, firm, language, folder

    def w(self, context: str, source: str, **values: Any) -> str:
        return CATALOGUES[self.language](Text(context, source), **values)

    def label(self, area: str, key: str) -> str:
        return CATALOGUES[self.language](AREAS[area].by_key[key].label)

    def choice(self, area: str, key: str, choice: str) -> str:
        return next(CATALOGUES[self.language](each.label) for each in AREAS[area].by_key[key].choices if each.key == choice)

    def category(self, key: str) -> str:
        return CONTENT.choice_names("categories")[key].in_language(self.language)

    def sits(self, name: str) -> None:
        self.s.click(self.w("window", "Lock now"))
        self.s.unlock(name)

    def goes(self, tab: str, code: str = "") -> None:
        self.s.window.go_to(tab, code)
        self.s.settle()
        self.s.focused()  # a window manager would give the window its focus back after a dialog

    def enter(self, tab: str, area: str, typed: dict[str, str], chosen: dict[str, str], ticked: str = "") -> None:
        """A new record: fields typed, combos chosen by key, one category ticked."""
        self.goes(tab)
        self.s.click(self.w("window", "New…"))
        self.s.settle()
        for key, shown in chosen.items():
            self.s.choose(self.label(area, key), shown)
        for key, text in typed.items():
            self.s.fill(self.label(area, key), text)
        if ticked:
            self.tick(self.label(area, "scope"), self.category(ticked))
        self.s.press("Ctrl+S")
        self.s.settle()

    def tick(self, name: str, shown: str) -> None:
        """A line of a list with boxes, by the space bar; ticks or unticks."""

        def place() -> tuple[QListWidget, int] | None:
            box: Any = self.s.named(name, QListWidget)
            rows = range(box.count()) if box is not None else ()
            return next(((box, row) for row in rows if box.item(row).text().startswith(shown)), None)

        box, row = self.s.wait(place, f"{shown} in {name}")
        box.setFocus()
        box.setCurrentRow(row)
        QTest.keyClick(box, Qt.Key.Key_Space)
        QApplication.processEvents()

    def save_report(self, name: str) -> str:
        """The report on the screen, saved and read back without white space."""
        pdf = self.folder / f"{name}.pdf"
        self.s.settle()
        self.s.answers.saves.append(pdf)
        self.s.click(self.w("reports", "Save as PDF…"))
        self.s.wait(pdf.exists, str(pdf))
        self.s.settle()
        return text_of(pdf)

    def make_report(self, kind: str, title: str, about: str) -> str:
        """Chosen on the page of reports."""
        self.goes("reports")
        self.s.choose(self.w("reports", "Report"), self.w("report_catalogue", title))
        self.s.choose(self.w("reports", "About"), about)
        self.s.click(self.w("reports", "Make it"))
        return self.save_report(kind)

    # --- the deal and what lies there -------------------------------------------------------------------------------

    def names_the_deal(self) -> None:
        """The code name, the company and its three days."""
        self.goes("transfers")
        self.s.click(self.w("window", "New…"))
        self.s.fill(self.w("window", "Codename (what everybody calls it)"), "JADE")
        days = {"loi_on": "2027-03-01", "signing_on": "2027-05-20", "closing_on": "2027-06-30"}
        for key, typed in ({"target": FIRM} | days).items():
            self.s.fill(self.label("transfer", key), typed)
        self.s.press("Ctrl+S")
        self.s.reads(self.w("tranches", "Data tranches"))
        self.s.settle()

    def keeps(self, code: str, name: str, category: str, is_personal: bool = False, is_top: bool = False) -> None:
        """An item, on its page: its level at the top of the form, its category, whether it holds personal data."""
        self.s.click(self.w("window", "New…"))
        self.s.fill(self.label("item", "name"), name)
        self.s.choose(self.label("item", "category"), self.category(category))
        if is_personal:
            self.s.press("Space", self.s.see(self.label("item", "has_personal_data")))
        if is_top:
            self.s.press("Down", self.s.see(self.w("window", "Level"), LevelList))
            names = ("、" if self.language == "zh_CN" else ", ").join(sorted((OWNER, KEEPER)))
            top = self.w("levels", "Top secret (business)")
            self.s.reads(self.w("level", "Only people cleared for {level} can read it: {names}.", level=top, names=names))
        self.s.press("Ctrl+S")
        self.s.reads(code)
        self.s.settle()

    def holds_back(self, item: str, condition: str) -> None:
        """A tranche with one item."""
        self.goes("transfers", "JADE")
        self.s.click(self.w("tranches", "New tranche…"))
        self.tick(self.w("tranches", "Items that wait"), item)
        self.s.fill(self.w("tranches", "What has to be so before it is released"), condition)
        self.s.click(self.w("tranches", "Let them wait"))
        self.s.reads(
            self.w(
                "tranches", "{code}, not released: {items}. Until: {condition}", code="TR0001", items=item, condition=condition
            )
        )
        self.s.settle()

    def releases(self, code: str, reason: str) -> None:
        """The manager's act on the transfer's page."""
        self.goes("transfers", "JADE")
        self.s.click(self.w("tranches", "Release {code}", code=code))
        self.s.fill(self.w("tranches", "Reason (kept with the tranche)"), reason)
        self.s.click(self.w("tranches", "Release"))
        self.s.reads(self.w("tranches", "{code} is released.", code=code))
        self.s.settle()

    # --- agreements -------------------------------------------------------------------------------------------------

    def conclude(self, code: str, kind: str, party: str, person: str, category: str, start: str) -> None:
        """The keeper types the agreement and names a person; the other side draws, the manager countersigns and signs."""
        s = self.s
        chosen = {"kind": self.choice("agreement", "kind", kind), "transfer": "JADE"}
        chosen["highest_level"] = self.choice("agreement", "highest_level", "confidential")
        typed = {"party": party, "purpose": "股权转让尽职调查", "start_on": start, "term": "24"}
        self.enter("agreements", "agreement", typed, chosen, category)
        s.reads(
            code, self.w("recipient", "Nobody is named yet. Only people named here can be handed anything under this agreement.")
        )
        s.click(self.w("recipient", "Name a person"))
        s.fill(self.label("recipient", "from_on"), "2027-03-32")
        s.click(self.w("recipient", "Save this name"))
        s.reads("2027-03-01")  # how a day is written
        s.fill(self.label("recipient", "name"), person)
        s.fill(self.label("recipient", "from_on"), start)
        s.click(self.w("recipient", "Save this name"))
        s.reads(person)
        s.settle()
        self.sits(MANAGER)
        self.goes("agreements", code)
        s.click(self.w("guest_signing", "Sign here…"))
        self._guest_signs(person)
        s.click(self.w("guest_signing", "Sign with your passphrase…"))
        s.wait(lambda: isinstance(s.screen, GuestSigningDialog), "the signing dialog")
        read_to_the_end(s)
        s.fill(self.w("guest_signing", "For whom, in what function"), f"{FIRM}，经理")
        s.fill(self.w("guest_signing", "Your passphrase"), PASSPHRASES[MANAGER])
        s.click(self.w("guest_signing", "Sign with my passphrase"))
        self._closes()
        s.reads(self.w("guest_signing", "{code} is signed by both sides, as of today.", code=code))
        s.click(self.w("guest_signing", "Certificate…"))
        told = self.save_report(f"certificate-{code}")
        assert all(part in told for part in (party, person, MANAGER, code)), told
        self.sits(KEEPER)

    def _guest_signs(self, person: str) -> None:
        s = self.s
        s.wait(lambda: isinstance(s.screen, GuestSigningDialog), "the signing dialog")
        s.reads(person)
        read_to_the_end(s)
        s.fill(self.w("guest_signing", "Printed name"), person)
        s.fill(self.w("guest_signing", "For whom, in what function"), "负责人")
        draw(s, (0.1, 0.2), (0.3, 0.8), (0.5, 0.3))
        draw(s, (0.6, 0.4), (0.9, 0.6))
        s.click(self.w("guest_signing", "Signed: hand the laptop back"))
        s.fill(self.w("guest_signing", "Your passphrase"), PASSPHRASES[MANAGER])
        s.click(self.w("guest_signing", "Countersign"))
        self._closes()

    def _closes(self) -> None:
        self.s.wait(lambda: not isinstance(self.s.screen, GuestSigningDialog), "the dialog to close")
        self.s.settle()

    # --- handing over -----------------------------------------------------------------------------------------------

    def asks(self, party: str, person: str, *items: str) -> None:
        """Opens the dialog and types what is to go to whom."""
        self.goes("disclosures")
        self.s.click(self.w("disclosures", "Hand over…"))
        for code in items:
            self.tick(self.w("hand_over", "Items to hand over"), code)
        self.s.fill(self.w("hand_over", "Party"), party)
        self.s.fill(self.w("hand_over", "Person who gets it"), person)

    def is_refused(self, *reasons: str) -> None:
        self.s.reads(self.w("hand_over", "Not to be handed over. Reasons: {count}", count=len(reasons)), *reasons)
        assert self.s.named(self.w("hand_over", "Record the hand-over")) is None

    def why(self, source: str, **values: Any) -> str:
        return self.w("gate", source, **values)

    def hands_over(self, code: str, form: str, back_by: str = "", copy: str = "", purpose: str = "") -> None:
        s = self.s
        s.choose(self.w("hand_over", "Form"), self.choice("disclosure", "form", form))
        given = {"Copy number (on paper)": copy, "To return by (a day)": back_by, "Purpose": purpose}
        for source, typed in given.items():
            if typed:
                s.fill(self.w("hand_over", source), typed)
        s.click(self.w("hand_over", "Record the hand-over"))
        s.reads(self.w("hand_over", "Disclosure {code} is recorded.", code=code), code)
        s.settle()

    # --- counsel ----------------------------------------------------------------------------------------------------

    def words_it(self, text: str, version: str) -> None:
        self.goes("clauses", "CLA0001")
        self.s.click(self.w("clauses", "New version…"))
        self.s.fill(self.w("clauses", "Text"), text)
        self.s.click(self.w("clauses", "Record this version"))
        self.s.reads(self.w("clauses", "{code}: version {version} is recorded.", code="CLA0001", version=version))
        self.s.settle()

    def is_answered(self, code: str, answer: str, outcome: str) -> None:
        self.goes("opinions", code)
        self.s.click(self.w("opinions", "Record the answer…"))
        self.s.fill(self.label("opinion", "answer"), answer)
        self.s.choose(self.label("opinion", "outcome"), self.choice("opinion", "outcome", outcome))
        self.s.choose(self.label("opinion", "risk"), "2")
        self.s.click(self.w("opinions", "Record the answer"))
        self.s.reads(self.w("opinions", "{code} is recorded.", code=code), answer)
        self.s.settle()

    def held_on(self, day: date, total: int, overdue: int) -> None:
        """What the page of holders says on this day."""
        self.goes("holders")
        shown = show_day(day, self.language)
        self.s.reads(self.w("holders", "Out on {day}: {total}, overdue: {overdue}.", day=shown, total=total, overdue=overdue))


def test_a_deal_on_its_days(
    firm: SampleFirm,
    parts_for: Callable[[SampleFirm], Parts],
    sit_at: Callable[[Parts], Sitter],
    tmp_path: Path,
    language: str,
) -> None:
    furnish(firm)
    sitter = sit_at(parts_for(firm))
    sitter.waits_for_checks = False  # at the end the whole vault is checked
    sitter.unlock(KEEPER, firm)
    deal = Deal(sitter, firm, language, tmp_path)
    the_deal_is_named_and_what_lies_there_entered(deal)
    the_buyer_signs_and_gets_a_teaser(deal)
    the_valuer_is_refused_until_signed(deal)
    a_talk_is_put_on_paper(deal)
    what_is_overdue_comes_back(deal)
    counsel_is_asked_twice(deal)
    the_second_tranche_is_released(deal)
    sitter.window.close()
    session = firm.open(MANAGER)
    states = {each.code: each.state for each in list_records(session, "disclosure")}
    assert states == {"D0001": "out", "D0002": "returned", "D0003": "out", "D0004": "out"}
    assert find(session, "agreement", "NDA0001").value("signed_on") == "2027-03-01"
    assert [each.opinion.state for each in list_opinions(session)] == ["answered", "decided"]
    assert check(session)[1] == []


def the_deal_is_named_and_what_lies_there_entered(deal: Deal) -> None:
    """22 February: the deal and its days, four items, one of them of the top level, and what waits for the second tranche."""
    deal.names_the_deal()
    deal.goes("items")
    for code, (name, category, is_personal) in zip((NAMES, PAY, PAYMASK, LATER), LYING_THERE, strict=True):
        deal.keeps(code, name, category, is_personal, is_top=code == NAMES)
    deal.holds_back(LATER, "签约之后")
    found = find(deal.s.window.desk.session, "item", NAMES)  # type: ignore[union-attr]
    assert (found.level, found.value("has_personal_data")) == (Level.TOP_SECRET, True)


def the_buyer_signs_and_gets_a_teaser(deal: Deal) -> None:
    """1 and 3 March: the NDA, then a list with names refused with every reason, and one without them handed over on paper."""
    s = deal.s
    on(deal.firm, 3, 1)
    deal.conclude("NDA0001", "target_nda", BUYER, LEAD, "client-list", "2027-03-01")
    on(deal.firm, 3, 3)
    deal.goes("items")
    deal.keeps(TEASER, "客户概况（去标识）", "client-list")
    deal.asks(BUYER, "路过的人", NAMES)
    levels = {"level": deal.w("levels", "Top secret (business)"), "highest": deal.w("levels", "Confidential (business)")}
    above = deal.why(
        "{item} has the level {level}; agreement {agreement} goes no higher than {highest}. "
        "Hand over a masked copy of a lower level, or agree on a higher one.",
        item=NAMES, agreement="NDA0001", **levels,
    )  # fmt: skip
    nobody = deal.why(
        "{person} is not named in agreement {agreement}. Have them named there first, or hand it to somebody who is.",
        person="路过的人", agreement="NDA0001",
    )  # fmt: skip
    counsel = deal.why(
        "{item} holds personal data, and counsel's decision is missing on {day}. Ask counsel, and enter decision and day.",
        item=NAMES, day="2027-03-03",
    )  # fmt: skip
    deal.is_refused(above, nobody, counsel)
    s.fill(deal.w("hand_over", "Person who gets it"), LEAD)
    deal.is_refused(above, counsel)
    deal.tick(deal.w("hand_over", "Items to hand over"), NAMES)
    deal.tick(deal.w("hand_over", "Items to hand over"), TEASER)
    deal.hands_over("D0001", "paper", copy="1/1", purpose="初步了解")


def the_valuer_is_refused_until_signed(deal: Deal) -> None:
    """15 March: no NDA, no payroll; with one a copy without names, to be back by 15 April."""
    on(deal.firm, 3, 15)
    deal.asks(VALUER, APPRAISER, PAYMASK)
    missing = (
        "There is no agreement with {party} under which anything may be handed over; a client's own NDA binds us and is none. "
        "Record one and have it signed first."
    )
    deal.is_refused(deal.why(missing, party=VALUER))
    deal.s.click(deal.w("hand_over", "New agreement…"))
    deal.s.settle()
    deal.conclude("NDA0002", "partner_nda", VALUER, APPRAISER, "payroll", "2027-03-15")
    deal.goes("disclosures")
    deal.s.click(deal.w("disclosures", "Hand over…"))
    deal.s.reads(deal.w("hand_over", "Chosen: {codes}", codes=PAYMASK))  # what was typed waited as a draft
    deal.hands_over("D0002", "electronic", back_by="2027-04-15")


def a_talk_is_put_on_paper(deal: Deal) -> None:
    """18 March: what was said at lunch, with its memo."""
    on(deal.firm, 3, 18)
    deal.asks(BUYER, LEAD, TEASER)
    deal.hands_over("D0003", "oral", purpose="午餐时谈到客户结构")
    told = deal.make_report("oral-memo", "Memo of a spoken disclosure", "D0003")
    assert all(part in told for part in (BUYER, LEAD, "D0003", "午餐时谈到客户结构")), told


def what_is_overdue_comes_back(deal: Deal) -> None:
    """15 and 16 April: who holds what; the valuer's copy is overdue a day later, and its return is recorded."""
    s = deal.s
    deal.held_on(on(deal.firm, 4, 15), 3, 0)
    next_day = on(deal.firm, 4, 16)
    deal.sits(KEEPER)
    deal.held_on(next_day, 3, 1)
    s.choose_line(VALUER)
    s.reads(APPRAISER, PAYMASK, deal.w("holders", "overdue since {day}", day=show_day(date(2027, 4, 15), deal.language)))
    s.click("D0002")
    s.settle()
    s.click(deal.w("disclosures", "Returned…"))
    s.fill(deal.w("disclosures", "Proof: receipt, certificate, witness"), "收条 17")
    s.click(deal.w("disclosures", "Record"))
    s.reads("收条 17")
    s.settle()
    deal.held_on(next_day, 2, 0)


def counsel_is_asked_twice(deal: Deal) -> None:
    """10 to 20 May: the term is worded, asked about and answered; its text changes, so counsel is asked again."""
    s = deal.s
    on(deal.firm, 5, 10)
    kind = deal.choice("clause", "kind", "term")
    deal.enter("clauses", "clause", {"title": "保密期限"}, {"transfer": "JADE", "kind": kind})
    deal.words_it(FIRST, "V1")
    s.click(deal.w("clauses", "Ask counsel…"))
    s.fill(deal.w("clauses", "Which counsel"), COUNSEL)
    s.fill(deal.w("clauses", "Question"), QUESTION)
    s.click(deal.w("clauses", "Record the question"))
    s.reads(deal.w("clauses", "{code}, about {version}", code="OP0001", version="V1"))
    s.settle()
    on(deal.firm, 5, 12)
    deal.is_answered("OP0001", "期限偏短。", "modified")
    deal.words_it(SECOND, "V2")
    stale = deal.w("opinion", "stale: the clause has a newer text")
    s.reads(stale)
    deal.sits(MANAGER)
    deal.goes("opinions", "OP0001")
    s.reads(stale)
    assert s.named(deal.w("opinions", "Decide…")) is None, "a stale opinion is not decided on"
    deal.sits(KEEPER)
    deal.goes("clauses", "CLA0001")
    s.click(deal.w("clauses", "Ask again…"))
    s.click(deal.w("clauses", "Record the question"))
    s.reads(deal.w("clauses", "{code}, about {version}", code="OP0002", version="V2"))
    s.settle()
    on(deal.firm, 5, 18)
    deal.is_answered("OP0002", "期限相称。", "accepted")
    deal.sits(MANAGER)
    deal.goes("opinions", "OP0002")
    s.click(deal.w("opinions", "Decide…"))
    s.fill(deal.label("opinion", "decision"), "按第二稿签署。")
    s.click(deal.w("opinions", "Record my decision"))
    s.reads("按第二稿签署。")
    s.settle()
    told = deal.make_report("opinion-register", "Opinion register", "JADE")
    assert all(part in told for part in ("OP0001", "OP0002", "期限偏短。", "按第二稿签署。")), told
    told = deal.make_report("clause-schedule", "Clause schedule", "JADE")
    assert SECOND in told, told
    assert FIRST not in told, told


def the_second_tranche_is_released(deal: Deal) -> None:
    """June: what waits is refused until a manager has released it; then the keeper hands it over."""
    on(deal.firm, 6, 1)
    deal.asks(BUYER, LEAD, LATER)
    deal.is_refused(deal.why(WAITS, item=LATER, transfer="JADE", day="2027-06-01"))
    deal.s.click(deal.w("hand_over", "Close, keep as draft"))
    deal.s.settle()
    deal.releases("TR0001", "股东已签署")
    deal.sits(KEEPER)
    deal.asks(BUYER, LEAD, LATER)
    deal.hands_over("D0004", "electronic", back_by="2027-06-30")
    deal.held_on(date(2027, 6, 1), 3, 0)
    deal.s.choose_line(BUYER)
    deal.s.reads(LEAD, LATER, TEASER)
