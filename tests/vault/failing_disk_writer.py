"""Run as a program with `failing_disk.c` loaded before libc: writes to a database while each call to the disk fails in turn.

Prints, for each errno, what each failing was told as: a JSON list of our errors' names and codes, "done", or a crash.
"""

import ctypes
import errno
import json
import os
import sys
from pathlib import Path

from sqlalchemy import text

from custkeeper.domain.errors import CustKeeperError
from custkeeper.vault.connection import Database
from custkeeper.vault.folder import write_durably

MODES = {"ENOSPC": errno.ENOSPC, "EDQUOT": errno.EDQUOT, "EIO": errno.EIO}
MOST = 40  # calls; a change takes about twenty


def told(folder: Path, number: int, error: int) -> list[str]:
    disk = ctypes.CDLL(None)
    path = folder / f"{error}-{number}" / "data-1.db"
    path.parent.mkdir()
    database = Database.create(path, bytes(32))
    database.migrate(lambda connection: connection.exec_driver_sql("CREATE TABLE kept (value TEXT)") and None)
    disk.fault_arm(os.fsencode(path.parent), number, error, 1)
    try:
        with database.transaction():
            database.run(text("INSERT INTO kept VALUES ('x')"))
        database.pragma("wal_checkpoint(TRUNCATE)")
        write_durably(path.with_name("header.json"), b"{}")
        said = ["done"]
    except CustKeeperError as refusal:
        said = [type(refusal).__name__, str(refusal.values.get("code", ""))]
    except BaseException as crash:  # noqa: BLE001 - that is what is looked for
        said = ["crash", repr(crash)]
    disk.fault_arm(b"", 0, 0, 0)
    database.close()
    return said


def main() -> None:
    answers = {}
    for name, error in MODES.items():
        for number in range(1, MOST):
            answers.setdefault(name, []).append(told(Path(sys.argv[1]), number, error))
            if answers[name][-1] == ["done"]:
                break
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
