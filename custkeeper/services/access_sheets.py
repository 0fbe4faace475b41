"""The access matrix and a person's key card gathered for print: everything in words, nothing secret."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.person import PERSON
from custkeeper.domain.levels import Level
from custkeeper.domain.tenure import Tenure
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.key_card import KeyCard
from custkeeper.reports.table_flow import Column
from custkeeper.services.access_matrix import Guard, MatrixCell, MatrixLine, access_matrix
from custkeeper.services.people import PersonLine
from custkeeper.services.person_cards import PersonCard, person_card
from custkeeper.services.records import state_label
from custkeeper.services.session import Session
from custkeeper.vault.unlocking import fingerprint

_COLUMNS: tuple[tuple[Text, float], ...] = (
    (QT_TRANSLATE_NOOP("access", "Code"), 0.6),
    (QT_TRANSLATE_NOOP("access", "Name"), 1.2),
    (QT_TRANSLATE_NOOP("access", "Role"), 0.9),
    *((level.label, 1.5) for level in Level),
    (QT_TRANSLATE_NOOP("access", "Insider of"), 0.9),
    (QT_TRANSLATE_NOOP("access", "Without a level"), 2.0),
    (QT_TRANSLATE_NOOP("access", "Access ends"), 0.9),
)
_CELL = QT_TRANSLATE_NOOP("access", "{guard}: {acts}")
_INSIDER_OF = QT_TRANSLATE_NOOP("access", "insider of {code}")
_NO_END = QT_TRANSLATE_NOOP("access", "no end")
_ENDED = QT_TRANSLATE_NOOP("access", "ended {day}; keys not changed yet")
_COUNT = QT_TRANSLATE_NOOP("access", "People with keys to this vault: {count}.")
CERTIFIED = QT_TRANSLATE_NOOP(
    "access", "A change of somebody's access counts only when an owner or a manager signed it with their key."
)


@dataclass(frozen=True)
class MatrixSheet:
    """The matrix in words: `meanings` of key, courtesy and none; `notes` under the table."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    meanings: tuple[str, ...]
    notes: tuple[str, ...]


def matrix_sheet(session: Session, translate: Translate) -> MatrixSheet:
    lines = access_matrix(session)
    return MatrixSheet(
        columns=tuple(Column(translate(title), weight) for title, weight in _COLUMNS),
        rows=tuple(_row(line, translate) for line in lines),
        meanings=tuple(translate(guard.meaning) for guard in Guard),
        notes=(translate(CERTIFIED), translate(_COUNT, count=len(lines))),
    )


def cell_words(cell: MatrixCell, translate: Translate) -> str:
    """A cell on one line: what lets the person in, and what they may do then."""
    guard = translate(cell.guard.label)
    return translate(_CELL, guard=guard, acts=acts_words(cell, translate)) if cell.acts else guard


def insider_words(person: PersonLine, translate: Translate) -> str:
    """The transfers whose key a person holds, by their code names."""
    return ("、" if translate.language == "zh_CN" else ", ").join(person.transfers) or translate(Guard.NONE.label)


def acts_words(cell: MatrixCell, translate: Translate) -> str:
    return ("、" if translate.language == "zh_CN" else ", ").join(translate(each) for each in cell.acts)


def key_card(session: Session, code: str, translate: Translate) -> tuple[KeyCard, PersonCard]:
    """Raises RecordUnknown."""
    card = person_card(session, code)
    line, by, state = card.line, card.certified_by, state_label(PERSON, card.line.state)
    levels = [translate(level.label) for level in line.keys]
    levels += [translate(_INSIDER_OF, code=code) for code in line.transfers]
    return (
        KeyCard(
            person=line.name,
            code=line.code,
            role=translate(line.role.label),
            state=state if isinstance(state, str) else translate(state),
            levels=("、" if translate.language == "zh_CN" else ", ").join(levels) or translate(Guard.NONE.label),
            until=_day(line.until, translate) if line.until else translate(_NO_END),
            trained_on=_day(line.trained_on, translate) if line.trained_on else "",
            certified_by=by if isinstance(by, str) else translate(by),
            fingerprint=card.fingerprint,
            vault=session.vault.id,
            root=fingerprint(session.vault.header.root_public.hex()),
        ),
        card,
    )


def _day(iso: str, translate: Translate) -> str:
    return show_day(date.fromisoformat(iso), translate.language)


def _row(line: MatrixLine, translate: Translate) -> tuple[str, ...]:
    person = line.person
    cells = [cell_words(line.levels[level], translate) for level in Level]
    day = _day(person.until, translate) if person.until else translate(_NO_END)
    ends = translate(_ENDED, day=day) if line.tenure is Tenure.ENDED else day
    inside = insider_words(person, translate)
    return (person.code, person.name, translate(person.role.label), *cells, inside, cell_words(line.general, translate), ends)
