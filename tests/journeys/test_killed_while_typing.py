"""The program is killed while somebody types: at the next start the words and the cursor are where they were."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.services.checklists import start
from custkeeper.services.records import add
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, PASSPHRASES, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

PROGRAM = Path(__file__).with_name("somebody_typing.py")
CASES = {
    "a new client": ("clients", "new", "contact", "Wang half a na", ""),
    "a client": ("clients", "K00001", "note", "half a sen", ""),
    "an item of a checklist": ("checklists", "CL0001", "proof", "half an evid", ""),
    "a person of a partner": ("parties", "PA0001", "", "Wang half a na", "Add a person"),
}


def prepare(firm: SampleFirm) -> None:
    session = firm.open(KEEPER)
    add(session, "client", {"name": "杭州示例有限公司"}, "K00001")
    add(session, "transfer", {"target": "示例"}, "JADE")
    add(session, "party", {"name": "Valuers", "kind": "partner"})
    values = {"kind": "target_nda", "party": "示例", "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(session, values | {"start_on": "2027-03-01", "term": 24}, ["周律师"])
    start(session, "target_nda", "JADE", ("agreement", "NDA0001"))
    firm.close()


@pytest.mark.parametrize("case", CASES)
def test_after_a_kill_the_draft_is_there_and_the_same_field_has_the_focus(
    firm: SampleFirm, at_desk: Callable[[str], Sitter], case: str
) -> None:
    tab, subject, field, text, opens = CASES[case]
    prepare(firm)
    secrets = [KEEPER, PASSPHRASES[KEEPER], firm.firm_secret]
    command = [
        sys.executable,
        str(PROGRAM),
        str(firm.path),
        str(firm.folder / "state"),
        *secrets,
        tab,
        subject,
        field,
        text,
        opens,
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline().strip() == "SAFE"
        program.kill()
    sitter = at_desk(KEEPER)
    page = sitter.wait(lambda: sitter.window.page() if sitter.window.tab == tab else None, f"the tab {tab}")
    sitter.wait(lambda: page.whereabouts(tab).field == field, "the cursor in its field")
    typed = lambda: sitter.focused().property("text") == text or getattr(sitter.focused(), "toPlainText", str)() == text  # noqa: E731
    sitter.wait(typed, "what was typed, where the cursor is")
    head = firm.open(KEEPER).vault.head.seq
    assert head == sitter.window.desk.session.vault.head.seq, "a draft is no change"  # type: ignore[union-attr]
