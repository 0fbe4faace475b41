"""Access by command: every change has its line, every refusal its sentence and exit code, and the vault stays sound."""

import base64
import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.reports import printed
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm


def test_a_persons_access_from_training_to_revoking(as_person, run: Run, firm: SampleFirm, tmp_path: Path) -> None:
    owner = as_person(OWNER)
    assert owner("user", "grant", KEEPER, "top_secret").code == 3
    assert owner("user", "trained", KEEPER, "2999-01-01").code == 2
    for act in ("trained", "end"):
        told = owner("user", act, KEEPER, "yesterday")
        said = "DAY: “yesterday” is not a day. Write it as 2027-03-01, 2027/3/1 or 1 Mar 2027.\n"
        assert (told.code, told.err) == (2, said)
    assert owner("user", "trained", KEEPER, "2026-02-01").code == 0
    assert owner("user", "grant", KEEPER, "top_secret").code == 0
    assert owner("user", "end", KEEPER, "none", "--json").json["until"] == ""
    assert owner("user", "end", KEEPER, "2999/12/31").code == 0
    people = {each["name"]: each for each in owner("user", "list", "--json").json["people"]}
    assert people[KEEPER]["keys"] == ["confidential", "top_secret"]
    assert (people[KEEPER]["trained_on"], people[KEEPER]["until"]) == ("2026-02-01", "2999-12-31")
    assert owner("user", "withdraw", KEEPER, "top_secret").code == 0
    assert owner("user", "role", KEEPER, "staff").code == 0
    assert as_person(KEEPER)("clients", "list").code == 0
    told = owner("user", "revoke", KEEPER)
    assert told.code == 0
    assert f"No backup that is recorded here opens for {KEEPER}." in told.out
    assert as_person(KEEPER)("clients", "list").code == 3
    assert owner("vault", "check").code == 0
    assert owner("ledger", "verify").code == 0


def test_what_is_refused_is_one_sentence(as_person) -> None:
    manager, owner = as_person(MANAGER), as_person(OWNER)
    for said, ran in (
        ("Only an owner", manager("user", "revoke", OWNER)),
        ("Only an owner", manager("user", "role", KEEPER, "owner")),
        ("Nobody changes their own access", manager("user", "role", MANAGER, "owner")),
        ("You do not hold the key", manager("user", "grant", KEEPER, "top_secret")),
        ("is the last owner", owner("user", "revoke", OWNER)),
        ("may not", as_person(KEEPER)("user", "revoke", MANAGER)),
    ):
        assert (ran.code, ran.out) == (3, ""), said
        assert said in ran.err.splitlines()[-1]
    assert owner("user", "revoke", "Nobody").code == 2


def test_a_forgotten_passphrase_is_replaced_by_the_code_of_the_sheet(
    as_person, run: Run, firm: SampleFirm, tmp_path: Path
) -> None:
    code, fresh = tmp_path / "code", tmp_path / "fresh"
    code.write_text(firm.papers[KEEPER].recovery_code, encoding="utf-8")
    fresh.write_text("a sentence found again at noon", encoding="utf-8")
    keeper = as_person(KEEPER)
    given = ["user", "passphrase", "--recovery-code-file", str(code), "--new-passphrase-file", str(fresh)]
    assert keeper(*given).code == 0
    assert keeper("clients", "list").code == 3, "the old passphrase"
    assert keeper(*given).code == 3, "the code is used up"
    assert keeper("clients", "list", "--passphrase-file", str(fresh)).code == 0


def test_matrix_and_key_card_are_printed_in_both_languages_and_hold_no_secret(
    as_person, firm: SampleFirm, tmp_path: Path
) -> None:
    manager = as_person(MANAGER)
    for language, key, courtesy in (("en", "key: read", "courtesy: read"), ("zh_CN", "密钥：查阅", "惯例：查阅")):
        matrix, card = tmp_path / f"matrix-{language}.pdf", tmp_path / f"card-{language}.pdf"
        assert manager("report", "make", "access-matrix", "-o", str(matrix), "--language", language).code == 0
        assert manager("report", "make", "key-card", "--subject", "P0003", "-o", str(card), "--language", language).code == 0
        said = printed.text(matrix.read_bytes())
        assert printed.squeezed(key) in said
        assert printed.squeezed(courtesy) in said
        header = json.loads((firm.path / "header.json").read_bytes())
        names = {each["name"]: each for each in firm_people(manager)}
        own = next(entry for entry in header["people"].values() if entry["certificate"]["role"] == "keeper")
        signing = base64.b64decode(own["certificate"]["signing"]).hex()
        content = card.read_bytes()
        assert signing[:32] in printed.text(content)
        assert printed.attached(content)["data"]["signing_key"] == signing
        assert names[KEEPER]["code"] == "P0003"
        for secret in (firm.firm_secret, firm.papers[KEEPER].recovery_code):
            assert secret.replace("-", "") not in printed.text(content).replace("-", "")
    listed = manager("report", "make", "access-matrix", "-o", str(tmp_path / "matrix.csv"))
    assert listed.code == 0
    assert manager("report", "make", "key-card", "-o", str(tmp_path / "none.pdf")).code == 2
    assert manager("report", "make", "key-card", "--subject", "P0009", "-o", str(tmp_path / "none.pdf")).code == 2


def firm_people(call) -> list[dict[str, str]]:  # type: ignore[no-untyped-def]
    found: list[dict[str, str]] = call("user", "list", "--json").json["people"]
    return found


def test_an_access_review_by_command(as_person) -> None:
    keeper, manager = as_person(KEEPER), as_person(MANAGER)
    assert keeper("checklist", "start", "target_nda").code == 2
    code = keeper("checklist", "start", "access_review", "--json").json["code"]
    for person in ("p0001", "p0002", "p0003", "p0004"):
        assert keeper("checklist", "tick", code, f"person-{person}", "--decision", "keep").code == 2
        ticked = keeper("checklist", "tick", code, f"person-{person}", "--decision", "keep", "--reason", "same work")
        assert ticked.code == 0
    assert keeper("checklist", "submit", code).code == 3
    for item in ("ar-everybody-listed", "ar-decisions-carried-out"):
        assert keeper("checklist", "tick", code, item, "--text", "compared").code == 0
    assert keeper("checklist", "submit", code).code == 0
    assert manager("checklist", "sign", code).code == 0
    shown = manager("checklist", "show", code)
    assert f"{KEEPER} (P0003, records keeper)" in shown.out
    assert manager("ledger", "verify").code == 0
