"""The list in memory: always as if it had just been built, in every order."""

import pytest

from custkeeper.domain.levels import Level
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.clients import confirm_levels
from custkeeper.services.records import CODE, LEVEL, STATE, TITLE, add, edit, find, list_records
from custkeeper.services.session import Session
from custkeeper.services.undo import undo
from custkeeper.vault.record_index import RecordIndex, _sorted_in_steps, search_rows
from tests.sample_firm import AUDITOR, DATA, OWNER, SampleFirm


@pytest.fixture
def clients(owner: Session) -> Session:
    carry_out(owner, plan_import(owner, DATA / "clients-gb18030.csv"))
    return owner


def built_anew(session: Session) -> RecordIndex:
    vault = session.vault
    return RecordIndex("client", vault.id, vault.ring, vault.records.raw_rows("client"))


def test_after_each_kind_of_change_the_list_is_as_if_built_anew(clients: Session) -> None:
    assert len(list_records(clients, "client")) == 214
    changes = [
        lambda: add(clients, "client", {"name": "南京示例有限公司"}),
        lambda: add(clients, "client", {"name": "first of all"}, "A00001"),
        lambda: edit(clients, find(clients, "client", "K00007"), {"name": "改名有限公司"}),
        lambda: confirm_levels(clients, ["K00002"], Level.TOP_SECRET),
        lambda: undo(clients, clients.vault.head.seq - 3),  # archives what was added first
    ]
    for change in changes:
        change()
        for order in (CODE, TITLE, LEVEL, STATE):
            assert list_records(clients, "client", "", order) == built_anew(clients).search("", "", order)
    assert len(list_records(clients, "client")) == 215
    assert list_records(clients, "client", "gaiming")[0].code == "K00007"


def test_many_changes_at_once_are_in_the_list_too(clients: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    list_records(clients, "client")
    monkeypatch.setattr("custkeeper.vault.open_vault._MANY", 3)
    for number in range(5):
        add(clients, "client", {"name": f"client {number}"})
    assert list_records(clients, "client") == built_anew(clients).lines


def test_names_stand_in_the_order_of_their_pinyin_and_sealed_ones_last(firm: SampleFirm) -> None:
    owner = firm.open()
    for name in ("赵氏", "安达", "Zeta", "beta", "北方", "１号店"):
        add(owner, "client", {"name": name})
    shown = [line.title for line in list_records(owner, "client", "", TITLE)]
    assert shown == ["１号店", "安达", "北方", "beta", "Zeta", "赵氏"]
    first = find(owner, "client", list_records(owner, "client", "", TITLE)[0].code)
    confirm_levels(owner, [first.code], Level.INTERNAL)
    firm.close()
    blind = list_records(firm.open(AUDITOR), "client", "", TITLE)
    assert [line.title for line in blind] == ["１号店", "", "", "", "", ""]
    assert blind == [line for line in blind if not line.is_sealed] + [line for line in blind if line.is_sealed]


def test_levels_stand_in_their_order_and_backwards(clients: Session) -> None:
    confirm_levels(clients, ["K00009"], Level.TOP_SECRET)
    confirm_levels(clients, ["K00004"], Level.PUBLIC)
    forwards = [line.level for line in list_records(clients, "client", "", LEVEL)]
    assert (forwards[0], forwards[-1]) == ("public", "top_secret")
    assert [line.level for line in list_records(clients, "client", "", LEVEL, is_descending=True)] == forwards[::-1]


def test_sorting_in_steps_is_sorting(clients: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("custkeeper.vault.record_index._STEP", 7)
    lines = list_records(clients, "client")[::-1]
    assert _sorted_in_steps(lines, lambda line: line.title) == sorted(lines, key=lambda line: line.title)


@pytest.mark.parametrize(
    "query", ["", "静", "静安", "jingan", "ja", "K0001", "13", "有限 kj", "Ltd", '"', "a\\b", "nobody at all"]
)
@pytest.mark.parametrize("level", ["", "confidential", "top_secret"])
@pytest.mark.parametrize("reader", [OWNER, AUDITOR])
def test_a_search_without_the_list_finds_what_the_list_finds(
    clients: Session, firm: SampleFirm, query: str, level: str, reader: str
) -> None:
    add(clients, "client", {"name": 'a "quoted" name, a\\b', "contact": "<&>"}, "Q00001")
    confirm_levels(clients, ["K00002", "K00003"], Level.TOP_SECRET)
    session = firm.open(reader)
    vault, rows = session.vault, session.vault.records.raw_rows("client")
    found = search_rows("client", vault.id, vault.ring, rows, query, level)
    assert found == vault.search("client", query, level)
    assert found == vault.index("client").search(query, level) == vault.search("client", query, level)
