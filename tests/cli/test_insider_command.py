"""The insider list by command: who is on it reads the transfer, others meet its code name only, on screen and paper."""

import zipfile
from pathlib import Path

import pikepdf

from tests.cli.conftest import Run
from tests.reports import printed
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm

TARGET, NOTE = "宁波远帆贸易有限公司", "远帆的股东急于出售"
SECRETS = (TARGET, "远帆", NOTE)
FOUND_BY = (TARGET, "远帆", "yuanfan", "nbyf")


def two_deals(as_person) -> None:
    owner = as_person(OWNER)
    assert owner("record", "transfer", "add", f"target={TARGET}", f"note={NOTE}", "loi_on=2026-03-01", "--code", "RUBY").code == 0
    assert owner("record", "transfer", "add", "target=示例公司", "--code", "ONYX").code == 0
    assert owner("insider", "add", "RUBY", KEEPER, "--reason", "keeps the records", "--told", "2026-02-22").code == 0


def test_the_list_from_the_first_insider_to_the_last_day(as_person) -> None:
    two_deals(as_person)
    owner = as_person(OWNER)
    told = owner("insider", "add", "RUBY", "Ann Wu, Counsel Ltd", "--reason", "advises", "--outside")
    assert (told.code, told.out) == (0, "Ann Wu, Counsel Ltd is an insider of RUBY now (INS0003).\n")
    lines = {each["name"]: each for each in owner("insider", "list", "RUBY", "--json").json["insiders"]}
    assert [lines[name]["holds_key"] for name in (OWNER, KEEPER, "Ann Wu, Counsel Ltd")] == [True, True, False]
    assert lines[KEEPER]["told_on"] == "2026-02-22"
    assert KEEPER in as_person(KEEPER)("insider", "list", "RUBY").out
    assert owner("insider", "remove", "RUBY", KEEPER).code == 0
    assert owner("insider", "remove", "RUBY", "INS0003").code == 0
    assert owner("insider", "seal", "RUBY").out == "Records of RUBY put under the key of its insiders: 0.\n"
    gone = as_person(KEEPER)("insider", "list", "RUBY")
    assert (gone.code, gone.out) == (3, "")
    assert "you are no insider of" in gone.err
    assert "no insider list" in owner("insider", "list", "ONYX").out
    for command in (("vault", "check"), ("ledger", "verify")):
        assert owner(*command).code == 0
    people = {each["name"]: each for each in owner("user", "list", "--json").json["people"]}
    assert set(people) >= {OWNER, KEEPER}


def test_what_is_refused_is_one_sentence(as_person) -> None:
    two_deals(as_person)
    for code, said, ran in (
        (2, "on the insider list of RUBY already", as_person(OWNER)("insider", "add", "RUBY", KEEPER, "--reason", "x")),
        (2, "is not on the insider list", as_person(OWNER)("insider", "remove", "RUBY", MANAGER)),
        (3, "you are no insider of", as_person(MANAGER)("insider", "add", "RUBY", MANAGER, "--reason", "x")),
        (3, "you are no insider of", as_person(MANAGER)("insider", "remove", "RUBY", KEEPER)),
        (3, "may not", as_person(KEEPER)("insider", "add", "RUBY", MANAGER, "--reason", "x")),
    ):
        assert (ran.code, ran.out) == (code, ""), said
        assert said in ran.err.splitlines()[-1]


def asked(run: Run, out: Path) -> str:
    """Every command that could say something of a transfer, and every report of it; what was printed as text."""
    said = []
    for line in (
        ("record", "transfer", "list"),
        ("record", "transfer", "show", "RUBY"),
        ("record", "insider", "list"),
        *(("record", "transfer", "list", "--search", words) for words in FOUND_BY),
        ("record", "agreement", "list"),
        ("insider", "list", "RUBY"),
        ("checklist", "list"),
        ("ledger", "show"),
        ("user", "list"),
        ("due", "--on", "2026-03-01"),
        ("due", "--ics", str(out / "dates.ics")),
    ):
        for form in ((), ("--json",)):
            ran = run(*line, *form)
            said += [ran.out, ran.err]
    for kind, subject in (
        ("register", "transfer"),
        ("register", "insider"),
        ("record", "transfer:RUBY"),
        ("readiness", "RUBY"),
        ("insider-list", "RUBY"),
        ("reading-log", "transfer:RUBY"),
        ("ledger", ""),
        ("access-matrix", ""),
        ("key-card", "P0003"),
    ):
        for ending in ("pdf", "xlsx", "csv"):
            ran = run(
                "report", "make", kind, "--subject", subject, "-o", str(out / f"{kind}-{subject.partition(':')[0]}.{ending}")
            )
            said += [ran.out, ran.err]
    said += [each.name for each in out.iterdir()]
    for each in out.iterdir():
        if each.suffix == ".pdf":
            with pikepdf.open(each) as pdf:
                said += [str(pdf.attachments[name].get_file().read_bytes().decode()) for name in pdf.attachments]
            said.append(printed.text(each.read_bytes()))
        elif each.suffix != ".xlsx":
            said.append(each.read_text(encoding="utf-8-sig"))
        else:
            with zipfile.ZipFile(each) as parts:
                said += [parts.read(name).decode() for name in parts.namelist()]
    return "\n".join(said)


