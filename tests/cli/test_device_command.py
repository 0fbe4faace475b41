"""`user device on|off|show` and `--device`: a command line that asks for no passphrase, and what it then may not do."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run
from tests.keyrings import LEAKS, HeldKeyring, RealKeyring
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, ROOT, SampleFirm


@pytest.fixture
def by_device(firm: SampleFirm, run: Run, held_keyring: HeldKeyring, as_person: Callable[[str], Run]) -> Callable[..., Ran]:
    """The keeper without any passphrase; it was switched on before."""
    on = as_person(KEEPER)("user", "device", "on")
    assert on.code == 0, on.err
    assert "your other programs can read the key" in on.err

    def call(*arguments: str) -> Ran:
        return run("--vault", str(firm.path), "--user", KEEPER, "--language", "en", *arguments)

    return call


def test_with_device_no_passphrase_is_asked_wherever_it_stands(by_device: Callable[..., Ran]) -> None:
    assert by_device("--device", "record", "client", "add", "name=Example", "--code", "K0001").code == 0
    assert "Example" in by_device("clients", "list", "--device").out
    assert by_device("ledger", "verify", "--device", "--json").json["ok"]
    without = by_device("clients", "list")
    assert without.code == 2
    assert "--passphrase-file" in without.err


def test_what_leaves_the_vault_is_refused_with_its_sentence(by_device: Callable[..., Ran], tmp_path: Path) -> None:
    target = tmp_path / "clients.pdf"
    refused = by_device("--device", "report", "make", "register", "--subject", "client", "-o", str(target))
    assert refused.code == 3
    assert refused.err.startswith("You came in with this computer's key, and this needs your passphrase (print a report).")
    assert not target.exists()


def test_show_and_off(by_device: Callable[..., Ran], as_person: Callable[[str], Run], held_keyring: HeldKeyring) -> None:
    assert by_device("user", "device", "show", "--device", "--json").json == {"on": True, "elsewhere": 0}
    assert as_person(OWNER)("user", "device", "show", "--json").json == {"on": False, "elsewhere": 0}
    assert by_device("user", "device", "off", "--device").code == 2, "switching asks for the passphrase"
    off = as_person(KEEPER)("user", "device", "off")
    assert off.code == 0
    assert "Copies made meanwhile, backups too, still know the key" in off.err
    assert not [name for _, name in held_keyring.kept if name == "device"]
    gone = by_device("--device", "clients", "list")
    assert gone.code == 3
    assert gone.err.startswith("Unlocking with this computer is not switched on for this name.")


def test_off_where_it_is_not_on_says_so_and_everywhere_takes_the_rest(
    by_device: Callable[..., Ran], as_person: Callable[[str], Run], held_keyring: HeldKeyring
) -> None:
    held_keyring.kept.clear()  # wiped
    lost = as_person(KEEPER)("user", "device", "off")
    assert lost.code == 3
    assert "keyring does not hold your key" in lost.err
    assert as_person(KEEPER)("user", "device", "off", "--everywhere", "--json").json == {"on": False, "count": 1}
    assert as_person(KEEPER)("user", "device", "off", "--everywhere", "--json").json == {"on": False, "count": 0}


def test_where_there_is_no_keyring_it_is_refused(as_person: Callable[[str], Run]) -> None:
    refused = as_person(KEEPER)("user", "device", "on")
    assert refused.code == 3
    assert "This computer has no keyring that could keep a key for you" in refused.err


def test_a_top_secret_holder_is_told_what_stays_closed(
    firm: SampleFirm, run: Run, held_keyring: HeldKeyring, as_person: Callable[[str], Run]
) -> None:
    assert as_person(OWNER)("user", "device", "on").code == 0
    opened = run("--vault", str(firm.path), "--user", OWNER, "--language", "en", "--device", "clients", "list")
    assert opened.code == 0
    assert opened.err.startswith("Opened with this computer's key: what is top secret stays closed")


@LEAKS
def test_a_program_of_its_own_finds_the_real_keyring(firm: SampleFirm, real_keyring: RealKeyring, tmp_path: Path) -> None:
    """As typed in a terminal of the desk: no part of this test is in that process."""
    secrets = {"--passphrase-file": PASSPHRASES[KEEPER], "--firm-secret-file": firm.firm_secret}
    given = ["--vault", str(firm.path), "--user", KEEPER, "--language", "en"]
    for option, secret in secrets.items():
        file = tmp_path / option.strip("-")
        file.write_text(secret + "\n", encoding="utf-8")
        secrets[option] = str(file)
    typed = [part for pair in secrets.items() for part in pair]

    def terminal(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = real_keyring.environment | {"XDG_STATE_HOME": str(tmp_path / "state-home"), "PYTHONUTF8": "1"}
        environment["PYTHONPATH"] = os.environ["PYTHONPATH"]
        command = [sys.executable, "-m", "custkeeper", *given, *arguments]
        return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)

    assert terminal(*typed, "user", "device", "on").returncode == 0
    opened = terminal("--device", "--json", "user", "device", "show")
    assert json.loads(opened.stdout) == {"on": True, "elsewhere": 0}, opened.stderr
    real_keyring.log_out()
    real_keyring.log_in()
    assert terminal("--device", "user", "list").returncode == 0
    real_keyring.lock()
    refused = terminal("--device", "user", "list")
    assert refused.returncode == 3
    assert "keyring" in refused.stderr
    assert "Traceback" not in refused.stderr
