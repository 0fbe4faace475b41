"""Clauses and counsel by command: from the first wording to a decision, and each refusal with its exit code."""

from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from tests.cli.conftest import Run
from tests.sample_firm import KEEPER, MANAGER


@pytest.fixture
def keeper(as_person: Callable[[str], Run]) -> Run:
    run = as_person(KEEPER)
    assert run("record", "transfer", "add", "target=Target", "closing_on=2027-06-30", "--code", "JADE").code == 0
    added = run(
        *(
            "clause",
            "add",
            "Duration",
            "--transfer",
            "JADE",
            "--type",
            "term",
            "--survival",
            "24",
            "--survival-from",
            "closing_on",
        ),
        *("--text", "It lasts 24 months."),
    )
    assert (added.code, added.out) == (0, "Added: CLA0001\n")
    return run


def test_a_clause_is_worded_compared_and_listed_with_the_missing_types(keeper: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("\ufeffIt lasts 36 months.\n", encoding="utf-8")
    assert keeper("clause", "text", "CLA0001", "--file", str(tmp_path / "new.txt")).code == 0
    assert "It lasts[- 24-][+ 36+] months." in keeper("clause", "diff", "CLA0001").out
    pieces = keeper("clause", "diff", "CLA0001", "--json").json["pieces"]
    assert [each["change"] for each in pieces] == ["same", "deleted", "inserted", "same"]
    listed = keeper("clause", "list", "--transfer", "JADE")
    assert "CLA0001  Term  Duration  V2  Drafted  until 30 Jun 2029" in listed.out
    assert "Missing types: Definition, Duty, Remedy" in listed.out
    found = keeper("clause", "list", "--transfer", "JADE", "--json").json
    assert (found["missing"], found["clauses"][0]["versions"], found["clauses"][0]["until"]) == (
        *(["definition", "duty", "remedy"], 2, "2029-06-30"),
    )
    assert "缺少的条款类型：定义、义务、违约责任" in keeper("clause", "list", "--transfer", "JADE", "--language", "zh_CN").out


def test_an_opinion_is_asked_answered_stale_asked_again_and_decided(keeper: Run, as_person: Callable[[str], Run]) -> None:
    assert keeper("opinion", "ask", "CLA0001", "--question", "Fair?", "--counsel", "Counsel & Co").code == 0
    assert keeper("opinion", "answer", "OP0001", "--text", "Yes", "--outcome", "accepted", "--risk", "2").code == 0
    assert keeper("clause", "text", "CLA0001", "--text", "It lasts 36 months.").code == 0
    assert (
        "OP0001  CLA0001 V1  Counsel & Co  Answered  risk 2  stale: the clause has a newer text" in keeper("opinion", "list").out
    )
    manager = as_person(MANAGER)
    refused = manager("opinion", "decide", "OP0001", "--decision", "as counsel says")
    assert (refused.code, refused.err.strip()) == (
        *(3, "OP0001 is about a clause that has changed since. Ask counsel again before you decide."),
    )
    assert keeper("opinion", "ask", "CLA0001", "--again", "OP0001").code == 0
    assert keeper("opinion", "answer", "OP0002", "--text", "Shorten", "--outcome", "modified", "--risk", "4").code == 0
    assert keeper("opinion", "decide", "OP0002", "--decision", "x").code == 3
    assert manager("opinion", "decide", "OP0002", "--decision", "shorten it").code == 0
    lines = manager("opinion", "list", "--transfer", "JADE", "--json").json["opinions"]
    assert [(each["code"], each["state"], each["stale"], each["asked_again"]) for each in lines] == [
        ("OP0001", "answered", False, True),
        ("OP0002", "decided", False, False),
    ]
    assert manager("ledger", "verify").code == 0


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (2, ("clause", "text", "CLA0001")),
        (3, ("clause", "text", "CLA0001", "--text", "It  lasts 24 months.")),
        (2, ("clause", "text", "CLA0009", "--text", "x")),
        (2, ("clause", "text", "CLA0001", "--file", "nowhere.txt")),
        (2, ("clause", "diff", "CLA0001", "--from", "7")),
        (2, ("clause", "list", "--transfer", "OPAL")),
        (2, ("opinion", "ask", "CLA0001")),
        (2, ("opinion", "answer", "OP0001", "--text", "x", "--outcome", "accepted", "--risk", "1")),
        (3, ("record", "clause_version", "add", "text=x", "--parent", "CLA0001")),
        (3, ("record", "opinion", "add", "question=x")),
    ],
)
def test_a_refusal_is_one_line_and_its_exit_code(keeper: Run, code: int, arguments: tuple[str, ...]) -> None:
    ran = keeper(*arguments)
    assert (ran.code, len(ran.err.strip().splitlines())) == (code, 1)


def test_drafts_and_registers_are_made_by_the_ending_of_the_name(keeper: Run, tmp_path: Path) -> None:
    given = ("--party", "Buyer <Ltd>", "--scope", "client-list", "--highest-level", "confidential")
    assert keeper("agreement", "add", *given, "--start", "2026-03-01", "--term", "24").code == 0
    for kind, subject, name in (
        ("nda-draft", "NDA0001", "nda.docx"),
        ("nda-draft", "NDA0001", "nda.pdf"),
        ("clause-schedule", "JADE", "annex.docx"),
        ("clause-schedule", "JADE", "annex.pdf"),
        ("clause-versions", "CLA0001", "versions.pdf"),
        ("opinion-register", "JADE", "opinions.pdf"),
        ("opinion-register", "JADE", "opinions.xlsx"),
        ("opinion-register", "JADE", "opinions.csv"),
    ):
        made = keeper("report", "make", kind, "--subject", subject, "-o", str(tmp_path / name))
        assert (made.code, made.err) == (0, "")
        assert (tmp_path / name).stat().st_size
    assert any("Buyer <Ltd>" in each.text for each in Document(tmp_path / "nda.docx").paragraphs)
    refused = keeper("report", "make", "clause-versions", "--subject", "CLA0001", "-o", str(tmp_path / "x.docx"))
    assert refused.code == 2
    assert not (tmp_path / "x.docx").exists()
