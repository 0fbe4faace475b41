"""What receipts and letters say about disclosures, in words. Reading only; the printing and its entry are `report_making`'s."""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from custkeeper.domain.areas.disclosed_item import DISCLOSED_ITEM
from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.errors import Refused
from custkeeper.domain.gate import is_same_name
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.letter_report import LetterSheet
from custkeeper.reports.receipt_report import ReceiptSheet
from custkeeper.services.records import find_open, state_label
from custkeeper.services.session import Session

DISCLOSURE_CODE = QT_TRANSLATE_NOOP("report", "the code of a disclosure, as D0001")
DISCLOSURE_CODES = QT_TRANSLATE_NOOP("report", "codes of disclosures to one recipient, as D0001,D0004")
_TO = QT_TRANSLATE_NOOP("letter", "To")
_WHOM = QT_TRANSLATE_NOOP("letter", "{person}, {party}")
_PARTY = QT_TRANSLATE_NOOP("letter", "Party")
_NUMBER = QT_TRANSLATE_NOOP("letter", "Disclosure")
_ON = QT_TRANSLATE_NOOP("letter", "Handed over on")
_BACK = QT_TRANSLATE_NOOP("letter", "To return by")
_BY = QT_TRANSLATE_NOOP("letter", "Handed over by")
_UNDER = QT_TRANSLATE_NOOP("letter", "Agreement")
_PURPOSE = QT_TRANSLATE_NOOP("letter", "Purpose")
_FORM = QT_TRANSLATE_NOOP("letter", "Form")
_TODAY = QT_TRANSLATE_NOOP("letter", "Date")
_TITLES = {
    "reminder-letter": QT_TRANSLATE_NOOP("letter", "Confidential material to be returned"),
    "return-letter": QT_TRANSLATE_NOOP("letter", "Return or destruction of confidential material"),
    "oral-memo": QT_TRANSLATE_NOOP("letter", "What was told in confidence"),
}
_WORDS: dict[str, tuple[tuple[Text, ...], tuple[Text, ...], Text | None, tuple[Text, ...]]] = {
    "reminder-letter": (
        (
            QT_TRANSLATE_NOOP(
                "letter", "Our records show that you still hold what is listed here. It was given to you in confidence."
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "letter",
                "Please return it by the day stated; where that day has passed, without delay. If you have returned or destroyed "
                "it already, tell us when and how, so that we can close our record.",
            ),
        ),
        None,
        (),
    ),
    "return-letter": (
        (
            QT_TRANSLATE_NOOP(
                "letter",
                "You hold what is listed here, given to you in confidence. We ask for all of it back, or for its destruction.",
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "letter",
                "This includes every copy, extract and note, on paper and in any system, and what you passed on to your own "
                "people. What lies in backups may stay until they are overwritten in turn; until then it is neither restored nor "
                "used.",
            ),
            QT_TRANSLATE_NOOP(
                "letter",
                "Please send the confirmation below back to us signed, without delay. The duties of the agreement last on as "
                "agreed.",
            ),
        ),
        QT_TRANSLATE_NOOP("letter", "Confirmation by the recipient"),
        (
            QT_TRANSLATE_NOOP("letter", "□  Everything listed above is returned with this letter."),
            QT_TRANSLATE_NOOP("letter", "□  Everything listed above is destroyed. How, and on which day:"),
            QT_TRANSLATE_NOOP("letter", "□  This could not be returned or destroyed, because:"),
        ),
    ),
    "oral-memo": (
        (
            QT_TRANSLATE_NOOP(
                "letter",
                "On the day stated here the following was told to you by word of mouth. We confirm in writing that it is "
                "confidential.",
            ),
        ),
        (
            QT_TRANSLATE_NOOP(
                "letter",
                "It falls under the agreement named above as if it had been handed over on paper. If this memo leaves something "
                "out or says something otherwise than you remember it, tell us without delay.",
            ),
        ),
        QT_TRANSLATE_NOOP("letter", "Confirmation by the recipient"),
        (QT_TRANSLATE_NOOP("letter", "I was told this on that day and keep it confidential as the agreement says."),),
    ),
}


