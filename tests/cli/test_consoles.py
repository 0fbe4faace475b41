"""Consoles and files of other code pages: Chinese never ends a command, JSON loses nothing, secrets may have any line ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sample_firm import KEEPER, PASSPHRASES, ROOT, SampleFirm

NAME = "上海静安静杰文化传播有限公司"


@pytest.fixture
def given(clients: SampleFirm, tmp_path: Path) -> list[str]:
    for name, secret in (("passphrase", PASSPHRASES[KEEPER]), ("secret", clients.firm_secret)):
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + secret.encode() + b"\r\n")  # as Windows' editor saves it
    secrets = ["--passphrase-file", str(tmp_path / "passphrase"), "--firm-secret-file", str(tmp_path / "secret")]
    return ["--vault", str(clients.path), "--user", KEEPER, *secrets]


def ran(given: list[str], page: str, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """In a process of its own whose console has that code page."""
    home = {name: str(tmp_path / "home") for name in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA")}
    settings = os.environ | home | {"PYTHONUTF8": "0", "PYTHONIOENCODING": page, "PYTHONPATH": os.environ["PYTHONPATH"]}
    command = [sys.executable, "-m", "custkeeper", *given, *arguments]
    return subprocess.run(command, env=settings, cwd=ROOT, capture_output=True, check=False)


@pytest.mark.parametrize("page", ["cp1252", "cp936", "cp437", "ascii", "utf-8"])
def test_chinese_never_ends_a_command(given: list[str], tmp_path: Path, page: str) -> None:
    listed = ran(given, page, tmp_path, "clients", "list", "--limit", "3", "--language", "zh_CN")
    assert listed.returncode == 0, listed.stderr
    assert b"K00001" in listed.stdout
    if page in {"cp936", "utf-8"}:
        assert NAME in listed.stdout.decode(page)
    refused = ran(given, page, tmp_path, "record", "client", "show", "没有", "--language", "zh_CN")
    assert refused.returncode == 2
    assert b"Traceback" not in refused.stderr


@pytest.mark.parametrize("page", ["cp1252", "cp936", "utf-8"])
def test_json_is_whole_in_every_code_page(given: list[str], tmp_path: Path, page: str) -> None:
    listed = ran(given, page, tmp_path, "clients", "list", "--limit", "1", "--json")
    assert listed.returncode == 0, listed.stderr
    assert json.loads(listed.stdout.decode(page))["clients"][0]["name"] == NAME
