"""Verifying a whole ledger against reading it and the cryptography alone: SHA-256, Ed25519 and the states of all records."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import select

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import GENESIS
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.records import edit, find
from custkeeper.services.session import Session
from custkeeper.vault.sealing import state_hash
from custkeeper.vault.tables import LEDGER, LEDGER_ITEM, RECORDS
from tests.benchmarks.figures import Figures
from tests.benchmarks.stopwatch import in_turns
from tests.sample_firm import KEEPER, SampleFirm, copied

EDITS = 5_000  # entries of one record each, besides the import of 100,000
ROUNDS = 3
MOST = 1.3  # times the bare way (DESIGN §8)
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(900)]


@pytest.fixture
def session(big_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A vault that people have worked in."""
    firm = copied(big_firm, tmp_path_factory.mktemp("worked") / "firm")
    session = firm.open(KEEPER)
    for number in range(EDITS):
        edit(session, find(session, "client", f"K{number * 7:06d}"), {"note": f"第{number}次修改"})
    yield session
    firm.close()


def bare(session: Session) -> None:
    """Every row read once, every entry hashed and its signature verified, the items digested, every record's state hashed."""
    reader = session.vault.reader
    certificates = session.vault.header.certificates.items()
    authors = {person: Ed25519PublicKey.from_public_bytes(each.signing) for person, each in certificates}
    by_entry: dict[int, list[Any]] = {}
    with reader.transaction():
        for item in reader.rows(select(LEDGER_ITEM)):
            by_entry.setdefault(item.seq, []).append(item)
        previous = GENESIS
        for entry in reader.rows(select(LEDGER).order_by(LEDGER.c.seq)):
            previous = hashlib.sha256(previous + entry.seq.to_bytes(8, "big") + entry.body).digest()
            body = json.loads(entry.body)
            authors[body["by"]].verify(entry.signature, entry.hash)
            digest = hashlib.sha256()
            for item in sorted(by_entry.get(entry.seq, []), key=lambda each: each.record):
                digest.update(f"{item.record} {item.state}\n".encode("ascii"))
            assert digest.hexdigest() == body["digest"]
        assert previous == session.vault.head.hash
        for key, table in RECORDS.items():
            for row in reader.rows(select(table)):
                state_hash(AREAS[key], row._mapping)


def test_verifying_costs_little_more_than_its_cryptography(session: Session, figures: Figures) -> None:
    def verify() -> None:
        assert verify_ledger(session).problems == []

    ours, baseline = in_turns(ROUNDS, verify, lambda: bare(session))
    entries = session.vault.head.seq
    note = f"{entries:,} entries and 100,000 records; the baseline reads every row once, then hashes and verifies"
    assert figures.ratio("ledger verification", ours, baseline, MOST, note=note).is_met
