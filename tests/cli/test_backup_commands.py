"""`custkeeper backup …`: what each says in both languages, its JSON, its exit code, and what it never prints."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from custkeeper.domain.values import show_instant
from custkeeper.services.backup_targets import MARK
from custkeeper.services.waiting_drills import keep_drill
from tests.cli.conftest import Ran, Run
from tests.hostile_texts import FORMULAS
from tests.keyrings import HeldKeyring
from tests.reports import printed
from tests.sample_firm import AUDITOR, KEEPER, OWNER, PASSPHRASES, SampleFirm

BECAUSE = ("--same-disk-because", "the tests have one disk")


@pytest.fixture
def stick(firm: SampleFirm) -> Path:
    folder = firm.folder / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def keeper(as_person: Callable[[str], Run]) -> Run:
    return as_person(KEEPER)


@pytest.fixture
def placed(keeper: Run, stick: Path) -> Run:
    """The keeper, with a place for backups."""
    given = ("--name", "blue stick", "--keeper", "赵工", "--kind", "stick")
    assert keeper("backup", "target", "add", str(stick), *given, *BECAUSE).code == 0
    return keeper


@pytest.fixture
def alone(firm: SampleFirm, run: Run, held_keyring: HeldKeyring, placed: Run) -> Callable[..., Ran]:
    """This computer with its backup key and nobody there."""
    on = placed("backup", "key", "enable")
    assert on.code == 0, on.err
    assert "whoever can read the keyring can read what is public or internal" in on.err
    return lambda *arguments: run("--vault", str(firm.path), "--language", "en", "backup", "make", "--unattended", *arguments)


@pytest.fixture(autouse=True)
def nothing_secret_is_printed(firm: SampleFirm, capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    yield
    said = "".join(capsys.readouterr())
    assert not any(secret in said for secret in (*PASSPHRASES.values(), firm.firm_secret))


def test_a_place_is_set_changed_listed_retired_and_used_again(keeper: Run, firm: SampleFirm, stick: Path) -> None:
    assert "Set one" in keeper("backup", "target", "list").out
    made = keeper("backup", "target", "add", str(stick), "--name", "blue", "--keeper", "赵工", *BECAUSE, "--json")
    assert made.json == {"code": "BT0001", "folder": str(stick), "kind": "folder"}
    changed = keeper("backup", "target", "change", "BT0001", "--name", "red", "--kind", "stick", "--every", "7")
    assert (changed.code, changed.out) == (0, f"BT0001 red: backups go to {stick}.\n")
    assert keeper("backup", "target", "list").out == f"BT0001  red  In use  7  {stick}\n"
    assert keeper("backup", "target", "retire", "BT0001", "--language", "zh_CN").out == "BT0001：已停用。\n"
    assert keeper("backup", "target", "list", "--json").json == {"targets": []}
    assert keeper("backup", "target", "retire", "BT0001").code == 3
    assert keeper("backup", "make").code == 2, "there is no place in use"
    assert keeper("backup", "target", "resume", "BT0001", "--json").json == {"code": "BT0001", "state": "in_use"}


def test_places_that_would_not_do_end_with_their_sentence_and_code(keeper: Run, firm: SampleFirm, stick: Path) -> None:
    add = ("backup", "target", "add")
    given = ("--name", "blue", "--keeper", "赵工")
    for folder, code, said in (
        (stick, 3, "is on the same disk as the vault"),
        (stick / "gone", 3, "is not there"),
        (firm.path, 2, "is inside the vault's own folder"),
    ):
        refused = keeper(*add, str(folder), *given)
        assert (refused.code, refused.out) == (code, "")
        assert said in refused.err
    assert "同一块磁盘" in keeper(*add, str(stick), *given, "--language", "zh_CN").err
    assert keeper("backup", "target", "change", "BT0001", "--name", "x").code == 2
    assert keeper("backup", "target", "change", "BT0001").code == 2
    assert list(stick.iterdir()) == []


def test_a_lost_mark_is_told_with_the_command_that_mends_it(placed: Run, stick: Path) -> None:
    (stick / MARK).unlink()
    refused = placed("backup", "make")
    assert refused.code == 3
    assert "“backup target mend BT0001 FOLDER”" in refused.err
    assert "Change…" not in refused.err, "there is no button here"
    assert placed("backup", "target", "mend", "BT0001", str(stick)).code == 0
    assert placed("backup", "make").code == 0


def test_hostile_words_of_a_place_stay_words(placed: Run, stick: Path) -> None:
    for text in [each for each in FORMULAS if "\n" not in each and "\r" not in each][:6]:
        assert placed("backup", "target", "change", "BT0001", "--name", text, "--place", text).code == 0
        assert " ".join(text.split()) in placed("backup", "target", "list").out
    assert placed("backup", "target", "change", "BT0001", "--name", "two\nlines").code == 0
    assert "two lines" in placed("backup", "target", "list").out
    assert placed("backup", "target", "change", "BT0001", "--name", "x" * 3000).code == 2
    assert placed("backup", "make").code == 0, "the place is what it was"


def test_made_listed_verified_and_removed(placed: Run, stick: Path) -> None:
    assert "No backup was made yet" in placed("backup", "list").out
    made = placed("backup", "make")
    assert made.code == 0, made.err
    (file,) = stick.glob("*.ckbackup")
    assert made.out.startswith(f"B0001 made: {file.name}, {file.stat().st_size} bytes, up to ledger entry ")
    (said,) = placed("backup", "make", "--json", "--target", "BT0001").json["backups"]
    assert (said["code"], said["state"], said["problem"]) == ("B0002", "made", None)
    shown = placed("backup", "list")
    assert "Made and verified" in shown.out
    (place,) = placed("backup", "list", "--json").json["places"]
    assert [each["code"] for each in place["backups"]] == ["B0002", "B0001"]
    assert {each["code"]: each["state"] for each in place["backups"]} == {"B0001": "purged", "B0002": "made"}, "one a day"
    (file,) = stick.glob("*.ckbackup")
    for which in ("B0002", str(file)):
        found = placed("backup", "verify", which, "--json")
        assert (found.code, found.json["ok"], found.json["file"]) == (0, True, file.name)
    assert "完整" in placed("backup", "verify", "B0002", "--language", "zh_CN").out
    assert placed("backup", "purge", "B0002", "--because", " ").code == 2
    assert placed("backup", "purge", "B0002", "--because", "room", "--json").json == {"code": "B0002", "state": "purged"}
    assert not file.exists()
    assert placed("backup", "purge", "B0002", "--because", "again").code == 3
    assert placed("backup", "purge", "B0009", "--because", "none").code == 2


def test_when_a_backup_was_made_is_read_as_in_the_window_and_by_scripts_as_iso(placed: Run, stick: Path) -> None:
    (made,) = placed("backup", "make", "--json").json["backups"]
    at = made["made_at"]
    assert datetime.fromisoformat(at).tzinfo is not None
    (file,) = stick.glob("*.ckbackup")
    for language in ("en", "zh_CN"):
        shown = show_instant(at, language)
        for said in (("list",), ("verify", "B0001"), ("verify", str(file)), ("restore", str(file))):
            told = placed("backup", *said, "--language", language).out
            assert shown in told
            assert at[:10] not in told
    assert placed("backup", "verify", "B0001", "--json").json["made"] == at


def test_a_bad_file_ends_with_4_and_an_unknown_one_with_2(placed: Run, stick: Path) -> None:
    assert placed("backup", "make").code == 0
    (file,) = stick.glob("*.ckbackup")
    content = bytearray(file.read_bytes())
    content[2000] ^= 1
    file.write_bytes(content)
    assert placed("backup", "verify", "B0001").code == 4
    shown = placed("backup", "list")
    assert "Failed" in shown.out
    assert "some of its bytes have changed" in shown.out
    assert "失败" in placed("backup", "list", "--language", "zh_CN").out
    assert placed("backup", "verify", str(stick / "none.ckbackup")).code == 2


def test_one_place_that_fails_does_not_keep_the_others_from_theirs(placed: Run, firm: SampleFirm, stick: Path) -> None:
    other = firm.folder / "other"
    other.mkdir()
    assert placed("backup", "target", "add", str(other), "--name", "red", "--keeper", "赵工", *BECAUSE).code == 0
    shutil.rmtree(stick)
    made = placed("backup", "make")
    assert made.code == 1
    assert "BT0001: The place for backups" in made.err
    assert "B0002 made" in made.out
    assert len(list(other.glob("*.ckbackup"))) == 1


def test_looking_tells_what_is_not_there_and_what_is_again(placed: Run, stick: Path) -> None:
    assert placed("backup", "make").code == 0
    (file,) = stick.glob("*.ckbackup")
    file.rename(stick.parent / "kept")
    assert placed("backup", "list", "--look").err == "Not found where they should be: B0001.\n"
    assert "Not found" in placed("backup", "list").out
    (stick.parent / "kept").rename(file)
    assert placed("backup", "list", "--look", "--language", "zh_CN").err == "已重新找到：B0001。\n"
    stick.rename(stick.parent / "pocket")
    assert placed("backup", "list", "--look").err == "Not connected, so not looked at: BT0001.\n"


def test_conflict_copies_are_told_beside_the_new_backup(placed: Run, stick: Path) -> None:
    assert placed("backup", "make").code == 0
    (file,) = stick.glob("*.ckbackup")
    shutil.copy(file, stick / f"{file.stem} (1).ckbackup")
    made = placed("backup", "make")
    assert made.code == 0
    assert f"such as {file.stem} (1).ckbackup" in made.err


def test_unattended_makes_what_is_due_and_is_recorded_by_who_opens_next(
    alone: Callable[..., Ran], placed: Run, stick: Path
) -> None:
    made = alone("--json")
    assert made.code == 0, made.err
    ((run),) = made.json["runs"]
    assert (run["target"], run["file"], made.json["failed"]) == ("BT0001", next(stick.glob("*.ckbackup")).name, 0)
    assert "No place is due for a backup now" in alone().out
    assert "it is recorded as soon as" in alone("--all").out
    assert len(alone("--target", "BT0001", "--json").json["runs"]) == 1
    assert alone("--target", "BT0007").code == 2
    (place,) = placed("backup", "list", "--json").json["places"]
    assert [each["code"] for each in place["backups"]] == ["B0003", "B0002", "B0001"]


def test_unattended_without_its_medium_or_its_key_ends_with_3(alone: Callable[..., Ran], placed: Run, stick: Path) -> None:
    stick.rename(stick.parent / "pocket")
    refused = alone()
    assert refused.code == 3
    assert "is not there" in refused.err
    assert placed("backup", "key", "show", "--json").json == {"on": True}
    assert placed("backup", "key", "disable").out == "This computer makes no backups by itself.\n"
    assert placed("backup", "key", "show", "--json").json == {"on": False}
    gone = alone()
    assert gone.code == 3
    assert "“backup key enable”" in gone.err


def test_without_a_keyring_the_key_is_refused(placed: Run) -> None:
    assert placed("backup", "key", "enable").code == 3
    shown = placed("backup", "key", "show")
    assert shown.out.startswith("This computer makes no backups by itself.\n")


def test_who_left_is_named_with_each_backup(placed: Run, as_person: Callable[[str], Run]) -> None:
    assert placed("backup", "make").code == 0
    assert placed("backup", "residual").out == "No backup knows anybody who should not open it any more.\n"
    revoked = as_person(OWNER)("user", "revoke", AUDITOR)
    assert revoked.code == 0, revoked.err
    assert f"Backups still open with what {AUDITOR} knows: 1. The newest is B0001 of " in revoked.out
    assert "They are kept at: blue stick" in revoked.out
    assert placed("backup", "residual").out == f"B0001 still opens for: {AUDITOR}.\n"
    assert placed("backup", "residual", "--json").json == {
        "residuals": [{"code": "B0001", "left": [AUDITOR], "former": [], "levels": []}]
    }


def test_an_auditor_sees_backups_and_makes_none(placed: Run, as_person: Callable[[str], Run]) -> None:
    auditor = as_person(AUDITOR)
    assert auditor("backup", "list").code == 0
    for act in (("make",), ("list", "--look"), ("verify", "B0001"), ("target", "change", "BT0001", "--name", "x")):
        refused = auditor("backup", *act)
        assert (refused.code, refused.out) == (3, ""), act


@pytest.mark.parametrize(("language", "said"), [("en", "is not there"), ("zh_CN", "不存在")])
def test_registers_and_sheets_of_backups_tell_in_words(
    placed: Run, stick: Path, tmp_path: Path, language: str, said: str
) -> None:
    assert placed("backup", "make").code == 0
    (file,) = stick.glob("*.ckbackup")
    stick.rename(stick.parent / "pocket")
    assert placed("backup", "make").code == 3
    wanted = {"backup": file.name, "backup_target": "blue stick"}
    for area, shown in wanted.items():
        register = tmp_path / f"{area}.csv"
        given = ("report", "make", "register", "--subject", area, "-o", str(register), "--language", language)
        assert placed(*given).code == 0
        text = register.read_text(encoding="utf-8-sig")
        assert shown in text
        assert '"error"' not in text
    sheet = tmp_path / "B0002.pdf"
    made = placed("report", "make", "record", "--subject", "backup:B0002", "-o", str(sheet), "--language", language)
    assert made.code == 0, made.err
    told = printed.text(sheet.read_bytes())
    assert printed.squeezed(said) in told
    assert "TargetMissing" not in told


def test_a_restore_test_that_cannot_be_recorded_now_is_kept_and_recorded_by_the_next_command(
    placed: Run, firm: SampleFirm, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert placed("backup", "make").code == 0
    monkeypatch.setattr("custkeeper.cli.backup.keep_drill", partial(keep_drill, patience=0))
    other = firm.open(OWNER)
    other.vault.lock()
    tested = placed("backup", "drill", "B0001")
    assert tested.code == 0, tested.err
    assert tested.out.startswith("B0001: passed in ")
    assert "it is recorded when you open the vault here again" in tested.err
    other.close()
    (place,) = placed("backup", "list", "--json").json["places"]
    assert [(each["code"], each["state"]) for each in place["backups"]] == [("B0001", "proven")]
    assert placed("record", "restore_drill", "list", "--json").json["total"] == 1
