"""The office burnt: what is left is one backup, the firm card and one recovery sheet. Through the real window to the clients."""

import shutil
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from custkeeper.domain.text import Text
from custkeeper.gui.look.palette import LOOK
from custkeeper.gui.parts import Parts
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from tests.at_the_desk import CATALOGUES, Sitter
from tests.sample_firm import KEEPER, SampleFirm

MOST_STEPS = 13  # clicks and fields, file choices among them
NEW = "quiet harbour under seven stars"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_from_the_backup_the_firm_card_and_one_recovery_sheet_to_the_clients(
    clients: SampleFirm,
    tmp_path: Path,
    parts_for: Callable[[Path], Parts],
    sit_at: Callable[[Parts], Sitter],
    language: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stick, started = tmp_path / "stick", monotonic()
    stick.mkdir()
    keeper = clients.open(KEEPER)
    back_up(keeper, set_target(keeper, "stick", "stick", stick, "赵工", "safe", 1, "one disk"))
    clients.close()
    card, sheet = clients.firm_secret, clients.papers[KEEPER].recovery_code
    shutil.rmtree(clients.folder)  # the vault, and what its computer remembered
    (file,) = stick.glob("*.ckbackup")

    def w(context: str, source: str, **values: str | int) -> str:
        return CATALOGUES[language](Text(context, source), **values)

    LOOK.use("light", 11, language)
    s = sit_at(parts_for(tmp_path / "new computer"))
    new = tmp_path / "vaults"
    new.mkdir()
    s.click(w("first_run", "Next"))
    s.answers.files.append(file)
    s.click(w("unlock", "Restore from a backup…"))
    s.clicks += 1  # the file
    s.reads(w("restoring", "Root fingerprint"), clients.papers[KEEPER].root)
    s.answers.folders.append(new)
    s.click(w("restoring", "Change…"))  # only because a test has no home of its own: not among the steps
    s.clicks -= 1
    s.click(w("restoring", "Restore the vault"))
    s.reads(
        w("unlock", "Restored from the backup. It opens with the passphrase or recovery sheet of the day the backup was made.")
    )
    s.click(w("unlock", "Forgot the passphrase?"))
    s.fill(w("unlock", "Who are you"), KEEPER)
    s.fill(w("unlock", "Recovery code from your recovery sheet"), sheet.lower())
    s.fill(w("unlock", "Firm secret from the firm card"), card.lower())
    s.click(w("unlock", "Open the vault"))
    s.fill(w("passphrase", "Passphrase"), NEW)
    s.fill(w("passphrase", "The same again"), NEW)
    s.click(w("passphrase", "Change the passphrase"))
    s.settle()
    s.press("Ctrl+3")
    s.clicks += 1
    s.reads(w("window", "{count} in the list", count=214))
    assert s.clicks <= MOST_STEPS
    desk = s.window.desk
    assert desk is not None
    assert desk.session.vault.folder.path.parent == new
    assert not desk.session.vault.folder.restored.exists(), "the ledger says it"
    s.press("Ctrl+L")
    s.unlock(KEEPER, passphrase=NEW)
    with capsys.disabled():
        print(f"\n{language}: {s.clicks} steps, {s.keys} keys, {monotonic() - started:.1f} s by machine", end=" ")
    LOOK.use("light", 11, "zh_CN")
