"""“Unlock with this computer”: switched on in Settings, offered at the door, and never a window that stands still."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from custkeeper.domain.levels import Level
from custkeeper.gui.parts import Parts
from custkeeper.gui.passphrase_prompt import PassphrasePrompt
from custkeeper.services.device_unlock import disable, enable
from custkeeper.services.records import add
from tests.at_the_desk import Sitter
from tests.keyrings import HangingKeyring, HeldKeyring
from tests.sample_firm import KEEPER, OWNER, PASSPHRASES, SampleFirm

LONGEST_STALL = 0.1  # seconds (DESIGN §8 and facts: the window never blocks longer for a keyring)
UNLOCK = "Unlock with this computer"
SWITCH = "Unlock on this computer without passphrase"


@pytest.fixture
def with_keyring(firm: SampleFirm, held_keyring: HeldKeyring) -> SampleFirm:
    firm.use_keyring = True
    return firm


@pytest.fixture
def let_in(with_keyring: SampleFirm) -> SampleFirm:
    """The keeper and the owner switched it on with a command; the window knows nothing of that."""
    for name in (KEEPER, OWNER):
        enable(with_keyring.open(name), PASSPHRASES[name])
        with_keyring.close()
    return with_keyring


@pytest.fixture
def at_the_door(
    firm: SampleFirm, parts_for: Callable[[SampleFirm], Parts], sit_at: Callable[[Parts], Sitter], english: None
) -> Callable[[str], Sitter]:
    def stand(name: str) -> Sitter:
        parts = parts_for(firm)
        parts.preferences.set("names", {str(firm.path): name})
        return sit_at(parts)

    return stand


@contextmanager
def stalls() -> Iterator[list[float]]:
    """How long the window's thread was away each time, while the block runs."""
    gaps: list[float] = []
    last = perf_counter()

    def beat() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start(2)
    yield gaps
    timer.stop()


def entered(sitter: Sitter) -> None:
    sitter.wait(lambda: sitter.window.shell is not None, "the shell")
    sitter.settle()


def locked(sitter: Sitter) -> None:
    sitter.press("Ctrl+L")
    sitter.wait(lambda: sitter.window.shell is None, "the door")


def offered(sitter: Sitter) -> bool:
    return sitter.window.entrance.page.device.isVisible()  # type: ignore[union-attr]


def switch(sitter: Sitter, key: str, does: str, passphrase: str) -> None:
    sitter.window.go_to("settings")
    sitter.settle()
    sitter.press(key, sitter.see(SWITCH))
    sitter.fill("Your passphrase", passphrase)
    sitter.click(does)


