"""What leaves carries its recipient's name on every page, leaves only while the gate says yes, and is sealed if wanted."""

import csv
import hashlib
import io
import json
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import pyzipper
from PIL import Image
from sqlalchemy import text as sql

from custkeeper.domain.errors import CustKeeperError, NotAllowed
from custkeeper.domain.ledger_event import Event
from custkeeper.services import hand_out
from custkeeper.services.disclosures import HandOver, NotOut, disclose, end_disclosure
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.hand_out import letters, make_copy, make_package
from custkeeper.services.hand_out_sheets import NothingHeld, NotOneRecipient, NotSpoken, hand_outs
from custkeeper.services.holders import holders
from custkeeper.services.ledger_view import ledger_lines
from custkeeper.services.overrides import OverrideOrder, sign_override, void_override
from custkeeper.services.records import add, edit, find, move
from custkeeper.services.report_making import Form, Press
from custkeeper.services.session import Session
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import check
from tests.reports.printed import pages, qpdf_complaints, squeezed, text
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, PASSPHRASES, ROOT, SampleFirm
from tests.signed_on_paper import add_agreement

EN = Catalogue(ROOT / "i18n", "en")
BUYER, PERSON, OTHER = "杭州示例<b>&投资", "周律师", "吴经理"


@pytest.fixture
def press() -> Press:
    return Press(ROOT / "resources" / "fonts", lambda language: Catalogue(ROOT / "i18n", language))


def a_pdf(sizes: list[tuple[float, float]], rotated: int = 0) -> bytes:
    """Pages with a word each, at an odd corner of the plane, with what must not leave: an author, a file, a script."""
    with pikepdf.new() as pdf:
        for n, (width, height) in enumerate(sizes):
            page = pdf.add_blank_page(page_size=(width, height))
            page.obj.MediaBox = pikepdf.Array([10, 20, 10 + width, 20 + height])
            page.obj.Rotate = rotated
            font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
            page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            page.contents_add(f"BT /F1 12 Tf 40 60 Td (original{n}) Tj ET".encode())
        pdf.docinfo["/Author"] = "somebody inside"
        pdf.attachments["inside.txt"] = b"not for outside"
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def a_photo() -> bytes:
    picture, notes = Image.new("RGB", (300, 200), (250, 250, 250)), Image.Exif()
    notes[0x010E] = "taken at the client's"
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=notes)
    return out.getvalue()


FILES = {
    "accounts.pdf": a_pdf([(300, 400), (842, 595)]),
    "turned.pdf": a_pdf([(300, 500)], rotated=90),
    "desk.jpg": a_photo(),
    "list.txt": "代码 A-17\n<img src=x>".encode("gb18030"),
    "table.xlsx": b"PK\x03\x04 no pages",
    "broken.pdf": b"%PDF-1.7 nothing",
}


@pytest.fixture
def at_work(firm: SampleFirm, tmp_path: Path) -> Session:
    """The keeper: an agreement in force, an item with files of every kind and one without, both disclosed as D0001."""
    session = firm.open(KEEPER)
    values = {"kind": "target_nda", "party": BUYER, "scope": ["client-list"], "highest_level": "confidential"}
    add_agreement(session, values | {"start_on": "2026-02-01", "term": 24, "signed_on": "2026-01-30"}, [PERSON, OTHER])
    for name in ("Client list, coded", "Fee list"):
        add(session, "item", {"name": name, "category": "client-list", "owner": "陈静本人", "note": "stays inside"})
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        for name, content in FILES.items():
            (tmp_path / name).write_bytes(content)
            work.attach(find(session, "item", "I0001"), tmp_path / name)
    disclose(session, HandOver(["I0001", "I0002"], BUYER, PERSON, return_by=date(2026, 4, 1)), EN)
    return session


def test_every_page_names_the_recipient_the_day_and_the_disclosure(at_work: Session, press: Press, tmp_path: Path) -> None:
    made = make_copy(at_work, press, "D0001", "en")
    read = pages(made.content)
    assert len(read) >= 1 + 2 + 1 + 1 + 1
    for page in read:
        plain = squeezed(page)
        assert all(squeezed(each) in plain for each in (PERSON, BUYER, "1 Mar 2026", "D0001")), page
    whole = text(made.content)
    assert all(each in whole for each in ("original0", "original1", "A-17", "<imgsrc=x>")), "what is handed over stays readable"
    assert "report.json" not in whole, "the copy has no such data, and does not speak of it"
    assert "staysinside" not in whole
    assert "陈静本人" not in whole
    assert set(made.left_out) == {"table.xlsx", "broken.pdf"}
    assert qpdf_complaints(made.content, tmp_path) == ""


