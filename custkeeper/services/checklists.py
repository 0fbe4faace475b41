"""Running a checklist: start, answer, attach, submit, sign, return, reopen."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain import checklist as rules
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.areas.checklist_item import CHECKLIST_ITEM
from custkeeper.domain.freezing import FrozenFile, content_hash, freeze
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, Role, is_allowed
from custkeeper.domain.template import Item, Template
from custkeeper.domain.text import Text, joined
from custkeeper.domain.values import parse_value
from custkeeper.services.access_review import person_items
from custkeeper.services.codes import next_code
from custkeeper.services.reading import needs_entry, opened
from custkeeper.services.records import find, find_open, state_label, validated
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import statement_of
from custkeeper.vault.sealing import new_id
from custkeeper.vault.unit_of_work import UnitOfWork

_OPEN_STATES = frozenset({"open", "returned"})
_OF_THE_FIRM = frozenset({"restore_drill"})  # registers that belong to no transfer


@dataclass(frozen=True)
class Loaded:
    """A checklist with everything it stands on."""

    checklist: Record
    template: Template
    answers: list[rules.Answer]
    files: dict[str, list[FrozenFile]]  # by item code; "" for the subject's own files
    subject: Record | None
    sign_offs: list[Record]


def start(
    session: Session,
    template_id: str,
    transfer_code: str,
    subject: tuple[str, str] | None = None,
    proposed: Mapping[str, Mapping[str, Any]] | None = None,
) -> Record:
    """Start a template for a transfer, about a record given as (area, code). One with an item a person, or about something of the
    firm's own, may have no transfer. `proposed` is evidence by item, which stays open until somebody answers it.

    Raises TemplateUnknown, RecordUnknown, NotAllowed.
    """
    session.require(Action.PREPARE)
    template = session.content.template(template_id)
    # what is worded for each person is about the firm, and needs no transfer; nor does a restore test
    is_of_the_firm = template.per_person is not None or (subject is not None and subject[0] in _OF_THE_FIRM)
    transfer = find(session, "transfer", transfer_code) if transfer_code or not is_of_the_firm else None
    wordings = person_items(session, template.per_person) if template.per_person is not None else {}
    about = find_open(session, *subject) if subject else None
    values: dict[str, Any] = {
        "template": template.id,
        "template_version": template.version,
        "version": 1,
    }
    values |= {"transfer": transfer.id} if transfer else {}
    if about:
        values |= {"subject_area": about.area, "subject": about.id}
    area = AREAS["checklist"]
    level = highest(area.default_level, *([about.level] if about else []))
    with session.vault.unit_of_work(Event.CHECKLIST_STARTED) as work:
        code = next_code(area, work.records.codes(area.key))
        started = work.add(Record(new_id(), area.key, code, level, area.first_state, values))
        items = {key: {"wording": json.dumps(said, ensure_ascii=False, sort_keys=True)} for key, said in wordings.items()}
        items |= {item.id: dict(proposed[item.id]) for item in template.items if proposed and item.id in proposed}
        for key, kept in items.items():
            whole = {"status": rules.OPEN} | kept
            work.add(Record(new_id(), "checklist_item", key, level, CHECKLIST_ITEM.first_state, whole, parent=started.id))
        return started


def load(session: Session, code: str) -> Loaded:
    """A checklist by its code, with answers, files, subject and sign-offs. Raises RecordUnknown, RecordSealed."""
    return load_record(session, find_open(session, "checklist", code))


def show(session: Session, code: str, with_subject: bool = False) -> Loaded:
    """As `load`, for showing, also what it is about if that is shown: the openings are in the ledger. Raises NotOpened."""
    loaded = load_record(session, opened(session, find_open(session, "checklist", code)))
    if with_subject and loaded.subject is not None:
        opened(session, loaded.subject)
    return loaded


def show_without_entry(session: Session, code: str) -> Loaded | None:
    """As `show` if that needs no new entry, else None."""
    checklist = find_open(session, "checklist", code)
    return None if needs_entry(session, checklist) else load_record(session, checklist)


def load_record(session: Session, checklist: Record) -> Loaded:
    records, template = session.vault.records, session.content.template(str(checklist.value("template")))
    items = records.where("checklist_item", parent=checklist.id)
    if template.per_person is not None:
        worded = {item.code: json.loads(str(item.value("wording"))) for item in items if item.value("wording")}
        template = template.with_person_items(worded)
    of_items = _files(session, "checklist_item", items)
    files = {item.code: of_items[item.id] for item in items}
    subject_id = checklist.value("subject")
    subject = records.get(str(checklist.value("subject_area")), str(subject_id)) if subject_id else None
    if subject is not None:
        files[""] = _files(session, subject.area, [subject])[subject.id]
    counts = {item.id: len(files[item.code]) for item in items}
    answers = rules.answers_for(template, items, counts)
    return Loaded(checklist, template, answers, files, subject, records.where("sign_off", parent=checklist.id))


def answer(session: Session, code: str, item_id: str, values: Mapping[str, Any], title_language: str) -> Record:
    """Answer one item: `status` with its evidence or reason, as values or as they were typed.

    Raises EvidenceMissing, ReasonMissing, ChecklistClosed, FieldProblem (such as a day that no calendar has), ItemUnknown.
    """
    session.require(Action.PREPARE)
    loaded = _open_for_change(session, code)
    item, record = _item(loaded, item_id)
    given = {
        key: parse_value(CHECKLIST_ITEM.by_key[key], value) if isinstance(value, str) else value for key, value in values.items()
    }
    merged = {**(record.values if record else {}), **given}
    merged = {key: value for key, value in merged.items() if value is not None and value != ""}
    status = str(merged.setdefault("status", rules.OPEN))
    label = next(choice.label for choice in CHECKLIST_ITEM.by_key["status"].choices if choice.key == status)
    files = len(loaded.files.get(item.id, []))
    rules.require_valid_answer(item, merged, files, item.title.in_language(title_language), label)
    merged = validated(session, CHECKLIST_ITEM, merged)
    merged |= {"done_by": session.person, "done_on": session.now}
    with session.vault.unit_of_work(Event.CHECKLIST_ANSWERED) as work:
        return _store_item(work, loaded.checklist, item, record, merged)


def attach(session: Session, code: str, item_id: str, paths: Sequence[Path]) -> Record:
    """Seal files as evidence of one item. Raises FileUnreadable, AttachmentTooLarge, ChecklistClosed, ItemUnknown."""
    session.require(Action.PREPARE)
    loaded = _open_for_change(session, code)
    item, record = _item(loaded, item_id)
    with session.vault.unit_of_work(Event.FILE_ATTACHED) as work:
        if record is None:
            record = _store_item(
                work, loaded.checklist, item, None, {"status": rules.OPEN, "done_by": session.person, "done_on": session.now}
            )
        for path in paths:
            work.attach(record, path)
        return record


def submit(session: Session, code: str) -> Record:
    """Hand the checklist over for signing. Raises ItemsUnfinished with every item that stands in the way."""
    session.require(Action.PREPARE)
    loaded = _open_for_change(session, code)
    problems = rules.problems_at_submit(loaded.answers)
    if problems:
        raise rules.ItemsUnfinished(items=joined(problems))
    submitted = loaded.checklist.changed(state="submitted").with_values(submitted_by=session.person, submitted_on=session.now)
    with session.vault.unit_of_work(Event.CHECKLIST_SUBMITTED) as work:
        return work.replace(submitted)


def frozen(loaded: Loaded, shown: str) -> dict[str, Any]:
    """What would be signed now: show exactly this before asking for the passphrase."""
    return freeze(loaded.template, loaded.checklist, loaded.answers, loaded.files, loaded.subject, shown)


def sign(session: Session, code: str, passphrase: str, shown: str, note: str = "") -> Record:
    """Sign a submitted checklist. Raises NotAllowed, NotSubmitted, SignerIsPreparer, PassphraseRejected."""
    session.require(Action.SIGN)
    loaded = load(session, code)
    is_own_work = _require_signable(session, loaded)
    session.vault.confirm_identity(session.name, passphrase)
    return _decide(session, loaded, "signed", shown, note, is_own_work, Event.CHECKLIST_SIGNED)


def give_back(session: Session, code: str, comment: str, shown: str) -> Record:
    """Return a submitted checklist with a comment. Raises NotAllowed, NotSubmitted."""
    session.require(Action.SIGN)
    loaded = load(session, code)
    if loaded.checklist.state != "submitted":
        raise rules.NotSubmitted(code=code)
    return _decide(session, loaded, "returned", shown, comment, False, Event.CHECKLIST_RETURNED)


def reopen(session: Session, code: str) -> Record:
    """Make a new version of a signed checklist; the old signature stays with the old version."""
    session.require(Action.PREPARE)
    loaded = load(session, code)
    if loaded.checklist.state != "signed":
        raise rules.ChecklistClosed(code=code, state=_state(loaded.checklist))
    version = int(loaded.checklist.value("version")) + 1
    with session.vault.unit_of_work(Event.CHECKLIST_REOPENED) as work:
        return work.replace(
            loaded.checklist.changed(state="open").with_values(version=version, submitted_by=None, submitted_on=None)
        )


def _open_for_change(session: Session, code: str) -> Loaded:
    loaded = load(session, code)
    if loaded.checklist.state not in _OPEN_STATES:
        raise rules.ChecklistClosed(code=code, state=_state(loaded.checklist))
    return loaded


def _state(checklist: Record) -> Text | str:
    return state_label(AREAS["checklist"], checklist.state)


def _item(loaded: Loaded, item_id: str) -> tuple[Item, Record | None]:
    for each in loaded.answers:
        if each.item.id == item_id:
            return each.item, each.record
    raise rules.ItemUnknown(item=item_id, items=", ".join(each.item.id for each in loaded.answers))


def _store_item(work: UnitOfWork, checklist: Record, item: Item, record: Record | None, values: dict[str, Any]) -> Record:
    if record is not None:
        return work.replace(record.changed(values=values))
    area = AREAS["checklist_item"]
    return work.add(Record(new_id(), area.key, item.id, checklist.level, area.first_state, values, parent=checklist.id))


def _files(session: Session, area: str, records: Sequence[Record]) -> dict[str, list[FrozenFile]]:
    """By record's id, in the order of their names. Asked for one by one, they took most of the time of showing a checklist."""
    rows = session.vault.records.raw_rows_of(area, [each.id for each in records])
    attached = session.vault.attachments.of_records(list(rows))
    return {each.id: [FrozenFile(file.name, file.size, file.sha256) for file in attached.get(each.id, [])] for each in records}


