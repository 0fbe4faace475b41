"""The locked requirements: whole, hashed, without an address, and the same for the tests as for what ships."""

import re
from pathlib import Path

import pytest
from third_party import pins

from packaging.requirements import Requirement

LOCKS = Path(__file__).parent.parent.parent / "packaging" / "requirements"


def lock(name: str) -> str:
    return (LOCKS / f"{name}.txt").read_text(encoding="utf-8")


def wanted(name: str) -> set[str]:
    lines = (LOCKS / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return {re.split(r"[=<>; ]", line)[0].lower() for line in lines if line and not line.startswith(("#", "-"))}


@pytest.mark.parametrize("name", ["runtime", "test"])
def test_a_lock_names_no_address_and_hashes_every_package(name: str) -> None:
    text = lock(name)
    assert "://" not in text
    assert "--index" not in text
    entries = re.split(r"\n(?=[A-Za-z0-9])", text)
    assert len(entries) == len(pins(text))
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)


@pytest.mark.parametrize("name", ["runtime", "test"])
def test_a_lock_holds_all_that_is_wanted(name: str) -> None:
    assert wanted(name) <= {package for package, _ in pins(lock(name))}


def test_the_tests_run_against_what_ships() -> None:
    assert set(pins(lock("runtime"))) <= set(pins(lock("test")))


def test_nothing_for_tests_ships() -> None:
    shipped = {package for package, _ in pins(lock("runtime"))}
    assert not shipped & (wanted("test") | {"pyside6", "pyside6-addons", "pymupdf"})


SYSTEMS = {
    "Windows": {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64", "os_name": "nt"},
    "Mac, Apple": {
        "sys_platform": "darwin",
        "platform_system": "Darwin",
        "platform_machine": "arm64",
        "os_name": "posix",
    },
    "Mac, Intel": {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "x86_64", "os_name": "posix"},
    "Linux": {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64", "os_name": "posix"},
}


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_every_system_gets_each_package_once(system: str, python: str) -> None:
    """The markers, asked for a system that is not this one: Macs with Intel processors have an older `cryptography`."""
    versions: dict[str, list[str]] = {}
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock("runtime")):
        first = next(line for line in entry.splitlines() if line and not line.startswith("#"))
        requirement = Requirement(first.rstrip("\\").strip())
        target = SYSTEMS[system] | {"python_version": python, "python_full_version": f"{python}.0"}
        if requirement.marker is None or requirement.marker.evaluate(target):
            versions.setdefault(requirement.name, []).append(str(requirement.specifier))
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
    assert wanted("runtime") <= {name.lower() for name in versions}
    assert versions["cryptography"] == ["==48.0.1" if system == "Mac, Intel" else "==50.0.2"]
