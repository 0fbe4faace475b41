"""A leaver and an incident, each from the first entry to the signed checklist and the paper: in the window and by command."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QTableView

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.text import Text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.parts import Parts
from custkeeper.services.checklists import load
from custkeeper.services.records import add, find
from custkeeper.services.vault_access import check
from tests.at_the_desk import CATALOGUES, Sitter
from tests.cli.conftest import as_person, run  # noqa: F401  # the commands, as the tests of commands have them
from tests.sample_firm import KEEPER, MANAGER, PASSPHRASES, SampleFirm


@dataclass(frozen=True)
class Case:
    """What is typed into one plain register: by field, and the moves that follow."""

    area: str
    code: str
    typed: dict[str, str]
    moves: tuple[str, ...]


CASES = [
    Case(
        "offboarding",
        "OB0001",
        {
            "person": "周小燕",
            "last_day": "2026-05-06",
            "successor": "吴经理",
            "things_held": "笔记本电脑一台\n档案柜钥匙两把",
            "duty_months": "24",
        },
        ("returning", "cleared", "under_duty", "released"),
    ),
    Case(
        "incident",
        "IN0001",
        {
            "what": "对账单发给了别的客户",
            "discovered_on": "2026-04-22 09:40",
            "noticed_by": "陈静",
            "cause": "收件人自动补全",
            "affected_clients": "K00003",
            "measures": "请误收人删除并书面确认",
        },
        ("confirmed", "contained", "notified", "closed"),
    ),
]


def text_of(pdf: Path) -> str:
    """Without white space: a printed line may break anywhere."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join("".join(page.get_textpage().get_text_range() for page in document).split())


def labels(area: str, language: str) -> dict[str, str]:
    return {each.key: CATALOGUES[language](each.label) for each in AREAS[area].fields}


# --- in the window --------------------------------------------------------------------------------------------------


