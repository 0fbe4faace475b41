"""Asking the gate with what the vault has: the rule itself is `domain.gate`. Asking writes nothing; recording is `disclosures`.

An agreement this person holds no key for counts as not there: nobody can hand over under what they cannot read.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.agreement_terms import terms_on
from custkeeper.domain.errors import Refused
from custkeeper.domain.gate import Agreed, Answer, Colleague, Known, binds, is_same_name, may_disclose
from custkeeper.domain.gate_reason import Reason
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.services.addenda import addenda_of
from custkeeper.services.records import find_open
from custkeeper.services.session import Session
from custkeeper.vault.access_keys import holders

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
    items = [find_open(session, "item", code) for code in dict.fromkeys(codes)]
    on = day or session.today
    known = known_about(session, party, person, on)
    names = {key: each.in_language(translate.language) for key, each in session.content.choice_names("categories").items()}
    answers = [(item, may_disclose(item, party, person, on, known)) for item in items]
    named = [(item, _with_names(answer, names)) for item, answer in answers]
    return Asked(party, person, on, tuple(named))


def known_about(session: Session, party: str, person: str, day: date | None = None) -> Known:
    """What the vault knows that bears on handing something to this person of this party; agreements as they read on `day`."""
    records = session.vault.records
    agreements = [each for each in records.where("agreement") if not each.is_sealed and binds(each, party)]
    agreed = []
    for each in agreements:
        transfer = records.get("transfer", str(each.value("transfer"))) if each.value("transfer") else None
        each = terms_on(each, addenda_of(session, each), day or session.today)
        released = _released(session, transfer) if transfer is not None else {}
        agreed.append(Agreed(each, records.where("recipient", parent=each.id), transfer, released))
    return Known(session.firm, agreed, _colleague(session, person))


def _released(session: Session, transfer: Record) -> dict[str, str]:
    """The items in the tranches of a transfer, each with the first day it was released, "" while it was not."""
    days: dict[str, str] = {}
    for tranche in session.vault.records.where("tranche", transfer=transfer.id):
        day = str(tranche.value("released_on") or "")
        for part in session.vault.records.where("tranche_item", parent=tranche.id):
            item = str(part.value("item"))
            days[item] = min(filter(None, (day, days.get(item, ""))), default="")
    return days


def _colleague(session: Session, name: str) -> Colleague | None:
    """Who of the firm has this name; of several, who has not left."""
    found = [each for each in session.people().values() if is_same_name(str(each.value("name") or ""), name)]
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
