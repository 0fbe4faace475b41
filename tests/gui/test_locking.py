"""What locks the vault, and what happens then: nothing typed is lost, the reason stands at the door, and the traces go."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from custkeeper.domain.errors import VaultClosed
from custkeeper.gui.desk import Desk
from custkeeper.gui.import_dialog import ImportDialog
from custkeeper.gui.locking.clock_jump import ClockJump
from custkeeper.gui.locking.copied_text import KEPT, CopiedText
from custkeeper.gui.locking.lock_source import BY_HAND, CLOCK, IDLE, REASONS, SCREEN, SLEEP, LockReason, LockSource
from custkeeper.gui.locking.return_ticket import ReturnTicket
from custkeeper.gui.locking.surroundings import Surroundings, system_sources
from custkeeper.gui.locking.windows_session import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_REMOTE_DISCONNECT,
    WTS_SESSION_LOCK,
    reason_for,
)
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.parts import Parts
from custkeeper.gui.prompter import Prompter
from custkeeper.gui.unlock_page import UnlockPage
from custkeeper.gui.vault_worker import Job
from custkeeper.services.import_outcome import import_outcome
from custkeeper.services.records import add, list_records
from tests.at_the_desk import Sitter
from tests.sample_firm import KEEPER, PASSPHRASES, SampleFirm, copied
from tests.small_disk import SmallDisk


class FakeSource(LockSource):
    """A system that says what the test wants."""

    def __init__(self) -> None:
        super().__init__()
        self.is_listening = False

    def start(self) -> None:
        self.is_listening = True

    def stop(self) -> None:
        self.is_listening = False


@dataclass
class FakeSystem:
    """Round the window in these tests: one source, a steady clock, a way out of captures, and who was started anew."""

    source: FakeSource = field(default_factory=FakeSource)
    now: float = 0.0
    hidden: dict[int, bool] = field(default_factory=dict)
    started: list[tuple[Path, str]] = field(default_factory=list)

    def steady(self) -> float:
        return self.now

    def hide(self, handle: int, is_hidden: bool) -> None:
        self.hidden[handle] = is_hidden

    def restart(self, vault: Path, ticket: str) -> int:
        self.started.append((vault, ticket))
        return 0

    def round(self, parts: Parts) -> Parts:
        around = Surroundings(sources=lambda window: [self.source], hide=self.hide, steady=self.steady)
        return replace(parts, surroundings=around, restart=self.restart)


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def sitter(
    clients: SampleFirm,
    parts_for: Callable[[SampleFirm], Parts],
    sit_at: Callable[[Parts], Sitter],
    english: None,
    system: FakeSystem,
) -> Sitter:
    """The keeper at a client's record."""
    sitter = sit_at(system.round(parts_for(clients)))
    sitter.unlock(KEEPER, clients)
    sitter.press("Ctrl+3")
    sitter.choose_line("K00003")
    return sitter


def drafts(sitter: Sitter) -> list[dict[str, str]]:
    return [each.content["typed"] for each in sitter.window.desk.session.vault.drafts]  # type: ignore[union-attr]


def head(sitter: Sitter) -> int:
    return sitter.window.desk.session.vault.head.seq  # type: ignore[union-attr]


