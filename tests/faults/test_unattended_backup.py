"""A backup made while nobody is there: beside a window that writes, and with a key that opens nothing else."""

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import select

from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.services.backup_duties import attend
from custkeeper.services.backup_keys import allow_unattended
from custkeeper.services.backup_targets import set_target, targets
from custkeeper.services.backup_verifying import verify_file
from custkeeper.services.backups import back_up
from custkeeper.services.records import add
from custkeeper.services.session import Session
from custkeeper.services.unattended_backups import back_up_unattended
from custkeeper.services.vault_access import Place, check, open_vault
from custkeeper.vault import backup_key
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.backup_file import read_backup
from custkeeper.vault.connection import Database
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.record_store import RecordStore
from custkeeper.vault.tables import ATTACHMENT, CHUNK, DRAFT, EARLIER, LEDGER, RECORDS
from custkeeper.vault.unlocking import read_header
from tests.faults.conftest import Tally
from tests.keyrings import LEAKS, HeldKeyring, RealKeyring
from tests.sample_firm import CONTENT, KEEPER, OWNER, PASSPHRASES, ROOT, SampleFirm

SEALED = "杭州绝不外传示例有限公司"
OPEN = "内部可读"


def placed(firm: SampleFirm, session: Session) -> Path:
    stick = firm.folder / "stick"
    stick.mkdir()
    set_target(session, "blue stick", "stick", stick, "赵工", "", 1, "the tests have one disk")
    allow_unattended(session, PASSPHRASES[session.name])
    return stick


@LEAKS
def test_a_headless_backup_with_the_key_of_a_real_keyring_while_a_window_writes(
    firm: SampleFirm, real_keyring: RealKeyring, tally: Tally
) -> None:
    """Three processes: the keyring, the window, the scheduler's command. It ends, loses nothing, and is recorded afterwards."""
    state = firm.folder / "states" / "custkeeper" / "vaults"
    shutil.copytree(firm.folder / "state", state)
    place = Place(firm.path, DeviceStore(state), CONTENT)
    session = open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=firm.firm_secret)
    stick = placed(firm, session)
    back_up(session, targets(session)[0])  # so that none is due, and the window makes none by itself
    session.close()
    environment = real_keyring.environment | {"XDG_STATE_HOME": str(state.parent.parent), "PYTHONUTF8": "1"}
    environment |= {"PYTHONPATH": os.environ["PYTHONPATH"], "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, str(Path(__file__).with_name("writing_window.py")), str(firm.folder), str(state)]
    saved: list[tuple[float, str]] = []
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as window:
        assert window.stdin is not None
        assert window.stdout is not None
        assert window.stdout.readline() == "open\n"
        lines = iter(window.stdout)
        saved.append((monotonic(), next(lines)))
        reader = threading.Thread(target=lambda: saved.extend((monotonic(), line) for line in lines))
        reader.start()
        command = [
            sys.executable,
            "-m",
            "custkeeper",
            "--vault",
            str(firm.path),
            "--json",
            "backup",
            "make",
            "--unattended",
            "--all",
        ]
        began = monotonic()
        made = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)
        ended = monotonic()
        window.stdin.write("\n")
        window.stdin.flush()
        reader.join()
        assert window.wait() == 0
    assert made.returncode == 0, made.stderr
    (run,) = json.loads(made.stdout)["runs"]
    meanwhile = sum(began < at < ended for at, _ in saved)
    assert meanwhile >= 3, "the window wrote all the while"
    session = open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=firm.firm_secret)
    attend(session)
    recorded = [each for each in session.vault.records.where("backup") if each.value("file") == run["file"]]
    assert [(each.state, each.value("way")) for each in recorded] == [("made", "unattended")]
    assert verify_file(session, stick / run["file"])[1] == []
    assert session.vault.records.count("client") == len(saved), "every acknowledged client is there"
    assert check(session)[1] == []
    session.close()
    tally.figure("unattended", f"{ended - began:.1f} s beside a window that saved {meanwhile} clients meanwhile; 0 lost")


