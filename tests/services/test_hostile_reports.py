"""A vault in which every text somebody can type or name a file is markup: each report is sound, inert, and says it as typed."""

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from custkeeper.domain.agreement_terms import OF_ACTS
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import FieldKind
from custkeeper.domain.roles import Role
from custkeeper.domain.template import Evidence
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.agreements import add_agreement
from custkeeper.services.broken_deal import break_off
from custkeeper.services.checklists import answer, attach, load, sign, start, submit
from custkeeper.services.clauses import add_clause
from custkeeper.services.content import Content
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.paper_signing import Paper
from custkeeper.services.papers import write_papers
from custkeeper.services.people import add_person
from custkeeper.services.records import add, edit, find
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session
from custkeeper.services.translation import LANGUAGES, Catalogue
from custkeeper.services.vault_access import Papers, Place, create, open_vault
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.slots import STANDARD_COST
from tests.hostile_texts import MARKUP
from tests.reports import printed
from tests.sample_firm import ROOT, TestClock

ACTIVE = {
    "/JS",
    "/JavaScript",
    "/URI",
    "/Launch",
    "/OpenAction",
    "/AA",
    "/GoToR",
    "/GoToE",
    "/SubmitForm",
    "/ImportData",
    "/RichMedia",
}
FIRM = '<img src="/etc/passwd"/> & Co'
OWNER, KEEPER = "<b>Wang", '<a href="javascript:x">Chen'
PASSPHRASES = {OWNER: "seven quiet lanterns float", KEEPER: "copper kettle sings at dawn"}
TEXT = " ".join(MARKUP)
LONG = TEXT + "\n" + "<b>长 " * 12_500  # 50 kB
FILE = "<img src=x> &amp; $(id) ]]> .txt" if sys.platform != "win32" else "&amp; $(id) ]] .txt"  # which has no < and >
SHOWN = (
    '<ahref="javascript:app.alert(1)">pay</a>',
    '<imgsrc="/etc/passwd"/>',
    "<b>unclosed",
    "</para>",
    "&amp;&lt;&#x41;",
    "a□gpj.exe",
)
WRITTEN_BY_US = frozenset({"signed_how", "paper_hash"})
AREAS_WITH_TEXT = ("client", "agreement", "offboarding", "incident")


def values_for(session: Session, area: str) -> dict[str, object]:
    """The payload in every field that takes text, something valid in the others."""
    sample = {
        FieldKind.TEXT: TEXT,
        FieldKind.LONG_TEXT: LONG,
        FieldKind.NUMBER: 3,
        FieldKind.MONEY: -5,
        FieldKind.DATE: "2027-03-01",
        FieldKind.INSTANT: "2027-03-01T09:00:00Z",
        FieldKind.YES_NO: True,
        FieldKind.DURATION: 24,
    }
    by_hand = [each for each in AREAS[area].fields if area != "agreement" or each.key not in OF_ACTS]
    values: dict[str, object] = {each.key: sample[each.kind] for each in by_hand if each.kind in sample}
    for each in by_hand:
        if each.kind in {FieldKind.CHOICE, FieldKind.CHOICES}:
            keys = sorted(session.content.choices[each.choices_from]) if each.choices_from else [each.choices[0].key]
            values[each.key] = keys[:1] if each.kind is FieldKind.CHOICES else keys[0]
    return values


def fill_checklist(keeper: Session, folder: Path) -> None:
    file = folder / FILE
    file.write_text(TEXT, encoding="utf-8")
    start(keeper, "target_nda", "JADE", ("agreement", "NDA0001"))
    for each in load(keeper, "CL0001").answers:
        if each.item.evidence is Evidence.FILE:
            attach(keeper, "CL0001", each.item.id, [file])
        texts = {"evidence_text": TEXT, "reference": TEXT, "evidence_date": "2027-03-01"}
        answer(keeper, "CL0001", each.item.id, {"status": "done", **texts}, "en")
    first = load(keeper, "CL0001").answers[0].item.id
    answer(keeper, "CL0001", first, {"status": "not_applicable", "reason": LONG}, "en")
    submit(keeper, "CL0001")


def hand_over(keeper: Session) -> None:
    """A signed agreement with an addendum, clauses, and disclosures under it; whoever can be named is named with the payload."""
    deal = find(keeper, "transfer", "JADE")
    values = {"kind": "target_nda", "party": TEXT, "other_parties": TEXT, "purpose": TEXT, "scope": ["client-list"]}
    values |= {"highest_level": "confidential", "start_on": "2026-02-01", "term": 24}
    paper = Paper(date(2026, 1, 30), TEXT, TEXT, kept_at=TEXT)
    add_agreement(keeper, values | {"transfer": deal.id}, [TEXT], paper=paper)
    amend(keeper, "NDA0002", Amendment(TEXT, keeper.today, {"term": 36}, text=LONG))
    add_clause(keeper, {"transfer": deal.id, "kind": "term", "title": TEXT, "survival": 24}, LONG)
    add(keeper, "item", {"name": TEXT, "category": "client-list", "copy_number": TEXT, "storage_place": TEXT})
    english = Catalogue(ROOT / "i18n", "en")
    for form in ("paper", "oral"):
        disclose(keeper, HandOver(["I0001"], TEXT, TEXT, purpose=TEXT, form=form), english)


