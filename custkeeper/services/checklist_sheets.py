"""Checklists in words, for the screen, the commands and the printed sheet.

Answers, evidence, signatures, and what changed since.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.checklist_item import CHECKLIST_ITEM
from custkeeper.domain.areas.sign_off import SIGN_OFF
from custkeeper.domain.checklist import Answer, Progress, problem_of, progress
from custkeeper.domain.fields import Area, Field
from custkeeper.domain.freezing import Difference, FrozenFile, differences
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.domain.template import Evidence
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_instant, show_value
from custkeeper.reports.checklist_sheet import AttachmentLine, ChangedField, SignOffLine
from custkeeper.reports.checklist_sheet import ChecklistSheet as ChecklistSheet  # for the window, which shows what is printed
from custkeeper.reports.checklist_sheet import ItemLine as ItemLine
from custkeeper.services.checklists import Loaded, frozen, load_record
from custkeeper.services.records import state_label
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields, wording
from custkeeper.services.sign_offs import is_signature_valid

_STALE = QT_TRANSLATE_NOOP("checklist", "signed, changed since")
_OWN_WORK = QT_TRANSLATE_NOOP("checklist", "Prepared and signed by the same person.")
_SIGNED_BY = QT_TRANSLATE_NOOP("checklist", "{decision} by {name} ({role}), {time}; version {version}; content {hash}")
_INVALID = QT_TRANSLATE_NOOP("checklist", "This signature is not valid: {line}")
_STALE_FIELD = QT_TRANSLATE_NOOP("checklist", "Changed since signing: {label}: {before} → {after}")
_NOTHING = QT_TRANSLATE_NOOP("checklist", "(empty)")
_ITEM_FIELD = QT_TRANSLATE_NOOP("checklist", "{item}: {field}")
_FILES = QT_TRANSLATE_NOOP("checklist", "Files")
_SUBJECT = QT_TRANSLATE_NOOP("checklist", "{area} {code}")
_FIXED_LABELS = {
    "code": QT_TRANSLATE_NOOP("checklist", "Code"),
    "level": QT_TRANSLATE_NOOP("checklist", "Level"),
    "state": QT_TRANSLATE_NOOP("checklist", "State"),
    "files": _FILES,
}


@dataclass(frozen=True)
class Changed:
    """One field that is no longer what was signed, in words."""

    key: str
    label: str
    before: str
    after: str


@dataclass(frozen=True)
class ItemSummary:
    id: str
    title: str
    status: str
    evidence: tuple[str, ...]
    is_unfinished: bool  # stands in the way of submitting
    needs: Evidence = Evidence.NONE
    decision: str = ""


@dataclass
class ChecklistSummary:
    """A checklist at a glance. `is_stale` when something changed since the newest signature; `changed` says what."""

    code: str
    template: str
    title: str
    state: str
    state_label: str
    transfer: str
    progress: Progress
    is_signed: bool = False
    is_stale: bool = False
    changed: list[Changed] = field(default_factory=list)
    signature_lines: list[str] = field(default_factory=list)
    items: list[ItemSummary] = field(default_factory=list)

    @property
    def unfinished(self) -> list[tuple[str, str]]:
        """Number (as lists and reports show it) and id of every item that stands in the way of submitting."""
        return [(str(number), each.id) for number, each in enumerate(self.items, start=1) if each.is_unfinished]


def list_checklists(session: Session, translate: Translate, transfer: Record | None = None) -> list[ChecklistSummary]:
    """Every checklist this person may read, by code; those of one transfer if given."""
    records = session.vault.records
    found = records.where("checklist", **({"transfer": transfer.id} if transfer else {}))
    return [sheet_of(session, load_record(session, each), translate)[1] for each in found if not each.is_sealed]


def subject_lines(session: Session, loaded: Loaded, translate: Translate) -> list[tuple[str, str]]:
    """What the signature covers of the record a checklist is about: its fields and files in words."""
    subject = loaded.subject
    if subject is None:
        return []
    lines = [(translate(each.label), value) for each, value in shown_fields(session, subject, translate)]
    files = "; ".join(each.name for each in loaded.files.get("", []))
    return [*lines, *([(translate(_FILES), files)] if files else [])]


def sheet_of(session: Session, loaded: Loaded, translate: Translate) -> tuple[ChecklistSheet, ChecklistSummary]:
    """The printable sheet and the glance, in the reader's language."""
    checklist, template, language = loaded.checklist, loaded.template, translate.language
    names = wording(session, checklist, translate, people := session.names())
    summaries, lines = _items(session, loaded, people, translate)
    changed = changed_since_signing(session, loaded, translate)
    signed = _newest_signature(loaded)
    state = _words(state_label(AREAS["checklist"], checklist.state), translate)
    summary = ChecklistSummary(
        code=checklist.code,
        template=template.id,
        title=template.title.in_language(language),
        state=checklist.state,
        state_label=translate(_STALE) if changed and checklist.state == "signed" else state,
        transfer=names.get(str(checklist.value("transfer")), ""),
        progress=progress(loaded.answers),
        is_signed=checklist.state == "signed" and signed is not None,
        is_stale=bool(changed),
        changed=changed,
        items=summaries,
    )
    sign_offs = tuple(
        _sign_off_line(session, loaded, each, changed if each is signed else [], translate) for each in reversed(loaded.sign_offs)
    )
    summary.signature_lines = [said for line in sign_offs for said in _signature_lines(line, translate)]
    sheet = ChecklistSheet(
        title=summary.title,
        summary=template.summary.in_language(language),
        template_id=template.id,
        template_version=str(checklist.value("template_version")),
        transfer=summary.transfer,
        subject=_subject(loaded, translate),
        state_label=summary.state_label,
        prepared_by=", ".join(sorted(_preparers(loaded, names))),
        items=lines,
        sign_offs=sign_offs,
        signed_language=str(signed.value("shown")) if signed else "",
        version=str(checklist.value("version")),
    )
    return sheet, summary


