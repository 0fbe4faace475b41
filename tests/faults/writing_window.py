"""Run as a program: a real window, unlocked by the owner, in which one client after the other is saved until a line comes in.

Says `open`, then the code of each client once it is saved, and ends by closing the window.
"""

import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from custkeeper.app.preferences import Preferences
from custkeeper.gui.application import Dressing
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.parts import Parts
from custkeeper.services.content import Content
from custkeeper.services.records import add
from custkeeper.services.report_making import Press
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore
from tests.at_the_desk import CATALOGUES, DialogAnswers, Sitter
from tests.sample_firm import OWNER, ROOT


def main(folder: Path, state: Path) -> None:
    app = QApplication([])
    content, device = Content(ROOT / "resources" / "content"), DeviceStore(state)
    parts = Parts(
        place=lambda path: Place(path, device, content),
        catalogue=CATALOGUES.__getitem__,
        make_press=lambda: Press(ROOT / "resources" / "fonts", CATALOGUES.__getitem__),
        sample=ROOT / "resources" / "sample",
        fonts=ROOT / "resources" / "fonts",
        preferences=Preferences(folder / "preferences.json"),
        language="zh_CN",
        help=ROOT / "resources" / "help",
        vault=folder / "Firm.ckvault",
    )
    dressing, answers = Dressing(app, parts), DialogAnswers()
    window = MainWindow(parts, answers)  # type: ignore[arg-type]
    window.show()
    window.begin()
    sitter = Sitter(window, answers)
    sitter.unlock(OWNER)
    print("open", flush=True)
    told = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.readline(), told.set()), daemon=True).start()
    number = 0
    while not told.is_set():
        save(sitter, window, f"W{number:04d}")
        number += 1
    assert dressing is not None
    window.close()


def save(sitter: Sitter, window: Any, code: str) -> None:
    """By the way every page writes."""
    desk, saved = window.desk, []
    desk.write(window, lambda progress: add(desk.session, "client", {"name": f"上海示例 {code}"}, code), saved.append)
    sitter.wait(lambda: saved, "the client saved")
    print(code, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
