"""A record as a row: open columns beside one payload, plain at the two lower levels and sealed at the two upper ones.

Also the state hash that the ledger keeps of a row. What must not be here: statements, and who may do what.
"""

import hashlib
import os
from collections.abc import Mapping, Sequence
from typing import Any

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from custkeeper.domain.access_key import transfer_of
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.canonical import canonical, read_canonical
from custkeeper.domain.fields import Area, FieldKind
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record, Values
from custkeeper.domain.search_text import search_text
from custkeeper.vault.access_keys import KeyRing
from custkeeper.vault.errors import ContentUnreadable
from custkeeper.vault.slots import KEY_SIZE, seal, unseal

PAYLOAD_VERSION = 1
Row = dict[str, Any]
_OPEN_FIXED = ("code", "state", "parent", "is_archived")


def new_id() -> str:
    """A random 128-bit id, so that copies of a vault can be merged later."""
    return os.urandom(16).hex()


def new_ids(count: int) -> list[str]:
    """New ids for many records, ascending, so that what is stored in their order lies together and indexes grow at their ends."""
    return sorted(new_id() for _ in range(count))


def record_to_row(record: Record, vault: str, ring: KeyRing, kept: Mapping[str, Any] | None = None, insiders: str = "") -> Row:
    """The row to store. `kept` is the stored row: its record key is used again unless its access key is another now.

    `insiders` is the id of its transfer's key when that has one: it seals the record whatever its level.
    """
    area = AREAS[record.area]
    payload, key_id, epoch, wrapped = _payload(record, area), None, None, None
    if record.level.is_sealed or insiders:
        payload, key_id, epoch, wrapped = seal_payload(record, payload, vault, ring, kept, insiders)
    row: Row = {
        "id": record.id,
        "rev": record.rev,
        "code": record.code,
        "level": record.level.value,
        "state": record.state,
        "parent": record.parent,
        "is_archived": int(record.is_archived),
        "key_id": key_id,
        "epoch": epoch,
        "record_key": wrapped,
        "payload": payload,
    }
    if area.sealed_by:
        row["wrapped_by"] = None  # sealed now, it lies under the key it names
    for each in area.open_fields:
        value = record.values.get(each.key)
        row[each.key] = int(value) if isinstance(value, bool) else value
    return row


def seal_payload(
    record: Record, payload: bytes, vault: str, ring: KeyRing, kept: Mapping[str, Any] | None = None, insiders: str = ""
) -> tuple[bytes, str, int, bytes]:
    """A payload sealed under its record's key: the bytes to store, key id, epoch, and the record key wrapped."""
    key_id = insiders or record.level.value
    if kept is not None and kept["key_id"] == key_id == wrapping_key(kept):
        epoch, wrapped, record_key = kept["epoch"], kept["record_key"], unwrap_record_key(ring, kept, record.id)
    else:
        epoch, access_key = ring.current(key_id)
        record_key = os.urandom(KEY_SIZE)
        wrapped = aes_key_wrap(access_key, record_key)
    return seal(record_key, payload, _context(vault, record.area, record.id, key_id, record.rev)), key_id, epoch, wrapped


def row_to_record(area: Area, row: Mapping[str, Any], vault: str, ring: KeyRing) -> Record:
    """The record, sealed (open fields only) when the ring lacks its key. Raises ContentUnreadable when it was altered."""
    values: Values = {}
    for each in area.open_fields:
        value = row[each.key]
        if value is not None:
            values[each.key] = bool(value) if each.kind is FieldKind.YES_NO else value
    payload = open_payload(area.key, row, vault, ring)
    if payload is not None:
        values |= payload["fields"]
    return Record(
        id=row["id"],
        area=area.key,
        code=row["code"],
        level=_level(row),
        state=row["state"],
        values=values,
        rev=row["rev"],
        parent=row["parent"],
        is_archived=bool(row["is_archived"]),
        is_sealed=payload is None,
        is_for_insiders=bool(transfer_of(wrapping_key(row))),
    )


def _level(row: Mapping[str, Any]) -> Level:
    try:
        return Level(row["level"])
    except ValueError:
        raise ContentUnreadable(record=str(row["code"])) from None


