"""The locked requirements: whole, hashed, without an address, and the same for the tests as for what ships."""

import re
from pathlib import Path

import pytest
from third_party import pins

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