def _require_signable(session: Session, loaded: Loaded) -> bool:
    if loaded.checklist.state != "submitted":
        raise rules.NotSubmitted(code=loaded.checklist.code)
    preparers = {str(loaded.checklist.value("submitted_by"))}
    preparers |= {str(each.record.value("done_by")) for each in loaded.answers if each.record and each.record.value("done_by")}
    people = session.people()
    others = [
        person
        for person, entry in session.vault.header.people.items()
        if person != session.person and is_allowed(entry.certificate.role, Action.SIGN) and people[person].state == "active"
    ]
    names = ", ".join(str(people[person].value("name")) for person in others)
    return rules.require_signer(session.role, session.person, preparers, others, names)


def _decide(session: Session, loaded: Loaded, decision: str, shown: str, note: str, is_own_work: bool, event: Event) -> Record:
    content, checklist, area = frozen(loaded, shown), loaded.checklist, AREAS["sign_off"]
    with session.vault.unit_of_work(event) as work:
        base = work.base
        values: dict[str, Any] = {
            "version": checklist.value("version"),
            "signer": session.person,
            "role": Role(session.role).value,
            "decision": decision,
            "signed_on": work.at,
            "shown": shown,
            "is_own_work": is_own_work,
            "content_hash": content_hash(content),
            "head_seq": base.seq,
            "head_hash": base.hex,
            "note": note,
            "frozen": json.dumps(content, ensure_ascii=False, sort_keys=True),
        }
        values["signature"] = session.vault.keys.signing.sign(statement_of(checklist, values).to_bytes()).hex()
        taken = {each.code for each in loaded.sign_offs}
        kept = {key: value for key, value in values.items() if value != ""}
        sign_off = work.add(
            Record(new_id(), area.key, next_code(area, taken), checklist.level, "kept", kept, parent=checklist.id)
        )
        work.replace(checklist.changed(state=decision).with_values(comment=note or None))
        work.note(sign_off=sign_off.id, content=values["content_hash"])
    return sign_off
