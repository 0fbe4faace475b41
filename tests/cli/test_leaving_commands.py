"""By command: an override signed and used, the recipient's copy, the sealed package with its receipt, and letters."""

import hashlib
import io
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pyzipper

from tests.cli.conftest import Run
from tests.reports.printed import pages, squeezed, text
from tests.sample_firm import KEEPER, MANAGER
from tests.signed_on_paper import ON_PAPER

ANN, DAN = "Ann Wu", "Dan Xu"


def prepared(keeper: Run) -> None:
    start = date.today().replace(day=1).isoformat()  # noqa: DTZ011 - the program's own day is this computer's
    agreement = ["--party", "Good Ltd", "--scope", "client-list", "--highest-level", "confidential", "--start", start]
    assert keeper("agreement", "add", *agreement, "--term", "24", "--signed-on", start, *ON_PAPER, "--recipient", ANN).code == 0
    for code in ("LIST", "FEES"):
        assert keeper("record", "item", "add", f"name={code.lower()}", "category=client-list", "--code", code).code == 0


def test_an_override_is_signed_used_and_voided(as_person: Callable[[str], Run]) -> None:
    keeper, manager = as_person(KEEPER), as_person(MANAGER)
    prepared(keeper)
    question = ("LIST", "--to", "Good Ltd", "--person", DAN)
    until = (date.today() + timedelta(days=5)).isoformat()  # noqa: DTZ011
    asked = ("disclosure", "override", *question, "--reason", "Ann is ill", "--until", until)
    assert keeper(*asked).code == 3, "a keeper does not sign"
    signed = manager(*asked, "--json")
    assert (signed.code, signed.json["override"]) == (0, "O0001"), signed.err
    assert keeper("disclose", *question).code == 3
    used = keeper("disclose", *question, "--override", "O0001", "--json")
    assert (used.code, used.json["override"]) == (0, "O0001"), used.err
    assert manager("disclose", *question, "--override", "O0001", "--record").code == 3, "who signed it does not record it"
    assert keeper("disclose", *question, "--override", "O0001", "--record", "--json").json["disclosure"] == "D0001"
    assert keeper("disclose", "FEES", *question[1:], "--override", "O0001", "--record").code == 3
    assert manager("disclosure", "override", "NONE", *question[1:], "--reason", "x", "--until", until).code == 2
    assert manager("disclosure", "void-override", "O0001", "--reason", "Ann is back").code == 0
    assert keeper("disclose", *question, "--override", "O0001", "--record").code == 3
    assert keeper("record", "gate_override", "add", "party=Good Ltd").code == 3
    assert manager("vault", "check", "--json").json["problems"] == []


def test_what_leaves_is_marked_sealed_and_receipted(as_person: Callable[[str], Run], tmp_path: Path) -> None:
    keeper = as_person(KEEPER)
    prepared(keeper)
    assert keeper("disclose", "LIST", "--to", "Good Ltd", "--person", ANN, "--record").code == 0
    copy, sealed, locked, receipt = (tmp_path / each for each in ("copy.pdf", "sealed.zip", "sealed.pdf", "receipt.pdf"))
    assert keeper("disclosure", "copy", "D0001", "-o", str(copy)).code == 0
    assert all("AnnWu" in squeezed(page) and "D0001" in page for page in pages(copy.read_bytes()))
    made = keeper("disclosure", "package", "D0001", "-o", str(sealed), "--json")
    assert made.json["sha256"] == hashlib.sha256(sealed.read_bytes()).hexdigest()
    with pyzipper.AESZipFile(io.BytesIO(sealed.read_bytes())) as package:
        package.setpassword(made.json["passphrase"].encode())
        assert "AnnWu" in text(package.read(package.namelist()[0]))
    made = keeper("disclosure", "package", "D0001", "-o", str(locked), "--json")
    with pikepdf.open(locked, password=made.json["passphrase"]) as pdf:
        assert pdf.encryption.R == 6
    assert keeper("disclosure", "receipt", "D0001", "-o", str(receipt)).code == 0
    assert made.json["sha256"] in text(receipt.read_bytes())
    written = keeper("disclosure", "letter", "D0001", "--kind", "return", "--out", str(tmp_path / "letters"), "--json")
    assert [Path(each).name for each in written.json["files"]] == ["return-letter-D0001.pdf"]
    keeper("record", "item", "move", "LIST", "on_hold")
    assert keeper("disclosure", "copy", "D0001", "-o", str(tmp_path / "late.pdf")).code == 3
    assert not (tmp_path / "late.pdf").exists()
    assert keeper("vault", "check", "--json").json["problems"] == []
