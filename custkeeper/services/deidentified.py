"""The client list for somebody outside before a price is agreed: no name, no number, only level and fee band, under new codes.

Which code is which client is kept nowhere: it goes when the list is written. What must not be here: handing it over
(`deidentified_hand_over`).
"""

import secrets
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from custkeeper.domain.deidentify import FEWEST, SMALL, Line, Subject, TooFewClients, band_of, deidentified
from custkeeper.domain.errors import BadInput
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Action
from custkeeper.domain.template import Bilingual
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.marked_list import marked_list
from custkeeper.reports.register import register_report
from custkeeper.reports.report_file import Form, ReportFile, ReportHead
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
class Choice:
    """Which clients go in: those of these levels and fee bands (by id), None for all of them."""

    levels: frozenset[Level] | None = None
    bands: frozenset[str] | None = None


EVERYBODY = Choice()


@dataclass(frozen=True)
class DeidentifiedList:
    """The file, how many clients are in it, how many of them widened; `sealed` could not be read by who made it."""

    file: ReportFile
    total: int
    widened: int
    sealed: int


@dataclass(frozen=True)
class Group:
    """Clients that stand in the list alike: their level and band in words, and how many they are."""

    level: str
    band: str
    count: int

    @property
    def is_small(self) -> bool:
        return self.count < SMALL


@dataclass(frozen=True)
class Preview:
    """What a list would say. `levels` and `bands` are what may be chosen, with how many clients each; `problem` bars it."""

    groups: tuple[Group, ...]
    total: int
    widened: int
    sealed: int
    levels: tuple[tuple[Level, int], ...]
    bands: tuple[tuple[str, str, int], ...]
    problem: TooFewClients | None = None


@dataclass(frozen=True)
class Drawn:
    """One list before it is a file: the same lines and codes whatever it is written as."""

    lines: list[Line]
    names: Mapping[int, str]
    party: str
    person: str
    sealed: int
    head: ReportHead
    mark: str

    @property
    def widened(self) -> int:
        return sum(each.is_widened for each in self.lines)


def export_deidentified(
    session: Session,
    press: Press,
    party: str,
    person: str,
    language: str,
    form: Form = Form.PDF,
    choice: Choice = EVERYBODY,
) -> DeidentifiedList:
    """The chosen clients this person may read, as a list that names none; the PDF carries the recipient on every page.

    Raises NotAllowed, RecipientMissing, PersonOfNoParty, TooFewClients, PlainListForm, FontsMissing.
    """
    if form is Form.DOCX:
        raise PlainListForm
    drawn = draw_lines(session, press, party, person, language, choice)
    return DeidentifiedList(as_file(drawn, press.translator(language), form), len(drawn.lines), drawn.widened, drawn.sealed)


def draw_lines(session: Session, press: Press, party: str, person: str, language: str, choice: Choice = EVERYBODY) -> Drawn:
    """Draw the codes, and write the entry that says a list was made. Raises as `export_deidentified`."""
    _require(session)
    if not party.strip() or not person.strip():
        raise RecipientMissing
    require_person_of([party], person, session, session.today)
    press.ready()
    translate, bands = press.translator(language), _bands(session)
    subjects, sealed = _subjects(session)
    chosen = _chosen(session, subjects, choice)
    lines = deidentified([subjects[each] for each in chosen], _codes(len(chosen)), _limits(session))
    read = [each for each in chosen if subjects[each].level.is_sealed]
    with session.vault.unit_of_work(Event.LIST_EXPORTED) as work:
        work.note(kind="deidentified-clients", count=len(lines))
        if read:
            work.read("client", read)
    # the level of what the clients' register is at least: it still tells what the firm earns
    about = translate(_FOR, person=person, party=party)
    head = press.head(session, translate(_TITLE), about, Level.CONFIDENTIAL, language)
    names = {place: each.in_language(language) for place, (_, each) in enumerate(bands)}
    mark = " · ".join((person, party, show_day(session.today, language)))
    return Drawn(lines, names, party, person, sealed, head, mark)