class NotOneRecipient(Refused):
    text = QT_TRANSLATE_NOOP("errors", "These disclosures went to different recipients. Write a letter to each.")


class NothingHeld(Refused):
    text = QT_TRANSLATE_NOOP("errors", "Nothing of {codes} is out any more, so there is nothing to ask for.")


class NotSpoken(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} was not spoken but handed over. Print its receipt instead.")


class ShownOnly(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} was only shown on screen: nothing stayed with the recipient, so there is no copy, receipt or memo of it. Record "
        "what leaves as a disclosure of its own.",
    )


def receipt_sheet(session: Session, code: str, translate: Translate) -> tuple[ReceiptSheet, tuple[Record, ...]]:
    """The receipt of a disclosure, and the records it shows, the disclosure first.

    Raises RecordUnknown, RecordSealed, ShownOnly.
    """
    disclosure = find_open(session, DISCLOSURE.key, code)
    if disclosure.value("form") == SHOWN:
        raise ShownOnly(code=code)
    parts = parts_of(session, disclosure)
    items = items_of(session, parts)
    rows = [_receipt_row(part, items.get(str(part.value("item"))), translate) for part in parts]
    raw = list(session.vault.records.raw_rows_of("item", list(items)))
    files = [each for found in session.vault.attachments.of_records(raw).values() for each in found if not each.is_sealed]
    packages = [each for each in hand_outs(disclosure) if each["what"] == "package"]
    sheet = ReceiptSheet(
        disclosure=code,
        facts=disclosure_facts(session, disclosure, translate),
        items=tuple(rows),
        files=tuple((each.name, each.sha256) for each in files),
        is_electronic=disclosure.value("form") == "electronic",
        package=str(packages[-1]["sha256"]) if packages else "",
    )
    return sheet, (disclosure, *items.values())


def letter_sheet(
    session: Session, kind: str, codes: Sequence[str], translate: Translate
) -> tuple[LetterSheet, tuple[Record, ...]]:
    """One letter to the one recipient of some disclosures, and the records it shows.

    Raises RecordUnknown, RecordSealed, NotOneRecipient, NothingHeld, NotSpoken, ShownOnly.
    """
    disclosures = [find_open(session, DISCLOSURE.key, each.strip()) for each in dict.fromkeys(codes)]
    first = disclosures[0]
    if not all(is_same_recipient(first, each) for each in disclosures):
        raise NotOneRecipient
    if kind == "oral-memo" and first.value("form") == SHOWN:
        raise ShownOnly(code=first.code)
    if kind == "oral-memo" and first.value("form") != "oral":
        raise NotSpoken(code=first.code)
    rows, read = [], list(disclosures)
    for each in disclosures:
        parts = [part for part in parts_of(session, each) if part.state == "out" or kind == "oral-memo"]
        items = items_of(session, parts)
        rows += [_letter_row(each, part, items.get(str(part.value("item"))), translate) for part in parts]
        read += items.values()
    if not rows:
        raise NothingHeld(codes=", ".join(each.code for each in disclosures))
    opening, closing, title, answer = _WORDS[kind]
    told = disclosure_facts(session, first, translate) if kind == "oral-memo" else _address(session, disclosures, translate)
    sheet = LetterSheet(
        kind=kind,
        title=translate(_TITLES[kind]),
        recipient=translate(_WHOM, person=str(first.value("recipient")), party=str(first.value("party"))),
        facts=told,
        opening=tuple(translate(each) for each in opening),
        rows=tuple(rows),
        closing=tuple(translate(each) for each in closing),
        answer_title=translate(title) if title else "",
        answer=tuple(translate(each) for each in answer),
    )
    return sheet, tuple(read)


