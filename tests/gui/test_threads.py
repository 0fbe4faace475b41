"""A widget dies on the window's thread only, whatever the vault's threads allocate or let go."""

import gc
from collections.abc import Iterator
from threading import Event, current_thread, main_thread
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from custkeeper.gui.vault_worker import Job, VaultWorker


class Forgotten(QWidget):
    """Nobody refers to it but itself, as happens to a page whose buttons call its methods."""

    def __init__(self, died_on: list[bool]) -> None:
        super().__init__()
        self.setLayout(QVBoxLayout())
        self.layout().addWidget(QLabel("x", self))
        self.died_on = died_on
        self.itself = self

    def __del__(self) -> None:
        self.died_on.append(current_thread() is main_thread())


@pytest.fixture
def worker(qapp: object) -> Iterator[VaultWorker]:
    worker = VaultWorker()
    yield worker
    worker.stop()


def make_much_garbage(*_: Any) -> None:
    for _ in range(200_000):
        loop: list[Any] = []
        loop.append(loop)


def ignore(*_: Any) -> None:
    pass


def test_widgets_nobody_holds_are_not_destroyed_by_a_job_that_makes_garbage(worker: VaultWorker, qtbot: Any) -> None:
    gc.collect()
    died_on: list[bool] = []
    for _ in range(20):
        Forgotten(died_on)
    worker.write(Job(worker, make_much_garbage, ignore, ignore))
    worker.read(Job(worker, make_much_garbage, ignore, ignore))
    qtbot.waitUntil(lambda: not worker.is_busy, timeout=20_000)
    qtbot.waitUntil(lambda: bool(gc.collect()) or len(died_on) == 20)
    assert died_on == [True] * 20


def test_the_last_reference_in_a_job_is_let_go_on_the_windows_thread(worker: VaultWorker, qtbot: Any) -> None:
    died_on: list[bool] = []
    for _ in range(200):
        widget = Forgotten(died_on)
        widget.itself = None  # type: ignore[assignment]
        worker.read(Job(QObject(worker), lambda progress, kept=widget: None, ignore, ignore))
        del widget
    qtbot.waitUntil(lambda: not worker.is_busy, timeout=20_000)
    assert died_on == [True] * 200


def test_a_library_that_panics_is_told_and_the_next_job_is_done(worker: VaultWorker, qtbot: Any) -> None:
    """Those written in Rust raise what is no `Exception`; without its thread the window would wait for ever."""

    class Panic(BaseException):
        pass

    def panic(progress: Any) -> None:
        raise Panic

    refused: list[Any] = []
    done: list[Any] = []
    worker.write(Job(worker, panic, ignore, refused.append))
    worker.write(Job(worker, lambda progress: 7, done.append, ignore))
    qtbot.waitUntil(lambda: not worker.is_busy, timeout=20_000)
    assert [type(each).__name__ for each in refused] == ["Unexpected"]
    assert done == [7]


def test_a_check_lets_reads_and_writes_go_first(worker: VaultWorker, qtbot: Any) -> None:
    steps, while_read = [0], [0]
    is_checking = Event()

    def check(progress: Any) -> None:
        for step in range(20_000):
            steps[0] = step
            is_checking.set()
            progress(step, 20_000)

    def read(progress: Any) -> None:
        is_checking.wait()
        before, end = steps[0], monotonic() + 0.3
        while monotonic() < end:
            sum(range(1000))
        while_read[0] = steps[0] - before

    worker.read(Job(worker, read, ignore, ignore))
    worker.check(Job(worker, check, ignore, ignore))
    qtbot.waitUntil(lambda: not worker.is_busy, timeout=20_000)
    assert steps == [19_999], "it ended"
    assert while_read[0] <= 2, "it waited at its next step"


def test_the_progress_of_100000_steps_is_told_200_times(worker: VaultWorker, qtbot: Any) -> None:
    told: list[int] = []

    def work(progress: Any) -> None:
        for step in range(100_000):
            progress(step + 1, 100_000)

    worker.write(Job(worker, work, ignore, ignore, lambda done, total: told.append(done)))
    qtbot.waitUntil(lambda: not worker.is_busy, timeout=20_000)
    assert 190 <= len(told) <= 201
    assert told[-1] == 100_000


def test_garbage_is_collected_while_the_window_is_open_and_python_does_it_again_afterwards(qapp: object, qtbot: Any) -> None:
    worker = VaultWorker()
    died_on: list[bool] = []
    Forgotten(died_on)
    assert not gc.isenabled()
    worker.write(Job(worker, make_much_garbage, ignore, ignore))
    qtbot.waitUntil(lambda: died_on == [True], timeout=20_000)
    worker.stop()
    assert gc.isenabled()
