"""Run as a program by test_killed_while_typing: types into a field, says SAFE when the draft is kept, waits to be killed.

Arguments: vault, state folder, name, passphrase, firm secret, tab, subject, field, text, and the button that opens the row of
fields beside the record, whose cursor is in its first one; empty for the record's own form.
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from custkeeper.app.preferences import Preferences
from custkeeper.gui.application import Dressing
from custkeeper.gui.entrance import Key
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.parts import Parts
from custkeeper.services.content import Content
from custkeeper.services.report_making import Press
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore

ROOT = Path(__file__).resolve().parent.parent.parent


def main(vault: str, state: str, name: str, passphrase: str, secret: str, *typing: str) -> None:
    tab, subject, field, text, opens = typing
    app = QApplication([])
    content, device = Content(ROOT / "resources" / "content"), DeviceStore(Path(state), use_keyring=False)
    catalogues = {each: Catalogue(ROOT / "i18n", each) for each in ("zh_CN", "en")}
    parts = Parts(
        place=lambda path: Place(path, device, content),
        catalogue=catalogues.__getitem__,
        make_press=lambda: Press(ROOT / "resources" / "fonts", catalogues.__getitem__),
        sample=ROOT / "resources" / "sample",
        fonts=ROOT / "resources" / "fonts",
        preferences=Preferences(Path(state) / "preferences.json"),
        language="en",
        help=ROOT / "resources" / "help",
    )
    LOOK.use("light", 11, "en")
    dressing = Dressing(app, parts)
    window = MainWindow(parts)
    window.show()
    window.begin(Key(Path(vault), name, passphrase, secret))
    while window.shell is None or window.worker.is_busy:
        QTest.qWait(5)
    window.go_to(tab, subject, field)
    page = window.page()
    while page is None or page.whereabouts(tab).field != field:
        QTest.qWait(5)
    while opens and not (found := [each for each in page.findChildren(QPushButton) if each.text() == opens]):
        QTest.qWait(5)
    if opens:
        found[0].click()
    QTest.keyClicks(app.focusWidget(), text)
    while "Draft saved" not in [each.text() for each in window.findChildren(QLabel)]:
        QTest.qWait(5)
    print("SAFE", flush=True)
    del dressing
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
