"""Draws every page and dialog of the window into PNG files: `python3 run.py shots DIR`.

In both languages, light, dark, high contrast and 18 pt, on the sample firm. For looking at; no test compares pixels.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from backup_history import tell_history
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from custkeeper.app import composition, paths, surroundings
from custkeeper.app.preferences import Preferences
from custkeeper.domain.text import Message, Text, Value
from custkeeper.gui.application import Dressing
from custkeeper.gui.backup_catch_up import BACKED_UP_WHEN_DUE
from custkeeper.gui.backup_maker import Making
from custkeeper.gui.entrance import Key, key_of
from custkeeper.gui.first_run import Answers
from custkeeper.gui.help_dialog import HelpDialog
from custkeeper.gui.import_dialog import ImportDialog
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.package_dialog import PACKAGE
from custkeeper.gui.pages.agreements_page import AgreementsPage
from custkeeper.gui.pages.backups_page import NEW, BackupsPage
from custkeeper.gui.pages.checklists_page import ChecklistsPage
from custkeeper.gui.pages.disclosures_page import DisclosuresPage
from custkeeper.gui.pages.holders_page import HoldersPage
from custkeeper.gui.pages.people_page import PeoplePage
from custkeeper.gui.pages.segmented_page import SegmentedPage
from custkeeper.gui.pages.settings_page import SettingsPage
from custkeeper.gui.pages.transfers_page import TransfersPage
from custkeeper.gui.parts import Parts
from custkeeper.gui.passphrase_dialog import PassphraseDialog
from custkeeper.gui.unlock_page import UnlockPage
from custkeeper.services.agreements import add_agreement
from custkeeper.services.backups import Step
from custkeeper.services.checklists import answer, attach, load, start, submit
from custkeeper.services.records import add
from custkeeper.services.sample_deal import SampleDeal
from custkeeper.services.vault_access import Papers, open_vault

# (theme, points, language): the usual one in full, the others as samples of each axis
VARIANTS = [(theme, 11, language) for language in ("zh_CN", "en") for theme in ("light", "dark", "contrast")]
VARIANTS += [("light", 18, "zh_CN"), ("light", 18, "en"), ("light", 24, "en")]
SIZE = QSize(1360, 860)
FAULTY_LIST = Path(__file__).resolve().parent.parent / "tests" / "data" / "clients-with-faults-utf8-bom.csv"
PATIENCE = 30  # seconds for the vault to answer


class Camera:
    """Waits until the window has nothing left to do, then saves what it shows."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self._folder, self._app = folder, app
        self.variant = ""

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Let Qt work until it is so. Raises TimeoutError."""
        end = monotonic() + PATIENCE
        while not is_done():
            self._app.processEvents()
            if monotonic() > end:
                raise TimeoutError
        self._app.processEvents()

    def settle(self, window: MainWindow) -> None:
        for _ in range(6):
            self.wait(lambda: not window.worker.is_busy)

    def take(self, widget: QWidget, name: str) -> None:
        self._app.processEvents()
        widget.grab().save(str(self._folder / f"{name}-{self.variant}.png"))


def parts_in(folder: Path) -> Parts:
    desk = composition.build_desk()
    return Parts(
        place=desk.place,
        catalogue=surroundings.catalogue,
        make_press=lambda: desk.press,
        sample=desk.sample,
        fonts=paths.resources() / "fonts",
        preferences=Preferences(folder / "preferences.json"),
        language="zh_CN",
        help=paths.resources() / "help",
    )


def sample(folder: Path, parts: Parts) -> dict[str, Key]:
    """The sample firm, as keeper and as manager."""

    def tell(text: Text | Message, **values: Value | Text | Message) -> None:
        """The pictures tell enough."""

    deal = SampleDeal(parts.place, parts.press, parts.sample, folder, "zh_CN", tell, lambda error: None)
    keeper = key_of(deal.play())
    manager = (keeper.path.parent / "secrets" / "passphrase-manager").read_text(encoding="utf-8").strip()
    return {"keeper": keeper, "manager": Key(keeper.path, "李敏", manager, keeper.firm_secret)}


def entrance_shots(camera: Camera, parts: Parts, key: Key) -> None:
    window = MainWindow(parts)
    window.resize(SIZE)
    window.show()
    papers = Papers("v" * 32, "12AB-34CD", "上海示例财税咨询有限公司", "王一平", "AAAA", "7K2M9-QW3RT", "王一平", "", 1, "0" * 64)
    answers = Answers(
        "/home/wang/Documents", "上海示例财税咨询有限公司", "王一平", papers=papers, papers_folder="/media/usb", code="7K2"
    )
    window.entrance.answers = answers
    for step in range(7):
        window.entrance.show_first_run(step)
        camera.take(window, f"01-first-run-{step + 1}")
    window.entrance.show_unlock(key.path)
    camera.take(window, "02-unlock")
    if isinstance(window.entrance.page, UnlockPage):
        window.entrance.page.offer_device(window.entrance.page.name.text())
    camera.take(window, "02-unlock-this-computer")
    window.entrance._unlock("李敏", "not the passphrase at all", "", "")
    camera.settle(window)
    camera.take(window, "02-unlock-refused")
    window.close()


def shell_shots(camera: Camera, parts: Parts, keys: dict[str, Key]) -> None:
    window = MainWindow(parts)
    window.resize(SIZE)
    window.show()
    window.begin(keys["manager"])
    camera.wait(lambda: window.shell is not None)
    for name, shoot in _scenes(camera, window):
        shoot()
        camera.settle(window)
        camera.take(window, name)
    for name, dialog in _dialogs(camera, window):
        dialog.show()
        camera.settle(window)
        camera.take(dialog, name)
        dialog.close()
    window.close()


def _scenes(camera: Camera, window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    yield "03-today", lambda: window.go_to("today")
    yield "04-transfers", lambda: window.go_to("transfers", "JADE")
    yield "05-clients", lambda: window.go_to("clients", "K00003")
    yield "05-clients-new", lambda: window.go_to("clients", "new")
    yield from gate_scenes(camera, window)
    yield "06-agreements", lambda: window.go_to("agreements", "NDA0001")
    yield "07-checklists", lambda: window.go_to("checklists")
    yield "07-checklist-stale", lambda: window.go_to("checklists", "CL0001")
    yield "07-checklist-open", lambda: window.go_to("checklists", "CL0002")
    yield "08-people", lambda: window.go_to("people")
    yield "08-people-one", lambda: window.go_to("people", "P0003")
    yield "08-people-matrix", lambda: window.go_to("people", "matrix")
    yield "08-leaver", lambda: window.go_to("offboarding", "OB0001")
    yield "08-leaver-new", lambda: window.go_to("offboarding", "new")
    yield "09-incident", lambda: window.go_to("incident", "IN0001")
    yield "09-reports", lambda: window.go_to("reports", "readiness:JADE")
    yield "09-reports-register", lambda: window.go_to("reports", "register:client")
    yield "09-reports-key-card", lambda: window.go_to("reports", "key-card:P0003")
    yield "09-reports-access-matrix", lambda: window.go_to("reports", "access-matrix:all")
    yield from backup_scenes(camera, window)
    yield "10-ledger", lambda: window.go_to("ledger")
    yield "11-settings", lambda: window.go_to("settings")
    yield "12-search", lambda: window._search_everything("静安")


def gate_scenes(camera: Camera, window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Items, disclosures, who holds what."""
    yield "05-items", lambda: window.go_to("items", "I0002")
    yield "05-items-new", lambda: window.go_to("items", "new")
    yield "13-disclosures", lambda: window.go_to("disclosures", "D0001")
    yield "13-holders", lambda: window.go_to("holders")
    yield "13-holders-one", lambda: _choose_first_holder(camera, window, 0)
    yield "13-holders-by-item", lambda: _choose_first_holder(camera, window, 1)


