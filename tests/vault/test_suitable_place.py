"""Where a live vault may not lie, and files that are replaced while somebody looks into them."""

import sys
import threading
from pathlib import Path, PureWindowsPath

import pytest

from custkeeper.vault.errors import PlaceUnsuitable
from custkeeper.vault.folder import replace_file, write_durably
from custkeeper.vault.suitable_place import require_suitable_place, unsuitable, windows_trouble
from tests.links import link_to

ON_WINDOWS = pytest.mark.skipif(sys.platform != "win32", reason="these names and drives are Windows' own")


@pytest.mark.parametrize(
    "path",
    [
        r"C:\CON\Firm.ckvault",
        r"C:\Users\wang\nul.ckvault",
        r"C:\Users\wang\com1",
        r"C:\Users\LPT¹.x\Firm.ckvault",
        r"C:\Users\wang \Firm.ckvault",
        r"C:\Users\wang\Firm.ckvault.",
        "C:\\" + "长" * 100 + "\\" + "x" * 150,
    ],
)
def test_names_that_windows_reads_otherwise_are_named(path: str) -> None:
    assert windows_trouble(PureWindowsPath(path)) is not None


@pytest.mark.parametrize(
    "path",
    [r"C:\Users\王 一平\文档\示例 公司.ckvault", r"D:\console\Firm.ckvault", r"C:\Users\wang\.hidden\auxiliary", r"C:\x\com10"],
)
def test_ordinary_names_are_not(path: str) -> None:
    assert windows_trouble(PureWindowsPath(path)) is None


@pytest.mark.parametrize("path", ["//server/share/Firm.ckvault", pytest.param(r"\\server\share\Firm.ckvault", marks=ON_WINDOWS)])
def test_a_share_is_refused_by_its_name(path: str) -> None:
    with pytest.raises(PlaceUnsuitable):
        require_suitable_place(Path(path))


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    link = link_to(tmp_path / "Dropbox", tmp_path / "documents")
    assert unsuitable(link / "Firm.ckvault") is not None
    assert unsuitable(tmp_path / "Firm.ckvault") is None


@ON_WINDOWS
@pytest.mark.parametrize("name", ["CON.ckvault", "Firm. "])
def test_a_vault_is_not_made_under_such_a_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(PlaceUnsuitable):
        require_suitable_place(Path(f"{tmp_path}\\{name}"))


def test_a_file_somebody_looks_into_is_replaced_as_soon_as_they_let_go(tmp_path: Path) -> None:
    path = tmp_path / "头 header.json"
    path.write_bytes(b"old")
    reader = path.open("rb")
    writing = threading.Thread(target=write_durably, args=(path, b"new"))
    writing.start()
    while writing.is_alive() and not path.with_name(path.name + ".tmp").exists():
        pass  # the writer has its scratch file, and from now on tries to rename it
    reader.close()
    writing.join()
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_rename_over_a_file_is_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"new")
    (tmp_path / "b").write_bytes(b"old")
    replace_file(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"new"
    assert not (tmp_path / "a").exists()
