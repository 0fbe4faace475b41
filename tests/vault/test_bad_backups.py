"""Whatever is wrong with a backup, it is refused in a sentence of either language, and nothing is left behind; a good one under
another name, of an earlier day or of an earlier schema is accepted.

`python3 run.py test -n 0 -s tests/vault/test_bad_backups.py` prints the table.
"""

import json
import random
import re
import shutil
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from custkeeper.app.surroundings import catalogue
from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.backup_verifying import verify_file
from custkeeper.services.people import change_passphrase
from custkeeper.services.records import add, find
from custkeeper.services.session import Session
from custkeeper.services.vault_access import open_vault
from custkeeper.vault.backup_errors import BackupUnsound
from custkeeper.vault.backup_making import Source, make_backup
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
from custkeeper.vault.slots import STANDARD_COST
from tests.sample_firm import OWNER, PASSPHRASES, ROOT, SampleFirm, copied
from tests.vault.forged_backups import (
    DATA,
    HEADER,
    MANIFEST,
    SEAL,
    Good,
    flipped,
    flipped_in,
    other_values,
    page_changed,
    parts_of,
    renamed,
    resealed,
    sealed,
    with_trait,
)

OLD_VAULT = ROOT / "tests" / "old_vaults" / "0001"
HAN = re.compile(r"[\u4e00-\u9fff]")
SEED, FLIPS, FORGED_FLIPS = 20270301, 200, 20
NEW_PASSPHRASE = "a wholly different sentence now"
TERABYTE = 1 << 40
Forge = Callable[[Good], bytes]


def _docx(good: Good) -> bytes:
    path = good.scratch.with_suffix(".docx")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return path.read_bytes()


def _parts_and(name: str, content: bytes) -> Forge:
    return lambda good: sealed([*parts_of(good.today).items(), (name, content)])


def _hidden(good: Good) -> bytes:
    """Bytes between two parts that no directory names."""
    raw, parts = good.today.read_bytes(), parts_of(good.today)
    with zipfile.ZipFile(good.today) as archive:
        starts = [each.header_offset for each in archive.infolist()]
        directory = archive.start_dir
    raw = bytearray(raw[: starts[1]] + b"x" * 999 + raw[starts[1] :])
    for number, start in enumerate(starts[1:], start=1):
        at = raw.index(list(parts)[number].encode(), directory + 999) - 4
        raw[at : at + 4] = (start + 999).to_bytes(4, "little")
    at = raw.rindex(b"PK\x05\x06") + 16
    raw[at : at + 4] = (directory + 999).to_bytes(4, "little")
    return resealed(bytes(raw))


def _endless(part: str, name: bytes) -> Forge:
    """A number of a part is infinite."""

    def change(raw: bytes) -> bytes:
        return re.sub(b'"' + name + rb'":\d+', b'"' + name + b'":Infinity', raw)

    return lambda good: good.forged(**{part.removesuffix(".json"): change})


def _of(path: str, part: str) -> Callable[[Good], bytes]:
    return lambda good: parts_of(getattr(good, path))[part]


