"""Asking the gate with what the vault has: the rule itself is `domain.gate`. Asking writes nothing; recording is `disclosures`.

An agreement this person holds no key for counts as not there: nobody can hand over under what they cannot read.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.agreement_terms import terms_on
from custkeeper.domain.errors import Refused
from custkeeper.domain.gate import Agreed, Answer, Colleague, Known, binds, is_same_name, may_disclose, words_of
from custkeeper.domain.gate_reason import Reason
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.services.addenda import addenda_of_each
from custkeeper.services.records import find_all_open
from custkeeper.services.session import Session
from custkeeper.vault.access_keys import holders
from custkeeper.vault.record_store import PAGE

_AND = QT_TRANSLATE_NOOP("gate", "{first} {second}")


class DisclosureRefused(Refused):
    """The gate says no; `reasons` has every reason, `reasons` in the sentence all of them in words."""

    text = QT_TRANSLATE_NOOP("errors", "Not to be handed over. {reasons}")

    def __init__(self, reasons: Sequence[Reason]) -> None:
        super().__init__(reasons=_all(reasons))
        self.reasons = tuple(reasons)


class SeveralAgreements(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "These items fall under different agreements ({agreements}). Record a disclosure of its own for each."
    )


@dataclass(frozen=True)
class Asked:
    """What the gate was asked about some items at once, and what it said about each."""

    party: str
    person: str
    day: date
    answers: tuple[tuple[Record, Answer], ...]

    @property
    def reasons(self) -> list[Reason]:
        """Every reason, those that hold for several items once."""
        return list(dict.fromkeys(reason for _, answer in self.answers for reason in answer.reasons))

    @property
    def is_allowed(self) -> bool:
        return not self.reasons

    @property
    def agreements(self) -> dict[str, Record]:
        """The agreements the answers rest on, by code."""
        return {answer.agreement.code: answer.agreement for _, answer in self.answers if answer.agreement}

    def snapshot(self, at: str, override: Mapping[str, Any] | None = None) -> str:
        """The question and the answer as they were at this instant, as JSON, to be kept with the disclosure.

        A no that was let through names the signed `override` it was let through by.
        """
        kept: dict[str, Any] = {"v": 1, "at": at, "party": self.party, "person": self.person, "day": self.day.isoformat()}
        kept["items"] = [_kept(item, answer) for item, answer in self.answers]
        kept |= {"override": dict(override)} if override else {}
        return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def ask(session: Session, codes: Sequence[str], party: str, person: str, translate: Translate, day: date | None = None) -> Asked:
    """Ask the gate about items by code, on `day` (today unless said). Categories are named in the language of `translate`.

    Raises NotAllowed, RecordUnknown, RecordSealed.
    """
    session.require(Action.READ)
    bearing = _bearing(session, party, person)
    with session.vault.reader.transaction():
        items = find_all_open(session, "item", codes)
        return _asked(session, items, party, person, translate, day, bearing)


def ask_about(
    session: Session, items: Sequence[Record], party: str, person: str, translate: Translate, day: date | None = None
) -> Asked:
    """As `ask`, about items that may not be in the register yet. Raises NotAllowed."""
    session.require(Action.READ)
    return _asked(session, items, party, person, translate, day, _bearing(session, party, person))


def _asked(
    session: Session,
    items: Sequence[Record],
    party: str,
    person: str,
    translate: Translate,
    day: date | None,
    bearing: "_Bearing",
) -> Asked:
    with session.vault.reader.transaction():
        on = day or session.today
        known = _known(session, party, on, items, bearing)
    names = {key: each.in_language(translate.language) for key, each in session.content.choice_names("categories").items()}
    answers = [(item, may_disclose(item, party, person, on, known)) for item in items]
    named = [(item, _with_names(answer, names)) for item, answer in answers]
    return Asked(party, person, on, tuple(named))


def known_about(
    session: Session, party: str, person: str, day: date | None = None, items: Sequence[Record] | None = None
) -> Known:
    """What the vault knows that bears on handing something to this person of this party; agreements as they read on `day`.

    Of all items, or of `items` only. However many agreements there are, each kind of record is read once, all of them from one
    state of the vault, and of agreements those alone that can be with the party.
    """
    return _known(session, party, day or session.today, items, _bearing(session, party, person))


@dataclass(frozen=True)
class _Bearing:
    """Ids of what can bear on a question, by the lists in memory: these are mended before a transaction, never inside one."""

    agreements: list[str]
    colleagues: list[str]


def _bearing(session: Session, party: str, person: str) -> _Bearing:
    return _Bearing(_may_bind(session, party), _of_name(session, person))


def _known(session: Session, party: str, on: date, items: Sequence[Record] | None, bearing: _Bearing) -> Known:
    with session.vault.reader.transaction():
        found = session.vault.records.page("agreement", bearing.agreements)
        agreements = [each for each in found if not each.is_archived and not each.is_sealed and binds(each, party)]
        return Known(session.firm, _agreed(session, agreements, on, items), _colleague(session, bearing.colleagues))


def _agreed(session: Session, agreements: Sequence[Record], on: date, items: Sequence[Record] | None) -> list[Agreed]:
    """With all that belongs to each, as it read on that day."""
    records, recipients = session.vault.records, dict[str, list[Record]]()
    for each in records.among("recipient", "parent", [each.id for each in agreements]):
        recipients.setdefault(each.parent, []).append(each)
    addenda = addenda_of_each(session, agreements)
    deals = sorted({str(each.value("transfer")) for each in agreements if each.value("transfer")})
    transfers = {each.id: each for each in records.page("transfer", deals)}
    released = _released(session, transfers, items)
    agreed = []
    for each in agreements:
        transfer = transfers.get(str(each.value("transfer") or ""))
        waiting = released.get(transfer.id, {}) if transfer is not None else {}
        agreed.append(Agreed(terms_on(each, addenda.get(each.id, ()), on), recipients.get(each.id, ()), transfer, waiting))
    return agreed


def _may_bind(session: Session, party: str) -> list[str]:
    """The ids of the agreements that can be with this party, by the list in memory: which are, `binds` says."""
    words = words_of(party)
    return [line.id for line in session.vault.index("agreement").lines if words and all(each in line.found_by for each in words)]


def _released(session: Session, transfers: Collection[str], items: Sequence[Record] | None) -> dict[str, dict[str, str]]:
    """By transfer the items in its tranches, each with the first day it was released, "" while it was not; by open columns."""
    records = session.vault.records
    tranches = {each.id: each for each in records.among("tranche", "transfer", transfers)}
    few = {"item": [each.id for each in items]} if items is not None and len(items) <= PAGE else {}
    released: dict[str, dict[str, str]] = {}
    for start in range(0, len(tranches), PAGE):
        some = list(tranches)[start : start + PAGE]
        for parent, item in records.open_columns("tranche_item", "parent", "item", parent=some, **few):
            day, days = str(tranches[parent].value("released_on") or ""), released.setdefault(_deal(tranches[parent]), {})
            days[item] = min(filter(None, (day, days.get(item, ""))), default="")
    return released


def _deal(tranche: Record) -> str:
    return str(tranche.value("transfer"))


def _of_name(session: Session, name: str) -> list[str]:
    """The ids of everybody of the firm who has this name, by the list in memory."""
    return [line.id for line in session.vault.index("person").lines if is_same_name(line.title, name)]


def _colleague(session: Session, ids: Sequence[str]) -> Colleague | None:
    """Of several people of one name who has not left."""
    found = [each for each in session.vault.records.page("person", ids) if not each.is_archived]
    if not found:
        return None
    person = min(found, key=lambda each: each.state == "left")
    held = holders(session.vault.reader)
    return Colleague(person, frozenset(level for level in Level if person.id in held.get(level.value, set())))


def _with_names(answer: Answer, names: Mapping[str, str]) -> Answer:
    return Answer(tuple(_with_name(each, names) for each in answer.reasons), answer.agreement, answer.standing)


def _with_name(reason: Reason, names: Mapping[str, str]) -> Reason:
    values = dict(reason.message.values)
    if "category" not in values:
        return reason
    values["category"] = names.get(str(values["category"]), str(values["category"]))
    return Reason(reason.bar, message(reason.message.text, **values))


def _all(reasons: Sequence[Reason]) -> Message:
    whole = reasons[0].message
    for each in reasons[1:]:
        whole = message(_AND, first=whole, second=each.message)
    return whole


def _kept(item: Record, answer: Answer) -> dict[str, Any]:
    kept: dict[str, Any] = {"id": item.id, "code": item.code, "rev": item.rev, "level": item.level.value, "state": item.state}
    kept |= {"category": str(item.value("category")), "reasons": [each.bar.value for each in answer.reasons]}
    kept["allowed"] = answer.is_allowed
    if answer.agreement is not None and answer.standing is not None:
        agreement = {"id": answer.agreement.id, "code": answer.agreement.code, "rev": answer.agreement.rev}
        last = answer.standing.last_day
        agreement["signed_how"] = str(answer.agreement.value("signed_how") or "")
        kept["agreement"] = agreement | {"standing": answer.standing.standing.value, "last_day": last.isoformat() if last else ""}
    return kept
