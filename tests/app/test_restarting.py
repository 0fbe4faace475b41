"""The line that starts the program anew: its own way of being started, the open vault, no secret."""

import os
import sys
from pathlib import Path

import pytest

from custkeeper.app import restarting, window

VAULT = Path("Firm.ckvault").absolute()


@pytest.mark.parametrize(
    ("started", "program"),
    [
        (["python", "-m", "custkeeper"], ["-m", "custkeeper"]),
        (["python", "-X", "utf8", "-m", "custkeeper", "open", "Other.ckvault"], ["-X", "utf8", "-m", "custkeeper"]),
        (["python", "/usr/bin/custkeeper", "demo", "out"], ["/usr/bin/custkeeper"]),
    ],
    ids=["the window", "with options", "the demo, which is not played twice"],
)
def test_it_is_started_as_it_was_on_the_vault_that_was_open(
    started: list[str], program: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "orig_argv", started)
    monkeypatch.setattr(sys, "argv", ["custkeeper", *started[len(program) + 1 :]])
    assert restarting.command_line(VAULT) == [sys.executable, *program, "open", str(VAULT)]


def test_a_frozen_program_is_its_own_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restarting, "_IS_FROZEN", True)
    monkeypatch.setattr(sys, "executable", "/opt/CustKeeper")
    assert restarting.command_line(VAULT) == ["/opt/CustKeeper", "open", str(VAULT)]


def test_a_ticket_is_taken_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUSTKEEPER_TICKET", "{}")
    assert restarting.take_ticket() == "{}"
    assert "CUSTKEEPER_TICKET" not in os.environ
    assert restarting.take_ticket() == ""


def test_the_window_is_wired_to_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CUSTKEEPER_TICKET", "left by another")
    parts = window.build_parts(VAULT)
    assert parts.restart is restarting.start_anew
    assert parts.ticket == "left by another"
    assert parts.vault == VAULT


def test_a_program_that_is_gone_is_not_started_and_says_4(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert restarting.is_possible()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    assert not restarting.is_possible()
    assert restarting.start_anew(VAULT, "") == 4
