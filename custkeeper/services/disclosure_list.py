"""Disclosures for showing: the list with what is overdue first, and one with its items and the answer kept with it.

Sorted and counted by open columns; only the lines that are shown are opened. Recording is `disclosures`.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.record import Record
from custkeeper.domain.standing import Standing
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.domain.values import on_the_wall, show_day, show_instant
from custkeeper.services.agreement_wording import with_way
from custkeeper.services.hand_out_sheets import hand_outs
from custkeeper.services.history import HistoryLine, history
from custkeeper.services.reading import needs_entry, show_record
from custkeeper.services.records import find, list_records, newest
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields

_ALLOWED = QT_TRANSLATE_NOOP("gate", "{item}: allowed under {agreement}, {standing}, until {day}.")
_ALLOWED_WITHOUT_END = QT_TRANSLATE_NOOP("gate", "{item}: allowed under {agreement}, {standing}.")
_REFUSED = QT_TRANSLATE_NOOP("gate", "{item}: not allowed. Reasons: {count}")
_UNDER = QT_TRANSLATE_NOOP("gate", "Let through under the signed override {code}, until {day}.")
_ASKED = QT_TRANSLATE_NOOP("gate", "Asked for {person}, {party}, on {day}.")
_MADE = {
    "copy": QT_TRANSLATE_NOOP("disclosures", "Copy made on {day} by {who}, SHA-256 {hash}…"),
    "package": QT_TRANSLATE_NOOP("disclosures", "Package made on {day} by {who}, SHA-256 {hash}…"),
}
_SHOWN = QT_TRANSLATE_NOOP("disclosures", "Shown on screen by {who} from {at} to {until}.")
_SHOWN_OPEN = QT_TRANSLATE_NOOP("disclosures", "Shown on screen by {who} from {at}; no end is recorded.")
ALL, OUT, OVERDUE, ENDED = "all", "out", "overdue", "ended"
_HIDDEN = {"answer", "hand_outs", "party", "recipient"}


@dataclass(frozen=True)
class DisclosureLine:
    """One line of the list; names are empty when the reader does not hold the key, `return_by` may be empty."""

    code: str
    party: str
    recipient: str
    form: str
    handed_on: str
    return_by: str
    state: str
    is_overdue: bool
    is_sealed: bool


@dataclass(frozen=True)
class DisclosureList:
    """`found` match, of which the first are in `lines`; `overdue` of all are past their day of return."""

    found: int
    overdue: int
    lines: list[DisclosureLine]


@dataclass(frozen=True)
class DisclosedPart:
    """One item of a disclosure, and how it stands; `ended_on` and `proof` are empty while it is out."""

    code: str
    name: str
    copy_number: str
    state: str
    return_by: str
    ended_on: str
    proof: str
    is_overdue: bool


@dataclass(frozen=True)
class DisclosureSheet:
    """One disclosure: its fields in words, its items, the kept answer of the gate in words, its history."""

    record: Record
    party: str
    recipient: str
    fields: list[tuple[str, str]]
    parts: list[DisclosedPart]
    answer: list[Message]
    history: list[HistoryLine]
    today: date
    made: list[Message]  # the copies and packages that left, and the showings, oldest first

    @property
    def is_out(self) -> bool:
        return self.record.state == "out"

    @property
    def is_shown(self) -> bool:
        """Whether it was only shown on screen."""
        return self.record.state == SHOWN

    @property
    def may_be_shown(self) -> bool:
        """Whether it is the day on which it is shown; the gate is asked then."""
        return self.is_shown and self.record.value("handed_on") == self.today.isoformat()

    @property
    def is_past(self) -> bool:
        """Whether something of it is overdue, so that it may be ended as expired."""
        return any(each.is_overdue for each in self.parts)


class _Row(NamedTuple):
    is_not_overdue: bool
    is_ended: bool
    return_by: str
    code: str
    id: str

    def fits(self, which: str) -> bool:
        return {OUT: not self.is_ended, OVERDUE: not self.is_not_overdue, ENDED: self.is_ended}.get(which, True)


def list_disclosures(session: Session, search: str = "", which: str = ALL, limit: int = 200) -> DisclosureList:
    """Those matching `search` and `which` (`ALL`, `OUT`, `OVERDUE`, `ENDED`): overdue ones first, then what comes back first."""
    today = session.today.isoformat()
    wanted = {line.id for line in list_records(session, DISCLOSURE.key, search)} if search.strip() else None
    rows = sorted(_rows(session, today))
    overdue = sum(not each.is_not_overdue for each in rows)
    found = [each for each in rows if each.fits(which) and (wanted is None or each.id in wanted)]
    shown = session.vault.records.page(DISCLOSURE.key, [each.id for each in found[:limit]])
    return DisclosureList(len(found), overdue, [_line(each, today) for each in shown])


def show_disclosure(session: Session, code: str, translate: Translate) -> DisclosureSheet:
    """One disclosure, its opening in the ledger. Raises NotAllowed, RecordUnknown, NotOpened."""
    return disclosure_sheet(session, show_record(session, DISCLOSURE.key, code), translate)


def show_without_entry(session: Session, code: str, translate: Translate) -> DisclosureSheet | None:
    """As `show_disclosure` if showing it needs no new entry, else None. Raises RecordUnknown."""
    record = find(session, DISCLOSURE.key, code)
    return None if needs_entry(session, record) else disclosure_sheet(session, record, translate)


def disclosure_sheet(session: Session, record: Record, translate: Translate) -> DisclosureSheet:
    """Everything this person may read of it, on the day it is."""
    today = session.today.isoformat()
    parts = [_part(session, each, today) for each in session.vault.records.where(DISCLOSED_ITEM.key, parent=record.id)]
    fields = [
        (translate(each.label), value) for each, value in shown_fields(session, record, translate) if each.key not in _HIDDEN
    ]
    names = (str(record.value("party") or ""), str(record.value("recipient") or ""))
    kept = list(_answer(record, translate))
    told, made = _history(session, record, translate), list(_made(session, record, translate))
    return DisclosureSheet(record, *names, fields, parts, kept, told, session.today, made)


def _rows(session: Session, today: str) -> Iterator[_Row]:
    for identity, code, state, return_by in session.vault.records.open_columns(
        DISCLOSURE.key, "id", "code", "state", "return_by"
    ):
        is_out = state == "out"
        is_overdue = is_out and bool(return_by) and return_by < today
        yield _Row(not is_overdue, not is_out, return_by or "9999-12-31", code, identity)


def _line(record: Record, today: str) -> DisclosureLine:
    return_by = str(record.value("return_by") or "")
    return DisclosureLine(
        code=record.code,
        party=str(record.value("party") or ""),
        recipient=str(record.value("recipient") or ""),
        form=str(record.value("form")),
        handed_on=str(record.value("handed_on")),
        return_by=return_by,
        state=record.state,
        is_overdue=record.state == "out" and bool(return_by) and return_by < today,
        is_sealed=record.is_sealed,
    )


def _part(session: Session, part: Record, today: str) -> DisclosedPart:
    item = newest(session, "item", str(part.value("item")))
    return_by = str(part.value("return_by") or "")
    return DisclosedPart(
        code=part.code,
        name=str(item.value("name") or "") if item else "",
        copy_number=str(part.value("copy_number") or ""),
        state=part.state,
        return_by=return_by,
        ended_on=str(part.value("ended_on") or ""),
        proof=str(part.value("proof") or ""),
        is_overdue=part.state == "out" and bool(return_by) and return_by < today,
    )


def _history(session: Session, record: Record, translate: Translate) -> list[HistoryLine]:
    """What is kept as JSON is told by the entry's own name."""
    stored = {DISCLOSURE.by_key[key].label for key in ("answer", "hand_outs")}
    lines = history(session, record, translate)
    return [replace(line, changes=tuple(each for each in line.changes if each.label not in stored)) for line in lines]


