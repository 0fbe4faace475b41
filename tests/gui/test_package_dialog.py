"""What leaves, at the real window: the recipient's copy, the package and its passphrase, the gate's no, the papers beside it."""

import hashlib
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import pyzipper
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from custkeeper.domain.ledger_event import Event
from custkeeper.gui.package_dialog import PackageDialog
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.hand_out_sheets import hand_outs
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import find, move
from tests.at_the_desk import CATALOGUES, Sitter
from tests.gate_cases import ANN, furnish
from tests.gui.conftest import page_of
from tests.reports.printed import pages, squeezed, text
from tests.sample_firm import AUDITOR, KEEPER, OWNER, SampleFirm

NO = "Today the gate says no, so nothing was made"


@pytest.fixture
def handed(firm: SampleFirm) -> SampleFirm:
    """A list that was handed to the named person, and what was only spoken."""
    furnish(firm.open(OWNER))
    firm.close()
    firm.clock.now = firm.clock.now.replace(month=3, day=10)
    keeper = firm.open(KEEPER)
    back = date(2026, 3, 12)
    disclose(keeper, HandOver(["LIST"], "Good Ltd", ANN, return_by=back), CATALOGUES["en"])
    disclose(keeper, HandOver(["LIST"], "Good Ltd", ANN, form="oral"), CATALOGUES["en"])
    firm.close()
    return firm


@pytest.fixture
def at_disclosure(handed: SampleFirm, at_desk: Callable[[str], Sitter]) -> Callable[..., Sitter]:
    def stand(name: str = KEEPER, code: str = "D0001") -> Sitter:
        sitter = at_desk(name)
        sitter.window.go_to("disclosures", code)
        sitter.settle()
        return sitter

    return stand


def dialog_of(sitter: Sitter) -> PackageDialog:
    dialog: PackageDialog = page_of(sitter.window, "disclosures").package
    return dialog


def made(sitter: Sitter, button: str, path: Path) -> None:
    sitter.click(button)
    sitter.answers.saves.append(path)
    sitter.click("Save as…")
    sitter.settle()


def passphrase_of(sitter: Sitter) -> str:
    [shown] = [
        each.accessibleName().removeprefix("Passphrase of the package: ")
        for each in dialog_of(sitter).findChildren(QLabel)
        if each.accessibleName().startswith("Passphrase of the package: ")
    ]
    return shown


def entries(firm: SampleFirm, event: Event) -> int:
    return sum(line.what == event.label for line in ledger_lines(firm.open(OWNER)))


def test_the_recipients_copy_is_saved_with_their_name_on_every_page(
    at_disclosure: Callable[..., Sitter], handed: SampleFirm, tmp_path: Path
) -> None:
    sitter, path = at_disclosure(), tmp_path / "copy.pdf"
    made(sitter, "Copy for the recipient…", path)
    sitter.reads(f"Saved: {path}")
    assert all(squeezed(ANN) in squeezed(page) and "D0001" in page for page in pages(path.read_bytes()))
    [kept] = hand_outs(find(handed.open(OWNER), "disclosure", "D0001"))
    assert (kept["what"], kept["sha256"]) == ("copy", hashlib.sha256(path.read_bytes()).hexdigest())
    sitter.click("Close")
    sitter.reads(f"Copy made on 10 Mar 2026 by {KEEPER}, SHA-256 {kept['sha256'][:12]}…")
    assert "{" not in sitter.said(), "nothing stands there as it is stored"


@pytest.mark.parametrize("form", ["ZIP", "PDF"])
def test_the_passphrase_that_is_shown_opens_the_package(at_disclosure: Callable[..., Sitter], tmp_path: Path, form: str) -> None:
    sitter, path = at_disclosure(), tmp_path / f"package.{form.lower()}"
    sitter.click("Sealed package…")
    sitter.choose("Form of the package", form)
    sitter.answers.saves.append(path)
    sitter.click("Save as…")
    sitter.settle()
    sitter.reads(f"Saved: {path}", "Tell it another way than the package")
    passphrase = passphrase_of(sitter)
    if form == "PDF":
        with pikepdf.open(path, password=passphrase) as pdf:
            assert len(pdf.pages) > 0
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path)
        return
    with pyzipper.AESZipFile(io.BytesIO(path.read_bytes())) as package:
        package.setpassword(passphrase.encode())
        assert squeezed(ANN) in squeezed(text(package.read(package.namelist()[0])))


