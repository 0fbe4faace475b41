"""Sealing and opening payloads against the bare key handling and encryption of the same bytes."""

import os
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap, aes_key_wrap

from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.sealing import new_id, payload_bytes, record_to_row, row_to_record, seal_payload
from tests.benchmarks.conftest import CLIENTS
from tests.benchmarks.figures import Figures
from tests.benchmarks.stopwatch import in_turns

VAULT, CONTEXT = "5" * 32, b"v" * 90  # as long as a real one
KEY = os.urandom(32)
ROUNDS = 5
MOST = 2  # times the bare loop (DESIGN §8)
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(600)]


def records() -> Iterator[Record]:
    for number in range(CLIENTS):
        values = {"name": f"上海静安伟王贸易有限公司{number}", "contact": "王伟", "phone": f"139{number:08d}"}
        values |= {"email": f"c{number}@example.com", "note": "报税资料在三楼文件柜"}
        yield Record(new_id(), "client", f"K{number:06d}", Level.CONFIDENTIAL, CLIENT.first_state, values)


@pytest.fixture
def ring() -> KeyRing:
    ring = KeyRing()
    ring.add(Level.CONFIDENTIAL.value, 1, KEY)
    return ring


def bare_seal(plain: bytes) -> tuple[bytes, bytes, bytes]:
    """A fresh key, wrapped, and the bytes encrypted under it."""
    record_key, nonce = os.urandom(32), os.urandom(12)
    return aes_key_wrap(KEY, record_key), nonce, AESGCM(record_key).encrypt(nonce, plain, CONTEXT)


def test_sealing_costs_little_more_than_the_encryption(ring: KeyRing, figures: Figures) -> None:
    clients = list(records())
    plain = [payload_bytes("client", record_to_row(each, VAULT, ring), VAULT, ring) or b"" for each in clients]
    ours, bare, whole = in_turns(
        ROUNDS,
        lambda: [seal_payload(each, payload, VAULT, ring) for each, payload in zip(clients, plain, strict=True)],
        lambda: [bare_seal(each) for each in plain],
        lambda: [record_to_row(each, VAULT, ring) for each in clients],
    )
    note = f"with JSON, search words and pinyin, from a record to its row, it is {whole:.2f} s"
    assert figures.ratio("seal 100,000 records", ours, bare, MOST, note=note).is_met


def test_opening_costs_little_more_than_the_decryption(ring: KeyRing, figures: Figures) -> None:
    rows = [record_to_row(each, VAULT, ring) for each in records()]
    sealed = [bare_seal(payload_bytes("client", row, VAULT, ring) or b"") for row in rows]
    ours, bare, whole = in_turns(
        ROUNDS,
        lambda: [payload_bytes("client", row, VAULT, ring) for row in rows],
        lambda: [AESGCM(aes_key_unwrap(KEY, key)).decrypt(nonce, each, CONTEXT) for key, nonce, each in sealed],
        lambda: [row_to_record(CLIENT, row, VAULT, ring) for row in rows],
    )
    note = f"with the JSON read, from a row to its record, it is {whole:.2f} s"
    assert figures.ratio("open 100,000 records", ours, bare, MOST, note=note).is_met
