"""A keyring that answers nothing costs its patience once, not at every question, and is asked again when it answers."""

from pathlib import Path
from time import monotonic

import keyring
import pytest
from keyring.backends import chainer, null

from custkeeper.vault import device_store
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import KeyringAbsent, KeyringLocked, KeyringSilent, KeyringUnwilling
from tests.keyrings import HangingKeyring, HeldKeyring

VAULT = "0123456789abcdef" * 2


def test_it_costs_its_patience_once(hanging_keyring: HangingKeyring, tmp_path: Path) -> None:
    store, begun = DeviceStore(tmp_path), monotonic()
    for number in range(20):
        store.set(VAULT, "head", f"{number}:ff")
        assert store.get(VAULT, "head") == f"{number}:ff", "the state folder serves meanwhile"
    with pytest.raises(KeyringSilent):
        store.ask(lambda backend: backend.get_password("CustKeeper", "device"))
    assert monotonic() - begun < 2 * device_store._PATIENCE
    assert hanging_keyring.asked == 1
    assert store.is_out_of_reach


def test_it_is_asked_again_once_it_answers(hanging_keyring: HangingKeyring, tmp_path: Path) -> None:
    store = DeviceStore(tmp_path)
    assert store.get(VAULT, "head") is None
    hanging_keyring.answer.set()
    assert store._unanswered is not None
    store._unanswered.join()
    store.set(VAULT, "head", "1:ff")
    assert hanging_keyring.kept == {(f"CustKeeper:{VAULT}", "head"): "1:ff"}
    assert list(tmp_path.iterdir()) == []
    assert not store.is_out_of_reach


@pytest.mark.parametrize(
    ("raised", "told"), [("KeyringLocked", KeyringLocked), ("InitError", KeyringUnwilling), ("RuntimeError", KeyringUnwilling)]
)
def test_each_refusal_has_its_own_sentence(
    held_keyring: HeldKeyring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, raised: str, told: type[Exception]
) -> None:
    def refuse(*_: str) -> None:
        raise getattr(keyring.errors, raised, RuntimeError)("what a backend says may quote anything")

    monkeypatch.setattr(held_keyring, "get_password", refuse)
    with pytest.raises(told) as refused:
        DeviceStore(tmp_path).ask(lambda backend: backend.get_password("CustKeeper", "device"))
    assert "quote" not in str(refused.value)


class Elsewhere(HeldKeyring):
    """As `keyrings.alt` brings them: a file in the clear."""


def test_one_that_forgets_or_comes_from_elsewhere_is_none(
    held_keyring: HeldKeyring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = chainer.ChainerBackend()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [HeldKeyring(), Elsewhere()])
    for backend in (null.Keyring(), Elsewhere(), both):
        keyring.set_keyring(backend)
        with pytest.raises(KeyringAbsent):
            DeviceStore(tmp_path).ask(lambda backend: backend)
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [HeldKeyring()])
    assert DeviceStore(tmp_path).ask(lambda backend: backend) is both
