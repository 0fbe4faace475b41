"""A report is looked at, saved and printed from the same bytes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QWidget

from custkeeper.gui.prompter import Prompter
from custkeeper.services.table_file import read_table
from tests.at_the_desk import Sitter
from tests.sample_firm import MANAGER, SampleFirm


@pytest.fixture
def at_report(busy_firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> Sitter:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("reports", "checklist:CL0001")
    sitter.reads("Pages: 3. Shown: 3.")
    return sitter


def pages(path: Path) -> list[Any]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.render(scale=0.5).to_pil().convert("L") for page in document]


def test_the_saved_file_is_the_report_that_was_shown(at_report: Sitter, tmp_path: Path) -> None:
    at_report.answers.saves.append(tmp_path / "proof")
    at_report.click("Save as PDF…")
    at_report.reads(f"Saved: {tmp_path / 'proof.pdf'}")
    assert (tmp_path / "proof.pdf").read_bytes() == at_report.window.pages["reports"].pdf  # type: ignore[attr-defined]


def test_a_folder_that_cannot_be_written_is_told_and_the_report_is_still_there(at_report: Sitter, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    at_report.answers.saves += [tmp_path / "a file" / "proof.pdf", tmp_path / "proof.pdf"]
    at_report.click("Save as PDF…")
    at_report.reads("cannot be written")
    at_report.click("Save as PDF…")
    at_report.reads("Saved:")


def test_what_is_printed_looks_like_what_is_shown(at_report: Sitter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one thing answered in a person's place is the system's print dialog."""

    def print_to_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
        return int(QPrintDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(QPrintDialog, "exec", print_to_file)
    page: Any = at_report.window.pages["reports"]
    page.desk.prompter = Prompter(QWidget())
    at_report.click("Print…")
    shown = tmp_path / "shown.pdf"
    shown.write_bytes(page.pdf)
    for paper, screen in zip(pages(tmp_path / "paper.pdf"), pages(shown), strict=True):
        small = (60, 85)
        pairs = zip(paper.resize(small).tobytes(), screen.resize(small).tobytes(), strict=True)
        assert sum(abs(a - b) for a, b in pairs) / (60 * 85) < 12, "grey values of 255 apart, on average"


@pytest.mark.parametrize(("asked", "saved"), [("list.xlsx", "list.xlsx"), ("list.csv", "list.csv"), ("list", "list.xlsx")])
def test_a_register_is_saved_as_a_list(
    busy_firm: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path, asked: str, saved: str
) -> None:
    sitter = at_desk(MANAGER)
    sitter.window.go_to("reports", "register:client")
    sitter.reads("Pages: ")
    before = sitter.window.desk.session.vault.head.seq  # type: ignore[union-attr]
    sitter.answers.saves.append(tmp_path / asked)
    sitter.click("Save as a list (XLSX, CSV)…")
    sitter.reads(f"Saved: {tmp_path / saved}")
    assert len(read_table(tmp_path / saved).rows) == 214
    assert sitter.window.desk.session.vault.head.seq == before + 1  # type: ignore[union-attr]
    sitter.reads(f"#{before + 1}")


def test_what_is_no_list_is_not_offered_as_one(at_report: Sitter) -> None:
    assert at_report.named("Save as a list (XLSX, CSV)…") is None
    assert at_report.named("Save as PDF…") is not None
