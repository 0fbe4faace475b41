"""What is shown on our screen passes the gate as everything else does, again when it begins; it is seen and never held."""

import io
import json
import re
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from sqlalchemy import text as sql

from custkeeper.domain.errors import CustKeeperError, NotAllowed
from custkeeper.domain.gate_reason import Bar
from custkeeper.domain.ledger_event import Event
from custkeeper.services import disclosures as rules
from custkeeper.services.addenda import revoke
from custkeeper.services.broken_deal import break_off, chase_list
from custkeeper.services.deal_clock import due
from custkeeper.services.disclosures import HandOver, disclose, end_disclosure
from custkeeper.services.evidence_pack import make_evidence
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.hand_out import make_copy, make_package
from custkeeper.services.hand_out_sheets import ShownOnly, hand_outs
from custkeeper.services.holders import By, holder_map, holders, out_of_items
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.on_screen import NotForScreen, NotOnItsDay, end_showing, start_showing
from custkeeper.services.overrides import OverrideOrder, sign_override, void_override
from custkeeper.services.records import add, edit, find, move
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import check
from tests.gate_cases import CASES, DAY, FORMS, furnish
from tests.hostile_texts import MARKUP
from tests.reports.printed import pages, squeezed, text
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm, become, copied
from tests.signed_on_paper import add_agreement

EN = Catalogue(ROOT / "i18n", "en")
BUYER, PERSON = "杭州示例投资", "周律师"
SHOW = HandOver(["I0001", "I0002"], BUYER, PERSON, purpose="first look", form="shown")


@pytest.fixture(scope="module")
def press() -> Press:
    return Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))


def files() -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    with pikepdf.new() as pdf:
        for size in ((300, 400), (842, 595)):
            pdf.add_blank_page(page_size=size)
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        out = io.BytesIO()
        pdf.save(out)
        made["accounts.pdf"] = out.getvalue()
    out = io.BytesIO()
    Image.new("RGB", (300, 200), (250, 250, 250)).save(out, "PNG")
    made["desk.png"] = out.getvalue()
    made["list.txt"] = "\n".join(f"A-{n} <img src=x>" for n in range(60)).encode()
    made["table.xlsx"] = b"PK\x03\x04 no pages"
    return made


