"""What the readiness report shows, as plain values counted and formatted by the caller.

What lives here: the shape of the data and the sums over it. What must not: drawing, dates, any rule about what counts as done.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class SectionLine:
    """One of the twenty sections. Every item is done, missing or not applicable; `overdue` of the missing are past their day.

    `signature` is the newest signature as a line of text; `is_signed` says that it still covers the text.
    """

    number: int
    title: str
    done: int
    missing: int
    not_applicable: int
    overdue: int
    is_signed: bool
    signature: str
    checklists: tuple[str, ...]

    @property
    def total(self) -> int:
        return self.done + self.missing + self.not_applicable

    @property
    def is_complete(self) -> bool:
        """Every item is done or does not apply; a section without items is not complete."""
        return self.total > 0 and self.missing == 0

    @property
    def is_started(self) -> bool:
        return bool(self.done or self.not_applicable or self.checklists)


@dataclass(frozen=True)
class EvidenceLine:
    """A file that proves an item; `signature` is the line of the sign-off that covers it, or empty."""

    item: str
    file_name: str
    sha256: str
    signature: str


@dataclass(frozen=True)
class ReadinessSheet:
    firm: str
    transfer: str
    as_of: str
    sections: tuple[SectionLine, ...]
    evidence: tuple[EvidenceLine, ...] = ()
    next_steps: tuple[str, ...] = ()

    @property
    def items(self) -> int:
        return sum(section.total for section in self.sections)

    @property
    def settled(self) -> int:
        """Items that are done or do not apply."""
        return self.items - sum(section.missing for section in self.sections)

    @property
    def is_settled(self) -> bool:
        return self.items > 0 and self.settled == self.items

    @property
    def complete(self) -> int:
        return sum(section.is_complete for section in self.sections)

    @property
    def signed(self) -> int:
        return sum(section.is_signed for section in self.sections)

    @property
    def overdue(self) -> int:
        return sum(section.overdue for section in self.sections)

    @property
    def is_started(self) -> bool:
        return any(section.is_started for section in self.sections)
