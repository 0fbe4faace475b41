"""Run as a program beside others: opens the vault, adds one client, closes, again and again; each acknowledged code is a line.

Somebody else's turn that lasts more than ten seconds (VaultHeld) is waited out and counted; anything else ends the program.
"""

import json
import sys

from custkeeper.services.records import add
from custkeeper.vault.errors import VaultHeld
from tests.vault.dying_writer import Job, row_name


def main() -> None:
    said = json.loads(sys.argv[1])
    job, count, refused, number = Job(**said["job"]), int(said["count"]), 0, 0
    while number < count:
        code = f"{said['name']}-{number}"
        session = job.open()
        try:
            add(session, "client", {"name": row_name(code)}, code)
            print(code, flush=True)
            number += 1
        except VaultHeld:
            refused += 1
        finally:
            session.close()
    print(f"refused {refused}", file=sys.stderr)


if __name__ == "__main__":
    main()
