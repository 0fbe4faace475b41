"""Clause schedule, versions of a clause, opinion register and agreement drafts, on paper and in Word, read back."""

import io
import zipfile
from pathlib import Path

import pytest
import word_templates
from docx import Document

from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.clauses import add_clause, write_version
from custkeeper.services.nda_wording import NoDraftForKind, draft_kinds, draft_title, nda_draft
from custkeeper.services.opinions import answer, ask
from custkeeper.services.records import add, find
from custkeeper.services.report_making import Form, FormUnsuitable, NoWordForm, Press
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from tests.reports import printed
from tests.sample_firm import CONTENT, KEEPER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

WORDS = {language: Catalogue(ROOT / "i18n", language) for language in ("zh_CN", "en")}
PRESS = Press(ROOT / "resources" / "fonts", WORDS.__getitem__)
HOSTILE = "<b>Ann & Co</b> {{ 7*7 }} {% raw %} {firm} \x07\x0c</w:t>"
BANNER = {"zh_CN": "供律师审阅的草稿", "en": "Draft for counsel"}


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    """The keeper, with a clause in two wordings, a stale opinion about the first, and an agreement with a hostile party."""
    session = firm.open(KEEPER)
    transfer = add(session, "transfer", {"target": "示例", "closing_on": "2027-06-30"}, "JADE")
    values = {"transfer": transfer.id, "kind": "term", "title": "期限", "survival": 24, "survival_from": "closing_on"}
    add_clause(session, values | {"damages": 50_000_000}, "The duty lasts 24 months.")
    ask(session, "CLA0001", "是否合理？", "示例律师")
    answer(session, "OP0001", "相称。", "accepted", 2)
    write_version(session, "CLA0001", "The duty lasts 36 months.")
    nda = {
        "kind": "target_nda",
        "party": HOSTILE,
        "transfer": transfer.id,
        "scope": ["client-list"],
        "highest_level": "confidential",
    }
    add_agreement(session, nda | {"start_on": "2026-02-01", "term": 24, "survival": 12, "survival_from": "closing_on"}, ["周岚"])
    return session


def words_of(content: bytes) -> str:
    """Every text of a Word file: the body, and the head and foot of its pages."""
    document = Document(io.BytesIO(content))
    section = document.sections[0]
    return "\n".join(each.text for part in (section.header, document, section.footer) for each in part.paragraphs)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(("kind", "subject"), [("nda-draft", "NDA0001"), ("clause-schedule", "JADE")])
def test_a_draft_for_word_opens_is_headed_on_every_page_and_names_nobody_in_its_properties(
    at_work: Session, language: str, kind: str, subject: str
) -> None:
    made = PRESS.make(at_work, kind, subject, language, Form.DOCX)
    document = Document(io.BytesIO(made.content))
    assert document.sections[0].header.paragraphs[0].text == BANNER[language]
    assert not document.sections[0].different_first_page_header_footer
    properties = document.core_properties
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    with zipfile.ZipFile(io.BytesIO(made.content)) as file:
        assert not [name for name in file.namelist() if "vba" in name.lower() or "embeddings" in name]
        assert b'eastAsia="SimSun"' in file.read("word/styles.xml")
        assert b"{{" not in file.read("word/document.xml") or kind == "nda-draft"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_what_is_filled_into_a_draft_stays_text(at_work: Session, language: str) -> None:
    said = words_of(PRESS.make(at_work, "nda-draft", "NDA0001", language, Form.DOCX).content)
    assert "<b>Ann & Co</b> {{ 7*7 }} {% raw %} {firm}  </w:t>" in said, "what acts is gone, a page break is a space"
    assert "49" not in said
    assert at_work.firm in said
    assert "周岚" in said
    assert {"zh_CN": "2026年2月1日", "en": "1 Feb 2026"}[language] in said
    assert {"zh_CN": "自转让交割起 12 个月", "en": "12 months from the closing of the transfer"}[language] in said
    assert "________" in said, "what the record does not say is a line to write on"


