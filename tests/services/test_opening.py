"""Coming in through the one way into a vault: the duties of the door are done, and what there is to tell is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.opening import Opened, come_in, open_session
from custkeeper.services.records import add
from custkeeper.services.restoring import restore_backup
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import VaultHeld
from custkeeper.vault.window_lock import WindowLock
from tests.sample_firm import KEEPER, MANAGER, PASSPHRASES, SampleFirm


def opened(firm: SampleFirm, name: str, path: Path | None = None, is_alone: bool = False) -> Opened:
    """On a computer of its own when it is another vault than the firm's."""
    elsewhere = replace(firm.place, path=path, device=DeviceStore(firm.folder / "elsewhere", use_keyring=False)) if path else None
    came = open_session(elsewhere or firm.place, name, PASSPHRASES[name], firm_secret=firm.firm_secret, is_alone=is_alone)
    firm.opened.append(came.session)
    return came


def said(came: Opened) -> str:
    what = next(iter(ledger_lines(came.session, 1))).what
    return str(getattr(what, "source", what))


@pytest.fixture
def restored(firm: SampleFirm) -> Path:
    """A vault that was taken out of a backup and not opened yet."""
    (firm.folder / "stick").mkdir()
    keeper = firm.open(KEEPER)
    back_up(keeper, set_target(keeper, "stick", "stick", firm.folder / "stick", "赵工", "safe", 1, "one disk"))
    firm.close()
    return restore_backup(next((firm.folder / "stick").glob("*.ckbackup")), firm.folder / "new" / "Ours.ckvault")


def test_one_that_came_out_of_a_backup_says_so_in_its_ledger_before_anything_is_shown(firm: SampleFirm, restored: Path) -> None:
    came = opened(firm, KEEPER, restored)
    assert said(came) == "Vault restored from a backup"
    assert not came.session.vault.folder.restored.exists()
    first, second = came.notices
    assert "root fingerprint" in first.text.source, "it was never seen on this computer"
    assert "comes out of a backup" in second.text.source


def test_while_somebody_else_writes_one_comes_in_all_the_same_and_the_next_says_it(firm: SampleFirm, restored: Path) -> None:
    other = WindowLock(restored / "lock", "2026-03-01T09:00:00Z")
    with pytest.raises(VaultHeld):
        opened(firm, KEEPER, restored, is_alone=True)
    came = opened(firm, KEEPER, restored)
    assert came.session.vault.folder.restored.exists()
    head = came.session.vault.head
    other.release()
    assert opened(firm, MANAGER, restored).session.vault.head.seq == head.seq + 1


def test_two_windows_are_not_alone_and_the_second_leaves_nothing_open(firm: SampleFirm) -> None:
    first = opened(firm, KEEPER, is_alone=True)
    second = firm.open(MANAGER)
    with pytest.raises(VaultHeld):
        come_in(second, is_alone=True)
    assert second.vault._readers == {}
    add(first.session, "client", {"name": "杭州示例"}, "K0001")
    assert opened(firm, MANAGER).session.vault.records.count("client") == 1, "who only reads comes in beside the window"
    first.session.close()
    assert opened(firm, MANAGER, is_alone=True).notices == ()
