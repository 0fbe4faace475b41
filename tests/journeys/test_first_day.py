"""From nothing to the signed checklist and its PDF, through the window only: clicks and keys, in both languages."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pypdfium2
import pytest

from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.parts import Parts
from tests.at_the_desk import CATALOGUES, Sitter
from tests.sample_firm import DATA

OWNER, OWNERS = "王一平", "seven quiet lanterns float"
MANAGER, MANAGERS = "李敏", "copper kettle sings at dawn"


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


class Day:
    """One person's first day, by the words of one language."""

    def __init__(self, sitter: Sitter, language: str, folder: Path) -> None:
        self.sitter, self.language, self.folder = sitter, language, folder

    def w(self, context: str, source: str, **values: str | int) -> str:
        from custkeeper.domain.text import Text

        return CATALOGUES[self.language](Text(context, source), **values)

    def set_up(self) -> None:
        s, papers = self.sitter, self.folder / "papers"
        s.click(self.w("first_run", "Next"))
        s.click(self.w("first_run", "Make our own vault"))
        s.answers.folders += [self.folder / "vaults", papers, papers]
        (self.folder / "vaults").mkdir()
        s.click(self.w("first_run", "Change…"))
        s.fill(self.w("first_run", "Name of the firm"), "上海示例财税咨询有限公司")
        s.fill(self.w("first_run", "Your name"), OWNER)
        s.click(self.w("first_run", "Next"))
        s.fill(self.w("passphrase", "Passphrase"), OWNERS)
        s.fill(self.w("passphrase", "The same again"), OWNERS)
        s.click(self.w("first_run", "Make the vault"))
        s.click(self.w("first_run", "Save the papers to print…"))
        s.reads(str(papers))
        groups = re.findall(r"([0-9A-Z]{2,4})\r?\n\d\r?\n", text_of(papers / f"recovery-sheet-{OWNER}.pdf"))
        assert len(groups) == 9, "the sheet shows the code in nine groups"
        s.fill(self.w("first_run", "Type the recovery code from your paper"), " ".join(groups).lower())
        s.click(self.w("first_run", "Next"))
        s.fill(self.w("people", "Name"), MANAGER)
        s.fill(self.w("passphrase", "Passphrase"), MANAGERS)
        s.fill(self.w("passphrase", "The same again"), MANAGERS)
        s.click(self.w("people", "Add this person"))
        s.click(self.w("first_run", "Save the papers to print…"))
        s.click(self.w("first_run", "Next"))
        s.reads(self.w("first_run", "Choose where backups go"))
        s.click(self.w("first_run", "Start working and set the place…"))
        s.wait(lambda: s.window.shell is not None)
        s.reads(self.w("backups", "Set a place for backups"))
        s.click(self.w("window", "Cancel"))
        s.settle()

    def import_clients(self) -> None:
        s = self.sitter
        s.press("Ctrl+3")
        s.answers.files.append(DATA / "clients-gb18030.csv")
        s.click(self.w("window", "Import…"))
        s.click(self.w("import", "Choose a file…"))
        s.click(self.w("import", "Import {count}", count=214))
        s.reads(self.w("window", "{count} in the list", count=214))
        s.press("Ctrl+Z")
        s.reads(self.w("window", "{count} in the list", count=0))
        s.press("Ctrl+Y")
        s.reads(self.w("window", "{count} in the list", count=214))

    def enter_deal(self) -> None:
        s = self.sitter
        s.press("Ctrl+2")
        s.click(self.w("window", "New…"))
        s.fill(self.w("window", "Codename (what everybody calls it)"), "JADE")
        s.fill(self.w("transfer", "Target company"), "上海示例财税咨询有限公司")
        s.press("Ctrl+S")
        s.reads("JADE")
        s.settle()
        s.press("Ctrl+4")
        s.click(self.w("window", "New…"))
        s.choose(self.w("agreement", "Kind"), self.w("agreement", "NDA with the target or buyer"))
        s.fill(self.w("agreement", "Party"), "杭州示例投资管理有限公司")
        s.see(self.w("agreement", "Categories covered")).setFocus()
        s.press("Space")
        s.choose(self.w("agreement", "Highest level"), self.w("levels", "Confidential (business)"))
        s.fill(self.w("agreement", "Starts on"), "2026-11-01")
        s.fill(self.w("agreement", "Term (months)"), "24")
        s.choose(self.w("agreement", "Transfer"), "JADE")
        s.press("Ctrl+S")
        s.reads("NDA0001")
        s.settle()
        proof = self.folder / "nda-signed.txt"
        proof.write_text("签署件", encoding="utf-8")
        s.answers.files.append(proof)
        s.click(self.w("window", "Add the signed file…"))
        s.reads("nda-signed.txt")

    def prove_checklist(self) -> None:
        s = self.sitter
        s.press("Ctrl+6")
        s.choose(self.w("checklists", "About"), "NDA0001")
        s.click(self.w("checklists", "Start"))
        s.reads("CL0001")
        s.settle()
        for left in range(10, 0, -1):
            s.reads(self.w("checklists", "Items to go before it can be submitted: {count}", count=left))
            s.settle()
            s.answers.files.append(self.folder / "nda-signed.txt")
            s.click(self.w("checklists", "Add a file…"))
            s.settle()
            for source, typed in {
                "Evidence in a sentence": "已核对",
                "Date (2027-03-01)": "2027-03-01",
                "Document and clause": "第2条",
            }.items():
                if s.named(self.w("checklists", source)):
                    s.fill(self.w("checklists", source), typed)
            s.click(self.w("checklists", "Keep this answer"))
            s.settle()
        s.click(self.w("checklists", "Submit"))
        s.reads(self.w("checklists", "Waiting for a signature"))

    def sign(self) -> None:
        s = self.sitter
        s.press("Ctrl+L")
        s.fill(self.w("unlock", "Who are you"), MANAGER)
        s.fill(self.w("unlock", "Passphrase"), MANAGERS)
        s.press("Enter")
        s.wait(lambda: s.window.shell is not None)
        s.settle()
        s.press("Ctrl+1")
        s.click(self.w("today", "Open: {what}", what="CL0001"))
        s.click(self.w("checklists", "Sign…"))
        s.fill(self.w("signing", "Your passphrase"), MANAGERS)
        s.press("Enter")
        s.reads(self.w("checklists", "{code} is signed.", code="CL0001"))

    def print_it(self) -> Path:
        s, pdf = self.sitter, self.folder / "checklist.pdf"
        s.answers.saves.append(pdf)
        s.click(self.w("checklists", "Print…"))
        s.settle()
        s.click(self.w("reports", "Save as PDF…"))
        s.wait(pdf.exists)
        s.settle()
        return pdf


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_from_first_run_to_the_signed_checklist_and_its_pdf(
    tmp_path: Path,
    parts_for: Callable[[Path], Parts],
    sit_at: Callable[[Parts], Sitter],
    language: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    LOOK.use("light", 11, language)
    started = monotonic()
    sitter = sit_at(parts_for(tmp_path))
    day = Day(sitter, language, tmp_path)
    day.set_up()
    day.import_clients()
    day.enter_deal()
    day.prove_checklist()
    day.sign()
    told = text_of(day.print_it())
    assert MANAGER in told
    assert "NDA0001" in told
    assert json.loads((tmp_path / "preferences.json").read_text(encoding="utf-8"))["last_vault"]
    with capsys.disabled():
        print(f"\n{language}: {sitter.clicks} clicks, {sitter.keys} keys, {monotonic() - started:.1f} s by machine", end=" ")
    LOOK.use("light", 11, "zh_CN")
