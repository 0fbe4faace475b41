"""What lies on the disk after a day's work tells a finder nothing, nor does what was printed, logged or raised on the way.

The search that says so really searches.
"""

import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from custkeeper.services.client_import import plan_import
from custkeeper.services.content import Content
from custkeeper.services.records import add, edit
from custkeeper.services.session import Session
from custkeeper.services.vault_access import open_vault
from tests.cli.conftest import Run
from tests.sample_firm import DATA, FIRM, KEEPER, MANAGER, PASSPHRASES, ROOT, SampleFirm

CLIENT_NAME = "上海静安静杰文化传播有限公司"
CLIENT_PHONE = "17716616417"


def found(folders: list[Path], words: list[str]) -> list[str]:
    """Words that stand in any file below the folders, or in a file's name, in any encoding a program here might use."""
    forms = {(word, word.encode(encoding)) for word in words for encoding in ("utf-8", "gb18030", "utf-16-le", "utf-16-be")}
    forms |= {(word, word.encode("ascii", "backslashreplace")) for word in words}
    hits = []
    for path in (path for folder in folders for path in folder.rglob("*")):
        content = path.name.encode() + (path.read_bytes() if path.is_file() else b"")
        hits += [f"{word} in {path.name}" for word, form in forms if form in content]
    return hits


