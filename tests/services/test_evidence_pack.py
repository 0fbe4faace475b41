"""An evidence pack: whole by its hashes, about one recipient only, readable, in the ledger, and without a trace beside it."""

import hashlib
import io
import json
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import text as sql

from custkeeper.domain.ledger_event import Event
from custkeeper.services.clauses import add_clause
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.evidence_pack import DATA, INDEX, NothingAbout, evidence_contents, make_evidence
from custkeeper.services.hand_out import make_package
from custkeeper.services.insiders import Listing, add_insider
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.records import add, find
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import check
from custkeeper.vault.ledger import newest_entries_touching
from tests.reports.printed import attached, qpdf_complaints, squeezed, text
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN = Catalogue(ROOT / "i18n", "en")
BUYER, PERSON, OTHER = "杭州示例投资有限公司", "周律师", "吴经理"
SECOND = "苏州另家控股有限公司"


@pytest.fixture
def press() -> Press:
    return Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))


@pytest.fixture
def at_work(firm: SampleFirm) -> Session:
    """Two deals with a person of the same name in each; D0001 and D0002 are the buyer's, of which the first came back."""
    session = firm.open(KEEPER)
    for place, party in enumerate((BUYER, SECOND), start=1):
        deal = add(session, "transfer", {"target": f"Secret target {place}"}, code=f"DEAL{place}")
        values = {"kind": "target_nda", "party": party, "scope": ["client-list"], "highest_level": "confidential"}
        values |= {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30", "transfer": deal.id}
        add_agreement(session, values, [PERSON, OTHER])
        add(session, "item", {"name": f"Paper of deal {place}", "category": "client-list"}, code=f"PAPER{place}")
    disclose(session, HandOver(["PAPER1"], BUYER, PERSON, return_by=date(2026, 4, 1), purpose="valuation"), EN)
    disclose(session, HandOver(["PAPER1"], BUYER, PERSON), EN)
    disclose(session, HandOver(["PAPER1"], BUYER, OTHER), EN)
    disclose(session, HandOver(["PAPER2"], SECOND, PERSON), EN)
    end_disclosure(session, "D0001", "destroyed", "certificate 17 of the shredder")
    return session


def opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as pack:
        assert pack.testzip() is None
        return {each.filename: pack.read(each) for each in pack.infolist()}


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_hash_in_the_index_is_that_of_its_file(at_work: Session, press: Press, language: str, tmp_path: Path) -> None:
    pack = make_evidence(at_work, press, BUYER, PERSON, language)
    files = opened(pack.content)
    assert hashlib.sha256(pack.content).hexdigest() == pack.sha256
    assert (pack.agreements, pack.disclosures, tuple(files)) == (1, 2, pack.files)
    index = text(files[INDEX])
    for name, content in files.items():
        if name != INDEX:
            digest = hashlib.sha256(content).hexdigest()
            assert index.index(squeezed(name)) < index.index(digest), name
    told = json.loads(files[DATA])
    assert {each["name"]: each["sha256"] for each in told["files"]} == {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items() if name not in {INDEX, DATA}
    }
    assert attached(files[INDEX])["data"]["files"] == told["files"]
    for name, content in files.items():
        if name.endswith(".pdf"):
            assert len(text(content)) > 100, name
            assert qpdf_complaints(content, tmp_path) == "", name


def test_as_one_pdf_it_holds_every_file_byte_for_byte_and_all_their_pages(at_work: Session, press: Press, tmp_path: Path) -> None:
    seen = evidence_contents(at_work, BUYER, PERSON)
    pack = make_evidence(at_work, press, BUYER, PERSON, "en", as_pdf=True)
    assert (seen.agreements, seen.disclosures, seen.files) == (("NDA0001",), ("D0001", "D0002"), len(pack.files))
    with pikepdf.open(io.BytesIO(pack.content)) as pdf:
        files = {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}
        assert len(pdf.pages) == sum(len(pikepdf.open(io.BytesIO(each)).pages) for each in files.values() if each[:5] == b"%PDF-")
    assert set(files) == set(pack.files)
    told = {each["name"]: each["sha256"] for each in json.loads(files[DATA])["files"]}
    assert told == {name: hashlib.sha256(files[name]).hexdigest() for name in told}
    assert hashlib.sha256(files[DATA]).hexdigest() in text(files[INDEX])
    assert qpdf_complaints(pack.content, tmp_path) == ""


def test_it_tells_how_it_stands_what_the_gate_said_and_how_it_ended(at_work: Session, press: Press) -> None:
    package = make_package(at_work, press, "D0002", "en")
    files = opened(make_evidence(at_work, press, BUYER, PERSON, "en").content)
    index = text(files[INDEX])
    for said in ("NDA0001", "in force", "31 Jan 2028", "D0001", "Destroyed", "D0002", at_work.vault.head.hex, BUYER, PERSON):
        assert squeezed(said) in index, said
    first, second = text(files["disclosure-01.pdf"]), text(files["disclosure-02.pdf"])
    for said in (
        "certificate 17 of the shredder",
        "PAPER1: allowed under NDA0001 (signed on paper), in force",
        "Asked for",
        "valuation",
    ):
        assert squeezed(said) in first, said
    assert package.sha256 in second
    assert attached(files["disclosure-01.pdf"])["data"]["answer"]["items"][0]["allowed"] is True


def test_two_deals_and_two_people_of_one_party_are_kept_apart(at_work: Session, press: Press) -> None:
    for party, person, its, others in (
        (BUYER, PERSON, ("D0001", "D0002", "NDA0001"), ("D0003", "D0004", "NDA0002", SECOND, "PAPER2", "DEAL2")),
        (BUYER, OTHER, ("D0003", "NDA0001"), ("D0001", "D0002", "D0004", "NDA0002", SECOND, "PAPER2", "DEAL2")),
        (SECOND, PERSON, ("D0004", "NDA0002"), ("D0001", "D0002", "D0003", "NDA0001", BUYER, "PAPER1", "DEAL1")),
    ):
        files = opened(make_evidence(at_work, press, party, person, "en").content)
        said = "".join(
            text(each) + json.dumps(attached(each), ensure_ascii=False) for name, each in files.items() if name != DATA
        )
        said += files[DATA].decode()
        assert all(each in said for each in its)
        assert [each for each in others if each in said] == []
        assert not any(each in name for name in files for each in (party, person, "NDA", "D0", "PAPER"))


def test_it_is_one_entry_that_names_what_was_read_and_nobody(at_work: Session, press: Press) -> None:
    before = at_work.vault.head.seq
    make_evidence(at_work, press, BUYER, PERSON, "en")
    assert at_work.vault.head.seq == before + 1
    assert ledger_lines(at_work)[0].what == Event.REPORT_PRINTED.label
    body = at_work.vault.reader.rows(sql("SELECT body FROM ledger ORDER BY seq DESC LIMIT 1"))[0][0].decode()
    for record in (*at_work.vault.records.where("disclosure"), *at_work.vault.records.where("agreement")):
        last = next(iter(newest_entries_touching(at_work.vault.reader, record.id)))
        assert (last.event is Event.REPORT_PRINTED) == (record.code in {"D0001", "D0002", "NDA0001"}), record.code
    assert not any(each in body for each in (BUYER, PERSON, "shredder"))
    assert check(at_work)[1] == []


def test_nothing_lies_on_the_disk_while_it_is_made(
    at_work: Session, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    asked_for: list[str] = []
    inner = tempfile._mkstemp_inner  # type: ignore[attr-defined]
    monkeypatch.setattr(tempfile, "_mkstemp_inner", lambda *given: asked_for.append(str(given)) or inner(*given))
    make_evidence(at_work, press, BUYER, PERSON, "en")
    assert (asked_for, list(aside.iterdir())) == ([], [])


def test_a_name_nobody_knows_and_a_reader_without_the_key_get_no_pack(firm: SampleFirm, at_work: Session, press: Press) -> None:
    before = at_work.vault.head.seq
    for party, person in ((BUYER, "nobody"), ("nobody", PERSON), ("", "")):
        with pytest.raises(NothingAbout):
            make_evidence(at_work, press, party, person, "en")
    assert at_work.vault.head.seq == before
    firm.close()
    with pytest.raises(NothingAbout):
        make_evidence(firm.open(AUDITOR), press, BUYER, PERSON, "en")


def test_clauses_go_in_for_a_party_to_them_and_insider_facts_only_for_whom_they_are_about(
    firm: SampleFirm, at_work: Session, press: Press
) -> None:
    deal = find(at_work, "transfer", "DEAL1")
    add_clause(at_work, {"transfer": deal.id, "kind": "term", "title": "Clause of the first deal", "survival": 24}, "24 months.")
    assert not any(name.startswith("clauses") for name in make_evidence(at_work, press, BUYER, PERSON, "en").files)
    values = {"kind": "transfer_clauses", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(at_work, values | {"start_on": "2026-02-01", "term": 24, "transfer": deal.id}, [PERSON])
    firm.close()
    owner = firm.open(OWNER)
    add_insider(owner, "DEAL1", Listing(PERSON, "values the firm", is_outside=True))
    add_insider(owner, "DEAL1", Listing(MANAGER, "runs the sale"))
    theirs, others = (opened(make_evidence(owner, press, BUYER, each, "en").content) for each in (PERSON, OTHER))
    assert "Clauseofthefirstdeal" in text(theirs["clauses-01.pdf"])
    assert "Oninsiderlists" in text(theirs[INDEX])
    assert "DEAL1" in text(theirs[INDEX])
    assert "Oninsiderlists" not in text(others[INDEX])
    assert not any(name.startswith("clauses") for name in others), "the agreement with the clauses does not name them"
    assert not any(MANAGER in text(each) for name, each in theirs.items() if name != DATA), "others on the list are not told"
    firm.close()
    keeper = firm.open(KEEPER)
    with pytest.raises(NothingAbout):  # who is no insider knows of no agreement with them
        make_evidence(keeper, press, BUYER, PERSON, "en")
    assert check(keeper)[1] == []
