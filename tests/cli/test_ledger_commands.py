"""The ledger by command: what is read is in it, checks are signed, an older copy has its way out, and logs are printed."""

import io
import shutil
from collections.abc import Callable

import pikepdf
import pytest

from custkeeper.services.ledger_checks import newest_checkpoint
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import add
from tests.cli.conftest import Run
from tests.reports import printed
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, SampleFirm

As = Callable[[str], Run]


@pytest.fixture
def clients(firm: SampleFirm) -> SampleFirm:
    keeper = firm.open(KEEPER)
    for number in range(1, 4):
        add(keeper, "client", {"name": f"上海客户{number}有限公司"}, f"K0000{number}")
    firm.close()
    return firm


def entries(firm: SampleFirm) -> list[str]:
    session = firm.open(OWNER)
    lines = [str(getattr(line.what, "source", line.what)) for line in ledger_lines(session, 500)]
    firm.close()
    return lines


@pytest.mark.parametrize("command", [("record", "client", "show", "K00001"), ("clients", "show", "K00001")])
def test_each_command_that_shows_a_sealed_record_leaves_an_entry(
    clients: SampleFirm, as_person: As, command: tuple[str, ...]
) -> None:
    before = len(entries(clients))
    shown = as_person(KEEPER)(*command)
    assert "上海客户1有限公司" in shown.out
    assert entries(clients)[: len(entries(clients)) - before] == ["Sealed record opened"]
    as_person(KEEPER)(*command)
    assert len(entries(clients)) == before + 1, "the same person and record within ten minutes"


def test_an_agreement_and_a_checklist_shown_leave_an_entry_each(clients: SampleFirm, as_person: As) -> None:
    run = as_person(KEEPER)
    run("record", "transfer", "add", "target=示例公司", "--code", "JADE")
    terms = ["--scope", "client-list", "--highest-level", "confidential", "--start", "2026-03-01", "--term", "24"]
    assert run("agreement", "add", "--party", "示例投资", *terms).code == 0
    assert run("checklist", "start", "target_nda", "--transfer", "JADE", "--about", "agreement:NDA0001").code == 0
    before = len(entries(clients))
    assert "示例投资" in run("agreement", "show", "NDA0001").out
    assert run("checklist", "show", "CL0001").code == 0
    assert entries(clients)[: len(entries(clients)) - before] == ["Sealed record opened"] * 2


def test_lists_and_changes_leave_no_reading(clients: SampleFirm, as_person: As) -> None:
    run = as_person(KEEPER)
    assert run("clients", "list").code == 0
    assert run("record", "client", "list").code == 0
    assert run("record", "client", "edit", "K00001", "contact=王").code == 0
    assert entries(clients)[0] == "Record changed"
    assert "Sealed record opened" not in entries(clients)


def test_while_another_holds_the_vault_nothing_sealed_is_shown_and_it_is_said_why(clients: SampleFirm, as_person: As) -> None:
    window = clients.open(OWNER)
    window.vault.lock()
    refused = as_person(KEEPER)("clients", "show", "K00001")
    assert refused.code == 4
    assert "上海客户" not in refused.out + refused.err
    assert "K00001 was not opened" in refused.err
    assert "The vault is open at" in refused.err
    assert as_person(KEEPER)("clients", "list").code == 0, "a list needs no entry"


def test_a_full_check_is_signed_and_the_quick_one_begins_there(clients: SampleFirm, as_person: As) -> None:
    whole = as_person(AUDITOR)("ledger", "verify", "--json").json
    assert (whole["ok"], whole["since"]) == (True, 0)
    as_person(KEEPER)("clients", "show", "K00002")
    quick = as_person(KEEPER)("ledger", "verify", "--quick", "--json").json
    assert quick["ok"]
    session = clients.open(OWNER)
    signed = newest_checkpoint(session)
    assert signed is not None
    assert signed.author == next(person for person, name in session.names().items() if name == AUDITOR)
    assert quick["since"] == signed.upto
    clients.close()
    assert "Sound since the check signed up to entry" in as_person(KEEPER)("ledger", "verify", "--quick").out


def test_a_check_beside_an_open_window_is_made_and_says_it_was_not_signed(clients: SampleFirm, as_person: As) -> None:
    clients.open(OWNER).vault.lock()
    checked = as_person(AUDITOR)("ledger", "verify")
    assert checked.code == 0
    assert "The check was not signed in the ledger: The vault is open at" in checked.err


