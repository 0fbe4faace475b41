"""Whatever a person, a file, a firm or a record is called: files stay in their folder and never take another's place."""

import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from custkeeper.domain.errors import BadInput
from custkeeper.domain.file_names import is_device_name, leads_to_device
from custkeeper.domain.roles import Role
from custkeeper.services.checklists import attach, load, start
from custkeeper.services.papers import FileUnwritable, safe_name, save_file, write_papers, write_secrets
from custkeeper.services.people import add_person
from custkeeper.services.records import add
from custkeeper.services.report_making import Press
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import check
from custkeeper.vault.slots import STANDARD_COST
from tests.hostile_texts import FORMULAS, MARKUP, NAMES, SYNTAX
from tests.sample_firm import KEEPER, OWNER, ROOT, SampleFirm

ALL = sorted({*NAMES, *MARKUP, *(text for text in (*SYNTAX, *FORMULAS) if text.strip())})
ON_WINDOWS = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
DEVICE = re.compile(r"^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$", re.IGNORECASE)


@pytest.mark.parametrize("name", ALL, ids=range(len(ALL)))
def test_a_safe_name_is_one_name_on_every_system(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert safe not in {".", ".."}
    assert not ON_WINDOWS.search(safe)
    assert safe.isprintable()
    assert not DEVICE.match(safe)
    assert safe == safe.strip(" .")
    assert not safe.startswith(("-", "~"))
    assert len(f".recovery-sheet-{safe}.pdf.part".encode()) <= 255
    assert Path("folder", safe).parent == Path("folder")


def test_ordinary_names_stay_as_they_are() -> None:
    for name in ("陈静", "Anne-Marie O'Neil", "José 3", "J. Smith", "Müller & Söhne", "client", "X" * 120):
        assert safe_name(name) == name


def test_no_two_people_have_the_same_file() -> None:
    """Also where capital letters do not count."""
    names = {safe_name(name).casefold() for name in ALL}
    assert len(names) == len({name.casefold() for name in ALL})


def test_papers_and_secrets_stay_in_their_folder_and_apart(firm: SampleFirm, tmp_path: Path) -> None:
    press = Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))
    outside = tmp_path / "outside"
    outside.mkdir()
    for name in ("x", "firm-secret", "x.pdf"):
        (outside / name).write_text("untouched", encoding="utf-8")
    folder = outside / "a" / "papers"
    for place, name in enumerate(NAMES):
        papers = replace(firm.papers[OWNER], person=name, recovery_code=f"code {place}")
        (path,) = write_papers(press, papers, folder, "en", with_card=False)
        assert path.parent == folder
        write_secrets(papers, folder, with_firm_secret=False)
    write_secrets(firm.papers[OWNER], folder, with_firm_secret=True)
    assert len(list(folder.iterdir())) == 2 * len(NAMES) + 2
    codes = [path.read_text(encoding="utf-8") for path in folder.glob("recovery-code-*")]
    codes.remove(f"{firm.papers[OWNER].recovery_code}\n")
    assert sorted(codes) == sorted(f"code {place}\n" for place in range(len(NAMES)))
    assert (folder / "firm-secret").read_text(encoding="utf-8").strip() == firm.firm_secret
    assert sorted(path.name for path in outside.iterdir()) == ["a", "firm-secret", "x", "x.pdf"]
    assert {path.read_text(encoding="utf-8") for path in outside.iterdir() if path.is_file()} == {"untouched"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["firm", "outside"]


def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    target, out = tmp_path / "target", tmp_path / "out.pdf"
    target.write_text("untouched", encoding="utf-8")
    (tmp_path / ".out.pdf.part").symlink_to(target)
    out.symlink_to(target)
    save_file(out, b"content")
    assert out.read_bytes() == b"content"
    assert not out.is_symlink()
    assert target.read_text(encoding="utf-8") == "untouched"


@pytest.mark.parametrize("place", ["a file/x.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileUnwritable):
        save_file(tmp_path / place, b"content")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a file", "folder"]


def test_people_may_be_called_anything(firm: SampleFirm) -> None:
    owner = firm.open(OWNER)
    for name in ("../../x", "CON", "a\nb", "x" * 300, "-rf"):
        called = add_person(owner, name, Role.STAFF, "blue kites over the old harbour", STANDARD_COST).person
        assert called == " ".join(name.split()), "a name is one line"
    assert check(owner)[1] == []


def test_a_path_that_leads_to_a_device_of_windows_is_known() -> None:
    for path in ("CON", "a/aux.pdf", "nul.txt/a.pdf", "b\\prn", "C:/x/COM1.pdf", "lpt9 .pdf"):
        assert leads_to_device(path), path
    for path in ("console.pdf", "a/auxiliary/b.pdf", "com10.pdf", "C:/x/nulls.pdf"):
        assert not leads_to_device(path), path


@pytest.mark.skipif(sys.platform != "win32", reason="only there is such a file a device")
def test_nothing_is_saved_to_a_device(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable):
        save_file(tmp_path / "aux.pdf", b"x")


def is_file_name(name: str) -> bool:
    """Whether this system lets a file be called so."""
    if sys.platform == "win32":
        taken = is_device_name(name) or name != name.rstrip(" .") or len(name) > 100
        return not taken and name.isprintable() and not set(name) & set('<>:"/\\|?*')
    return name not in {".", ".."} and "/" not in name and len(name.encode()) <= 255


def test_names_of_attached_files_are_kept_and_never_used(
    firm: SampleFirm, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What this system takes for a file name is stored as it is; nothing is written but the vault."""
    keeper = firm.open(KEEPER)
    files, here = tmp_path / "files", tmp_path / "here"
    files.mkdir()
    here.mkdir()
    monkeypatch.chdir(here)
    add(keeper, "transfer", {"target": "x"}, "JADE")
    code = start(keeper, "target_nda", "JADE").code
    stored = []
    for name in NAMES:
        if not is_file_name(name):
            continue
        (files / name).write_text(name, encoding="utf-8")
        attach(keeper, code, "tn-scope-need-to-know", [files / name])
        stored.append(name)
    assert len(stored) > (7 if sys.platform == "win32" else 25)
    found = [each.name for each in load(keeper, code).files["tn-scope-need-to-know"]]
    assert sorted(found) == sorted(stored)
    assert list(here.iterdir()) == []
    assert sorted(each.name for each in files.iterdir()) == sorted(stored)
    assert check(keeper)[1] == []


def test_a_record_may_be_called_anything_visible(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    refused = []
    for name in NAMES:
        try:
            add(keeper, "client", {"name": name}, name)
        except BadInput:
            refused.append(name)
    assert set(refused) == {name for name in NAMES if not name.isprintable() or name != name.strip() or len(name) > 200}