@pytest.fixture(scope="module")
def made_work(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    folder = tmp_path_factory.mktemp("work")
    firm = copied(made_firm, folder / "firm")
    session = firm.open(KEEPER)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(session, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [PERSON])
    for name in ("Client list, coded", "Fee list"):
        values = {"name": name, "category": "client-list", "owner": "陈静本人", "note": "stays inside", "copy_number": "3/5"}
        add(session, "item", values)
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        for name, content in files().items():
            (folder / name).write_bytes(content)
            work.attach(find(session, "item", "I0001"), folder / name)
    firm.close()
    return firm


@pytest.fixture
def at_work(firm: SampleFirm, made_work: SampleFirm) -> Session:
    """The keeper: an agreement in force, an item with files and one without."""
    return become(firm, made_work).open(KEEPER)


def entries(session: Session) -> list[str]:
    return [line.what.source if not isinstance(line.what, str) else line.what for line in ledger_lines(session)]


def test_what_was_shown_ends_on_its_day_and_is_with_nobody(at_work: Session) -> None:
    made = disclose(at_work, SHOW, EN)
    today = at_work.today
    assert (made.state, made.value("handed_on"), made.value("ended_on")) == ("shown", today.isoformat(), today.isoformat())
    parts = at_work.vault.records.where("disclosed_item", parent=made.id)
    assert [(each.state, each.value("ended_on"), each.value("copy_number")) for each in parts] == [
        ("shown", today.isoformat(), None)
    ] * 2
    for day in (today, today + timedelta(days=400)):
        found = holders(at_work, day)
        assert (found.total, found.overdue, found.holdings) == (0, 0, [])
        assert [(each.item, each.person) for each in found.seen] == [("I0002", PERSON), ("I0001", PERSON)]
    assert holders(at_work, today - timedelta(days=1)).seen == []
    assert out_of_items(at_work) == {}
    assert made.code not in [each.code for each in (*due(at_work).overdue, *due(at_work).coming)]
    [group] = holder_map(at_work).groups
    assert (group.name, group.total, group.seen, group.earliest) == (BUYER, 0, 2, "")
    assert holder_map(at_work).total == 0
    assert check(at_work)[1] == []


def test_what_is_held_and_what_was_seen_stand_beside_each_other(at_work: Session) -> None:
    disclose(at_work, SHOW, EN)
    disclose(at_work, HandOver(["I0001"], BUYER, PERSON), EN)
    [group] = holder_map(at_work).groups
    assert (group.total, group.seen) == (1, 2)
    assert [(each.code, each.total, each.seen) for each in holder_map(at_work, by=By.ITEM).groups] == [
        ("I0001", 1, 1),
        ("I0002", 0, 1),
    ]


def test_every_reason_of_the_table_bars_a_showing_as_it_bars_the_other_forms(firm: SampleFirm) -> None:
    owner = firm.open(OWNER)
    furnish(owner)
    firm.clock.now = firm.clock.now.replace(month=3, day=10)
    assert "shown" in FORMS
    assert {bar for bar, *_ in CASES} == set(Bar)
    before = owner.vault.head.seq
    for n, (bar, item, party, person) in enumerate(CASES):
        for form in {"shown", FORMS[n % len(FORMS)]}:
            order = HandOver([item], party, person, date.fromisoformat(DAY), form=form, copy_number="1" * (form == "paper"))
            with pytest.raises(DisclosureRefused) as refused:
                disclose(owner, order, EN)
            assert [each.bar for each in refused.value.reasons] == [bar], (item, party, form)
    assert owner.vault.head.seq == before


@pytest.mark.parametrize("more", [{"return_by": date(2026, 4, 1)}, {"copy_number": "1/1"}])
def test_what_stays_here_has_no_copy_and_no_day_of_return(at_work: Session, more: dict[str, object]) -> None:
    before = at_work.vault.head.seq
    with pytest.raises(rules.NothingRemains):
        disclose(at_work, HandOver(["I0001"], BUYER, PERSON, form="shown", **more), EN)
    assert at_work.vault.head.seq == before


def test_the_viewer_sees_the_items_and_nothing_of_the_house(at_work: Session, press: Press) -> None:
    disclose(at_work, SHOW, EN)
    seen = start_showing(at_work, press, "D0001", "en")
    assert [each.code for each in seen.items] == ["I0001", "I0002"]
    assert seen.mark == f"{PERSON} | {BUYER} | 1 Mar 2026 | D0001", "as on paper"
    whole = repr([(each.code, each.name, each.facts) for each in seen.items])
    assert "Client list, coded" in whole
    for inside in ("stays inside", "陈静本人", "3/5", at_work.firm):
        assert inside not in whole
    first = seen.items[0]
    assert first.left_out == ("table.xlsx",)
    accounts, desk, listed = first.files
    assert (accounts.pages, desk.pages, listed.pages) == (2, 1, 0)
    for each in (accounts, desk):
        for page in pages(each.pdf):
            assert all(squeezed(part) in squeezed(page) for part in (PERSON, BUYER, "1 Mar 2026", "D0001")), each.name
    assert "/OpenAction" not in pikepdf.open(io.BytesIO(accounts.pdf)).Root
    assert "\n".join(listed.pieces) == "\n".join(f"A-{n} <img src=x>" for n in range(60))
    assert len(listed.pieces) == 3, "a screen at a time"


def test_beginning_and_end_are_in_the_ledger_without_a_name(firm: SampleFirm, at_work: Session, press: Press) -> None:
    made = disclose(at_work, SHOW, EN)
    start_showing(at_work, press, made.code, "en")
    [line] = hand_outs(find(at_work, "disclosure", made.code))
    assert "until" not in line
    firm.clock.now += timedelta(minutes=7)
    end_showing(at_work, made.code)
    [line] = hand_outs(find(at_work, "disclosure", made.code))
    assert (line["what"], line["by"]) == ("showing", at_work.person)
    assert line["at"][:16] < line["until"][:16]
    answer = json.loads(line["answer"])
    assert [each["allowed"] for each in answer["items"]] == [True, True]
    assert entries(at_work)[:2] == ["Showing on screen ended", "Showing on screen began"]
    for (body,) in at_work.vault.reader.rows(sql("SELECT body FROM ledger ORDER BY seq DESC LIMIT 2")):
        assert made.id in body.decode()
        assert not any(name in body.decode() for name in (PERSON, BUYER, "Client list"))
    seq = at_work.vault.head.seq
    end_showing(at_work, made.code)
    assert at_work.vault.head.seq == seq, "what has ended ends once"
    start_showing(at_work, press, made.code, "en")
    assert len(hand_outs(find(at_work, "disclosure", made.code))) == 2, "on its day it may be shown again"
    assert check(at_work)[1] == []


def test_nothing_is_shown_that_the_gate_refuses_when_it_begins(at_work: Session, press: Press) -> None:
    """Recorded in the morning; since then one item is held and the agreement revoked."""
    disclose(at_work, SHOW, EN)
    move(at_work, find(at_work, "item", "I0002"), "on_hold")
    revoke(at_work, "NDA0001", at_work.today, "the talks ended")
    before = at_work.vault.head.seq
    with pytest.raises(DisclosureRefused) as refused:
        start_showing(at_work, press, "D0001", "en")
    assert {each.bar for each in refused.value.reasons} == {Bar.ITEM_ON_HOLD, Bar.AGREEMENT_REVOKED}
    assert at_work.vault.head.seq == before
    assert hand_outs(find(at_work, "disclosure", "D0001")) == []


def test_what_an_override_let_through_is_shown_while_it_holds(firm: SampleFirm, at_work: Session, press: Press) -> None:
    edit(at_work, find(at_work, "item", "I0002"), {"earliest_stage": "diligence"})
    firm.close()
    manager = firm.open(MANAGER)
    sign_override(manager, OverrideOrder(("I0002",), BUYER, PERSON, "the bank", date(2026, 3, 5)), PASSPHRASES[MANAGER], EN)
    firm.close()
    keeper = firm.open(KEEPER)
    disclose(keeper, HandOver(["I0002"], BUYER, PERSON, form="shown", override="O0001"), EN)
    start_showing(keeper, press, "D0001", "en")
    assert json.loads(hand_outs(find(keeper, "disclosure", "D0001"))[0]["answer"])["override"]["code"] == "O0001"
    firm.close()
    void_override(firm.open(MANAGER), "O0001", "the bank asks no more")
    firm.close()
    with pytest.raises(CustKeeperError, match="OverrideUnfit"):
        start_showing(firm.open(KEEPER), press, "D0001", "en")


def test_only_a_showing_is_shown_and_only_on_its_day(firm: SampleFirm, at_work: Session, press: Press) -> None:
    disclose(at_work, HandOver(["I0001"], BUYER, PERSON), EN)
    disclose(at_work, SHOW, EN)
    disclose(at_work, SHOW, EN)
    with pytest.raises(NotForScreen):
        start_showing(at_work, press, "D0001", "en")
    end_disclosure(at_work, "D0003", "voided", "typed for the wrong party")
    with pytest.raises(rules.NotOut):
        start_showing(at_work, press, "D0003", "en")
    assert len(holders(at_work).seen) == 2, "what was voided was never seen"
    firm.clock.now += timedelta(days=1)
    with pytest.raises(NotOnItsDay):
        start_showing(at_work, press, "D0002", "en")
    firm.close()
    for act in (start_showing, lambda session, press, code, language: end_showing(session, code)):
        with pytest.raises(NotAllowed):
            act(firm.open(AUDITOR), press, "D0002", "en")


def test_what_was_only_seen_is_not_returned_and_gets_no_papers(at_work: Session, press: Press) -> None:
    disclose(at_work, SHOW, EN)
    before = at_work.vault.head.seq
    for how in ("returned", "destroyed", "expired"):
        with pytest.raises(rules.NotOut):
            end_disclosure(at_work, "D0001", how, "receipt")
    for leave in (make_copy, make_package):
        with pytest.raises(ShownOnly):
            leave(at_work, press, "D0001", "en")
    for kind in ("receipt", "oral-memo"):
        with pytest.raises(ShownOnly):
            press.make(at_work, kind, "D0001", "en")
    assert at_work.vault.head.seq == before


def test_a_broken_deal_does_not_chase_what_was_only_seen(firm: SampleFirm, at_work: Session) -> None:
    firm.close()
    owner = firm.open(OWNER)
    transfer = add(owner, "transfer", {"target": "上海示例"}, "JADE")
    values = {"kind": "target_nda", "party": "Jade Ltd", "scope": ["client-list"], "highest_level": "confidential"}
    values |= {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30", "transfer": transfer.id}
    add_agreement(owner, values, [PERSON])
    disclose(owner, HandOver(["I0001"], "Jade Ltd", PERSON, form="shown"), EN)
    disclose(owner, HandOver(["I0002"], "Jade Ltd", PERSON), EN)
    break_off(owner, "JADE", "no agreement on the price")
    _, lines = chase_list(owner, "JADE")
    assert [each.item for each in lines] == ["I0002"]


def test_the_evidence_says_seen_and_when(at_work: Session, press: Press) -> None:
    made = disclose(at_work, SHOW, EN)
    start_showing(at_work, press, made.code, "en")
    end_showing(at_work, made.code)
    pack = make_evidence(at_work, press, BUYER, PERSON, "en")
    with zipfile.ZipFile(io.BytesIO(pack.content)) as files_in:
        assert not any("receipt" in name for name in files_in.namelist()), "nothing was received"
        read = text(files_in.read("disclosure-01.pdf"))
    for said in ("Shown on screen; seen, not held", f"Shown on screen by {KEEPER} from 1 Mar 2026", "Form", "Seen, not held"):
        assert squeezed(said) in read, said
    assert "Copiesandpackagesmade" not in read


def test_the_content_of_items_is_read_where_the_gate_is_asked_and_nowhere_else() -> None:
    """Every way out reads an item's files through one function, whose callers ask the gate at that moment."""
    reads = re.compile(r"(?:attachments|attached)\.content\(")
    sources = {each: each.read_text(encoding="utf-8") for each in (ROOT / "custkeeper").rglob("*.py")}
    # a restore test opens the files of a backup for their hashes alone: nothing of them leaves it
    assert {each.name for each, source in sources.items() if reads.search(source)} == {"asked_again.py", "drill_contents.py"}
    users = {
        each.name
        for each, source in sources.items()
        if "files_of(" in source and each.name not in {"asked_again.py", "drill_contents.py"}
    }
    assert users == {"hand_out.py", "on_screen.py"}


@pytest.mark.parametrize("area", ["disclosure", "disclosed_item"])
def test_what_somebody_holds_cannot_be_made_something_they_only_saw(at_work: Session, area: str) -> None:
    """As a changed program would, to have it forgotten."""
    disclose(at_work, HandOver(["I0001"], BUYER, PERSON), EN)
    [held] = at_work.vault.records.where(area)
    with at_work.vault.unit_of_work(Event.DISCLOSURE_ENDED) as work:
        work.replace(held.changed(state="shown"))
    assert check(at_work)[1] != []


def test_names_that_are_markup_are_words_on_the_mark_and_the_pages(firm: SampleFirm, press: Press, tmp_path: Path) -> None:
    session = firm.open(KEEPER)
    party, person = " ".join(MARKUP[:6]), " ".join(MARKUP[6:])
    values = {"kind": "target_nda", "party": party, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(session, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [person])
    add(session, "item", {"name": " ".join(MARKUP), "category": "client-list"})
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        (tmp_path / "a.pdf").write_bytes(files()["accounts.pdf"])
        work.attach(find(session, "item", "I0001"), tmp_path / "a.pdf")
    disclose(session, HandOver(["I0001"], party, person, form="shown"), EN)
    seen = start_showing(session, press, "D0001", "en")
    for each in (seen.mark, seen.items[0].name):
        assert not re.search("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]", each), "nothing turns or hides a word"
        assert "<b>unclosed" in each
    with pikepdf.open(io.BytesIO(seen.items[0].files[0].pdf)) as pdf:
        keys = {key for each in pdf.objects if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) for key in each}
    assert not keys & {"/OpenAction", "/Annots", "/URI", "/JS", "/JavaScript", "/AA", "/Launch"}
    assert check(session)[1] == []