@pytest.fixture(params=["zh_CN", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    LOOK.use("light", 11, request.param)
    yield request.param
    LOOK.use("light", 11, "zh_CN")


class Clerk:
    """The keeper at the window, by the words of one language."""

    def __init__(self, sitter: Sitter, case: Case, language: str, proof: Path) -> None:
        self.s, self.case, self.language, self.proof = sitter, case, language, proof

    def w(self, context: str, source: str, **values: str | int) -> str:
        return CATALOGUES[self.language](Text(context, source), **values)

    def enter(self) -> None:
        s, area = self.s, AREAS[self.case.area]
        s.window.go_to(self.case.area)
        s.reads(CATALOGUES[self.language](area.hint))
        s.click(self.w("window", "New…"))
        for key, label in labels(self.case.area, self.language).items():
            if key in self.case.typed:
                s.fill(label, self.case.typed[key])
        s.press("Ctrl+S")
        s.reads(self.case.code)
        s.settle()

    def prove(self) -> None:
        s = self.s
        s.click(self.w("window", "Its checklist…"))
        s.settle()
        s.click(self.w("checklists", "Start"))
        s.reads("CL0001")
        s.settle()
        template = s.window.desk.session.content.template(AREAS[self.case.area].checklists[0])  # type: ignore[union-attr]
        for _ in template.items:
            self.answer_item()
        s.click(self.w("checklists", "Submit"))
        s.reads(self.w("checklists", "Waiting for a signature"))

    def answer_item(self) -> None:
        s = self.s
        if s.named(self.w("checklists", "Add a file…")):
            s.answers.files.append(self.proof)
            s.click(self.w("checklists", "Add a file…"))
            s.settle()
        proofs = {"Evidence in a sentence": "已核对", "Date (2027-03-01)": "2026-05-06", "Document and clause": "第2条"}
        for source, typed in proofs.items():
            if s.named(self.w("checklists", source)):
                s.fill(self.w("checklists", source), typed)
        s.click(self.w("checklists", "Keep this answer"))
        s.settle()

    def sign(self) -> None:
        s = self.s
        s.press("Ctrl+L")
        s.unlock(MANAGER)
        s.window.go_to("checklists", "CL0001")
        s.settle()
        s.click(self.w("checklists", "Sign…"))
        s.fill(self.w("signing", "Your passphrase"), PASSPHRASES[MANAGER])
        s.press("Enter")
        s.reads(self.w("checklists", "{code} is signed.", code="CL0001"))

    def move_on(self) -> None:
        s, area = self.s, AREAS[self.case.area]
        s.window.go_to(self.case.area, self.case.code)
        s.settle()
        for state in self.case.moves:
            label = next(CATALOGUES[self.language](each.label) for each in area.states if each.key == state)
            s.click(self.w("window", "Now: {state}", state=label))
            s.reads(self.w("window", "State: {state}", state=label))
            s.settle()

    def print_sheet(self, pdf: Path) -> str:
        s = self.s
        s.click(self.w("window", "Print this entry…"))
        s.settle()
        s.answers.saves.append(pdf)
        s.click(self.w("reports", "Save as PDF…"))
        s.wait(pdf.exists)
        s.settle()
        return text_of(pdf)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.area)
def test_in_the_window_from_entry_to_signed_checklist_to_paper(
    firm: SampleFirm,
    parts_for: Callable[[SampleFirm], Parts],
    sit_at: Callable[[Parts], Sitter],
    tmp_path: Path,
    language: str,
    case: Case,
) -> None:
    add(firm.open(KEEPER), "transfer", {"target": "示例公司"}, "JADE")
    firm.close()
    proof = tmp_path / "proof.txt"
    proof.write_text("签署件", encoding="utf-8")
    sitter = sit_at(parts_for(firm))
    sitter.unlock(KEEPER, firm)
    clerk = Clerk(sitter, case, language, proof)
    clerk.enter()
    clerk.prove()
    clerk.sign()
    clerk.move_on()
    told = clerk.print_sheet(tmp_path / "sheet.pdf")
    assert all(part in told for value in case.typed.values() for part in value.split() if part.isalnum() and not part.isdecimal())
    assert "CL0001" in told
    assert MANAGER in told, "the sheet names who signed its checklist"
    view = sitter.window.pages[case.area].findChildren(QTableView)[0]
    assert view.model().rowCount() == 1
    sitter.window.close()
    session = firm.open(MANAGER)
    assert find(session, case.area, case.code).state == case.moves[-1]
    assert load(session, "CL0001").subject.code == case.code
    assert check(session)[1] == []


# --- by command -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.area)
def test_by_command_from_entry_to_signed_checklist_to_paper(as_person, tmp_path: Path, firm: SampleFirm, case: Case) -> None:  # noqa: F811
    keeper, manager = as_person(KEEPER), as_person(MANAGER)
    proof = tmp_path / "proof.txt"
    proof.write_text("签署件", encoding="utf-8")
    assert keeper("record", "transfer", "add", "target=示例公司", "--code", "JADE").code == 0
    added = keeper("record", case.area, "add", *(f"{key}={value}" for key, value in case.typed.items()), "--json")
    assert (added.code, added.json["code"]) == (0, case.code)
    template = AREAS[case.area].checklists[0]
    started = keeper("checklist", "start", template, "--transfer", "JADE", "--about", f"{case.area}:{case.code}", "--json")
    code = started.json["code"]
    for item in firm.content.template(template).items:
        if item.evidence == "file":
            assert keeper("checklist", "attach", code, item.id, str(proof)).code == 0
        given = ["--text", "已核对", "--on", "2026-05-06", "--reference", "第2条"]
        assert keeper("checklist", "tick", code, item.id, *given).code == 0
    assert keeper("checklist", "sign", code).code == 3, "who prepares does not sign"
    assert keeper("checklist", "submit", code).code == 0
    assert manager("checklist", "sign", code).code == 0
    for state in case.moves:
        assert keeper("record", case.area, "move", case.code, state).code == 0
    backwards = keeper("record", case.area, "move", case.code, AREAS[case.area].first_state)
    assert backwards.code == 3
    assert "cannot go from" in backwards.err
    for language in ("zh_CN", "en"):
        for kind, subject in {"register": case.area, "record": f"{case.area}:{case.code}", "checklist": code}.items():
            pdf = tmp_path / f"{kind}-{language}.pdf"
            assert manager("report", "make", kind, "--subject", subject, "-o", str(pdf), "--language", language).code == 0
            assert next(iter(case.typed.values())) in text_of(pdf) or kind == "checklist"
            assert kind == "register" or MANAGER in text_of(pdf)
    assert manager("vault", "check").code == 0
