"""Last days in the real window: told on Today and the timeline, led to from there, and said on the row once they are past."""

from collections.abc import Callable
from datetime import timedelta

from custkeeper.gui.timeline import Timeline
from custkeeper.services.insiders import insiders
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, OWNER, SampleFirm
from tests.services.test_end_days import BUYER, LEAVING, NAMED, OF_VALUER, STAND_IN, with_ends


def timeline(sitter: Sitter) -> list[str]:
    return sitter.see("Timeline", Timeline).accessibleDescription().split("\n")


def test_today_tells_a_last_day_and_leads_to_its_row(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    with_ends(firm)
    sitter = at_desk(KEEPER)
    sitter.press("Ctrl+1")
    sitter.reads(
        "JADE/INS0002: Removal from the insider list, 4 Mar 2026; days left: 3.", "NDA0001/O0001: Last day of the override"
    )
    sitter.click("Open: NDA0001/R0002: Last day as a named recipient, 5 Mar 2026; days left: 4.")
    sitter.reads(LEAVING, "R0002 · Until: 5 Mar 2026", f"Override O0001 lets {STAND_IN}, {BUYER}, through until 6 Mar 2026")
    assert f"{LEAVING} (ended)" not in sitter.said()
    sitter.press("Ctrl+2")
    sitter.choose_line("JADE")
    sitter.reads("To be on the list until 4 Mar 2026 (INS0002).")
    assert "NDA0001/R0002: Last day as a named recipient, 5 Mar 2026 · as entered · days left: 4" in timeline(sitter)
    assert "JADE/INS0002: Removal from the insider list, 4 Mar 2026 · as entered · days left: 3" in timeline(sitter)


def test_what_ended_says_so_on_its_row_and_an_insider_s_day_is_put_off(
    firm: SampleFirm, at_desk: Callable[[str], Sitter]
) -> None:
    with_ends(firm).clock.now += timedelta(days=9)
    sitter = at_desk(OWNER)
    sitter.window.go_to("agreements", "NDA0001")
    sitter.reads(f"{LEAVING} (ended)", NAMED, f"Override O0001 for {STAND_IN}, {BUYER}, ended on 6 Mar 2026.")
    assert f"{NAMED} (ended)" not in sitter.said()
    assert sitter.named("Void override O0001") is None, "it ended: there is nothing to void"
    sitter.window.go_to("parties", "PA0001")
    sitter.reads(f"{OF_VALUER} (ended)", "PP0001 · until 7 Mar 2026")
    sitter.press("Ctrl+2")
    sitter.choose_line("JADE")
    sitter.reads("Was to be on the list until 4 Mar 2026 (INS0002) and is still on it: take them off.")
    assert "JADE/INS0002: Removal from the insider list, 4 Mar 2026 · as entered · overdue by days: 6" in timeline(sitter)
    sitter.click(f"Last day on the list: {KEEPER}")
    sitter.reads("takes no key away")
    sitter.fill("Last day on the list", "2026-03-09")
    sitter.click("Keep this day")
    sitter.reads("9 Mar 2026 is past. Take")
    sitter.fill("Last day on the list", "2026-04-30")
    sitter.click("Keep this day")
    sitter.reads(
        f"{KEEPER} is to be on the insider list of JADE until 30 Apr 2026.", "To be on the list until 30 Apr 2026 (INS0002)."
    )
    sitter.settle()
    session = sitter.window.desk.session  # type: ignore[union-attr]
    assert [each.until for each in insiders(session, "JADE") if each.name == KEEPER] == ["2026-04-30"]
