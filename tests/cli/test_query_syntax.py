"""What databases, patterns and shells read as more than text is text here: typed into search, fields, codes and subjects."""

from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.fields import Area, Field, FieldKind
from custkeeper.domain.search_text import fold
from custkeeper.domain.validation import is_code, is_text, tidied
from custkeeper.services.clients import list_clients
from custkeeper.services.records import add, find, list_records, typed_values
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check
from tests.cli.conftest import Run
from tests.hostile_texts import SYNTAX
from tests.sample_firm import DATA, KEEPER, MANAGER, SampleFirm

TYPED = [key for key, area in AREAS.items() if not area.is_kept_by_service]
SOUND = {
    FieldKind.TEXT: "sound",
    FieldKind.LONG_TEXT: "sound",
    FieldKind.NUMBER: "3",
    FieldKind.MONEY: "5.00",
    FieldKind.DATE: "2027-03-01",
    FieldKind.INSTANT: "2027-03-01 09:00",
    FieldKind.YES_NO: "yes",
    FieldKind.DURATION: "24",
}


def sound_pairs(session: Session, area: Area) -> dict[str, str]:
    """What may be typed into every required field."""
    pairs = {}
    for each in area.fields:
        if each.required and each.kind in SOUND:
            pairs[each.key] = SOUND[each.kind]
        elif each.required and each.kind is FieldKind.REFERENCE:
            pairs[each.key] = known(session, each.refers_to)
        elif each.required:
            keys = sorted(session.content.choices[each.choices_from]) if each.choices_from else [each.choices[0].key]
            pairs[each.key] = keys[0]
    return pairs


def known(session: Session, area: str) -> str:
    """The code of a record of this register."""
    found = session.vault.records.codes(area)
    return min(found) if found else add(session, area, typed_values(session, AREAS[area], sound_pairs(session, AREAS[area]))).code


def everything(session: Session) -> dict[str, list[tuple[str, int, str, str]]]:
    return {key: [(line.id, len(line.title), line.code, line.state) for line in list_records(session, key)] for key in AREAS}


def is_kept(session: Session, area: Area, field: Field, typed: str) -> bool:
    """Type it into one field of a new record: it is there as typed, or refused with one sentence."""
    try:
        values = typed_values(session, area, sound_pairs(session, area) | {field.key: typed})
        record = add(session, area.key, values)
    except (BadInput, Refused):
        return False
    value = find(session, area.key, record.code).value(field.key)
    if field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}:
        tidy = tidied(field, typed)
        assert value in {None, tidy, tidied(field, typed.strip()), tidy.strip()}
    return True


@pytest.mark.parametrize("key", TYPED)
def test_every_field_of_every_register_takes_it_as_text_or_refuses_it(firm: SampleFirm, key: str) -> None:
    keeper = firm.open(KEEPER)
    sound_pairs(keeper, AREAS[key])  # what it refers to is there from now on
    others = {area: lines for area, lines in everything(keeper).items() if area != key}
    kept = refused = 0
    for field in AREAS[key].fields:
        for typed in SYNTAX:
            if is_kept(keeper, AREAS[key], field, typed):
                kept += 1
            else:
                refused += 1
    assert {area: lines for area, lines in everything(keeper).items() if area != key} == others
    assert len(list_records(keeper, key)) == kept
    assert kept > 20
    assert refused > 0
    findings, problems = check(keeper)
    assert problems == []
    assert findings.records > kept


def test_search_finds_what_contains_it_and_nothing_else(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    for text in SYNTAX:
        if is_text(text) and text.strip() and len(text) < 2_000:
            add(keeper, "client", {"name": f"client {text} end"})
    add(keeper, "client", {"name": "plain"})
    lines = list_records(keeper, "client")
    for query in SYNTAX:
        words = [fold(word) for word in query.split()]
        wanted = {line.code for line in lines if all(word in fold(f"{line.code}\n{line.title}") for word in words)}
        assert {line.code for line in list_clients(keeper, query).clients} == wanted, query
    assert [line.title for line in list_records(keeper, "client", "' OR 1=1 --")] == ["client ' OR 1=1 -- end"]
    assert list_records(keeper, "client", "%")[0].title == "client % end"
    assert check(keeper)[1] == []


def test_codes_are_text_or_refused(firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    made = 0
    for code in SYNTAX:
        for area in ("client", "transfer"):
            try:
                add(keeper, area, {"name" if area == "client" else "target": "x"}, code)
            except BadInput:
                assert not is_code(code)
            else:
                assert find(keeper, area, code).code == code
                made += 1
    assert made > 60
    assert check(keeper)[1] == []


def test_the_commands_take_it_as_text_or_refuse_it_in_one_line(as_person: Callable[[str], Run], tmp_path: Path) -> None:
    """No traceback: `run` looks for one in every answer."""
    keeper, manager = as_person(KEEPER), as_person(MANAGER)
    assert keeper("clients", "import", str(DATA / "clients-gb18030.csv")).code == 0
    before = keeper("vault", "check", "--json").json["entries"]
    lines = [
        lambda text: ("clients", "list", f"--search={text}", "--json"),
        lambda text: ("clients", "show", "--", text),
        lambda text: ("record", "client", "edit", "--", text, f"name={text}"),
        lambda text: ("record", "client", "edit", "K00001", "--", text),
        lambda text: ("record", "--", text, "list"),
        lambda text: ("record", "recipient", "add", "name=x", f"--parent={text}"),
        lambda text: ("report", "make", "record", f"--subject=client:{text}", "-o", str(tmp_path / "x.pdf")),
        lambda text: ("report", "make", "checklist", f"--subject={text}", "-o", str(tmp_path / "x.pdf")),
        lambda text: ("checklist", "start", "target_nda", f"--transfer={text}"),
        lambda text: ("agreement", "show", "--", text),
    ]
    for place, text in enumerate(SYNTAX):
        arguments = lines[place % len(lines)](text)
        ran = (manager if place % 2 else keeper)(*arguments)
        if ran.code == 0:
            assert arguments[:2] == ("clients", "list")
        else:
            assert ran.code in {2, 3}, (text[:40], ran.err)
            assert ran.err.strip()
    assert not (tmp_path / "x.pdf").exists()
    after = keeper("vault", "check", "--json").json
    assert (after["ok"], after["entries"]) == (True, before)
    assert keeper("clients", "list", "--json").json["total"] == 214


def test_bytes_that_are_no_text_are_refused_wherever_they_stand(as_person: Callable[[str], Run], tmp_path: Path) -> None:
    """A terminal hands them over as halves of characters, which nothing can store or look for."""
    keeper, half = as_person(KEEPER), "x\udcff"
    assert keeper("record", "transfer", "add", "target=x", "--code", "JADE").code == 0
    assert keeper("checklist", "start", "target_nda", "--transfer", "JADE").code == 0
    for arguments in (
        ("clients", "list", "--search", half),
        ("record", "client", "add", f"name={half}"),
        ("record", "client", "add", "name=x", "--code", half),
        ("checklist", "tick", "CL0001", "tn-term", "--reference", half),
        ("clients", "import", half),
        ("clients", "list", "--user", half),
        ("vault", "info", "--vault", half),
        ("report", "make", "register", "-o", str(tmp_path / half)),
    ):
        ran = keeper(*arguments)
        assert ran.code == 2
        assert len(ran.err.strip().splitlines()) == 1
        assert "is not readable text" in ran.err
