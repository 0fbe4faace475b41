"""Restore tests that could not be recorded yet: one line a test on this computer, until its tester opens the vault again.

A record of a test is its tester's word. So a line is sealed under a key that only their keys derive, or a computer's they let in:
nobody else makes, alters or reads one. What must not be here: what a test found (`services.drill_outcome`).
"""

import base64
import binascii
from typing import Any

from custkeeper.domain.canonical import canonical, read_canonical
from custkeeper.vault.open_vault import OpenVault
from custkeeper.vault.slots import seal, unseal
from custkeeper.vault.waiting_lines import WaitingLines


def note_drill(vault: OpenVault, said: dict[str, Any]) -> None:
    """Add a line, durably. Raises one of `errors.UNWRITTEN`."""
    _lines(vault).add(base64.b64encode(seal(vault.everyday_key, canonical(said), _context(vault))))


def noted_drills(vault: OpenVault) -> list[dict[str, Any]]:
    """This person's, oldest first."""
    return [said for line in _lines(vault).all() if (said := _said(vault, line)) is not None]


def forget_drills(vault: OpenVault, known: list[dict[str, Any]]) -> None:
    """Take out what the vault knows now; other people's stay."""
    lines = _lines(vault)
    lines.take_out([line for line in lines.all() if _said(vault, line) in known])


def _said(vault: OpenVault, line: bytes) -> dict[str, Any] | None:
    try:
        raw = unseal(vault.everyday_key, base64.b64decode(line, validate=True), _context(vault))
    except (binascii.Error, ValueError):
        return None
    return dict(read_canonical(raw)) if raw is not None else None


def _context(vault: OpenVault) -> bytes:
    return f"{vault.id}|restore-test|{vault.person}".encode("ascii")


def _lines(vault: OpenVault) -> WaitingLines:
    return WaitingLines.of(vault.device, vault.id, "drills")
