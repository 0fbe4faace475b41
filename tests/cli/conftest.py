"""Commands run in this process through the program's real start, with state and home folders of their own."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from custkeeper.app.start import main
from tests.sample_firm import PASSPHRASES, SampleFirm


@dataclass
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Run a command line; the exit code and what was printed."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state-home"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state-home"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    system = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # Windows' would be shared by all tests

    def call(*arguments: str) -> Ran:
        capsys.readouterr()
        code = main(list(arguments))
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Ran(code, captured.out, captured.err)

    yield call
    keyring.set_keyring(system)


@pytest.fixture
def as_person(firm: SampleFirm, run: Run, tmp_path: Path) -> Callable[[str], Run]:
    """Commands on the sample firm's vault as one of its people, in English."""

    def person(name: str) -> Run:
        passphrase = tmp_path / f"passphrase-{name}"
        passphrase.write_text(PASSPHRASES[name] + "\n", encoding="utf-8")
        secret = tmp_path / "firm-secret"
        secret.write_text(firm.firm_secret + "\n", encoding="utf-8")
        given = [
            "--vault",
            str(firm.path),
            "--user",
            name,
            "--passphrase-file",
            str(passphrase),
            "--firm-secret-file",
            str(secret),
        ]

        def call(*arguments: str) -> Ran:
            language = [] if "--language" in arguments else ["--language", "en"]
            return run(*given, *arguments, *language)  # what a test names itself comes later and counts

        return call

    return person
