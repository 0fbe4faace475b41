"""Invented reports for the tests: one firm, one transfer, in ordinary and in hostile wording."""

from dataclasses import replace

from custkeeper.domain.levels import Level
from custkeeper.domain.text import Translate
from custkeeper.domain.word_diff import Change, Piece
from custkeeper.reports.access_matrix_report import access_matrix_report
from custkeeper.reports.checklist_report import checklist_report
from custkeeper.reports.checklist_sheet import AttachmentLine, ChangedField, ChecklistSheet, ItemLine, SignOffLine
from custkeeper.reports.clause_schedule import ClauseEntry, ClauseSchedule, clause_schedule_report
from custkeeper.reports.clause_versions_report import VersionEntry, clause_versions_report
from custkeeper.reports.key_card import KeyCard, key_card_report
from custkeeper.reports.nda_certificate import CertificateSheet, SignatureLine, nda_certificate
from custkeeper.reports.nda_certificate import ChangedField as GuestChange
from custkeeper.reports.nda_draft import NdaDraft, nda_draft_report
from custkeeper.reports.papers import firm_card, recovery_sheet
from custkeeper.reports.readiness_report import readiness_report
from custkeeper.reports.readiness_sheet import EvidenceLine, ReadinessSheet, SectionLine
from custkeeper.reports.record_report import RecordSheet, record_report
from custkeeper.reports.register import register_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.restore_certificate import RestoreSheet, restore_certificate
from custkeeper.reports.table_flow import Column

CERTIFICATES = {"nda-certificate", "restore-certificate"}
HASH = "9c4e07b2a1d3f688" * 4
LEDGER = "7f3ac91e07b244d0" * 4
SIGNATURE = "a7f1d20c" * 16
HOSTILE = "<b>粗 <img src='/etc/passwd'/> &amp; & </para> 𠮷 \x07\x1b[31m שלום \u202egpj.exe"
ENDLESS = "长" * 50_000 + "x" * 50_000

COLUMNS = (Column("编号"), Column("名称", 3), Column("级别", 1.4), Column("年费", 1.2, "right"))
ROWS = [
    ("K00001", "静安建修装饰工程有限公司", "机密（商业）", "12,000.00"),
    ("K00002", "Fangping Catering & Co.", "内部", "8,500.00"),
]


def head(language: str, **changed: str) -> ReportHead:
    whole = ReportHead(
        firm="明衡会计师事务所",
        title="与目标公司保密协议清单",
        subtitle="启岳投资，协议 NDA-003",
        level=Level.CONFIDENTIAL,
        printed_by="沈静",
        printed_at="2027-06-01 09:14",
        ledger_seq=1482,
        ledger_head=LEDGER,
        language=language,
    )
    return replace(whole, **changed)


def item(number: int, status: str = "done", **changed: object) -> ItemLine:
    whole = ItemLine(
        number=str(number),
        section="",
        title=f"核对签约主体 {number}",
        guidance="核对名称、统一社会信用代码、签字人授权。",
        is_required=True,
        status=status,
        status_label={"done": "完成", "open": "未做", "not_applicable": "不适用", "blocked": "受阻"}[status],
        evidence=("已核对营业执照。",),
        attachments=(AttachmentLine("营业执照.pdf", HASH),),
        done_by="陆一鸣",
        done_on="2027-03-03 14:20",
    )
    return replace(whole, **changed)  # type: ignore[arg-type]


def sign_off(**changed: object) -> SignOffLine:
    whole = SignOffLine("signed", "已签字", "沈静", "经理", "2027-05-19 16:42", "见第 7 条。", HASH, SIGNATURE, 1391, LEDGER)
    return replace(whole, **changed)  # type: ignore[arg-type]


CHANGED = (ChangedField("期限", "18 个月", "24 个月"), ChangedField("具名接收人", "", "周岚"))


def checklist(**changed: object) -> ChecklistSheet:
    whole = ChecklistSheet(
        title="与目标公司保密协议清单",
        summary="在第一份资料交出之前签署。",
        template_id="target_nda",
        template_version="1.0.0",
        transfer="青松",
        subject="启岳投资，协议 NDA-003",
        state_label="已签字",
        prepared_by="陆一鸣",
        items=(item(1), item(2, "not_applicable", reason="没有集团内其他主体。"), item(3, is_required=False)),
        sign_offs=(sign_off(),),
        signed_language="zh_CN",
        version="3",
    )
    return replace(whole, **changed)  # type: ignore[arg-type]


def section(
    number: int, done: int = 0, missing: int = 10, not_applicable: int = 0, overdue: int = 0, **changed: object
) -> SectionLine:
    whole = SectionLine(number, f"第 {number} 节 保密条款", done, missing, not_applicable, overdue, False, "", ())
    return replace(whole, **changed)  # type: ignore[arg-type]


