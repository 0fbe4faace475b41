"""Run as a program: a real window, unlocked by the owner, a client looked at, then locked. Says `open` and `locked`, and waits.

It does not restart itself: what comes after a restart is another process, and searched by the same tool.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from custkeeper.app.preferences import Preferences
from custkeeper.gui.application import Dressing
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.parts import Parts
from custkeeper.services.content import Content
from custkeeper.services.report_making import Press
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore
from tests.at_the_desk import CATALOGUES, DialogAnswers, Sitter
from tests.sample_firm import OWNER, ROOT, TestClock


def main(folder: Path) -> None:
    app = QApplication([])
    content, device = Content(ROOT / "resources" / "content"), DeviceStore(folder / "state", use_keyring=False)
    parts = Parts(
        place=lambda path: Place(path, device, content, TestClock()),
        catalogue=CATALOGUES.__getitem__,
        make_press=lambda: Press(ROOT / "resources" / "fonts", CATALOGUES.__getitem__),
        sample=ROOT / "resources" / "sample",
        fonts=ROOT / "resources" / "fonts",
        preferences=Preferences(folder / "preferences.json"),
        language="zh_CN",
        help=ROOT / "resources" / "help",
        vault=folder / "Firm.ckvault",
    )
    dressing = Dressing(app, parts)
    window = MainWindow(parts, DialogAnswers())  # type: ignore[arg-type]
    window.show()
    window.begin()
    sitter = Sitter(window, window.prompter if hasattr(window, "prompter") else DialogAnswers())
    sitter.unlock(OWNER)
    print("open", flush=True)
    sys.stdin.readline()
    sitter.press("Ctrl+L")
    sitter.wait(lambda: window.shell is None, "the lock")
    for _ in range(20):
        app.processEvents()
    print("locked", flush=True)
    sys.stdin.readline()
    assert dressing is not None
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
