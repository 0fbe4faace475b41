"""Unlocking with this computer on a real gnome-keyring: it works, and whatever the keyring does, the passphrase does too."""

import os
import stat
from pathlib import Path

import pytest

from custkeeper.domain.errors import Refused
from custkeeper.services.device_unlock import device_unlock, disable, enable, is_offered
from custkeeper.services.records import add, find
from custkeeper.services.vault_access import open_vault
from custkeeper.vault.errors import (
    DeviceSecretGone,
    FirmSecretMissing,
    FirmSecretOutOfReach,
    KeyringAbsent,
    KeyringLocked,
)
from tests.keyrings import LEAKS, RealKeyring
from tests.sample_firm import KEEPER, PASSPHRASES, SampleFirm

pytestmark = LEAKS


@pytest.fixture
def at_this_computer(firm: SampleFirm, real_keyring: RealKeyring) -> SampleFirm:
    """The keeper has switched it on."""
    firm.use_keyring = True
    session = firm.open(KEEPER)
    add(session, "client", {"name": "上海静安示例有限公司"}, "K0001")
    enable(session, PASSPHRASES[KEEPER])
    firm.close()
    return firm


def refusal(firm: SampleFirm) -> type[Exception]:
    with pytest.raises(Refused) as refused:
        firm.open_by_device(KEEPER)
    return refused.type


def secret_in(firm: SampleFirm, keyring: RealKeyring) -> str:
    session = firm.open(KEEPER)
    found = keyring.look_up(service=f"CustKeeper:{session.vault.id}:{session.person}", username="device")
    firm.close()
    return found


def test_it_opens_without_a_passphrase_and_nothing_of_it_is_in_a_file(
    at_this_computer: SampleFirm, real_keyring: RealKeyring
) -> None:
    session = at_this_computer.open_by_device(KEEPER)
    assert session.name == KEEPER
    assert find(session, "client", "K0001").value("name") == "上海静安示例有限公司"
    secret = secret_in(at_this_computer, real_keyring)
    assert len(bytes.fromhex(secret)) == 32
    files = [each for each in at_this_computer.folder.rglob("*") if each.is_file()]
    assert len(files) > 3
    assert not any(secret.encode() in each.read_bytes() or bytes.fromhex(secret) in each.read_bytes() for each in files)


def test_it_survives_the_end_of_the_session(at_this_computer: SampleFirm, real_keyring: RealKeyring) -> None:
    real_keyring.log_out()
    real_keyring.log_in()
    assert any(is_offered(at_this_computer.place, KEEPER) for _ in range(5)), "each waits three seconds for a busy machine"
    assert at_this_computer.open_by_device(KEEPER).name == KEEPER


def test_another_program_of_the_same_user_reads_the_secret(at_this_computer: SampleFirm, real_keyring: RealKeyring) -> None:
    """Which the explanation says: a keyring keeps other users out, not other programs."""
    assert len(secret_in(at_this_computer, real_keyring)) == 64


def test_a_locked_keyring_is_told_and_the_passphrase_still_opens(at_this_computer: SampleFirm, real_keyring: RealKeyring) -> None:
    real_keyring.lock()
    assert refusal(at_this_computer) is KeyringLocked
    assert at_this_computer.open(KEEPER).name == KEEPER
    assert device_unlock(at_this_computer.opened[-1]).problem == KeyringLocked().message
    assert not is_offered(at_this_computer.place, KEEPER)


def test_a_locked_keyring_with_the_firms_secret_in_it_is_not_called_missing(firm: SampleFirm, real_keyring: RealKeyring) -> None:
    firm.use_keyring = True
    firm.open(KEEPER)  # the firm's secret is kept in the keyring now
    firm.close()
    [state_file] = list((firm.folder / "state").iterdir())
    state_file.unlink()
    real_keyring.lock()
    with pytest.raises(FirmSecretOutOfReach):
        open_vault(firm.place, KEEPER, PASSPHRASES[KEEPER])
    real_keyring.wipe()
    with pytest.raises(FirmSecretMissing) as missing:
        open_vault(firm.place, KEEPER, PASSPHRASES[KEEPER])
    assert missing.type is FirmSecretMissing


def test_a_wrong_login_password_leaves_it_locked(at_this_computer: SampleFirm, real_keyring: RealKeyring) -> None:
    real_keyring.log_out()
    real_keyring.log_in("another password")
    assert refusal(at_this_computer) is KeyringLocked


def test_a_wiped_keyring_is_told_and_it_can_be_switched_on_again(at_this_computer: SampleFirm, real_keyring: RealKeyring) -> None:
    real_keyring.wipe()
    assert refusal(at_this_computer) is DeviceSecretGone
    session = at_this_computer.open(KEEPER)
    assert (device_unlock(session).is_on, device_unlock(session).elsewhere) == (False, 1), "the old slot is nobody's now"
    assert disable(session, PASSPHRASES[KEEPER], everywhere=True) == 1
    enable(session, PASSPHRASES[KEEPER])
    at_this_computer.close()
    assert at_this_computer.open_by_device(KEEPER).name == KEEPER


def test_without_a_keyring_it_is_refused_and_no_file_takes_its_place(
    firm: SampleFirm, real_keyring: RealKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    firm.use_keyring = True
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    session = firm.open(KEEPER)
    generation = session.vault.header.generation
    with pytest.raises(KeyringAbsent):
        enable(session, PASSPHRASES[KEEPER])
    assert session.vault.header.generation == generation
    assert all(stat.S_IMODE(each.stat().st_mode) == 0o600 for each in (firm.folder / "state").iterdir())
    assert "device" not in "".join(Path(each).read_text(encoding="utf-8") for each in (firm.folder / "state").iterdir())


def test_when_the_session_ends_meanwhile_the_passphrase_still_opens(
    at_this_computer: SampleFirm, real_keyring: RealKeyring
) -> None:
    real_keyring.log_out()
    assert refusal(at_this_computer).__name__ in {"KeyringAbsent", "KeyringUnwilling"}
    assert at_this_computer.open(KEEPER).name == KEEPER


def test_switching_it_off_takes_the_secret_out_of_the_keyring(at_this_computer: SampleFirm, real_keyring: RealKeyring) -> None:
    session = at_this_computer.open(KEEPER)
    assert disable(session, PASSPHRASES[KEEPER]) == 1
    at_this_computer.close()
    assert secret_in(at_this_computer, real_keyring) == ""
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"]