def preview_deidentified(session: Session, choice: Choice, translate: Translate) -> Preview:
    """What the list would say, in groups: nothing of one client. Writes nothing. Raises NotAllowed."""
    _require(session)
    subjects, sealed = _subjects(session)
    names, limits = [each.in_language(translate.language) for _, each in _bands(session)], _limits(session)
    levels = Counter(each.level for each in subjects.values())
    bands = Counter(band_of(each.fee, limits) for each in subjects.values())
    offered = tuple((key, names[place], bands[place]) for place, (key, _) in enumerate(_bands(session)) if bands[place])
    had = tuple((each, levels[each]) for each in Level if levels[each])
    chosen = [subjects[each] for each in _chosen(session, subjects, choice)]
    try:
        lines = deidentified(chosen, [""] * len(chosen), limits)
    except TooFewClients as problem:
        return Preview((), len(chosen), 0, sealed, had, offered, problem)
    shown = Counter((each.levels, each.bands) for each in lines)
    places = sorted(shown, key=lambda each: (each[0][0].rank, each[0][1].rank, *each[1]))
    named = dict(enumerate(names))
    groups = tuple(
        Group(*next(_rows([Line("", *each)], named, translate))[1:], shown[each])  # one line stands for all of its group
        for each in places
    )
    widened = sum(each.is_widened for each in lines)
    return Preview(groups, len(lines), widened, sealed, had, offered)


def as_file(drawn: Drawn, translate: Translate, form: Form, is_marked: bool = True) -> ReportFile:
    """The list as a file. `is_marked` puts the recipient over every page of a PDF."""
    columns = [Column(translate(_CODE), 1.2), Column(translate(_LEVEL), 2.4), Column(translate(_BAND), 2.8)]
    titles, rows = [each.title for each in columns], [list(each) for each in _rows(drawn.lines, drawn.names, translate)]
    notes = (translate(_ABOUT, count=len(rows)), translate(_GROUPS, fewest=FEWEST, count=drawn.widened))
    head = drawn.head
    if form is not Form.PDF:
        return write_listing(form, Listing(head.title, tuple(titles), rows, (head.subtitle, *notes)), head, translate)
    data = {"kind": "deidentified-clients", "columns": titles, "rows": rows, "fewest": FEWEST}
    if not is_marked:
        return register_report(head, columns, rows, notes, data, translate)
    return marked_list(head, columns, rows, notes, data, drawn.mark, translate)


def _require(session: Session) -> None:
    session.require(Action.PRINT)
    session.require(Action.DISCLOSE)


def _bands(session: Session) -> list[tuple[str, Bilingual]]:
    return [(str(each["id"]), Bilingual.of(each, "name")) for each in session.content.table("fee_bands")["bands"]]


def _limits(session: Session) -> list[int]:
    return [int(each["below"]) * 100 for each in session.content.table("fee_bands")["bands"] if "below" in each]


def _chosen(session: Session, subjects: Mapping[str, Subject], choice: Choice) -> list[str]:
    limits, keys = _limits(session), [key for key, _ in _bands(session)]

    def is_in(each: Subject) -> bool:
        if choice.levels is not None and each.level not in choice.levels:
            return False
        return choice.bands is None or keys[band_of(each.fee, limits)] in choice.bands

    return [key for key, each in subjects.items() if is_in(each)]


def _subjects(session: Session) -> tuple[dict[str, Subject], int]:
    """What is taken from each client by id, and how many could not be read."""
    subjects, sealed = {}, 0
    ids = [line.id for line in session.vault.index("client").lines]
    for start in range(0, len(ids), _PAGE):
        for client in session.vault.records.page("client", ids[start : start + _PAGE]):
            if client.is_sealed:
                sealed += 1
                continue
            fee = client.value("annual_fee")
            subjects[client.id] = Subject(client.level, None if fee is None else int(fee))
    return subjects, sealed


def _codes(count: int) -> list[str]:
    codes: set[str] = set()
    while len(codes) < count:
        codes.add("".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)))
    drawn = list(codes)
    secrets.SystemRandom().shuffle(drawn)
    return drawn


def _rows(lines: Sequence[Line], names: Mapping[int, str], translate: Translate) -> Iterator[tuple[str, str, str]]:
    for line in lines:
        first, last = (translate(each.label) for each in line.levels)
        level = first if first == last else translate(_RANGE, first=first, last=last)
        lower, upper = (names[each] for each in line.bands)
        yield line.code, level, lower if lower == upper else translate(_RANGE, first=lower, last=upper)
