"""What an evidence pack says in words: what concerns one recipient, and the sheets about it. The pack is `evidence_pack`'s."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.gate import is_same_name
from custkeeper.domain.levels import highest
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day, show_instant
from custkeeper.reports.evidence_report import EvidenceSheet, Section, evidence_report
from custkeeper.services.agreement_wording import duties_said, last_day_said
from custkeeper.services.agreements import standing_on
from custkeeper.services.disclosure_list import DisclosureSheet, disclosure_sheet
from custkeeper.services.gathered import Gathered
from custkeeper.services.hand_out_sheets import disclosure_facts, hand_outs
from custkeeper.services.insider_list import LISTED, has_list, is_insider, rows
from custkeeper.services.records import state_label
from custkeeper.services.register_rules import agreements_of
from custkeeper.services.session import Session

_ONE = QT_TRANSLATE_NOOP("evidence", "Evidence about a disclosure")
_STATE = QT_TRANSLATE_NOOP("evidence", "State")
_OVERRIDE = QT_TRANSLATE_NOOP("evidence", "Override")
_ANSWER = QT_TRANSLATE_NOOP("evidence", "Answer of the gate, as it was kept")
_ITEMS = QT_TRANSLATE_NOOP("evidence", "Items, and how each ended")
_LEFT = QT_TRANSLATE_NOOP("evidence", "Copies and packages made")
_SEEN = QT_TRANSLATE_NOOP("evidence", "Shown on screen; seen, not held")
_AGREEMENTS = QT_TRANSLATE_NOOP("evidence", "Agreements, as they stand on this day")
_DISCLOSURES = QT_TRANSLATE_NOOP("evidence", "Disclosures")
_INSIDER = QT_TRANSLATE_NOOP("evidence", "On insider lists")
_NOTHING = QT_TRANSLATE_NOOP("evidence", "Nothing is recorded.")
_CODE = QT_TRANSLATE_NOOP("evidence", "Code")
_ITEM = QT_TRANSLATE_NOOP("evidence", "Item")
_NAME = QT_TRANSLATE_NOOP("evidence", "Name")
_ENDED = QT_TRANSLATE_NOOP("evidence", "Ended on")
_PROOF = QT_TRANSLATE_NOOP("evidence", "Proof")
_STANDING = QT_TRANSLATE_NOOP("evidence", "Standing")
_LAST = QT_TRANSLATE_NOOP("evidence", "In force until")
_DUTIES = QT_TRANSLATE_NOOP("evidence", "Duties until")
_HANDED = QT_TRANSLATE_NOOP("evidence", "Handed over on")
_BACK = QT_TRANSLATE_NOOP("evidence", "To return by")
_TRANSFER = QT_TRANSLATE_NOOP("evidence", "Transfer")
_SINCE = QT_TRANSLATE_NOOP("evidence", "Since")
_UNTIL = QT_TRANSLATE_NOOP("evidence", "Until")
_TOLD = QT_TRANSLATE_NOOP("evidence", "Told the duties on")
_TRAINED = QT_TRANSLATE_NOOP("evidence", "Trained on")
_COPY = QT_TRANSLATE_NOOP("evidence", "Copy, {at}")
_PACKAGE = QT_TRANSLATE_NOOP("evidence", "Sealed package, {at}")


@dataclass(frozen=True)
class Concerned:
    """The records about one recipient that this person may read; `sealed` disclosures could not be read.

    `transfers` are those of the agreements, `insiders` the recipient's own rows on their lists.
    """

    party: str
    person: str
    agreements: tuple[Record, ...]
    disclosures: tuple[Record, ...]
    transfers: tuple[Record, ...]
    insiders: tuple[Record, ...]
    sealed: int


def concerned(session: Session, party: str, person: str) -> Concerned:
    """Only what names this person of this party: their disclosures, the agreements these rest on or that name them."""
    every = session.vault.records.where(DISCLOSURE.key)
    theirs = [each for each in every if not each.is_sealed and _is_to(each, party, person)]
    rests = {str(each.value("agreement")) for each in theirs}
    agreements = [each for each in agreements_of(session, party) if each.id in rests or _names(session, each, party, person)]
    transfers = [each for each in _transfers(session, agreements) if not each.is_sealed]
    listed = [row for each in transfers for row in _rows_of(session, each, person)]
    return Concerned(
        party=party,
        person=person,
        agreements=_by_code(agreements),
        disclosures=_by_code(theirs),
        transfers=_by_code(transfers),
        insiders=_by_code(listed),
        sealed=sum(each.is_sealed for each in every),
    )


def gather_one(session: Session, disclosure: Record, translate: Translate) -> Gathered:
    """One disclosure: facts, the kept answer, its items with how each ended, and what was made of it."""
    sheet = disclosure_sheet(session, disclosure, translate)
    kept: dict[str, Any] = json.loads(str(disclosure.value("answer") or "{}"))
    told = list(disclosure_facts(session, disclosure, translate))
    told += [
        (translate(_STATE), _state(disclosure, translate)),
        (translate(_OVERRIDE), (kept.get("override") or {}).get("code", "")),
    ]
    sections = (
        Section(translate(_ANSWER), tuple(translate(each) for each in sheet.answer), empty=translate(_NOTHING)),
        _items(sheet, translate),
        _left(disclosure, sheet, translate),
    )
    data: dict[str, Any] = {
        "kind": "disclosure-evidence",
        "disclosure": disclosure.code,
        "state": disclosure.state,
        "answer": kept,
    }
    data["items"] = [[part.code, part.state, part.ended_on, part.proof] for part in sheet.parts]
    drawn = EvidenceSheet(tuple(told), sections)
    read = (disclosure, *session.vault.records.where(DISCLOSED_ITEM.key, parent=disclosure.id))
    level = highest(*(each.level for each in read))
    return Gathered(translate(_ONE), disclosure.code, level, partial(_draw, drawn, data), read=read)


def overview(session: Session, about: Concerned, translate: Translate) -> tuple[Section, ...]:
    """Agreements with their standing today, disclosures, and being on insider lists if so."""
    agreements = tuple(_agreement_row(session, each, translate) for each in about.agreements)
    disclosures = tuple(
        (
            each.code,
            _day(each.value("handed_on"), translate),
            _day(each.value("return_by"), translate),
            _state(each, translate),
            _day(each.value("ended_on"), translate),
        )
        for each in about.disclosures
    )
    nothing = translate(_NOTHING)
    sections = [
        _table(
            translate,
            _AGREEMENTS,
            ((_CODE, 1.0), (_STATE, 0.9), (_STANDING, 1.6), (_LAST, 1.4), (_DUTIES, 2.2)),
            agreements,
            nothing,
        ),
        _table(
            translate,
            _DISCLOSURES,
            ((_CODE, 0.8), (_HANDED, 1.3), (_BACK, 1.3), (_STATE, 1.3), (_ENDED, 1.3)),
            disclosures,
            nothing,
        ),
    ]
    if about.insiders:
        codes = {each.id: each.code for each in about.transfers}
        days = tuple((codes[each.parent], *_days_listed(each, translate)) for each in about.insiders)
        columns = ((_TRANSFER, 1.4), (_SINCE, 1.2), (_UNTIL, 1.2), (_TOLD, 1.2), (_TRAINED, 1.2))
        sections.append(_table(translate, _INSIDER, columns, days, nothing))
    return tuple(sections)


def _days_listed(insider: Record, translate: Translate) -> Iterator[str]:
    """From when to when, told, trained. The day somebody who is still listed is to be taken off proves nothing."""
    for key in ("since", "until", "told_on", "trained_on"):
        is_planned = key == "until" and insider.state == LISTED
        yield "" if is_planned else _day(insider.value(key), translate)


def _left(disclosure: Record, sheet: DisclosureSheet, translate: Translate) -> Section:
    """What left of it; of what was only seen, when it was on our screen."""
    if disclosure.value("form") == SHOWN:
        return Section(translate(_SEEN), tuple(translate(each) for each in sheet.made), empty=translate(_NOTHING))
    made = [
        (
            translate(_PACKAGE if each["what"] == "package" else _COPY, at=show_instant(each["at"], translate.language)),
            each["sha256"],
        )
        for each in hand_outs(disclosure)
    ]
    return Section(translate(_LEFT), hashes=tuple(made), empty=translate(_NOTHING))


def _draw(sheet: EvidenceSheet, data: dict[str, Any], head: Any, words: Translate) -> Any:
    return evidence_report(head, sheet, data, words)


def _table(translate: Translate, title: Any, columns: Any, rows_of: tuple[tuple[str, ...], ...], empty: str) -> Section:
    return Section(
        translate(title), columns=tuple((translate(name), weight) for name, weight in columns), rows=rows_of, empty=empty
    )


def _items(sheet: DisclosureSheet, translate: Translate) -> Section:
    rows_of = tuple(
        (part.code, part.name, _label(DISCLOSED_ITEM.key, part.state, translate), _day(part.ended_on, translate), part.proof)
        for part in sheet.parts
    )
    columns = ((_ITEM, 1.0), (_NAME, 2.2), (_STATE, 1.2), (_ENDED, 1.2), (_PROOF, 2.4))
    return _table(translate, _ITEMS, columns, rows_of, translate(_NOTHING))


def _agreement_row(session: Session, agreement: Record, translate: Translate) -> tuple[str, ...]:
    stands = standing_on(session, agreement, session.today)
    last, duties = last_day_said(stands, translate), duties_said(agreement, stands, translate)
    return agreement.code, _state(agreement, translate), translate(stands.standing.label), last, duties


def _state(record: Record, translate: Translate) -> str:
    return _label(record.area, record.state, translate)


def _label(area: str, state: str, translate: Translate) -> str:
    label = state_label(AREAS[area], state)
    return label if isinstance(label, str) else translate(label)


def _day(value: Any, translate: Translate) -> str:
    return show_day(date.fromisoformat(str(value)), translate.language) if value else ""


def _is_to(disclosure: Record, party: str, person: str) -> bool:
    return is_same_name(str(disclosure.value("party") or ""), party) and is_same_name(
        str(disclosure.value("recipient") or ""), person
    )


def _by_code(records: list[Record]) -> tuple[Record, ...]:
    return tuple(sorted(records, key=lambda record: record.code))


def _names(session: Session, agreement: Record, party: str, person: str) -> bool:
    named = session.vault.records.where("recipient", parent=agreement.id)
    return is_same_name(party, person) or any(is_same_name(str(each.value("name") or ""), person) for each in named)


def _transfers(session: Session, agreements: list[Record]) -> list[Record]:
    ids = dict.fromkeys(str(each.value("transfer")) for each in agreements if each.value("transfer"))
    return list(session.vault.records.page("transfer", list(ids)))


def _rows_of(session: Session, transfer: Record, person: str) -> list[Record]:
    if not (has_list(session, transfer.id) and is_insider(session, transfer.id)):
        return []
    return [each for each in rows(session, transfer.id) if is_same_name(str(each.value("name") or ""), person)]
