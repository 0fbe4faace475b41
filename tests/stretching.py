"""A passphrase is stretched once for each salt and cost in one test process, and what came of it is remembered.

Argon2id is a function: asked the same it answers the same, and the tests ask for the same four people's keys more than a thousand
times, at 0.18 s of processor time each. The cost stays the product's own, whose bounds know no cheap one; a new salt, another
passphrase or another cost is stretched as ever, and programs that tests start remember nothing. Who measures time takes
`stretched_each_time`.
"""

import hashlib
from collections.abc import Iterator
from typing import ClassVar

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from custkeeper.vault import slots


class RememberedArgon2id:
    """Stands where the product takes `Argon2id` from the library."""

    answers: ClassVar[dict[bytes, bytes]] = {}

    def __init__(self, *, salt: bytes, length: int, iterations: int, lanes: int, memory_cost: int) -> None:
        self._asked = {"salt": salt, "length": length, "iterations": iterations, "lanes": lanes, "memory_cost": memory_cost}

    def derive(self, typed: bytes) -> bytes:
        question = hashlib.sha256(repr((self._asked, typed)).encode()).digest()  # no passphrase lies in this process for it
        if question not in self.answers:
            self.answers[question] = Argon2id(**self._asked).derive(typed)
        return self.answers[question]


@pytest.fixture(scope="session", autouse=True)
def _stretched_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "Argon2id", RememberedArgon2id)
        yield


@pytest.fixture
def stretched_each_time(_stretched_once: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """For a test that measures how long something takes."""
    monkeypatch.setattr(slots, "Argon2id", Argon2id)
