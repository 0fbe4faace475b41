"""Everything that can be wrong, by command: the exit code, one clear line in either language, and nothing lost.

`python3 run.py test -n 0 -s tests/cli/test_hard_cases.py` prints the table.
"""

import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from custkeeper.services.records import add, list_records
from custkeeper.services.vault_access import check, open_vault
from tests.cli.conftest import Ran, Run
from tests.hard_cases import DOOR, LISTS, Attempt, DoorCase, ListCase
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, ROOT, SampleFirm

LANGUAGES = ("zh_CN", "en")
HAN = re.compile(r"[\u4e00-\u9fff]")
NEW = "eleven patient herons wait"


@dataclass(frozen=True)
class Line:
    what: str
    code: int
    said: dict[str, str]
    after: str


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> Iterator[list[Line]]:
    lines: list[Line] = []
    yield lines
    if request.config.getoption("capture") == "no":
        print("\n\nwhat was done | exit code | 中文 | English | the vault afterwards")
        for line in lines:
            print(f"{line.what} | {line.code} | {line.said['zh_CN']} | {line.said['en']} | {line.after}")


class Desk:
    """Commands on one vault as one person, with secrets from files."""

    def __init__(self, run: Run, folder: Path, attempt: Attempt) -> None:
        self._run, self._folder, self._attempt = run, folder, attempt

    def __call__(self, language: str, *arguments: str) -> Ran:
        attempt = self._attempt
        given = ["--vault", str(attempt.vault), "--user", attempt.user, "--language", language]
        given += ["--passphrase-file", self._file("passphrase", attempt.passphrase)]
        secret = attempt.firm_secret or (attempt.firm.firm_secret if attempt.knows_secret else "")
        given += ["--firm-secret-file", self._file("secret", secret)] if secret else []
        return self._run(*given, *arguments)

    def _file(self, name: str, content: str) -> str:
        path = self._folder / name
        path.write_text(content + "\n", encoding="utf-8")
        return str(path)


def kept(vault: Path) -> dict[str, bytes]:
    """Every file that holds something; SQLite's own side files and the lock come and go."""
    files = vault.rglob("*") if vault.exists() else ()
    return {each.name: each.read_bytes() for each in files if each.is_file() and not each.name.endswith(("-shm", "-wal", "lock"))}


def told(ran: Ran, language: str) -> str:
    """The one line, without the paths and names in it."""
    lines = [line for line in ran.err.splitlines() if line.strip()]
    assert len(lines) == 1, ran.err
    assert bool(HAN.search(lines[0])) == (language == "zh_CN") or "示例" in lines[0], lines[0]
    return unicodedata.normalize("NFC", lines[0])


def is_sound(firm: SampleFirm, entries: int | None = None) -> str:
    """The vault opens for its owner, whole, and (if asked) with the ledger as long as before."""
    session = open_vault(firm.place, OWNER, PASSPHRASES[OWNER], firm_secret=firm.firm_secret)
    with session.vault:
        findings, problems = check(session)
        assert problems == []
        assert entries is None or findings.entries == entries
    return f"sound, {findings.entries} entries"


# --- at the door ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", DOOR, ids=lambda case: case.what)
def test_what_is_wrong_at_the_door(case: DoorCase, firm: SampleFirm, run: Run, tmp_path: Path, table: list[Line]) -> None:
    attempt = Attempt(firm, firm.path)
    desk, said = Desk(run, tmp_path, attempt), {}
    if case.code == 0:
        desk("en", "clients", "list")  # this computer has seen the vault before, and says no more about that
    case.damage(attempt)
    before = kept(attempt.vault)
    for language in LANGUAGES:
        ran = desk(language, "clients", "list")
        assert ran.code == case.code, ran.err
        said[language] = told(ran, language)
    assert case.said in said["en"]
    assert kept(attempt.vault) == before, "nothing is written, mended or made new by a refusal"
    after = "as it was found"
    if case.is_usable:
        if attempt.vault != firm.path and attempt.vault.exists():
            shutil.move(attempt.vault, firm.path)
        after = is_sound(firm)
    table.append(Line(case.what, case.code, said, after))