def is_same_recipient(one: Record, other: Record) -> bool:
    return all(is_same_name(str(one.value(key)), str(other.value(key))) for key in ("party", "recipient"))


def parts_of(session: Session, disclosure: Record) -> list[Record]:
    """Its items, but for what was entered by mistake."""
    parts = session.vault.records.where(DISCLOSED_ITEM.key, parent=disclosure.id)
    return [each for each in parts if each.state != "voided"]


def items_of(session: Session, parts: Iterable[Record]) -> dict[str, Record]:
    """The items behind them by id, those this person may read."""
    found = session.vault.records.page("item", [str(part.value("item")) for part in parts])
    return {each.id: each for each in found if not each.is_sealed}


def mark_of(disclosure: Record, day: date, language: str) -> str:
    """What is written over everything that is given or shown under it: recipient, party, day, number."""
    who = (str(disclosure.value("recipient")), str(disclosure.value("party")))
    return " · ".join((*who, show_day(day, language), disclosure.code))


def hand_outs(disclosure: Record) -> list[dict[str, Any]]:
    """The copies, packages and showings of it: `what`, `at`, `by`, `answer` of the gate on that day.

    Copies and packages have their `sha256`, a showing that was ended its `until`.
    """
    kept: list[dict[str, Any]] = json.loads(str(disclosure.value("hand_outs") or "[]"))
    return kept


def disclosure_facts(session: Session, disclosure: Record, translate: Translate) -> tuple[tuple[str, str], ...]:
    """Number, recipient, agreement, days, form and purpose."""
    agreement = session.vault.records.get("agreement", str(disclosure.value("agreement")))
    form = next(each.label for each in DISCLOSURE.by_key["form"].choices if each.key == disclosure.value("form"))
    told = [
        (_NUMBER, disclosure.code),
        (_TO, str(disclosure.value("recipient"))),
        (_PARTY, str(disclosure.value("party"))),
        (_UNDER, agreement.code if agreement else ""),
        (_FORM, translate(form)),
        (_PURPOSE, str(disclosure.value("purpose") or "")),
        (_ON, _shown(disclosure.value("handed_on"), translate)),
        (_BACK, _shown(disclosure.value("return_by"), translate)),
        (_BY, session.names().get(str(disclosure.value("handed_by")), "")),
    ]
    return tuple((translate(name), value) for name, value in told)


def _address(session: Session, disclosures: Sequence[Record], translate: Translate) -> tuple[tuple[str, str], ...]:
    first = disclosures[0]
    ids = dict.fromkeys(str(each.value("agreement")) for each in disclosures)
    agreements = ", ".join(each.code for each in session.vault.records.page("agreement", list(ids)))
    day = show_day(session.today, translate.language)
    told = [(_TO, str(first.value("recipient"))), (_PARTY, str(first.value("party"))), (_UNDER, agreements), (_TODAY, day)]
    return tuple((translate(name), value) for name, value in told)


def _receipt_row(part: Record, item: Record | None, translate: Translate) -> tuple[str, str, str, str]:
    state = "" if part.state == "out" else f" ({translate(_label(part))})"
    name = str(item.value("name")) if item else ""
    return part.code, name + state, str(part.value("copy_number") or ""), translate(part.level.label)


def _label(part: Record) -> Text:
    label = state_label(DISCLOSED_ITEM, part.state)
    return label if isinstance(label, Text) else Text("disclosed_item", label)


def _letter_row(
    disclosure: Record, part: Record, item: Record | None, translate: Translate
) -> tuple[str, str, str, str, str, str]:
    name, number = str(item.value("name")) if item else "", str(part.value("copy_number") or "")
    days = (_shown(part.value("handed_on"), translate), _shown(part.value("return_by"), translate))
    return disclosure.code, part.code, name, number, *days


def _shown(day: Any, translate: Translate) -> str:
    return show_day(date.fromisoformat(str(day)), translate.language) if day else ""
