"""A wording is written once; an opinion is about one wording, goes stale when the clause changes, and is asked anew."""

from datetime import date, timedelta

import pytest

from custkeeper.domain.errors import BadInput, CustKeeperError, NotAllowed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.services import clauses as wording
from custkeeper.services import opinions as rules
from custkeeper.services.checklists import start
from custkeeper.services.clauses import add_clause, clause_board, show_clause, write_version
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.opinions import answer, ask, decide, list_opinions, opinions_about, stale_words
from custkeeper.services.records import KeptByService, add, edit, find, move
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.undo import last_step
from custkeeper.services.vault_access import check
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, ROOT, SampleFirm

EN, ZH = (Catalogue(ROOT / "i18n", each) for each in ("en", "zh_CN"))
FIRST = "保密期限为交割后二十四个月。"
SECOND = "保密期限为交割后三十六个月。"


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    """The keeper, with a transfer and the clause on its term in a first wording."""
    session = firm.open(KEEPER)
    transfer = add(session, "transfer", {"target": "示例", "closing_on": "2027-06-30"}, "JADE")
    values = {"transfer": transfer.id, "kind": "term", "title": "期限", "survival": 24, "survival_from": "closing_on"}
    add_clause(session, values | {"categories": ["client-list"]}, FIRST)
    return session


def after(before: Session, firm: SampleFirm, name: str) -> Session:
    """Somebody else, when the one before has closed the vault."""
    before.close()
    return firm.open(name)


def count(session: Session) -> tuple[int, int, int]:
    return session.vault.head.seq, session.vault.records.count("clause_version"), session.vault.records.count("opinion")


def test_a_new_wording_is_a_new_version_and_the_old_one_stays_word_for_word(at_work: Session) -> None:
    write_version(at_work, "CLA0001", SECOND)
    line = show_clause(at_work, "CLA0001")
    assert [(each.code, each.value("text"), each.rev) for each in line.versions] == [("V1", FIRST, 1), ("V2", SECOND, 1)]
    assert line.until == date(2029, 6, 30)
    assert [each.value("written_by") for each in line.versions] == [at_work.person] * 2
    with pytest.raises(KeptByService):
        edit(at_work, line.versions[0], {"text": "other"})
    with pytest.raises(KeptByService):
        add(at_work, "clause_version", {"text": "other"}, parent=line.clause)


@pytest.mark.parametrize(
    ("text", "state", "error"),
    [
        ("  \n", "drafted", wording.WordingMissing),
        ("  保密期限为 交割后二十四个月。\n", "drafted", wording.WordingUnchanged),
        (SECOND, "signed", wording.ClauseSettled),
    ],
)
def test_a_wording_is_refused_and_nothing_is_written(
    at_work: Session, text: str, state: str, error: type[CustKeeperError]
) -> None:
    if state == "signed":
        for each in ("agreed", "signed"):
            move(at_work, find(at_work, "clause", "CLA0001"), each)
    before = count(at_work)
    with pytest.raises(error):
        write_version(at_work, "CLA0001", text)
    assert count(at_work) == before


def test_the_missing_types_are_told_until_there_is_one_of_each(at_work: Session) -> None:
    transfer = find(at_work, "transfer", "JADE")
    assert clause_board(at_work, "JADE").missing == ("definition", "duty", "remedy")
    for kind in ("remedy", "definition", "duty"):
        add_clause(at_work, {"transfer": transfer.id, "kind": kind, "title": kind})
    board = clause_board(at_work, "JADE")
    assert board.missing == ()
    assert [line.clause.value("kind") for line in board.lines] == ["definition", "term", "duty", "remedy"]


def test_an_opinion_goes_from_question_to_decision_and_the_check_finds_nothing(at_work: Session, firm: SampleFirm) -> None:
    ask(at_work, "CLA0001", "是否合理？", "示例律师事务所")
    answer(at_work, "OP0001", "期限相称。", "accepted", 2)
    with pytest.raises(NotAllowed):
        decide(at_work, "OP0001", "采纳")
    manager = after(at_work, firm, MANAGER)
    decided = decide(manager, "OP0001", "采纳")
    assert (decided.state, decided.value("outcome"), decided.value("risk"), decided.value("decided_by")) == (
        *("decided", "accepted", 2, manager.person),
    )
    assert [line.what for line in ledger_lines(manager)[:3]] == [
        *(Event.OPINION_DECIDED.label, Event.OPINION_ANSWERED.label, Event.OPINION_ASKED.label),
    ]
    assert last_step(manager) is None, "a decision is not undone"
    assert check(manager)[0].problems == []