HOLDER = """
import json, sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from tests.sample_firm import SampleFirm, OWNER
from custkeeper.services.vault_access import open_vault
from tests.sample_firm import PASSPHRASES
firm = SampleFirm(Path(sys.argv[1]), {})
session = open_vault(firm.place, OWNER, PASSPHRASES[OWNER])
session.vault.lock()
print("held", flush=True)
sys.stdin.read()
session.close()
"""


def test_a_vault_held_by_another_process_is_read_and_not_written(
    firm: SampleFirm, run: Run, tmp_path: Path, table: list[Line]
) -> None:
    firm.open(OWNER).close()  # this computer knows the firm secret now
    desk, said = Desk(run, tmp_path, Attempt(firm, firm.path)), {}
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(firm.folder), str(ROOT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert desk("en", "clients", "list").code == 0, "reading needs no lock"
        for language in LANGUAGES:
            refused = desk(language, "record", "transfer", "add", "target=x")
            assert refused.code == 4
            said[language] = told(refused, language)
            assert f"({holder.pid})" in said[language], "it names who has it"
        holder.communicate()
    assert desk("en", "record", "transfer", "add", "target=x").code == 0, "and can be written when the other is gone"
    table.append(Line("another process holds the vault (after 10 s)", 4, said, is_sound(firm)))


def test_a_clock_set_back_is_told_and_marked(firm: SampleFirm, run: Run, tmp_path: Path, table: list[Line]) -> None:
    firm.clock.now = datetime(2099, 1, 1, tzinfo=UTC)  # somebody worked on a day that this computer's clock has not reached
    add(firm.open(OWNER), "transfer", {"target": "x"}, "JADE")
    firm.close()
    desk, said = Desk(run, tmp_path, Attempt(firm, firm.path)), {}
    desk("en", "clients", "list")  # this computer has seen the vault before, and says no more about that
    for language in LANGUAGES:
        ran = desk(language, "record", "transfer", "edit", "JADE", f"note={language}")
        assert ran.code == 0, "work goes on"
        said[language] = told(ran, language)
    assert "clock stands before the vault's newest entry (2099-01-01" in said["en"]
    verified = desk("en", "ledger", "verify")
    assert verified.code == 0, "a clock is not a fault of the ledger"
    assert verified.out.count("the clock was set back before it was written") == 2
    table.append(Line("this computer's clock was set back", 0, said, is_sound(firm)))


def test_a_damaged_page_is_a_finding_of_the_check_and_not_its_end(firm: SampleFirm, run: Run, tmp_path: Path) -> None:
    desk, data = Desk(run, tmp_path, Attempt(firm, firm.path)), firm.path / "data-1.db"
    sound, codes = data.read_bytes(), []
    for page in range(2, len(sound) // 4096, 5):
        raw = bytearray(sound)
        raw[page * 4096 + 1000] ^= 1
        data.write_bytes(raw)
        ran = desk("en", "vault", "check", "--json")
        codes.append(ran.code)
        if ran.code == 1:
            assert ran.json["ok"] is False
            assert "cipher_integrity_check" in ran.json["problems"][0]
        else:
            assert ran.code == 4, "a page that every opening reads"
            assert "damaged" in ran.err
    assert 1 in codes


# --- lists ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", LISTS, ids=lambda case: case.what)
def test_a_list_that_cannot_be_taken(case: ListCase, firm: SampleFirm, run: Run, tmp_path: Path, table: list[Line]) -> None:
    path = tmp_path / case.name
    case.make(path)
    desk, said = Desk(run, tmp_path, Attempt(firm, firm.path)), {}
    entries = len(desk("en", "ledger", "show", "--json").json["entries"])
    for language in LANGUAGES:
        ran = desk(language, "clients", "import", str(path), *(["--dry-run"] if case.code == 0 else []))
        assert ran.code == case.code, ran.err
        whole = ran.out + ran.err
        said[language] = next((line for line in whole.splitlines() if case.said in line), whole.splitlines()[-1])
        assert case.said in whole or language == "zh_CN"
        if case.code:
            told(ran, language)
    table.append(Line(case.what, case.code, said, is_sound(firm, entries)))
    if case.code == 0:
        assert desk("en", "clients", "import", str(path)).code == 0
        session = firm.open(KEEPER)
        assert len(list_records(session, "client")) == 1
        assert check(session)[1] == []
