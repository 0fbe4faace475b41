"""How ready a transfer is: the twenty sections side by side, from its checklists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from custkeeper.domain.checklist import BLOCKED, DONE, NOT_APPLICABLE, Answer
from custkeeper.domain.template import Bilingual, Template


@dataclass(frozen=True)
class Run:
    """One checklist of the transfer, as far as readiness asks."""

    code: str
    template: Template
    answers: Sequence[Answer]
    is_signed: bool  # signed, and nothing changed since


@dataclass
class SectionReadiness:
    """One section: counts of items over every template that serves it.

    A template not started counts its required items missing.
    """

    number: int
    title: Bilingual
    done: int = 0
    not_applicable: int = 0
    blocked: int = 0
    missing: int = 0
    optional: int = 0  # open items nobody requires
    started: set[str] = field(default_factory=set)
    unsigned: set[str] = field(default_factory=set)

    @property
    def total(self) -> int:
        return self.done + self.not_applicable + self.blocked + self.missing + self.optional

    @property
    def is_complete(self) -> bool:
        return self.total > 0 and not self.missing and not self.blocked

    @property
    def is_signed(self) -> bool:
        return self.is_complete and bool(self.started) and not self.unsigned


def readiness(templates: Sequence[Template], sections: Mapping[int, Bilingual], runs: Sequence[Run]) -> list[SectionReadiness]:
    """The sections in order. With several runs of a template, the newest (last) counts."""
    out = {number: SectionReadiness(number, title) for number, title in sorted(sections.items())}
    newest = {run.template.id: run for run in runs}
    for template in templates:
        run = newest.get(template.id)
        answers = run.answers if run else [Answer(item) for item in template.items]
        for answer in answers:
            section = out.get(answer.item.section)
            if section is None:
                continue
            _count(section, answer)
            if run:
                section.started.add(run.code)
                if not run.is_signed:
                    section.unsigned.add(run.code)
    return list(out.values())


def _count(section: SectionReadiness, answer: Answer) -> None:
    if answer.status == BLOCKED:
        section.blocked += 1
    elif not answer.is_settled:
        section.missing += 1
    elif answer.status == DONE:
        section.done += 1
    elif answer.status == NOT_APPLICABLE:
        section.not_applicable += 1
    else:
        section.optional += 1