def test_switched_on_in_settings_and_used_at_the_door(with_keyring: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("settings")
    sitter.reads("It is off: the passphrase is asked each time.")
    switch(sitter, "Right", "Switch it on", "not my passphrase")
    sitter.reads("This name and passphrase do not open the vault.")
    sitter.fill("Your passphrase", PASSPHRASES[KEEPER])
    sitter.click("Switch it on")
    sitter.reads("It is on: the door offers “Unlock with this computer”.")
    locked(sitter)
    sitter.click(UNLOCK)
    entered(sitter)
    assert sitter.window.desk.session.vault.is_by_device  # type: ignore[union-attr]
    sitter.window.go_to("settings")
    sitter.reads("signing, access, printing and export wait")
    sitter.click("Type your passphrase…")
    sitter.fill("Your passphrase", PASSPHRASES[KEEPER])
    sitter.click("Go on")
    sitter.reads("You are in with your passphrase now.")
    sitter.settle()
    assert sitter.named("Type your passphrase…") is None
    switch(sitter, "Left", "Switch it off", PASSPHRASES[KEEPER])
    sitter.reads("It is off", "Copies made meanwhile, backups too, still know the key.")
    locked(sitter)
    sitter.settle()
    assert not offered(sitter)


def test_cancelled_the_switch_stands_as_before(let_in: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("settings")
    sitter.reads("It is on")
    sitter.press("Left", sitter.see(SWITCH))
    sitter.click("Cancel")
    sitter.wait(lambda: sitter.named(f"{SWITCH}: On"), "the switch to stand at On")


def test_it_is_offered_to_whoever_switched_it_on_by_command_and_to_nobody_else(
    let_in: SampleFirm, at_the_door: Callable[[str], Sitter]
) -> None:
    sitter = at_the_door("赵海")
    sitter.settle()
    assert not offered(sitter)
    sitter.fill("Who are you", KEEPER)
    assert not offered(sitter)
    sitter.press("Tab")
    sitter.wait(lambda: offered(sitter), "the offer")
    sitter.fill("Who are you", "Somebody")
    assert not offered(sitter), "somebody else stands there now"
    sitter.window.entrance.page.offer_device(KEEPER)  # type: ignore[union-attr]
    assert not offered(sitter), "an answer that comes late is nobody's"
    sitter.fill("Who are you", KEEPER)
    sitter.press("Tab")
    sitter.click(UNLOCK)
    entered(sitter)


def test_what_stays_closed_is_told_and_a_click_away(let_in: SampleFirm, at_the_door: Callable[[str], Sitter]) -> None:
    add(let_in.open(OWNER), "client", {"name": "绝密客户"}, "K0001", Level.TOP_SECRET)
    let_in.close()
    sitter = at_the_door(OWNER)
    sitter.click(UNLOCK)
    entered(sitter)
    sitter.reads("What is top secret stays closed until you type your passphrase in Settings.")
    sitter.window.go_to("reports", "register:client")
    sitter.settle()
    assert find_title(sitter) == ""
    sitter.window.go_to("settings")
    sitter.click("Type your passphrase…")
    sitter.fill("Your passphrase", PASSPHRASES[OWNER])
    sitter.click("Go on")
    sitter.reads("You are in with your passphrase now.")
    sitter.settle()
    assert find_title(sitter) == "绝密客户"


def test_what_needs_the_passphrase_has_the_button_for_it_and_a_check_keeps_its_result(
    let_in: SampleFirm, at_the_door: Callable[[str], Sitter]
) -> None:
    sitter = at_the_door(OWNER)
    sitter.click(UNLOCK)
    entered(sitter)
    sitter.window.go_to("reports", "register:client")
    sitter.settle()
    sitter.reads("and this needs your passphrase")
    sitter.window.go_to("ledger")
    sitter.click("Check everything")
    sitter.reads("All sound.", "To be signed, it waits for your passphrase", "Not signed yet: signing waits")
    assert "was not signed" not in sitter.said()
    sitter.click("Type your passphrase…")
    sitter.fill("Your passphrase", "not my passphrase")
    sitter.click("Go on")
    sitter.reads("This name and passphrase do not open the vault.")
    sitter.fill("Your passphrase", PASSPHRASES[OWNER])
    sitter.click("Go on")
    sitter.reads("You are in with your passphrase now.", f"Last full check: signed by {OWNER}", "All sound.")
    assert "needs your passphrase" not in sitter.said(), "nothing waits for it any more"
    assert sitter.named("Type your passphrase…") is None
    assert PASSPHRASES[OWNER] not in {each.text() for each in sitter.window.findChildren(QLineEdit)}, "a closed dialog forgets"


def find_title(sitter: Sitter) -> str:
    [line] = sitter.window.desk.session.vault.index("client").search("")  # type: ignore[union-attr]
    return line.title


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("wiped", "This computer's keyring does not hold your key for this vault."),
        ("locked", "This computer's keyring is locked. Unlock it and try again, or use your passphrase."),
        ("refusing", "This computer's keyring refused (RuntimeError). Use your passphrase."),
        ("switched off elsewhere", "Unlocking with this computer is not switched on for this name."),
    ],
)
def test_whatever_the_keyring_does_the_passphrase_opens(
    let_in: SampleFirm,
    at_the_door: Callable[[str], Sitter],
    held_keyring: HeldKeyring,
    monkeypatch: pytest.MonkeyPatch,
    fault: str,
    sentence: str,
) -> None:
    sitter = at_the_door(KEEPER)
    sitter.wait(lambda: offered(sitter), "the offer")
    if fault == "wiped":
        held_keyring.kept.clear()
    elif fault == "switched off elsewhere":
        disable(let_in.open(KEEPER), PASSPHRASES[KEEPER])
        let_in.close()
    else:
        kind = type("KeyringLocked" if fault == "locked" else "RuntimeError", (Exception,), {})

        def refuse(*_: str) -> None:
            raise kind

        monkeypatch.setattr(held_keyring, "get_password", refuse)
    sitter.click(UNLOCK)
    sitter.reads(sentence)
    sitter.fill("Passphrase", PASSPHRASES[KEEPER])
    sitter.click("Open the vault")
    entered(sitter)


