"""Filtering the ledger: what is kept in memory says the same as the entries, and only new ones are read."""

from datetime import timedelta

import pytest

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.services.access import confirm_training, grant
from custkeeper.services.clients import show_client
from custkeeper.services.ledger_entry import ledger_entry
from custkeeper.services.ledger_view import (
    ONLY_CHANGES,
    ONLY_READINGS,
    CodeUnknown,
    DayUnreadable,
    LedgerIndex,
    find_entries,
    ledger_filter,
    ledger_lines,
    ledger_page,
)
from custkeeper.services.records import add, edit
from custkeeper.services.session import Session
from tests.at_the_desk import CATALOGUES
from tests.sample_firm import AUDITOR, KEEPER, SampleFirm


@pytest.fixture
def worked(owner: Session) -> Session:
    for number in range(1, 4):
        add(owner, "client", {"name": f"客户{number}"}, f"K0000{number}")
    show_client(owner, "K00002")
    return owner


def found(session: Session, index: LedgerIndex, *asked: str) -> list[int]:
    return list(find_entries(session, index, ledger_filter(session, *asked)))


def test_everything_is_newest_first_and_new_entries_come_on_top(worked: Session) -> None:
    index = LedgerIndex()
    head = worked.vault.head.seq
    assert found(worked, index) == list(range(head, 0, -1))
    add(worked, "client", {"name": "新"}, "K00009")
    assert found(worked, index)[0] == head + 1
    assert [line.seq for line in ledger_page(worked, index, found(worked, index)[:3])] == [head + 1, head, head - 1]
    assert ledger_page(worked, index, found(worked, index)) == ledger_lines(worked, 100)


def test_kinds_readings_and_changes(worked: Session) -> None:
    index = LedgerIndex()
    assert found(worked, index, ONLY_READINGS) == [worked.vault.head.seq]
    assert len(found(worked, index, ONLY_CHANGES)) == worked.vault.head.seq - 1
    assert len(found(worked, index, Event.RECORD_ADDED.value)) == 3


def test_a_person_a_day_and_a_record(firm: SampleFirm, worked: Session) -> None:
    person, first_day = worked.person, worked.today
    worked.close()
    firm.clock.now += timedelta(days=2)
    keeper, index = firm.open(KEEPER), LedgerIndex()
    client = add(keeper, "client", {"name": "后来"}, "K00009")
    edit(keeper, client, {"contact": "王"})
    newest = keeper.vault.head.seq
    assert found(keeper, index, "", keeper.person) == [newest, newest - 1]
    assert found(keeper, index, "", person)[0] == newest - 2
    assert found(keeper, index, "", "", f"{first_day + timedelta(days=1)}") == [newest, newest - 1]
    assert found(keeper, index, "", "", "", f"{first_day}")[0] == newest - 2
    assert found(keeper, index, "", "", "", "", "K00009") == [newest, newest - 1]
    assert found(keeper, index, ONLY_READINGS, "", "", "", "K00009") == []
    assert found(keeper, index, ONLY_READINGS, "", "", "", "K00002") == [newest - 2]


def test_what_is_no_day_and_no_code_is_said(worked: Session) -> None:
    for typed in ("yesterday", "2026-13-01", "9999-12-31"):
        with pytest.raises(DayUnreadable):
            ledger_filter(worked, "", "", "", typed)
    with pytest.raises(CodeUnknown):
        ledger_filter(worked, "", "", "", "", "K99999")


def test_an_entry_written_after_the_clock_was_set_back_is_marked(firm: SampleFirm, worked: Session) -> None:
    firm.clock.now -= timedelta(days=1)
    add(worked, "client", {"name": "昨天"}, "K00009")
    index = LedgerIndex()
    lines = ledger_page(worked, index, found(worked, index))
    assert [line.is_set_back for line in lines] == [True, *[False] * (len(lines) - 1)]


def test_an_entry_says_everything_and_names_sealed_records_by_code_only(firm: SampleFirm, worked: Session) -> None:
    confirm_training(worked, AUDITOR, worked.today)
    grant(worked, AUDITOR, Level.TOP_SECRET)
    seq = worked.vault.head.seq
    given = ledger_entry(worked, seq, CATALOGUES["en"])
    assert given is not None
    assert ("Given to", AUDITOR) in [(label.source, value) for label, value in given.facts]
    assert given.is_signed
    opened = ledger_entry(worked, seq - 2, CATALOGUES["en"])  # the training stands between
    assert opened is not None
    assert [(each.code, each.title, each.is_sealed) for each in opened.touched] == [("K00002", "客户2", False)]
    assert opened.previous == ledger_lines(worked, 4)[3].hash
    worked.close()
    auditor = firm.open(AUDITOR)
    seen = ledger_entry(auditor, seq - 2, CATALOGUES["en"])
    assert seen is not None
    assert [(each.code, each.title, each.is_sealed) for each in seen.touched] == [("K00002", "", True)]
    first = ledger_entry(auditor, 1, CATALOGUES["en"])
    assert first is not None
    assert ("Header generation", "1") in [(label.source, value) for label, value in first.facts]
    assert ledger_entry(auditor, 9999, CATALOGUES["en"]) is None
