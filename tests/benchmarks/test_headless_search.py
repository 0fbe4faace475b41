"""Unlocking and searching 100,000 sealed clients by one command, against keepassxc-cli with the same data and a like KDF."""

import base64
import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from xml.sax.saxutils import escape

import pytest

from custkeeper.vault.slots import STANDARD_COST, spend_the_same_time
from tests.benchmarks.figures import Figures
from tests.benchmarks.stopwatch import Ended, programs_in_turns, run_program
from tests.sample_firm import KEEPER, PASSPHRASES, SampleFirm

TERM, PASSPHRASE = "静安伟王贸易", "seven quiet lanterns float"
TIME, MEMORY = "headless unlock + search, 100,000 sealed: time", "headless unlock + search, 100,000 sealed: peak memory"
MOST_TIME, MOST_MEMORY = 1 / 6, 1 / 2  # of keepassxc-cli's (DESIGN §8)
ROUNDS = 3
_FIELDS = ("UserName", "Title", "Contact", "URL", "Phone", "Notes")  # where the columns of the list go
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(900)]


def write_xml(path: Path, clients: Path) -> None:
    """The client list as an export of KeePass 2: one entry a client, in one group."""
    with path.open("w", encoding="utf-8") as file, clients.open(encoding="utf-8", newline="") as rows:
        file.write('<?xml version="1.0" encoding="UTF-8"?><KeePassFile><Meta><Generator>CustKeeper</Generator></Meta><Root>')
        file.write(f"<Group><UUID>{new_uuid()}</UUID><Name>Clients</Name>")
        for cells in list(csv.reader(rows))[1:]:
            pairs = zip(_FIELDS, cells, strict=True)
            strings = "".join(f"<String><Key>{key}</Key><Value>{escape(cell)}</Value></String>" for key, cell in pairs)
            file.write(f"<Entry><UUID>{new_uuid()}</UUID>{strings}</Entry>")
        file.write("</Group></Root></KeePassFile>")


def new_uuid() -> str:
    return base64.b64encode(os.urandom(16)).decode("ascii")


def kdf_seconds() -> float:
    """What our key derivation takes here."""
    began = perf_counter()
    spend_the_same_time(PASSPHRASE, bytes(16), STANDARD_COST)
    return perf_counter() - began


def other_database(folder: Path, clients: Path, kdf: float) -> tuple[Path, str]:
    """Its database of the same clients, and the KDF it names."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    write_xml(folder / "clients.xml", clients)
    made = folder / "clients.kdbx"
    cost = str(max(100, round(kdf * 1000)))  # ms; 100 is the least it takes
    command = ["keepassxc-cli", "import", "--set-password", "--decryption-time", cost, str(folder / "clients.xml"), str(made)]
    subprocess.run(command, input=f"{PASSPHRASE}\n" * 2, env=environment, text=True, capture_output=True, check=True)
    facts = subprocess.run(
        ["keepassxc-cli", "db-info", "-q", str(made)],
        input=f"{PASSPHRASE}\n",
        env=environment,
        text=True,
        capture_output=True,
        check=True,
    )
    assert "Number of entries: 100000" in facts.stdout
    return made, next(line for line in facts.stdout.splitlines() if line.startswith("KDF:")).removeprefix("KDF: ")


def test_one_command_unlocks_and_searches(big_firm: SampleFirm, figures: Figures, tmp_path: Path) -> None:
    if shutil.which("keepassxc-cli") is None:
        figures.not_measured(TIME, MOST_TIME, "keepassxc-cli is not installed (Debian: keepassxc)")
        figures.not_measured(MEMORY, MOST_MEMORY, "keepassxc-cli is not installed (Debian: keepassxc)")
        pytest.skip("keepassxc-cli is not installed")
    kdf = kdf_seconds()
    database, other_kdf = other_database(tmp_path, big_firm.folder / "list.csv", kdf)
    for name, secret in (("passphrase", PASSPHRASES[KEEPER]), ("firm-secret", big_firm.firm_secret)):
        (tmp_path / name).write_text(secret, encoding="utf-8")
    ours = [sys.executable, "-m", "custkeeper", "clients", "list", "--search", TERM, "--vault", str(big_firm.path)]
    ours += ["--user", KEEPER, "--passphrase-file", str(tmp_path / "passphrase")]
    ours += ["--firm-secret-file", str(tmp_path / "firm-secret"), "--language", "en"]

    def search() -> Ended:
        return run_program(ours, changes={"XDG_STATE_HOME": str(tmp_path / "state")})

    def other() -> Ended:
        command = ["keepassxc-cli", "search", "-q", str(database), TERM]
        return run_program(command, f"{PASSPHRASE}\n", {"QT_QPA_PLATFORM": "offscreen"})

    mine, its = programs_in_turns(ROUNDS, search, other)
    found = its.output.count(TERM)
    assert f"Shown: {found} of {found}" in mine.output
    note = f"whole processes; KDF Argon2id 64 MiB, 3 passes, {kdf * 1000:.0f} ms here, against {other_kdf}"
    time = figures.ratio(TIME, mine.seconds, its.seconds, MOST_TIME, note=note)
    memory = figures.ratio(MEMORY, mine.peak / 1e6, its.peak / 1e6, MOST_MEMORY, "MB")
    assert time.is_met
    assert memory.is_met
