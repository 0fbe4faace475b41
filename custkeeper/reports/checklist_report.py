"""A filled checklist on paper: what was asked, what was answered with which proof, and who signed it.

What lives here: the order of the page and the items. The signatures are laid out in `sign_off_block`.
"""

from typing import Any

from reportlab.platypus import KeepTogether

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.reports.blocks import LONGEST_TITLE, Heading, beside, facts, title_block
from custkeeper.reports.checklist_sheet import ChecklistSheet, ItemLine, Standing
from custkeeper.reports.indicators import CheckBox, Chip, Legend, Progress, Rule
from custkeeper.reports.look import BODY, QUIET, SMALL, SMALL_INK, SMALL_STRONG, STRONG, TINY, Tone
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.sign_off_block import sign_off_blocks, standing_band
from custkeeper.reports.typesetter import Typesetter

_TRANSLATION = {
    "zh_CN": QT_TRANSLATE_NOOP(
        "checklist_report", "Translation of the signed text. The Chinese text was shown at signing and binds."
    ),
    "en": QT_TRANSLATE_NOOP(
        "checklist_report", "Translation of the signed text. The English text was shown at signing and binds."
    ),
}
_COUNT = QT_TRANSLATE_NOOP("checklist_report", "{answered} of {total} items answered")
_ITEMS = QT_TRANSLATE_NOOP("checklist_report", "Items")
_TEMPLATE = QT_TRANSLATE_NOOP("checklist_report", "Template")
_TRANSFER = QT_TRANSLATE_NOOP("checklist_report", "Transfer")
_SUBJECT = QT_TRANSLATE_NOOP("checklist_report", "About")
_PREPARED = QT_TRANSLATE_NOOP("checklist_report", "Prepared by")
_VERSION = QT_TRANSLATE_NOOP("checklist_report", "Version")
_OPTIONAL = QT_TRANSLATE_NOOP("checklist_report", "Optional. {guidance}")
_WHO = QT_TRANSLATE_NOOP("checklist_report", "{name}, {time}")
_REASON = QT_TRANSLATE_NOOP("checklist_report", "Reason: {reason}")
_FILE = QT_TRANSLATE_NOOP("checklist_report", "File: {name}")
_HASH = QT_TRANSLATE_NOOP("checklist_report", "SHA-256 {hash}")
_EMPTY = QT_TRANSLATE_NOOP("checklist_report", "This checklist has no items.")
_LEGEND: tuple[tuple[str, Text], ...] = (
    ("done", QT_TRANSLATE_NOOP("checklist_report", "Done")),
    ("not_applicable", QT_TRANSLATE_NOOP("checklist_report", "Not applicable")),
    ("blocked", QT_TRANSLATE_NOOP("checklist_report", "Blocked")),
    ("open", QT_TRANSLATE_NOOP("checklist_report", "Open")),
)
_CHIPS = {
    Standing.SIGNED: (Tone.OK, "done"),
    Standing.STALE: (Tone.WARN, "stale"),
    Standing.REOPENED: (Tone.WARN, "stale"),
    Standing.INVALID: (Tone.DANGER, "blocked"),
}
_LONGEST_GUIDANCE = 800
_MARK_WIDTH = 18.0
_NUMBER_WIDTH = 24.0
_ANSWER_WIDTH = 140.0  # name and time on one line


def checklist_report(head: ReportHead, sheet: ChecklistSheet, data: dict[str, Any], translate: Translate) -> ReportFile:
    """The checklist with all its items, proofs and signatures. Raises FontsMissing."""
    setter = Typesetter(translate)
    parts: list[Any] = [*title_block(head, setter, _state_chip(sheet, setter))]
    stands = sheet.standing is Standing.SIGNED
    parts.append(Progress(sheet.answered, len(sheet.items), _count(sheet, setter), is_proven=stands, space_after=10))
    parts += standing_band(sheet, setter)
    parts.append(_sheet_facts(sheet, setter))
    if sheet.summary:
        parts.append(setter.block(sheet.summary, QUIET, space_before=6))
    parts.append(Heading(setter.label(_ITEMS)))
    parts += _items(sheet, setter) if sheet.items else [setter.block(setter.label(_EMPTY), QUIET)]
    parts.append(Legend([(status, setter.label(text)) for status, text in _LEGEND], space_before=8))
    parts += sign_off_blocks(sheet, setter)
    return print_report(head, parts, setter, data, banner=_banner(head, sheet, setter))


