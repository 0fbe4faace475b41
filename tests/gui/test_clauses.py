"""Clauses and counsel in the real window: missing types, a new version with its changes, asking, answering, deciding."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from custkeeper.gui.changed_text_view import ChangedTextView
from custkeeper.services.clauses import add_clause, show_clause
from custkeeper.services.opinions import list_opinions
from custkeeper.services.records import add
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, MANAGER, SampleFirm


@pytest.fixture
def jade(firm: SampleFirm) -> SampleFirm:
    """A transfer with one clause in a first wording."""
    session = firm.open(KEEPER)
    transfer = add(session, "transfer", {"target": "示例"}, "JADE")
    add_clause(session, {"transfer": transfer.id, "kind": "term", "title": "Term"}, "It lasts 24 months.")
    firm.close()
    return firm


def at_clause(sitter: Sitter) -> Sitter:
    sitter.window.go_to("clauses", "CLA0001")
    sitter.settle()
    return sitter


def lines_drawn(view: QTextEdit) -> list[tuple[str, bool, bool]]:
    """Each run of the text with whether it is underlined and struck through."""
    runs, cursor = [], QTextCursor(view.document())
    while not cursor.atEnd():
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        look = form.fontUnderline(), form.fontStrikeOut()
        if runs and runs[-1][1:] == look:
            runs[-1] = (runs[-1][0] + cursor.selectedText(), *look)
        else:
            runs.append((cursor.selectedText(), *look))
        cursor.clearSelection()
    return runs


def test_a_new_version_shows_its_changes_by_lines_and_makes_the_opinion_stale(
    jade: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_clause(at_desk(KEEPER))
    sitter.reads("JADE still needs: Definition, Duty, Remedy", "Counsel has not been asked about this clause.")
    sitter.click("Ask counsel…")
    sitter.click("Record the question")
    sitter.reads("Say what counsel is asked, and which counsel. Nothing was recorded.")
    sitter.fill("Which counsel", "Counsel")
    sitter.fill("Question", "Is it fair?")
    sitter.click("Record the question")
    sitter.reads("OP0001 waits for counsel's answer.", "OP0001, about V1", "Ask again…")
    sitter.click("New version…")
    sitter.fill("Text", "It lasts 36 months.")
    sitter.click("Record this version")
    sitter.reads("CLA0001: version V2 is recorded.", "stale: the clause has a newer text")
    view = sitter.see("Wording", ChangedTextView)
    assert isinstance(view, QTextEdit)
    assert lines_drawn(view) == [
        ("It lasts", False, False),
        (" 24", False, True),
        (" 36", True, False),
        (" months.", False, False),
    ]
    assert "[taken out: 24][put in: 36]" in view.accessibleDescription()
    session = sitter.window.desk.session  # type: ignore[union-attr]
    assert [each.code for each in show_clause(session, "CLA0001").versions] == ["V1", "V2"]


def test_counsel_is_answered_by_the_keeper_and_decided_by_the_manager_only_while_it_holds(
    jade: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    sitter = at_clause(at_desk(MANAGER))
    sitter.click("Ask counsel…")
    sitter.fill("Which counsel", "Counsel")
    sitter.fill("Question", "Is it fair?")
    sitter.click("Record the question")
    sitter.reads("OP0001, about V1")
    sitter.click("OP0001, about V1")
    sitter.settle()
    sitter.click("Record the answer…")
    sitter.fill("Opinion", "It is.")
    sitter.click("Record the answer")
    sitter.reads("Choose what counsel's answer comes to.")  # nothing is taken for granted
    sitter.choose("Outcome", "Accepted as it stands")
    sitter.choose("Risk (1 to 5)", "3")
    sitter.click("Record the answer")
    sitter.reads("OP0001 is recorded.", "It is.")
    sitter.click("Decide…")
    sitter.fill("Decision", "Keep it.")
    sitter.click("Record my decision")
    sitter.reads("Keep it.")
    sitter.settle()
    assert sitter.named("Decide…") is None
    (line,) = list_opinions(sitter.window.desk.session)  # type: ignore[union-attr]
    assert (line.opinion.state, line.opinion.value("risk"), line.opinion.value("decision")) == ("decided", 3, "Keep it.")


def test_who_may_not_decide_is_not_offered_it(jade: SampleFirm, busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("opinions", "OP0004")
    sitter.settle()
    sitter.reads("期限偏长。")
    assert sitter.named("Decide…") is None
    assert sitter.named("Now: Decided") is None, "its state is reached by answering and deciding only"
    assert sitter.named("New…") is None, "a question belongs to a clause"


def test_a_draft_is_saved_for_word(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("reports", "nda-draft:NDA0001")
    sitter.reads("Pages: 2. Shown: 2.")
    sitter.answers.saves.append(tmp_path / "nda")
    sitter.click("Save for Word (DOCX)…")
    sitter.reads(f"Saved: {tmp_path / 'nda.docx'}")
    document = Document(io.BytesIO((tmp_path / "nda.docx").read_bytes()))
    assert document.sections[0].header.paragraphs[0].text == "Draft for counsel"
    sitter.window.go_to("reports", "readiness:JADE")
    sitter.reads("Pages: ")
    sitter.settle()
    assert sitter.named("Save for Word (DOCX)…") is None