def test_the_mark_is_seen_on_every_page_and_lies_within_it(at_work: Session, press: Press) -> None:
    made = make_copy(at_work, press, "D0001", "zh_CN")
    with pypdfium2.PdfDocument(made.content) as document:
        for page in document:
            picture = page.render(scale=1).to_pil().convert("L")
            width, height = picture.size
            for fifth in range(5):  # of its width: a stamp of another shape would leave the sides free
                strip = picture.crop((width * fifth // 5, 0, width * (fifth + 1) // 5, height))
                darkest, lightest = strip.getextrema()
                assert lightest - darkest > 25, "each part of each page has some of it"


def test_nothing_that_lay_beside_the_pages_leaves(at_work: Session, press: Press) -> None:
    made = make_copy(at_work, press, "D0001", "en").content
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert len(pdf.attachments) == 0
        assert "/OCProperties" not in pdf.Root, "no layer that could be switched off"
        assert all("/Annots" not in page for page in pdf.pages)
        everything = b"".join(
            each.read_bytes()
            for each in pdf.objects
            if isinstance(each, pikepdf.Stream) and "/DCTDecode" not in str(each.get("/Filter"))
        )
    for inside in (b"somebody inside", b"not for outside", b"app.alert", b"taken at"):
        assert inside not in everything + made


def test_the_copy_is_in_the_ledger_and_kept_with_the_answer_of_that_day(firm: SampleFirm, at_work: Session, press: Press) -> None:
    firm.clock.now += timedelta(days=3)
    made = make_copy(at_work, press, "D0001", "en")
    kept = hand_outs(find(at_work, "disclosure", "D0001"))
    assert [(each["what"], each["sha256"]) for each in kept] == [("copy", hashlib.sha256(made.content).hexdigest())]
    answer = json.loads(kept[0]["answer"])
    assert (answer["day"], [each["allowed"] for each in answer["items"]]) == ("2026-03-04", [True, True])
    assert ledger_lines(at_work)[0].what == Event.COPY_MADE.label
    body = at_work.vault.reader.rows(sql("SELECT body FROM ledger ORDER BY seq DESC LIMIT 1"))[0][0].decode()
    assert find(at_work, "disclosure", "D0001").id in body
    assert not any(name in body for name in (PERSON, BUYER, "Client list"))
    assert check(at_work)[1] == []


def test_nothing_leaves_on_a_day_the_gate_says_no(at_work: Session, press: Press) -> None:
    move(at_work, find(at_work, "item", "I0002"), "on_hold")
    before = at_work.vault.head.seq
    for leave in (make_copy, make_package):
        with pytest.raises(DisclosureRefused):
            leave(at_work, press, "D0001", "en")
    assert at_work.vault.head.seq == before


def test_what_came_back_was_spoken_or_is_not_ones_to_hand_out_does_not_leave(
    firm: SampleFirm, at_work: Session, press: Press
) -> None:
    disclose(at_work, HandOver(["I0002"], BUYER, PERSON, form="oral"), EN)
    with pytest.raises(hand_out.SpokenOnly):
        make_copy(at_work, press, "D0002", "en")
    end_disclosure(at_work, "D0001", "returned", "receipt 17")
    with pytest.raises(NotOut):
        make_copy(at_work, press, "D0001", "en")
    firm.close()
    with pytest.raises(NotAllowed):
        make_copy(firm.open(AUDITOR), press, "D0001", "en")


def test_what_an_override_let_through_leaves_while_the_override_holds(firm: SampleFirm, at_work: Session, press: Press) -> None:
    edit(at_work, find(at_work, "item", "I0002"), {"earliest_stage": "diligence"})
    firm.close()
    order = OverrideOrder(("I0002",), BUYER, PERSON, "asked for by the bank", date(2026, 3, 5))
    sign_override(firm.open(MANAGER), order, PASSPHRASES[MANAGER], EN)
    firm.close()
    keeper = firm.open(KEEPER)
    made = disclose(keeper, HandOver(["I0002"], BUYER, PERSON, override="O0001"), EN)
    make_copy(keeper, press, made.code, "en")
    assert json.loads(hand_outs(find(keeper, "disclosure", made.code))[0]["answer"])["override"]["code"] == "O0001"
    firm.close()
    void_override(firm.open(MANAGER), "O0001", "the bank asks no more")
    firm.close()
    with pytest.raises(CustKeeperError, match="OverrideUnfit"):
        make_copy(firm.open(KEEPER), press, made.code, "en")


def test_a_zip_opens_with_its_passphrase_only_and_names_nothing(at_work: Session, press: Press) -> None:
    made = make_package(at_work, press, "D0001", "en")
    with pyzipper.AESZipFile(io.BytesIO(made.content)) as package:
        [entry] = package.infolist()
        assert entry.filename == f"{made.name}.pdf"
        assert not any(each in entry.filename for each in ("D0001", "list", PERSON))
        assert (entry.wz_aes_strength, entry.wz_aes_version) == (3, 2), "AES-256, AE-2"
        with pytest.raises(RuntimeError):
            package.read(entry)
        package.setpassword(b"0000-0000-0000-0000-00")
        with pytest.raises(RuntimeError):
            package.read(entry)
        package.setpassword(made.passphrase.encode())
        assert PERSON in text(package.read(entry))


def test_a_pdf_is_sealed_by_aes_256_and_opens_with_its_passphrase_only(at_work: Session, press: Press) -> None:
    made = make_package(at_work, press, "D0001", "en", "pdf")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(made.content))
    with pikepdf.open(io.BytesIO(made.content), password=made.passphrase) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits, pdf.allow.extract) == (6, 256, False)
    with pypdfium2.PdfDocument(made.content, password=made.passphrase) as document:
        assert PERSON in squeezed(document[0].get_textpage().get_text_bounded())


