"""The commands as IT and scripts use them: exit codes, one clear line for a refusal, one object for --json."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.sample_firm import AUDITOR, DATA, KEEPER, MANAGER, OWNER, SampleFirm
from tests.signed_on_paper import ON_PAPER

FAULTS = str(DATA / "clients-with-faults-utf8-bom.csv")
SOUND = str(DATA / "clients-gb18030.csv")


def test_a_vault_is_made_looked_at_and_checked(run: Run, tmp_path: Path) -> None:
    passphrase = tmp_path / "p"
    passphrase.write_text("seven quiet lanterns float\n", encoding="utf-8")
    vault, papers, secrets = (tmp_path / name for name in ("Firm.ckvault", "papers", "secrets"))
    given = ["--vault", str(vault), "--passphrase-file", str(passphrase), "--language", "en"]
    made = run(
        "vault", "create", "--firm", "Example", "--owner", "Ann", "--papers", str(papers), "--secrets-out", str(secrets), *given
    )
    assert made.code == 0, made.err
    assert {path.name for path in papers.iterdir()} == {"firm-card.pdf", "recovery-sheet-Ann.pdf"}
    assert {path.name for path in secrets.iterdir()} == {"firm-secret", "recovery-code-Ann"}
    if sys.platform != "win32":  # there the folder's rights count
        assert all(path.stat().st_mode & 0o077 == 0 for path in [*papers.iterdir(), *secrets.iterdir(), *vault.iterdir()])
    info = run("vault", "info", "--vault", str(vault), "--json")
    assert info.json["people"] == 1
    checked = run("--user", "Ann", "vault", "check", *given, "--json")
    assert (checked.code, checked.json["ok"], checked.json["problems"]) == (0, True, [])
    again = run("vault", "create", "--firm", "Example", "--owner", "Ann", "--papers", str(papers), *given)
    assert again.code == 2
    assert "nothing was overwritten" in again.err


def test_import_tells_every_row_and_writes_nothing_until_it_may(as_person) -> None:
    keeper = as_person(KEEPER)
    dry = keeper("clients", "import", FAULTS, "--dry-run", "--json")
    assert dry.code == 1
    assert dry.json["imported"] == 33
    assert sorted({each["row"] for each in dry.json["rejected"]}) == [5, 9, 11, 15, 21, 23, 25]
    assert sorted({each["row"] for each in dry.json["warnings"]}) == [7, 13, 17, 19]
    refused = keeper("clients", "import", FAULTS)
    assert refused.code == 2
    assert "Nothing was written" in refused.err
    assert keeper("clients", "list", "--json").json["total"] == 0
    done = keeper("--json", "clients", "import", FAULTS, "--skip-bad-rows")
    assert (done.code, done.json["imported"], done.json["levels"]) == (0, 33, {"confidential": 33})
    assert keeper("clients", "list", "--json").json["total"] == 33


def test_search_finds_by_part_pinyin_and_initials(as_person) -> None:
    keeper = as_person(KEEPER)
    keeper("clients", "import", SOUND)
    found = [
        keeper("clients", "list", "--search", query, "--json").json["total"]
        for query in ("静安", "jingan", "ja", "静", "没有这个")
    ]
    assert found[0] == found[1] == 27
    assert found[2] >= 27
    assert found[3] > 27
    assert found[4] == 0
    assert as_person(AUDITOR)("clients", "list", "--search", "静安", "--json").json["total"] == 0
    limited = keeper("clients", "list", "--limit", "3", "--json").json
    assert (limited["total"], len(limited["clients"])) == (214, 3)
    assert limited["clients"][0] == {"code": "K00001", "name": "上海静安静杰文化传播有限公司", "level": "confidential"}


def test_the_whole_checklist_by_command(as_person, tmp_path: Path) -> None:
    keeper, manager = as_person(KEEPER), as_person(MANAGER)
    file = tmp_path / "nda.pdf"
    file.write_bytes(b"%PDF")
    assert keeper("record", "transfer", "add", "target=上海示例", "--code", "JADE").code == 0
    agreement = [
        "--party",
        "杭州示例",
        "--scope",
        "client-list,contacts",
        "--highest-level",
        "confidential",
        "--start",
        "2026-03-01",
    ]
    added = keeper(
        "agreement", "add", *agreement, "--term", "24", "--signed-on", "2026-03-01", *ON_PAPER, "--recipient", "周律师", "--json"
    )
    assert added.json["code"] == "NDA0001"
    assert keeper("agreement", "show", "NDA0001", "--on", "2027-11-01", "--json").json["standing"] == "in_force"
    code = keeper("checklist", "start", "target_nda", "--transfer", "JADE", "--about", "agreement:NDA0001", "--json").json["code"]
    assert keeper("checklist", "tick", code, "tn-parties-authority").code == 2
    assert keeper("checklist", "submit", code).code == 3
    ticks = {
        "tn-parties-authority": ("--text", "checked"),
        "tn-signed-before-disclosure": ("--on", "2027-03-01"),
        "tn-scope-client-data": ("--record", "agreement:NDA0001"),
        "tn-scope-trade-secret": ("--reference", "NDA clause 2"),
        "tn-term": ("--on", "2029-02-28"),
        "tn-term-survival": ("--reference", "NDA clause 5"),
        "tn-liability": ("--reference", "NDA clause 6"),
        "tn-liability-staff": ("--not-applicable", "no staff of theirs"),
        "tn-return-destroy": ("--reference", "NDA clause 7"),
    }
    for item, evidence in ticks.items():
        assert keeper("checklist", "tick", code, item, *evidence).code == 0
    assert keeper("checklist", "attach", code, "tn-scope-need-to-know", str(file)).code == 0
    assert keeper("checklist", "tick", code, "tn-scope-need-to-know").code == 0
    assert keeper("checklist", "submit", code).code == 0
    refused = keeper("checklist", "sign", code)
    assert refused.code == 3
    assert "records keeper" in refused.err
    assert manager("checklist", "sign", code).code == 0
    assert keeper("record", "agreement", "edit", "NDA0001", "term=36").code == 3
    assert keeper("agreement", "addendum", "NDA0001", "--number", "1", "--signed-on", "2026-03-02", "--term", "36").code == 0
    shown = keeper("checklist", "show", code, "--json").json
    assert (shown["state"], shown["stale"], [each["key"] for each in shown["changed"]]) == ("signed", True, ["term"])
    told = keeper("checklist", "show", code).out
    assert "signed, changed since" in told
    assert "24 → 36" in told
    for kind, subject in (("register", "client"), ("checklist", code), ("readiness", "JADE")):
        for language in ("zh_CN", "en"):
            out = tmp_path / f"{kind}-{language}.pdf"
            assert manager("report", "make", kind, "--subject", subject, "-o", str(out), "--language", language).code == 0
            assert out.read_bytes().startswith(b"%PDF")
    assert manager("ledger", "verify").code == 0
    assert manager("vault", "check", "--json").json["ok"] is True


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_refusals_are_one_clear_line_and_the_right_exit_code(as_person, firm: SampleFirm, tmp_path: Path, language: str) -> None:
    keeper, auditor = as_person(KEEPER), as_person(AUDITOR)
    wrong = tmp_path / "wrong"
    wrong.write_text("not the passphrase", encoding="utf-8")
    assert keeper("clients", "list").code == 0  # the first opening on a computer has a line of its own
    cases = [
        (keeper("clients", "list", "--passphrase-file", str(wrong), "--language", language), 3),
        (auditor("clients", "import", SOUND, "--language", language), 3),
        (keeper("clients", "show", "K9", "--language", language), 2),
        (keeper("clients", "import", str(tmp_path / "none.csv"), "--language", language), 2),
        (keeper("checklist", "start", "nothing", "--transfer", "X", "--language", language), 2),
        (keeper("record", "nothing", "list", "--language", language), 2),
        (keeper("record", "agreement", "add", "party=x", "--language", language), 2),
        (keeper("user", "add", "Bob", "--role", "staff", "--new-passphrase-file", str(wrong), "--language", language), 3),
        (keeper("clients", "list", "--vault", str(tmp_path / "none"), "--language", language), 4),
        (keeper("report", "make", "nothing", "-o", str(tmp_path / "x.pdf"), "--language", language), 2),
    ]
    for ran, code in cases:
        assert ran.code == code, ran.err
        assert len(ran.err.strip().splitlines()) == 1, ran.err
        assert "{" not in ran.err


def test_a_second_person_is_added_and_changes_their_passphrase(as_person, run: Run, firm: SampleFirm, tmp_path: Path) -> None:
    owner = as_person(OWNER)
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("green boats drift past noon\n", encoding="utf-8")
    second.write_text("red barns lean into the wind\n", encoding="utf-8")
    added = owner(
        "user", "add", "Bob", "--role", "staff", "--new-passphrase-file", str(first), "--papers", str(tmp_path / "papers")
    )
    assert added.code == 0
    assert [path.name for path in (tmp_path / "papers").iterdir()] == ["recovery-sheet-Bob.pdf"]
    assert owner("user", "add", "bob ", "--role", "staff", "--new-passphrase-file", str(second)).code == 2
    bob = ["--vault", str(firm.path), "--user", "Bob", "--language", "en"]
    assert run("user", "passphrase", "--new-passphrase-file", str(second), *bob, "--passphrase-file", str(first)).code == 0
    assert run("clients", "list", *bob, "--passphrase-file", str(first)).code == 3
    assert run("clients", "list", *bob, "--passphrase-file", str(second)).code == 0
    people = owner("user", "list", "--json").json["people"]
    assert {each["name"]: each["role"] for each in people}["Bob"] == "staff"


def test_help_and_wrong_usage(run: Run) -> None:
    assert run("--help").code == 0
    assert run("clients", "import").code == 2
    assert run("nonsense").code == 2
    assert run("clients", "list").code == 2


def test_an_entry_begins_at_a_level_one_may_give_and_is_told_why_not(as_person: Callable[[str], Run]) -> None:
    keeper = as_person(KEEPER)
    item = ("record", "item", "add", "name=Client list", "category=client-list")
    assert keeper(*item, "--json").json["level"] == "confidential"
    for level, why in (("internal", "begin at Confidential (business)"), ("top_secret", "do not hold the key")):
        refused = keeper(*item, "--level", level)
        assert refused.code == 3
        assert why in refused.err
    assert keeper("record", "item", "list", "--json").json["total"] == 1
    assert as_person(OWNER)(*item, "--level", "top_secret", "--json").json["level"] == "top_secret"
