"""Whatever bytes come from outside, a reader takes them, or refuses them in a sentence of ours: nothing else ever comes out.

Each reader gets what is good, changed at every place of it to every odd thing that JSON can say, cut and flipped. A further
reader is one more line of a table.
"""

import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from custkeeper.app.preferences import Preferences
from custkeeper.cli.desk import read_secret
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.foreign_json import read_foreign
from custkeeper.domain.record import Record
from custkeeper.domain.text import resolve
from custkeeper.gui.locking.return_ticket import ReturnTicket
from custkeeper.reports.fonts import register_fonts
from custkeeper.reports.shown_file import shown_file
from custkeeper.reports.typesetter import Typesetter
from custkeeper.services.backup_problems import is_refusal, kept_problem, problem_told
from custkeeper.services.backup_targets import MARK, folder_of
from custkeeper.services.drill_outcome import Outcome
from custkeeper.services.restoring import backup_facts
from custkeeper.services.table_file import read_table
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import open_vault
from custkeeper.vault.backup_errors import TargetMissing
from custkeeper.vault.backup_file import Manifest
from custkeeper.vault.backup_key import BackupKey
from custkeeper.vault.backup_log import Run, noted_runs
from custkeeper.vault.backup_making import Source, make_backup
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import VaultHeld
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
from custkeeper.vault.ledger import Head
from custkeeper.vault.restoring import Restored, restored_from
from custkeeper.vault.slots import read_firm_secret, read_recovery_code
from custkeeper.vault.window_lock import WindowLock
from tests.sample_firm import OWNER, PASSPHRASES, ROOT, SampleFirm
from tests.vault.forged_backups import MANIFEST, parts_of, resealed, sealed

VAULT = "0123456789abcdef" * 2
DEEP = "[" * 3000 + "]" * 3000
ODD = (
    *("Infinity", "-Infinity", "NaN", "1e400", "1.0", "-1", "0", "true", "null", "9007199254740993", "1" + "0" * 30),
    *("1" + "0" * 5000, '"\\ud800"', '"\\u0000"', '"１"', '""', '"x"', '"../../etc"', "[]", "{}", '{"a": {}}', DEEP),
    *('"{0}{x.y}{"', '"' + "é" * 40 + '"', '{"\\ud800": 1}', '{"é": 1}', '[["a", 1, 2]]'),
)
_HOLE = "<<hole>>"


def places(value: Any) -> Iterator[Any]:
    """The value with a hole at each place of it in turn, and with each key left out."""
    yield _HOLE
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in inside:
        if isinstance(value, dict):
            yield {name: other for name, other in value.items() if name != key}
        for holed in places(inner):
            changed = value.copy()
            changed[key] = holed
            yield changed


def altered(good: bytes) -> Iterator[bytes]:
    """Everything that this test does to a good JSON."""
    for holed in places(json.loads(good)):
        text = json.dumps(holed)
        for odd in ODD if json.dumps(_HOLE) in text else ("",):
            yield text.replace(json.dumps(_HOLE), odd).encode("utf-8", "surrogatepass")
    twice = f',"{next(iter(json.loads(good)))}":1}}'.encode()
    yield from (good[:-1] + twice, good + good, b"", b"\xff\xfe", b"\xef\xbb\xbf" + good, good.decode().encode("utf-16"))
    chance = random.Random(1)
    for _ in range(60):
        yield good[: chance.randrange(len(good))]
        place = chance.randrange(len(good))
        yield good[:place] + bytes([good[place] ^ 1 << chance.randrange(8)]) + good[place + 1 :]


