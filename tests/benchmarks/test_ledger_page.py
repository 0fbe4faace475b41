"""The ledger's list at 100,000 entries: opened, filtered and read anywhere in it; and the quick check from a checkpoint."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest
from sqlalchemy import insert, select

from custkeeper.domain.canonical import canonical
from custkeeper.domain.ledger_event import Event, entry_hash, items_digest
from custkeeper.services.ledger_checks import sign_checkpoint, verify_ledger, verify_quickly
from custkeeper.services.ledger_view import ONLY_READINGS, LedgerIndex, find_entries, ledger_filter, ledger_page
from custkeeper.services.records import edit, find
from custkeeper.services.session import Session
from custkeeper.vault.connection import Database
from custkeeper.vault.ledger import read_head
from custkeeper.vault.open_vault import stamp
from custkeeper.vault.tables import LEDGER, LEDGER_ITEM
from tests.benchmarks.figures import Figures
from tests.sample_firm import OWNER, SampleFirm, copied

ENTRIES = 100_000
PAGE = 200
MOST_FIRST, MOST_FILTER, MOST_PAGE = 2.0, 0.1, 0.02  # seconds
pytestmark = [pytest.mark.benchmark_long, pytest.mark.timeout(900)]


@pytest.fixture
def session(small_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A firm of 1,000 clients whose owner opened one or another 100,000 times, written as the program would, at one go."""
    firm = copied(small_firm, tmp_path_factory.mktemp("read") / "firm")
    session = firm.open(OWNER)
    vault = session.vault
    states = vault.reader.rows(select(LEDGER_ITEM.c.record, LEDGER_ITEM.c.state).where(LEDGER_ITEM.c.area == "client"))
    database = Database.open_writer(vault.folder.data(vault.header.data), vault.vault_key)
    head, at = read_head(database), datetime(2026, 3, 2, tzinfo=UTC)
    previous, entries, items = head.hash, [], []
    for seq in range(head.seq + 1, head.seq + 1 + ENTRIES):
        record, state = states[seq % len(states)]
        said = {"what": Event.RECORD_OPENED.value, "by": session.person, "at": stamp(at), "count": 1}
        body = canonical(said | {"digest": items_digest([(record, state)]), "keys_used": ["confidential"]})
        previous = entry_hash(previous, seq, body)
        entries.append({"seq": seq, "body": body, "hash": previous, "signature": vault.keys.signing.sign(previous)})
        items.append({"seq": seq, "record": record, "area": "client", "state": state})
        at += timedelta(minutes=3)
    with database.transaction():
        database.run(insert(LEDGER), entries)
        database.run(insert(LEDGER_ITEM), items)
    database.close()
    firm.clock.now = at
    yield session
    firm.close()


def test_the_list_of_100000_entries_is_opened_filtered_and_read_anywhere(session: Session, figures: Figures) -> None:
    index = LedgerIndex()
    times: dict[str, float] = {}

    def timed(what: str, asked: tuple[str, ...]) -> list[int]:
        begin = perf_counter()
        found = find_entries(session, index, ledger_filter(session, *asked))
        times[what] = perf_counter() - begin
        return list(found)

    everything = timed("opened first", ())
    assert timed("again", ()) == everything
    assert len(timed("readings", (ONLY_READINGS,))) == ENTRIES
    assert len(timed("one person, half a year", ("", session.person, "2026-06-01", "2026-11-30"))) > ENTRIES // 2
    assert len(timed("one record", ("", "", "", "", "K000007"))) == ENTRIES // 1000 + 1
    for place in (0, ENTRIES // 2, ENTRIES - PAGE):
        begin = perf_counter()
        assert len(ledger_page(session, index, everything[place : place + PAGE])) == PAGE
        times[f"page from {place}"] = perf_counter() - begin
    print("\n" + "\n".join(f"{what}: {1000 * took:.1f} ms" for what, took in times.items()))
    assert times["opened first"] < MOST_FIRST
    assert max(times[each] for each in ("again", "readings", "one person, half a year", "one record")) < MOST_FILTER
    assert max(took for what, took in times.items() if what.startswith("page")) < MOST_PAGE


def test_the_quick_check_takes_as_long_as_what_is_new(session: Session) -> None:
    begin = perf_counter()
    findings = verify_ledger(session)
    full = perf_counter() - begin
    assert findings.problems == []
    assert sign_checkpoint(session, findings)
    for number in range(100):
        edit(session, find(session, "client", f"K{number:06d}"), {"note": "neu"})
    begin = perf_counter()
    quick = verify_quickly(session)
    took = perf_counter() - begin
    print(f"\nfull: {full:.2f} s; quick, 100 entries later: {1000 * took:.0f} ms")
    assert quick.problems == []
    assert quick.records == 100
    assert took < full / 20
