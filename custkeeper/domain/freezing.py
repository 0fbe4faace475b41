"""What exactly is signed: a checklist frozen to plain values, and how it differs from what stands there now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.canonical import canonical, canonical_hash
from custkeeper.domain.checklist import Answer
from custkeeper.domain.record import Record
from custkeeper.domain.template import Template

_ANSWER_FIELDS = (
    "status",
    "evidence_text",
    "evidence_date",
    "reference",
    "reference_area",
    "reference_record",
    "decision",
    "reason",
    "done_by",
    "done_on",
)


@dataclass(frozen=True)
class FrozenFile:
    """One file of evidence by name, size in bytes, and SHA-256 of its content."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Difference:
    """One thing that changed since signing: in the `subject` record, or in `items` in the answer to item `key`.

    Values as stored.
    """

    part: str
    key: str
    field: str
    before: Any
    after: Any


def freeze(
    template: Template,
    checklist: Record,
    answers: Sequence[Answer],
    files: Mapping[str, Sequence[FrozenFile]],
    subject: Record | None,
    shown: str,
) -> dict[str, Any]:
    """The content a signature covers. `files` by checklist item code and, under "", those of the subject record.

    Both languages' wording goes in, with the one that was `shown`: that one binds.
    """
    items = [
        {
            "id": answer.item.id,
            "title": {"zh_CN": answer.item.title.zh, "en": answer.item.title.en},
            "guidance": {"zh_CN": answer.item.guidance.zh, "en": answer.item.guidance.en},
            "required": answer.item.is_required,
            "answer": _answer(answer),
            "files": _files(files.get(answer.item.id, ())),
        }
        for answer in answers
    ]
    return {
        "v": 1,
        "template": {
            "id": template.id,
            "version": template.version,
            "title": {"zh_CN": template.title.zh, "en": template.title.en},
        },
        "shown": shown,
        "checklist": {"id": checklist.id, "code": checklist.code, "version": checklist.value("version")},
        "transfer": checklist.value("transfer") or "",
        "subject": _subject(subject, files.get("", ())),
        "items": items,
    }


def content_hash(frozen: Mapping[str, Any]) -> str:
    """SHA-256 of the frozen content's canonical form."""
    return canonical_hash(dict(frozen))


@dataclass(frozen=True)
class Statement:
    """What a signer states, besides the content."""

    checklist: str
    content_hash: str
    version: int
    signer: str
    role: str
    decision: str
    note: str
    signed_on: str
    head_seq: int
    head_hash: str

    def to_bytes(self) -> bytes:
        """The bytes the Ed25519 signature covers."""
        return canonical({"what": "sign-off", **self.__dict__})


def differences(then: Mapping[str, Any], now: Mapping[str, Any]) -> list[Difference]:
    """Field by field what changed: in the subject record, in answers, in evidence files."""
    out: list[Difference] = []
    before, after = then.get("subject") or {}, now.get("subject") or {}
    _compare(out, "subject", "", before.get("fields", {}), after.get("fields", {}))
    for key in ("code", "level", "state"):
        _compare(out, "subject", "", {key: before.get(key)}, {key: after.get(key)})
    _compare(out, "subject", "", {"files": _names(before)}, {"files": _names(after)})
    later = {item["id"]: item for item in now["items"]}
    for item in then["items"]:
        other = later.get(item["id"], {"answer": {}, "files": []})
        _compare(out, "items", item["id"], item["answer"], other["answer"])
        _compare(out, "items", item["id"], {"files": _names(item)}, {"files": _names(other)})
    return out


def _compare(out: list[Difference], part: str, key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    for field in sorted({*before, *after}):
        if before.get(field) != after.get(field):
            out.append(Difference(part, key, field, before.get(field), after.get(field)))


def _names(value: Mapping[str, Any]) -> list[str]:
    return [f"{each['name']} ({each['sha256'][:12]})" for each in value.get("files", [])]


def _answer(answer: Answer) -> dict[str, Any]:
    values = answer.record.values if answer.record else {}
    return {"status": answer.status} | {key: values[key] for key in _ANSWER_FIELDS if values.get(key) is not None}


def _files(files: Sequence[FrozenFile]) -> list[dict[str, Any]]:
    ordered = sorted(files, key=lambda each: (each.name, each.sha256))
    return [{"name": each.name, "size": each.size, "sha256": each.sha256} for each in ordered]


def _subject(subject: Record | None, files: Sequence[FrozenFile]) -> dict[str, Any] | None:
    if subject is None:
        return None
    area = AREAS[subject.area]
    fields = {each.key: subject.values[each.key] for each in area.fields if each.material and each.key in subject.values}
    head = {"area": subject.area, "id": subject.id, "code": subject.code, "level": subject.level.value, "state": subject.state}
    return head | {"fields": fields, "files": _files(files)}
