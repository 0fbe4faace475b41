"""The environment of a checkout: made from the hashed locks, kept up to date, and every trouble said in one sentence.

Lives here: the virtual environment, pip, and the system libraries that Qt needs. Must not: import anything outside the standard
library (there is nothing else yet when this runs), or know what is started afterwards.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "requirements"
SPACE_NEEDED = {"runtime": 700, "test": 1000}  # MB: what is unpacked, and the downloads beside it while pip works

# What the Qt wheels load from the system, with Debian's package for each (found by adding one at a time to a minimal Debian 12).
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}

# What a window needs besides, by the variable that says which kind of screen there is (from the platform plugins' own lists).
SCREEN_LIBRARIES = {
    "DISPLAY": {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libX11-xcb.so.1": "libx11-xcb1",
    },
    "WAYLAND_DISPLAY": {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"},
}

# What pip says, and what to tell the person. The first match wins.
PIP_TROUBLES = (
    (
        r"No space left on device|Errno 28|WinError 112",
        "the disk with {place} or {temporary} is full; free some space and run this again",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "a download is not the file that the lock names, so it was refused; try another network or mirror",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|TLS CA certificate bundle",
        "the package registry's certificate was not accepted; give this network's to pip (PIP_CERT)",
    ),
    (
        r"NewConnectionError|NameResolutionError|name resolution|Name or service|ConnectTimeout|ReadTimeout|ProxyError"
        r"|Connection refused|Network is unreachable|Failed to establish|getaddrinfo failed",
        "the package registry cannot be reached; connect this computer to the network, or give pip its proxy or mirror",
    ),
    (
        r"No matching distribution found for (\S+)",  # pip says no more than this when it may not try twice
        "the package registry has no ready-made {0} for this computer and this Python, or cannot be reached",
    ),
    (r"WinError 5\b|WinError 32\b|Permission denied", "a file of it is in use or protected; close CustKeeper and run this again"),
)


NOTHING: Mapping[str, str] = {}


class SetupError(Exception):
    """One sentence for the person in front of the screen."""


def environment(kind: str, qt: bool = False, programs: Mapping[str, str] = NOTHING) -> Path:
    """The Python of an environment that holds the `runtime` or the `test` lock, made first if need be.

    `qt`: the libraries that Qt needs must be there too. `programs`: commands to have, with Debian's package for each.
    Raises SetupError.
    """
    place = environment_place()
    current = is_current(place, kind)
    install_missing(makes_venv=not current, qt=qt, programs=programs)
    if current:
        return python_in(place)
    with one_at_a_time(place):
        if not is_current(place, kind):  # somebody else may have finished it meanwhile
            set_up(place, kind)
    return python_in(place)


def environment_place() -> Path:
    """`.venv` in the checkout; where that cannot be written, a folder of this checkout's in the person's cache."""
    inside = ROOT / ".venv"
    if is_current(inside, "runtime") or is_writable(ROOT):
        return inside
    name = f"environment-{hashlib.sha256(str(ROOT).encode()).hexdigest()[:12]}"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "CustKeeper" / name
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "CustKeeper" / name
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "custkeeper" / name


def is_writable(folder: Path) -> bool:
    """Found out by writing: permission bits say nothing about a read-only medium or Windows' own rules."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def python_in(place: Path) -> Path:
    return place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def is_current(place: Path, kind: str) -> bool:
    """True when a finished set-up left its stamp and nothing that it depends on has changed since."""
    stamp = read_stamp(place)
    return python_in(place).exists() and stamp.get("base") == this_base() and stamp.get(kind) == lock_digest(kind)