def readiness(**changed: object) -> ReadinessSheet:
    sections = (
        section(1, 8, 0, 1, is_signed=True, signature="沈静，台账 1391", checklists=("CL-001",)),
        section(2, 3, 6, 1, 2, checklists=("CL-002",)),
        *(section(number) for number in range(3, 21)),
    )
    evidence = (EvidenceLine("核对签约主体", "营业执照.pdf", HASH, "沈静，台账 1391"),)
    return replace(ReadinessSheet("明衡会计师事务所", "青松", "2027-06-01", sections, evidence), **changed)  # type: ignore[arg-type]


EMPTY_READINESS = readiness(sections=tuple(section(number) for number in range(1, 21)), evidence=())


RECORD = RecordSheet(
    "已确认",
    (("名称", "上海示例有限公司"), ("备注", "长句。" * 80)),
    (("签署件.pdf", HASH),),
    ("CL0001 与目标公司保密协议清单：已签字。 李敏（经理）",),
    (
        ("#7", "2027-03-01 09:00 (UTC)", "陈静", "记录已修改：期限 24 → 36"),
        ("#3", "2027-03-01 08:00 (UTC)", "陈静", "记录已添加"),
    ),
)


KEY_CARD = KeyCard(
    person="陆一鸣",
    code="P0002",
    role="资料管理员",
    state="在岗",
    levels="机密（商业）",
    until="2027年12月31日",
    trained_on="2027年1月5日",
    certified_by="沈静",
    fingerprint=HASH[:32],
    vault="0c1d2e3f40516273a4b5c6d7e8f90a1b",
    root=LEDGER[:32],
)


AGREEMENT_PAPERS = {"clause-schedule", "clause-versions", "nda-draft"}


def schedule(text: str) -> ClauseSchedule:
    entry = ClauseEntry(text, text, text, ((text, text),))
    return ClauseSchedule(text, (entry, ClauseEntry("期限", "期限", "", ())), text)


def versions(text: str) -> list[VersionEntry]:
    pieces = (Piece(Change.SAME, text), Piece(Change.DELETED, text), Piece(Change.INSERTED, "三十六个月。"))
    return [VersionEntry(text, text, pieces), VersionEntry(text, text)]


def nda(text: str) -> NdaDraft:
    return NdaDraft(text, ((text, (text, text)),), ((text, text), ("接收方", text)))


def agreement_paper(kind: str, top: ReportHead, words: Translate, text: str) -> ReportFile:
    if kind == "clause-schedule":
        return clause_schedule_report(top, schedule(text), {"text": text}, words)
    if kind == "clause-versions":
        return clause_versions_report(top, versions(text), [text], {"text": text}, words)
    return nda_draft_report(top, nda(text), {"text": text}, words)


def certificate(text: str = "") -> CertificateSheet:
    """An agreement that a guest has signed; `text` wherever a person's text can stand."""
    drawn = [[[40, 700, 0], [300, 200, 120], [420, 800, 260]], [[500, 500, 700], [960, 420, 900]]]
    signed = SignatureLine(
        code="GS0001",
        about="协议 NDA0001",
        kind="drawn",
        kind_label=text or "当面手写，见证人复签",
        name=text or "周启明",
        capacity=text or "启岳投资，法务总监",
        strokes=drawn,
        witness=text or "沈静",
        role=text or "经理",
        declared_time="2027-03-03 14:20",
        shown="zh_CN",
        content_hash=HASH,
        strokes_hash=HASH,
        signature=SIGNATURE,
        ledger_seq=1402,
        ledger_head=LEDGER,
        is_valid=True,
        stale=(GuestChange(text, text, text),) if text else (),
    )
    lines = ((text, text),) if text else (("对方", "启岳投资"), ("用途", "尽职调查"), ("最高级别", "机密（商业）"))
    return CertificateSheet(
        text or "已签", text or "有效", "2027-06-01", True, lines, True, 1, 2, last_day="2029-03-02", signatures=(signed,)
    )


def restored(text: str = "保险柜") -> RestoreSheet:
    """A passed test, or one with `text` wherever it can stand, which failed."""
    is_hostile = text != "保险柜"
    signed = sign_off(signer=text, role=text, note=text, own_work=text) if is_hostile else sign_off()
    pairs = (("文件", "CustKeeper-1a2b3c4d-20270226-183000.ckbackup"), ("存放处", text), ("保管人", text))
    return RestoreSheet(
        state=text if is_hostile else "通过",
        is_passed=not is_hostile,
        backup=pairs,
        sha256=HASH,
        test=(("测试人", text), ("备注", text)),
        steps=(("解锁", "0.3"),),
        total="13.5",
        found=(("已打开的记录", "100,006"),),
        counts=(("客户", "100,000", "100,000"),),
        problems=(text,) if is_hostile else (),
        checklist=checklist(title=text, subject=text, sign_offs=(signed,)),
        checklist_code="CL0001",
        is_signed_by_tester=is_hostile,
    )


