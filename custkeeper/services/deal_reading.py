"""What the deal clock is given, read from a vault: a transfer with everything of it that has a day, and the shipped rules.

Left out is what this person cannot open. What must not be here: any date that is computed (`domain.deal_clock`).
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from custkeeper.domain.areas.gate_override import GATE_OVERRIDE
from custkeeper.domain.areas.party_person import PARTY_PERSON
from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.checklist import DONE
from custkeeper.domain.clock_date import Anchor, DateKind
from custkeeper.domain.deal_clock import DUTIES, ClockRule, Deal, Parts
from custkeeper.domain.record import Record
from custkeeper.domain.template import Bilingual
from custkeeper.services.access_review import signed_days
from custkeeper.services.content import Content
from custkeeper.services.insider_list import has_list, rows
from custkeeper.services.opinions import waiting_about
from custkeeper.services.overrides import stands_under
from custkeeper.services.records import sealed
from custkeeper.services.session import Session


def deal_of(session: Session, transfer: Record, rules: Sequence[ClockRule]) -> Deal:
    """Raises RecordSealed."""
    if transfer.is_sealed:
        raise sealed(transfer)
    records = session.vault.records
    clauses = _open(records.where("clause", transfer=transfer.id))
    agreements, parties = (_open(records.where(area, transfer=transfer.id)) for area in ("agreement", "party"))
    insiders = rows(session, transfer.id) if has_list(session, transfer.id) else ()
    return Deal(
        code=transfer.code,
        state=transfer.state,
        anchors={each: date.fromisoformat(str(transfer.value(each.value))) for each in Anchor if transfer.value(each.value)},
        agreements=agreements,
        proven=_proven(session, transfer, rules),
        clauses=clauses,
        opinions=waiting_about(session, clauses) if clauses else {},
        parties=parties,
        asked_back=_asked_back(session, transfer, agreements),
        parts=_parts(session, agreements, parties, insiders),
    )


def deal_of_none(session: Session, transfers: Iterable[Record]) -> Deal:
    """The agreements and partners that belong to none of these transfers."""
    ids = {each.id for each in transfers}
    found = (_open(session.vault.records.where(area)) for area in ("agreement", "party"))
    agreements, parties = (tuple(each for each in some if each.value("transfer") not in ids) for some in found)
    return Deal(agreements=agreements, parties=parties, parts=_parts(session, agreements, parties))


def rules_of(content: Content) -> list[ClockRule]:
    """The lines of `deal_clock.toml`, with the months of `retention.toml` where a line says so."""
    kept = {str(each["id"]): int(each["minimum_months"]) for each in content.table("retention")["retention"]}
    lengths = ("days", "months", "every_months", "at_most_months", "without_duties_months")
    rules = []
    for each in content.table("deal_clock")["clock"]:
        given: dict[str, Any] = {name: int(each[name]) for name in lengths if name in each}
        given |= {name: str(each[name]) for name in ("item", "checklist") if name in each}
        if "retention" in each:
            given["months"] = kept[each["retention"]]
        start = DUTIES if each["from"] == DUTIES else Anchor(each["from"]).value
        rules.append(ClockRule(str(each["id"]), Bilingual.of(each, "name"), DateKind(each["kind"]), start, **given))
    return [rule for rule in rules if rule.months >= 0]  # -1: kept for ever


def _open(found: Iterable[Record]) -> tuple[Record, ...]:
    return tuple(each for each in found if not each.is_sealed)


def _parts(session: Session, agreements: Sequence[Record], parties: Sequence[Record], insiders: Sequence[Record] = ()) -> Parts:
    """Each kind of record in one question. Of overrides those alone that can still let something through."""
    records, of = session.vault.records, {each.id: each for each in agreements}
    named = _open(records.among(RECIPIENT.key, "parent", of))
    signed = _open(records.among(GATE_OVERRIDE.key, "agreement", of))
    signed = tuple(each for each in signed if stands_under(session, each, of[str(each.value("agreement"))]))
    people = _open(records.among(PARTY_PERSON.key, "parent", [each.id for each in parties]))
    return Parts(_by(named, "parent"), _by(signed, "agreement"), _by(people, "parent"), insiders)


def _by(found: Iterable[Record], owner: str) -> dict[str, list[Record]]:
    """By the id of what each belongs to."""
    grouped: dict[str, list[Record]] = {}
    for each in found:
        grouped.setdefault(each.parent if owner == "parent" else str(each.value(owner)), []).append(each)
    return grouped


def _asked_back(session: Session, transfer: Record, agreements: Sequence[Record]) -> date | None:
    """The day it was broken off, while something handed over under these agreements is out. Older versions kept no day."""
    broken = str(transfer.value("broken_on") or "") if transfer.state == "broken" else ""
    if not broken:
        return None
    states = session.vault.records.open_columns("disclosure", "state", agreement=[each.id for each in agreements])
    return date.fromisoformat(broken) if ("out",) in states else None


def _proven(session: Session, transfer: Record, rules: Sequence[ClockRule]) -> dict[str, tuple[date, ...]]:
    """The days on which the proof of each rule was given: an item of this transfer was ticked, a checklist of the firm signed."""
    records = session.vault.records
    items = {
        item.code: date.fromisoformat(str(item.value("done_on"))[:10])
        for checklist in records.where("checklist", transfer=transfer.id, template="post_closing")
        for item in records.where("checklist_item", parent=checklist.id)
        if item.value("status") == DONE and item.value("done_on")
    }
    found = {rule.id: (items[rule.item],) for rule in rules if rule.item in items}
    return found | {rule.id: tuple(signed_days(session, rule.checklist)) for rule in rules if rule.checklist}