def test_a_draft_identifies_the_other_side_as_the_register_does(at_work: Session) -> None:
    party = str(find(at_work, "agreement", "NDA0001").value("party"))
    add(at_work, "party", {"name": party, "kind": "buyer", "credit_code": "91350100M000100Y43", "address": "福州市\n鼓楼区 1 号"})
    said = words_of(PRESS.make(at_work, "nda-draft", "NDA0001", "zh_CN", Form.DOCX).content)
    assert "（统一社会信用代码：________；住所：________）与" in said, "the firm's own is not in the vault"
    assert "（统一社会信用代码：91350100M000100Y43；住所：福州市 鼓楼区 1 号）订立" in said


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_paper_says_what_the_word_file_says(at_work: Session, language: str) -> None:
    paper = PRESS.make(at_work, "nda-draft", "NDA0001", language)
    for page in printed.pages(paper.content):
        assert printed.squeezed(BANNER[language]) in printed.squeezed(page)
    word = words_of(PRESS.make(at_work, "nda-draft", "NDA0001", language, Form.DOCX).content)
    for heading, lines in paper.data["data"]["sections"]:
        for each in (heading, *lines):
            assert each.replace("\x07", "").replace("\x0c", "") in word


@pytest.mark.parametrize("kind", ["target_nda", "partner_nda", "employee_nda"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_each_kind_of_agreement_has_a_draft_with_nothing_left_unfilled(kind: str, language: str) -> None:
    assert kind in draft_kinds(CONTENT)
    empty = Record("x", "agreement", "NDA0001", Level.CONFIDENTIAL, "draft", {"kind": kind})
    draft = nda_draft(CONTENT, "示例", empty, [], WORDS[language])
    said = " ".join([draft.opening, *(line for _, lines in draft.sections for line in lines)])
    assert "{" not in said
    assert "________" in said
    assert len(draft.sections) >= 7
    assert draft_title(CONTENT, kind, language)
    mutual = nda_draft(CONTENT, "示例", empty.with_values(is_mutual=True), [], WORDS[language])
    assert len(mutual.sections) - len(draft.sections) == (0 if kind == "employee_nda" else 1)


def test_a_kind_without_wording_is_refused_with_those_that_have_one() -> None:
    with pytest.raises(NoDraftForKind) as caught:
        draft_title(CONTENT, "client_nda", "en")
    assert caught.value.values == {"kinds": "target_nda, partner_nda, employee_nda"}


def test_the_schedule_has_the_newest_wording_its_facts_and_what_is_missing(at_work: Session) -> None:
    paper = printed.text(PRESS.make(at_work, "clause-schedule", "JADE", "en").content)
    word = words_of(PRESS.make(at_work, "clause-schedule", "JADE", "en", Form.DOCX).content)
    for each in (
        "The duty lasts 36 months.",
        "500,000.00",
        "30 Jun 2029",
        "Types of clause still missing: Definition, Duty, Remedy",
    ):
        assert printed.squeezed(each) in paper
        assert each in word
    assert "24 months." not in word


def test_the_versions_stand_newest_first_with_both_words_of_a_change_and_the_opinion_that_is_stale(at_work: Session) -> None:
    paper = printed.text(PRESS.make(at_work, "clause-versions", "CLA0001", "en").content)
    assert "Thedutylasts2436months." in paper
    assert paper.index("Version2,") < paper.index("Version1,")
    assert "stale:theclausehasanewertext" in paper


def test_the_opinion_register_is_a_list_too_and_names_what_is_stale(at_work: Session) -> None:
    paper = printed.text(PRESS.make(at_work, "opinion-register", "JADE", "en").content)
    assert "Opinions:1.Stale:1." in paper
    csv = PRESS.make(at_work, "opinion-register", "JADE", "zh_CN", Form.CSV).content.decode("utf-8-sig")
    assert "OP0001,CLA0001,V1,是否合理？,示例律师,相称。,可按原文接受,2,已答复" in csv.replace('"', "")
    assert "已失效：条款有了新的正文" in csv


def test_a_list_is_no_word_file_and_a_draft_no_list(at_work: Session) -> None:
    before = at_work.vault.head.seq
    with pytest.raises(NoWordForm):
        PRESS.make(at_work, "register", "clause", "en", Form.DOCX)
    with pytest.raises(FormUnsuitable):
        PRESS.make(at_work, "nda-draft", "NDA0001", "en", Form.XLSX)
    assert at_work.vault.head.seq == before


def test_the_word_templates_are_what_their_script_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setattr(word_templates, "FOLDER", tmp_path)
    word_templates.main()
    for each in tmp_path.iterdir():
        assert each.read_bytes() == (ROOT / "resources" / "templates" / each.name).read_bytes()
