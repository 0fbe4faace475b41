"""The certificate of a restore test: which backup, how it was opened, how long each step took, what was counted, who signed.

What lives here: its words and layout. What must not: judging a test or a signature.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.reports.blocks import LONGEST_TITLE, LONGEST_VALUE, Heading, band, facts, title_block
from custkeeper.reports.checklist_sheet import ChecklistSheet
from custkeeper.reports.indicators import Chip
from custkeeper.reports.look import BODY, STRONG, Tone, Type
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.sign_off_block import sign_off_blocks, standing_band
from custkeeper.reports.table_flow import Column, TableFlow
from custkeeper.reports.typesetter import Typesetter

_PASSED = QT_TRANSLATE_NOOP("restore_certificate", "This backup was restored, and everything in it is as it should be.")
_FAILED = QT_TRANSLATE_NOOP("restore_certificate", "This backup did not pass. Do not rely on it; make a new one and test that.")
_BACKUP = QT_TRANSLATE_NOOP("restore_certificate", "The backup")
_TEST = QT_TRANSLATE_NOOP("restore_certificate", "The test")
_STEPS = QT_TRANSLATE_NOOP("restore_certificate", "Steps and times")
_STEP = QT_TRANSLATE_NOOP("restore_certificate", "Step")
_SECONDS = QT_TRANSLATE_NOOP("restore_certificate", "Seconds")
_TOTAL = QT_TRANSLATE_NOOP("restore_certificate", "In all")
_FOUND = QT_TRANSLATE_NOOP("restore_certificate", "What was opened and compared")
_COUNTS = QT_TRANSLATE_NOOP("restore_certificate", "Rows against the backup's list of contents")
_REGISTER = QT_TRANSLATE_NOOP("restore_certificate", "Register")
_STATED = QT_TRANSLATE_NOOP("restore_certificate", "Stated")
_COUNTED = QT_TRANSLATE_NOOP("restore_certificate", "Found")
_PROBLEMS = QT_TRANSLATE_NOOP("restore_certificate", "What went wrong")
_SIGNING = QT_TRANSLATE_NOOP("restore_certificate", "Tester and manager")
_NOT_STARTED = QT_TRANSLATE_NOOP(
    "restore_certificate",
    "Nobody has signed this test yet. The tester prepares the checklist about it, and a manager signs that in CustKeeper.",
)
_PREPARED = QT_TRANSLATE_NOOP("restore_certificate", "Checklist")
_PREPARED_SAID = QT_TRANSLATE_NOOP("restore_certificate", "{code}, prepared by {names}")
_TESTER_SIGNED = QT_TRANSLATE_NOOP("restore_certificate", "The tester and the signer are the same person.")
_LIMITS = QT_TRANSLATE_NOOP("restore_certificate", "What this does not prove")
_LIMITS_SAID = (
    QT_TRANSLATE_NOOP(
        "restore_certificate",
        "It speaks of this one file on the day of the test. Other backups, and this one later on, are not proven by it.",
    ),
    QT_TRANSLATE_NOOP(
        "restore_certificate",
        "Records sealed to the tester were not read. Their ciphertext was held against the ledger; who holds their key can still "
        "find out whether they open.",
    ),
    QT_TRANSLATE_NOOP(
        "restore_certificate",
        "Of the records that were opened a sample was compared with the vault, not every one. What was entered after the backup "
        "is not in it.",
    ),
    QT_TRANSLATE_NOOP(
        "restore_certificate",
        "That it was done on another computer is what the tester says; the program cannot know it. Whether the recovery sheets "
        "and the firm card lie where they should is not shown by it either.",
    ),
)


@dataclass(frozen=True)
class RestoreSheet:
    """What is printed of one restore test, in words. Pairs are (name, value); rows of `steps` and `counts` are texts."""

    state: str
    is_passed: bool
    backup: tuple[tuple[str, str], ...]
    sha256: str
    test: tuple[tuple[str, str], ...]
    steps: tuple[tuple[str, str], ...]
    total: str
    found: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, str, str], ...]
    problems: tuple[str, ...] = ()
    checklist: ChecklistSheet | None = None
    checklist_code: str = ""
    is_signed_by_tester: bool = False


def restore_certificate(head: ReportHead, sheet: RestoreSheet, data: dict[str, Any], translate: Translate) -> ReportFile:
    """Raises FontsMissing."""
    setter = Typesetter(translate)
    tone = Tone.OK if sheet.is_passed else Tone.DANGER
    parts: list[Any] = [*title_block(head, setter, Chip(setter.clean(sheet.state, LONGEST_TITLE), tone, top=6))]
    parts += [_verdict(sheet, tone, setter)]
    parts += [Heading(setter.label(_BACKUP)), facts(sheet.backup, setter, name_width=150)]
    parts += [facts([("SHA-256", sheet.sha256)], setter, name_width=150)] if sheet.sha256 else []
    parts += [Heading(setter.label(_TEST)), facts(sheet.test, setter, name_width=150)]
    if sheet.found:
        parts += [Heading(setter.label(_FOUND)), facts(sheet.found, setter, name_width=230)]
    parts += _table(_STEPS, (_STEP, _SECONDS), [*sheet.steps, (setter.label(_TOTAL), sheet.total)], setter)
    parts += _table(_COUNTS, (_REGISTER, _STATED, _COUNTED), sheet.counts, setter)
    parts += _signing(sheet, setter)
    parts.append(Heading(setter.label(_LIMITS)))
    parts += [setter.block(setter.label(each), BODY, space_after=4) for each in _LIMITS_SAID]
    return print_report(head, parts, setter, data)


def _verdict(sheet: RestoreSheet, tone: Tone, setter: Typesetter) -> Any:
    said = setter.label(_PASSED if sheet.is_passed else _FAILED)
    rows: list[Any] = [setter.block(said, Type(STRONG.font, STRONG.size, STRONG.leading, tone.ink))]
    if sheet.problems:
        rows.append(setter.block(setter.label(_PROBLEMS), BODY))
        rows += [setter.block(each, BODY, indent=8, longest=LONGEST_VALUE) for each in sheet.problems]
    whole = band(rows, tone)
    whole.spaceAfter = 4
    return whole


def _table(title: Text, columns: Sequence[Text], rows: Sequence[Sequence[str]], setter: Typesetter) -> list[Any]:
    """Nothing when there are no rows."""
    if not rows:
        return []
    first, *others = [setter.label(each) for each in columns]
    titles = [Column(first, 3), *(Column(each, 1, "right") for each in others)]
    return [Heading(setter.label(title)), TableFlow(titles, rows, setter)]


def _signing(sheet: RestoreSheet, setter: Typesetter) -> list[Any]:
    parts: list[Any] = [Heading(setter.label(_SIGNING))]
    if sheet.checklist is None:
        return [*parts, setter.block(setter.label(_NOT_STARTED), BODY)]
    said = setter.label(_PREPARED_SAID, code=sheet.checklist_code, names=sheet.checklist.prepared_by or "–")
    parts += [*standing_band(sheet.checklist, setter), facts([(setter.label(_PREPARED), said)], setter, name_width=150)]
    if sheet.is_signed_by_tester:
        parts.append(setter.block(setter.label(_TESTER_SIGNED), Type(STRONG.font, STRONG.size, STRONG.leading, Tone.WARN.ink)))
    return [*parts, *sign_off_blocks(sheet.checklist, setter)]