def test_without_a_keyring_settings_says_why_not(firm: SampleFirm, at_desk: Callable[[str], Sitter]) -> None:
    sitter = at_desk(KEEPER)
    sitter.window.go_to("settings")
    sitter.reads("This computer has no keyring that could keep a key for you")


@pytest.fixture
def at_a_hanging_door(
    firm: SampleFirm, hanging_keyring: HangingKeyring, at_the_door: Callable[[str], Sitter]
) -> tuple[Sitter, HangingKeyring]:
    """The keeper unlocks with this computer every day; today its keyring answers nothing."""
    firm.use_keyring = True
    hanging_keyring.answer.set()
    enable(firm.open(KEEPER), PASSPHRASES[KEEPER])
    firm.close()
    sitter = at_the_door(KEEPER)
    sitter.click(UNLOCK)
    entered(sitter)
    locked(sitter)
    hanging_keyring.answer.clear()
    return sitter, hanging_keyring


@pytest.mark.usefixtures("stretched_each_time")
def test_a_keyring_that_hangs_never_holds_the_window(at_a_hanging_door: tuple[Sitter, HangingKeyring]) -> None:
    sitter, hanging = at_a_hanging_door
    for place, attempt in (("at the door", at_the_door_once), ("in Settings", in_settings_once)):
        for _ in range(3):  # a window that is held is held each time; one that this machine's other work held is not
            let_go(sitter, hanging)
            with stalls() as gaps:
                attempt(sitter)
            print(f"\n{place}: {len(gaps)} turns in {sum(gaps):.1f} s, the longest {max(gaps) * 1000:.0f} ms")
            assert sum(gaps) > 2.5, "the keyring did hang"
            if max(gaps) < LONGEST_STALL:
                break
        else:
            pytest.fail(f"{place} the window stood still for {max(gaps):.3f} s")
        if sitter.window.shell is None:
            sitter.unlock(KEEPER)
            sitter.window.go_to("settings")
            sitter.settle()


def at_the_door_once(sitter: Sitter) -> None:
    sitter.window.entrance.page.device.click()  # type: ignore[union-attr]
    assert "Asking this computer's keyring…" in sitter.said()
    sitter.reads("This computer's keyring does not answer. Look whether the system asks you something in another window")


def in_settings_once(sitter: Sitter) -> None:
    sitter.window.pages["settings"].refresh()
    assert "Asking this computer's keyring…" in sitter.said()
    sitter.reads("This computer's keyring does not answer.")


def let_go(sitter: Sitter, hanging: HangingKeyring) -> None:
    """What was asked before is answered, and the next question hangs anew."""
    hanging.answer.set()
    store = sitter.window.parts.place(sitter.window.entrance.path).device  # type: ignore[arg-type]
    sitter.wait(lambda: not store._is_waiting, "the keyring to answer")
    hanging.answer.clear()


def test_with_a_hanging_keyring_the_passphrase_opens_and_switching_on_is_refused(
    at_a_hanging_door: tuple[Sitter, HangingKeyring],
) -> None:
    sitter, hanging = at_a_hanging_door
    sitter.unlock(KEEPER)
    let_go(sitter, hanging)
    sitter.window.go_to("settings")
    sitter.reads("This computer's keyring does not answer.")
    sitter.press("Right", sitter.see(SWITCH))
    sitter.fill("Your passphrase", PASSPHRASES[KEEPER])
    sitter.click("Switch it on")
    sitter.wait(lambda: isinstance(sitter.screen, PassphrasePrompt) and sitter.screen.problem.isVisible())
    sitter.reads("This computer's keyring does not answer. Look whether the system asks you something")
    sitter.click("Cancel")
