"""Attacks on what the vault holds: records, earlier versions, files, sign-offs. Each row is one attack and what must be told."""

import json
import os
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.canonical import canonical
from custkeeper.domain.ledger_event import Event
from custkeeper.services.records import edit, find
from custkeeper.vault.sealing import record_to_row, row_to_record
from tests.faults.insider import Attack, Insider
from tests.sample_firm import AUDITOR, MANAGER, OWNER, SampleFirm

OF_K0002 = "WHERE record = (SELECT id FROM client WHERE code = 'K0002')"
FAKE = canonical({"v": 1, "fields": {"name": "fake"}})


def sql(statement: str, *values: Any) -> Any:
    return lambda insider: insider.change(statement, *values)


def another_payload(insider: Insider) -> None:
    insider.change("UPDATE client SET payload = ? WHERE code = 'K0002'", FAKE)


def moved_content(insider: Insider) -> None:
    insider.change("UPDATE client SET payload = (SELECT payload FROM client WHERE code = 'K0003') WHERE code = 'K0001'")


def deleted_with_its_items(insider: Insider) -> None:
    record = insider.row("client", "K0002")["id"]
    for statement in ("DELETE FROM client WHERE id = ?", "DELETE FROM ledger_item WHERE record = ?"):
        insider.change(statement, record)


def unsealed_and_signed(insider: Insider) -> None:
    insider.put("client", insider.row("client", "K0003") | {"key_id": None, "epoch": None, "record_key": None, "payload": FAKE})
    insider.own_entry(Event.RECORD_CHANGED, (("client", "K0003"),))


def unsealed_as_a_next_revision(insider: Insider) -> None:
    plain = {"key_id": None, "epoch": None, "record_key": None, "payload": FAKE, "level": "internal"}
    row = insider.row("client", "K0003")
    insider.put("client", row | plain | {"rev": row["rev"] + 1})
    insider.own_entry(Event.RECORD_CHANGED, (("client", "K0003"),))
    seq = insider.sql("SELECT max(seq) FROM ledger")[0][0]
    open_columns = {each: row[each] for each in ("code", "state", "parent", "is_archived")}
    earlier = {each: row[each] for each in ("rev", "level", "key_id", "epoch", "record_key", "payload")}
    earlier |= {"record": row["id"], "area": "client", "replaced_by": seq, "open_columns": json.dumps(open_columns)}
    insider.put("earlier_version", earlier)


def put_back(insider: Insider) -> None:
    """The whole row as it was before its last change, which still opens with its key."""
    columns = "rev, level, key_id, epoch, record_key, payload"
    insider.change(
        f"UPDATE client SET ({columns}) = (SELECT {columns} FROM earlier_version WHERE record = client.id AND rev = 1) "
        "WHERE code = 'K0001'"
    )


def put_back_and_signed(insider: Insider) -> None:
    put_back(insider)
    insider.own_entry(Event.RECORD_CHANGED, (("client", "K0001"),))


def swapped_record_keys(insider: Insider) -> None:
    one, other = insider.row("client", "K0001"), insider.row("agreement", "NDA0001")
    insider.change("UPDATE client SET record_key = ? WHERE code = 'K0001'", other["record_key"])
    insider.change("UPDATE agreement SET record_key = ? WHERE code = 'NDA0001'", one["record_key"])


def planted(insider: Insider) -> None:
    insider.put("client", insider.row("client", "K0002") | {"id": os.urandom(16).hex(), "code": "K6666"})


def planted_chunk(insider: Insider) -> None:
    insider.change("INSERT INTO attachment_chunk SELECT id, 7, x'00' FROM attachment LIMIT 1")


def another_chunk(insider: Insider) -> None:
    insider.change("UPDATE attachment_chunk SET content = randomblob(length(content))")


def another_chunk_and_hash(insider: Insider) -> None:
    another_chunk(insider)
    insider.change("UPDATE attachment SET cipher_hash = 'abc'")


def deleted_file(insider: Insider) -> None:
    insider.change("DELETE FROM attachment_chunk")
    insider.change("DELETE FROM attachment")


def moved_file(insider: Insider) -> None:
    insider.change("UPDATE attachment SET record = (SELECT id FROM client WHERE code = 'K0002')")


def _sign_off(insider: Insider, **changes: Any) -> None:
    """The manager's sign-off of CL0003 once more, on CL0001, sealed as it should be: who holds the level's key can do that."""
    area = AREAS["sign_off"]
    true = row_to_record(area, insider.row("sign_off", "S0001"), insider.id, insider.ring)
    parent = insider.row("checklist", "CL0001")["id"]
    forged = true.changed(id=os.urandom(16).hex(), parent=parent, code="S6666").with_values(**changes)
    insider.put("sign_off", record_to_row(forged, insider.id, insider.ring))


def forged_in_anothers_name(insider: Insider) -> None:
    """By somebody who may write records: a sign-off of the manager's, brought in as a plain new record."""
    _sign_off(insider)
    insider.own_entry(Event.RECORD_ADDED, (("sign_off", "S6666"),))


def signed_without_the_right(insider: Insider) -> None:
    _sign_off(insider, signer=insider.person, role="manager")
    insider.own_entry(Event.CHECKLIST_SIGNED, (("sign_off", "S6666"),))


def signed_for_the_owner(insider: Insider) -> None:
    """A manager may sign, but not as somebody else."""
    _sign_off(insider, signer=insider.names[OWNER], role="owner", signature=os.urandom(64).hex())
    insider.own_entry(Event.CHECKLIST_SIGNED, (("sign_off", "S6666"),))