def _made(session: Session, record: Record, translate: Translate) -> Iterator[Message]:
    people = session.names()
    for each in hand_outs(record):
        who = people.get(each["by"], "")
        if each["what"] not in _MADE:
            times = {key: show_instant(str(each[key]), translate.language) for key in ("at", "until") if key in each}
            yield message(_SHOWN if "until" in times else _SHOWN_OPEN, who=who, **times)
            continue
        day = show_day(on_the_wall(str(each["at"])).date(), translate.language)
        yield message(_MADE[each["what"]], day=day, who=who, hash=str(each["sha256"])[:12])


def _answer(record: Record, translate: Translate) -> Iterator[Message]:
    """The question and the answer as they were kept, in words; nothing is asked anew."""
    kept: dict[str, Any] = json.loads(str(record.value("answer") or "{}"))
    if not kept:
        return
    day = show_day(date.fromisoformat(kept["day"]), translate.language)
    yield message(_ASKED, person=kept["person"], party=kept["party"], day=day)
    for each in kept["items"]:
        agreement = each.get("agreement", {})
        if not each["allowed"]:
            yield message(_REFUSED, item=each["code"], count=len(each["reasons"]))
            continue
        named = with_way(agreement["code"], agreement.get("signed_how", ""), translate)
        values = {"item": each["code"], "agreement": named, "standing": Standing(agreement["standing"]).label}
        if agreement["last_day"]:
            last = show_day(date.fromisoformat(agreement["last_day"]), translate.language)
            yield message(_ALLOWED, **values, day=last)
        else:
            yield message(_ALLOWED_WITHOUT_END, **values)
    if override := kept.get("override"):
        yield message(_UNDER, code=override["code"], day=show_day(date.fromisoformat(override["until"]), translate.language))
