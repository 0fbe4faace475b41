"""Attacks on what only the insiders of a transfer may open, by a manager who holds its level and is none of them."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

from custkeeper.domain.access_key import transfer_key
from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.agreements import add_agreement
from custkeeper.services.insiders import Listing, add_insider
from custkeeper.services.records import add, edit
from custkeeper.vault.header import KeyMark
from custkeeper.vault.sealing import record_to_row
from custkeeper.vault.slots import unseal
from tests.faults.insider import Attack, Insider
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm
from tests.vault.survivors import open_by_code

TERMS = {"kind": "target_nda", "scope": ["client-list"], "highest_level": "confidential", "start_on": "2026-03-01", "term": 24}
TARGET, OTHER_TARGET = "宁波远帆贸易有限公司", "另一家公司"
_UNGIVEN = "planted; no ledger entry gave it"
_UNHELD = "that was not theirs to give"


def with_a_list(firm: SampleFirm) -> None:
    owner = open_by_code(firm)
    ruby = add(owner, "transfer", {"target": TARGET}, "RUBY")
    edit(owner, ruby, {"note": "sealed at its level until now"})
    add(owner, "transfer", {"target": OTHER_TARGET}, "ONYX")
    add_agreement(owner, TERMS | {"party": TARGET, "transfer": ruby.id}, code="RUBY-NDA")
    add_insider(owner, "RUBY", Listing(KEEPER, "keeps the records"))
    firm.close()


def key_of(insider: Insider, code: str = "RUBY") -> str:
    return transfer_key(str(insider.row("transfer", code)["id"]))


def planted(to: str, epoch: int = 1, code: str = "RUBY", event: Event | None = None, **said: Any) -> Any:
    def do(insider: Insider) -> None:
        key_id = key_of(insider, code)
        insider.plant(to, key_id, epoch)
        if event is not None:
            more = dict.fromkeys(said, key_id)
            insider.own_entry(event, (("transfer", code),), grants=[insider.grant(key_id, epoch, to)], **more)

    return do


def planted_by_its_maker(insider: Insider) -> None:
    """As the program does it when a list is made, but for the header and the entry: what is typed next would be hers to read."""
    key = os.urandom(32)
    for each in (MANAGER, OWNER):
        insider.plant(each, key_of(insider, "ONYX"), 1, key)


def planted_with_its_mark(insider: Insider) -> None:
    key_id, key = key_of(insider), os.urandom(32)
    insider.plant(MANAGER, key_id, 2, key)
    insider.plant(OWNER, key_id, 2, key)
    header = insider.header.next(keys={**insider.header.keys, key_id: KeyMark.of(key_id, 2, key)})
    said = {"header": header.hash, "generation": header.generation, "parts": header.parts()}
    grants = [insider.grant(key_id, 2, each) for each in (MANAGER, OWNER)]
    insider.own_entry(Event.INSIDER_REMOVED, grants=grants, rotated={key_id: 2}, **said)
    insider.replace_header(header)


def sealed_under_the_level_again(insider: Insider) -> None:
    """Whoever writes into it next shall write what everybody at the level can read."""
    row = insider.row("transfer", "RUBY")
    fixed = ("rev", "level", "key_id", "epoch", "record_key", "payload")
    kept = {each: row[each] for each in fixed} | {"record": row["id"], "area": "transfer"}
    open_columns = json.dumps({each: value for each, value in row.items() if each not in (*fixed, "id", "wrapped_by")})
    seq = insider.sql("SELECT max(seq) FROM ledger")[0][0]
    insider.put("earlier_version", kept | {"open_columns": open_columns, "replaced_by": seq + 1})
    record = Record(row["id"], "transfer", "RUBY", Level.CONFIDENTIAL, row["state"], {"target": "?"}, row["rev"] + 1)
    insider.put("transfer", record_to_row(record, insider.id, insider.ring))
    insider.own_entry(Event.RECORD_CHANGED, (("transfer", "RUBY"),))


def an_agreement_sealed_under_the_level_again(insider: Insider) -> None:
    """It was sealed at its level before the list was made, and in the ledger it still is: only its record key went elsewhere."""
    row = insider.row("agreement", "RUBY-NDA")
    fixed = ("rev", "level", "key_id", "epoch", "record_key", "payload")
    kept = {each: row[each] for each in fixed} | {"record": row["id"], "area": "agreement", "wrapped_by": key_of(insider)}
    open_columns = json.dumps({each: value for each, value in row.items() if each not in (*fixed, "id", "wrapped_by")})
    seq = insider.sql("SELECT max(seq) FROM ledger")[0][0]
    insider.put("earlier_version", kept | {"open_columns": open_columns, "replaced_by": seq + 1})
    values = {each.key: row[each.key] for each in AREAS["agreement"].open_fields if row[each.key] is not None}
    record = Record(row["id"], "agreement", "RUBY-NDA", Level.CONFIDENTIAL, row["state"], values | {"party": "?"}, row["rev"] + 1)
    insider.put("agreement", record_to_row(record, insider.id, insider.ring))
    insider.own_entry(Event.RECORD_CHANGED, (("agreement", "RUBY-NDA"),))


def said_to_lie_under_the_level(insider: Insider) -> None:
    row = insider.row("agreement", "RUBY-NDA")
    insider.change("UPDATE agreement SET wrapped_by = NULL, epoch = 1 WHERE id = ?", row["id"])


def past_under_another_key(insider: Insider) -> None:
    record = insider.row("transfer", "RUBY")["id"]
    insider.change("UPDATE earlier_version SET wrapped_by = NULL, epoch = 1 WHERE record = ?", record)


def off_the_list(insider: Insider) -> None:
    insider.change("DELETE FROM insider WHERE code = 'INS0002'")


def opened(insider: Insider) -> str:
    """Everything that the insider's keys open of what a vault keeps: every record, its past, what is sealed about files.

    Whatever a row says of its key, each key there is is tried.
    """
    found = []
    for table in (*AREAS, "earlier_version"):
        for row in insider.rows(table):
            row |= {"id": row["record"], "code": "?"} if table == "earlier_version" else {}
            found.append(_opened(row.get("area") or table, row, insider))
            found += [_about(file, row, insider) for file in insider.rows("attachment") if file["record"] == row["id"]]
    return "\n".join(found)


def _opened(area: str, row: dict[str, Any], insider: Insider) -> str:
    if row["key_id"] is None:
        return str(row["payload"].decode("utf-8"))
    for record_key in _record_keys(row, insider):
        context = f"{insider.id}|{area}|{row['id']}|{row['key_id']}|{row['rev']}".encode()
        return (unseal(record_key, row["payload"], context) or b"").decode("utf-8")
    return ""


def _about(file: dict[str, Any], row: dict[str, Any], insider: Insider) -> str:
    for record_key in _record_keys(row, insider):
        with suppress(InvalidUnwrap):
            key = aes_key_unwrap(record_key, file["content_key"])
            return (unseal(key, file["about"], f"{file['id']}|about|{file['chunks']}".encode()) or b"").decode("utf-8")
    return ""


def _record_keys(row: dict[str, Any], insider: Insider) -> Iterator[bytes]:
    for key in insider.ring.keys.values() if row["key_id"] is not None else ():
        with suppress(InvalidUnwrap):
            yield aes_key_unwrap(key, row["record_key"])


ATTACKS = tuple(
    Attack(what, do, told, who, with_a_list)
    for what, do, told, who in (
        ("a transfer's key planted for oneself", planted(MANAGER), _UNGIVEN, MANAGER),
        ("the same, with an entry", planted(MANAGER, event=Event.INSIDER_ADDED), _UNHELD, MANAGER),
        ("the same, as if the key were being made", planted(MANAGER, event=Event.INSIDER_ADDED, founded=""), _UNHELD, MANAGER),
        ("the same, with its mark in the header", planted_with_its_mark, _UNHELD, MANAGER),
        ("another key put in an insider's place", planted(OWNER), "was replaced outside the program", MANAGER),
        ("a key planted for a transfer without a list", planted(OWNER, code="ONYX"), "do not count", MANAGER),
        ("the same, as if by who made it", planted_by_its_maker, "do not count", MANAGER),
        (
            "the same by a keeper who makes one up",
            planted(OWNER, code="ONYX", event=Event.INSIDER_ADDED, founded=""),
            "not allowed",
            KEEPER,
        ),
        ("a transfer sealed under its level again", sealed_under_the_level_again, "did not hold the key", MANAGER),
        ("its past said to lie under the level's key", past_under_another_key, "cannot be", MANAGER),
        (
            "an agreement of it sealed under its level again",
            an_agreement_sealed_under_the_level_again,
            "did not hold the key",
            MANAGER,
        ),
        ("an agreement of it said to lie under the level's key", said_to_lie_under_the_level, "RUBY-NDA", MANAGER),
        ("somebody taken off the list by hand", off_the_list, "deleted outside the program", MANAGER),
    )
)
