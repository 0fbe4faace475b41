"""A transfer by command: a day is moved after its diff was seen, and breaking off ends in the printed list."""

from collections.abc import Callable
from pathlib import Path

import pytest

from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.records import add, find
from custkeeper.services.translation import Catalogue
from tests.cli.conftest import Run
from tests.sample_firm import KEEPER, MANAGER, ROOT, SampleFirm
from tests.services.test_closing import signed_deal
from tests.services.test_deal_clock import PARTY, jade
from tests.signed_on_paper import add_agreement


@pytest.fixture
def at_jade(firm: SampleFirm, as_person: Callable[[str], Run]) -> Callable[[str], Run]:
    keeper = firm.open(KEEPER)
    jade(keeper)
    firm.close()
    return as_person


def closing(firm: SampleFirm) -> object:
    value = find(firm.open(KEEPER), "transfer", "JADE").value("closing_on")
    firm.close()
    return value


def test_a_day_is_moved_only_after_approval_and_edit_names_the_command(at_jade: Callable[[str], Run], firm: SampleFirm) -> None:
    keeper = at_jade(KEEPER)
    typed = keeper("record", "transfer", "edit", "JADE", "closing_on=2026-07-10")
    assert (typed.code, "transfer move JADE closing DAY" in typed.err) == (3, True)
    seen = keeper("transfer", "move", "JADE", "closing", "2026-07-10")
    assert seen.code == 0
    assert "JADE: Closing  30 Jun 2026 → 10 Jul 2026  as entered" in seen.out
    assert "NDA0001: Last day of the duties  30 Jun 2028 → 10 Jul 2028  from the closing" in seen.out
    assert "--approve" in seen.out
    assert closing(firm) == "2026-06-30"
    assert keeper("transfer", "move", "JADE", "closing", "2026-07-10", "--approve").code == 0
    assert closing(firm) == "2026-07-10"


def test_closing_in_the_past_shows_what_was_signed_later(at_jade: Callable[[str], Run], firm: SampleFirm) -> None:
    refused = at_jade(KEEPER)("transfer", "move", "JADE", "closing", "2026-02-20", "--approve")
    assert (refused.code, "Choose another day" in refused.err) == (2, True), "it would come before the signing"
    firm.clock.now = firm.clock.now.replace(year=2027)
    past = at_jade(KEEPER)("transfer", "move", "JADE", "closing", "2026-05-25", "--json")
    assert past.json["moved"] is False
    assert any("is past already" in each for each in past.json["concerns"])
    assert closing(firm) == "2026-06-30"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_breaking_off_is_shown_approved_and_printed(
    at_jade: Callable[[str], Run], firm: SampleFirm, tmp_path: Path, language: str
) -> None:
    keeper = firm.open(KEEPER)
    add(keeper, "item", {"name": "List", "category": "client-list"})
    party = add(keeper, "party", {"name": "Buyer Ltd", "kind": "buyer"})
    add(keeper, "party_person", {"name": "Ann Wu"}, parent=party)
    usual = {"kind": "target_nda", "party": "Buyer Ltd", "scope": ["client-list"], "highest_level": "confidential", "term": 24}
    usual |= {"start_on": "2026-02-01", "signed_on": "2026-01-30", "transfer": find(keeper, "transfer", "JADE").id}
    add_agreement(keeper, usual, ["Ann Wu"])
    disclose(keeper, HandOver(["I0001"], "Buyer Ltd", "Ann Wu"), Catalogue(ROOT / "i18n", "en"))
    firm.close()
    manager = at_jade(MANAGER)
    assert manager("party", "show", "PA0001", "--json").json["holds"] == [{"disclosure": "D0001", "item": "I0001"}]
    assert manager("party", "remove", "PA0001").code == 3
    seen = manager("transfer", "break", "JADE", "--reason", "no price", "--json")
    assert (seen.code, seen.json["broken"], seen.json["holders"]) == (0, False, 1)
    assert at_jade(KEEPER)("transfer", "break", "JADE", "--reason", "no price", "--approve").code == 3
    assert manager("transfer", "break", "JADE", "--reason", "no price", "--approve").code == 0
    assert manager("transfer", "chase", "JADE", "--json").json["out"] == 1
    for ending in ("pdf", "xlsx"):
        out = tmp_path / f"chase.{ending}"
        assert manager("report", "make", "chase-list", "--subject", "JADE", "-o", str(out), "--language", language).code == 0
        assert out.stat().st_size > 1000
    again = manager("transfer", "break", "JADE", "--reason", "no price", "--approve")
    assert (again.code, "cannot go from" in again.err) == (3, True)


