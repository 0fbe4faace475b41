"""Everything that proves what one recipient got and owes, as one ZIP or one PDF: for counsel, an authority, a court.

One entry in the ledger for the whole pack; each file's SHA-256 stands in its index. The pack is not locked and has no passphrase:
it is the firm's own proof, not a hand-out (`hand_out`). Made in memory.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from custkeeper.domain.areas.disclosure import SHOWN
from custkeeper.domain.canonical import canonical
from custkeeper.domain.errors import Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.evidence_report import EvidenceSheet, Section, bound, evidence_report, zipped
from custkeeper.services.evidence_sheets import Concerned, concerned, gather_one, overview
from custkeeper.services.gathered import Gathered
from custkeeper.services.report_making import Press, gather, sealed_ids
from custkeeper.services.session import Session

INDEX, DATA = "index.pdf", "report.json"
_FORMAT = "custkeeper-evidence-1"
_TITLE = QT_TRANSLATE_NOOP("evidence", "Evidence about one recipient")
_FILES = QT_TRANSLATE_NOOP("evidence", "Files of this pack, with their SHA-256")
_PARTY = QT_TRANSLATE_NOOP("evidence", "Party")
_PERSON = QT_TRANSLATE_NOOP("evidence", "Person")
_DAY = QT_TRANSLATE_NOOP("evidence", "Day")
_ENTRY = QT_TRANSLATE_NOOP("evidence", "Ledger entry")
_HEAD = QT_TRANSLATE_NOOP("evidence", "Head of the ledger")
_FILE = QT_TRANSLATE_NOOP("evidence", "{name}: {what}")
_ITS_DATA = QT_TRANSLATE_NOOP("evidence", "the list of files as data")
_SEALED = QT_TRANSLATE_NOOP("evidence", "Disclosures that who made this pack could not read, whoever they went to: {count}")


class NothingAbout(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing you may read concerns {person} of {party}. Check how both names are written in the agreement."
    )


@dataclass(frozen=True)
class EvidencePack:
    """The ZIP or PDF, its own SHA-256, and how much is in it. `missing` are characters printed as □."""

    content: bytes
    sha256: str
    files: tuple[str, ...]
    agreements: int
    disclosures: int
    sealed: int
    missing: tuple[str, ...]


@dataclass(frozen=True)
class EvidenceContents:
    """What a pack would hold, by code: before it is made. `clauses` are the transfers whose clauses bind them."""

    agreements: tuple[str, ...]
    disclosures: tuple[str, ...]
    clauses: tuple[str, ...]
    insider_of: tuple[str, ...]
    files: int
    sealed: int


def evidence_contents(session: Session, party: str, person: str) -> EvidenceContents:
    """What `make_evidence` would put in. Writes nothing. Raises NotAllowed, NothingAbout."""
    session.require(Action.PRINT)
    about = _about(session, party, person)
    codes, clauses = {each.id: each.code for each in about.transfers}, _bound(about)
    receipts = [each for each in about.disclosures if each.value("form") != SHOWN]
    files = len(about.agreements) + len(about.disclosures) + len(receipts) + len(clauses) + 2
    return EvidenceContents(
        tuple(each.code for each in about.agreements),
        tuple(each.code for each in about.disclosures),
        tuple(each.code for each in clauses),
        tuple(dict.fromkeys(codes[each.parent] for each in about.insiders)),
        files,
        about.sealed,
    )


def make_evidence(session: Session, press: Press, party: str, person: str, language: str, as_pdf: bool = False) -> EvidencePack:
    """Only what names this person of this party, as a ZIP or as one PDF with the same files attached.

    Raises NotAllowed, NothingAbout, FontsMissing.
    """
    session.require(Action.PRINT)
    about = _about(session, party, person)
    press.ready()
    translate = press.translator(language)
    gathered = _gathered(session, about, translate)
    sections = overview(session, about, translate)
    with session.vault.unit_of_work(Event.REPORT_PRINTED) as work:
        work.note(kind="evidence-pack", files=len(gathered) + 2)
        read = {each.id: each for _, one in gathered for each in one.read}
        read |= {each.id: each for each in (*about.agreements, *about.disclosures, *about.insiders)}
        for area, ids in sealed_ids(tuple(read.values())).items():
            work.read(area, ids)
    files, missing = [], set()
    for name, one in gathered:
        made = one.draw(press.head(session, one.title, one.subtitle, one.level, language), translate)
        files.append((name, f"{one.title} {one.subtitle}".strip(), made.content))
        missing.update(made.missing)
    level = highest(*(one.level for _, one in gathered), *(each.level for each in read.values()))
    return _packed(session, press, about, sections, files, level, translate, missing, as_pdf)


def _about(session: Session, party: str, person: str) -> Concerned:
    about = concerned(session, party, person)
    if not about.agreements and not about.disclosures:
        raise NothingAbout(party=party, person=person)
    return about


def _bound(about: Concerned) -> list[Record]:
    """The transfers whose clauses concern them: those of whoever is a party to them, not of all who have seen something."""
    bound_to = {str(each.value("transfer")) for each in about.agreements if each.value("kind") == "transfer_clauses"}
    return [each for each in about.transfers if each.id in bound_to]


def _gathered(session: Session, about: Concerned, translate: Translate) -> list[tuple[str, Gathered]]:
    """Every sheet under a name that says neither who nor what."""
    out = []
    for place, each in enumerate(about.agreements, start=1):
        out.append((f"agreement-{place:02}.pdf", gather(session, "nda-certificate", each.code, translate)))
    for place, each in enumerate(about.disclosures, start=1):
        out.append((f"disclosure-{place:02}.pdf", gather_one(session, each, translate)))
        if each.value("form") != SHOWN:  # of what was only seen nothing was received
            out.append((f"disclosure-{place:02}-receipt.pdf", gather(session, "receipt", each.code, translate)))
    for place, each in enumerate(_bound(about), start=1):
        out.append((f"clauses-{place:02}.pdf", gather(session, "clause-schedule", each.code, translate)))
    return out


def _packed(
    session: Session,
    press: Press,
    about: Concerned,
    sections: tuple[Section, ...],
    files: Sequence[tuple[str, str, bytes]],
    level: Level,
    translate: Translate,
    missing: set[str],
    as_pdf: bool,
) -> EvidencePack:
    head = press.head(session, translate(_TITLE), "", level, translate.language)
    listed = [{"name": name, "what": what, "sha256": _digest(content)} for name, what, content in files]
    data: dict[str, Any] = {"format": _FORMAT, "head": asdict(head) | {"level": level.value}, "day": session.today.isoformat()}
    data |= {"party": about.party, "person": about.person, "files": listed, "not_read": about.sealed}
    data |= {"agreements": [each.code for each in about.agreements], "disclosures": [each.code for each in about.disclosures]}
    whole = canonical(data)
    named = [(translate(_FILE, name=each["name"], what=each["what"]), each["sha256"]) for each in listed]
    named.append((translate(_FILE, name=DATA, what=translate(_ITS_DATA)), _digest(whole)))
    told = (
        (translate(_PARTY), about.party),
        (translate(_PERSON), about.person),
        (translate(_DAY), show_day(session.today, translate.language)),
        (translate(_ENTRY), str(head.ledger_seq)),
        (translate(_HEAD), head.ledger_head),
    )
    notes = (translate(_SEALED, count=about.sealed),) if about.sealed else ()
    sheet = EvidenceSheet(told, (*sections, Section(translate(_FILES), hashes=tuple(named))), notes)
    index = evidence_report(head, sheet, {"kind": "evidence-pack", "files": listed}, translate)
    inside = [(INDEX, index.content), *((name, content) for name, _, content in files), (DATA, whole)]
    content = bound(inside, head.title) if as_pdf else zipped(inside)
    return EvidencePack(
        content,
        _digest(content),
        tuple(name for name, _ in inside),
        len(about.agreements),
        len(about.disclosures),
        about.sealed,
        tuple(sorted({*missing, *index.missing})),
    )


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
