"""Windows keeps this computer's secrets in its Credential Manager, and only on this computer."""

import sys
from pathlib import Path

import pytest

from custkeeper.services.device_unlock import device_unlock, disable, enable, is_offered
from custkeeper.vault import device_secret
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import DeviceSecretGone
from tests.sample_firm import KEEPER, PASSPHRASES, SampleFirm

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="the Credential Manager is Windows' own")
VAULT = "0123456789abcdef" * 2


@pytest.fixture(autouse=True)
def found_anew() -> None:
    """Other tests of this process may have told `keyring` that there is none."""
    import keyring.core

    keyring.core.init_backend()


def test_a_secret_goes_there_and_comes_back(tmp_path: Path) -> None:
    store = DeviceStore(tmp_path)
    assert store.is_keyring
    store.set(VAULT, "firm-secret", "七M2K-9QW3")
    assert DeviceStore(tmp_path).get(VAULT, "firm-secret") == "七M2K-9QW3"
    assert list(tmp_path.iterdir()) == [], "and into no file"


def test_it_does_not_roam_with_the_account(tmp_path: Path) -> None:
    import keyring

    DeviceStore(tmp_path).set(VAULT, "head", "1:ff")
    assert keyring.get_keyring().persist == 2  # CRED_PERSIST_LOCAL_MACHINE of wincred.h


def test_this_computer_opens_the_vault_with_what_lies_there(firm: SampleFirm) -> None:
    firm.use_keyring = True
    enable(firm.open(KEEPER), PASSPHRASES[KEEPER])
    firm.close()
    assert is_offered(firm.place, KEEPER)
    session = firm.open_by_device(KEEPER)
    assert session.name == KEEPER
    assert session.vault.is_by_device
    disable(session, PASSPHRASES[KEEPER])
    assert not device_unlock(session).is_on
    with pytest.raises(DeviceSecretGone):
        device_secret.read(firm.device, session.vault.id, session.person)
    import keyring

    assert keyring.get_keyring().persist == 2, "it does not roam either"
