"""Handing a de-identified list over: the list becomes an item of the register, and leaves as every item does, through the gate.

The gate is asked before anything is made. What is kept is the list as it left, never which code is which client.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.areas.item import ITEM
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.report_file import Form
from custkeeper.services.deidentified import EVERYBODY, Choice, Preview, as_file, draw_lines, preview_deidentified
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.gate import DisclosureRefused
from custkeeper.services.hand_out import keep_copy, make_copy
from custkeeper.services.hand_over import Outlook, outlook_on_new
from custkeeper.services.records import add, validated
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session
from custkeeper.vault.sealing import new_id

_NAME = QT_TRANSLATE_NOOP("deidentified", "De-identified client list, {day}, clients: {count}")
_NAME_BEFORE = QT_TRANSLATE_NOOP("deidentified", "De-identified client list, {day}")
_FILE = "list.pdf"
_CATEGORY = "client-list"


@dataclass(frozen=True)
class ListOrder:
    """Which clients go into a list, and who gets it; as `HandOver` in the rest."""

    party: str
    person: str
    choice: Choice = EVERYBODY
    purpose: str = ""
    return_by: date | None = None

    def of(self, *items: str) -> HandOver:
        return HandOver(items, self.party, self.person, purpose=self.purpose, return_by=self.return_by)


@dataclass(frozen=True)
class ListOutlook:
    """What the list would say, and what the gate says; that is None while nobody is named."""

    preview: Preview
    gate: Outlook | None

    @property
    def may_leave(self) -> bool:
        return self.preview.problem is None and self.gate is not None and self.gate.may_record


@dataclass(frozen=True)
class HandedList:
    """What was recorded, the recipient's copy, and the spreadsheet if one was asked for. `missing` are printed as □."""

    disclosure: str
    item: str
    copy: bytes
    sheet: bytes | None
    total: int
    sealed: int
    missing: tuple[str, ...]


def list_outlook(session: Session, order: ListOrder, translate: Translate) -> ListOutlook:
    """What would leave, and whether it may. Writes nothing. Raises NotAllowed."""
    preview = preview_deidentified(session, order.choice, translate)
    if not (order.party and order.person):
        return ListOutlook(preview, None)
    return ListOutlook(preview, outlook_on_new(session, _not_yet(session, translate), order.of(), translate))


def hand_over_list(session: Session, press: Press, order: ListOrder, language: str, with_sheet: bool = False) -> HandedList:
    """Make the list, keep it as an item, record its hand-over, and make the recipient's copy, with their name on every page.

    `with_sheet` makes an XLSX of the same lines too; its SHA-256 is kept with the disclosure. Raises NotAllowed,
    RecipientMissing, PersonOfNoParty, TooFewClients, FontsMissing, DisclosureRefused, ReturnBeforeHandOver; nothing is made then.
    """
    for each in (Action.WRITE, Action.PRINT, Action.DISCLOSE):
        session.require(each)
    translate = press.translator(language)
    found = list_outlook(session, order, translate)
    if found.preview.problem is not None:
        raise found.preview.problem
    if found.gate is not None and not found.gate.asked.is_allowed:
        raise DisclosureRefused(found.gate.asked.reasons)
    if found.gate is not None and found.gate.problem is not None:
        raise found.gate.problem
    drawn = draw_lines(session, press, order.party, order.person, language, order.choice)
    name = translate(_NAME, day=show_day(session.today, language), count=len(drawn.lines))
    item = add(session, ITEM.key, _values(session, name))
    made = as_file(drawn, translate, Form.PDF, is_marked=False)  # the copy puts the recipient's name over it
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        work.attach_made(item, _FILE, made.content)
    disclosure = disclose(session, order.of(item.code), translate)
    copy = make_copy(session, press, disclosure.code, language)
    sheet = as_file(drawn, translate, Form.XLSX).content if with_sheet else None
    if sheet is not None:
        keep_copy(session, disclosure.code, sheet, translate)
    missing = tuple(sorted({*made.missing, *copy.missing}))
    return HandedList(disclosure.code, item.code, copy.content, sheet, len(drawn.lines), drawn.sealed, missing)


def _values(session: Session, name: str) -> dict[str, Any]:
    return {"name": name, "category": _CATEGORY, "carrier": "file", "owner": session.name}


def _not_yet(session: Session, translate: Translate) -> Record:
    """The item as it would be, for asking the gate; its name stands where its code will be."""
    name = translate(_NAME_BEFORE, day=show_day(session.today, translate.language))
    values = validated(session, ITEM, _values(session, name))
    return Record(new_id(), ITEM.key, name, ITEM.default_level, ITEM.first_state, values)