def changed_since_signing(session: Session, loaded: Loaded, translate: Translate) -> list[Changed]:
    """What is no longer as the newest signature found it, field by field; empty when nothing, or when it was never signed."""
    signed = _newest_signature(loaded)
    if signed is None:
        return []
    then = json.loads(str(signed.value("frozen")))
    found = differences(then, frozen(loaded, str(signed.value("shown"))))
    return [_changed(session, each, loaded, translate) for each in found]


def summary_json(summary: ChecklistSummary, sheet: ChecklistSheet) -> dict[str, Any]:
    """For `--json`."""
    counts = summary.progress
    return {
        "code": summary.code,
        "template": summary.template,
        "state": summary.state,
        "stale": summary.is_stale,
        "changed": [each.__dict__ for each in summary.changed],
        "done": counts.done,
        "not_applicable": counts.not_applicable,
        "blocked": counts.blocked,
        "open": counts.open,
        "missing": counts.missing,
        "items": [{"id": each.id, "status": each.status} for each in summary.items],
        "signatures": [{"decision": each.decision, "signer": each.signer, "hash": each.content_hash} for each in sheet.sign_offs],
    }


def _newest_signature(loaded: Loaded) -> Record | None:
    return next((each for each in reversed(loaded.sign_offs) if each.value("decision") == "signed"), None)


def _preparers(loaded: Loaded, names: Mapping[str, str]) -> set[str]:
    people = {str(each.record.value("done_by")) for each in loaded.answers if each.record and each.record.value("done_by")}
    if loaded.checklist.value("submitted_by"):
        people.add(str(loaded.checklist.value("submitted_by")))
    return {names.get(person, person) for person in people}


def _subject(loaded: Loaded, translate: Translate) -> str:
    if loaded.subject is None:
        return ""
    return translate(_SUBJECT, area=AREAS[loaded.subject.area].singular, code=loaded.subject.code)


def _evidence(session: Session, answer: Answer, people: Mapping[str, str], translate: Translate) -> tuple[str, ...]:
    if answer.record is None:
        return ()
    names = wording(session, answer.record, translate, people)
    keys = ("decision", "evidence_text", "evidence_date", "reference", "reference_record")
    shown = (show_value(CHECKLIST_ITEM.by_key[key], answer.record.value(key), translate, names) for key in keys)
    return tuple(each for each in shown if each)


def _items(
    session: Session, loaded: Loaded, people: Mapping[str, str], translate: Translate
) -> tuple[list[ItemSummary], tuple[ItemLine, ...]]:
    summaries, lines = [], []
    for number, each in enumerate(loaded.answers, start=1):
        evidence = _evidence(session, each, people, translate)
        summaries.append(_item_summary(each, evidence, translate))
        lines.append(_item_line(number, each, loaded.files.get(each.item.id, []), evidence, people, translate))
    return summaries, tuple(lines)