def certificate_paper(kind: str, top: ReportHead, words: Translate, text: str = "") -> ReportFile:
    """An ordinary one, or one with `text` wherever it can stand."""
    if kind == "restore-certificate":
        return restore_certificate(top, restored(text) if text else restored(), {"text": text}, words)
    return nda_certificate(top, certificate(text) if text else certificate(), {"text": text}, words)


def made(kind: str, words: Translate) -> ReportFile:
    """One ordinary report of each kind."""
    top = head(words.language)
    if kind in {"register", "reading-log", "ledger", "chase-list", "opinion-register"}:  # lists, all drawn alike
        return register_report(top, COLUMNS, ROWS, ["合计：2"], {"rows": [list(row) for row in ROWS]}, words)
    if kind == "record":
        return record_report(top, RECORD, {"code": "K00001"}, words)
    if kind == "checklist":
        return checklist_report(top, checklist(), {"items": 3}, words)
    if kind == "readiness":
        return readiness_report(top, readiness(), {"sections": 20}, words)
    if kind == "access-matrix":
        return access_matrix_report(top, COLUMNS, ROWS, ["钥匙：加密", "惯例：由角色定", "无"], ["合计：2"], {"people": 2}, words)
    if kind == "key-card":
        return key_card_report(top, KEY_CARD, {"code": "P0002"}, words)
    if kind in AGREEMENT_PAPERS:
        return agreement_paper(kind, top, words, "期限")
    if kind in CERTIFICATES:
        return certificate_paper(kind, top, words)
    if kind == "firm_card":
        return firm_card(top, "0c1d2e3f40516273a4b5c6d7e8f90a1b", "000G-40R4-0M30-E209-185G-R38E-1WB1", HASH[:32], words)
    return recovery_sheet(top, "0c1d2e3f40516273a4b5c6d7e8f90a1b", "陆一鸣", "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-P0", words)


def made_hostile(kind: str, words: Translate, text: str) -> ReportFile:
    """The same, with `text` wherever a person's text can stand."""
    top = head(words.language, firm=text, title=text, subtitle=text, printed_by=text)
    if kind in {"register", "reading-log", "ledger", "chase-list", "opinion-register"}:  # lists, all drawn alike
        rows = [(text, "中", text, "1"), *ROWS]
        return register_report(top, (*COLUMNS[:3], Column(text)), rows, [text], {"rows": [text]}, words)
    if kind == "record":
        entry = ("#1", text, text, text)
        sheet = RecordSheet(text, ((text, text), ("说明", text)), ((text, HASH),), (text,), (entry,), (entry,))
        return record_report(top, sheet, {"text": text}, words)
    if kind == "checklist":
        files = (AttachmentLine(text, HASH),)
        answered = item(
            1, section=text, title=text, guidance=text, evidence=(text,), attachments=files, reason=text, done_by=text
        )
        signed = sign_off(signer=text, role=text, note=text, own_work=text, stale=(ChangedField(text, text, text),))
        sheet = checklist(
            title=text, summary=text, subject=text, state_label=text, items=(answered, item(2)), sign_offs=(signed,)
        )
        return checklist_report(top, sheet, {"text": text}, words)
    if kind == "readiness":
        sections = (
            section(1, 3, 4, title=text, signature=text, checklists=(text,)),
            *(section(number) for number in range(2, 21)),
        )
        sheet = readiness(transfer=text, sections=sections, evidence=(EvidenceLine(text, text, HASH, text),), next_steps=(text,))
        return readiness_report(top, sheet, {"text": text}, words)
    if kind == "access-matrix":
        rows = [(text, "中", text, "1"), *ROWS]
        return access_matrix_report(top, (*COLUMNS[:3], Column(text)), rows, [text], [text], {"rows": [text]}, words)
    if kind == "key-card":
        card = KeyCard(text, "P0002", text, text, text, text, text, text, HASH[:32], "0c1d2e3f" * 4, HASH[:32])
        return key_card_report(top, card, {"text": text}, words)
    if kind in AGREEMENT_PAPERS:
        return agreement_paper(kind, top, words, text)
    if kind in CERTIFICATES:
        return certificate_paper(kind, top, words, text)
    if kind == "firm_card":
        return firm_card(top, "0c1d2e3f", "000G-40R4", HASH[:32], words)
    return recovery_sheet(top, "0c1d2e3f", text[:200], "000G-40R4", words)