def replayed_on_another_checklist(insider: Insider) -> None:
    _sign_off(insider)
    insider.own_entry(Event.CHECKLIST_SIGNED, (("sign_off", "S6666"),))


def state_set_to_signed(insider: Insider) -> None:
    insider.change("UPDATE checklist SET state = 'signed' WHERE code = 'CL0001'")
    insider.own_entry(Event.CHECKLIST_SUBMITTED, (("checklist", "CL0001"),))


def role_in_the_record(insider: Insider) -> None:
    """The record of a person says what the lists show; certificates say what counts."""
    code = insider.sql("SELECT code FROM person WHERE id = ?", insider.person)[0][0]
    insider.change("UPDATE person SET payload = ? WHERE code = ?", FAKE, code)
    insider.own_entry(Event.RECORD_CHANGED, (("person", code),))


def a_second_file(firm: SampleFirm) -> None:
    owner = firm.open(OWNER)
    edit(owner, find(owner, "client", "K0003"), {"contact": "the newer one"})
    firm.close()


_EDIT = "altered outside the program"
_EARLIER = "earlier version"
ATTACKS = (
    Attack("an open column edited", sql("UPDATE client SET state = 'former' WHERE code = 'K0002'"), "K0002: " + _EDIT),
    Attack("a record's content put in plain", another_payload, "K0002: " + _EDIT),
    Attack("one record's sealed content put into another", moved_content, "K0001: " + _EDIT),
    Attack("a level lowered", sql("UPDATE client SET level = 'internal' WHERE code = 'K0003'"), "K0003: " + _EDIT),
    Attack("a level that there is not", sql("UPDATE client SET level = 'none' WHERE code = 'K0003'"), "K0003"),
    Attack("a record deleted", sql("DELETE FROM client WHERE code = 'K0002'"), "was deleted outside"),
    Attack("a record and its ledger items deleted", deleted_with_its_items, "list of records it touched was altered"),
    Attack("a record planted", planted, "K6666: the ledger does not know"),
    Attack("a sealed record put in plain, signed by oneself", unsealed_and_signed, "K0003"),
    Attack("the same as its next revision", unsealed_as_a_next_revision, "K0003"),
    Attack("the same by an auditor", unsealed_and_signed, "not allowed", AUDITOR),
    Attack("an old row put back", put_back, "K0001: " + _EDIT),
    Attack("an old row put back, signed by oneself", put_back_and_signed, "K0001"),
    Attack("a wrapped key destroyed", sql("UPDATE client SET record_key = randomblob(40) WHERE code = 'K0003'"), "K0003"),
    Attack("two wrapped keys swapped", swapped_record_keys, "K0001"),
    Attack("an epoch that there is not", sql("UPDATE client SET epoch = 99 WHERE code = 'K0003'"), "K0003"),
    Attack("an id of a key that there is not", sql("UPDATE client SET key_id = 'x' WHERE code = 'K0003'"), "K0003: " + _EDIT),
    Attack("content of another type", sql("UPDATE client SET payload = 'text' WHERE code = 'K0002'"), "K0002: " + _EDIT),
    Attack("a code of another type", sql("UPDATE client SET code = x'00ff' WHERE code = 'K0002'"), _EDIT),
    Attack("a revision of another type", sql("UPDATE client SET rev = 1.5 WHERE code = 'K0002'"), "K0002: " + _EDIT),
    Attack("an earlier version edited", sql("UPDATE earlier_version SET payload = ? " + OF_K0002, FAKE), _EARLIER),
    Attack("its open columns edited", sql("UPDATE earlier_version SET open_columns = '{}' " + OF_K0002), _EARLIER),
    Attack("an earlier version deleted", sql("DELETE FROM earlier_version " + OF_K0002), _EARLIER),
    Attack("all earlier versions deleted", sql("DELETE FROM earlier_version"), _EARLIER),
    Attack("one put under another entry", sql("UPDATE earlier_version SET replaced_by = 1 " + OF_K0002), _EARLIER),
    Attack(
        "an earlier version's wrapped key destroyed",
        sql("UPDATE earlier_version SET record_key = x'00' WHERE key_id = 'top_secret'"),
        "K0003",
        before=a_second_file,
    ),
    Attack("a file's bytes altered", another_chunk, _EDIT),
    Attack("a file's bytes and hash altered", another_chunk_and_hash, _EDIT),
    Attack("a file deleted", deleted_file, _EDIT),
    Attack("a file moved to another record", moved_file, _EDIT),
    Attack("a piece added to a file", planted_chunk, _EDIT),
    Attack("a file's key destroyed", sql("UPDATE attachment SET content_key = randomblob(40)"), "cannot be opened with its key"),
    Attack("a file's size altered", sql("UPDATE attachment SET size = 1"), _EDIT),
    Attack("a file's name altered", sql("UPDATE attachment SET about = randomblob(length(about))"), _EDIT),
    Attack("a manager's sign-off forged by a keeper", forged_in_anothers_name, "not allowed"),
    Attack("a keeper signs off", signed_without_the_right, "not allowed"),
    Attack("a manager signs off as the owner", signed_for_the_owner, "signature", MANAGER),
    Attack("a sign-off replayed on another checklist", replayed_on_another_checklist, "signature", MANAGER),
    Attack("a signed content edited", sql("UPDATE sign_off SET content_hash = 'ab' WHERE code = 'S0001'"), _EDIT),
    Attack("a checklist set to signed by a keeper", state_set_to_signed, "CL0001"),
    Attack("one's role edited in one's record", role_in_the_record, "not allowed"),
)