def filled(place: Place, folder: Path) -> list[Papers]:
    """The vault with everything in it; the papers of its people."""
    session, papers = create(place, FIRM, OWNER, PASSPHRASES[OWNER], STANDARD_COST)
    printed_papers = [papers, add_person(session, KEEPER, Role.KEEPER, PASSPHRASES[KEEPER], STANDARD_COST)]
    session.close()
    keeper = open_vault(place, KEEPER, PASSPHRASES[KEEPER], firm_secret=papers.firm_secret)
    add(keeper, "transfer", {"target": TEXT, "note": LONG}, "JADE")
    for area in AREAS_WITH_TEXT:
        add(keeper, area, values_for(keeper, area))
    add(keeper, "recipient", {"name": TEXT, "position": TEXT}, parent=find(keeper, "agreement", "NDA0001"))
    fill_checklist(keeper, folder)
    hand_over(keeper)
    keeper.close()
    owner = open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=papers.firm_secret)
    sign(owner, "CL0001", PASSPHRASES[OWNER], "en", note=TEXT)
    edit(owner, find(owner, "agreement", "NDA0001"), {"party": TEXT + "!", "note": None})
    break_off(owner, "JADE", TEXT)
    owner.close()
    return printed_papers


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, list[Papers]]]:
    folder = tmp_path_factory.mktemp("hostile")
    device = DeviceStore(folder / "state", use_keyring=False)
    place = Place(folder / "Firm.ckvault", device, Content(ROOT / "resources" / "content"), TestClock())
    with pytest.MonkeyPatch.context() as patch:  # stored as earlier versions did, which tidied no text
        patch.setattr("custkeeper.services.records.tidied", lambda field, value: value)
        papers = filled(place, folder)
    session = open_vault(place, OWNER, PASSPHRASES[OWNER], firm_secret=papers[0].firm_secret)
    yield session, papers
    session.close()


def require_inert(pdf: bytes, folder: Path) -> str:
    """The text of a sound PDF in which nothing acts."""
    assert printed.qpdf_complaints(pdf, folder) == ""
    for each in printed.dictionaries(pdf):
        assert each.get("/Subtype") not in ("/Image", "/Link", "/Widget")
        assert not ACTIVE & set(each.keys())
        assert str(each.get("/S", "")) not in ACTIVE
    assert b"root:" not in pdf
    return printed.text(pdf)


SUBJECTS = [
    *(("register", area) for area in (*AREAS_WITH_TEXT, "transfer", "recipient", "checklist", "person")),
    *(
        ("record", code)
        for code in ("client:K0001", "agreement:NDA0001", "offboarding:OB0001", "incident:IN0001", "transfer:JADE")
    ),
    ("checklist", "CL0001"),
    ("readiness", "JADE"),
    *(("register", area) for area in ("addendum", "disclosure", "item")),
    ("record", "addendum:NDA0002:A0001"),
    *(("nda-register", ""), ("clause-schedule", "JADE"), ("nda-draft", "NDA0002"), ("holder-map", "all"), ("chase-list", "JADE")),
    *(("receipt", "D0001"), ("reminder-letter", "D0001"), ("return-letter", "D0001,D0002"), ("oral-memo", "D0002")),
]
DRAFTS = {"nda-draft", "clause-schedule", "reminder-letter", "return-letter", "oral-memo"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "subject"), SUBJECTS)
def test_every_report_says_it_as_typed_and_does_nothing(
    hostile: tuple[Session, list[Papers]], press: Press, kind: str, subject: str, language: str, tmp_path: Path
) -> None:
    made = press.make(hostile[0], kind, subject, language)
    text = require_inert(made.content, tmp_path)
    assert FIRM.replace(" ", "") in text
    assert OWNER in text
    if (kind, subject) not in {("readiness", "JADE"), ("register", "checklist"), ("register", "person")}:
        for part in SHOWN:
            assert part in text, part
    assert printed.attached(made.content)["head"]["firm"] == FIRM
    if kind in DRAFTS:
        banner = {"en": "Draftforcounsel", "zh_CN": "供律师审阅的草稿"}[language]
        assert all(banner in page for page in map(printed.squeezed, printed.pages(made.content)))
    if kind in {"checklist", "readiness"}:
        assert re.sub(r"\s", "", FILE) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_say_it_as_typed_too(
    hostile: tuple[Session, list[Papers]], press: Press, language: str, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    for person in hostile[1]:
        for path in write_papers(press, person, folder, language, with_card=True):
            assert path.parent == folder
            text = require_inert(path.read_bytes(), tmp_path)
            assert FIRM.replace(" ", "") in text
            assert path.name == "firm-card.pdf" or person.person.replace(" ", "") in text
    assert len(list(folder.iterdir())) == 3


def test_every_text_field_was_asked(hostile: tuple[Session, list[Papers]]) -> None:
    """A new field is in this test by its declaration alone."""
    for area in AREAS_WITH_TEXT:
        records = hostile[0].vault.records.where(area)
        for each in AREAS[area].fields:
            if each.kind is FieldKind.TEXT and each.key not in WRITTEN_BY_US:
                assert any(str(record.value(each.key)).startswith(MARKUP[0]) for record in records), each.key
