"""The rules of a checklist: what evidence a tick needs, when it may be submitted, who may sign it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, Role, require
from custkeeper.domain.template import Evidence, Item, Template
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Text, message

OPEN, DONE, NOT_APPLICABLE, BLOCKED = "open", "done", "not_applicable", "blocked"

_NEEDS: dict[Evidence, Text] = {
    Evidence.TEXT: QT_TRANSLATE_NOOP("checklist", "a sentence of evidence"),
    Evidence.FILE: QT_TRANSLATE_NOOP("checklist", "an attached file"),
    Evidence.DATE: QT_TRANSLATE_NOOP("checklist", "a date"),
    Evidence.REFERENCE: QT_TRANSLATE_NOOP("checklist", "a link to a record, or the document and clause"),
    Evidence.DECISION: QT_TRANSLATE_NOOP("checklist", "a decision and its reason"),
}
_STILL_OPEN = QT_TRANSLATE_NOOP("checklist", "{item}: still open")
_IS_BLOCKED = QT_TRANSLATE_NOOP("checklist", "{item}: blocked")
_LACKS = QT_TRANSLATE_NOOP("checklist", "{item}: {evidence} is missing")
_NO_REASON = QT_TRANSLATE_NOOP("checklist", "{item}: the reason is missing")


class EvidenceMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{item}” cannot be ticked yet: it needs {evidence}.")


class ReasonMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "“{item}” can be set to “{status}” only with a reason.")


class ItemUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "This checklist has no item “{item}”. Its items are: {items}.")


class ItemsUnfinished(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The checklist cannot be submitted yet. Finish these items first: {items}")


class SignerIsPreparer(Refused):
    text = QT_TRANSLATE_NOOP("errors", "You prepared this checklist yourself, so somebody else must sign it: {others}.")


class NotSubmitted(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is not waiting for a signature. Submit it first.")


class ChecklistClosed(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is {state}; its items cannot be changed now. Reopen it to make a new version.")


@dataclass(frozen=True)
class Answer:
    """An item with what was answered so far and how many files lie with it."""

    item: Item
    record: Record | None = None
    file_count: int = 0

    @property
    def status(self) -> str:
        return str(self.record.value("status") or OPEN) if self.record else OPEN

    @property
    def is_settled(self) -> bool:
        return problem_of(self) is None


@dataclass(frozen=True)
class Progress:
    """Counts over the items of one checklist; `missing` are required items not settled."""

    done: int
    not_applicable: int
    blocked: int
    open: int
    missing: int

    @property
    def total(self) -> int:
        return self.done + self.not_applicable + self.blocked + self.open


def missing_evidence(item: Item, values: Mapping[str, Any], file_count: int) -> Text | None:
    """What a tick on `item` still lacks, or None when it may be done."""
    has = {
        Evidence.NONE: True,
        Evidence.TEXT: bool(values.get("evidence_text")),
        Evidence.FILE: file_count > 0,
        Evidence.DATE: bool(values.get("evidence_date")),
        Evidence.DECISION: bool(values.get("decision") and values.get("reason")),
        Evidence.REFERENCE: bool(values.get("reference_record") or values.get("reference")),
    }
    return None if has[item.evidence] else _NEEDS[item.evidence]


def require_valid_answer(item: Item, values: Mapping[str, Any], file_count: int, title: str, status_label: Text) -> None:
    """Raise EvidenceMissing or ReasonMissing unless this answer may be kept."""
    status = values.get("status", OPEN)
    if status == DONE:
        lacking = missing_evidence(item, values, file_count)
        if lacking is not None:
            raise EvidenceMissing(item=title, evidence=lacking)
    if status in {NOT_APPLICABLE, BLOCKED} and not values.get("reason"):
        raise ReasonMissing(item=title, status=status_label)


def problem_of(answer: Answer) -> Message | None:
    """Why this item stands in the way of submitting; None when it is settled or need not be."""
    item = answer.item
    values = answer.record.values if answer.record else {}
    if answer.status == DONE:
        lacking = missing_evidence(item, values, answer.file_count)
        return message(_LACKS, item=item.id, evidence=lacking) if lacking is not None else None
    if answer.status == NOT_APPLICABLE:
        return None if values.get("reason") else message(_NO_REASON, item=item.id)
    if answer.status == BLOCKED:
        return message(_IS_BLOCKED, item=item.id)
    return message(_STILL_OPEN, item=item.id) if item.is_required else None


def progress(answers: Sequence[Answer]) -> Progress:
    statuses = [answer.status for answer in answers]
    missing = sum(answer.item.is_required and not answer.is_settled for answer in answers)
    done, not_applicable, blocked, still_open = (statuses.count(each) for each in (DONE, NOT_APPLICABLE, BLOCKED, OPEN))
    return Progress(done, not_applicable, blocked, still_open, missing)


def problems_at_submit(answers: Sequence[Answer]) -> list[Message]:
    """The problem of every item that stands in the way; the caller raises ItemsUnfinished with them."""
    return [problem for answer in answers if (problem := problem_of(answer)) is not None]


def require_signer(role: Role, signer: str, preparers: set[str], others: Sequence[str], other_names: str) -> bool:
    """Whether the signer signs their own work, which only a firm with one signer may. Raises NotAllowed, SignerIsPreparer.

    `preparers` answered items or submitted; `others` are the other people who may sign.
    """
    require(role, Action.SIGN)
    is_own_work = preparers == {signer}
    if is_own_work and others:
        raise SignerIsPreparer(others=other_names)
    return is_own_work


def answers_for(template: Template, records: Sequence[Record], file_counts: Mapping[str, int]) -> list[Answer]:
    """One answer an item, in the template's order."""
    by_code = {record.code: record for record in records}
    out = []
    for item in template.items:
        record = by_code.get(item.id)
        out.append(Answer(item, record, file_counts.get(record.id, 0) if record else 0))
    return out
