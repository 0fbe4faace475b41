"""A clock set back revives no deadline and hides nothing: the order stays, the person is told, the ledger is marked."""

from datetime import UTC, datetime, timedelta

import pytest

from custkeeper.services.records import add, edit, find
from custkeeper.services.vault_access import check
from tests.sample_firm import KEEPER, SampleFirm


@pytest.mark.parametrize("back", [timedelta(days=1), timedelta(days=3650), timedelta(minutes=11)], ids=str)
def test_after_the_clock_was_set_back(firm: SampleFirm, back: timedelta) -> None:
    session = firm.open(KEEPER)
    add(session, "transfer", {"target": "before"}, "JADE")
    today, head = session.today, session.vault.head
    firm.close()
    firm.clock.now -= back
    session = firm.open(KEEPER)
    assert "clock stands before" in str(session.vault.notices)
    assert session.today == today, "deadlines are counted from the latest time seen"
    edit(session, find(session, "transfer", "JADE"), {"target": "after"})
    assert session.vault.head.seq == head.seq + 1
    findings, problems = check(session)
    assert problems == []
    assert len(findings.notices) == 1
    assert findings.notices[0].values == (("seq", head.seq + 1),)


def test_two_clocks_that_differ_by_minutes_are_not_worth_a_word(firm: SampleFirm) -> None:
    add(firm.open(KEEPER), "transfer", {"target": "x"})
    firm.close()
    firm.clock.now -= timedelta(minutes=5)
    assert firm.open(KEEPER).vault.notices == []


def test_a_clock_far_ahead_is_kept_as_declared_and_counts_from_then_on(firm: SampleFirm) -> None:
    firm.clock.now = datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC)  # the second after 32-bit time ends
    session = firm.open(KEEPER)
    add(session, "transfer", {"target": "x"})
    assert session.now.startswith("2038-01-19T03:14")
    assert check(session)[1] == []
