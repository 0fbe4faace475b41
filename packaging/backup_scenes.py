"""The pages and dialogs of backups, one after the other, for `shots`. The history they show is `backup_history`'s."""

from collections.abc import Callable, Iterator
from pathlib import Path

from camera import Camera
from PySide6.QtWidgets import QScrollArea, QWidget

from custkeeper.domain.record import Record
from custkeeper.gui.backup_maker import Making
from custkeeper.gui.desk import Desk
from custkeeper.gui.drill_dialog import DrillDialog
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.pages.backups_page import NEW, BackupsPage
from custkeeper.gui.pages.segmented_page import SegmentedPage
from custkeeper.gui.place_dialog import PlaceDialog
from custkeeper.gui.restore_page import RestorePage
from custkeeper.services.backup_looking import Sighting
from custkeeper.services.backup_targets import MARK
from custkeeper.services.backups import Step
from custkeeper.services.restore_drills import DrillStep, Outcome
from custkeeper.services.restoring import BackupFacts
from custkeeper.vault.backup_errors import BackupAltered

_SECONDS = {"take_out": 2.1, "unlock": 1.4, "check": 3.2, "records": 11.8, "files": 4.0, "compare": 0.6}


def backup_scenes(camera: Camera, window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Places with their history, one while it is made, what a look tells, the list, one that failed and one that is proven."""
    yield "14-backups", lambda: window.go_to("backups")
    yield "14-backups-making", lambda: _show_making(window, Making("蓝色 U 盘", Step.WRITE, 2400))
    yield "14-backups-made", lambda: _show_making(window, None)
    yield "14-backups-looked", lambda: _show_look(camera, window)
    yield "14-backup-failed", lambda: window.go_to("backup-list", _first_backup(window, "failed"))
    yield "14-backup-proven", lambda: window.go_to("backup-list", _first_backup(window, "proven"))


def restore_scene(window: MainWindow) -> None:
    """At the door: a backup that was read, before its vault is restored."""
    page = RestorePage(Path("a1b2c3d4-20270301T090000Z.ckbackup"))
    window.entrance._show(page)
    facts = BackupFacts("a1" * 16, "12AB-34CD-56EF", "2027-03-01T09:00:00Z", 214, 1_900_000, 4)
    page.show_facts(facts, Path("/home/wang/Documents"), "2027-03-01")


def _show_making(window: MainWindow, state: Making | None) -> None:
    """As while one is made; making one of the sample takes too short a time for a picture."""
    if (desk := window.desk) is not None:
        desk.maker.picture(state)


def _show_look(camera: Camera, window: MainWindow) -> None:
    """What a look could come to: no file of the sample's history lies anywhere, so nothing is looked for."""
    if (desk := window.desk) is None or (places := _places(window)) is None:
        return
    made, (stick, share) = _backups(desk, "made"), desk.session.vault.records.where("backup_target")
    seen = Sighting(made[:1], made[1:3], made[3:4], (stick, share), (share,), there=len(made) - 4)
    places.looking._tell(made[4:5], seen)
    camera.settle(window)
    for area in places.findChildren(QScrollArea):
        area.ensureWidgetVisible(places.looking)


def _places(window: MainWindow) -> BackupsPage | None:
    page = window.page()
    return page.shown if isinstance(page, SegmentedPage) and isinstance(page.shown, BackupsPage) else None


def _backups(desk: Desk, state: str) -> tuple[Record, ...]:
    return tuple(reversed(desk.session.vault.records.where("backup", state=state)))


def _first_backup(window: MainWindow, state: str) -> str:
    return max((each.code for each in _backups(window.desk, state)), default="") if window.desk is not None else ""


def backup_dialogs(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Setting a place on the vault's own disk, changing one, one whose mark was lost; a restore test from start to end."""
    window.go_to("backups", NEW)
    camera.settle(window)
    if (places := _places(window)) is None or (desk := window.desk) is None:
        return
    if (dialog := places.dialog) is not None:
        dialog.take(desk.session.vault.folder.path.parent)
        dialog.decide()
        camera.settle(window)
        yield "28-place-refused", dialog
    target = desk.session.vault.records.where("backup_target")[0]
    yield "28-place-changed", PlaceDialog(desk, window, target)
    moved = PlaceDialog(desk, window, target)
    moved.take(Path(str(target.value("folder"))).parent)
    yield "28-place-moved", moved
    moved.give_up()
    camera.settle(window)
    mark = Path(str(target.value("folder"))) / MARK
    kept = mark.read_bytes()
    mark.unlink()
    yield "28-place-unmarked", PlaceDialog(desk, window, target)
    mark.write_bytes(kept)
    yield from _drill_dialogs(desk, window)


def _drill_dialogs(desk: Desk, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    backup, drill = _backups(desk, "made")[0], desk.session.vault.records.where("restore_drill")[0]

    def dialog() -> DrillDialog:
        return DrillDialog(desk, backup, window)

    yield "29-drill", dialog()
    by_sheet = dialog()
    by_sheet.way.setCurrentIndex(1)
    yield "29-drill-by-sheet", by_sheet
    running = dialog()
    running._show_running()
    running._advance((list(DrillStep).index(DrillStep.RECORDS) * 1000) + 420, len(DrillStep) * 1000)
    yield "29-drill-running", running
    outcome = Outcome(opened=231, sealed=4, earlier=96, files=18, compared=200, sample=200, ledger=214, seconds=_SECONDS)
    passed = dialog()
    passed._show_result(drill, outcome)
    yield "29-drill-passed", passed
    failed = dialog()
    outcome = Outcome(seconds={"take_out": 2.1}, problems=[BackupAltered(file=str(backup.value("file"))).message])
    failed._show_result(drill.changed(state="failed"), outcome)
    yield "29-drill-failed", failed
