"""What can be found of keys and client data outside the vault: in memory, in a core file, in logs and temporary files.

The files of a day's work are searched by tests/cli/test_no_secret_on_disk.py.
"""

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import IO

import pytest

from custkeeper.services.records import add
from tests.cli.test_no_secret_on_disk import found
from tests.faults.conftest import Tally
from tests.faults.memory import found_in
from tests.sample_firm import OWNER, PASSPHRASES, ROOT, SampleFirm
from tests.vault.survivors import open_by_code

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc"),
]
resource = pytest.importorskip("resource")  # Windows has none
CANARY = "金丝雀记忆有限公司"


def secrets_of(firm: SampleFirm) -> dict[str, bytes]:
    """Every key the owner's window holds while it is open, by its name, and a client's name."""
    session = open_by_code(firm)
    vault = session.vault
    add(session, "client", {"name": CANARY}, "CANARY")
    keys = {f"access key {key_id} {epoch}": key for (key_id, epoch), key in vault.ring.keys.items()}
    keys |= {"signing key": vault.keys.to_bytes()[:32], "opening key": vault.keys.to_bytes()[32:]}
    firm.close()
    texts = {"client": CANARY.encode("utf-8"), "client, as Qt has it": CANARY.encode("utf-16-le")}
    return {"vault key": vault.vault_key, **keys, "passphrase": PASSPHRASES[OWNER].encode(), **texts}


def line_of(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


def test_memory_of_an_open_and_of_a_locked_window(firm: SampleFirm, tally: Tally) -> None:
    """Python cannot wipe what it copied, so what is left just after the lock is counted and told; the promise is for the process
    that follows the restart, which `found_in` searches as well once the lock makes one.
    """
    secrets = secrets_of(firm)
    command = [sys.executable, str(Path(__file__).with_name("locked_window.py")), str(firm.folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as window:
        assert window.stdin is not None
        assert line_of(window.stdout) == "open"
        opened = found_in(window.pid, secrets)
        window.stdin.write("\n")
        window.stdin.flush()
        assert line_of(window.stdout) == "locked"
        locked = found_in(window.pid, secrets)
        window.kill()
    tally.figure("8 memory, open (the control)", _told(opened))
    tally.figure("8 memory, just after the lock", _told(locked))
    assert opened["vault key"], "the control: the search finds what is there"
    assert opened["signing key"] or opened["opening key"]


def test_memory_after_the_restart(firm: SampleFirm, tally: Tally) -> None:
    """A window on the same vault that nobody has unlocked, which is what the restart leaves: no key and no client is in it."""
    secrets = secrets_of(firm)
    program = "import sys; from custkeeper.app.start import main; print('here', flush=True); sys.exit(main(sys.argv[1:]))"
    places = {"HOME": str(firm.folder), "XDG_STATE_HOME": str(firm.folder / "state-home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, "open", str(firm.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=os.environ | places) as window:
        assert line_of(window.stdout) == "here"
        with pytest.raises(subprocess.TimeoutExpired):
            window.wait(timeout=5)  # it must be up and stay so
        after = found_in(window.pid, secrets)
        limits = Path(f"/proc/{window.pid}/limits").read_text(encoding="utf-8")
        window.kill()
    tally.figure("8 memory, a window after a restart", _told(after))
    assert not +after
    assert "Max core file size        0                    0" in limits


def test_a_crash_writes_no_core_and_leaves_nothing_to_read(firm: SampleFirm, tmp_path: Path, tally: Tally) -> None:
    secrets = [CANARY, PASSPHRASES[OWNER]]
    add(open_by_code(firm), "client", {"name": CANARY}, "CANARY")
    firm.close()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name, text in (("passphrase", PASSPHRASES[OWNER]), ("secret", firm.firm_secret)):
        (firm.folder / name).write_text(text + "\n", encoding="utf-8")
    # the program itself, which then dies of a bad address in the middle of a command
    program = (
        "import ctypes, sys; from custkeeper.app.start import main; import custkeeper.services.clients as clients\n"
        "old = clients.list_clients\n"
        "clients.list_clients = lambda *a, **k: (old(*a, **k), ctypes.string_at(0))\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    given = ["--vault", str(firm.path), "--user", OWNER, "--passphrase-file", str(firm.folder / "passphrase")]
    given += ["--firm-secret-file", str(firm.folder / "secret"), "clients", "list"]
    places = {"HOME": str(tmp_path / "home"), "XDG_STATE_HOME": str(tmp_path / "state-home"), "TMPDIR": str(temporary)}
    ended = subprocess.run(
        [sys.executable, "-c", program, *given],
        capture_output=True,
        check=False,
        cwd=temporary,
        env=os.environ | places | {"PYTHONPATH": str(ROOT)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)),
    )
    assert ended.returncode == -signal.SIGSEGV, ended.stderr[-500:]
    hits = found([temporary, tmp_path / "state-home", tmp_path / "home"], secrets)
    hits += [each for each in secrets if each.encode() in ended.stdout + ended.stderr]
    tally.figure("8 crash", f"core files {len([*temporary.iterdir()])}, secrets found {len(hits)}")
    assert hits == []
    assert [*temporary.iterdir()] == []


def _told(found_there: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(found_there.items()) if count) or "nothing of any secret"