@dataclass
class Outside:
    """A folder for what is read from one, and the good things that are altered."""

    folder: Path
    header: bytes
    manifest: bytes

    def put(self, name: str, raw: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(raw)
        return path

    @property
    def device(self) -> DeviceStore:
        return DeviceStore(self.folder, use_keyring=False)


RUN = Run("t" * 32, "2027-03-01T09:00:00Z", "person", "a.ckbackup", 1, "0" * 64, 1, "0" * 64, 1, 1, "{}")
PREFERENCES = {"width": 1360, "is": True, "names": {"a": "b"}, "last_vault": "x"}
FILES: dict[str, tuple[str, dict[str, Any]]] = {  # what each reader of a file finds where
    "note of a restore": ("restored.json", asdict(Restored("0" * 64, "2027-03-01T09:00:00Z", 3, "0" * 64))),
    "who holds the lock": ("lock", {"holder": "pc (1)", "since": "now"}),
    "what this computer remembers": (f"{VAULT}.json", {"head": f"3:{'0' * 64}", "firm-secret": "X"}),
    "runs of backups": (f"{VAULT}.backups.jsonl", asdict(RUN)),
    "mark of a place": (MARK, {"vault": VAULT, "volume": "1" * 32}),
    "preferences": ("preferences.json", PREFERENCES),
}


def _used(header: Header) -> None:
    """Whatever is asked of a header that parses."""
    assert header.hash
    assert header.parts()
    assert header.generation >= 0
    header.require_certified()
    assert all(len(slot.salt) == 16 for entry in header.people.values() for slot in entry.slots)  # Argon2id refuses less than 8
    assert Header.from_bytes(header.to_bytes()) == header


def _held(outside: Outside) -> None:
    with pytest.raises(VaultHeld) as held:
        WindowLock(outside.folder / "lock", "")
    assert all(isinstance(each, str) for each in held.value.values.values())


def _remembered(outside: Outside) -> None:
    for name in ("head", "firm-secret"):
        kept = outside.device.get(VAULT, name)
        assert kept is None or isinstance(kept, str)
        head = Head.from_pin(kept or "")
        assert head is None or 0 <= head.seq < 1 << 53


def _noted(outside: Outside) -> None:
    for run in noted_runs(outside.device, VAULT):
        assert [type(each) for each in asdict(run).values()] == [type(each) for each in asdict(RUN).values()]
        _told(run.problem)


def _marked(outside: Outside) -> None:
    target = {"folder": str(outside.folder), "volume": "1" * 32}
    folder_of(Record("2" * 32, "backup_target", "BT0001", AREAS["backup_target"].default_level, "in_use", target), VAULT, [])


def _preferred(outside: Outside) -> None:
    preferences = Preferences(outside.folder / "preferences.json")
    for name, default in PREFERENCES.items():
        kept = preferences.get(name, default)
        assert type(kept) is type(default)
        assert not isinstance(kept, int) or abs(kept) < 1 << 31


def _told(kept: str) -> None:
    assert resolve(problem_told(kept), lambda text: text.source, {})
    is_refusal(kept)
    Outcome.from_text(kept)


FILE_READERS: dict[str, Callable[[Outside], object]] = {
    "note of a restore": lambda outside: restored_from(VaultFolder(outside.folder)),
    "who holds the lock": _held,
    "what this computer remembers": _remembered,
    "runs of backups": _noted,
    "mark of a place": _marked,
    "preferences": _preferred,
}
PROBLEM = {"text": ["errors", "{file} is {x}"], "values": {"file": "a", "x": ["errors", "b"]}}
REFUSAL = kept_problem(TargetMissing(path="/x"))
TEXTS: dict[str, tuple[str, Callable[[str], object]]] = {
    "backup key": (BackupKey("data-1.db", bytes(32), "c").to_text(), BackupKey.from_text),
    "ticket of a restart": (ReturnTicket("idle").written(), ReturnTicket.read),
    "what a test found": (json.dumps(PROBLEM), _told),
    "why a backup failed": (REFUSAL, _told),
    "outcome of a test": (Outcome(counts={"a": 1}).to_text(), _told),
    "any JSON of others": ('{"a": [1, "x"]}', read_foreign),
}


def ours_only(what: str, raw: object, read: Callable[[], object]) -> None:
    """A refusal is ours, or, below all readers, a ValueError of `read_foreign`."""
    refusal: CustKeeperError | None = None
    try:
        read()
    except CustKeeperError as error:
        refusal = error
    except BaseException as other:
        if not (isinstance(other, ValueError) and what == "any JSON of others"):
            raise AssertionError(f"{what}: {type(other).__name__} from {str(raw)[:300]}") from other
    assert refusal is None or resolve(refusal.message, lambda text: text.source, {})


@pytest.fixture(scope="module")
def outside(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> Outside:
    folder = tmp_path_factory.mktemp("outside")
    header: dict[str, Any] = json.loads((made_firm.path / "header.json").read_bytes())
    person, entry = next(iter(header["people"].items()))
    header |= {"people": {person: entry}, "former": {person: entry["certificate"]}, "past": [entry["certificate"]]}
    counts = {"client": 3, "ledger": 9}
    said = Manifest(VAULT, 1, "data-1.db", "0001", "1", "2027-03-01T09:00:00Z", 9, "0" * 64, counts, 4096, "0" * 64, "0" * 64)
    return Outside(folder, json.dumps(header).encode(), said.to_bytes())


@pytest.mark.parametrize("what", FILE_READERS)
def test_files_that_anybody_can_write(outside: Outside, what: str) -> None:
    name, said = FILES[what]
    held = WindowLock(outside.folder / "lock", "") if what == "who holds the lock" else None
    for raw in altered(json.dumps(said).encode()):
        outside.put(name, raw)
        ours_only(what, raw, lambda: FILE_READERS[what](outside))
    if held is not None:
        held.release()


@pytest.mark.parametrize("what", TEXTS)
def test_texts_that_keyrings_the_environment_and_records_give(what: str) -> None:
    good, read = TEXTS[what]
    for raw in altered(good.encode()):
        ours_only(what, raw, partial(read, raw.decode("utf-8", "replace")))


@pytest.mark.parametrize(
    "said", ["1.0", "1e400", "NaN", "Infinity", '{"a":1,"a":1}', '"\\ud800"', '{"\\ud800":1}', "9" * 17, DEEP[2980:-2980]]
)
def test_what_json_can_say_and_the_program_never_writes_is_none(said: str) -> None:
    with pytest.raises(ValueError, match=r"floating|twice|surrogates|large|deeply"):
        read_foreign(f'{{"b": [{said}]}}')
    assert read_foreign(f'{{"b": [{json.dumps(said)}]}}') == {"b": [said]}


def test_headers_and_lists_of_contents(outside: Outside) -> None:
    for raw in altered(outside.header):
        ours_only("header", raw, lambda: _used(Header.from_bytes(raw)))  # noqa: B023 - it is read at once
    for raw in altered(outside.manifest):
        ours_only("manifest", raw, partial(Manifest.from_bytes, raw, "x"))


def test_a_vault_whose_header_was_altered_refuses_or_opens(firm: SampleFirm) -> None:
    """Only what still parses comes as far as the slots."""
    header, tried = (firm.path / "header.json").read_bytes(), 0
    (firm.path / "header.copy.json").unlink()
    for raw in altered(header):
        try:
            Header.from_bytes(raw)
        except CustKeeperError:
            continue
        tried += 1
        if tried % 12 == 0:  # each costs a twentieth of a second
            (firm.path / "header.json").write_bytes(raw)
            ours_only("vault", raw, partial(_opened, firm))
    assert tried > 100


def _opened(firm: SampleFirm) -> None:
    session = open_vault(firm.place, OWNER, PASSPHRASES[OWNER], firm_secret=firm.firm_secret)
    session.close()


def test_backups_whose_directories_were_altered_and_sealed_anew(outside: Outside, firm: SampleFirm) -> None:
    session, chance = firm.open(OWNER), random.Random(2)
    source = Source(session.vault.folder, session.vault.header, session.vault.vault_key, session.now)
    path = make_backup(source, outside.folder).file.path
    parts = parts_of(path)
    small = {name: content[:4096] for name, content in parts.items()}
    for _ in range(100):
        raw = bytearray(sealed(small))
        for _ in range(chance.choice((1, 1, 3))):
            place = chance.choice((chance.randrange(80), len(raw) - 72 - chance.randrange(400)))
            raw[place] = chance.choice((0, 255, raw[place] ^ 1 << chance.randrange(8)))
        path.write_bytes(resealed(bytes(raw)))
        ours_only("backup", raw[:80], partial(backup_facts, path, firm.place))
    for raw in [*altered(parts[MANIFEST])][::40]:
        path.write_bytes(sealed(small | {MANIFEST: raw}))
        ours_only("backup", raw, partial(backup_facts, path, firm.place))


def _mauled(good: bytes, chance: random.Random) -> bytes:
    raw = bytearray(good)
    for _ in range(chance.choice((1, 1, 2, 5))):
        place = chance.randrange(len(raw))
        raw[place : place + chance.choice((0, 1, 1, 9))] = chance.randbytes(chance.choice((0, 1, 1, 4)))
    return bytes(raw) or b"x"


def test_lists_of_clients_and_secrets(outside: Outside) -> None:
    chance, book, workbook = random.Random(3), io.BytesIO(), openpyxl.Workbook()
    for line in (["客户编号", "客户名称", "年费"], ["K1", "甲", 3.5], ["K2", "=1+1", True]):
        workbook.active.append(line)
    workbook.save(book)
    with zipfile.ZipFile(book) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    csv = '客户编号,客户名称\nK1,甲\n"K2",乙'.encode()
    for _ in range(60):
        name, out = chance.choice(list(parts)), io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for each, content in parts.items():
                archive.writestr(each, _mauled(content, chance) if each == name else content)
        for raw in (out.getvalue(), _mauled(book.getvalue(), chance), _mauled(csv, chance)):
            ours_only("list", raw, partial(read_table, outside.put("list", raw)))
    for _ in range(60):
        raw = _mauled(b"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV", chance)
        ours_only("secret", raw, partial(read_secret, outside.put("secret", raw)))
        for read in (read_firm_secret, read_recovery_code):
            ours_only("code", raw, partial(read, raw.decode("utf-8", "replace")))


@pytest.mark.filterwarnings("ignore")  # what the libraries say of a damaged file
def test_files_that_are_shown_or_handed_over() -> None:
    register_fonts(ROOT / "resources" / "fonts")
    chance, setter, shown = random.Random(4), Typesetter(Catalogue(ROOT / "i18n", "en")), 0
    goods = [_pdf()]
    for form in ("PNG", "JPEG"):
        exif, out = Image.Exif(), io.BytesIO()
        exif[0x0112] = 6  # turned
        Image.effect_noise((40, 30), 50).convert("RGB").save(out, form, exif=exif)
        goods.append(out.getvalue())
    vast, unsaid = goods[0].replace(b"595.2756", b"9e9     "), goods[0].replace(b"/Rotate 0", b"/Rotate /x")
    assert goods[0] not in (vast, unsaid)
    for content in (vast, unsaid, *(_mauled(good, chance) for good in goods * 12)):
        found: list[object] = []
        ours_only("shown", content[:60], lambda: found.append(shown_file("a", content, "mark", setter)))  # noqa: B023 - as above
        shown += found != [None]
    assert 5 < shown < 36


def _pdf() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=True, pageCompression=1)
    canvas.drawString(100, 100, "hello")
    canvas.acroForm.textfield(name="x")
    canvas.save()
    return out.getvalue()
