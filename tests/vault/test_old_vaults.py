"""Vaults written by earlier versions open in this one, whole; each folder of tests/old_vaults is one, named by its schema."""

import json
import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import FieldKind
from custkeeper.domain.levels import Level
from custkeeper.services.checklists import load
from custkeeper.services.records import add, edit, find, list_records
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import is_signature_valid
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault.tables import APPEND_ONLY, SCHEMA_REVISION
from tests.sample_firm import AUDITOR, KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm

VAULTS = sorted(Path(__file__).resolve().parent.parent.joinpath("old_vaults").iterdir())


@pytest.fixture(params=VAULTS, ids=lambda each: each.name)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> SampleFirm:
    folder = tmp_path / "old"
    shutil.copytree(request.param, folder)
    return SampleFirm(folder, {})


def opened(old: SampleFirm, name: str) -> Session:
    secrets = json.loads((old.folder / "secrets.json").read_text(encoding="utf-8"))
    session = open_vault(old.place, name, PASSPHRASES[name], firm_secret=secrets["firm_secret"])
    old.opened.append(session)
    return session


def test_everything_in_it_is_read_as_it_was_written(old: SampleFirm) -> None:
    session = opened(old, KEEPER)
    clients = {line.code: line for line in list_records(session, "client")}
    assert {code: line.title for code, line in clients.items()} == {
        "K0001": "上海静安示例有限公司",
        "K0002": "",
        "K0003": "Example & Sons <Ltd>",
    }
    assert clients["K0002"].is_sealed
    assert find(session, "client", "K0001").value("contact") == "吴"
    assert find(session, "client", "K0001").value("note") == "报税资料在三楼文件柜"
    loaded = load(session, "CL0001")
    assert len(loaded.answers) == 10
    assert all(loaded.files[each.item.id][0].name == "nda-signed.txt" for each in loaded.answers)
    assert is_signature_valid(session, loaded.checklist, loaded.sign_offs[0])
    assert [each.content["typed"] for each in session.vault.drafts] == [{"name": "half a na"}]
    old.close()
    assert find(opened(old, OWNER), "client", "K0002").level is Level.TOP_SECRET
    old.close()


def test_a_check_finds_nothing_and_it_can_be_worked_in(old: SampleFirm) -> None:
    session = opened(old, MANAGER)
    findings, problems = check(session)
    assert problems == []
    before = findings.entries
    edit(session, find(session, "client", "K0003"), {"contact": "new"})
    for area in AREAS.values():
        if area.group is not None:
            of_kind = {FieldKind.DATE: "2027-03-02", FieldKind.INSTANT: "2027-03-02T08:00:00Z", FieldKind.TEXT: "x"}
            assert add(session, area.key, {each.key: of_kind[each.kind] for each in area.fields if each.required}).code
            assert list_records(session, area.key)
            before += 1
    findings, problems = check(session)
    assert problems == []
    assert findings.entries == before + 1
    old.close()


def test_it_has_the_newest_tables_and_an_append_only_ledger_afterwards(old: SampleFirm) -> None:
    reader = opened(old, AUDITOR).vault.reader
    assert str(reader.rows(sa.text("SELECT version_num FROM alembic_version"))[0][0]) == SCHEMA_REVISION
    triggers = {row[0] for row in reader.rows(sa.text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))}
    assert {f"{table}_no_{what}" for table in APPEND_ONLY for what in ("update", "delete")} == triggers
    old.close()


def test_the_leaver_and_the_incident_of_the_fourth_schema_are_read(tmp_path: Path) -> None:
    shutil.copytree(VAULTS[0].with_name("0004"), tmp_path / "old")
    old = SampleFirm(tmp_path / "old", {})
    session = opened(old, KEEPER)
    assert find(session, "offboarding", "OB0001").value("things_held") == "钥匙两把"
    assert find(session, "incident", "IN0001").value("discovered_on") == "2027-04-22T01:40:00Z"
    old.close()
