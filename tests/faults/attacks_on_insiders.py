"""Attacks on what only the insiders of a transfer may open, by a manager who holds its level and is none of them."""

import json
import os
from typing import Any

from custkeeper.domain.access_key import transfer_key
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.services.insiders import Listing, add_insider
from custkeeper.services.records import add, edit
from custkeeper.vault.header import KeyMark
from custkeeper.vault.sealing import payload_bytes, record_to_row
from tests.faults.insider import Attack, Insider
from tests.sample_firm import KEEPER, MANAGER, OWNER, SampleFirm
from tests.vault.survivors import open_by_code

TARGET, OTHER_TARGET = "宁波远帆贸易有限公司", "另一家公司"
_UNGIVEN = "planted; no ledger entry gave it"
_UNHELD = "that was not theirs to give"


def with_a_list(firm: SampleFirm) -> None:
    owner = open_by_code(firm)
    ruby = add(owner, "transfer", {"target": TARGET}, "RUBY")
    edit(owner, ruby, {"note": "sealed at its level until now"})
    add(owner, "transfer", {"target": OTHER_TARGET}, "ONYX")
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
    open_columns = json.dumps({each: value for each, value in row.items() if each not in (*fixed, "id")})
    seq = insider.sql("SELECT max(seq) FROM ledger")[0][0]
    insider.put("earlier_version", kept | {"open_columns": open_columns, "replaced_by": seq + 1})
    record = Record(row["id"], "transfer", "RUBY", Level.CONFIDENTIAL, row["state"], {"target": "?"}, row["rev"] + 1)
    insider.put("transfer", record_to_row(record, insider.id, insider.ring))
    insider.own_entry(Event.RECORD_CHANGED, (("transfer", "RUBY"),))


def past_under_another_key(insider: Insider) -> None:
    record = insider.row("transfer", "RUBY")["id"]
    insider.change("UPDATE earlier_version SET wrapped_by = NULL, epoch = 1 WHERE record = ?", record)


def off_the_list(insider: Insider) -> None:
    insider.change("DELETE FROM insider WHERE code = 'INS0002'")


def opened(insider: Insider) -> bytes:
    """Everything that the insider's keys open of what a vault keeps about transfers, past and lists included."""
    found = []
    for area, table in (("transfer", "transfer"), ("insider", "insider"), ("transfer", "earlier_version")):
        cursor = insider.raw.execute(f"SELECT * FROM {table}")
        for values in cursor.fetchall():
            row = dict(zip([each[0] for each in cursor.description], values, strict=True))
            row |= {"id": row["record"], "code": "?"} if table == "earlier_version" else {}
            if row.get("area", area) == area:
                found.append(payload_bytes(area, row, insider.id, insider.ring) or b"")
    return b"".join(found)


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
        ("somebody taken off the list by hand", off_the_list, "deleted outside the program", MANAGER),
    )
)
