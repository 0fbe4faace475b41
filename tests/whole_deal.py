"""RUBY: a deal with something in every register that belongs to a transfer, each naming the buyer or its people.

Lives here: making it, once for all tests, and what of a vault's file names them. Must not: checks of what it is made of.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.template import Evidence
from custkeeper.services.addenda import Amendment, amend
from custkeeper.services.checklists import answer, attach, load, sign, start, submit
from custkeeper.services.clauses import add_clause
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.guest_signatures import sign_as_guest, signing_text
from custkeeper.services.insiders import Listing, add_insider
from custkeeper.services.opinions import answer as answer_opinion
from custkeeper.services.opinions import ask
from custkeeper.services.overrides import OverrideOrder, sign_override
from custkeeper.services.paper_signing import Paper, sign_on_paper
from custkeeper.services.records import add, edit, find
from custkeeper.services.session import Session
from custkeeper.services.tranches import plan_tranche, release_tranche
from custkeeper.services.translation import Catalogue
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, ROOT, SampleFirm, become, copied
from tests.signed_on_paper import add_agreement

EN = Catalogue(ROOT / "i18n", "en")
TARGET, BUYER, FORMER, LAWYER = "宁波远帆贸易有限公司", "温州桥头资本有限公司", "最初写错的买方", "顾明远"
COUNSEL, GUEST, OTHER = "石库门律师事务所", "钱伯钧", "邵经理"
NAMES = (TARGET, BUYER, FORMER, LAWYER, COUNSEL, GUEST, OTHER)
UNBOUND, PARTNER = "常州无关咨询有限公司", "郝无关"  # party and recipient of an agreement of no transfer
# how much of everything belongs to RUBY
OF_RUBY = {
    "agreement": 2,
    "recipient": 2,
    "addendum": 1,
    "party": 1,
    "party_person": 2,
    "clause": 1,
    "clause_version": 1,
    "opinion": 1,
    "tranche": 1,
    "tranche_item": 1,
    "checklist": 2,
    "checklist_item": 10,
    "sign_off": 1,
    "disclosure": 1,
    "disclosed_item": 1,
    "gate_override": 1,
    "guest_signature": 1,
}


def words(language: str) -> Catalogue:
    return Catalogue(ROOT / "i18n", language)


def play(firm: SampleFirm) -> None:
    keeper, proof = firm.open(KEEPER), firm.folder / f"signed-{BUYER}.txt"
    proof.write_text(f"signed by {BUYER}", encoding="utf-8")
    ruby = add(keeper, "transfer", {"target": TARGET, "loi_on": "2026-02-20", "closing_on": "2026-06-30"}, "RUBY")
    party = add(keeper, "party", {"name": BUYER, "kind": "buyer", "contact": LAWYER, "transfer": ruby.id})
    for name in (LAWYER, OTHER):
        add(keeper, "party_person", {"name": name}, parent=party)
    _agree(keeper, ruby, proof)
    _clauses(keeper, ruby)
    add(keeper, "item", {"name": "Client list, coded", "category": "client-list"}, "I0001")
    plan_tranche(keeper, "RUBY", ["I0001"], f"when {BUYER} has paid")
    _checklist(keeper, proof)
    firm.close()
    owner = firm.open(OWNER)
    release_tranche(owner, "TR0001", f"{BUYER} has paid")
    sign(owner, "CL0001", PASSPHRASES[OWNER], "en", f"{LAWYER} was asked")
    order = OverrideOrder(("I0001",), BUYER, OTHER, f"{LAWYER} is ill", date(2026, 3, 10))
    sign_override(owner, order, PASSPHRASES[OWNER], EN)
    disclose(owner, HandOver(["I0001"], BUYER, LAWYER, return_by=date(2026, 4, 1), purpose=f"for {LAWYER}"), EN)
    end_disclosure(owner, "D0001", "returned", f"receipt of {LAWYER}")
    firm.close()


def _agree(keeper: Session, ruby: Record, proof: Path) -> None:
    terms = {
        "kind": "target_nda",
        "scope": ["client-list"],
        "highest_level": "confidential",
        "start_on": "2026-02-01",
        "term": 24,
    }
    draft = add_agreement(keeper, terms | {"party": FORMER, "transfer": ruby.id}, [LAWYER])
    edit(keeper, draft, {"party": BUYER, "purpose": f"what {BUYER} may see"})
    sign_on_paper(keeper, "NDA0001", Paper(date(2026, 1, 30), "王一平", f"{GUEST}, {BUYER}", proof))
    amend(keeper, "NDA0001", Amendment("1", date(2026, 2, 25), {"term": 36}, f"as {BUYER} wished"))
    add_agreement(keeper, terms | {"party": BUYER, "transfer": ruby.id}, [OTHER])
    seen = signing_text(keeper, "agreement", "NDA0002", words, "en")  # type: ignore[arg-type]
    drawing = [[[40, 700, 0], [300, 200, 120], [420, 800, 260]], [[500, 500, 700], [960, 420, 900]]]
    sign_as_guest(keeper, seen, GUEST, f"{BUYER}, director", drawing, PASSPHRASES[KEEPER], words)  # type: ignore[arg-type]
    add_agreement(keeper, terms | {"party": UNBOUND}, [PARTNER])


def _clauses(keeper: Session, ruby: Record) -> None:
    of = {"transfer": ruby.id, "kind": "term", "title": f"Term for {BUYER}", "obligor": BUYER, "survival": 24}
    add_clause(keeper, of, f"{BUYER} keeps silent for two years.")
    ask(keeper, "CLA0001", f"Does that bind {BUYER}?", COUNSEL)
    answer_opinion(keeper, "OP0001", f"{BUYER} is bound.", "accepted", 2)


def _checklist(keeper: Session, proof: Path) -> None:
    for subject in (("agreement", "NDA0001"), None):
        start(keeper, "target_nda", "RUBY", subject)
    for each in load(keeper, "CL0001").answers:
        if each.item.evidence is Evidence.FILE:
            attach(keeper, "CL0001", each.item.id, [proof])
        values = {"status": "done", "evidence_text": f"{BUYER} agreed", "evidence_date": "2026-03-01", "reference": "clause 2"}
        answer(keeper, "CL0001", each.item.id, values, "en")
    submit(keeper, "CL0001")


def of_ruby(session: Session) -> Iterator[Record]:
    """Everything that belongs to it, itself left out."""
    for area in OF_RUBY:
        for row in session.vault.records.raw_rows(area):
            found = session.vault.records.get(AREAS[area].key, row["id"])
            if found is not None and found.id not in _of_no_transfer(session):
                yield found


def left_by_an_older_version(owner: Session) -> int:
    """Put everything of RUBY but itself and its list under the level's key again; how much."""
    found = [(each.area, each.id) for each in of_ruby(owner)]
    with owner.vault.unit_of_work(Event.INSIDERS_SEALED) as work:
        for area, record in found:
            row = work.records.raw_row(area, record)
            assert row is not None
            work.records.put_under(area, row, Level.CONFIDENTIAL)
    return len(found)


def _of_no_transfer(session: Session) -> set[str]:
    unbound = find(session, "agreement", "NDA0003")
    return {unbound.id, *(each.id for each in session.vault.records.where("recipient", parent=unbound.id))}


@pytest.fixture(scope="session")
def made_deal(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    firm = copied(made_firm, tmp_path_factory.mktemp("deal") / "firm")
    play(firm)
    return firm


@pytest.fixture
def whole_deal(firm: SampleFirm, made_deal: SampleFirm) -> SampleFirm:
    """The test's own firm with RUBY in it."""
    return become(firm, made_deal)


@pytest.fixture(scope="session")
def made_sealed_deal(made_deal: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    firm = copied(made_deal, tmp_path_factory.mktemp("sealed") / "firm")
    add_insider(firm.open(OWNER), "RUBY", Listing(KEEPER, "keeps the records"))
    firm.close()
    return firm


@pytest.fixture
def sealed_deal(firm: SampleFirm, made_sealed_deal: SampleFirm) -> SampleFirm:
    """The same with an insider list: the owner and the keeper."""
    return become(firm, made_sealed_deal)