def _item_summary(answer: Answer, evidence: tuple[str, ...], translate: Translate) -> ItemSummary:
    item = answer.item
    title, is_unfinished = item.title.in_language(translate.language), problem_of(answer) is not None
    decision = str(answer.record.value("decision") or "") if answer.record else ""
    return ItemSummary(item.id, title, answer.status, evidence, is_unfinished, item.evidence, decision)


def _item_line(
    number: int,
    answer: Answer,
    files: Sequence[FrozenFile],
    evidence: tuple[str, ...],
    people: Mapping[str, str],
    translate: Translate,
) -> ItemLine:
    item, record, language = answer.item, answer.record, translate.language
    status_field = CHECKLIST_ITEM.by_key["status"]
    done_on = str(record.value("done_on") or "") if record else ""
    return ItemLine(
        number=str(number),
        section="",
        title=item.title.in_language(language),
        guidance=item.guidance.in_language(language),
        is_required=item.is_required,
        status=answer.status,
        status_label=show_value(status_field, answer.status, translate),
        evidence=evidence,
        attachments=tuple(AttachmentLine(each.name, each.sha256) for each in files),
        done_by=people.get(str(record.value("done_by")), "") if record else "",
        done_on=show_instant(done_on, language) if done_on else "",
        reason=str(record.value("reason") or "") if record else "",
    )


def _sign_off_line(
    session: Session, loaded: Loaded, sign_off: Record, changed: list[Changed], translate: Translate
) -> SignOffLine:
    return SignOffLine(
        version=str(sign_off.value("version")),
        is_valid=is_signature_valid(session, loaded.checklist, sign_off),
        decision=str(sign_off.value("decision")),
        decision_label=show_value(SIGN_OFF.by_key["decision"], sign_off.value("decision"), translate),
        signer=session.names().get(str(sign_off.value("signer")), ""),
        role=show_value(SIGN_OFF.by_key["role"], sign_off.value("role"), translate),
        declared_time=show_instant(str(sign_off.value("signed_on")), translate.language),
        note=str(sign_off.value("note") or ""),
        content_hash=str(sign_off.value("content_hash")),
        signature=str(sign_off.value("signature")),
        ledger_seq=int(sign_off.value("head_seq")),
        ledger_head=str(sign_off.value("head_hash")),
        own_work=translate(_OWN_WORK) if sign_off.value("is_own_work") else "",
        stale=tuple(ChangedField(each.label, each.before, each.after) for each in changed),
    )


def _signature_lines(line: SignOffLine, translate: Translate) -> list[str]:
    values = {"decision": line.decision_label, "name": line.signer, "role": line.role, "time": line.declared_time}
    text = translate(_SIGNED_BY, **values, version=line.version, hash=line.content_hash[:16])
    lines = [text if line.is_valid else translate(_INVALID, line=text)]
    lines += [line.own_work] if line.own_work else []
    return lines + [translate(_STALE_FIELD, label=each.label, before=each.before, after=each.after) for each in line.stale]


def _changed(session: Session, each: Difference, loaded: Loaded, translate: Translate) -> Changed:
    area = CHECKLIST_ITEM if each.part == "items" else AREAS[loaded.subject.area] if loaded.subject else CHECKLIST_ITEM
    declared = area.by_key.get(each.field)
    label = translate(declared.label if declared else _FIXED_LABELS.get(each.field, Text("checklist", each.field)))
    if each.part == "items":
        item = loaded.template.item(each.key)
        label = translate(_ITEM_FIELD, item=item.title.in_language(translate.language) if item else each.key, field=label)
    names = wording(session, loaded.subject, translate) if loaded.subject else session.names()
    before, after = (
        _head_word(area, each, value, translate) or _shown(declared, value, names, translate)
        for value in (each.before, each.after)
    )
    return Changed(f"{each.key}.{each.field}" if each.key else each.field, label, before, after)


def _head_word(area: Area, each: Difference, value: Any, translate: Translate) -> str:
    """The level or the state of what was signed as it is called; "" for anything else."""
    if each.part != "subject" or not value or each.field in area.by_key:
        return ""
    if each.field == "level":
        return translate(Level(value).label)
    return _words(state_label(area, value), translate) if each.field == "state" else ""


def _shown(declared: Field | None, value: Any, names: Mapping[str, str], translate: Translate) -> str:
    if value in (None, "", []):
        return translate(_NOTHING)
    if declared is not None:
        return show_value(declared, value, translate, names)
    return ", ".join(value) if isinstance(value, list) else str(value)


def _words(text: Text | str, translate: Translate) -> str:
    return text if isinstance(text, str) else translate(text)
