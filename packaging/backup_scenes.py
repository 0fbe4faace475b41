"""The pages and the dialog of backups, one after the other, for `shots`. The history they show is `backup_history`'s."""

from collections.abc import Callable, Iterator

from camera import Camera
from PySide6.QtWidgets import QWidget

from custkeeper.gui.backup_maker import Making
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.pages.backups_page import NEW, BackupsPage
from custkeeper.gui.pages.segmented_page import SegmentedPage
from custkeeper.services.backups import Step


def backup_scenes(camera: Camera, window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Places with their history, one while it is made, the list, one that failed and one that is proven."""
    yield "14-backups", lambda: window.go_to("backups")
    yield "14-backups-making", lambda: _show_making(window, Making("蓝色 U 盘", Step.WRITE, 2400))
    yield "14-backups-made", lambda: _show_making(window, None)
    yield "14-backup-failed", lambda: window.go_to("backup-list", _first_backup(window, "failed"))
    yield "14-backup-proven", lambda: window.go_to("backup-list", _first_backup(window, "proven"))


def _show_making(window: MainWindow, state: Making | None) -> None:
    """As while one is made; making one of the sample takes too short a time for a picture."""
    if (desk := window.desk) is not None:
        desk.maker.picture(state)


def _first_backup(window: MainWindow, state: str) -> str:
    desk = window.desk
    found = desk.session.vault.records.where("backup", state=state) if desk is not None else []
    return max((each.code for each in found), default="")


def backup_dialogs(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Setting a place on the vault's own disk: refused until it is said why."""
    window.go_to("backups", NEW)
    camera.settle(window)
    page = window.page()
    if not isinstance(page, SegmentedPage) or not isinstance(places := page.shown, BackupsPage) or window.desk is None:
        return
    if (dialog := places.dialog) is not None:
        dialog.take(window.desk.session.vault.folder.path.parent)
        dialog.decide()
        camera.settle(window)
        yield "28-place-refused", dialog