def test_a_tranche_holds_an_item_back_until_a_manager_releases_it(at_jade: Callable[[str], Run], firm: SampleFirm) -> None:
    keeper = firm.open(KEEPER)
    add(keeper, "item", {"name": "List", "category": "client-list"})
    firm.close()
    keeping = at_jade(KEEPER)
    assert keeping("transfer", "tranche", "add", "JADE", "--item", "I0001", "--condition", "price agreed").code == 0
    asked = keeping("disclose", "I0001", "--to", PARTY, "--person", "Ann Wu", "--json")
    assert "tranche_not_released" in asked.json["bars"]
    assert keeping("transfer", "tranche", "release", "TR0001", "--reason", "price agreed").code == 3
    assert at_jade(MANAGER)("transfer", "tranche", "release", "TR0001", "--reason", "price agreed").code == 0
    asked = keeping("disclose", "I0001", "--to", PARTY, "--person", "Ann Wu", "--json")
    assert "tranche_not_released" not in asked.json["bars"]
    listed = keeping("transfer", "tranche", "list", "JADE", "--json").json
    assert listed["tranches"] == [{"code": "TR0001", "state": "released", "items": ["I0001"]}]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_closing_is_shown_approved_and_final(firm: SampleFirm, as_person: Callable[[str], Run], language: str) -> None:
    signed_deal(firm.open(KEEPER))
    firm.close()
    keeper, manager = as_person(KEEPER), as_person(MANAGER)
    assert keeper("record", "transfer", "move", "JADE", "closed").code == 3
    seen = manager("transfer", "close", "JADE", "--on", "2026-02-28", "--language", language)
    assert (seen.code, "NDA-VALUER" in seen.out, "D0002" in seen.out, "--approve" in seen.out) == (0, True, True, True)
    told = manager("transfer", "close", "JADE", "--on", "2026-02-28", "--json").json
    assert (told["closed"], told["surviving"]["NDA-VALUER"], told["ending"]) == (False, "2028-02-28", {"NDA-OLD": "2025-01-31"})
    assert [(each["disclosure"], each["by"]) for each in told["returns"]] == [("D0002", "2026-04-01")]
    assert keeper("transfer", "close", "JADE", "--on", "2026-02-28", "--approve").code == 3
    assert manager("transfer", "close", "JADE", "--on", "2026-02-09", "--approve").code == 2
    assert find(firm.open(KEEPER), "transfer", "JADE").state == "signed"
    firm.close()
    assert manager("transfer", "close", "JADE", "--on", "2026-02-28", "--approve").code == 0
    again = manager("transfer", "close", "JADE", "--approve")
    assert (again.code, "cannot go from" in again.err) == (3, True)
    assert manager("ledger", "verify").code == 0


def test_letters_of_a_broken_transfer_are_written_into_a_folder(
    firm: SampleFirm, as_person: Callable[[str], Run], tmp_path: Path
) -> None:
    signed_deal(firm.open(KEEPER))
    firm.close()
    manager = as_person(MANAGER)
    refused = manager("transfer", "letters", "JADE", "-o", str(tmp_path))
    assert (refused.code, "is not broken off" in refused.err) == (3, True)
    assert manager("transfer", "break", "JADE", "--reason", "no price", "--approve").code == 0
    made = manager("transfer", "letters", "JADE", "-o", str(tmp_path), "--json").json["files"]
    assert [Path(each).name for each in made] == ["return-letter-D0001.pdf", "return-letter-D0002.pdf"]
    assert all(Path(each).read_bytes().startswith(b"%PDF") for each in made)
