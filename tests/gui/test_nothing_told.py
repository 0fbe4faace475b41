"""A failure nobody foresaw, on the window's worker: screen, log and terminal tell its kind and place, and no canary."""

import logging
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custkeeper.app.redacting_log import start_log
from custkeeper.gui.parts import Parts
from custkeeper.services.content import Content
from custkeeper.services.vault_access import Place
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, PASSPHRASES, ROOT, SampleFirm

CANARIES = ("金丝雀示例有限公司", "canary note 7c1f", *PASSPHRASES.values())


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The program's own log, in the test's folder."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.raiseExceptions
    start_log(tmp_path / "log")
    yield tmp_path / "log" / "custkeeper.log"
    for handler in root.handlers:
        handler.close()
    root.handlers[:], root.level, logging.raiseExceptions = before[0], before[1], before[2]


@pytest.fixture
def damaged(firm: SampleFirm, parts_for: Callable[[SampleFirm], Parts], tmp_path: Path) -> Parts:
    """The window's parts with a content folder in which one file is cut short."""
    shutil.copytree(ROOT / "resources" / "content", tmp_path / "content")
    table = tmp_path / "content" / "identifiers.toml"
    table.write_text(table.read_text(encoding="utf-8")[:400] + "\n[[[", encoding="utf-8")
    content = Content(tmp_path / "content")
    place = Place(firm.path, firm.device, content, firm.clock)
    return replace(parts_for(firm), place=lambda path: replace(place, path=path))


def test_an_unexpected_failure_on_the_worker_tells_no_canary(
    firm: SampleFirm,
    damaged: Parts,
    sit_at: Callable[[Parts], Sitter],
    english: None,
    log: Path,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "list.csv").write_text(f"客户名称,备注\n{CANARIES[0]},{CANARIES[1]}\n", encoding="utf-8")
    sitter = sit_at(damaged)
    sitter.unlock(KEEPER, firm)
    sitter.window.go_to("clients")
    sitter.settle()
    sitter.answers.files.append(tmp_path / "list.csv")
    sitter.click("Import…")
    sitter.click("Choose a file…")
    sitter.reads("did not expect (TOMLDecodeError)")
    written = log.read_text(encoding="utf-8")
    assert "unexpected failure [TOMLDecodeError at " in written
    printed = capfd.readouterr()
    for canary in CANARIES:
        assert canary not in sitter.said()
        assert canary not in written
        assert canary not in printed.out + printed.err
    assert list((tmp_path / "temporary").iterdir()) == []


def test_what_libraries_log_is_dropped_and_numbers_are_kept(log: Path) -> None:
    name = CANARIES[0]
    logging.getLogger("openpyxl.cell").warning("cannot read " + name)  # noqa: G003 - as libraries do
    logging.getLogger("custkeeper.services").warning("row %d of %s", 7, name)
    logging.getLogger("custkeeper.services").warning(ValueError(name))
    try:
        int(name)
    except ValueError:
        logging.getLogger("custkeeper").exception("unexpected failure")
    written = log.read_text(encoding="utf-8")
    assert name not in written
    assert "row 7 of …" in written
    assert "openpyxl.cell: … at test_nothing_told.py:" in written
    assert "unexpected failure [ValueError at test_nothing_told.py:" in written
    assert len(written.splitlines()) == 4


def test_a_log_that_cannot_be_written_says_nothing(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Python would put the call with its arguments on the terminal."""
    log.mkdir()
    logging.getLogger("custkeeper").warning("row %s", CANARIES[0])
    assert capfd.readouterr().err == ""
