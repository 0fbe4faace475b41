"""Agreements by command: every term, the refusals in both languages, addenda, revoking, the breach, and the NDA register."""

import csv
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.sample_firm import KEEPER, MANAGER
from tests.signed_on_paper import ON_PAPER

PARTY = "Beta Valuers Ltd"
TERMS = ("--party", PARTY, "--scope", "client-list", "--highest-level", "confidential", "--term", "24")
SIGNED = (*TERMS, "--start", "2026-03-01", "--signed-on", "2026-03-01", *ON_PAPER)


@pytest.fixture
def keeper(as_person: Any) -> Run:
    run: Run = as_person(KEEPER)
    assert run("record", "transfer", "add", "target=x", "--code", "JADE").code == 0
    return run


def test_an_agreement_with_every_term_is_kept_and_shown(keeper: Run) -> None:
    more = ("--kind", "partner_nda", "--other-parties", "Gamma Ltd", "--mutual", "--survival", "24", "--note", "n")
    more += ("--survival-from", "closing_on", "--flow-down", "their reviewers", "--remedy", "damages", "--transfer", "JADE")
    assert keeper("agreement", "add", *SIGNED, *more, "--recipient", "Ann Wu").code == 0
    shown = keeper("agreement", "show", "NDA0001", "--json").json
    assert {key: shown["values"][key] for key in ("kind", "is_mutual", "survival_from", "flow_down", "remedy")} == {
        "kind": "partner_nda",
        "is_mutual": True,
        "survival_from": "closing_on",
        "flow_down": "their reviewers",
        "remedy": "damages",
    }
    assert (shown["last_day"], shown["duties_until"], shown["recipients"]) == ("2028-02-29", None, ["Ann Wu"])
    said = keeper("agreement", "show", "NDA0001").out
    assert "Last day in force: 29 Feb 2028" in said
    assert "Duties until: no day yet: counted from the closing of the transfer, which has no day" in said
    listed = keeper("agreement", "list", "--language", "zh_CN").out
    assert "尚无日期：从转让交割日起算" in listed
    assert keeper("agreement", "add", *SIGNED, "--kind", "handshake").code == 2


@pytest.mark.parametrize(
    ("given", "english", "chinese"),
    [
        (("--survival", "12"), "say what the survival is counted from", "存续期从何时起算"),
        (("--survival", "12", "--survival-from", "signing_on"), "counted from one of its days", "从该交易的某一日起算"),
        (("--cooperation-ended-on", "2026-02-28"), "must not be before “Starts on”", "不得早于“起始日期”"),
        (("--term", "0"), "must be at least 1", "至少为 1"),
        (("--signed-on", "2026-02-29"), "is not a day", "不是"),
    ],
)
def test_what_cannot_be_is_refused(keeper: Run, given: tuple[str, ...], english: str, chinese: str) -> None:
    for language, said in (("en", english), ("zh_CN", chinese)):
        refused = keeper("agreement", "add", *SIGNED, *given, "--language", language)
        assert refused.code == 2
        assert said in refused.err
    assert keeper("agreement", "list", "--json").json["total"] == 0


def test_a_signed_agreement_is_changed_by_an_addendum_and_ended_by_revoking(keeper: Run) -> None:
    keeper("agreement", "add", *SIGNED)
    for language, said in (("en", "Record a signed addendum instead"), ("zh_CN", "请登记已签署的补充协议")):
        refused = keeper("record", "agreement", "edit", "NDA0001", "term=36", "--language", language)
        assert (refused.code, said in refused.err) == (3, True)
    assert keeper("record", "agreement", "edit", "NDA0001", "note=asked").code == 0
    assert keeper("record", "agreement", "move", "NDA0001", "revoked").code == 3
    assert keeper("record", "addendum", "add", "number=1", "signed_on=2026-03-02").code == 3
    amend = ("agreement", "addendum", "NDA0001", "--number", "1")
    assert keeper(*amend, "--signed-on", "2099-01-01", "--term", "36").code == 2
    assert keeper(*amend, "--signed-on", "2026-03-02").code == 2, "it changes nothing"
    assert keeper(*amend, "--signed-on", "2026-03-02", "--term", "36", "--json").json == {"code": "NDA0001", "addendum": "A0001"}
    shown = keeper("agreement", "show", "NDA0001")
    assert "Addendum 1, signed on 2 Mar 2026" in shown.out
    assert "  Term (months): 24 → 36" in shown.out
    found = keeper("agreement", "show", "NDA0001", "--on", "2026-03-01", "--json").json
    assert found["last_day"] == "2028-02-29", "the day before it was signed"
    assert keeper("agreement", "revoke", "NDA0001").code == 2, "no reason"
    assert keeper("agreement", "revoke", "NDA0001", "--on", "2026-02-01", "--because", "x").code == 2
    assert keeper("agreement", "revoke", "NDA0001", "--on", "2026-04-01", "--because", "the talks ended").code == 0
    assert keeper("agreement", "revoke", "NDA0001", "--on", "2026-04-02", "--because", "x").code == 3
    assert keeper("agreement", "show", "NDA0001", "--on", "2026-04-01", "--json").json["standing"] == "revoked"
    assert keeper("vault", "check", "--json").json["problems"] == []


