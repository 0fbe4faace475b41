"""What a record, a list or somebody else's computer says is printed and does nothing: no colour, no title, no line of its own."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.records import find
from custkeeper.vault.sealing import new_id
from tests.cli.conftest import Run
from tests.sample_firm import KEEPER, SampleFirm

ACTING = "A\x1b[2J\x1b]0;owned\x07\r\u202egpj\x9b31m\u2028B\nAllowed."


@pytest.fixture
def old(firm: SampleFirm) -> SampleFirm:
    """A client as earlier versions stored one."""
    session = firm.open(KEEPER)
    with session.vault.unit_of_work(Event.RECORD_ADDED) as work:
        work.add(Record(new_id(), "client", "K0001", Level.CONFIDENTIAL, "active", {"name": ACTING, "note": ACTING}))
    firm.close()
    return firm


def require_inert(said: str) -> None:
    assert not [letter for letter in said if letter not in "\n\t" and (not letter.isprintable())], ascii(said)
    assert "Allowed." not in [line.strip("\n") for line in said.splitlines()]


def test_an_old_record_is_shown_and_listed_without_acting(old: SampleFirm, as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    for command in (
        ("clients", "list"),
        ("clients", "show", "K0001"),
        ("record", "client", "list"),
        ("record", "client", "show", "K0001"),
    ):
        ran = keeper(*command)
        assert ran.code == 0, ran.err
        assert "\\u001b[2J" in ran.out
        require_inert(ran.out)
        as_json = keeper(*command, "--json").out
        require_inert(as_json.replace("Allowed.", ""))
        assert ACTING in _texts(json.loads(as_json))


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [each for inner in value.values() for each in _texts(inner)]
    if isinstance(value, list):
        return [each for inner in value for each in _texts(inner)]
    return [value] if isinstance(value, str) else []


def test_what_is_typed_or_imported_is_tidied_and_said(firm: SampleFirm, as_person: Callable[[str], Run], tmp_path: Path) -> None:
    keeper, clients = as_person(KEEPER), tmp_path / "list.csv"
    clients.write_text(f'客户编号,客户名称,联系人\nK1,"{ACTING}",𠮷\nK2,"two\nlines",x\n', encoding="utf-8")
    ran = keeper("clients", "import", str(clients))
    assert ran.code == 0, ran.err
    require_inert(ran.out)
    assert "invisible control characters were removed" in ran.out
    assert "line breaks and tabs in this cell were made spaces" in ran.out
    assert keeper("record", "client", "add", f"name={ACTING}", f"note={ACTING}", "--code", "K3").code == 0
    session = firm.open(KEEPER)
    tidy = "A[2J]0;owned gpj31m B Allowed."
    assert [find(session, "client", code).value("name") for code in ("K1", "K2", "K3")] == [tidy, "two lines", tidy]
    assert find(session, "client", "K1").value("contact") == "𠮷"
    assert find(session, "client", "K3").value("note") == "A[2J]0;owned\ngpj31m\nB\nAllowed."


def test_an_edit_of_another_field_leaves_an_old_text_as_it_is(old: SampleFirm, as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    assert keeper("record", "client", "edit", "K0001", "contact=x\x1by").code == 0
    client = find(old.open(KEEPER), "client", "K0001")
    assert (client.value("name"), client.value("note"), client.value("contact")) == (ACTING, ACTING, "xy")


def test_refusals_and_wrong_usage_do_not_act_either(firm: SampleFirm, as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    for command in (
        ("clients", "show", ACTING),
        ("clients", ACTING),
        ("clients", "list", f"--{ACTING}"),
        ("backup", "verify", ACTING),
    ):
        ran = keeper(*command)
        assert ran.code in {2, 3}
        require_inert(ran.err)
