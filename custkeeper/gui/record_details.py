"""Everything a form shows of a record, read on the reading thread before anything is drawn."""

from dataclasses import dataclass, field
from typing import Any

from custkeeper.domain.fields import Area, FieldKind
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.gui.field_editors import Options
from custkeeper.gui.look.words import words
from custkeeper.services.history import HistoryLine, history
from custkeeper.services.levels import LevelOffer, offer_for, offer_for_new
from custkeeper.services.records import list_records, newest
from custkeeper.services.session import Session

_SEALED = QT_TRANSLATE_NOOP(
    "window", "Sealed: you do not hold the key for this level. An owner or manager who holds it can give it to you."
)
_INSIDERS = QT_TRANSLATE_NOOP(
    "window",
    "Known to insiders only: the transfer has a key of its own, and what belongs to it lies under that. Whoever works on it, "
    "such as counsel or personnel, has to be on its insider list: ask one of its insiders who may change people's access.",
)


@dataclass(frozen=True)
class Details:
    """The record with its references as codes (None for a new one), words to choose from, history, what a page read,
    and the levels it may have."""

    shown: Record | None
    options: dict[str, Options]
    history: list[HistoryLine] = field(default_factory=list)
    facts: Any = None
    levels: LevelOffer | None = None  # None where only its own service writes the register


def read_details(session: Session, area: Area, record: Record | None, translate: Translate, facts: Any) -> Details:
    """On the reading thread."""
    options: dict[str, Options] = {}
    for each in area.fields:
        if each.choices_from:
            names = session.content.choice_names(each.choices_from)
            options[each.key] = [(key, name.in_language(translate.language)) for key, name in names.items()]
        elif each.kind is FieldKind.REFERENCE and each.refers_to:
            options[each.key] = [(line.code, line.code) for line in list_records(session, each.refers_to)]
        elif each.names_from:
            titles = [line.title for line in list_records(session, each.names_from) if line.title and not line.is_sealed]
            options[each.key] = [(title, title) for title in titles]
    levels = None
    if not area.is_kept_by_service:
        levels = offer_for_new(session, area) if record is None else offer_for(session, record)
    if record is None:
        return Details(None, options, levels=levels)
    return Details(_with_reference_codes(session, area, record), options, history(session, record, translate), facts, levels)


def why_sealed(record: Record) -> str:
    """In place of the form of a record one cannot open."""
    return words(_INSIDERS if record.is_for_insiders else _SEALED)


def _with_reference_codes(session: Session, area: Area, record: Record) -> Record:
    """References are shown and typed by code, as everywhere else."""
    codes = {}
    for each in area.fields:
        if each.kind is FieldKind.REFERENCE and each.refers_to and record.value(each.key):
            target = newest(session, each.refers_to, str(record.value(each.key)))
            codes[each.key] = target.code if target else None
    return record.with_values(**codes) if codes else record
