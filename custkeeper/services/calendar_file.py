"""Dates as a calendar file (RFC 5545) for the calendar people already use.

It leaves the vault in clear: codenames of transfers, numbers of agreements and the like, kinds of dates, never a name.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.clock_date import ClockDate, DateKind
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.services.clock_wording import rests_on, thing
from custkeeper.services.deal_clock import all_dates
from custkeeper.services.session import Session

_NAMELESS = {
    "agreement": QT_TRANSLATE_NOOP("deal_clock", "an agreement"),
    "clause": QT_TRANSLATE_NOOP("deal_clock", "a clause"),
    "party": QT_TRANSLATE_NOOP("deal_clock", "a partner"),
}
# whose sealed fields the dates rest on: of a recipient, an override, a partner's person the day is open
_READ = ("transfer", "agreement", "clause", "opinion", "insider")
_LONGEST = 75  # octets of a line without its end (RFC 5545, 3.1)
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\r": "", "\n": "\\n"})  # RFC 5545, 3.3.11


def calendar_of(session: Session, translate: Translate) -> bytes:
    """Every date that is not past and not settled, reminders too. In the ledger as an export. Raises NotAllowed."""
    session.require(Action.PRINT)
    dates = [each for each in all_dates(session) if each.day is not None and each.day >= session.today and not each.is_settled]
    transfers = {each.id: each.code for each in session.vault.records.where("transfer")}
    told = {(each.area, "", each.code) for each in dates} | {(each.part_area, each.code, each.part) for each in dates}
    with session.vault.unit_of_work(Event.LIST_EXPORTED) as work:
        work.note(kind="calendar", dates=len(dates))
        for area in _READ:
            opened = (each for each in session.vault.records.where(area) if each.level.is_sealed and not each.is_sealed)
            work.read(area, [each.id for each in opened if (area, transfers.get(each.parent, ""), each.code) in told])
    return calendar_text(dates, session.vault.header.vault, session.now, translate)


def calendar_text(dates: Iterable[ClockDate], vault: str, now: str, translate: Translate) -> bytes:
    """The file. The same thing has the same UID in every export, so that a moved day moves and is not doubled."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CustKeeper//Deal clock//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    stamp = f"{datetime.fromisoformat(now):%Y%m%dT%H%M%SZ}"
    for each in dates:
        if each.day is not None:
            lines += _event(each, each.day, vault, stamp, translate)
    return b"".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _event(found: ClockDate, day: date, vault: str, stamp: str, translate: Translate) -> list[str]:
    same = (vault, found.kind.value, found.code, found.about, str(found.number), found.part)
    named = "|".join(same).removesuffix("|")  # what has no part is named as it was before there were any
    lines = [
        "BEGIN:VEVENT",
        f"UID:{hashlib.sha256(named.encode()).hexdigest()[:32]}@custkeeper",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{_compact(day)}",
    ]
    if day < date.max:
        lines.append(f"DTEND;VALUE=DATE:{_compact(day + timedelta(days=1))}")
    summary = thing(_nameless(found, translate), translate)
    lines += [f"SUMMARY:{_text(summary)}", f"DESCRIPTION:{_text(rests_on(found, translate))}"]
    return [*lines, f"CATEGORIES:{'REMINDER' if found.kind is DateKind.REMINDER else 'DATE'}", "TRANSP:TRANSPARENT", "END:VEVENT"]


def _compact(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(value: str) -> str:
    return value.translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets, never cut within a character; each further piece begins with a space."""
    pieces, piece = [], b""
    for letter in line:
        encoded = letter.encode()
        if len(piece) + len(encoded) > _LONGEST:
            pieces.append(piece)
            piece = b" "
        piece += encoded
    return b"\r\n".join([*pieces, piece]) + b"\r\n"


def _nameless(found: ClockDate, translate: Translate) -> ClockDate:
    """Without the codes that somebody chose: they may be a party's or a person's name."""
    if found.area in _NAMELESS and not _is_numbered(found.area, found.code):
        return replace(found, code=translate(_NAMELESS[found.area]), part="")
    return found if _is_numbered(found.part_area, found.part) else replace(found, part="")


def _is_numbered(area: str, code: str) -> bool:
    return area in AREAS and re.fullmatch(re.escape(AREAS[area].code_prefix) + r"\d+", code) is not None