def test_the_passphrase_is_new_each_time_and_kept_nowhere(
    firm: SampleFirm, at_work: Session, press: Press, tmp_path: Path
) -> None:
    made = [make_package(at_work, press, "D0001", "en") for _ in range(3)]
    assert len({each.passphrase for each in made}) == 3
    assert all(len(each.passphrase.replace("-", "")) == 18 for each in made), "80 bits and two letters to check"
    assert made[0].passphrase not in repr(made[0])
    kept = find(at_work, "disclosure", "D0001")
    assert [each["sha256"] for each in hand_outs(kept)] == [each.sha256 for each in made]
    bodies = b"".join(row[0] for row in at_work.vault.reader.rows(sql("SELECT body FROM ledger")))
    for each in made:
        assert each.passphrase not in str(kept.values)
        assert each.passphrase.encode() not in bodies
    assert check(at_work)[1] == []


def test_the_receipt_names_what_was_handed_over_by_its_hash(at_work: Session, press: Press) -> None:
    assert "Nosealedpackagewasmade." in text(press.make(at_work, "receipt", "D0001", "en").content)
    made = make_package(at_work, press, "D0001", "en")
    receipt = press.make(at_work, "receipt", "D0001", "en")
    read = text(receipt.content)
    assert made.sha256 in read
    assert all(hashlib.sha256(content).hexdigest() in read for content in FILES.values())
    assert all(squeezed(each) in read for each in (PERSON, BUYER, "I0002", "1 Apr 2026"))
    assert made.passphrase not in read


def test_letters_go_one_to_each_recipient_about_what_is_still_out(at_work: Session, press: Press) -> None:
    disclose(at_work, HandOver(["I0002"], BUYER, OTHER), EN)
    disclose(at_work, HandOver(["I0002"], BUYER, PERSON, form="oral"), EN)
    disclose(at_work, HandOver(["I0001"], BUYER, OTHER), EN)
    end_disclosure(at_work, "D0004", "returned", "receipt 9")
    made = letters(at_work, press, ["D0001", "D0002", "D0003", "D0004"], "return-letter", "en")
    assert [name for name, _ in made] == ["return-letter-D0001.pdf", "return-letter-D0002.pdf"]
    first, second = (text(content) for _, content in made)
    assert "D0003" in first
    assert "D0002" not in first
    assert "D0004" not in second, "it came back"
    assert all("Draftforcounsel" in squeezed(page) for _, content in made for page in pages(content))
    with pytest.raises(NotOneRecipient):
        press.make(at_work, "reminder-letter", "D0001,D0002", "en")
    with pytest.raises(NothingHeld):
        press.make(at_work, "reminder-letter", "D0004", "en")


def test_what_was_spoken_gets_a_memo_to_confirm(at_work: Session, press: Press) -> None:
    with pytest.raises(NotSpoken):
        press.make(at_work, "oral-memo", "D0001", "en")
    disclose(at_work, HandOver(["I0002"], BUYER, PERSON, purpose="at lunch", form="oral"), EN)
    read = text(press.make(at_work, "oral-memo", "D0002", "en").content)
    assert all(squeezed(each) in read for each in (PERSON, "at lunch", "Fee list", "Confirmation by the recipient", KEEPER))


def test_who_holds_what_is_a_list_overdue_first_and_a_disclosures_history_is_in_words(
    firm: SampleFirm, at_work: Session, press: Press
) -> None:
    make_copy(at_work, press, "D0001", "en")
    disclose(at_work, HandOver(["I0002"], BUYER, OTHER), EN)
    firm.clock.now += timedelta(days=60)
    made = press.make(at_work, "holder-map", "all", "en", Form.CSV).content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(made)))[1:]
    out = holders(at_work)
    assert len(rows) == out.total
    assert [row[-1] for row in rows] == ["overdue"] * out.overdue + [""] * (out.total - out.overdue)
    assert [row[1] for row in rows] == [PERSON, PERSON, OTHER]
    sheet = text(press.make(at_work, "record", "disclosure:D0001", "en").content)
    assert "Recipient'scopymade" in sheet
    assert "{" not in sheet, "nothing stands there as it is stored"