def test_an_older_copy_is_told_by_every_command_and_its_way_out_works(clients: SampleFirm, as_person: As) -> None:
    as_person(KEEPER)("clients", "list")  # this computer knows the vault
    kept = clients.folder / "yesterday"
    shutil.copytree(clients.path, kept)
    assert as_person(KEEPER)("record", "client", "add", "name=今天", "--code", "K00009").code == 0
    shutil.rmtree(clients.path)
    shutil.copytree(kept, clients.path)
    listed = as_person(KEEPER)("clients", "list")
    assert listed.code == 0
    assert "This is an older copy of the vault" in listed.err
    assert "Put the newest folder or backup back in its place" in listed.err
    for command in (("clients", "show", "K00001"), ("record", "client", "add", "name=x", "--code", "K00010")):
        refused = as_person(KEEPER)(*command)
        assert refused.code in {3, 4}
        assert "ledger accept-older-copy" in refused.err
    assert as_person(KEEPER)("ledger", "verify").code == 1
    assert as_person(KEEPER)("ledger", "accept-older-copy").code == 3, "a keeper does not decide that"
    assert as_person(MANAGER)("ledger", "accept-older-copy").code == 0
    assert entries(clients)[0] == "Older copy accepted"
    after = as_person(KEEPER)("clients", "show", "K00001")
    assert (after.code, "older copy" in after.err) == (0, False)
    assert as_person(MANAGER)("ledger", "verify").code == 0


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_reading_log_names_who_read_what_by_code_only(clients: SampleFirm, as_person: As, language: str) -> None:
    keeper, out = as_person(KEEPER), clients.folder / "log.pdf"
    keeper("clients", "show", "K00002")
    assert keeper("report", "make", "register", "--subject", "client", "-o", str(clients.folder / "list.xlsx")).code == 0
    made = keeper("report", "make", "reading-log", "-o", str(out), "--language", language)
    assert made.code == 0, made.err
    said = printed.text(out.read_bytes())
    assert said.count("K00002") == 2, "opened, and exported with the list"
    assert said.count("K00001") == 1
    assert "上海客户" not in said
    assert KEEPER in said
    assert ("Sealedrecordopened" in said) == (language == "en")
    assert ("加密记录已打开" in said) == (language == "zh_CN")
    with pikepdf.open(io.BytesIO(out.read_bytes())) as pdf:
        assert "report.json" in pdf.attachments


def test_logs_of_a_record_a_person_and_a_period(clients: SampleFirm, as_person: As) -> None:
    run, out = as_person(KEEPER), clients.folder / "log.csv"
    run("clients", "show", "K00001")
    run("clients", "show", "K00002")

    def log(kind: str, subject: str) -> str:
        made = run("report", "make", kind, "--subject", subject, "-o", str(out))
        assert made.code == 0, made.err
        return out.read_text(encoding="utf-8-sig")

    assert "K00001" in log("reading-log", "client:K00001")
    assert "K00002" not in log("reading-log", "client:K00001")
    assert "K00001" not in log("reading-log", "person:P0001"), "the owner opened nothing"
    assert "K00001" in log("reading-log", "person:P0003 client:K00001")
    assert "K00001" not in log("reading-log", "2020-01-01..2020-12-31")
    assert "Vault created" in log("ledger", "")
    assert "Vault created" not in log("ledger", "person:P0003")
    for subject, code in (("nonsense", 2), ("client:K99999", 2), ("2026-99-01..", 2)):
        assert run("report", "make", "ledger", "--subject", subject, "-o", str(out)).code == code
    kinds = run("report", "list", "--json").json["reports"]
    assert {"reading-log", "ledger"} <= {*kinds}


def test_each_print_and_export_names_the_sealed_records_in_it(clients: SampleFirm, as_person: As) -> None:
    run = as_person(KEEPER)
    run("report", "make", "register", "--subject", "client", "-o", str(clients.folder / "a.pdf"))
    run("report", "make", "register", "--subject", "client", "-o", str(clients.folder / "a.csv"))
    run("report", "make", "record", "--subject", "client:K00003", "-o", str(clients.folder / "b.pdf"))
    as_person(AUDITOR)("report", "make", "register", "--subject", "client", "-o", str(clients.folder / "c.pdf"))
    session = clients.open(OWNER)
    lines = ledger_lines(session, 4)
    found = [(str(getattr(line.what, "source", line.what)), line.count) for line in lines]
    clients.close()
    assert found == [("Report printed", 0), ("Report printed", 1), ("List exported", 3), ("Report printed", 3)]
    assert as_person(OWNER)("ledger", "verify").code == 0
