"""Rules that fit on a page: printed codes, canonical bytes, search text, passphrases, values, validation, frozen content."""

import copy
import json
from datetime import date

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.areas.client import CLIENT
from custkeeper.domain.canonical import canonical, canonical_text, read_canonical
from custkeeper.domain.freezing import content_hash, differences
from custkeeper.domain.passphrase import judge_passphrase, strength
from custkeeper.domain.printed_code import PrintedCodeMistyped, decode_printed, encode_printed
from custkeeper.domain.search_text import fold, search_text
from custkeeper.domain.text import QT_TRANSLATE_NOOP, message, resolve
from custkeeper.domain.validation import validate
from custkeeper.domain.values import parse_value, show_day, show_money, show_value
from custkeeper.services.translation import Catalogue
from tests.sample_firm import ROOT

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(max_codepoint=127), max_size=8), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(JSON)
def test_canonical_bytes_are_those_of_rfc_8785(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)
    assert json.loads(canonical(value)) == read_canonical(canonical(value))


@pytest.mark.parametrize("raw", [b"", b"{", b"{}{}", b"{} ", b"\xff", b'{"a":Infinity}', b"[1e400]", b"[1.0]", b"[NaN]"])
def test_what_is_not_one_value_is_not_read(raw: bytes) -> None:
    with pytest.raises(ValueError):
        read_canonical(raw)


@given(st.text(max_size=5), st.text(max_size=5), st.text(max_size=5))
def test_a_part_of_a_text_is_a_part_of_its_canonical_bytes(before: str, part: str, after: str) -> None:
    assert canonical_text(part) in canonical({"find": before + part + after})


@pytest.mark.parametrize("value", [1.5, b"x", {1: 2}, {"ä": 1}, 2**53, {"a": {1, 2}}])
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        canonical(value)


@given(st.binary(min_size=16, max_size=16) | st.binary(min_size=20, max_size=20))
def test_a_printed_code_is_typed_back_however_it_is_spaced(secret: bytes) -> None:
    printed = encode_printed(secret)
    for typed in (printed, printed.lower(), printed.replace("-", " "), printed.replace("0", "O").replace("1", "l")):
        assert decode_printed(typed, len(secret)) == secret


@given(st.binary(min_size=16, max_size=16), st.integers(0, 27), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_letter_is_noticed(secret: bytes, place: int, letter: str) -> None:
    letters = list(encode_printed(secret).replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    try:
        assert decode_printed("".join(letters), 16) != secret  # one in 1,024 passes the two check letters
    except PrintedCodeMistyped:
        return


@pytest.mark.parametrize("query", ["静安", "静", "jingan", "ja", "JingAn", "ＪＩＮＧ", "chongqing", "acme", "zqyh"])
def test_names_are_found_by_part_pinyin_and_initials(query: str) -> None:
    text = search_text(["上海静安静杰文化传播有限公司", "重庆银行", "ACME Ltd", "招商ZQYH"])
    assert fold(query) in text


def test_passphrases_are_refused_for_what_makes_them_weak() -> None:
    assert judge_passphrase("seven quiet lanterns float", ["Example Ltd", "Ann"]) == []
    assert judge_passphrase("桂花树下第三张石凳有一只猫在睡", []) == []
    for weak in ("short", "a" * 30, "zhangsan19900101", "exampleltd ann 1"):
        assert judge_passphrase(weak, ["exampleltd", "ann"]), weak
        assert strength(weak, ["exampleltd", "ann"]) == 0
    assert strength("seven quiet lanterns float", []) >= 3


def test_values_are_typed_and_shown_in_both_languages() -> None:
    chinese, english = (Catalogue(ROOT / "i18n", language) for language in ("zh_CN", "en"))
    fee, scope = CLIENT.by_key["annual_fee"], AGREEMENT.by_key["scope"]
    assert parse_value(fee, "31,500") == 3_150_000
    assert show_value(fee, 3_150_000, english) == "31,500.00" == show_money(3_150_000)
    assert parse_value(scope, "client-list， contacts") == ["client-list", "contacts"]
    names = {"client-list": "客户名单", "contacts": "联系方式"}
    assert show_value(scope, ["client-list", "contacts"], chinese, names) == "客户名单、联系方式"
    assert (show_day(date(2027, 3, 1), "zh_CN"), show_day(date(2027, 3, 1), "en")) == ("2027年3月1日", "1 Mar 2027")
    assert parse_value(AGREEMENT.by_key["is_mutual"], "是") is True
    assert show_value(AGREEMENT.by_key["is_mutual"], False, english) == "no"


def test_validation_names_every_wrong_field_at_once() -> None:
    values = {
        "kind": "nothing",
        "party": "",
        "scope": ["x"],
        "highest_level": "secret",
        "start_on": "2027-02-30",
        "term": -1,
        "extra": "?",
    }
    problems = {key for key, _ in validate(AGREEMENT, values, {"categories": frozenset({"client-list"})})}
    assert problems == {"kind", "party", "scope", "highest_level", "start_on", "term", "extra"}


def test_a_frozen_content_tells_what_differs_and_nothing_else() -> None:
    then = {
        "subject": {"code": "N1", "level": "internal", "state": "signed", "fields": {"term": 24, "party": "甲"}, "files": []},
        "items": [{"id": "a", "answer": {"status": "done"}, "files": []}],
    }
    now = copy.deepcopy(then)
    assert differences(then, now) == []
    assert content_hash(then) == content_hash(now)
    now["subject"]["fields"] |= {"term": 36}
    now["items"][0]["answer"] = {"status": "open"}
    now["items"][0]["files"] = [{"name": "x.pdf", "size": 1, "sha256": "ab" * 32}]
    found = [(each.part, each.key, each.field, each.before, each.after) for each in differences(then, now)]
    assert found[0] == ("subject", "", "term", 24, 36)
    assert found[1] == ("items", "a", "status", "done", "open")
    assert found[2][:3] == ("items", "a", "files")
    assert content_hash(then) != content_hash(now)


def test_texts_inside_texts_are_translated_and_braces_of_users_stay() -> None:
    inner = QT_TRANSLATE_NOOP("levels", "Public")
    outer = message(QT_TRANSLATE_NOOP("client", "Clients"), level=inner)
    assert (
        resolve(outer, lambda text: {"Clients": "客户 {level} {missing}", "Public": "公开"}[text.source], {})
        == "客户 公开 {missing}"
    )
    assert resolve(message(inner, name="{x}"), lambda text: "{name}", {}) == "{x}"


@pytest.mark.parametrize("typed", ["20270301", "2027/3/1", "2027-03-01", " 2027-03-01 "])
def test_a_day_is_kept_in_the_one_form_that_days_are_compared_in(typed: str) -> None:
    start = AGREEMENT.by_key["start_on"]
    assert parse_value(start, typed) == "2027-03-01"
    others = {"start_on": typed.strip()}
    wrong = "start_on" in {key for key, _ in validate(AGREEMENT, others, {})}
    assert wrong == (typed.strip() != "2027-03-01"), "what did not pass the typing is refused in another form"