def test_no_client_name_passphrase_firm_secret_or_code_lies_anywhere(
    as_person, firm: SampleFirm, run: Run, tmp_path: Path
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    keeper = as_person(KEEPER)
    evidence = tmp_path / "evidence.txt"
    evidence.write_text(f"{CLIENT_NAME}的证据", encoding="utf-8")
    assert keeper("clients", "import", str(DATA / "clients-gb18030.csv")).code == 0
    assert keeper("record", "transfer", "add", f"target={CLIENT_NAME}", "--code", "JADE").code == 0
    code = keeper("checklist", "start", "target_nda", "--transfer", "JADE", "--json").json["code"]
    assert keeper("checklist", "attach", code, "tn-scope-need-to-know", str(evidence)).code == 0
    assert keeper("clients", "list", "--search", "静安").code == 0
    assert keeper("clients", "import", str(evidence)).code == 2  # an error on the way must not log it either
    assert as_person(MANAGER)("clients", "show", "K00001").code == 0

    words = [CLIENT_NAME, CLIENT_PHONE, FIRM, KEEPER, *PASSPHRASES.values()]
    words += [paper.recovery_code for paper in firm.papers.values()]
    places = [firm.path, tmp_path / "home", tmp_path / "state-home"]
    assert found(places, words) == []
    # the firm secret may lie in the state folder of a PC without a keyring, and nowhere else
    secret = firm.firm_secret
    assert found([firm.path, tmp_path / "home"], [secret, secret.replace("-", "")]) == []
    assert any(secret in hit for hit in found([tmp_path / "state-home"], [secret]))

    (firm.path / "planted").write_text(CLIENT_NAME, encoding="gb18030")
    assert found(places, words) == [f"{CLIENT_NAME} in planted"]


CANARY_NAME = "金丝雀示例有限公司"
CANARY_NOTE = "canary note 7c1f"
CANARY_FILE = "canary content 90ab"
CANARY_PASSPHRASE = "nine canaries hum quietly tonight"


@dataclass
class Checkout:
    """The program copied elsewhere, to be damaged and run as people run it: a process of its own, with its own folders."""

    folder: Path
    given: list[str]
    ran: list[subprocess.CompletedProcess[str]] = field(default_factory=list)

    def __call__(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        home = self.folder.parent / "own"
        own = {"HOME": str(home / "home"), "XDG_STATE_HOME": str(home / "state"), "TMPDIR": str(home / "temporary")}
        own |= {"LOCALAPPDATA": own["XDG_STATE_HOME"], "TEMP": own["TMPDIR"], "TMP": own["TMPDIR"]}  # the same on Windows
        for path in own.values():
            Path(path).mkdir(parents=True, exist_ok=True)
        own["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        paths = os.pathsep.join([str(self.folder), os.environ["PYTHONPATH"].split(os.pathsep)[0]])
        whole = {**os.environ, **own, "PYTHONPATH": paths, **environment}
        whole.pop("DBUS_SESSION_BUS_ADDRESS", None)
        line = [sys.executable, "-m", "custkeeper", *self.given, *arguments]
        ran = subprocess.run(line, cwd=self.folder, env=whole, capture_output=True, text=True, encoding="utf-8", check=False)
        self.ran.append(ran)
        assert "Traceback" not in ran.stderr
        return ran

    @property
    def own(self) -> Path:
        return self.folder.parent / "own"

    @property
    def log(self) -> Path:
        return self.own / "state" / "custkeeper" / "custkeeper.log"


@pytest.fixture
def checkout(firm: SampleFirm, tmp_path: Path) -> Checkout:
    folder = tmp_path / "copy" / "checkout"
    shutil.copytree(ROOT / "custkeeper", folder / "custkeeper", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", folder / "resources")
    shutil.copytree(ROOT / "i18n", folder / "i18n")
    for name, content in (("passphrase", PASSPHRASES[KEEPER]), ("secret", firm.firm_secret), ("new", CANARY_PASSPHRASE)):
        (tmp_path / name).write_text(content + "\n", encoding="utf-8")
    (tmp_path / "evidence.txt").write_text(CANARY_FILE, encoding="utf-8")
    (tmp_path / "list.csv").write_text(f"客户编号,客户名称,备注\nK1,{CANARY_NAME},{CANARY_NOTE}\n", encoding="utf-8")
    given = ["--vault", str(firm.path), "--user", KEEPER, "--language", "en"]
    given += ["--passphrase-file", str(tmp_path / "passphrase"), "--firm-secret-file", str(tmp_path / "secret")]
    return Checkout(folder, given)


def canaries(firm: SampleFirm) -> list[str]:
    codes = [paper.recovery_code for paper in firm.papers.values()]
    secrets = [*codes, firm.firm_secret, *PASSPHRASES.values(), CANARY_PASSPHRASE]
    return [CANARY_NAME, CANARY_NOTE, CANARY_FILE, *secrets, *(each.replace("-", "") for each in (*codes, firm.firm_secret))]


def spoil(path: Path) -> None:
    """Cut in the middle, as a full disk or a virus scanner leaves it."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + b"\n[[[")


def test_unexpected_failures_tell_no_canary(checkout: Checkout, firm: SampleFirm, tmp_path: Path) -> None:
    content, files = checkout.folder / "resources" / "content", [str(tmp_path / "evidence.txt")]
    assert checkout("record", "transfer", "add", f"target={CANARY_NAME}", f"note={CANARY_NOTE}", "--code", "JADE").returncode == 0
    assert checkout("checklist", "start", "target_nda", "--transfer", "JADE").returncode == 0
    spoil(content / "identifiers.toml")
    assert checkout("clients", "import", str(tmp_path / "list.csv")).returncode == 4
    (content / "incident_severity.toml").write_text("x = 1\n", encoding="utf-8")
    incident = (f"what={CANARY_NAME}", "discovered_on=2027-03-01 09:00", f"noticed_by={CANARY_NAME}", f"note={CANARY_NOTE}")
    assert checkout("record", "incident", "add", *incident).returncode == 4
    assert checkout("record", "client", "add", f"name={CANARY_NAME}", f"note={CANARY_NOTE}").returncode == 4
    spoil(content / "target_nda.toml")
    assert checkout("checklist", "attach", "CL0001", "tn-scope-need-to-know", *files).returncode == 4
    assert checkout("checklist", "tick", "CL0001", "tn-term", "--text", CANARY_NOTE).returncode == 4
    assert all("did not expect" in ran.stderr for ran in checkout.ran[2:])
    log = checkout.log.read_text(encoding="utf-8")
    assert log.count("unexpected failure [TOMLDecodeError at ") == 3
    assert log.count("unexpected failure [StopIteration at content.py:") == 2
    spoil(checkout.folder / "i18n" / "custkeeper_en.ts")
    assert "did not expect" in checkout("record", "client", "add", f"name={CANARY_NAME}").stderr
    require_silence(checkout, firm)


def test_failures_around_the_log_tell_no_canary(checkout: Checkout, firm: SampleFirm, tmp_path: Path) -> None:
    """A log that cannot be written, and a state folder that cannot be made."""
    spoil(checkout.folder / "resources" / "content" / "identifiers.toml")
    checkout.log.mkdir(parents=True)
    ran = checkout("clients", "import", str(tmp_path / "list.csv"))
    assert (ran.returncode, len(ran.stderr.strip().splitlines())) == (4, 2)  # the root fingerprint, and the failure
    (tmp_path / "a file").write_text("", encoding="utf-8")
    ran = checkout(
        "clients",
        "import",
        str(tmp_path / "list.csv"),
        XDG_STATE_HOME=str(tmp_path / "a file"),
        LOCALAPPDATA=str(tmp_path / "a file"),
    )
    assert ran.returncode in {3, 4}
    assert len(ran.stderr.strip().splitlines()) == 1
    assert "Nothing can be written to" in ran.stderr
    require_silence(checkout, firm)


def test_successes_and_refusals_tell_no_canary(checkout: Checkout, firm: SampleFirm, tmp_path: Path) -> None:
    evidence, codes = str(tmp_path / "evidence.txt"), []
    for arguments in (
        ("clients", "import", str(tmp_path / "list.csv")),
        ("record", "transfer", "add", f"target={CANARY_NAME}", f"note={CANARY_NOTE}", "--code", "JADE"),
        ("checklist", "start", "target_nda", "--transfer", "JADE"),
        ("checklist", "attach", "CL0001", "tn-scope-need-to-know", evidence),
        ("report", "make", "register", "-o", str(tmp_path / "list.xlsx")),
        ("report", "make", "register", "-o", str(tmp_path / "list.pdf")),
        ("user", "passphrase", "--new-passphrase-file", str(tmp_path / "new"), "--papers", str(tmp_path / "papers")),
        ("clients", "list", "--search", CANARY_NAME),  # refused: the passphrase is another now
        ("clients", "list", "--user", CANARY_PASSPHRASE),
        ("clients", "list", "--firm-secret-file", evidence),
        ("clients", "list", "--passphrase-file", evidence),
        ("clients", "import", evidence),
        ("clients", "show", "--vault", evidence, "K1"),
    ):
        codes.append(checkout(*arguments).returncode)
    assert codes[:7] == [0] * 7
    assert all(code in {2, 3, 4} for code in codes[7:])
    assert CANARY_NAME.encode("utf-8") not in (tmp_path / "list.xlsx").read_bytes()  # packed; the file itself may hold it
    require_silence(checkout, firm)


def require_silence(checkout: Checkout, firm: SampleFirm) -> None:
    """In all that was printed, logged and left behind. The firm secret may lie where this computer keeps it."""
    words = canaries(firm)
    for ran in checkout.ran:
        assert [word for word in words if word in ran.stdout + ran.stderr] == [], ran.args
    kept = {firm.firm_secret, firm.firm_secret.replace("-", "")}
    assert found([firm.path, checkout.folder, checkout.own / "home", checkout.own / "temporary"], words) == []
    assert found([checkout.own / "state"], [word for word in words if word not in kept]) == []
    assert list((checkout.own / "temporary").iterdir()) == []
    if checkout.log.is_file():
        assert [word for word in words if word in checkout.log.read_text(encoding="utf-8")] == []


def raised(work: Callable[[], object]) -> str:
    """Everything Python can say of the exception, chained ones too; never the values of variables."""
    with pytest.raises(Exception) as caught:
        work()
    error = caught.value
    return "".join(traceback.format_exception(error)) + repr(error) + str(error.args) + repr(error.__cause__)


def test_exceptions_carry_no_canary(firm: SampleFirm, tmp_path: Path) -> None:
    keeper = firm.open(KEEPER)
    name, note, long = CANARY_NAME, CANARY_NOTE, CANARY_NAME * 1000
    (tmp_path / "evidence.txt").write_text(CANARY_FILE, encoding="utf-8")
    client = add(keeper, "client", {"name": name, "note": note}, "K1")
    stale = client
    edit(keeper, client, {"contact": name})
    shutil.copytree(ROOT / "resources" / "content", tmp_path / "content")
    spoil(tmp_path / "content" / "identifiers.toml")
    (tmp_path / "list.csv").write_text(f"客户名称,备注\n{name},{note}\n", encoding="utf-8")
    broken = Session(keeper.vault, Content(tmp_path / "content"))
    passphrase, secret, code = CANARY_PASSPHRASE, firm.firm_secret, firm.papers[KEEPER].recovery_code
    said = [
        raised(work)
        for work in (
            lambda: add(keeper, "client", {"name": long}),
            lambda: add(keeper, "client", {note: name}),
            lambda: add(keeper, "client", {"name": name}, "K1"),
            lambda: add(keeper, "client", {"name": name, "annual_fee": note}),
            lambda: edit(keeper, stale, {"name": name + note}),
            lambda: plan_import(keeper, tmp_path / "evidence.txt"),
            lambda: plan_import(broken, tmp_path / "list.csv"),
            lambda: open_vault(firm.place, KEEPER, passphrase, firm_secret=secret),
            lambda: open_vault(firm.place, KEEPER, "", passphrase, firm_secret=secret),
            lambda: open_vault(firm.place, KEEPER, PASSPHRASES[KEEPER], firm_secret=code),
            lambda: open_vault(firm.place, passphrase, "", code, firm_secret=secret),
        )
    ]
    words = canaries(firm)
    assert [(word, text) for text in said for word in words if word in text] == []
    assert any("TOMLDecodeError" in text for text in said)
    assert name in raised(lambda: int(name)), "the search searches"
