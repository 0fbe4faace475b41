"""The readiness report: right sums, a chart that survives a grey copier, every hash, and a way to begin when nothing is done."""

from itertools import pairwise

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.readiness_report import readiness_report
from custkeeper.reports.readiness_sheet import EvidenceLine, ReadinessSheet
from tests.reports import printed
from tests.reports.sample_sheets import EMPTY_READINESS, HASH, head, readiness, section

START = QT_TRANSLATE_NOOP("readiness_report", "Nothing has been started for this transfer yet")
ALL_DONE = QT_TRANSLATE_NOOP("readiness_report", "Nothing is missing.")
TO_SIGN = QT_TRANSLATE_NOOP("readiness_report", "Nothing is missing. Sections still to be signed: {count}.")
NO_EVIDENCE = QT_TRANSLATE_NOOP("readiness_report", "No file has been attached as evidence yet.")
SUMMARY = QT_TRANSLATE_NOOP(
    "readiness_report",
    "Transfer {transfer}, as of {day}. Items done or not applicable: {settled} of {items}. "
    "Missing: {missing}; of these overdue: {overdue}.",
)


def said(sheet: ReadinessSheet, words: Translate) -> str:
    return printed.text(readiness_report(head(words.language), sheet, {}, words).content)


def test_the_sums_are_printed_first(words: Translate) -> None:
    values = {"transfer": "青松", "day": "2027-06-01", "settled": 13, "items": 199, "missing": 186, "overdue": 2}
    text = said(readiness(), words)
    assert printed.squeezed(words(SUMMARY, **values)) in text
    assert "1/20" in text
    assert "13/199" in text


def test_every_section_is_in_the_chart_and_in_the_table(words: Translate) -> None:
    text = said(readiness(), words)
    for number in range(1, 21):
        assert text.count(f"第{number}节保密条款") == 2


def test_evidence_is_listed_with_its_whole_hash_and_signature(words: Translate) -> None:
    lines = tuple(EvidenceLine(f"项{number}", f"文件{number}.pdf", HASH, "沈静，台账1391") for number in range(80))
    text = said(readiness(evidence=lines), words)
    assert text.count(HASH) == 80
    assert all(f"文件{number}.pdf" in text for number in range(80))


def test_an_untouched_transfer_is_told_where_to_begin(words: Translate) -> None:
    text = said(EMPTY_READINESS, words)
    assert printed.squeezed(words(START)) in text
    assert printed.squeezed(words(NO_EVIDENCE)) in text
    assert printed.squeezed(words(START)) not in said(readiness(), words)


def test_next_steps_are_printed(words: Translate) -> None:
    assert "先做恢复测试。" in said(readiness(next_steps=("先做恢复测试。",)), words)


def test_nothing_missing_is_not_yet_everything_signed(words: Translate) -> None:
    done = tuple(section(number, 5, 0, checklists=("CL",), is_signed=number > 2) for number in range(1, 21))
    assert printed.squeezed(words(TO_SIGN, count=2)) in said(readiness(sections=done), words)
    signed = tuple(section(number, 5, 0, checklists=("CL",), is_signed=True) for number in range(1, 21))
    assert printed.squeezed(words(TO_SIGN, count=0)) not in said(readiness(sections=signed), words)
    assert printed.squeezed(words(ALL_DONE)) in said(readiness(sections=signed), words)


def test_a_section_without_items_is_neither_complete_nor_broken(words: Translate) -> None:
    bare = section(1, 0, 0)
    assert not bare.is_complete
    assert said(readiness(sections=(bare, section(2))), words)
    assert said(readiness(sections=()), words)


def test_done_missing_and_overdue_differ_on_a_grey_copy(english: Translate) -> None:
    """A bar wholly of one kind, seen in grey: none may be mistaken for another."""
    kinds = (section(1, 10, 0), section(1, 0, 10), section(1, 0, 10, 0, 10), section(1, 0, 0, 10))
    shades = []
    for kind in kinds:
        page = printed.picture(
            readiness_report(head("en"), readiness(sections=(kind,), evidence=()), {}, english).content, scale=2
        )
        band = page.crop((int(page.width * 0.38), 0, int(page.width * 0.5), page.height))
        shades.append(sum(band.histogram()[:200]))
    ordered = sorted(shades)
    assert all(after > before * 1.02 + 20 for before, after in pairwise(ordered))


def test_more_overdue_than_missing_does_not_overflow_a_bar(english: Translate) -> None:
    assert said(readiness(sections=(section(1, 5, 2, 0, 9),)), english)
