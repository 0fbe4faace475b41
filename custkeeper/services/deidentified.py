"""The client list for somebody outside before a price is agreed: no name, no number, only level and fee band, under new codes.

Which code is which client is kept nowhere: it goes when the list is written. What must not be here: recording a hand-over
(`disclosures`); the list is not an item of the register.
"""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from custkeeper.domain.deidentify import FEWEST, Line, Subject, deidentified
from custkeeper.domain.errors import BadInput
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Action
from custkeeper.domain.template import Bilingual
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.marked_list import marked_list
from custkeeper.reports.report_file import Form, ReportFile
from custkeeper.reports.spreadsheet import Listing, write_listing
from custkeeper.reports.table_flow import Column
from custkeeper.services.register_rules import require_person_of
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("deidentified", "De-identified client list")
_FOR = QT_TRANSLATE_NOOP("deidentified", "For {person}, {party}; not to be passed on")
_CODE = QT_TRANSLATE_NOOP("deidentified", "Code in this list")
_LEVEL = QT_TRANSLATE_NOOP("deidentified", "Level")
_BAND = QT_TRANSLATE_NOOP("deidentified", "Annual fee")
_RANGE = QT_TRANSLATE_NOOP("deidentified", "{first} … {last}")
_ABOUT = QT_TRANSLATE_NOOP(
    "deidentified", "The codes were drawn for this list only; their order says nothing. Clients in the list: {count}."
)
_GROUPS = QT_TRANSLATE_NOOP(
    "deidentified",
    "At least {fewest} clients share each combination of level and band. Lines shown in a wider band or level for that: {count}.",
)
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels, no digits: a code is never a word, a name or a number
_LENGTH = 8
_PAGE = 1000


class PlainListForm(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "A de-identified list is made as .pdf, .xlsx or .csv. End the file's name in one of these."
    )


class RecipientMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say who gets it: a party with --to and a person with --person.")


@dataclass(frozen=True)
class DeidentifiedList:
    """The file, how many clients are in it, how many of them widened; `sealed` could not be read by who made it."""

    file: ReportFile
    total: int
    widened: int
    sealed: int


def export_deidentified(
    session: Session, press: Press, party: str, person: str, language: str, form: Form = Form.PDF
) -> DeidentifiedList:
    """Every client this person may read, as a list that names none; the PDF carries the recipient on every page.

    Raises NotAllowed, RecipientMissing, PersonOfNoParty, TooFewClients, PlainListForm, FontsMissing.
    """
    session.require(Action.PRINT)
    session.require(Action.DISCLOSE)
    if not party.strip() or not person.strip():
        raise RecipientMissing
    if form is Form.DOCX:
        raise PlainListForm
    require_person_of([party], person, session, session.today)
    press.ready()
    translate, bands = press.translator(language), session.content.table("fee_bands")["bands"]
    limits = [int(each["below"]) * 100 for each in bands if "below" in each]
    subjects, read, sealed = _subjects(session)
    lines = deidentified(list(subjects.values()), _codes(len(subjects)), limits)
    with session.vault.unit_of_work(Event.LIST_EXPORTED) as work:
        work.note(kind="deidentified-clients", count=len(lines))
        if read:
            work.read("client", read)
    names = {place: Bilingual.of(each, "name").in_language(language) for place, each in enumerate(bands)}
    file = _drawn(session, press, lines, names, (party, person), translate, form)
    return DeidentifiedList(file, len(lines), sum(each.is_widened for each in lines), sealed)


def _subjects(session: Session) -> tuple[dict[str, Subject], list[str], int]:
    """What is taken from each client by id, the ids of those that are sealed to others, and how many could not be read."""
    subjects, read, sealed = {}, [], 0
    ids = [line.id for line in session.vault.index("client").lines]
    for start in range(0, len(ids), _PAGE):
        for client in session.vault.records.page("client", ids[start : start + _PAGE]):
            if client.is_sealed:
                sealed += 1
                continue
            fee = client.value("annual_fee")
            subjects[client.id] = Subject(client.level, None if fee is None else int(fee))
            if client.level.is_sealed:
                read.append(client.id)
    return subjects, read, sealed


def _codes(count: int) -> list[str]:
    codes: set[str] = set()
    while len(codes) < count:
        codes.add("".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)))
    drawn = list(codes)
    secrets.SystemRandom().shuffle(drawn)
    return drawn


def _drawn(
    session: Session,
    press: Press,
    lines: list[Line],
    names: Mapping[int, str],
    recipient: tuple[str, str],
    translate: Translate,
    form: Form,
) -> ReportFile:
    party, person = recipient
    columns = [Column(translate(_CODE), 1.2), Column(translate(_LEVEL), 2.4), Column(translate(_BAND), 2.8)]
    titles, rows = [each.title for each in columns], [list(each) for each in _rows(lines, names, translate)]
    widened = sum(each.is_widened for each in lines)
    notes = (translate(_ABOUT, count=len(lines)), translate(_GROUPS, fewest=FEWEST, count=widened))
    # the level of what the clients' register is at least: it still tells what the firm earns
    head = press.head(
        session, translate(_TITLE), translate(_FOR, person=person, party=party), Level.CONFIDENTIAL, translate.language
    )
    if form is not Form.PDF:
        return write_listing(form, Listing(head.title, tuple(titles), rows, (head.subtitle, *notes)), head, translate)
    data = {"kind": "deidentified-clients", "columns": titles, "rows": rows, "fewest": FEWEST}
    mark = " · ".join((person, party, show_day(session.today, translate.language)))
    return marked_list(head, columns, rows, notes, data, mark, translate)


def _rows(lines: list[Line], names: Mapping[int, str], translate: Translate) -> Iterator[tuple[str, str, str]]:
    for line in lines:
        first, last = (translate(each.label) for each in line.levels)
        level = first if first == last else translate(_RANGE, first=first, last=last)
        lower, upper = (names[each] for each in line.bands)
        yield line.code, level, lower if lower == upper else translate(_RANGE, first=lower, last=upper)
