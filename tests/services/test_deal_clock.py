"""The deal clock of a real vault: dates from its records, one change to move them, one undo, and a calendar without names."""

import re
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from custkeeper.domain.agreement_terms import OF_SIGNING
from custkeeper.domain.clock_date import Anchor, Basis, ClockDate, DateKind
from custkeeper.domain.clock_diff import Concern
from custkeeper.domain.errors import NotAllowed
from custkeeper.domain.record import Record
from custkeeper.domain.standing import Standing
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.agreements import show_agreement
from custkeeper.services.broken_deal import break_off
from custkeeper.services.calendar_file import calendar_of, calendar_text
from custkeeper.services.checklists import answer, attach, load, sign, start, submit
from custkeeper.services.clauses import add_clause, show_clause, write_version
from custkeeper.services.clock_wording import concerns_said, rests_on, what_is
from custkeeper.services.date_moving import DatesChangedSince, DaysOutOfOrder, TransferBroken, move_anchor, preview_move
from custkeeper.services.deal_clock import due, transfer_dates
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.opinions import answer as answer_of_counsel
from custkeeper.services.opinions import ask as ask_counsel
from custkeeper.services.opinions import decide
from custkeeper.services.records import add, edit, find, move
from custkeeper.services.session import Session
from custkeeper.services.today_board import today_board
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import last_step, undo
from custkeeper.vault.ledger import read_body
from custkeeper.vault.tables import LEDGER
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, PASSPHRASES, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

ENGLISH, CHINESE = Catalogue(ROOT / "i18n", "en"), Catalogue(ROOT / "i18n", "zh_CN")
PARTY, TARGET = "杭州示例投资管理有限公司", "上海示例财税有限公司转让标的"


def jade(session: Session, **days: str) -> Record:
    """The scenario's transfer and its agreement, a year earlier than there: the sample firm's clock stands in March 2026."""
    given = {"target": TARGET, "loi_on": "2026-03-01", "signing_on": "2026-05-20", "closing_on": "2026-06-30"} | days
    transfer = add(session, "transfer", given, "JADE")
    values = {"kind": "target_nda", "party": PARTY, "scope": ["client-list"], "highest_level": "confidential"}
    values |= {"start_on": "2026-03-01", "term": 24, "survival": 24, "survival_from": "closing_on", "signed_on": "2026-03-01"}
    add_agreement(session, values | {"transfer": transfer.id})
    return transfer


def day_of(dates: list[ClockDate], kind: DateKind, about: str = "") -> date | None:
    return next(each.day for each in dates if each.kind is kind and about in {"", each.about})


def test_moving_closing_is_one_change_with_one_undo(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper)
    seen = preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 7, 10))
    before = (transfer_dates(keeper, transfer), keeper.vault.head.seq)
    assert {each.what.kind for each in seen.diff.shifts} == {
        DateKind.ANCHOR,
        DateKind.DUTY_END,
        DateKind.REMINDER,
        DateKind.REVIEW,
        DateKind.PURGE,
    }
    assert [each.kind for each in seen.diff.settled] == [DateKind.SIGNED]
    assert keeper.vault.head.seq == before[1], "looking writes nothing"
    moved = move_anchor(keeper, seen)
    assert keeper.vault.head.seq == before[1] + 1
    now = transfer_dates(keeper, moved)
    assert day_of(now, DateKind.DUTY_END) == date(2028, 7, 10)
    assert [each.after for each in seen.diff.shifts] == [
        next(each.day for each in now if each.key == shift.what.key) for shift in seen.diff.shifts
    ]
    step = last_step(keeper)
    assert step is not None
    undo(keeper, step.seq)
    assert transfer_dates(keeper, find(keeper, "transfer", "JADE")) == before[0]
    assert not verify_ledger(keeper).problems


def test_what_is_approved_is_what_was_shown(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper)
    seen = preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 7, 10))
    amend(keeper, "NDA0001", Amendment("1", keeper.today, {"survival": 36}))
    with pytest.raises(DatesChangedSince):
        move_anchor(keeper, seen)
    seen = preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 7, 10))
    edit(keeper, find(keeper, "transfer", "JADE"), {"note": "x"})
    with pytest.raises(DatesChangedSince):
        move_anchor(keeper, seen)
    assert find(keeper, "transfer", "JADE").value("closing_on") == "2026-06-30"


