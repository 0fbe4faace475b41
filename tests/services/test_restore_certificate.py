"""A restore test signed by two people, and its certificate in both languages: what it says, what the checklist is proposed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.domain.checklist import DONE, OPEN, EvidenceMissing, SignerIsPreparer
from custkeeper.domain.errors import RecordUnknown
from custkeeper.domain.record import Record
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from custkeeper.services.checklists import answer, attach, load, sign, submit
from custkeeper.services.drill_signing import TEMPLATE, have_signed
from custkeeper.services.records import add, find
from custkeeper.services.report_making import Press
from custkeeper.services.restore_drills import Opener, record_drill, run_drill
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from tests.hostile_texts import MARKUP
from tests.reports import printed
from tests.sample_firm import KEEPER, MANAGER, PASSPHRASES, ROOT, SampleFirm, become, copied

HOSTILE = " ".join(MARKUP)
ENGLISH = Catalogue(ROOT / "i18n", "en")
PRESS = Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))
SAID = {
    ("en", "RT0001"): ("Passed", "This backup was restored, and everything in it is as it should be.", "Open every record"),
    ("en", "RT0002"): ("Failed", "This backup did not pass.", "is cut short"),
    ("zh_CN", "RT0001"): ("这份备份已恢复，其中内容全部核验无误。", "打开每条记录"),
    ("zh_CN", "RT0002"): ("这份备份未通过测试。", "问题所在"),
}
LIMITS = {
    "en": (
        "What this does not prove",
        "It speaks of this one file",
        "were not read",
        "a sample was compared",
        "what the tester says",
    ),
    "zh_CN": ("本证明不能说明的", "它只说明测试当日的这一个文件", "没有读取", "抽样与保险库比对", "以测试人所述为准"),
}


@pytest.fixture(scope="module")
def made_tested(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """A passed test, RT0001, and a failed one, RT0002. Whatever somebody typed is markup."""
    firm = copied(made_firm, tmp_path_factory.mktemp("tested") / "firm")
    stick = firm.folder / "stick"
    stick.mkdir()
    keeper = firm.open(KEEPER)
    add(keeper, "client", {"name": "杭州示例"}, "K0001")
    target = set_target(keeper, HOSTILE, "stick", stick, HOSTILE, "the safe", 1, "the tests have one disk")
    backup, opener = back_up(keeper, target), Opener(KEEPER, PASSPHRASES[KEEPER])
    record_drill(keeper, backup.code, opener, run_drill(keeper, backup, opener), note=HOSTILE)
    other = back_up(keeper, target)
    path = stick / str(other.value("file"))
    path.write_bytes(path.read_bytes()[:-9])
    record_drill(keeper, other.code, opener, run_drill(keeper, other, opener))
    firm.close()
    return firm


@pytest.fixture
def tester(firm: SampleFirm, made_tested: SampleFirm) -> Session:
    return become(firm, made_tested).open(KEEPER)


def prepared(tester: Session, folder: Path) -> Record:
    """The checklist about RT0001, everything answered by the tester and submitted."""
    checklist = have_signed(tester, "RT0001", ENGLISH)
    proof = folder / "proof.txt"
    proof.write_text("a proof", encoding="utf-8")
    for each in load(tester, checklist.code).answers:
        if each.item.evidence.value == "file":
            attach(tester, checklist.code, each.item.id, [proof])
        typed = {} if each.record else {"evidence_text": "seen", "evidence_date": "2026-03-01", "reference": "ISO"}
        answer(tester, checklist.code, each.item.id, {"status": DONE} | typed, "en")
    return submit(tester, checklist.code)


def said(session: Session, code: str = "RT0001", language: str = "en") -> str:
    return printed.text(PRESS.make(session, "restore-certificate", code, language).content)


def squeezed(*words: str) -> list[str]:
    return [printed.squeezed(each) for each in words]


def test_the_checklist_about_a_test_is_one_step_and_proposes_what_the_test_shows_but_ticks_nothing(tester: Session) -> None:
    checklist = have_signed(tester, "RT0001", ENGLISH)
    assert have_signed(tester, "RT0001", ENGLISH) == checklist, "there is one"
    loaded = load(tester, checklist.code)
    assert (loaded.template.id, checklist.value("transfer"), loaded.subject and loaded.subject.code) == (TEMPLATE, None, "RT0001")
    assert {each.status for each in loaded.answers} == {OPEN}
    proposed = {each.item.id: each.record for each in loaded.answers if each.record}
    assert set(proposed) == {"br-scope-complete", "br-restore-test", "br-restore-integrity"}
    assert not any(each.value("done_by") for each in proposed.values())
    backup = find(tester, "backup", "B0001")
    assert (
        proposed["br-restore-test"].value("evidence_date") == str(find(tester, "restore_drill", "RT0001").value("tested_at"))[:10]
    )
    assert str(backup.value("sha256")) in str(proposed["br-restore-integrity"].value("evidence_text"))
    with pytest.raises(EvidenceMissing):
        answer(tester, checklist.code, "br-encrypted", {"status": DONE}, "en")
    assert answer(tester, checklist.code, "br-restore-test", {"status": DONE}, "en").value("done_by") == tester.person


def test_of_a_failed_test_nothing_is_proposed_that_it_did_not_come_to(tester: Session) -> None:
    loaded = load(tester, have_signed(tester, "RT0002", ENGLISH).code)
    proposed = {each.item.id: each.record for each in loaded.answers if each.record}
    assert set(proposed) == {"br-restore-test"}
    assert "failed: The backup" in str(proposed["br-restore-test"].value("evidence_text"))
    with pytest.raises(RecordUnknown):
        have_signed(tester, "RT0009", ENGLISH)


def test_the_tester_prepares_and_a_manager_signs_and_the_certificate_says_both(
    firm: SampleFirm, tester: Session, tmp_path: Path
) -> None:
    assert printed.squeezed("Nobody has signed this test yet") in said(tester)
    checklist = prepared(tester, tmp_path)
    tester.close()
    manager = firm.open(MANAGER)
    signed = sign(manager, checklist.code, PASSPHRASES[MANAGER], "en")
    text = said(manager)
    wanted = [
        f"{checklist.code}, prepared by {KEEPER}",
        MANAGER,
        str(signed.value("content_hash")),
        f"entry {signed.value('head_seq')}",
    ]
    assert all(each in text for each in squeezed(*wanted))
    assert printed.squeezed("same person") not in text
    report = printed.attached(PRESS.make(manager, "restore-certificate", "RT0001", "en").content)["data"]
    assert [each["signature"] for each in report["signatures"]] == [signed.value("signature")]


def test_who_prepared_it_alone_does_not_sign_it(tester: Session, firm: SampleFirm, tmp_path: Path) -> None:
    tester.close()
    manager = firm.open(MANAGER)
    checklist = prepared(manager, tmp_path)
    with pytest.raises(SignerIsPreparer):
        sign(manager, checklist.code, PASSPHRASES[MANAGER], "en")


def test_the_certificate_says_when_the_tester_signed_it(firm: SampleFirm, tester: Session, tmp_path: Path) -> None:
    """Somebody else ticked the items, but who tested and who signed is one person."""
    tester.close()
    manager = firm.open(MANAGER)
    opener = Opener(MANAGER, PASSPHRASES[MANAGER])
    backup = find(manager, "backup", "B0001")
    drill = record_drill(manager, backup.code, opener, run_drill(manager, backup, opener))
    manager.close()
    keeper = firm.open(KEEPER)
    checklist = have_signed(keeper, drill.code, ENGLISH)
    for each in load(keeper, checklist.code).answers:
        answer(keeper, checklist.code, each.item.id, {"status": "not_applicable", "reason": "x"}, "en")
    submit(keeper, checklist.code)
    keeper.close()
    manager = firm.open(MANAGER)
    sign(manager, checklist.code, PASSPHRASES[MANAGER], "en")
    assert printed.squeezed("The tester and the signer are the same person.") in said(manager, drill.code)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("code", ["RT0001", "RT0002"])
def test_the_certificate_says_what_was_tested_and_what_it_does_not_prove_whatever_was_typed(
    tester: Session, tmp_path: Path, code: str, language: str
) -> None:
    report = PRESS.make(tester, "restore-certificate", code, language)
    assert printed.qpdf_complaints(report.content, tmp_path) == ""
    text = printed.text(report.content)
    backup = find(tester, "backup", "B0001" if code == "RT0001" else "B0002")
    wanted = [str(backup.value("file")), str(backup.value("sha256")), KEEPER]
    if code == "RT0001":
        wanted.append("<b>unclosed")
    missing = [each for each in squeezed(*wanted) if each not in text]
    assert missing == []
    problem = json.loads(str(find(tester, "restore_drill", code).value("outcome")))["problems"]
    assert bool(problem) == (code == "RT0002")
    for each in squeezed(*SAID[language, code], *LIMITS[language]):
        assert each in text
    assert printed.attached(report.content)["data"]["drill"] == code


def test_no_code_no_certificate(tester: Session, keeper: Callable[[], Session]) -> None:
    with pytest.raises(RecordUnknown):
        PRESS.make(tester, "restore-certificate", "RT0009", "en")
