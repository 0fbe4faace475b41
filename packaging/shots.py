"""Draws every page and dialog of the window into PNG files: `python3 run.py shots DIR`.

In both languages, light, dark, high contrast and 18 pt, on the sample firm. For looking at; no test compares pixels.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from backup_history import tell_history
from backup_scenes import backup_dialogs, backup_scenes, restore_scene
from camera import Camera
from deal_scenes import a_broken_deal, deal_dialogs, deal_scenes, more_of_the_deal
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from custkeeper.app import composition, paths, surroundings
from custkeeper.app.preferences import Preferences
from custkeeper.domain.text import Message, Text, Value
from custkeeper.gui.application import Dressing
from custkeeper.gui.backup_catch_up import BACKED_UP_WHEN_DUE
from custkeeper.gui.entrance import Key, key_of
from custkeeper.gui.first_run import Answers
from custkeeper.gui.help_dialog import HelpDialog
from custkeeper.gui.import_dialog import ImportDialog
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.pages.checklists_page import ChecklistsPage
from custkeeper.gui.pages.people_page import PeoplePage
from custkeeper.gui.pages.settings_page import SettingsPage
from custkeeper.gui.parts import Parts
from custkeeper.gui.passphrase_dialog import PassphraseDialog
from custkeeper.gui.unlock_page import UnlockPage
from custkeeper.services.checklists import answer, attach, load, start, submit
from custkeeper.services.records import add
from custkeeper.services.sample_deal import SampleDeal
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Papers, open_vault

# (theme, points, language): the usual one in full, the others as samples of each axis
VARIANTS = [(theme, 11, language) for language in ("zh_CN", "en") for theme in ("light", "dark", "contrast")]
VARIANTS += [("light", 18, "zh_CN"), ("light", 18, "en"), ("light", 24, "en")]
SIZE = QSize(1360, 860)
FAULTY_LIST = Path(__file__).resolve().parent.parent / "tests" / "data" / "clients-with-faults-utf8-bom.csv"


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
    window.entrance.first_run.answers = answers
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
    restore_scene(window)
    camera.take(window, "02-restore")
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
    yield from deal_scenes(camera, window)
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
    if window.workplace is not None:
        yield "12-search", partial(window.workplace.search_everything, "静安")


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
        camera.settle(window)
        if people.acts.dialog is not None:
            yield "25-revoking", people.acts.dialog
    yield from deal_dialogs(camera, window)
    yield from backup_dialogs(camera, window)
    yield "23-help", HelpDialog(desk.parts.help, "checklists", window)


def session_of(parts: Parts, key: Key) -> Session:
    return open_vault(parts.place(key.path), key.name, key.passphrase, firm_secret=key.firm_secret)


def more_checklists(parts: Parts, key: Key) -> None:
    """Beside the stale C1 of the sample: C2 in work, C3 waiting for a signature."""
    session = session_of(parts, key)
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
        more_of_the_deal(session)


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
        manager = session_of(parts, keys["manager"])
        with manager.vault:
            a_broken_deal(manager, parts.catalogue("zh_CN"))
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
