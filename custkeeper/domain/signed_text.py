"""What somebody present signs: a record frozen to plain values and words, and how it differs from what stands there now.

What the signing itself sets, and what is nobody's business but the firm's, is no part of the text: a guest sees neither the
codename of a deal nor the firm's own notes. What must not be here: checklists, which have more to freeze (`freezing`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.agreement_terms import FACTS, OF_ACTS
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.canonical import canonical
from custkeeper.domain.freezing import Difference, FrozenFile
from custkeeper.domain.record import Record

# By register, the fields that are no part of the text. Everything else that the declaration calls material is.
LEFT_OUT: dict[str, frozenset[str]] = {
    "agreement": frozenset({"signed_on", "transfer", "note"}) | OF_ACTS | FACTS,
}
SIDES: dict[str, int] = {"agreement": 2}  # registers that somebody present may sign, and how many have to
Lines = Sequence[tuple[str, str]]


def is_in_text(record: Record, field: str) -> bool:
    """Whether a field of the record is part of what is signed."""
    declared = AREAS[record.area].by_key.get(field)
    return declared is not None and declared.material and field not in LEFT_OUT.get(record.area, frozenset())


def freeze_text(
    firm: str,
    subject: Record,
    parts: Sequence[Record],
    files: Sequence[FrozenFile],
    said: Mapping[str, Lines],
    shown: str,
) -> dict[str, Any]:
    """The content a signature covers. `parts` are repeating parts of the subject, `said` its words by language.

    `shown` is the language it is read in: that one binds.
    """
    return {
        "v": 1,
        "what": "record",
        "firm": firm,
        "shown": shown,
        "subject": {"area": subject.area, "id": subject.id, "code": subject.code, "fields": _fields(subject)},
        "parts": [{"area": each.area, "id": each.id, "state": each.state, "fields": _fields(each)} for each in parts],
        "files": [{"name": each.name, "size": each.size, "sha256": each.sha256} for each in _ordered(files)],
        "text": {language: [[label, value] for label, value in lines] for language, lines in said.items()},
    }


@dataclass(frozen=True)
class Countersigned:
    """What the witness states about a signature; for who signs with their own passphrase, what they state themselves."""

    area: str
    subject: str
    rev: int
    content_hash: str
    kind: str
    name: str
    capacity: str
    strokes_hash: str
    shown: str
    witness: str
    witness_role: str
    signed_on: str
    head_seq: int
    head_hash: str

    def to_bytes(self) -> bytes:
        """The bytes the Ed25519 signature covers."""
        return canonical({"what": "guest-signature", **self.__dict__})


def text_differences(then: Mapping[str, Any], now: Mapping[str, Any], is_settled: bool = False) -> list[Difference]:
    """Field by field what changed since signing. Files and words added later do not count; those signed that are gone do.

    `is_settled`: all sides have signed, so that a person it names who was taken out since changes nothing of the text.
    """
    out: list[Difference] = []
    _compare(out, "subject", "", then["subject"], now["subject"])
    before, after = ({str(each["id"]): each for each in whole["parts"]} for whole in (then, now))
    if is_settled:
        after = {identity: part | {"state": before.get(identity, part).get("state")} for identity, part in after.items()}
    for identity in sorted({*before, *after}):
        _compare(out, "parts", identity, before.get(identity, {}), after.get(identity, {}))
    there = {(each["name"], each["sha256"]) for each in now["files"]}
    for each in then["files"]:
        if (each["name"], each["sha256"]) not in there:
            out.append(Difference("files", "", "files", f"{each['name']} ({each['sha256'][:12]})", None))
    return out


def _compare(out: list[Difference], part: str, key: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    for name in ("code", "state"):
        if before.get(name) != after.get(name):
            out.append(Difference(part, key, name, before.get(name), after.get(name)))
    old, new = before.get("fields", {}), after.get("fields", {})
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            out.append(Difference(part, key, name, old.get(name), new.get(name)))


def _fields(record: Record) -> dict[str, Any]:
    return {key: value for key, value in sorted(record.values.items()) if is_in_text(record, key)}


def _ordered(files: Sequence[FrozenFile]) -> list[FrozenFile]:
    return sorted(files, key=lambda each: (each.name, each.sha256))