def test_who_is_no_insider_meets_the_code_name_only(as_person, firm: SampleFirm, tmp_path: Path) -> None:
    two_deals(as_person)
    for name, is_inside in ((MANAGER, False), (KEEPER, True)):
        out = tmp_path / str(is_inside)
        out.mkdir()
        said = asked(as_person(name), out)
        assert "RUBY" in said
        assert ("known to insiders only" in said) is not is_inside
        for secret in SECRETS:
            is_met = (
                secret in said or printed.squeezed(secret) in said or secret.encode("ascii", "backslashreplace").decode() in said
            )
            assert is_met is is_inside, (name, secret)
        found = [as_person(name)("record", "transfer", "list", "--search", words, "--json").json["total"] for words in FOUND_BY]
        assert found == [int(is_inside)] * len(FOUND_BY)
    for path in firm.path.rglob("*"):
        if path.is_file():
            assert not any(secret.encode() in path.read_bytes() for secret in SECRETS), path


def test_an_insider_s_last_day_is_set_told_and_taken_out(as_person) -> None:
    two_deals(as_person)
    owner = as_person(OWNER)
    given = ("insider", "add", "RUBY", "Ann Wu, Counsel Ltd", "--reason", "advises", "--outside", "--until", "2099-03-20")
    assert owner(*given).code == 0
    assert owner("insider", "until", "RUBY", KEEPER, "2099-04-01").out == (
        f"{KEEPER} is to be on the insider list of RUBY until 1 Apr 2099.\n"
    )
    items = owner("due", "--on", "2099-03-25", "--json").json["items"]
    assert [(each["code"], each["part"], each["day"], each["is_overdue"]) for each in items if each["part"]] == [
        ("RUBY", "INS0003", "2099-03-20", True),
        ("RUBY", "INS0002", "2099-04-01", False),
    ]
    chinese = owner("due", "--on", "2099-03-25", "--language", "zh_CN").out
    assert "2099-03-20  RUBY/INS0003  移出知情人名单  已逾期 5 天" in chinese
    assert "–  季度权限复核" in chinese, "the firm's own days have no code"
    assert not [each for each in as_person(MANAGER)("due", "--on", "2099-03-25", "--json").json["items"] if each["part"]]
    assert owner("insider", "until", "RUBY", KEEPER).out == f"{KEEPER} is on the insider list of RUBY without a last day.\n"
    past = owner("insider", "until", "RUBY", KEEPER, "2026-02-01")
    assert (past.code, past.err) == (2, f"1 Feb 2026 is past. Take {KEEPER} off the list instead: that changes the key, too.\n")


def test_the_list_is_printed_in_both_languages(as_person, tmp_path: Path) -> None:
    two_deals(as_person)
    owner = as_person(OWNER)
    for language, words in (
        ("en", ("Insider list of a transfer", "22 Feb 2026", "yes, holds the key")),
        ("zh_CN", ("转让知情人名单", "是，持有密钥")),
    ):
        paper = tmp_path / f"{language}.pdf"
        assert owner("report", "make", "insider-list", "--subject", "RUBY", "-o", str(paper), "--language", language).code == 0
        said = printed.text(paper.read_bytes())
        for each in (*words, "RUBY", KEEPER, "keeps the records"):
            assert printed.squeezed(each) in said, each
        assert printed.squeezed(TARGET) not in said
    assert owner("ledger", "verify").code == 0
    refused = as_person(MANAGER)("report", "make", "insider-list", "--subject", "RUBY", "-o", str(tmp_path / "none.pdf"))
    assert refused.code == 3
    assert not (tmp_path / "none.pdf").exists()
