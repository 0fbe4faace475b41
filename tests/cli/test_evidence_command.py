"""By command: the evidence about one recipient as a ZIP, and no file when there is nothing to prove."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.test_leaving_commands import ANN, DAN, prepared
from tests.sample_firm import KEEPER


def test_a_pack_is_written_with_its_hash_and_only_about_somebody_known(as_person: Callable[[str], Run], tmp_path: Path) -> None:
    keeper, out = as_person(KEEPER), tmp_path / "pack.zip"
    prepared(keeper)
    assert keeper("disclose", "LIST", "--to", "Good Ltd", "--person", ANN, "--record").code == 0
    asked = ("disclosure", "evidence", "--to", "Good Ltd", "-o", str(out), "--person")
    assert keeper(*asked, DAN).code == 3
    assert not out.exists()
    made = keeper(*asked, ANN, "--json")
    assert (made.code, made.json["not_read"]) == (0, 0), made.err
    assert hashlib.sha256(out.read_bytes()).hexdigest() == made.json["sha256"]
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as pack:
        assert pack.namelist() == made.json["files"]
        assert json.loads(pack.read("report.json"))["disclosures"] == ["D0001"]
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