def test_closing_before_signing_is_refused_and_the_past_is_shown(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper, signing_on="2026-02-10", loi_on="2026-02-01", closing_on="2026-03-20")
    early = preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 2, 9))
    assert isinstance(early.problem, DaysOutOfOrder)
    with pytest.raises(DaysOutOfOrder):
        move_anchor(keeper, early)
    past = preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 2, 20))
    assert past.problem is None
    assert [concern for concern, _ in past.concerns] == [Concern.PAST, Concern.SIGNED_LATER]
    assert concerns_said(past, ENGLISH) == [
        "20 Feb 2026 is past already.",
        "NDA0001: Agreement signed: 1 Mar 2026, which is after the new day. It stays as it is.",
    ]
    moved = move_anchor(keeper, past)
    assert day_of(transfer_dates(keeper, moved), DateKind.SIGNED) == date(2026, 3, 1)


def test_a_broken_transfer_and_a_reader_move_nothing(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper)
    firm.close()
    manager = firm.open(MANAGER)
    broken = break_off(manager, transfer.code, "the buyer withdrew")
    with pytest.raises(TransferBroken):
        move_anchor(manager, preview_move(manager, broken, Anchor.CLOSING, date(2026, 7, 10)))
    auditor = firm.open(AUDITOR)
    with pytest.raises(NotAllowed):
        move_anchor(auditor, preview_move(auditor, broken, Anchor.CLOSING, date(2026, 7, 10)))


def test_where_an_agreement_stands_follows_the_closing(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper)
    assert show_agreement(keeper, "NDA0001", date(2028, 6, 30)).standing.standing is Standing.SURVIVING
    assert show_agreement(keeper, "NDA0001", date(2028, 7, 5)).standing.standing is Standing.ENDED
    move_anchor(keeper, preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 7, 10)))
    assert show_agreement(keeper, "NDA0001", date(2028, 7, 5)).standing.standing is Standing.SURVIVING


