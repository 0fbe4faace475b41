"""Whether material was disclosed before the agreement about it was signed: a breach, which somebody has to decide on (brief §4).

Pure. What must not be here: finding the disclosures (`services.breaches`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from custkeeper.domain.agreement_terms import is_signed
from custkeeper.domain.gate import binds
from custkeeper.domain.record import Record


@dataclass(frozen=True)
class Breach:
    """`first` was the day of the first disclosure, `signed` the later day of the signature."""

    agreement: Record
    first: date
    signed: date

    @property
    def is_decided(self) -> bool:
        """Whether somebody decided on this one; an earlier disclosure that came out later needs a new decision."""
        decided = self.agreement.value("breach_of")
        return bool(self.agreement.value("breach_decided_on") and decided) and str(decided) <= self.first.isoformat()


def breach_of(agreement: Record, disclosures: Sequence[Record]) -> Breach | None:
    """The breach of a signed `agreement`, if there is one. The day of the signature itself is in time.

    A disclosure is of the agreement it was recorded under; one recorded under none is of every agreement with its party. What
    was entered by mistake does not count.
    """
    if not is_signed(agreement):
        return None
    days = [str(each.value("handed_on")) for each in disclosures if each.state != "voided" and _is_of(agreement, each)]
    if agreement.value("first_disclosed_on"):
        days.append(str(agreement.value("first_disclosed_on")))
    signed = str(agreement.value("signed_on"))
    first = min(days, default=signed)
    return Breach(agreement, date.fromisoformat(first), date.fromisoformat(signed)) if first < signed else None


def _is_of(agreement: Record, disclosure: Record) -> bool:
    under = disclosure.value("agreement")
    return under == agreement.id if under else binds(agreement, str(disclosure.value("party") or ""))
