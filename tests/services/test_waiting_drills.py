"""A restore test that could not be recorded, because somebody else wrote: kept on this computer for its tester alone."""

from datetime import timedelta

from custkeeper.domain.record import Record
from custkeeper.services.backup_duties import attend
from custkeeper.services.records import find
from custkeeper.services.restore_drills import Outcome, run_drill, said_of
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check
from custkeeper.services.waiting_drills import keep_drill, take_in_drills
from custkeeper.vault.drill_log import note_drill
from custkeeper.vault.waiting_lines import WaitingLines
from tests.sample_firm import KEEPER, OWNER, SampleFirm
from tests.services.test_restore_drills import BY_PASSPHRASE
from tests.services.test_restore_drills import at_work as at_work
from tests.services.test_restore_drills import backup as backup
from tests.services.test_restore_drills import firm as firm
from tests.services.test_restore_drills import made_drill as made_drill


def waiting(session: Session) -> WaitingLines:
    return WaitingLines.of(session.vault.device, session.vault.id, "drills")


def test_it_waits_for_its_tester_and_is_recorded_as_of_the_day_it_was_tested(
    firm: SampleFirm, at_work: Session, backup: Record
) -> None:
    at_work.close()
    writing, tester = firm.open(OWNER), firm.open(KEEPER)
    writing.vault.lock()
    outcome, day = run_drill(tester, backup, BY_PASSPHRASE), tester.now[:10]
    assert keep_drill(tester, backup.code, BY_PASSPHRASE, outcome, note="from the safe", patience=0) is None
    assert attend(tester) == 0, "who writes now is not waited for"
    assert take_in_drills(writing) == [], "what somebody else tested is not theirs to say"
    (line,) = waiting(tester).all()
    assert not any(word in line for word in (b"safe", b"passed", backup.id.encode()))
    writing.close()
    firm.clock.now += timedelta(days=2)
    assert attend(tester) == 1
    (drill,) = tester.vault.records.where("restore_drill")
    assert (drill.state, drill.value("tester"), drill.value("note")) == ("passed", tester.person, "from the safe")
    assert str(drill.value("tested_at")).startswith(day)
    proven = find(tester, "backup", backup.code)
    assert (proven.state, proven.value("proven_on")) == ("proven", day)
    waiting(tester).add(line)  # somebody puts it back
    assert take_in_drills(tester) == []
    assert waiting(tester).all() == []
    assert check(tester)[1] == []


def test_a_line_that_somebody_else_wrote_or_altered_is_nobodys_test(at_work: Session, backup: Record) -> None:
    note_drill(at_work.vault, said_of(at_work, backup, BY_PASSPHRASE, Outcome(), False, ""))
    (line,) = waiting(at_work).all()
    waiting(at_work).take_out([line])
    said = b'{"backup": "' + backup.id.encode() + b'", "problem": ""}'
    for odd in (said, b"\xff", b"====", line[:-8], line[:40] + b"AAAA" + line[44:], line + b"!"):
        waiting(at_work).add(odd)
    assert take_in_drills(at_work) == []
    assert at_work.vault.records.count("restore_drill") == 0


def test_one_of_a_backup_that_this_vault_does_not_know_holds_up_no_other(at_work: Session, backup: Record) -> None:
    for known in ("f" * 32, backup.id):
        said = said_of(at_work, backup, BY_PASSPHRASE, Outcome(), False, "")
        note_drill(at_work.vault, said | {"backup": known})
    assert [each.value("backup") for each in take_in_drills(at_work)] == [backup.id]
    assert waiting(at_work).all() == []