@pytest.fixture
def left_alone(firm: SampleFirm, held_keyring: HeldKeyring) -> SampleFirm:
    """Sealed and open records, a draft and a file; then nobody but the backup key."""
    firm.use_keyring = True
    session = firm.open(KEEPER)
    client = add(session, "client", {"name": SEALED}, "K0001")
    file = firm.folder / f"{SEALED}.txt"
    file.write_text(SEALED, encoding="utf-8")
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        work.attach(client, file)
    session.vault.keep_draft("client", client.id, {"name": SEALED})
    placed(firm, session)
    firm.close()
    return firm


def everything(database: Database) -> bytes:
    """Every row that holds contents, as the file has it in the clear once its key is known."""
    tables = [*RECORDS.values(), ATTACHMENT, CHUNK, DRAFT, EARLIER, LEDGER]
    return b"\n".join(repr(tuple(row)).encode("utf-8") for table in tables for row in database.rows(select(table)))


def test_with_the_backup_key_alone_no_sealed_name_is_read(left_alone: SampleFirm) -> None:
    firm = left_alone
    header = read_header(firm.path)
    key = backup_key.read(firm.device, header.vault)
    ((_, came),) = back_up_unattended(firm.place)
    copy = firm.folder / "copy.db"
    read_backup(firm.folder / "stick" / came.run.file).take_out(copy)
    for data in (firm.path / key.data, copy):
        database = Database.open_reader(data, key.vault_key)
        found = everything(database)
        (client,) = RecordStore(database, header.vault, KeyRing()).where("client")
        (target,) = RecordStore(database, header.vault, KeyRing()).where("backup_target")
        database.close()
        assert b"blue stick" in found, "the control: what is internal can be read with it"
        assert target.value("name") == "blue stick"
        assert client.is_sealed
        assert client.value("name") is None
        for text in (SEALED.encode("utf-8"), SEALED.encode("utf-16-le"), repr(SEALED.encode())[2:-1].encode()):
            assert text not in found


def test_with_the_backup_key_alone_nothing_can_be_opened_signed_or_written_unnoticed(left_alone: SampleFirm) -> None:
    firm = left_alone
    header = read_header(firm.path)
    key = backup_key.read(firm.device, header.vault)
    for secret in (key.vault_key.hex(), key.to_text(), key.computer):
        for way in ({"passphrase": secret}, {"recovery_code": secret}):
            with pytest.raises(CustKeeperError):
                open_vault(firm.place, KEEPER, firm_secret=firm.firm_secret, **way)
    with pytest.raises(CustKeeperError):
        open_vault(firm.place, KEEPER, firm_secret=firm.firm_secret, by_device=True)
    database = Database.open_writer(firm.path / key.data, key.vault_key)  # the raw driver does write: it has the file's key
    with database.transaction():
        database.run(RECORDS["backup_target"].update().values(interval_days=366))
    database.close()
    findings, problems = check(firm.open(KEEPER))
    assert problems, "what it wrote is no entry of the ledger, and is told"
    assert findings is not None


def test_the_key_in_the_keyring_holds_nothing_else(left_alone: SampleFirm, held_keyring: HeldKeyring) -> None:
    session = left_alone.open(KEEPER)
    rings = [key for _, key in session.vault.ring.keys.items()]
    mine = session.vault.keys.to_bytes()
    (kept,) = [value for (_, name), value in held_keyring.kept.items() if name == "backup"]
    for secret in (*rings, mine[:32], mine[32:], session.vault.firm_secret):
        assert secret.hex() not in kept.lower()
        assert backup_key.BackupKey.from_text(kept).vault_key != secret
    assert Level.CONFIDENTIAL.value in {key_id for key_id, _ in session.vault.ring.keys}