def _banner(head: ReportHead, sheet: ChecklistSheet, setter: Typesetter) -> str:
    """Only the language shown at signing binds; a text that is not signed any more is nobody's translation of it."""
    if sheet.standing is not Standing.SIGNED or sheet.signed_language in ("", head.language):
        return ""
    return setter.label(_TRANSLATION[sheet.signed_language])


def _state_chip(sheet: ChecklistSheet, setter: Typesetter) -> Chip:
    tone, mark = _CHIPS.get(sheet.standing, (Tone.QUIET, "open"))
    return Chip(setter.clean(sheet.state_label, LONGEST_TITLE), tone, status=mark, top=6)


def _count(sheet: ChecklistSheet, setter: Typesetter) -> str:
    return setter.label(_COUNT, answered=sheet.answered, total=len(sheet.items))


def _sheet_facts(sheet: ChecklistSheet, setter: Typesetter) -> Any:
    return facts(
        [
            (setter.label(_SUBJECT), sheet.subject),
            (setter.label(_TRANSFER), sheet.transfer),
            (setter.label(_TEMPLATE), f"{sheet.template_id} {sheet.template_version}"),
            (setter.label(_VERSION), sheet.version),
            (setter.label(_PREPARED), sheet.prepared_by),
        ],
        setter,
    )


def _items(sheet: ChecklistSheet, setter: Typesetter) -> list[Any]:
    has_sections = len({item.section for item in sheet.items}) > 1
    parts: list[Any] = []
    section = None
    for item in sheet.items:
        if has_sections and item.section != section:
            section = item.section
            parts.append(setter.block(section, SMALL_STRONG, space_before=8, space_after=2, keep_with_next=True))
        parts += [Rule(space_after=5), KeepTogether(_item(item, setter))]
    parts.append(Rule())
    return parts


def _item(item: ItemLine, setter: Typesetter) -> list[Any]:
    """Mark, number, title with guidance, and answer side by side; the proofs under the title."""
    first = beside(
        [CheckBox(item.status, STRONG), setter.block(item.number, QUIET, longest=8), _asked(item, setter), _answer(item, setter)],
        [_MARK_WIDTH, _NUMBER_WIDTH, "*", _ANSWER_WIDTH],
    )
    indent = _MARK_WIDTH + _NUMBER_WIDTH
    lines: list[Any] = [first]
    lines += [setter.block(line, BODY, indent, space_before=2) for line in item.evidence if line]
    if item.reason:
        lines.append(setter.block(setter.label(_REASON, reason=item.reason), BODY, indent, space_before=2))
    for file in item.attachments:
        lines.append(setter.block(setter.label(_FILE, name=file.name), SMALL_INK, indent, space_before=3, longest=LONGEST_TITLE))
        lines.append(setter.block(setter.label(_HASH, hash=file.sha256), TINY, indent))
    lines[-1].spaceAfter = 6
    return lines


def _asked(item: ItemLine, setter: Typesetter) -> list[Any]:
    guidance = item.guidance if item.is_required else setter.label(_OPTIONAL, guidance=item.guidance)
    asked = [setter.block(item.title, STRONG, longest=LONGEST_TITLE)]
    if guidance:
        asked.append(setter.block(guidance, SMALL, longest=_LONGEST_GUIDANCE))
    return asked


def _answer(item: ItemLine, setter: Typesetter) -> list[Any]:
    answer = [setter.block(item.status_label, SMALL_STRONG, align_right=True, space_before=1.5, longest=60)]
    if item.done_by or item.done_on:
        who = setter.label(_WHO, name=item.done_by, time=item.done_on)
        answer.append(setter.block(who, SMALL, align_right=True, longest=160))
    return answer
