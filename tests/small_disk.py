"""A real disk of a few megabytes that can be filled to the last kilobyte, or made read-only under an open vault.

A `tmpfs` of its own, so it takes root on Linux; elsewhere the tests that need it say that they were left out.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SIZE = 24 << 20  # bytes
_BALLAST = "ballast"


@dataclass
class SmallDisk:
    path: Path

    def fill(self, leave: int) -> None:
        """Take up everything but about `leave` bytes."""
        with (self.path / _BALLAST).open("wb") as file:
            while (free := shutil.disk_usage(self.path).free) > leave:
                file.write(bytes(min(1 << 20, free - leave)))
                file.flush()

    def empty(self) -> None:
        (self.path / _BALLAST).unlink(missing_ok=True)

    def make_read_only(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", str(self.path)], check=True)

    def make_writable(self) -> None:
        subprocess.run(["mount", "-o", "remount,rw", str(self.path)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """Mounted for one test; unmounted after it even when something on it is still open."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a disk of its own can be mounted by root on Linux only")
    place = tmp_path / "small disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine does not let a test mount a disk")
    yield SmallDisk(place)
    subprocess.run(["umount", "--lazy", str(place)], check=True)
