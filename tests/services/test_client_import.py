"""Real lists go in: every good row, every bad row named, nothing by halves."""

from pathlib import Path

import pytest

from custkeeper.domain.client_columns import NameColumnMissing
from custkeeper.domain.client_rows import Fault
from custkeeper.domain.errors import NotAllowed, WriteInterrupted
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.clients import list_clients, show_client
from custkeeper.services.import_outcome import ImportOutcome, carry_out_noted, import_outcome, outcome_seen
from custkeeper.services.ledger_checks import verify_ledger
from custkeeper.services.session import Session
from tests.sample_firm import AUDITOR, DATA, KEEPER, SampleFirm


def rows(faults: list[Fault]) -> list[int]:
    return sorted({fault.row for fault in faults})


@pytest.mark.parametrize(("name", "encoding"), [("clients-gb18030.csv", "gb18030"), ("clients.xlsx", "")])
def test_a_sound_list_goes_in_whole_as_one_entry(firm: SampleFirm, name: str, encoding: str) -> None:
    keeper = firm.open(KEEPER)
    before = keeper.vault.head.seq
    plan = plan_import(keeper, DATA / name)
    assert (len(plan.records), plan.rejected, plan.table.encoding) == (214, [], encoding)
    assert plan.levels == {"confidential": 214}
    assert carry_out(keeper, plan) == 214
    assert keeper.vault.head.seq == before + 1
    assert list_clients(keeper).total == 214
    assert not verify_ledger(keeper).problems


def test_both_forms_of_the_list_say_the_same(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    csv, xlsx = (plan_import(keeper, DATA / name) for name in ("clients-gb18030.csv", "clients.xlsx"))
    assert [(record.code, record.values) for record in csv.records] == [(record.code, record.values) for record in xlsx.records]


def test_every_bad_row_is_named_and_every_doubtful_one_kept_with_a_warning(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    plan = plan_import(keeper, DATA / "clients-with-faults-utf8-bom.csv")
    assert len(plan.records) == 33
    assert rows(plan.rejected) == [5, 9, 11, 15, 21, 23, 25]
    assert rows(plan.warnings) == [7, 13, 17, 19]
    reasons = {fault.row: (fault.column, fault.problem.text.source) for fault in plan.rejected}
    assert reasons[5][0] == "身份证号"
    assert "destroyed by Excel" in reasons[5][1]
    assert reasons[9] == ("客户名称", "the name is missing")
    assert "stands in row" in reasons[11][1]
    assert reasons[15] == ("统一社会信用代码", "the check digit of the credit code is wrong")
    assert dict(next(f for f in plan.rejected if f.row == 21).problem.values) == {"found": 4, "expected": 9}
    assert dict(next(f for f in plan.rejected if f.row == 23).problem.values) == {"found": 10, "expected": 9}
    assert reasons[25] == ("年费（元）", "this is not a number")
    assert list_clients(keeper).total == 0, "a plan writes nothing"


def test_what_is_doubtful_is_kept_as_it_stood(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    carry_out(keeper, plan_import(keeper, DATA / "clients-with-faults-utf8-bom.csv"))
    assert show_client(keeper, "K00006").value("phone") == "13812345678"
    assert show_client(keeper, "K00012").value("note") == '=HYPERLINK("http://x","y")'
    assert show_client(keeper, "K00016").value("name") == "<Acme> & 𠮷野家 <img src=x>"
    assert len(show_client(keeper, "K00018").value("note")) == 100_000
    assert show_client(keeper, "K00001").value("annual_fee") == 3_150_000


def test_a_code_that_is_there_already_is_a_bad_row(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    carry_out(keeper, plan_import(keeper, DATA / "clients-gb18030.csv"))
    again = plan_import(keeper, DATA / "clients-gb18030.csv")
    assert (len(again.records), again.rejected_rows) == (0, 214)
    assert carry_out(keeper, again) == 0


def test_the_level_says_why_without_the_value(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    plan = plan_import(keeper, DATA / "clients-gb18030.csv")
    client = next(record for record in plan.records if record.code == "K00012")
    assert "cn-resident-id|id_number|51••••86" in client.values["detected"]
    assert client.values["id_number"] not in client.values["detected"]
    assert client.values["is_level_confirmed"] is False


def test_columns_nobody_knows_are_kept_and_any_column_can_be_mapped(firm: SampleFirm, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Ref;Kunde;Colour\nA1;Müller GmbH;blue\nA2;Ölhandel AG;NULL\n", encoding="utf-8")
    keeper = firm.open(KEEPER)
    with pytest.raises(NameColumnMissing):
        plan_import(keeper, path)
    plan = plan_import(keeper, path, ["name=Kunde", "code=1"])
    assert [record.code for record in plan.records] == ["A1", "A2"]
    assert plan.records[0].values["further"] == "Colour: blue"
    assert "further" not in plan.records[1].values


def test_rows_without_a_code_column_are_numbered(firm: SampleFirm, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("客户名称\n甲公司\n乙公司\n", encoding="utf-8")
    plan = plan_import(firm.open(KEEPER), path)
    assert [record.code for record in plan.records] == ["K0001", "K0002"]


def test_who_may_not_import_is_refused(firm: SampleFirm) -> None:
    with pytest.raises(NotAllowed):
        plan_import(firm.open(AUDITOR), DATA / "clients-gb18030.csv")


def test_progress_is_told_and_ends_at_the_whole(owner: Session) -> None:
    seen: list[tuple[int, int]] = []
    carry_out(owner, plan_import(owner, DATA / "clients-gb18030.csv"), lambda done, total: seen.append((done, total)))
    assert seen[-1] == (214, 214)


def test_how_an_import_ended_is_known_to_who_began_it_until_it_was_seen(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    plan = plan_import(keeper, DATA / "clients-with-faults-utf8-bom.csv")

    def cut_off(done: int, total: int) -> None:
        raise WriteInterrupted

    with pytest.raises(WriteInterrupted):
        carry_out_noted(keeper, plan, cut_off)
    assert import_outcome(keeper) == ImportOutcome(None, plan.rejected_rows), "nothing was written"
    firm.close()
    assert import_outcome(firm.open(AUDITOR)) is None, "it is nobody else's"
    firm.close()
    keeper = firm.open(KEEPER)
    assert import_outcome(keeper) is not None, "a lock or a restart leaves it known"
    count = carry_out_noted(keeper, plan)
    assert import_outcome(keeper) == ImportOutcome(count, plan.rejected_rows)
    outcome_seen(keeper)
    assert import_outcome(keeper) is None