def test_due_lists_what_is_overdue_and_what_comes(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    jade(keeper)
    found = due(keeper, date(2026, 6, 1))
    assert [(each.code, each.about) for each in found.overdue] == [("JADE", "loi_on"), ("JADE", "signing_on")]
    assert [each.about for each in found.coming] == ["closing_on", "access-recertified", "staff-trained"]
    move(keeper, find(keeper, "transfer", "JADE"), "loi")
    assert [each.about for each in due(keeper, date(2026, 6, 1)).overdue] == ["signing_on"], "the letter has happened"
    assert day_of(list(due(keeper, date(2028, 1, 1)).coming), DateKind.TERM_END) == date(2028, 2, 29)


def test_today_says_what_is_overdue_and_what_comes_within_thirty_days(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    jade(keeper, loi_on="2026-02-01", signing_on="2026-02-20", closing_on="2026-03-20")
    said = [ENGLISH(line.said) for line in today_board(keeper, ENGLISH).due if line.area == "transfer"]
    assert said == [
        "JADE: Letter of intent is overdue since 1 Feb 2026.",
        "JADE: Signing is overdue since 20 Feb 2026.",
        "JADE: Closing, 20 Mar 2026; days left: 19.",
    ]


def test_a_review_is_done_by_its_proof(firm: SampleFirm, tmp_path: Path) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper, loi_on="2025-11-01", signing_on="2025-11-20", closing_on="2025-11-25")
    overdue = {each.about for each in due(keeper).overdue}
    assert {"access-recertified", "staff-trained", "quarterly-review"} <= overdue
    proof = tmp_path / "proof.txt"
    proof.write_text("done", encoding="utf-8")
    code = start(keeper, "post_closing", "JADE").code
    answer(keeper, code, "pc-access-recertify", {"status": "done", "evidence_date": "2026-03-01"}, "en")
    review = start(keeper, "access_review", "").code
    for each in load(keeper, review).answers:
        attach(keeper, review, each.item.id, [proof])
        answer(keeper, review, each.item.id, {"status": "done", "evidence_text": "x", "decision": "keep", "reason": "y"}, "en")
    submit(keeper, review)
    firm.close()
    sign(firm.open(MANAGER), review, PASSPHRASES[MANAGER], "en")
    firm.close()
    keeper = firm.open(KEEPER)
    assert {each.about for each in due(keeper).overdue} == overdue - {"access-recertified", "quarterly-review"}
    [done] = [each for each in transfer_dates(keeper, transfer) if each.about == "access-recertified"]
    assert (done.is_settled, done.day, rests_on(done, ENGLISH)) == (True, date(2026, 3, 1), "done")


def test_every_rule_of_the_shipped_table_rests_on_something_that_exists(firm: SampleFirm) -> None:
    content = firm.content
    rules = content.table("deal_clock")["clock"]
    items = {item.id for item in content.template("post_closing").items}
    assert {each["item"] for each in rules if "item" in each} <= items
    assert {each["checklist"] for each in rules if "checklist" in each} <= set(content.templates)
    assert {each["retention"] for each in rules if "retention" in each} <= {
        each["id"] for each in content.table("retention")["retention"]
    }
    assert all(each["source"] and each["name_zh"] != each["name_en"] for each in rules)


def with_clause(session: Session, code: str = "", **given: object) -> Record:
    """A signed clause of the scenario's agreement: it survives the closing by three years."""
    values = {"transfer": find(session, "transfer", "JADE").id, "kind": "term", "title": PARTY, "survival": 36}
    clause = add_clause(session, values | {"survival_from": "closing_on"} | given, "保密期限为交割后三十六个月。", code)
    for state in ("agreed", "signed"):
        move(session, find(session, "clause", clause.code), state)
    return find(session, "clause", clause.code)


def test_what_a_clause_survives_by_falls_due_is_told_and_moves_with_the_closing(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper)
    with_clause(keeper, survival=1)
    with_clause(keeper)
    drafted = add_clause(
        keeper, {"transfer": transfer.id, "kind": "duty", "title": "x", "survival": 1, "survival_from": "closing_on"}
    )
    coming = [(each.code, each.day) for each in due(keeper, date(2026, 6, 1)).coming if each.kind is DateKind.CLAUSE_END]
    assert coming == [("CLA0001", date(2026, 7, 30))], f"and nothing of {drafted.code}"
    seen = preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 7, 10))
    shown = {(each.what.code, each.what.kind, each.what.number): (each.before, each.after) for each in seen.diff.shifts}
    assert shown["CLA0002", DateKind.CLAUSE_END, 0] == (date(2029, 6, 30), date(2029, 7, 10))
    assert shown["CLA0002", DateKind.REMINDER, 90] == (date(2029, 4, 1), date(2029, 4, 11))
    move_anchor(keeper, seen)
    line = show_clause(keeper, "CLA0002")
    assert line.until == date(2029, 7, 10), "its own page says the same"
    edit(keeper, line.clause, {"survival": 24})
    now = transfer_dates(keeper, find(keeper, "transfer", "JADE"))
    assert [each.day for each in now if each.code == "CLA0002" and each.kind is DateKind.CLAUSE_END] == [date(2028, 7, 10)]


