"""Run as a program by test_restarted_when_locked: types, locks, waits; then the program's successor tells what it finds.

The second process is started by the program itself, with `open VAULT` in place of the arguments. Both write lines of JSON into a
file in the folder SOMEBODY_LOCKING. A minute is a second here. What is searched for in memory is kept turned over (each bit), so
that the search does not find itself.
"""

import json
import os
import sys
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from custkeeper.app import restarting
from custkeeper.app.hardening import harden
from custkeeper.app.preferences import Preferences
from custkeeper.gui.application import run_window
from custkeeper.gui.locking.lock_source import SCREEN, LockSource
from custkeeper.gui.locking.surroundings import Surroundings
from custkeeper.gui.main_window import MainWindow
from custkeeper.gui.parts import Parts
from custkeeper.services.content import Content
from custkeeper.services.report_making import Press
from custkeeper.services.translation import Catalogue
from custkeeper.services.vault_access import Place
from custkeeper.vault.device_store import DeviceStore

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = Path(os.environ["SOMEBODY_LOCKING"])
TURNED = bytes(255 - each for each in range(256))


def told(**facts: Any) -> None:
    with (FOLDER / "told").open("a", encoding="utf-8") as file:
        file.write(json.dumps({"pid": os.getpid(), **facts}) + "\n")


def hoard(secrets: dict[str, bytes]) -> None:
    turned = {name: value.translate(TURNED).hex() for name, value in secrets.items()}
    (FOLDER / "turned").write_text(json.dumps(turned), encoding="ascii")


def found() -> dict[str, int] | None:
    """How often each secret stands in this process's memory; None where memory cannot be read."""
    if sys.platform != "linux":
        return None
    hoarded = json.loads((FOLDER / "turned").read_text(encoding="ascii"))
    turned, counts = {name: bytes.fromhex(value) for name, value in hoarded.items()}, dict.fromkeys(hoarded, 0)
    try:
        with Path("/proc/self/maps").open(encoding="ascii") as maps, Path("/proc/self/mem").open("rb", 0) as memory:
            places = [line.split()[0].split("-") for line in maps if line.split()[1].startswith("rw")]
            for start, end in places:
                try:
                    memory.seek(int(start, 16))
                    piece = memory.read(int(end, 16) - int(start, 16)).translate(TURNED)
                except (OSError, ValueError, OverflowError):
                    continue
                for name, value in turned.items():
                    counts[name] += piece.count(value)
                del piece
    except OSError:
        return None
    return counts


def unlock(window: MainWindow) -> None:
    name, passphrase, secret = (FOLDER / "secrets").read_text(encoding="utf-8").splitlines()
    page: Any = window.entrance.page
    page.name.setText(name)
    page.passphrase.setText(passphrase)
    page.secret.setText(secret)
    page.go.click()
    while window.shell is None or window.worker.is_busy:
        QTest.qWait(5)


def type_and_lock(window: MainWindow) -> None:
    unlock(window)
    session: Any = window.desk.session  # type: ignore[union-attr]
    _, passphrase, _ = (FOLDER / "secrets").read_text(encoding="utf-8").splitlines()
    keys = session.vault.keys
    secrets = {"passphrase": passphrase.encode(), "passphrase in the field": passphrase.encode("utf-16-le")}
    secrets |= {"vault key": session.vault.vault_key, "signing key": keys.signing.private_bytes_raw()}
    secrets |= {"opening key": keys.opening.private_bytes_raw(), "typed": "canary half a na".encode("utf-16-le")}
    hoard(secrets)
    window.go_to("clients", "new", "contact")
    page = window.page()
    while page is None or page.whereabouts("clients").field != "contact":
        QTest.qWait(5)
    QTest.keyClicks(QApplication.focusWidget(), "canary half a na")
    told(phase="open", found=found())
    window.lock(SCREEN)
    while window.worker.is_busy:
        QTest.qWait(5)
    told(phase="locked", found=found())


def come_back(window: MainWindow) -> None:
    said = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    environment = [name for name in os.environ if name == "CUSTKEEPER_TICKET"]
    told(phase="anew", found=found(), said=said, arguments=sys.argv[1:], environment=environment)
    unlock(window)
    page = window.page()
    while page is None or page.whereabouts("clients").field != "contact":
        QTest.qWait(5)
    told(phase="back", tab=window.tab, typed=QApplication.focusWidget().property("text"))
    window.close()


def main() -> int:
    harden()
    content, device = Content(ROOT / "resources" / "content"), DeviceStore(FOLDER / "state", use_keyring=False)
    catalogues = {each: Catalogue(ROOT / "i18n", each) for each in ("zh_CN", "en")}
    ticket = restarting.take_ticket()
    act = come_back if ticket else type_and_lock

    def sources(window: MainWindow) -> list[LockSource]:
        QTimer.singleShot(0, window, lambda: QTimer.singleShot(0, window, lambda: act(window)))
        return []

    parts = Parts(
        place=lambda path: Place(path, device, content),
        catalogue=catalogues.__getitem__,
        make_press=lambda: Press(ROOT / "resources" / "fonts", catalogues.__getitem__),
        sample=ROOT / "resources" / "sample",
        fonts=ROOT / "resources" / "fonts",
        preferences=Preferences(FOLDER / "preferences.json"),
        language="en",
        help=ROOT / "resources" / "help",
        vault=Path(sys.argv[2]),
        surroundings=Surroundings(sources=sources, steady=lambda: monotonic() * 60),  # type: ignore[arg-type]
        ticket=ticket,
        restart=restarting.start_anew,
    )
    return run_window(parts)


if __name__ == "__main__":
    sys.exit(main())
