"""The receipt a recipient signs: what was handed over, by hash, in which package, and until when.

What lives here: its words and layout. What must not: the passphrase of the package, which goes another way.
"""

from dataclasses import asdict, dataclass
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import grouped
from custkeeper.reports.blocks import LONGEST_TITLE, HandLines, Heading, band, facts, title_block
from custkeeper.reports.look import BODY, QUIET, SMALL, SMALL_INK, STRONG, Tone
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter

_DECLARED = QT_TRANSLATE_NOOP(
    "receipt",
    "I have received what is listed here. I keep it confidential as the agreement says, give it to nobody the agreement does not "
    "name, and return or destroy it by the day stated, or when asked.",
)
_ITEMS = QT_TRANSLATE_NOOP("receipt", "What was handed over")
_FILES = QT_TRANSLATE_NOOP("receipt", "Files in it")
_HASH = QT_TRANSLATE_NOOP("receipt", "SHA-256 {hash}")
_PACKAGE = QT_TRANSLATE_NOOP("receipt", "SHA-256 of the sealed package")
_NO_PACKAGE = QT_TRANSLATE_NOOP("receipt", "No sealed package was made.")
_OTHER_WAY = QT_TRANSLATE_NOOP("receipt", "The passphrase is told another way, never with the package or with this sheet.")
_RECEIVED = QT_TRANSLATE_NOOP("receipt", "Received")
_HANDED = QT_TRANSLATE_NOOP("receipt", "Handed over")
_BY_HAND = QT_TRANSLATE_NOOP("receipt", "Signature by hand")
_DATE = QT_TRANSLATE_NOOP("receipt", "Date")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("receipt", "Item"), 1.0),
    (QT_TRANSLATE_NOOP("receipt", "Name"), 3.0),
    (QT_TRANSLATE_NOOP("receipt", "Copy number"), 1.0),
    (QT_TRANSLATE_NOOP("receipt", "Level"), 1.4),
)


@dataclass(frozen=True)
class ReceiptSheet:
    """What is printed, in words. Rows of `items` are (code, name, copy number, level), of `files` (name, SHA-256)."""

    disclosure: str
    facts: tuple[tuple[str, str], ...]
    items: tuple[tuple[str, str, str, str], ...]
    files: tuple[tuple[str, str], ...]
    is_electronic: bool
    package: str = ""


def receipt_report(head: ReportHead, sheet: ReceiptSheet, translate: Translate) -> ReportFile:
    """One receipt, to be signed by both sides. Raises FontsMissing."""
    setter = Typesetter(translate)
    parts: list[Any] = [*title_block(head, setter), facts(sheet.facts, setter), Heading(setter.label(_ITEMS))]
    every = list(range(len(_COLUMNS)))
    used = [place for place in every if any(each[place] for each in sheet.items)] or every  # no heading over nothing
    columns = [Column(setter.label(_COLUMNS[place][0]), _COLUMNS[place][1]) for place in used]
    parts.append(TableFlow(columns, [[each[place] for place in used] for each in sheet.items], setter))
    if sheet.files:
        parts.append(Heading(setter.label(_FILES)))
    for name, digest in sheet.files:
        parts.append(setter.block(name, SMALL_INK, space_before=3, longest=LONGEST_TITLE))
        parts.append(setter.block(setter.label(_HASH, hash=digest), SMALL))
    if sheet.is_electronic:
        parts.append(Heading(setter.label(_PACKAGE)))
        if sheet.package:
            lines = [setter.block(grouped(sheet.package), STRONG), setter.block(setter.label(_OTHER_WAY), SMALL_INK)]
            parts.append(band(lines, Tone.QUIET))
        else:
            parts.append(setter.block(setter.label(_NO_PACKAGE), QUIET))
    parts.append(setter.block(setter.label(_DECLARED), BODY, space_before=14))
    for title in (_RECEIVED, _HANDED):
        signed = HandLines([setter.label(_BY_HAND), setter.label(_DATE)])
        parts += [setter.block(setter.label(title), STRONG, space_before=8, keep_with_next=True), signed]
    data = {"kind": "receipt"} | {key: _plain(value) for key, value in asdict(sheet).items()}
    return print_report(head, parts, setter, data)


def _plain(value: Any) -> Any:
    return [list(each) for each in value] if isinstance(value, tuple) else value
