"""How long a refusal takes tells nobody who is in the vault, and without the firm secret no passphrase is stretched."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

import pytest

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.vault_access import Place, open_vault
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import FirmSecretForeign, FirmSecretMissing, PassphraseRejected
from custkeeper.vault.slots import new_firm_secret, print_secret
from tests.sample_firm import AUDITOR, KEEPER, PASSPHRASES, SampleFirm

ROUNDS = 20

pytestmark = pytest.mark.usefixtures("stretched_each_time", "compiled_each_time")


def seconds(attempt: Callable[[], object], refusal: type[CustKeeperError]) -> float:
    began = perf_counter()
    with pytest.raises(refusal):
        attempt()
    return perf_counter() - began


def test_an_unknown_person_is_refused_as_slowly_as_a_wrong_passphrase(firm: SampleFirm) -> None:
    def refused(name: str) -> float:
        return seconds(
            lambda: open_vault(firm.place, name, "not this one at all", firm_secret=firm.firm_secret), PassphraseRejected
        )

    wrong, unknown = [], []
    for turn in range(ROUNDS):  # in turn, so that a slow moment of the machine meets both alike
        wrong.append(refused(KEEPER if turn % 2 else AUDITOR))
        unknown.append(refused("nobody of that name"))
    ratio = median(unknown) / median(wrong)
    print(f"\nunknown person {median(unknown) * 1000:.0f} ms, wrong passphrase {median(wrong) * 1000:.0f} ms, ratio {ratio:.2f}")
    assert 0.8 <= ratio <= 1.2


def test_without_the_firms_secret_no_passphrase_is_stretched(firm: SampleFirm, tmp_path) -> None:
    place = Place(firm.path, DeviceStore(tmp_path / "other PC", use_keyring=False), firm.content, firm.clock)
    foreign, passphrase = print_secret(new_firm_secret()), PASSPHRASES[KEEPER]
    kdf = median(
        seconds(lambda: open_vault(place, KEEPER, "wrong", firm_secret=firm.firm_secret), PassphraseRejected) for _ in range(5)
    )
    missing = median(seconds(lambda: open_vault(place, KEEPER, passphrase), FirmSecretMissing) for _ in range(5))
    other = median(
        seconds(lambda: open_vault(place, KEEPER, passphrase, firm_secret=foreign), FirmSecretForeign) for _ in range(5)
    )
    assert missing < kdf / 4
    assert other < kdf / 4