def read_stamp(place: Path) -> dict[str, str]:
    try:
        stamp = json.loads((place / "stamp.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def this_base() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]} {sysconfig.get_platform()}"


def lock_digest(kind: str) -> str:
    return hashlib.sha256((LOCKS / f"{kind}.txt").read_bytes()).hexdigest()


def set_up(place: Path, kind: str) -> None:
    """Build the environment, or bring it up to its locks. The stamp goes first and comes back last."""
    stamp = read_stamp(place)
    (place / "stamp.json").unlink(missing_ok=True)
    if stamp.get("base") != this_base() or not python_in(place).exists():
        stamp = {"base": this_base()}
        free = shutil.disk_usage(place.parent).free // 10**6
        if free < SPACE_NEEDED[kind]:
            raise SetupError(
                f"The environment needs {SPACE_NEEDED[kind]} MB in {place.parent}, and only {free} MB are free there."
            )
        make_venv(place)
    pip_install(python_in(place), ["--only-binary=:all:", "--require-hashes", "-r", str(LOCKS / f"{kind}.txt")], kind)
    stamp["runtime"] = lock_digest("runtime")  # the test lock is compiled against the runtime lock and holds all of it
    stamp[kind] = lock_digest(kind)
    (place / "stamp.json").write_text(json.dumps(stamp), encoding="utf-8")


def make_venv(place: Path) -> None:
    """An empty environment in `place`; what was there is removed. Raises SetupError."""
    base = getattr(sys, "_base_executable", sys.executable)  # started from the environment, it must not delete itself
    made = subprocess.run(
        [base, "-m", "venv", "--clear", str(place)], capture_output=True, text=True, errors="replace", env=child_environment({})
    )
    if made.returncode:
        words = (made.stdout + made.stderr).splitlines()
        raise SetupError(f"Python could not make an environment in {place}: {pip_trouble(words, place)}.")


def pip_install(python: Path, options: list[str], what: str) -> None:
    """pip with its counting shown on one line. Raises SetupError with the one sentence that fits what pip said."""
    print(f"Setting up: downloading and installing what CustKeeper is made of ({what}) ...", file=sys.stderr)
    command = [str(python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--progress-bar=off", *options]
    words = []
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        close_fds=False,
        env=child_environment({}),
    ) as pip:
        for line in pip.stdout or ():
            words.append(line.rstrip())
            if line.startswith("Collecting") and sys.stderr.isatty():
                sys.stderr.write(f"\r  {sum(word.startswith('Collecting') for word in words)} {line.split()[1]:<40.40}")
    if sys.stderr.isatty():
        sys.stderr.write("\r" + " " * 50 + "\r")
    if pip.returncode:
        raise SetupError(f"The environment could not be installed: {pip_trouble(words, python.parent.parent)}.")


def pip_trouble(words: Sequence[str], place: Path) -> str:
    """What went wrong, from the lines that pip printed: pip tries for long and then blames the last of many things."""
    said = "\n".join(words)
    for pattern, sentence in PIP_TROUBLES:
        found = re.search(pattern, said)
        if found:
            return sentence.format(*found.groups(), place=place, temporary=tempfile.gettempdir())
    errors = [word for word in words if word.startswith("ERROR")] or [*words] or ["pip said nothing"]
    return errors[-1].rstrip(".")


@contextlib.contextmanager
def one_at_a_time(place: Path) -> Iterator[None]:
    """Two starts at once must not build into one folder: the second waits, also for the pip of a start that was killed."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.with_name(place.name + ".lock").open("a") as held:
        os.set_inheritable(held.fileno(), True)
        if not is_free(held.fileno()):
            print("Another start is setting up; waiting for it ...", file=sys.stderr)
            while not is_free(held.fileno()):
                time.sleep(0.1)
        yield


def is_free(descriptor: int) -> bool:
    """Take the lock if nobody has it. It goes with the last process that has the file open."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def install_missing(makes_venv: bool, qt: bool, programs: Mapping[str, str]) -> None:
    """Find everything that the system lacks before asking for any of it: one line to type, not three. Raises SetupError."""
    missing, reason = [], ""
    if makes_venv and importlib.util.find_spec("ensurepip") is None:
        systems_own = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
        missing.append("python3-venv" if systems_own else f"python3.{sys.version_info[1]}-venv")
        reason = "Python's own ensurepip is missing"
    if sys.platform.startswith("linux"):
        wanted = {**QT_LIBRARIES} if qt else {}
        for variable, libraries_there in SCREEN_LIBRARIES.items():
            if qt and os.environ.get(variable):
                wanted.update(libraries_there)
        libraries = [package for library, package in wanted.items() if not is_loadable(library)]
        absent = [package for command, package in programs.items() if not shutil.which(command)]
        missing += libraries + absent
        reason = reason or ("Libraries that Qt needs are missing" if libraries else "Programs that the tests run are missing")
    if missing:
        debian_packages(missing, reason)


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def debian_packages(packages: list[str], reason: str) -> None:
    """Install packages by apt-get as root; anybody else is told the exact line. Raises SetupError."""
    if not (Path("/etc/debian_version").exists() and shutil.which("apt-get")):
        raise SetupError(f"{reason}: install what Debian calls {', '.join(packages)} with this system's own tools.")
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if sys.platform == "win32" or os.geteuid() != 0:
        raise SetupError(f"{reason}. Run this once, then start again:  sudo {line}")
    print(f"{reason}: {line}", file=sys.stderr)
    for command in ("apt-get update", line):
        done = subprocess.run(
            command.split(),
            capture_output=True,
            text=True,
            errors="replace",
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
    if done.returncode:
        words = (done.stdout + done.stderr).strip().splitlines()[-1:] or ["no reason given"]
        raise SetupError(f"{reason}, and apt-get could not install them: {words[0]}")


def child_environment(changes: dict[str, str]) -> dict[str, str]:
    """The caller's environment without what would lead another Python astray, and in UTF-8 whatever the locale says.

    Modules are kept compiled, as they are once installed: without, a command spends 1.3 of its 2 seconds on compiling ours anew.
    """
    strays = {"PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE"}
    strays |= {"PIP_TARGET", "PIP_PREFIX", "PIP_USER", "__PYVENV_LAUNCHER__"}
    return {
        **{key: value for key, value in os.environ.items() if key not in strays},
        "PYTHONUTF8": "1",
        "PIP_USER": "0",
        **changes,
    }
