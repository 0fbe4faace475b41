"""Personal identifiers are found by check digit, date and nearby words, and never kept."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.identifiers import _LEAST, _MARKS, Detector, is_credit_code, is_resident_id, mask, narrow
from custkeeper.domain.levels import Level
from tests.sample_firm import ROOT

TODAY = date(2027, 3, 1)
TABLE = tomllib.loads((ROOT / "resources" / "content" / "identifiers.toml").read_text(encoding="utf-8"))
DETECTOR = Detector(TABLE, TODAY)


def kinds(text: str, field: str = "note") -> list[str]:
    return [finding.kind for finding in DETECTOR.scan(text, field)]


def resident_id(body: str) -> str:
    """Any 17 digits with their right check character (GB 11643-1999)."""
    weights = [2 ** (17 - place) % 11 for place in range(17)]
    return body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True)) % 11]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("工资表含身份证 31011519820302087X", ["cn-resident-id"]),
        ("身份证３１０１１５１９８２０３０２０８７Ｘ", ["cn-resident-id"]),
        ("310115198203020871", []),  # wrong check digit
        ("310115198213020878", []),  # no thirteenth month
        ("91310115BJ1XG612D3", ["cn-uscc"]),
        ("91310115BJ1XG612D4", []),
        ("收款账号 6217005797543231948", ["bank-card"]),
        ("订单 6217005797543231948", []),  # Luhn alone is one in ten
        ("电话13812345678，或 c1@example.com", ["cn-mobile", "email"]),
        ("12345678901234567890", []),
        ("护照 E12345678", ["cn-passport"]),
        ("型号 E12345678", []),
        ("call +44 20 7946 0958", ["intl-phone"]),
        ("", []),
    ],
)
def test_what_is_found_and_what_is_not(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize("region", ["11", "31", "81", "82", "83", "90", "99"])
def test_a_region_nobody_listed_does_not_hide_an_id(region: str) -> None:
    number = resident_id(f"{region}0101198203020" + "87"[:2])
    assert is_resident_id(number, TODAY)


def test_a_birth_date_in_the_future_is_no_id() -> None:
    assert not is_resident_id(resident_id("31011520300101001"), TODAY)


def test_an_id_that_also_passes_as_a_credit_code_counts_as_an_id() -> None:
    both = next(
        number
        for serial in range(1000)
        for day in range(1, 29)
        if is_credit_code(number := resident_id(f"310115198203{day:02d}{serial:03d}")) and is_resident_id(number, TODAY)
    )
    assert kinds(both) == ["cn-resident-id"]


def test_findings_suggest_a_level_never_below_the_default() -> None:
    assert DETECTOR.suggest({"note": "身份证 31011519820302087X"}, Level.INTERNAL).level is Level.CONFIDENTIAL
    assert DETECTOR.suggest({"email": "a@example.com"}, Level.PUBLIC).level is Level.INTERNAL
    assert DETECTOR.suggest({"note": "nothing"}, Level.CONFIDENTIAL).level is Level.CONFIDENTIAL


@given(st.text(alphabet="0123456789Xx -@.abcEG护照卡号账", max_size=60))
def test_places_are_right_and_masks_give_nothing_away(text: str) -> None:
    for finding in DETECTOR.scan(text, "note"):
        original = text[finding.start : finding.end]
        assert finding.masked == mask(original)
        assert original.strip()[2:-2] not in finding.masked or len(original.strip()) <= 4


@given(st.text(max_size=50))
def test_narrowing_keeps_every_place(text: str) -> None:
    assert len(narrow(text)) == len(text)


@pytest.mark.parametrize("kind", list(_LEAST))
@given(data=st.data())
def test_what_is_not_looked_for_cannot_be_there(kind: str, data: st.DataObject) -> None:
    table = tomllib.loads((ROOT / "resources" / "content" / "identifiers.toml").read_text(encoding="utf-8"))
    pattern = next(each["pattern"] for each in table["identifiers"] if each["id"] == kind)
    found = data.draw(st.from_regex(pattern, fullmatch=True))
    assert len(found) >= _LEAST[kind]
    assert _MARKS.get(kind, "") in found