def test_a_newer_text_or_other_terms_make_it_stale_and_it_is_asked_again_with_its_trail(
    at_work: Session, firm: SampleFirm
) -> None:
    ask(at_work, "CLA0001", "是否合理？", "示例律师事务所")
    answer(at_work, "OP0001", "期限相称。", "accepted", 2)
    edit(at_work, find(at_work, "clause", "CLA0001"), {"survival": 36})
    (line,) = list_opinions(at_work, "JADE")
    assert stale_words(line, EN) == "stale: changed since: Survival (months)"
    assert stale_words(line, ZH) == "已失效：此后改动了：存续期（月）"
    edit(at_work, find(at_work, "clause", "CLA0001"), {"survival": 24})
    assert not list_opinions(at_work)[0].is_stale, "nothing of it was stored"
    write_version(at_work, "CLA0001", SECOND)
    assert stale_words(list_opinions(at_work)[0], EN) == "stale: the clause has a newer text"
    with pytest.raises(rules.OpinionStale):
        decide(manager := after(at_work, firm, MANAGER), "OP0001", "采纳")
    at_work = manager
    again = ask(at_work, "CLA0001", "", "", again="OP0001")
    assert again.value("question") == "是否合理？"
    trail = opinions_about(at_work, find(at_work, "clause", "CLA0001"))
    assert [(each.opinion.code, each.version.code if each.version else "", each.is_superseded) for each in trail] == [
        ("OP0001", "V1", True),
        ("OP0002", "V2", False),
    ]
    assert trail[1].opinion.value("asked_before") == trail[0].opinion.id
    assert not trail[1].is_stale
    with pytest.raises(rules.AskedAgain):
        ask(at_work, "CLA0001", "", "", again="OP0001")


def test_what_cannot_be_so_is_refused_and_nothing_is_written(at_work: Session, firm: SampleFirm) -> None:
    transfer = find(at_work, "transfer", "JADE")
    add_clause(at_work, {"transfer": transfer.id, "kind": "duty", "title": "义务"})
    ask(at_work, "CLA0001", "是否合理？", "律师")
    before, today = count(at_work), at_work.today
    tries: list[tuple[type[CustKeeperError], object]] = [
        (rules.NothingToAsk, lambda: ask(at_work, "CLA0002", "?", "律师")),
        (rules.QuestionMissing, lambda: ask(at_work, "CLA0001", " ", "律师")),
        (rules.AnswerMissing, lambda: answer(at_work, "OP0001", " ", "accepted", 1)),
        (rules.RiskOutOfRange, lambda: answer(at_work, "OP0001", "x", "accepted", 6)),
        (rules.AnswerOutOfTime, lambda: answer(at_work, "OP0001", "x", "accepted", 1, today + timedelta(days=1))),
        (rules.AnswerOutOfTime, lambda: answer(at_work, "OP0001", "x", "accepted", 1, today - timedelta(days=1))),
        (BadInput, lambda: answer(at_work, "OP0001", "x", "liked", 1)),
        (rules.OtherClause, lambda: ask(at_work, "CLA0002", "?", "律师", again="OP0001")),
    ]
    for error, act in tries:
        with pytest.raises(error):
            act()  # type: ignore[operator]
    assert count(at_work) == before
    with pytest.raises(rules.NotWaiting):
        decide(after(at_work, firm, MANAGER), "OP0001", "采纳")
    with pytest.raises(NotAllowed):
        ask(firm.open(AUDITOR), "CLA0001", "?", "律师")


def test_versions_and_opinions_are_as_confidential_as_the_clause(at_work: Session, firm: SampleFirm) -> None:
    transfer = find(at_work, "transfer", "JADE")
    manager = after(at_work, firm, MANAGER)
    clause = add(manager, "clause", {"transfer": transfer.id, "kind": "duty", "title": "x"}, level=Level.CONFIDENTIAL)
    write_version(manager, clause.code, "text")
    assert ask(manager, clause.code, "?", "律师").level is Level.CONFIDENTIAL
    seen = after(manager, firm, AUDITOR).vault.records.where("clause_version")
    assert [each.is_sealed for each in seen] == [True, True]
    assert all("text" not in each.values for each in seen)


@pytest.mark.parametrize(
    ("template", "about"),
    [
        ("transfer_clauses", ("transfer", "JADE")),
        ("transfer_clauses", ("clause", "CLA0001")),
        ("legal_review", ("clause", "CLA0001")),
        ("legal_review", ("opinion", "OP0001")),
        ("legal_review", ("transfer", "JADE")),
    ],
)
def test_the_checklists_of_these_areas_start_about_their_records(at_work: Session, template: str, about: tuple[str, str]) -> None:
    ask(at_work, "CLA0001", "?", "律师")
    assert start(at_work, template, "JADE", about).value("subject") == find(at_work, *about).id
