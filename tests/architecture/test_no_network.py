"""The guard against the network works: in a test, below the socket module, and in the programs that tests start."""

import _socket
import socket
import subprocess
import sys
from typing import Any

import network_guard
import pytest


def reach(module: Any) -> None:
    """Out of this computer: Windows' own parts need sockets to itself, so there only foreign addresses are barred."""
    made = module.socket(module.AF_INET, module.SOCK_STREAM)
    try:
        made.connect(("192.0.2.1", 9))  # TEST-NET-1 of RFC 5737: nobody's
    finally:
        made.close()


def test_a_socket_to_the_network_is_refused_and_remembered() -> None:
    with pytest.raises(network_guard.NetworkTouched):
        reach(socket)
    with pytest.raises(network_guard.NetworkTouched):
        reach(_socket)
    with pytest.raises(network_guard.NetworkTouched):
        socket.getaddrinfo("localhost", 80)
    assert len(network_guard.ATTEMPTS) == 3
    network_guard.ATTEMPTS.clear()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets that are files")
def test_sockets_that_are_files_stay_free() -> None:
    here, there = socket.socketpair(socket.AF_UNIX)
    with here, there:
        here.sendall(b"hello")
        assert there.recv(5) == b"hello"


def test_a_program_that_a_test_starts_is_barred_too() -> None:
    started = subprocess.run(
        [sys.executable, "-c", "import socket; socket.create_connection(('192.0.2.1', 9))"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert started.returncode != 0
    assert "NetworkTouched" in started.stderr


def test_an_attempt_that_the_code_swallowed_still_fails_its_test(pytester: pytest.Pytester) -> None:
    pytester.makeconftest("from tests.conftest import _network_untouched, pytest_terminal_summary  # noqa: F401")
    pytester.makepyfile(
        """
        import contextlib, socket
        def test_quiet():
            with contextlib.suppress(Exception):
                socket.create_connection(("192.0.2.1", 9))
        """
    )
    result = pytester.runpytest_inprocess("-p", "no:xdist", "-p", "no:cacheprovider")
    network_guard.ATTEMPTS.clear()
    result.assert_outcomes(passed=1, errors=1)


def test_failed_static_checks_stand_right_above_the_closing_line(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUSTKEEPER_FAILED_CHECKS", "mypy, ruff check")
    pytester.makeconftest("from tests.conftest import pytest_terminal_summary  # noqa: F401")
    pytester.makepyfile("def test_fine(): pass")
    result = pytester.runpytest_inprocess("-p", "no:xdist", "-p", "no:cacheprovider")
    lines = [line for line in result.outlines if line]
    assert "mypy, ruff check" in lines[-2]
    assert "1 passed" in lines[-1]