def open_payload(area: str, row: Mapping[str, Any], vault: str, ring: KeyRing) -> dict[str, Any] | None:
    """The payload as `{"v", "fields", "find"}`, or None without the key. Raises ContentUnreadable when it was altered."""
    raw = payload_bytes(area, row, vault, ring)
    return None if raw is None else read_payload(row, raw)


def payload_bytes(area: str, row: Mapping[str, Any], vault: str, ring: KeyRing) -> bytes | None:
    """The payload as canonical JSON, or None without the key. Raises ContentUnreadable when it was altered."""
    key_id, sealed = row["key_id"], row["payload"]
    if not isinstance(sealed, bytes):
        raise ContentUnreadable(record=str(row["code"]))
    if key_id is None:
        return sealed
    if (wrapping_key(row), row["epoch"]) not in ring.keys:
        return None
    record_key = unwrap_record_key(ring, row, row["id"])
    raw = unseal(record_key, sealed, _context(vault, area, row["id"], key_id, row["rev"]))
    if raw is None:
        raise ContentUnreadable(record=str(row["code"]))
    return raw


def read_payload(row: Mapping[str, Any], raw: bytes) -> dict[str, Any]:
    """What `payload_bytes` gave, as values. Raises ContentUnreadable."""
    try:
        payload: dict[str, Any] = read_canonical(raw)
    except (ValueError, RecursionError):
        raise ContentUnreadable(record=str(row["code"])) from None
    if not isinstance(payload, dict) or not isinstance(payload.get("fields"), dict):
        raise ContentUnreadable(record=str(row["code"]))
    return payload


def wrapping_key(row: Mapping[str, Any]) -> Any:
    """Id of the access key a row's record key lies under: its transfer's, when that was made after the row was sealed.

    `key_id` stays what the ledger knows and the payload is bound to. Only what can belong to a transfer, and earlier versions,
    have a column for the other.
    """
    return row.get("wrapped_by") or row["key_id"]


def put_under(row: Mapping[str, Any], ring: KeyRing, key_id: str) -> Row:
    """The columns that put a record's key under another access key; content and state stay. Raises KeyNotHeld, NotAnInsider."""
    record_key = unwrap_record_key(ring, row, row["id"])
    epoch, key = ring.current(key_id)
    return {
        "epoch": epoch,
        "record_key": aes_key_wrap(key, record_key),
        "wrapped_by": None if key_id == row["key_id"] else key_id,
    }


def unwrap_record_key(ring: KeyRing, row: Mapping[str, Any], record: str) -> bytes:
    """The key of one sealed record. Raises ContentUnreadable when the wrapped key was altered."""
    try:
        return aes_key_unwrap(ring.keys[wrapping_key(row), row["epoch"]], row["record_key"])
    except (InvalidUnwrap, KeyError, ValueError, TypeError):
        raise ContentUnreadable(record=record) from None


def state_hash(area: Area, row: Mapping[str, Any], attachments: Sequence[tuple[str, str]] = ()) -> str:
    """What the ledger keeps of a row: SHA-256 of its canonical form; wrapped keys stay outside, so that keys can be rotated."""
    open_columns = {name: row[name] for name in (*_OPEN_FIXED, *(each.key for each in area.open_fields)) if row[name] is not None}
    state = {
        "area": area.key,
        "id": row["id"],
        "rev": row["rev"],
        "level": row["level"],
        "key_id": row["key_id"],
        "open": open_columns,
        "payload": hashlib.sha256(row["payload"]).hexdigest(),
        "attachments": [list(each) for each in sorted(attachments)],
    }
    return hashlib.sha256(canonical(state)).hexdigest()


def _payload(record: Record, area: Area) -> bytes:
    fields = {key: value for key, value in record.values.items() if not area.by_key[key].open}
    payload: dict[str, Any] = {"v": PAYLOAD_VERSION, "fields": fields}
    found_by = [str(fields[each.key]) for each in area.fields if each.searchable and fields.get(each.key)]
    if found_by:
        payload["find"] = search_text(found_by)
    return canonical(payload)


def _context(vault: str, area: str, record: str, key_id: str, rev: int) -> bytes:
    return f"{vault}|{area}|{record}|{key_id}|{rev}".encode("ascii")