def _choose_first_holder(camera: Camera, window: MainWindow, grouping: int) -> None:
    if isinstance(page := window.page(), SegmentedPage) and isinstance(holders := page.shown, HoldersPage):
        holders.segments.choose(grouping)
        camera.settle(window)
        holders.view.selectRow(0)


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


def gate_dialogs(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """A hand-over that is allowed, one that is refused, and how one ended."""
    window.go_to("disclosures", "D0001")
    camera.settle(window)
    page = window.page()
    if not isinstance(page, SegmentedPage) or not isinstance(disclosures := page.shown, DisclosuresPage):
        return
    party = disclosures.sheet.party if disclosures.sheet is not None else ""
    for name, person, items in (
        ("27-hand-over-allowed", "周律师", ["I0001", "I0002"]),
        ("27-hand-over-refused", "钱顾问", ["I0003"]),
    ):
        disclosures.handing.dialog = None
        disclosures.handing.open(*items)
        camera.wait(lambda: disclosures.handing.dialog is not None)
        if (dialog := disclosures.handing.dialog) is not None:
            dialog.party.setText(party)
            dialog.person.setText(person)
            camera.wait(lambda dialog=dialog: dialog.outlook is not None)
            camera.settle(window)
            yield name, dialog
            if dialog.outlook is not None and dialog.outlook.way is not None and dialog.outlook.way.may_sign:
                dialog.open_override()
                camera.wait(lambda dialog=dialog: dialog.override is not None)
                if dialog.override is not None:
                    yield "27-override", dialog.override
            dialog.give_up()
            camera.settle(window)
    disclosures.open_ending("returned")
    if disclosures.dialog is not None:
        yield "28-returned", disclosures.dialog
    disclosures.open_leaving(PACKAGE)
    if disclosures.package is not None:
        yield "29-package", disclosures.package


def _dialogs(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    desk, page = window.desk, window.pages["checklists"]
    if desk is None or not isinstance(page, ChecklistsPage):
        return
    importing = ImportDialog(desk, window)
    importing.read_list(FAULTY_LIST)
    yield "20-import", importing
    window.go_to("checklists", "CL0003")
    camera.settle(window)
    page.open_signing()
    camera.settle(window)
    yield "21-signing", page.signing
    yield "22-passphrase", PassphraseDialog(desk, window)
    window.go_to("settings")
    camera.settle(window)
    if isinstance(settings := window.pages["settings"], SettingsPage):
        settings.device.switch.choose(1)
        if settings.device.prompt is not None:
            yield "24-this-computer", settings.device.prompt
    window.go_to("people", "P0003")
    camera.settle(window)
    people = window.pages["people"]
    if isinstance(people, PeoplePage) and people.panel is not None:
        people.panel.revoke_asked.emit()
        if people.acts.dialog is not None:
            yield "25-revoking", people.acts.dialog
    window.go_to("transfers", "JADE")
    camera.settle(window)
    transfers = window.pages["transfers"]
    if isinstance(transfers, TransfersPage) and transfers.current is not None:
        transfers.open_move()
        if transfers.dialog is not None:
            closing = date.fromisoformat(transfers.dialog.day.text())
            transfers.dialog.day.setText(f"{closing + timedelta(days=10)}")
            camera.wait(lambda: transfers.dialog is not None and transfers.dialog.preview is not None)
            yield "26-moving-a-date", transfers.dialog
    yield from backup_dialogs(camera, window)
    yield from gate_dialogs(camera, window)
    yield from _guest_signing(camera, window)
    yield "23-help", HelpDialog(desk.parts.help, "checklists", window)


def _guest_signing(camera: Camera, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.go_to("agreements", "NDA0002")
    camera.settle(window)
    agreements = window.pages["agreements"]
    if isinstance(agreements, AgreementsPage):
        agreements.signing.open_guest("NDA0002")
        camera.settle(window)
        if agreements.signing.dialog is not None:
            yield "27-guest-signing", agreements.signing.dialog


def more_checklists(parts: Parts, key: Key) -> None:
    """Beside the stale C1 of the sample: C2 in work, C3 waiting for a signature."""
    session = open_vault(parts.place(key.path), key.name, key.passphrase, firm_secret=key.firm_secret)
    with session.vault:
        leaver = {"person": "周小燕", "last_day": f"{session.today}", "successor": "吴经理", "duty_months": 24}
        leaver["things_held"] = "笔记本电脑一台\n档案柜钥匙两把\n客户群管理员账号"
        add(session, "offboarding", leaver)
        incident = {"what": "对账单发给了别的客户", "discovered_on": session.now, "noticed_by": "陈静", "severity": "general"}
        incident |= {"cause": "收件人自动补全", "affected_clients": "K00003", "measures": "请误收人删除并书面确认"}
        add(session, "incident", incident)
        second = start(session, "employee_offboarding", "JADE", ("offboarding", "OB0001"))
        items = [each.item for each in load(session, second.code).answers]
        answer(session, second.code, items[1].id, {"status": "not_applicable", "reason": "没有驻外人员"}, "zh_CN")
        answer(session, second.code, items[2].id, {"status": "blocked", "reason": "等待人事部回复"}, "zh_CN")
        third = start(session, "partner_nda", "JADE", ("agreement", "NDA0001"))
        proof = key.path.parent / "nda-signed.txt"
        for each in load(session, third.code).answers:
            attach(session, third.code, each.item.id, [proof])
            values = {"status": "done", "evidence_text": "已核对", "evidence_date": f"{session.today}", "reference": "第2条"}
            answer(session, third.code, each.item.id, values, "zh_CN")
        submit(session, third.code)
        start(session, "access_review", "")
        draft = {
            "kind": "target_nda",
            "party": "杭州示例投资管理有限公司",
            "scope": ["client-list"],
            "highest_level": "confidential",
        }
        add_agreement(session, draft | {"start_on": f"{session.today}", "term": 24, "purpose": "尽职调查"}, ["周启明"], "NDA0002")


def with_backups(parts: Parts, key: Key, media: Path) -> None:
    """Two places and ninety days; none is made by itself while pictures are taken."""
    parts.preferences.set(BACKED_UP_WHEN_DUE[0], False)
    session = open_vault(parts.place(key.path), key.name, key.passphrase, firm_secret=key.firm_secret)
    with session.vault:
        tell_history(session, media)


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0] if arguments else "shots").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["shots"])
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_STATE_HOME"] = str(Path(scratch) / "state")
        parts = parts_in(Path(scratch))
        LOOK.use("light", 11, "zh_CN")
        dressing = Dressing(app, parts)
        keys = sample(Path(scratch) / "demo", parts)
        more_checklists(parts, keys["keeper"])
        with_backups(parts, keys["keeper"], Path(scratch) / "media")
        camera = Camera(folder, app)
        for theme, points, language in VARIANTS:
            LOOK.use(theme, points, language)
            camera.variant = f"{language[:2]}-{theme}-{points}pt"
            entrance_shots(camera, parts, keys["manager"])
            shell_shots(camera, parts, keys)
            print(camera.variant, flush=True)
        del dressing
    print(f"{len(list(folder.glob('*.png')))} pictures: {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
