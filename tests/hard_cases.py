"""What can be wrong with a vault, a secret or a list, each as something done to a sound one, and what a person must be told.

Lives here: the cases, without a screen or a command line. `tests/cli/test_hard_cases.py` puts each to the commands,
`tests/gui/test_hard_cases.py` to the window.
"""

import json
import shutil
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

import pytest
import sqlalchemy as sa
from openpyxl import Workbook

from custkeeper.services.people import change_passphrase
from custkeeper.vault.connection import Database
from custkeeper.vault.slots import STANDARD_COST, new_firm_secret, print_secret
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, SampleFirm, build_firm

NETWORK_DRIVE = Path("N:/")  # of the Windows that `run.py windows` makes
HEADERS = ("header.json", "header.copy.json")


@dataclass
class Attempt:
    """What somebody gives at the door; a case changes what is wrong."""

    firm: SampleFirm
    vault: Path
    user: str = KEEPER
    passphrase: str = PASSPHRASES[KEEPER]
    firm_secret: str = ""  # as typed; empty: what this computer keeps
    knows_secret: bool = True  # this computer keeps the firm secret


@dataclass(frozen=True)
class DoorCase:
    """Something wrong before a vault is open. `said` stands in the English sentence; a `code` of 0 opens and only tells."""

    what: str
    damage: Callable[[Attempt], None]
    code: int
    said: str
    is_usable: bool = False  # the vault itself is sound, and opens for whoever does it right


def _files(attempt: Attempt, change: Callable[[bytes], bytes], *names: str) -> None:
    for name in names:
        path = attempt.vault / name
        path.write_bytes(change(path.read_bytes()))


def _headers(attempt: Attempt, **values: object) -> None:
    _files(attempt, lambda raw: json.dumps(json.loads(raw) | values).encode(), *HEADERS)


def _data(attempt: Attempt, change: Callable[[bytes], bytes]) -> None:
    for side in attempt.vault.glob("data-1.db-*"):
        side.unlink()
    _files(attempt, change, "data-1.db")


def _wrong_passphrase(attempt: Attempt) -> None:
    attempt.passphrase = "not this one at all, sorry"


def _unknown_person(attempt: Attempt) -> None:
    attempt.user = "somebody else"


def _secret_missing(attempt: Attempt) -> None:
    attempt.knows_secret = False


def _secret_foreign(attempt: Attempt) -> None:
    attempt.firm_secret = print_secret(new_firm_secret())


def _vault_missing(attempt: Attempt) -> None:
    shutil.rmtree(attempt.vault)


def _foreign_data(attempt: Attempt) -> None:
    other = attempt.firm.folder / "other"
    other.mkdir()
    build_firm(other)
    _data(attempt, lambda raw: (other / "Firm.ckvault" / "data-1.db").read_bytes())


def _same_key_foreign_data(attempt: Attempt) -> None:
    """A data file that opens with this vault's key and says it belongs to another vault."""
    writer = Database.open_writer(attempt.vault / "data-1.db", _vault_key(attempt))
    with writer.transaction():
        writer.run(sa.text("UPDATE meta SET value = :other WHERE key = 'vault'"), {"other": "0" * 32})
    writer.close()


