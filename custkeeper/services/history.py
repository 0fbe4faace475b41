"""What happened to one record, newest first: who, when, which ledger entry, and which fields changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_instant, show_value
from custkeeper.services.session import Session
from custkeeper.services.showing import wording
from custkeeper.vault.ledger import entries_touching

_LEVEL = QT_TRANSLATE_NOOP("window", "Level")


@dataclass(frozen=True)
class FieldChange:
    label: Text
    before: str
    after: str


@dataclass(frozen=True)
class HistoryLine:
    """One entry that names the record; `changes` are its level alone when the reader holds no key for it, none for a reading."""

    seq: int
    what: Text
    who: str
    when: str
    changes: tuple[FieldChange, ...]
    is_reading: bool = False  # opened, printed or exported: nothing of it changed


def history(session: Session, record: Record, translate: Translate) -> list[HistoryLine]:
    """The record's thread, newest first."""
    return history_of_several(session, [record], translate)


def history_of_several(session: Session, records: Sequence[Record], translate: Translate) -> list[HistoryLine]:
    """As `history`, of records that are shown as one, such as a checklist with its items; each entry once.

    What all of them need is asked for at once: a checklist is shown anew after each answer.
    """
    names, store, ids = session.names(), session.vault.records, [each.id for each in records]
    earlier: dict[str, list[tuple[int, Record]]] = {}
    for area in {each.area for each in records}:
        earlier |= store.earlier_of(area, [each.id for each in records if each.area == area])
    touching = entries_touching(session.vault.reader, ids)
    found = {}
    for record in records:
        versions = earlier.get(record.id, [])
        before, after = dict(versions), [*(version for _, version in versions[1:]), record]
        following = {seq: after[place] for place, (seq, _) in enumerate(versions)}
        for entry in touching.get(record.id, []):
            pair = (before[entry.seq], following[entry.seq]) if entry.seq in before else None
            changes = _changes(session, *pair, names, translate) if pair else ()
            who, when = names.get(entry.author, ""), show_instant(entry.at, translate.language)
            found[entry.seq] = HistoryLine(entry.seq, entry.event.label, who, when, changes, entry.event.is_reading)
    return [found[seq] for seq in sorted(found, reverse=True)]


def _changes(
    session: Session, before: Record, after: Record, people: Mapping[str, str], translate: Translate
) -> tuple[FieldChange, ...]:
    out = []
    if before.level is not after.level:  # open beside what is sealed: everybody sees it in the list
        out.append(FieldChange(_LEVEL, translate(before.level.label), translate(after.level.label)))
    if before.is_sealed or after.is_sealed:
        return tuple(out)
    words = {**wording(session, before, translate, people), **wording(session, after, translate, people)}
    for field in AREAS[before.area].fields:
        old, new = before.value(field.key), after.value(field.key)
        if old != new and not field.is_data:  # what a service keeps as data is told by its event
            out.append(
                FieldChange(field.label, show_value(field, old, translate, words), show_value(field, new, translate, words))
            )
    return tuple(out)
