"""What a manager's signature may let through the gate, and what never: the rule, on plain values.

A bar may be overridden when the agreement in force still holds what is handed over. Where nothing does (no agreement in force,
a category it does not cover), where the item is not free (held, being re-graded, gone), or where somebody else decides (counsel,
the client, whoever gives keys), no signature of ours helps. What must not be here: signing and finding (`services.overrides`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.canonical import canonical
from custkeeper.domain.gate import Answer, is_same_name
from custkeeper.domain.gate_reason import Bar, Reason
from custkeeper.domain.record import Record

LONGEST = 90  # days; what has to last longer is agreed on with the party
# named one by one, so that a bar that is new stands against everybody until somebody decides otherwise
OVERRIDABLE = frozenset(
    {
        Bar.LEVEL_ABOVE,
        Bar.PERSON_NOT_NAMED,
        Bar.PERSON_NAMED_LATER,
        Bar.PERSON_NO_LONGER_NAMED,
        Bar.TRANSFER_UNKNOWN,
        Bar.STAGE_TOO_EARLY,
        Bar.TRAINING_MISSING,
    }
)


def never_overridden(reasons: Sequence[Reason]) -> list[Reason]:
    """Those that no signature lets through."""
    return [each for each in reasons if each.bar not in OVERRIDABLE]


def is_covered(
    content: Mapping[str, Any], item: Record, party: str, person: str, days: tuple[date, date], answer: Answer
) -> bool:
    """Whether signed `content` lets this item pass the bars of `answer`; what is not barred needs no cover.

    `days` are the day of the hand-over and today: both lie within what was signed, so that nothing is covered after the event
    and nothing after the end. Item and agreement stand at the signed revision, and every bar is among the item's signed ones.
    """
    if answer.is_allowed:
        return True
    handed, today = days
    if not content["from"] <= handed.isoformat() <= today.isoformat() <= content["until"]:
        return False
    if not (is_same_name(content["party"], party) and is_same_name(content["person"], person)):
        return False
    if answer.agreement is None or not is_under(content, answer.agreement):
        return False
    signed = {each["id"]: each for each in content["items"]}.get(item.id)
    if signed is None or signed["rev"] != item.rev:
        return False
    return all(each.bar in OVERRIDABLE and each.bar.value in signed["bars"] for each in answer.reasons)


def is_under(content: Mapping[str, Any], agreement: Record) -> bool:
    """Whether it was signed for this agreement as it reads now: at another revision it lets nothing through."""
    return (agreement.id, agreement.rev) == (content["agreement"]["id"], content["agreement"]["rev"])


@dataclass(frozen=True)
class OverrideStatement:
    """What the signer of an override states, besides the content."""

    override: str
    content_hash: str
    signer: str
    role: str
    signed_on: str
    head_seq: int
    head_hash: str

    def to_bytes(self) -> bytes:
        """The bytes the Ed25519 signature covers."""
        return canonical({"what": "gate-override", **self.__dict__})