def _newer_data(attempt: Attempt) -> None:
    writer = Database.open_writer(attempt.vault / "data-1.db", _vault_key(attempt))
    with writer.transaction():
        writer.run(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    writer.close()


def _vault_key(attempt: Attempt) -> bytes:
    session = attempt.firm.open(OWNER)
    attempt.firm.close()
    return session.vault.vault_key


def _older_header(attempt: Attempt) -> None:
    old = (attempt.vault / "header.json").read_bytes()
    session = attempt.firm.open(OWNER)
    change_passphrase(session, PASSPHRASES[OWNER], "a wholly different sentence now", STANDARD_COST)
    attempt.firm.close()
    _files(attempt, lambda raw: old, *HEADERS)


def _moved_to(folder: str) -> Callable[[Attempt], None]:
    def move(attempt: Attempt) -> None:
        target = attempt.firm.folder / folder / "Firm.ckvault"
        target.parent.mkdir()
        attempt.vault = attempt.vault.rename(target)

    return move


def _on_the_network(attempt: Attempt) -> None:
    """The same folder by a name of the network kind; Linux reads `//` as `/`, and Windows has drives of that kind."""
    if sys.platform != "win32":
        attempt.vault = Path("/" + str(attempt.vault))
        return
    if not NETWORK_DRIVE.exists():
        pytest.skip("no drive N: of the network here")
    attempt.vault = Path(shutil.move(attempt.vault, NETWORK_DRIVE / token_hex(8) / attempt.vault.name))


DOOR = [
    DoorCase("the passphrase is wrong", _wrong_passphrase, 3, "This name and passphrase do not open the vault.", True),
    DoorCase("the person is unknown", _unknown_person, 3, "This name and passphrase do not open the vault.", True),
    DoorCase("this PC has no firm secret", _secret_missing, 3, "This PC does not have this firm's secret yet", True),
    DoorCase("the firm secret is another firm's", _secret_foreign, 3, "This firm secret belongs to another vault.", True),
    DoorCase("the vault is not there", _vault_missing, 4, "There is no vault at"),
    DoorCase("the data file is missing", lambda a: (a.vault / "data-1.db").unlink(), 4, "data-1.db is missing"),
    DoorCase("the data file has 0 bytes", lambda a: _data(a, lambda raw: b""), 4, "is damaged or cut short"),
    DoorCase("the data file has 1 byte", lambda a: _data(a, lambda raw: raw[:1]), 4, "is damaged or cut short"),
    DoorCase("the data file is cut in two", lambda a: _data(a, lambda raw: raw[: len(raw) // 2]), 4, "is damaged or cut short"),
    DoorCase("the data file is another vault's", _foreign_data, 4, "is damaged or cut short"),
    DoorCase("the data file names another vault", _same_key_foreign_data, 4, "belongs to another vault. Put the right file back"),
    DoorCase("the header is of a newer version", lambda a: _headers(a, format=99), 4, "written by a newer version"),
    DoorCase("the data file is of a newer version", _newer_data, 4, "written by a newer version"),
    DoorCase("one header is damaged", lambda a: _files(a, lambda raw: raw[:99], HEADERS[0]), 0, "its copy serves", True),
    DoorCase(
        "both headers are damaged", lambda a: _files(a, lambda raw: raw[:99], *HEADERS), 4, "Both copies of the vault's header"
    ),
    DoorCase("the header is older than the ledger's", _older_header, 4, "somebody put an older one back"),
    DoorCase(
        "the vault lies in a sync folder", _moved_to("OneDrive - Firm"), 3, "synchronised with the internet (OneDrive)", True
    ),
    DoorCase("the vault lies on the network", _on_the_network, 3, "it is on a network drive", True),
]


@dataclass(frozen=True)
class ListCase:
    """A list that somebody wants to import; with a `code` of 0 it is taken, with a warning that says `said`."""

    what: str
    name: str
    make: Callable[[Path], None]
    code: int
    said: str


def _text(content: str, encoding: str = "utf-8") -> Callable[[Path], None]:
    return lambda path: path.write_bytes(content.encode(encoding))


def _workbook(path: Path) -> None:
    book = Workbook()
    book.active.append(["客户名称", "备注"])
    book.active.append(["上海示例有限公司", "x"])
    book.save(path)


def _rewritten(path: Path, part: str, content: bytes) -> None:
    """A workbook in which one part says something else."""
    _workbook(path)
    with zipfile.ZipFile(path) as sound:
        parts = {name: sound.read(name) for name in sound.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as changed:
        for name, raw in (parts | {part: content}).items():
            changed.writestr(name, raw)


def _bomb(path: Path) -> None:
    _rewritten(path, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData>" + b" " * (300 << 20) + b"</sheetData></worksheet>")


def _lying_bomb(path: Path) -> None:
    """The same, with a directory that says 1,000 bytes."""
    _bomb(path)
    raw, size = path.read_bytes(), (300 << 20) + len(b"<worksheet><sheetData></sheetData></worksheet>")
    path.write_bytes(raw.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))


def _entities(path: Path) -> None:
    nested = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    sheet = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">{nested}<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    sheet += '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    sheet += '<row r="1"><c r="A1" t="inlineStr"><is><t>客户名称</t></is></c></row>'
    sheet += '<row r="2"><c r="A2" t="inlineStr"><is><t>&e9;&f;</t></is></c></row></sheetData></worksheet>'
    _rewritten(path, "xl/worksheets/sheet1.xml", sheet.encode())


def _many_columns(path: Path) -> None:
    path.write_text(",".join(["客户名称", *(f"c{n}" for n in range(299))]) + "\n" + ",".join(["x"] * 300), encoding="utf-8")


LISTS = [
    ListCase("a picture", "list.csv", lambda path: path.write_bytes(bytes(range(256)) * 20), 2, "is neither CSV text"),
    ListCase("an empty file", "list.csv", _text(""), 2, "has no rows"),
    ListCase("a heading and no row", "list.csv", _text("客户名称,备注\n"), 2, "has no rows"),
    ListCase(
        "10 MB in one cell",
        "list.csv",
        _text("客户名称,备注\n上海示例," + "x" * (10 << 20)),
        2,
        "this cell has 10485760 characters; 1000000 are the most",
    ),
    ListCase("300 columns", "list.csv", _many_columns, 2, "The list has 300 columns; 256 are the most."),
    ListCase("an encrypted workbook", "list.xlsx", lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0" * 999), 2, "password"),
    ListCase("a zip bomb", "list.xlsx", _bomb, 2, "is too large or not a real spreadsheet"),
    ListCase("a zip bomb that lies about its size", "list.xlsx", _lying_bomb, 2, "list.xlsx"),
    ListCase("XML entities in a workbook", "list.xlsx", _entities, 2, "nor an Excel file"),
    ListCase("a cut workbook", "list.xlsx", lambda path: (_workbook(path), path.write_bytes(path.read_bytes()[:2000])), 2, ""),
    ListCase("UTF-16 without its mark", "list.csv", _text("客户名称,备注\n上海示例,x\n", "utf-16-le"), 2, "is neither CSV text"),
    ListCase("bytes of no encoding", "list.csv", lambda path: path.write_bytes("客户名称\n".encode() + b"\xff\xfe\xff\n"), 2, ""),
    ListCase("no file at all", "list.csv", lambda path: None, 2, "cannot be read"),
    ListCase("no column of names", "list.csv", _text("x,y\n1,2\n"), 2, "No column looks like the client's name"),
    ListCase("formulas", "list.csv", _text('客户名称,备注\n上海示例,"=HYPERLINK(""http://x"")"\n'), 0, "looks like a formula"),
    ListCase("markup", "list.csv", _text("客户名称,备注\n<b>上海</b> & <img src=x>,x\n"), 0, "contains markup"),
    ListCase("rare characters", "list.csv", _text("客户名称,备注\n𠮷野家,x\n"), 0, "rare character"),
]