_ONE = "WHERE code = 'K0001'"
CUT, ALTERED, STRANGE, CONTRADICTS = "BackupCutShort", "BackupAltered", "BackupStrange", "BackupContradicts"
NOT_ONE, NEWER, DAMAGED, UNSOUND = "NotABackup", "BackupNewer", "BackupDamaged", "BackupUnsound"
BAD: list[tuple[str, str, Forge]] = [
    # what happens to a file
    ("one bit flipped in the data", ALTERED, flipped_in(DATA)),
    ("one bit flipped in the header", ALTERED, flipped_in(HEADER)),
    ("one bit flipped in the manifest", ALTERED, flipped_in(MANIFEST)),
    ("one bit flipped in the archive's directory", ALTERED, lambda g: flipped(_raw(g), len(_raw(g)) - SEAL - 40)),
    ("one bit flipped in the seal", ALTERED, lambda g: flipped(_raw(g), len(_raw(g)) - 20)),
    ("one bit flipped in the first byte", ALTERED, lambda g: flipped(_raw(g), 0)),
    ("0 bytes", CUT, lambda g: b""),
    ("cut after 10 bytes", CUT, lambda g: _raw(g)[:10]),
    ("cut in the middle of the data", CUT, lambda g: _raw(g)[: len(_raw(g)) // 2]),
    ("cut before the archive's directory", CUT, lambda g: _raw(g)[: _raw(g).index(b"PK\x01\x02")]),
    ("the last byte is missing", CUT, lambda g: _raw(g)[:-1]),
    ("a picture", NOT_ONE, lambda g: b"\x89PNG\r\n\x1a\n" + bytes(5000)),
    ("a Word document", NOT_ONE, _docx),
    # an archive that somebody put together, its seal made right
    ("a name that climbs out", STRANGE, renamed(DATA, "../data.db")),
    ("a name from the root", STRANGE, renamed(DATA, "/etc/data.db")),
    ("a name on a drive", STRANGE, renamed(HEADER, "C:\\header.json")),
    ("a name that Windows keeps", STRANGE, renamed(HEADER, "CON")),
    ("a name with a null in it", STRANGE, renamed(HEADER, "header.json\0/../x")),
    ("a fourth part", STRANGE, _parts_and("notes.txt", b"x")),
    ("a part twice", STRANGE, _parts_and(MANIFEST, b"{}")),
    ("a part is missing", STRANGE, lambda g: sealed({each: raw for each, raw in parts_of(g.today).items() if each != HEADER})),
    ("compressed parts", STRANGE, lambda g: sealed(parts_of(g.today), zipfile.ZIP_DEFLATED)),
    ("a part said to be encrypted", STRANGE, with_trait(HEADER, lambda part: setattr(part, "flag_bits", 1))),
    ("a symbolic link", STRANGE, with_trait(DATA, lambda part: setattr(part, "external_attr", 0o120777 << 16))),
    ("a bomb: said to have a terabyte", STRANGE, with_trait(DATA, lambda part: setattr(part, "file_size", TERABYTE))),
    ("a bomb: a manifest of 2 MB", STRANGE, lambda g: g.says(program="x" * (2 << 20))),
    ("hidden bytes between the parts", STRANGE, _hidden),
    ("something before the archive", STRANGE, lambda g: resealed(b"MZ" + bytes(998) + _raw(g))),
    ("a manifest that is no JSON", STRANGE, lambda g: g.forged(manifest=b"nothing")),
    ("a manifest nested a thousand deep", STRANGE, lambda g: g.forged(manifest=b"[" * 9999)),
    ("a manifest with an endless number", STRANGE, _endless(MANIFEST, b"head_seq")),
    ("a manifest that says more than it may", STRANGE, lambda g: g.says(path="/etc/passwd")),
    # parts of different backups, seal and hashes made right
    ("the manifest is another backup's", CONTRADICTS, lambda g: g.forged(manifest=_of("old", MANIFEST)(g))),
    ("the data is another day's", CONTRADICTS, lambda g: sealed(parts_of(g.today) | {DATA: _of("old", DATA)(g)})),
    ("the data is another day's, hash and size made right", CONTRADICTS, lambda g: g.forged(data=_of("old", DATA)(g))),
    ("the header is older, with the old passphrase", CONTRADICTS, lambda g: g.forged(header=_of("old", HEADER)(g))),
    ("the header is another vault's", CONTRADICTS, lambda g: sealed(parts_of(g.today) | {HEADER: _of("foreign", HEADER)(g)})),
    ("the header is no header", CONTRADICTS, lambda g: g.forged(header=lambda raw: raw.replace(b'"people":', b'"x":'))),
    ("the header has an endless number", CONTRADICTS, _endless(HEADER, b"generation")),
    ("the header in another writing", CONTRADICTS, lambda g: g.forged(header=lambda raw: raw.replace(b",", b", ", 1))),
    # a manifest that lies
    ("counts that lie", CONTRADICTS, lambda g: g.says(counts=json.loads(parts_of(g.today)[MANIFEST])["counts"] | {"client": 99})),
    ("counts that leave a table out", CONTRADICTS, lambda g: g.says(counts={})),
    ("a ledger head that lies", CONTRADICTS, lambda g: g.says(head_hash="0" * 64)),
    ("a ledger head that is no number", CONTRADICTS, lambda g: g.says(head_hash="zz")),
    ("a ledger said to be longer", CONTRADICTS, lambda g: g.says(head_seq=999)),
    ("a schema that lies", CONTRADICTS, lambda g: g.says(schema="0001")),
    ("a size that lies", CONTRADICTS, lambda g: g.says(data_size=4096)),
    ("a data file of another name", CONTRADICTS, lambda g: g.says(data="data-7.db")),
    ("another vault's id", CONTRADICTS, lambda g: g.says(vault="0" * 32)),
    # later and foreign ones
    ("a newer format", NEWER, lambda g: g.says(format=2)),
    ("a newer schema", NEWER, lambda g: g.says(schema="9999")),
    ("a newer header", NEWER, lambda g: g.forged(header=lambda raw: other_values(raw, format=9))),
    ("a newer schema inside", NEWER, lambda g: g.worked_over("UPDATE alembic_version SET version_num = '9999'")),
    ("a backup of another vault", "BackupForeign", lambda g: g.foreign.read_bytes()),
    ("of a copy that somebody worked in", "BackupOfOtherHistory", lambda g: g.fork.read_bytes()),
    # the data itself, everything round it made right
    ("one bit flipped in a page", DAMAGED, lambda g: g.forged(data=page_changed)),
    ("data of 0 bytes", DAMAGED, lambda g: g.forged(data=b"")),
    ("data that is no database", DAMAGED, lambda g: g.forged(data=bytes(40960))),
    ("the end of the data is missing", DAMAGED, lambda g: g.forged(data=lambda raw: raw[: len(raw) // 2 // 4096 * 4096])),
    ("a row removed by somebody with the key", CONTRADICTS, lambda g: g.worked_over("DELETE FROM client")),
    ("a table removed by somebody with the key", CONTRADICTS, lambda g: g.worked_over("DROP TABLE alembic_version")),
    ("a row changed by somebody with the key", UNSOUND, lambda g: g.worked_over(f"UPDATE client SET code = 'K9' {_ONE}")),
    ("a program put in by somebody with the key", UNSOUND, lambda g: g.worked_over("CREATE VIEW spy AS SELECT 1")),
]  # fmt: skip


def _raw(good: Good) -> bytes:
    return good.today.read_bytes()


@pytest.fixture(scope="module")
def stood(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, Good]]:
    """The vault's owner today, and backups of several days. The passphrase was changed after the first."""
    folder = tmp_path_factory.mktemp("stood")
    firm = copied(made_firm, folder / "firm")
    session = firm.open(OWNER)
    add(session, "client", {"name": "杭州示例有限公司"}, "K0001")
    old = backed_up(session, folder, "old")
    change_passphrase(session, PASSPHRASES[OWNER], NEW_PASSPHRASE, STANDARD_COST)
    firm.close()
    other = copied(firm, folder / "fork")
    worked_in = open_vault(other.place, OWNER, NEW_PASSPHRASE, firm_secret=firm.firm_secret)
    for number in range(2):
        add(worked_in, "client", {"name": "宁波示例"}, f"F{number}")
    fork = backed_up(worked_in, folder, "fork")
    worked_in.close()
    session = open_vault(firm.place, OWNER, NEW_PASSPHRASE, firm_secret=firm.firm_secret)
    add(session, "client", {"name": "宁波示例"}, "K0002")
    today = backed_up(session, folder, "today")
    foreign, _ = of_an_older_schema(folder / "foreign")
    add(session, "client", {"name": "苏州示例"}, "K0003")
    yield session, Good(today, old, fork, foreign, session.vault.vault_key, folder / "scratch")
    session.close()


def backed_up(session: Session, folder: Path, name: str) -> Path:
    vault, target = session.vault, folder / f"{name} stick"
    target.mkdir()
    return make_backup(Source(vault.folder, vault.header, vault.vault_key, session.now), target).file.path


def of_an_older_schema(folder: Path) -> tuple[Path, Session]:
    """A backup made, with the key alone, of a vault that nobody has opened since the program's update; and that vault opened."""
    shutil.copytree(OLD_VAULT, folder)
    secrets = json.loads((folder / "secrets.json").read_text(encoding="utf-8"))
    untouched = VaultFolder(shutil.copytree(folder / "Firm.ckvault", folder / "untouched"))
    firm = SampleFirm(folder, {})
    session = open_vault(firm.place, OWNER, recovery_code=secrets["recovery_codes"][OWNER], firm_secret=secrets["firm_secret"])
    target = folder / "stick"
    target.mkdir()
    header = Header.from_bytes(untouched.header.read_bytes())
    before = untouched.data(header.data).read_bytes()
    made = make_backup(Source(untouched, header, session.vault.vault_key, session.now), target)
    assert (untouched.data(header.data).read_bytes(), made.findings) == (before, ())
    return made.file.path, session


def looked_through(session: Session, path: Path) -> None:
    """As `backup verify` does. Raises for whatever is wrong."""
    _, findings = verify_file(session, path)
    if findings:
        raise BackupUnsound(file=path.name, count=len(findings))


def refusal_of(session: Session, path: Path) -> str:
    """The name of the refusal; empty when it is accepted."""
    try:
        looked_through(session, path)
    except CustKeeperError as error:
        return type(error).__name__
    return ""


@pytest.fixture(scope="module")
def table(request: pytest.FixtureRequest) -> Iterator[list[tuple[str, str, str, str]]]:
    lines: list[tuple[str, str, str, str]] = []
    yield lines
    if request.config.getoption("capture") == "no":
        print("\n\nwhat is wrong | refusal | 中文 | English")
        for line in lines:
            print(" | ".join(line))


@pytest.mark.parametrize(("what", "refusal", "forge"), BAD, ids=[what for what, _, _ in BAD])
def test_a_bad_backup_is_refused(
    what: str, refusal: str, forge: Forge, stood: tuple[Session, Good], tmp_path: Path, table: list[tuple[str, str, str, str]]
) -> None:
    session, good = stood
    path = tmp_path / "Firm.ckbackup"
    path.write_bytes(forge(good))
    before = {each: each.stat().st_size for each in session.vault.folder.path.iterdir()}
    with pytest.raises(CustKeeperError) as refused:
        looked_through(session, path)
    error = refused.value
    assert type(error).__name__ == refusal
    assert error.__cause__ is None
    said = {language: catalogue(language)(error.text, **error.values) for language in ("zh_CN", "en")}
    assert HAN.search(said["zh_CN"])
    assert not HAN.search(said["en"])
    assert all(path.name in each for each in said.values())
    assert {each: each.stat().st_size for each in session.vault.folder.path.iterdir()} == before, "nothing is left behind"
    table.append((what, refusal, said["zh_CN"], said["en"]))


def test_a_good_backup_is_accepted_under_any_name_and_of_any_day(stood: tuple[Session, Good], tmp_path: Path) -> None:
    session, good = stood
    assert refusal_of(session, good.today) == ""
    assert refusal_of(session, good.old) == "", "of a day with another passphrase, but the same people"
    renamed_one = tmp_path / "备份 (2).zip"
    shutil.copy(good.today, renamed_one)
    assert refusal_of(session, renamed_one) == ""
    assert sealed(parts_of(good.today)) == good.today.read_bytes(), "the forger of these tests writes as the program does"


def test_a_backup_of_an_earlier_schema_is_accepted_and_stays_as_it_was(tmp_path: Path) -> None:
    path, session = of_an_older_schema(tmp_path / "old")
    raw = path.read_bytes()
    assert json.loads(parts_of(path)[MANIFEST])["schema"] == "0001"
    assert refusal_of(session, path) == ""
    assert path.read_bytes() == raw
    assert find(session, "client", "K0001").value("contact") == "吴"
    session.close()


def test_of_200_flipped_bits_none_is_accepted(stood: tuple[Session, Good], tmp_path: Path) -> None:
    session, good = stood
    raw, chance, path = good.today.read_bytes(), random.Random(SEED), tmp_path / "flipped.ckbackup"
    found: Counter[str] = Counter()
    for _ in range(FLIPS):
        path.write_bytes(flipped(raw, chance.randrange(len(raw)), chance.randrange(8)))
        found[refusal_of(session, path)] += 1
    print(f"\n{FLIPS} flipped bits: {dict(found)}; accepted {found['']}")
    assert found[""] == 0


def test_of_flipped_bits_with_everything_made_right_again_none_is_accepted(stood: tuple[Session, Good], tmp_path: Path) -> None:
    """Somebody without a key flips a bit of a part and mends checksums, hashes and seal: what is inside tells."""
    session, good = stood
    chance, path, found = random.Random(SEED), tmp_path / "forged.ckbackup", Counter[str]()
    for number in range(FORGED_FLIPS):
        part = ("data", "header")[number % 2]

        def flip(raw: bytes) -> bytes:
            return flipped(raw, chance.randrange(len(raw)), chance.randrange(8))

        try:
            path.write_bytes(good.forged(**{part: flip}))
        except ValueError:  # the header is no text any more: not even its forger can read it
            continue
        found[refusal_of(session, path)] += 1
    print(f"\n{found.total()} flipped bits, seal made right: {dict(found)}; accepted {found['']}")
    assert found[""] == 0


def test_without_the_seal_or_without_a_look_inside_bad_ones_pass(
    stood: tuple[Session, Good], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: an opener that leaves one of the checks out."""
    session, good = stood
    path = tmp_path / "Firm.ckbackup"
    path.write_bytes(good.forged(data=page_changed))
    with monkeypatch.context() as blind:
        blind.setattr("custkeeper.services.backup_verifying.judge_backup", lambda *_: [])
        assert refusal_of(session, path) == ""
    path.write_bytes(flipped(_raw(good), len(_raw(good)) - 20))
    with monkeypatch.context() as blind:
        blind.setattr("custkeeper.vault.backup_file._require_sealed", lambda *_: "")
        assert refusal_of(session, path) == ""
    assert refusal_of(session, path) == ALTERED
