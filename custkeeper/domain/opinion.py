"""When counsel's opinion is stale: the clause has a newer text or other terms than counsel was asked about. Never stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from custkeeper.domain.clause import changed_terms
from custkeeper.domain.record import Record

LOWEST_RISK, HIGHEST_RISK = 1, 5


class Waiting(StrEnum):
    """What an opinion that is not settled waits for."""

    ANSWER = "answer"  # counsel's
    DECISION = "decision"  # the firm's
    ASKING = "asking"  # to be asked again, for the clause has changed


@dataclass(frozen=True)
class Staleness:
    """Why an opinion does not hold any more; it does when there is neither. `changed` are keys of the clause's terms."""

    has_newer_text: bool = False
    changed: tuple[str, ...] = ()

    @property
    def is_stale(self) -> bool:
        return self.has_newer_text or bool(self.changed)


def newest_version(versions: Iterable[Record]) -> Record | None:
    """The version with the highest number."""
    return max(versions, key=lambda each: int(each.value("number") or 0), default=None)


def staleness(opinion: Record, clause: Record, newest: Record | None) -> Staleness:
    """Compare what was asked about with the clause as it stands and its newest version."""
    newer = newest is not None and newest.id != opinion.value("version")
    return Staleness(newer, changed_terms(str(opinion.value("terms") or ""), clause))


def waits_for(opinion: Record, stale: Staleness) -> Waiting | None:
    """What is to be done next about an opinion that nobody asked again; None when a decision stands on it."""
    if stale.is_stale:
        return Waiting.ASKING
    return {"asked": Waiting.ANSWER, "answered": Waiting.DECISION}.get(opinion.state)


def superseded(opinions: Iterable[Record]) -> frozenset[str]:
    """The ids of opinions that were asked again: they stay as the trail and need nothing more."""
    return frozenset(str(each.value("asked_before")) for each in opinions if each.value("asked_before"))
