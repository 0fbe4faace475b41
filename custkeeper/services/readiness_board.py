"""Readiness of a transfer gathered from its checklists, as the printed sheet and the Today page show it."""

from collections.abc import Sequence

from custkeeper.domain.checklist import DONE, Answer, problems_at_submit
from custkeeper.domain.readiness import Run, SectionReadiness, readiness
from custkeeper.domain.record import Record
from custkeeper.domain.template import Template
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day, show_instant
from custkeeper.reports.readiness_sheet import EvidenceLine, ReadinessSheet, SectionLine
from custkeeper.services.checklist_sheets import changed_since_signing
from custkeeper.services.checklists import Loaded, load_record
from custkeeper.services.session import Session

_SIGNED_LINE = QT_TRANSLATE_NOOP("readiness", "{code}: {name}, {time}")
_STALE_LINE = QT_TRANSLATE_NOOP("readiness", "{code}: {name}, {time}; changed since")
_START = QT_TRANSLATE_NOOP("readiness", "Start the checklist “{title}” (section {section}).")
_FINISH = QT_TRANSLATE_NOOP("readiness", "Finish and sign {code}: items missing {count}.")
_HAVE_SIGNED = QT_TRANSLATE_NOOP("readiness", "Have {code} signed: it is complete and waiting.")
_RENEW = QT_TRANSLATE_NOOP("readiness", "Sign {code} again: something changed since it was signed.")
_MOST_STEPS = 5
_PHASES = ("due_diligence", "prepare", "signing", "closing", "post_closing", "ongoing", "incident")


def readiness_sheet(
    session: Session, transfer: Record, translate: Translate, loaded: Sequence[Loaded] | None = None
) -> ReadinessSheet:
    """The twenty sections of one transfer, with evidence and signatures. Sealed checklists count as not started.

    `loaded` are the transfer's checklists by code, from who has read them already.
    """
    language = translate.language
    if loaded is None:
        records = session.vault.records.where("checklist", transfer=transfer.id)
        loaded = [load_record(session, each) for each in records if not each.is_sealed]
    stale = {each.checklist.code: bool(changed_since_signing(session, each, translate)) for each in loaded}
    runs = [
        Run(each.checklist.code, each.template, each.answers, _is_signed(each) and not stale[each.checklist.code])
        for each in loaded
    ]
    sections = readiness(list(session.content.templates.values()), session.content.sections, runs)
    signatures = {each.checklist.code: _signature(session, each, stale[each.checklist.code], translate) for each in loaded}
    return ReadinessSheet(
        firm=session.firm,
        transfer=transfer.code,
        as_of=show_day(session.today, language),
        sections=tuple(_section_line(each, signatures, language) for each in sections),
        evidence=tuple(line for each in loaded for line in _evidence(each, signatures, language)),
        next_steps=tuple(_next_steps(session, loaded, runs, stale, translate)),
    )


def _is_signed(loaded: Loaded) -> bool:
    return loaded.checklist.state == "signed"


def _signature(session: Session, loaded: Loaded, is_stale: bool, translate: Translate) -> str:
    signed = next((each for each in reversed(loaded.sign_offs) if each.value("decision") == "signed"), None)
    if signed is None:
        return ""
    name = session.names().get(str(signed.value("signer")), "")
    time = show_instant(str(signed.value("signed_on")), translate.language)
    return translate(_STALE_LINE if is_stale else _SIGNED_LINE, code=loaded.checklist.code, name=name, time=time)


def _section_line(section: SectionReadiness, signatures: dict[str, str], language: str) -> SectionLine:
    codes = sorted(section.started)
    return SectionLine(
        number=section.number,
        title=section.title.in_language(language),
        done=section.done,
        missing=section.missing + section.blocked,
        not_applicable=section.not_applicable,
        overdue=0,
        is_signed=section.is_signed,
        signature="; ".join(signatures[code] for code in codes if signatures[code]),
        checklists=tuple(codes),
    )


def _evidence(loaded: Loaded, signatures: dict[str, str], language: str) -> list[EvidenceLine]:
    lines = []
    signature = signatures[loaded.checklist.code]
    for answer in loaded.answers:
        for file in loaded.files.get(answer.item.id, []):
            lines.append(EvidenceLine(_item_label(answer, language), file.name, file.sha256, signature))
    for file in loaded.files.get("", []):
        label = loaded.subject.code if loaded.subject else ""
        lines.append(EvidenceLine(label, file.name, file.sha256, signature))
    return lines


def _item_label(answer: Answer, language: str) -> str:
    mark = "✓ " if answer.status == DONE else ""
    return mark + answer.item.title.in_language(language)


def _when(template: Template) -> tuple[int, int]:
    """Templates in the order a deal needs them: by phase, then by section of the brief."""
    place = _PHASES.index(template.phase) if template.phase in _PHASES else len(_PHASES)
    return place, min(template.sections)


def _next_steps(
    session: Session, loaded: Sequence[Loaded], runs: list[Run], stale: dict[str, bool], translate: Translate
) -> list[str]:
    steps = [translate(_RENEW, code=code) for code, is_stale in stale.items() if is_stale]
    submitted = {each.checklist.code for each in loaded if each.checklist.state == "submitted"}
    for run in runs:
        if run.code in submitted:
            steps.append(translate(_HAVE_SIGNED, code=run.code))
        elif not run.is_signed and not stale[run.code]:
            steps.append(translate(_FINISH, code=run.code, count=len(problems_at_submit(run.answers))))
    started = {run.template.id for run in runs}
    of_transfers = [each for each in session.content.templates.values() if each.sections]  # others belong to the firm
    for template in sorted(of_transfers, key=_when):
        if template.id not in started:
            title = template.title.in_language(translate.language)
            steps.append(translate(_START, title=title, section=min(template.sections)))
    return steps[:_MOST_STEPS]