def test_the_end_of_duties_is_told_on_the_first_page_from_its_first_reminder_on(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    jade(keeper, loi_on="2026-01-05", signing_on="2026-01-20", closing_on="2026-02-10")
    with_clause(keeper, survival=3)

    def told() -> list[str]:
        return [ENGLISH(line.said) for line in today_board(keeper, ENGLISH).due if line.area == "clause"]

    assert told() == ["CLA0001: Last day of the clause's duties, 10 May 2026; days left: 70."]
    edit(keeper, find(keeper, "clause", "CLA0001"), {"survival": 4})
    assert told() == [], "101 days"


def test_counsel_waits_until_the_signing_and_is_told_while_it_waits(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    jade(keeper, loi_on="2026-02-01", signing_on="2026-03-20")
    values = {"transfer": find(keeper, "transfer", "JADE").id, "kind": "term", "title": "期限", "survival": 24}
    add_clause(keeper, values | {"survival_from": "closing_on"}, "保密期限为交割后二十四个月。")
    ask_counsel(keeper, "CLA0001", "够长吗？", "律师")

    def told() -> list[str]:
        return [ENGLISH(line.said) for line in today_board(keeper, ENGLISH).due if line.area == "opinion"]

    assert told() == ["OP0001: Counsel's answer, at the latest, 20 Mar 2026; days left: 19."]
    answer_of_counsel(keeper, "OP0001", "可以", "accepted", 1)
    assert told() == ["OP0001: Decision on counsel's opinion, at the latest, 20 Mar 2026; days left: 19."]
    write_version(keeper, "CLA0001", "保密期限为交割后十二个月。")
    assert told() == ["OP0001: Counsel to be asked again, at the latest, 20 Mar 2026; days left: 19."]
    ask_counsel(keeper, "CLA0001", "", "", again="OP0001")
    assert told() == ["OP0002: Counsel's answer, at the latest, 20 Mar 2026; days left: 19."], "the first is the trail"
    assert [each.code for each in due(keeper, date(2026, 3, 21)).overdue if each.kind is DateKind.OPINION] == ["OP0002"]
    answer_of_counsel(keeper, "OP0002", "可以", "accepted", 1)
    firm.close()
    manager = firm.open(MANAGER)
    decide(manager, "OP0002", "依律师意见")
    assert not [each for each in due(manager).coming if each.kind is DateKind.OPINION], "settled"


def unfolded(calendar: bytes) -> list[str]:
    return calendar.replace(b"\r\n ", b"").decode().split("\r\n")


def test_the_calendar_has_codenames_and_kinds_and_no_name(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    transfer = jade(keeper)
    values = {key: each for key, each in find(keeper, "agreement", "NDA0001").values.items() if key not in OF_SIGNING}
    add_agreement(keeper, values, code=f"{PARTY}, NDA")
    with_clause(keeper)
    with_clause(keeper, code=f"{PARTY}, 条款")
    ask_counsel(keeper, "CLA0001", f"{PARTY}？", KEEPER)
    for translate in (ENGLISH, CHINESE):
        calendar = calendar_of(keeper, translate)
        assert all(len(line) <= 75 for line in calendar.split(b"\r\n"))
        assert b"\n" not in calendar.replace(b"\r\n", b"")
        lines = unfolded(calendar)
        assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])
        assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") > 20
        assert not [name for name in (PARTY, TARGET, keeper.firm, KEEPER) if name in calendar.decode()]
    assert [each.what.source for each in ledger_lines(keeper, 1)] == ["List exported"]
    told = next(read_body(row.body) for row in keeper.vault.reader.rows(select(LEDGER).order_by(LEDGER.c.seq.desc())))
    assert (told["kind"], told["count"]) == ("calendar", 6), "one transfer, two agreements, two clauses, one opinion are in it"
    assert {"SUMMARY:JADE：交割", "SUMMARY:CLA0001：条款保密义务最后一日", "SUMMARY:一项条款：条款保密义务最后一日"} <= set(lines)
    assert "SUMMARY:CLA0001：提醒：距条款保密义务最后一日 90 天" in lines
    assert "SUMMARY:OP0001：律师答复（最晚）" in lines
    assert "DTSTART;VALUE=DATE:20280630" in lines
    assert "DTEND;VALUE=DATE:20280701" in lines
    assert not verify_ledger(keeper).problems
    uids = [re.sub(r"\D", "", each) for each in lines if each.startswith("UID:")]
    assert len(set(uids)) == len(uids)
    before = {each for each in lines if each.startswith("UID:")}
    move_anchor(keeper, preview_move(keeper, transfer, Anchor.CLOSING, date(2026, 7, 10)))
    assert {each for each in unfolded(calendar_of(keeper, CHINESE)) if each.startswith("UID:")} == before, "moved, not doubled"


def test_a_calendar_line_is_escaped_and_never_cut_within_a_character() -> None:
    code = "密,约;代\\号" * 12
    found = ClockDate(DateKind.ANCHOR, code, date.max, Basis.ENTERED, "closing_on")
    calendar = calendar_text([found], "v", "2026-03-01T00:00:00Z", CHINESE)
    assert all(len(line) <= 75 for line in calendar.split(b"\r\n"))
    for line in calendar.split(b"\r\n"):
        line.decode()
    [summary] = [each for each in unfolded(calendar) if each.startswith("SUMMARY:")]
    assert summary == "SUMMARY:" + code.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;") + "：" + what_is(
        found, CHINESE
    )
    assert not [each for each in unfolded(calendar) if each.startswith("DTEND")], "the calendar has no day after its last"