def test_the_passphrase_is_copied_whole_and_gone_when_the_dialog_closes(
    at_disclosure: Callable[..., Sitter], tmp_path: Path
) -> None:
    sitter = at_disclosure()
    made(sitter, "Sealed package…", tmp_path / "package.zip")
    passphrase, clipboard = passphrase_of(sitter), QGuiApplication.clipboard()
    sitter.click("Copy the passphrase")
    assert clipboard.text() == passphrase
    copied = sitter.window.guards.copied
    assert copied.timer.isActive(), "it leaves the clipboard by itself"
    copied.timer.timeout.emit()
    assert clipboard.text() == ""
    sitter.click("Close")
    sitter.settle()
    dialog = dialog_of(sitter)
    sitter.wait(lambda: passphrase not in [each.accessibleName()[-len(passphrase) :] for each in dialog.findChildren(QLabel)])


def test_where_no_file_is_chosen_nothing_is_made(at_disclosure: Callable[..., Sitter], handed: SampleFirm) -> None:
    sitter = at_disclosure()
    sitter.click("Sealed package…")
    sitter.click("Save as…")
    sitter.settle()
    assert entries(handed, Event.PACKAGE_MADE) == 0


@pytest.mark.parametrize("button", ["Copy for the recipient…", "Sealed package…"])
def test_a_no_of_today_is_told_with_its_reasons_and_writes_nothing(
    at_disclosure: Callable[..., Sitter], handed: SampleFirm, tmp_path: Path, button: str
) -> None:
    session = handed.open(OWNER)
    move(session, find(session, "item", "LIST"), "on_hold")
    handed.close()
    sitter = at_disclosure()
    made(sitter, button, tmp_path / "out")
    sitter.reads(NO, "LIST is on hold", "What was handed over stays recorded")
    assert list(tmp_path.glob("out*")) == []
    assert entries(handed, Event.PACKAGE_MADE) + entries(handed, Event.COPY_MADE) == 0
    assert sitter.named("Save as…") is not None, "it may be tried again when the reason is mended"


def test_a_file_that_cannot_be_written_is_told_in_the_dialog(at_disclosure: Callable[..., Sitter], tmp_path: Path) -> None:
    sitter, path = at_disclosure(), tmp_path / "there.pdf"
    path.mkdir()
    (path / "inside").write_text("x")
    made(sitter, "Copy for the recipient…", path)
    sitter.reads("there.pdf")
    assert dialog_of(sitter).isVisible()
    assert "Saved" not in sitter.said()


@pytest.mark.parametrize(
    ("code", "button", "kind"),
    [
        ("D0001", "Receipt…", "receipt"),
        ("D0001", "Letter…", "return-letter"),
        ("D0002", "Memo of what was spoken…", "oral-memo"),
    ],
)
def test_papers_are_looked_at_on_the_page_of_reports(
    at_disclosure: Callable[..., Sitter], code: str, button: str, kind: str
) -> None:
    sitter = at_disclosure(code=code)
    sitter.click(button)
    sitter.settle()
    assert sitter.window.tab == "reports"
    page: Any = sitter.window.pages["reports"]
    assert (page.kind.currentData(), page.subject.currentData()) == (kind, code)


def test_what_is_overdue_is_asked_back_with_a_reminder(at_disclosure: Callable[..., Sitter], handed: SampleFirm) -> None:
    handed.clock.now = handed.clock.now.replace(day=20)
    sitter = at_disclosure()
    sitter.click("Letter…")
    sitter.settle()
    page: Any = sitter.window.pages["reports"]
    assert page.kind.currentData() == "reminder-letter"


def test_of_what_was_spoken_there_is_no_copy(at_disclosure: Callable[..., Sitter]) -> None:
    sitter = at_disclosure(code="D0002")
    assert sitter.named("Copy for the recipient…") is None
    assert sitter.named("Sealed package…") is None


def test_who_may_not_hand_over_has_none_of_it(at_disclosure: Callable[..., Sitter]) -> None:
    sitter = at_disclosure(AUDITOR)
    assert sitter.named("Copy for the recipient…") is None
    assert sitter.named("Receipt…") is None