def test_a_late_signature_is_due_until_a_manager_decides(keeper: Run, as_person: Any) -> None:
    keeper("agreement", "add", *SIGNED, "--first-disclosed-on", "2026-02-20")
    assert "breach" in keeper("agreement", "list").out
    assert "Nobody decided yet what follows." in keeper("agreement", "show", "NDA0001").out
    [item] = [each for each in keeper("due", "--json").json["items"] if each["kind"] == "breach"]
    assert (item["code"], item["day"], item["is_overdue"]) == ("NDA0001", "2026-03-01", True)
    assert keeper("agreement", "decide", "NDA0001", "they confirm in writing").code == 3
    manager = as_person(MANAGER)
    assert manager("agreement", "decide", "NDA0001", "they confirm in writing").code == 0
    assert keeper("agreement", "show", "NDA0001", "--json").json["breach"] == {
        "first_disclosure": "2026-02-20",
        "signed_on": "2026-03-01",
        "is_decided": True,
    }
    assert not [each for each in keeper("due", "--json").json["items"] if each["kind"] == "breach"]


def test_the_register_has_the_computed_ends_in_every_form(keeper: Run, tmp_path: Path) -> None:
    keeper("agreement", "add", *SIGNED, "--recipient", "Ann Wu")
    keeper("agreement", "addendum", "NDA0001", "--number", "7", "--signed-on", "2026-03-02", "--term", "36")
    for ending in ("pdf", "xlsx", "csv"):
        for language in ("en", "zh_CN"):
            out = tmp_path / f"register-{language}.{ending}"
            assert keeper("report", "make", "nda-register", "-o", str(out), "--language", language).code == 0
            assert out.stat().st_size > 200
    with (tmp_path / "register-en.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    [line] = [row for row in rows if row and row[0] == "NDA0001"]
    assert PARTY in line
    assert "2029-02-28" in line
    assert "in force" in line
    assert "7 (2 Mar 2026)" in line


def test_signed_on_paper_needs_the_paper_and_the_bare_move_is_refused(keeper: Run, tmp_path: Path) -> None:
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7 both signatures")
    assert keeper("agreement", "add", *TERMS, "--start", "2026-03-01").code == 0
    bare = keeper("record", "agreement", "move", "NDA0001", "signed", "--language", "en")
    assert (bare.code, "“agreement paper NDA0001”" in bare.err) == (3, True)
    without = keeper("agreement", "paper", "NDA0001", "--signed-on", "2026-03-01", "--for-us", "Wang", "--for-them", "Xu")
    assert (without.code, "Signed on paper needs the paper" in without.err) == (2, True)
    assert keeper("agreement", "add", *TERMS, "--start", "2026-03-01", "--signed-on", "2026-03-01").code == 2
    paper = ("agreement", "paper", "NDA0001", "--signed-on", "2026-03-01", "--for-us", "Wang", "--for-them", "Xu")
    assert keeper(*paper, "--scan", str(scan), "--json").json["state"] == "signed"
    shown = keeper("agreement", "show", "NDA0001")
    assert "Signed on 1 Mar 2026 on paper: for us Wang, for the other side Xu." in shown.out
    assert keeper("agreement", "list", "--json").json["agreements"][0]["signed_how"] == "paper"


def test_somebody_is_named_later_by_a_notice_or_an_addendum(keeper: Run) -> None:
    keeper("agreement", "add", *SIGNED, "--recipient", "Ann Wu")
    typed = keeper("record", "recipient", "add", "name=Dan Xu", "--parent", "NDA0001")
    assert (typed.code, "“agreement name NDA0001”" in typed.err) == (3, True)
    assert keeper("agreement", "name", "NDA0001", "Dan Xu", "--of", "2026-03-01").code == 2, "no basis"
    assert keeper("agreement", "name", "NDA0001", "Dan Xu", "--addendum", "9", "--of", "2026-03-01").code == 2
    named = keeper("agreement", "name", "NDA0001", "Dan Xu", "--notice", "their letter", "--of", "2026-03-01")
    assert named.code == 0
    assert "From 1 Mar 2026 by a written notice of 1 Mar 2026: their letter." in keeper("agreement", "show", "NDA0001").out
