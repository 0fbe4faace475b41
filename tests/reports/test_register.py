"""Any list as a printed table: every row on paper once, its header on every page, and nothing cut in silence."""

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.column_widths import share_width
from custkeeper.reports.register import register_report
from custkeeper.reports.table_flow import Column
from tests.reports import printed
from tests.reports.sample_sheets import COLUMNS, head

EMPTY = QT_TRANSLATE_NOOP("report", "There is nothing in this list yet.")


def rows(count: int) -> list[tuple[str, str, str, str]]:
    return [(f"K{number:05d}", "静安建修装饰工程有限公司" * (1 + number % 3), "内部", f"{number}.00") for number in range(count)]


@pytest.mark.parametrize("count", [1, 30, 600])
def test_every_row_is_printed_once_under_a_header_on_every_page(count: int, words: Translate) -> None:
    report = register_report(head(words.language), COLUMNS, rows(count), [f"合计：{count}"], {}, words)
    pages = [printed.squeezed(page) for page in printed.pages(report.content)]
    assert len(pages) == 1 if count == 1 else len(pages) > count // 50
    assert all("编号名称级别年费" in page for page in pages)
    whole = "".join(pages)
    for number in range(count):
        assert whole.count(f"K{number:05d}静安") == 1
    assert f"合计：{count}" in pages[-1]


def test_rows_may_come_one_by_one(english: Translate) -> None:
    report = register_report(head("en"), COLUMNS, iter(rows(120)), [], {}, english)
    assert "K00119" in printed.text(report.content)


def test_a_row_is_never_cut_in_two(english: Translate) -> None:
    tall = [(f"K{number}", "长" * 400, "x", f"ende{number}") for number in range(12)]
    report = register_report(head("en"), COLUMNS, tall, [], {}, english)
    for page in printed.pages(report.content):
        said = printed.squeezed(page)
        assert said.count("长") == 400 * said.count("ende")


def test_an_empty_list_says_so(words: Translate) -> None:
    report = register_report(head(words.language), COLUMNS, [], [], {}, words)
    assert printed.squeezed(words(EMPTY)) in printed.text(report.content)


def test_many_columns_are_printed_across_the_page(english: Translate) -> None:
    columns = [Column(f"列{number}") for number in range(8)]
    report = register_report(head("en"), columns, [[str(number) for number in range(8)]], [], {}, english)
    with pypdfium2.PdfDocument(report.content) as document:
        width, height = document[0].get_size()
    assert width > height


def test_a_huge_cell_shows_its_beginning_and_its_length(english: Translate) -> None:
    report = register_report(head("en"), COLUMNS, [("K1", "字" * 100_000, "y", "1"), *rows(3)], [], {}, english)
    text = printed.text(report.content)
    assert "of100,000characters;thewholeisinthevault)" in text
    assert 200 < text.count("字") < 700
    assert "K00002" in text


def test_a_row_of_the_wrong_length_is_refused(english: Translate) -> None:
    with pytest.raises(ValueError):
        register_report(head("en"), COLUMNS, [("K1", "two cells")], [], {}, english)


def test_numbers_end_at_the_same_edge(english: Translate) -> None:
    columns = [Column("a"), Column("n", 1, "right")]
    report = register_report(head("en"), columns, [("x", "7777777.00"), ("y", "5.00")], [], {}, english)
    with pypdfium2.PdfDocument(report.content) as document:
        page = document[0].get_textpage()
        edges = [_right_edge(page, text) for text in ("7777777.00", "5.00")]
    assert abs(edges[0] - edges[1]) < 0.5


def _right_edge(page: pypdfium2.PdfTextPage, text: str) -> float:
    start, count = page.search(text).get_next()
    return page.get_charbox(start + count - 1)[2]  # type: ignore[no-any-return]


def test_codes_are_not_broken_for_the_sake_of_long_notes(english: Translate) -> None:
    columns = [Column("Code"), Column("Registration code"), Column("Note")]
    report = register_report(head("en"), columns, [("K1", "91310106MA1FY12345", "字" * 300)] * 3, [], {}, english)
    assert "".join(printed.pages(report.content)).count("91310106MA1FY12345") == 3


@given(
    st.lists(st.tuples(st.floats(1, 2000), st.floats(0.1, 9)), min_size=1, max_size=12),
    st.floats(100, 800),
)
def test_columns_fill_the_page_exactly(columns: list[tuple[float, float]], total: float) -> None:
    needs, weights = [need for need, _ in columns], [weight for _, weight in columns]
    widths = share_width(needs, weights, total)
    assert sum(widths) == pytest.approx(total)
    assert all(width > 0 for width in widths)
    if sum(needs) <= total:
        assert all(width >= need * 0.999 for width, need in zip(widths, needs, strict=True))
