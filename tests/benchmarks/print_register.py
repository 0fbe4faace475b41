"""Prints the same invented register our way or by ReportLab's plain table: `print_register.py ours|plain ROWS FILE`."""

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
FONTS = ROOT / "resources" / "fonts"
TITLES = ("编号", "名称", "联系人", "电话", "备注", "级别")
_NOTES = ("报税资料在三楼文件柜，钥匙在前台", "合同到期前一个月联系，先打电话", "每季度对账；发票寄浦东新区张江路")
_TRADES = ("贸易", "物流", "餐饮管理", "信息科技", "医疗器械")


def rows(count: int) -> list[list[str]]:
    return [
        [f"K{n:05d}", f"上海静安{_TRADES[n % 5]}有限公司{n}", "王伟芳"[: 2 + n % 2], f"139{n:08d}", _NOTES[n % 3], "机密（商业）"]
        for n in range(count)
    ]


def ours(count: int, file: Path) -> None:
    from custkeeper.domain.levels import Level
    from custkeeper.reports.fonts import register_fonts
    from custkeeper.reports.register import register_report
    from custkeeper.reports.report_file import ReportHead
    from custkeeper.reports.table_flow import Column
    from custkeeper.services.translation import Catalogue

    register_fonts(FONTS)
    listed = rows(count)
    head = ReportHead(
        firm="上海示例财税有限公司",
        title="登记簿：客户",
        subtitle="",
        level=Level.CONFIDENTIAL,
        printed_by="陈静",
        printed_at="2027-03-01 09:00",
        ledger_seq=7,
        ledger_head="0" * 64,
        language="zh_CN",
    )
    data = {"kind": "register", "area": "client", "columns": list(TITLES), "rows": listed}
    columns = [Column(title) for title in TITLES]
    file.write_bytes(register_report(head, columns, listed, [], data, Catalogue(ROOT / "i18n", "zh_CN")).content)


def plain(count: int, file: Path) -> None:
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont("Noto", str(next(iter(sorted(FONTS.glob("*400*.ttf")) or sorted(FONTS.glob("*.ttf")))))))
    style = ParagraphStyle("cell", fontName="Noto", fontSize=8, leading=11, wordWrap="CJK")
    listed: list[Any] = [[Paragraph(cell, style) for cell in row] for row in [list(TITLES), *rows(count)]]
    table = LongTable(listed, colWidths=[48, 130, 50, 72, 150, 70], repeatRows=1)
    table.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    SimpleDocTemplate(str(file), pagesize=A4).build([table])


if __name__ == "__main__":
    {"ours": ours, "plain": plain}[sys.argv[1]](int(sys.argv[2]), Path(sys.argv[3]))
