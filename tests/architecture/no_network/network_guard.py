"""Bars the network from the Python that imports this: an audit hook, which no later code can take out or go around from Python.

Lives here: the hook. Must not: import anything but sys, because it also runs at the start of every program that tests start.
"""

import sys

ATTEMPTS: list[str] = []
_REACHING = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
_NAMING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
_AF_UNIX = 1


class NetworkTouched(AssertionError):
    """A test, or a program that it started, tried to use the network."""


def install() -> None:
    """Every later use of the network raises NetworkTouched and is kept in ATTEMPTS. Sockets that are files stay free."""
    if not _is_installed():
        sys.addaudithook(_refuse_network)
        sys._network_guard = True  # type: ignore[attr-defined]


def _is_installed() -> bool:
    return hasattr(sys, "_network_guard")


def _refuse_network(event: str, arguments: tuple) -> None:
    if not event.startswith("socket."):
        return
    # Windows has no socket pairs: asyncio makes its own over the loopback address, so only foreign addresses are barred there.
    if event == "socket.__new__":
        touched = arguments[1] != _AF_UNIX and sys.platform != "win32"
    elif event in _REACHING:
        address = arguments[1]
        touched = isinstance(address, tuple) and not (sys.platform == "win32" and address[0] in ("127.0.0.1", "::1"))
    else:
        touched = event in _NAMING
    if touched:
        ATTEMPTS.append(f"{event} {arguments[1:]}")
        raise NetworkTouched(f"the tests run without a network, and something used it: {ATTEMPTS[-1]}")
