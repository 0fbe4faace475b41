"""After a change of passphrase the old one and the old recovery code open nothing, whatever file is put in the header's place."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from custkeeper.services.people import change_passphrase
from custkeeper.services.vault_access import open_vault
from custkeeper.vault.errors import HeaderOutdated, PassphraseRejected, RecoveryCodeRejected
from custkeeper.vault.folder import VaultFolder
from custkeeper.vault.header import Header
from custkeeper.vault.key_change import read_if_sound
from custkeeper.vault.slots import (
    STANDARD_COST,
    Slot,
    open_with_passphrase,
    open_with_recovery_code,
    person_handle,
    read_firm_secret,
    read_recovery_code,
)
from tests.sample_firm import MANAGER, OWNER, PASSPHRASES, SampleFirm, copied
from tests.vault.dying_writer import NEW_PASSPHRASE
from tests.vault.survivors import Killing, judged, looked_at, open_by_code

HEADERS = ("header.json", "header.copy.json")


def opens(firm: SampleFirm, passphrase: str = "", recovery_code: str = "") -> bool:
    try:
        open_vault(firm.place, OWNER, passphrase, recovery_code, firm.firm_secret).close()
    except (PassphraseRejected, RecoveryCodeRejected, HeaderOutdated):
        return False
    return True


def headers_in(firm: SampleFirm) -> dict[str, Header]:
    """Every file of the folder that parses as a header, whatever its name."""
    found = {each.name: read_if_sound(VaultFolder(firm.path), each.read_bytes) for each in firm.path.iterdir()}
    return {name: header for name, header in found.items() if header is not None}


def slots_of(firm: SampleFirm, header: Header) -> tuple[Slot, ...]:
    entry = header.entry_by_handle(person_handle(OWNER, read_firm_secret(firm.firm_secret), header.vault))
    assert entry is not None
    return entry.slots


def slots_opened(firm: SampleFirm, passphrase: str = "", code: str = "") -> int:
    """How many of the owner's slots, in all the folder's files, these secrets open: what a thief with other tools could try."""
    secret, opened = read_firm_secret(firm.firm_secret), set()
    for header in headers_in(firm).values():
        person = next(each for each, entry in header.people.items() if entry.slots == slots_of(firm, header))
        for slot in set(slots_of(firm, header)) - opened:
            context = header.context(person)
            if slot.kind == "passphrase" and passphrase:
                key = open_with_passphrase(slot, passphrase, secret, context)
            else:
                key = open_with_recovery_code(slot, read_recovery_code(code), secret, context) if code else None
            opened |= {slot} if key is not None else set()
    return len(opened)


@pytest.fixture
def changed(firm: SampleFirm) -> SampleFirm:
    session = firm.open()
    change_passphrase(session, PASSPHRASES[OWNER], NEW_PASSPHRASE, STANDARD_COST)
    firm.close()
    return firm


@pytest.mark.parametrize("removed", HEADERS)
def test_with_either_header_alone_only_the_new_secrets_open(changed: SampleFirm, removed: str) -> None:
    (changed.path / removed).unlink()
    assert not opens(changed, PASSPHRASES[OWNER])
    assert not opens(changed, recovery_code=changed.papers[OWNER].recovery_code)
    assert opens(changed, NEW_PASSPHRASE)


def test_no_file_of_the_folder_has_a_slot_for_the_old_secrets(changed: SampleFirm) -> None:
    assert slots_opened(changed, NEW_PASSPHRASE) == 1
    assert slots_opened(changed, PASSPHRASES[OWNER], changed.papers[OWNER].recovery_code) == 0


def test_no_file_put_in_the_headers_place_lets_the_old_secrets_in(made_firm: SampleFirm, changed: SampleFirm) -> None:
    for leftover in ("header.json.tmp", "header.copy.json.tmp", "header.next", "header.next.tmp"):
        shutil.copy(made_firm.path / "header.json", changed.path / leftover)
    files = headers_in(changed)
    assert len(files) == 6
    for number, name in enumerate(files):
        trial = copied(changed, changed.folder.parent / f"trial-{number}")
        content = (trial.path / name).read_bytes()
        for each in HEADERS:
            (trial.path / each).write_bytes(content)
        assert not opens(trial, PASSPHRASES[OWNER])
        assert not opens(trial, recovery_code=trial.papers[OWNER].recovery_code)
    session = open_by_code(changed, MANAGER)
    session.vault.lock()  # the next writer sweeps them
    changed.close()
    assert set(headers_in(changed)) == set(HEADERS)
    assert slots_opened(changed, PASSPHRASES[OWNER], changed.papers[OWNER].recovery_code) == 0


def test_a_change_killed_anywhere_leaves_exactly_one_passphrase(busy_firm: SampleFirm, tmp_path: Path) -> None:
    code = busy_firm.papers[OWNER].recovery_code
    killing = Killing(busy_firm, "key change", tmp_path, busy_firm.firm_secret, code)
    before = looked_at(busy_firm, MANAGER)
    busy_firm.close()
    seen = Counter[str]()
    for number, firm in killing.killed_at(killing.some_points()):
        is_new = number > killing.turn
        if abs(number - killing.turn) <= 2:
            assert (opens(firm, PASSPHRASES[OWNER]), opens(firm, NEW_PASSPHRASE)) == (not is_new, is_new)
        assert judged(firm, before, Counter(), MANAGER) == is_new, "the commit is the turn"
        assert len({slot for header in headers_in(firm).values() for slot in slots_of(firm, header)}) == 2
        assert slots_opened(firm, code=code) == (not is_new), "slots are made in pairs, so the cheap one tells of both"
        if abs(number - killing.turn) <= 2 or number % 5 == 0:
            assert slots_opened(firm, NEW_PASSPHRASE if is_new else PASSPHRASES[OWNER]) == 1
        seen["new" if is_new else "old"] += 1
    print(f"\nkey change: {seen.total()} kills at {len(killing.calls)} calls: old passphrase {seen['old']}, new {seen['new']}")