def lock_by(sitter: Sitter, system: FakeSystem, reason: LockReason) -> None:
    """As the world would: by the key, by idle time, by what the system says."""
    if reason is BY_HAND:
        QTest.keyClick(sitter.focused(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif reason is IDLE:
        sitter.window.lock_timer.pass_seconds(5 * 60)
    else:
        system.source.asked.emit(reason)


@pytest.mark.parametrize("reason", REASONS.values(), ids=REASONS)
def test_whatever_locks_says_so_and_keeps_even_the_last_keystroke(sitter: Sitter, system: FakeSystem, reason: LockReason) -> None:
    before = head(sitter)
    sitter.fill("Contact", "")
    QTest.keyClicks(sitter.focused(), "half a na")
    assert drafts(sitter) == [], "typed just now: the pause after which a draft is kept has not passed"
    lock_by(sitter, system, reason)
    assert sitter.window.desk is None, "at once"
    sitter.reads(reason.text.source.format(minutes=5))
    sitter.unlock(KEEPER)
    sitter.wait(lambda: sitter.see("Contact").property("text") == "half a na", "the typed words")
    sitter.wait(lambda: sitter.focused() is sitter.named("Contact"), "the cursor in its field")
    assert head(sitter) == before, "a draft is no change"


@pytest.mark.parametrize("reason", REASONS.values(), ids=REASONS)
def test_an_open_dialog_goes_and_what_lies_under_it_is_kept(sitter: Sitter, system: FakeSystem, reason: LockReason) -> None:
    sitter.fill("Contact", "half a na")
    sitter.click("Import…")
    assert isinstance(sitter.screen, ImportDialog)
    lock_by(sitter, system, reason)
    sitter.wait(lambda: sitter.window.desk is None, "the lock, also by the key: the dialog has the keyboard")
    assert isinstance(sitter.window.entrance.page, UnlockPage)
    assert sitter.screen is sitter.window
    sitter.unlock(KEEPER)
    sitter.wait(lambda: sitter.see("Contact").property("text") == "half a na", "the typed words")


def test_an_import_that_runs_ends_behind_the_door_and_holds_the_restart_back(
    sitter: Sitter, system: FakeSystem, firm: SampleFirm
) -> None:
    before = len(list_records(sitter.window.desk.session, "client"))  # type: ignore[union-attr]
    more = firm.folder / "more.csv"
    more.write_text("客户名称\n" + "\n".join(f"杭州第{place}示例有限公司" for place in range(2000)), encoding="utf-8")
    sitter.answers.files.append(more)
    sitter.click("Import…")
    sitter.click("Choose a file…")
    sitter.click("Import 2000")
    system.source.asked.emit(SCREEN)
    system.now += 10 * 60
    assert sitter.window.worker.is_busy
    sitter.window.guards.restart.look()
    assert sitter.window.left is None, "something still runs"
    sitter.settle()
    sitter.unlock(KEEPER)
    assert len(list_records(sitter.window.desk.session, "client")) == before + 2000  # type: ignore[union-attr]
    sitter.reads("The import ended after the vault was closed. Clients imported: 2,000. Rows left out: 0.")
    sitter.settle()
    assert import_outcome(sitter.window.desk.session) is None, "told once"  # type: ignore[union-attr]


def test_a_file_dialog_of_the_system_goes_too(sitter: Sitter, system: FakeSystem) -> None:
    """It has a loop of its own: the lock comes from inside, and whoever asked gets no file."""
    window = sitter.window
    window.desk.prompter = Prompter(window)  # type: ignore[union-attr]
    sitter.fill("Contact", "half a na")
    sitter.click("Import…")

    def lock() -> None:
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        system.source.asked.emit(SCREEN)

    QTimer.singleShot(300, window, lock)
    sitter.click("Choose a file…")
    assert QApplication.activeModalWidget() is None
    sitter.unlock(KEEPER)
    sitter.wait(lambda: sitter.see("Contact").property("text") == "half a na", "the typed words")


def test_a_draft_that_finds_no_room_when_it_locks_is_told_at_the_door(
    small_disk: SmallDisk,
    made_firm: SampleFirm,
    parts_for: Callable[[SampleFirm], Parts],
    sit_at: Callable[[Parts], Sitter],
    english: None,
    system: FakeSystem,
) -> None:
    firm = copied(made_firm, small_disk.path / "firm")
    add(firm.open(KEEPER), "client", {"name": "杭州示例有限公司"}, "K00001")
    firm.close()
    sitter = sit_at(system.round(parts_for(firm)))
    sitter.unlock(KEEPER, firm)
    sitter.press("Ctrl+3")
    sitter.choose_line("K00001")
    contact = sitter.see("Contact", QLineEdit)
    small_disk.fill(0)
    contact.insert("half a na" * 3000)  # type: ignore[attr-defined]
    system.source.asked.emit(SCREEN)
    sitter.reads("Locked because the screen was locked.", "full")
    small_disk.empty()


def test_the_reason_is_told_in_the_language_that_shows(sitter: Sitter, system: FakeSystem) -> None:
    system.source.asked.emit(SLEEP)
    sitter.reads("Locked because the computer went to sleep.")
    LOOK.use("light", 11, "zh_CN")
    sitter.reads("电脑进入睡眠，保险库随之锁定。")


def test_a_locked_program_listens_to_nothing_and_an_open_one_does(sitter: Sitter, system: FakeSystem) -> None:
    assert system.source.is_listening
    system.source.asked.emit(SLEEP)
    assert not system.source.is_listening
    system.source.asked.emit(SCREEN)
    sitter.reads("went to sleep")  # the first reason stands
    sitter.unlock(KEEPER)
    assert system.source.is_listening


def test_another_idle_time_holds_at_once(sitter: Sitter) -> None:
    sitter.window.go_to("settings")
    sitter.settle()
    sitter.choose("Lock after idle time", "1 min")
    sitter.reads("Locks in 1:00")
    sitter.window.lock_timer.pass_seconds(60)
    sitter.reads("Locked after 1 idle minutes.")


def test_in_a_new_look_the_footer_says_at_once_when_it_locks(sitter: Sitter) -> None:
    told: list[str] = []
    sitter.window.workplace.built.connect(lambda shell: told.append(shell.fact_labels["lock"].text()))  # type: ignore[union-attr]
    LOOK.use("contrast", 11, "en")
    sitter.wait(lambda: told)
    assert told[0].startswith("Locks in "), "the timer ticks again only a second later"


def test_locked_before_the_lists_are_there_nothing_is_begun_in_the_closed_vault(sitter: Sitter) -> None:
    window = sitter.window
    window.lock()
    desks: list[Desk | None] = []

    def lock_again(*_: object) -> None:
        desks.append(window.desk)
        window.lock()

    window.entrance.entered.connect(lock_again)
    page = window.entrance.page
    assert isinstance(page, UnlockPage)
    page.passphrase.setText(PASSPHRASES[KEEPER])
    page.go.click()
    sitter.wait(lambda: desks)
    sitter.settle()
    (desk,) = desks
    assert desk is not None
    assert (desk.watch.state.total, desk.watch.state.findings, desk.catch_up.is_on) == (0, None, False)


def test_what_is_asked_of_the_vault_after_the_lock_is_refused_and_says_nothing_at_the_door(sitter: Sitter) -> None:
    desk, told = sitter.window.desk, list[object]()
    assert desk is not None
    sitter.window.lock()
    for ask in (sitter.window.worker.read, sitter.window.worker.write, sitter.window.worker.check):
        ask(Job(sitter.window, lambda progress: told.append("asked") or desk.session.people(), told.append, told.append))
    sitter.settle()
    assert told == ["asked"] * 3, "no answer, and no refusal"
    assert "closed" not in sitter.said()
    with pytest.raises(VaultClosed):
        desk.session.people()


# --- the clock --------------------------------------------------------------------------------------------------------


@dataclass
class Clocks:
    wall: float = 1_000_000.0
    steady: float = 50.0


def asked_after(passed: float, counted: float) -> list[LockReason]:
    """What a source says when the wall clock moved by `passed` between two looks and the steady one by `counted`."""
    clocks, asked = Clocks(), []
    source = ClockJump(lambda: clocks.wall, lambda: clocks.steady)
    source.asked.connect(asked.append)
    source.start()
    clocks.wall, clocks.steady = clocks.wall + passed, clocks.steady + counted
    source.look()
    clocks.wall, clocks.steady = clocks.wall + 1, clocks.steady + 1
    source.look()  # it is told once
    source.stop()
    return asked


@pytest.mark.parametrize(
    ("passed", "counted"),
    [(3600, 1), (-3600, 1), (3600, 3600), (61.5, 0.5)],
    ids=["slept on Linux or macOS", "clock set back", "slept on Windows", "a minute ahead"],
)
def test_a_jump_of_the_clock_locks(passed: float, counted: float, qapp: QApplication) -> None:
    assert asked_after(passed, counted) == [CLOCK]


@pytest.mark.parametrize(("passed", "counted"), [(1, 1), (30, 1), (-30, 1), (20, 20)])
def test_a_small_correction_and_a_slow_moment_do_not(passed: float, counted: float, qapp: QApplication) -> None:
    assert asked_after(passed, counted) == []


# --- the systems ------------------------------------------------------------------------------------------------------


def test_this_systems_sources_start_and_stop_where_nothing_is_there(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path / 'nobody'}")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    window = QWidget()
    sources = system_sources(window)
    assert len(sources) == 2
    for act in ("start", "start", "stop", "stop"):
        for source in sources:
            getattr(source, act)()
    window.deleteLater()


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a message bus of the test's own."""
    if sys.platform != "linux" or (daemon := shutil.which("dbus-daemon")) is None:
        pytest.skip("no message bus on this system")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        yield program.stdout.readline().strip()
        program.kill()


LOGIN = "org.freedesktop.login1"
SIGNALS = {
    "sleep": ((LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [True]), [SLEEP]),
    "wake": ((LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", [False]), []),
    "own session locked": ((LOGIN, "/org/freedesktop/login1/session/_32", f"{LOGIN}.Session", "Lock", []), [SCREEN]),
    "another session locked": ((LOGIN, "/org/freedesktop/login1/session/_37", f"{LOGIN}.Session", "Lock", []), []),
    "KDE's screen": (("", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]), [SCREEN]),
    "GNOME's screen": (("", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]), [SCREEN]),
    "the screen again": (("", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [False]), []),
}


@pytest.mark.parametrize("case", SIGNALS)
def test_on_linux_the_message_bus_tells(
    qapp: QApplication, qtbot: object, bus: str, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    dbus = pytest.importorskip("PySide6.QtDBus")
    linux = pytest.importorskip("custkeeper.gui.locking.linux_session")
    (service, path, interface, name, values), expected = SIGNALS[case]
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    asked: list[LockReason] = []
    source = linux.LinuxSession(bus, bus)
    source.asked.connect(asked.append)
    there = dbus.QDBusConnection.connectToBus(bus, "the system")
    if service:
        assert there.registerService(service)
    source.start()

    def say(path: str, interface: str, name: str, values: list[bool]) -> None:
        signal = dbus.QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(values)
        assert there.send(signal)

    say(path, interface, name, values)
    last = SIGNALS["KDE's screen"][0]
    say(*last[1:])  # whatever came before it has come when it comes
    qtbot.waitUntil(lambda: len(asked) == len(expected) + 1, timeout=10_000)  # type: ignore[attr-defined]
    assert asked == [*expected, SCREEN]
    source.stop()
    say(*last[1:])
    there.call(dbus.QDBusMessage.createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"))
    QApplication.processEvents()
    assert len(asked) == len(expected) + 1, "stopped"
    dbus.QDBusConnection.disconnectFromBus("the system")


def test_on_linux_locking_and_unlocking_while_the_bus_talks_never_stands_still(qapp: QApplication, bus: str) -> None:
    """QtDBus' thread and the window's waited for each other here when the receiver was an object of Python."""
    dbus = pytest.importorskip("PySide6.QtDBus")
    linux = pytest.importorskip("custkeeper.gui.locking.linux_session")
    asked: list[LockReason] = []
    there = dbus.QDBusConnection.connectToBus(bus, "the system")
    signal = dbus.QDBusMessage.createSignal("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    signal.setArguments([True])
    question = dbus.QDBusMessage.createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId")
    source = linux.LinuxSession(bus, bus)
    source.asked.connect(asked.append)
    for _ in range(200):
        source.start()
        there.send(signal)
        there.call(question)  # waits for QtDBus' thread
        QApplication.processEvents()
        source.stop()
        there.call(question)
    assert asked
    dbus.QDBusConnection.disconnectFromBus("the system")


def test_on_linux_a_bus_on_another_computer_is_not_spoken_to(qapp: QApplication) -> None:
    linux = pytest.importorskip("custkeeper.gui.locking.linux_session")
    source = linux.LinuxSession("tcp:host=192.0.2.1,port=9", "tcp:host=192.0.2.1,port=9")
    source.start()
    assert source._names == []


def test_on_linux_a_session_is_found_by_its_name_as_logind_writes_it(qapp: QApplication) -> None:
    linux = pytest.importorskip("custkeeper.gui.locking.linux_session")
    assert linux.session_path("2") == "/org/freedesktop/login1/session/_32"
    assert linux.session_path("c1") == "/org/freedesktop/login1/session/c1"
    assert linux.session_path("") == ""


@pytest.mark.parametrize(
    ("message", "what", "reason"),
    [
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, SCREEN),
        (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT, SCREEN),
        (WM_WTSSESSION_CHANGE, 0x8, None),  # unlocked
        (WM_POWERBROADCAST, PBT_APMSUSPEND, SLEEP),
        (WM_POWERBROADCAST, 0xA, None),  # from the mains to the battery
        (0x0100, WTS_SESSION_LOCK, None),  # a key
    ],
)
def test_what_windows_messages_mean(message: int, what: int, reason: LockReason | None) -> None:
    assert reason_for(message, what) is reason


@pytest.mark.parametrize(
    ("message", "what", "said"),
    [(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, "the screen was locked"), (WM_POWERBROADCAST, PBT_APMSUSPEND, "went to sleep")],
)
def test_on_windows_a_message_to_the_window_locks(at_desk: Callable[[str], Sitter], message: int, what: int, said: str) -> None:
    if sys.platform != "win32" or QGuiApplication.platformName() != "windows":
        pytest.skip("Windows' own messages")
    import ctypes

    sitter = at_desk(KEEPER)
    ctypes.WinDLL("user32").PostMessageW(ctypes.c_void_p(int(sitter.window.winId())), message, what, 0)
    sitter.reads(said)


# --- the restart ------------------------------------------------------------------------------------------------------


def look(sitter: Sitter, system: FakeSystem, seconds: float) -> bool:
    """Let time pass; whether the window made room."""
    system.now += seconds
    sitter.window.guards.restart.look()
    return sitter.window.left is not None


def test_a_minute_after_the_lock_the_window_makes_room_and_leaves_the_way_back(sitter: Sitter, system: FakeSystem) -> None:
    sitter.fill("Contact", "half a na")
    system.source.asked.emit(SCREEN)
    sitter.settle()
    assert not look(sitter, system, 59.5)
    assert look(sitter, system, 0.5)
    assert not sitter.window.isVisible()
    left = sitter.window.left
    assert left is not None
    assert (left.reason, left.tab, left.subject, left.field) == ("screen", "clients", "K00003", "contact")
    written = left.written()
    assert "half a na" not in written
    assert PASSPHRASES[KEEPER] not in written
    assert ReturnTicket.read(written) == left


def test_the_way_back_leads_to_the_same_reason_record_and_field(
    sitter: Sitter, system: FakeSystem, firm: SampleFirm, parts_for: Callable, sit_at: Callable
) -> None:
    sitter.fill("Contact", "half a na")
    sitter.window.go_to("agreements")  # the place, not the newest draft, says where to go
    system.source.asked.emit(SCREEN)
    sitter.settle()
    assert look(sitter, system, 60)
    again: Sitter = sit_at(replace(system.round(parts_for(firm)), ticket=sitter.window.left.written()))  # type: ignore[union-attr]
    again.reads("Locked because the screen was locked.")
    assert again.window.entrance.page.name.text() == KEEPER  # type: ignore[union-attr]
    again.unlock(KEEPER)
    assert again.window.tab == "agreements"


def test_while_somebody_types_at_the_door_it_stays(sitter: Sitter, system: FakeSystem) -> None:
    system.source.asked.emit(SCREEN)
    sitter.settle()
    for _ in range(5):
        assert not look(sitter, system, 50)
        sitter.type("x")
    assert not look(sitter, system, 59)
    assert look(sitter, system, 1), "left alone for a minute"


def test_it_stays_while_a_question_is_open_or_a_new_vault_is_made(sitter: Sitter, system: FakeSystem) -> None:
    system.source.asked.emit(SCREEN)
    sitter.settle()
    question = QLabel("?", sitter.window, Qt.WindowType.Dialog)
    question.setWindowModality(Qt.WindowModality.ApplicationModal)
    question.show()
    assert not look(sitter, system, 600)
    question.close()
    sitter.click("New vault or sample firm…")
    assert not look(sitter, system, 600)


def test_an_unlocked_program_never_restarts_nor_one_that_cannot_be_started(
    sitter: Sitter, system: FakeSystem, firm: SampleFirm, parts_for: Callable, sit_at: Callable
) -> None:
    assert not look(sitter, system, 600)
    system.source.asked.emit(SCREEN)
    sitter.unlock(KEEPER)
    assert not look(sitter, system, 600)
    sitter.window.close()
    never: Sitter = sit_at(replace(system.round(parts_for(firm)), restart=None))
    never.unlock(KEEPER)
    never.window.lock()
    never.settle()
    assert not look(never, system, 600)


@pytest.mark.parametrize("written", ["", "{", "[]", '{"tab": 7}', '{"stranger": "x"}', '{"is_active": "no"}'])
def test_a_ticket_that_is_none_is_an_empty_one(written: str) -> None:
    assert ReturnTicket.read(written) == ReturnTicket()


def test_a_ticket_to_a_page_that_is_not_there_leads_to_today(firm: SampleFirm, parts_for: Callable, sit_at: Callable) -> None:
    ticket = ReturnTicket("nonsense", tab="nowhere", geometry="!! no geometry").written()
    sitter: Sitter = sit_at(replace(parts_for(firm), ticket=ticket))
    sitter.unlock(KEEPER, firm)
    assert sitter.window.tab == "today"


# --- the clipboard ----------------------------------------------------------------------------------------------------


class SystemClipboard(QObject):
    """A clipboard that several programs share."""

    dataChanged = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.text, self.selected, self.is_ours = "", "", False

    def ownsClipboard(self) -> bool:  # noqa: N802
        return self.is_ours

    def ownsSelection(self) -> bool:  # noqa: N802
        return bool(self.selected)

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        if mode == QClipboard.Mode.Selection:
            self.selected = ""
        else:
            self.put("", is_ours=False)

    def put(self, text: str, is_ours: bool) -> None:
        self.text, self.is_ours = text, is_ours
        self.dataChanged.emit()


@pytest.fixture
def clipboard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> SystemClipboard:
    monkeypatch.setattr("custkeeper.gui.locking.copied_text._OWN_CLIPBOARD", set())  # this one says whose it is
    return SystemClipboard()


def test_what_was_copied_here_is_gone_when_its_time_is_over(clipboard: SystemClipboard, qtbot: object) -> None:
    copied = CopiedText(clipboard)
    assert copied.timer.interval() == KEPT == 15_000
    copied.timer.setInterval(1)
    clipboard.put("K00003", is_ours=True)
    qtbot.waitUntil(lambda: clipboard.text == "")  # type: ignore[attr-defined]
    assert not copied.timer.isActive()


def test_what_another_program_copied_since_stays(clipboard: SystemClipboard) -> None:
    copied = CopiedText(clipboard)
    clipboard.put("K00003", is_ours=True)
    assert copied.timer.isActive()
    clipboard.put("theirs", is_ours=False)
    assert not copied.timer.isActive()
    copied.clear()  # as a lock would
    assert clipboard.text == "theirs"


def test_a_second_copy_has_its_own_time(clipboard: SystemClipboard) -> None:
    copied = CopiedText(clipboard)
    clipboard.put("first", is_ours=True)
    copied.timer.stop()
    clipboard.put("second", is_ours=True)
    assert copied.timer.isActive()
    assert copied.timer.remainingTime() > KEPT - 1000


def test_a_lock_and_the_end_of_the_program_clear_what_was_copied(sitter: Sitter, system: FakeSystem) -> None:
    clipboard = QGuiApplication.clipboard()
    for end in (lambda: system.source.asked.emit(SCREEN), sitter.window.close):
        if sitter.window.desk is None:
            sitter.unlock(KEEPER)
        contact = sitter.see("Contact", QLineEdit)
        contact.setText("Ms Zhou")  # type: ignore[attr-defined]
        contact.setFocus()
        sitter.press("Ctrl+A")
        sitter.press("Ctrl+C")
        assert clipboard.text() == "Ms Zhou"
        assert sitter.window.guards.copied.timer.isActive()
        end()
        assert clipboard.text() == ""


# --- screen captures --------------------------------------------------------------------------------------------------


def test_the_window_and_its_dialogs_are_kept_out_of_captures_until_the_setting_is_off(sitter: Sitter, system: FakeSystem) -> None:
    window = sitter.window
    assert system.hidden[int(window.winId())] is True
    window.workplace.help()
    assert all(system.hidden.values())
    assert len(system.hidden) > 1
    window.go_to("settings")
    sitter.settle()
    sitter.reads("Switch it off for a meeting where this screen is projected or shared")
    sitter.click("Keep this window out of screenshots and shared screens")
    assert system.hidden[int(window.winId())] is False
    assert window.parts.preferences.get("is_kept_from_capture", True) is False
    sitter.click("Keep this window out of screenshots and shared screens")
    assert system.hidden[int(window.winId())] is True


def test_the_setting_is_not_shown_where_the_system_cannot(at_desk: Callable[[str], Sitter]) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows can")
    sitter = at_desk(KEEPER)
    sitter.window.go_to("settings")
    sitter.settle()
    assert sitter.named("Lock after idle time")
    assert sitter.named("Keep this window out of screenshots") is None
