"""Four programs write beside an open window: they wait their ten seconds or exit with 4, and nobody loses a row."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.services.vault_access import check
from tests.at_the_desk import Sitter
from tests.faults.conftest import Tally
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, ROOT, SampleFirm
from tests.vault.dying_writer import row_name
from tests.vault.survivors import open_by_code

pytestmark = [pytest.mark.faults, pytest.mark.timeout(7200)]
WRITERS = 4


def started(firm: SampleFirm, name: str, count: int) -> subprocess.Popen[str]:
    secrets = {"firm_secret": firm.firm_secret, "recovery_code": firm.papers[OWNER].recovery_code}
    said = json.dumps({"name": name, "count": count, "job": {"work": "rows", "folder": str(firm.folder), **secrets}})
    command = [sys.executable, str(Path(__file__).with_name("headless_writer.py")), said]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)


def by_command(firm: SampleFirm, folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    """The program as people call it, in a process of its own with its own state."""
    (folder / "passphrase").write_text(PASSPHRASES[KEEPER] + "\n", encoding="utf-8")
    (folder / "secret").write_text(firm.firm_secret + "\n", encoding="utf-8")
    given = ["--vault", str(firm.path), "--user", KEEPER, "--language", "en"]
    given += ["--passphrase-file", str(folder / "passphrase"), "--firm-secret-file", str(folder / "secret")]
    command = [sys.executable, "-m", "custkeeper", *given, "record", "transfer", "add", "target=x", "--code", code]
    places = os.environ | {"HOME": str(folder / "home"), "XDG_STATE_HOME": str(folder / "state-home")}
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=places)


def test_four_writers_beside_a_window(
    firm: SampleFirm, at_desk: Callable[[str], Sitter], tmp_path: Path, is_long: bool, tally: Tally
) -> None:
    each = 1000 if is_long else 50
    sitter = at_desk(OWNER)
    sitter.window.desk.session.vault.lock()
    held = by_command(firm, tmp_path, "HELD")
    assert held.returncode == 4
    assert "Close it there first" in held.stderr
    writers = [started(firm, f"P{number}", each) for number in range(WRITERS)]
    sitter.window.close()  # lets go: those who wait take their turns
    outcomes = [writer.communicate() for writer in writers]
    assert [writer.returncode for writer in writers] == [0] * WRITERS, [err for _, err in outcomes]
    acknowledged = [code for out, _ in outcomes for code in out.split()]
    assert by_command(firm, tmp_path, "AFTER").returncode == 0
    session = open_by_code(firm)
    held_now = {record.code: record.value("name") for record in session.vault.records.where("client")}
    assert check(session)[1] == []
    lost = [code for code in acknowledged if held_now.get(code) != row_name(code)]
    waits = ", ".join(err.split()[-1] for _, err in outcomes)
    rows = f"{len(acknowledged)} rows acknowledged, lost {len(lost)}"
    tally.figure("7 four programs", f"{rows}; turns over 10 s: {waits}; beside the window: exit 4")
    assert len(acknowledged) == WRITERS * each
    assert lost == []


def test_writers_that_take_no_turns_are_found_out(firm: SampleFirm, tmp_path: Path, tally: Tally) -> None:
    """The control: rows are taken out behind the writer's back, and the same comparison tells."""
    writer = started(firm, "P0", 3)
    out, err = writer.communicate()
    assert writer.returncode == 0, err
    session = open_by_code(firm)
    held_now = {record.code for record in session.vault.records.where("client")} - {"P0-1"}
    lost = [code for code in out.split() if code not in held_now]
    tally.figure("7 control", f"a row taken away is told: {lost}")
    assert lost == ["P0-1"]
