"""A firm in the middle of its work for the fault tests: every kind of thing a vault holds, made once and copied for each case."""

import os
from pathlib import Path

import pytest

from custkeeper.domain.levels import Level
from custkeeper.domain.template import Evidence
from custkeeper.services.checklists import answer, attach, load, sign, start, submit
from custkeeper.services.records import add, edit, find
from custkeeper.vault.attachment_store import CHUNK_SIZE
from tests.sample_firm import KEEPER, MANAGER, OWNER, PASSPHRASES, SampleFirm, copied
from tests.signed_on_paper import add_agreement

LISTED = 1200  # more than one batch of the unit of work


@pytest.fixture(scope="session")
def busy_firm(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """CL0001 waits for its signature, CL0002 for evidence, CL0003 is signed; `list.csv` and `evidence.bin` lie ready."""
    firm = copied(made_firm, tmp_path_factory.mktemp("busy") / "firm")
    _write_the_files(firm.folder)
    session = firm.open(KEEPER)
    client = add(session, "client", {"name": "杭州示例有限公司", "contact": "吴"}, "K0001")
    add(session, "client", {"name": "Example & Sons"}, "K0002")
    edit(session, client, {"note": "报税资料在三楼文件柜"})
    add(session, "transfer", {"target": "上海示例"}, "JADE")
    for party in ("杭州示例投资", "宁波示例投资", "苏州示例投资"):
        values = {"kind": "target_nda", "party": party, "scope": ["client-list"], "highest_level": "confidential"}
        agreement = add_agreement(
            session, values | {"start_on": "2027-03-01", "term": 24, "survival": 24, "survival_from": "term_end"}, ["周律师"]
        )
        start(session, "target_nda", "JADE", ("agreement", agreement.code))
    for code in ("CL0001", "CL0003"):
        _prepare(firm, code)
    session.vault.keep_draft("client", client.id, {"name": "half a na"})
    firm.close()
    manager = firm.open(MANAGER)
    sign(manager, "CL0003", PASSPHRASES[MANAGER], "en")
    firm.close()
    owner = firm.open(OWNER)
    add(owner, "client", {"name": "某绝密客户"}, "K0003", Level.TOP_SECRET)
    edit(owner, find(owner, "client", "K0002"), {"contact": "Wang"})
    firm.close()
    return firm


def _prepare(firm: SampleFirm, code: str) -> None:
    session = firm.opened[0]
    evidence = {
        Evidence.TEXT: {"evidence_text": "checked"},
        Evidence.DATE: {"evidence_date": "2027-03-01"},
        Evidence.REFERENCE: {"reference": "NDA clause 2"},
    }
    for each in load(session, code).answers:
        if each.item.evidence is Evidence.FILE:
            attach(session, code, each.item.id, [firm.folder / "signed.pdf"])
        answer(session, code, each.item.id, {"status": "done", **evidence.get(each.item.evidence, {})}, "en")
    submit(session, code)


def _write_the_files(folder: Path) -> None:
    rows = [f"L{number:05},测试客户{number}有限公司,联系人{number}" for number in range(LISTED)]
    (folder / "list.csv").write_text("客户编号,客户名称,联系人\n" + "\n".join(rows), encoding="utf-8")
    (folder / "evidence.bin").write_bytes(os.urandom(CHUNK_SIZE + 5))
    (folder / "signed.pdf").write_bytes(b"%PDF signed")
