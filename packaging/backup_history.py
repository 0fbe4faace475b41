"""Ninety days of backups for the pictures: two places, most days made, some proven, failed or missed. No file lies anywhere.

Runs are taken in as those of an unattended computer are; only the day since when a place is used is set back.
"""

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

from custkeeper.domain.ledger_event import Event
from custkeeper.domain.record import Record
from custkeeper.services.backup_problems import kept_problem
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import UNATTENDED, Came, let_wait, take_in
from custkeeper.services.restore_drills import Opener, Outcome, record_drill
from custkeeper.services.session import Session
from custkeeper.vault.backup_errors import TargetGone
from custkeeper.vault.backup_log import Run
from custkeeper.vault.backup_making import backup_name

_DAYS = 100
_SAME_DISK = "样例只有一块硬盘"
_AWAY = {12, 13, 14, 40}  # days ago on which nobody was there
_FAILED = {3, 27}
_PROVEN = (75, 20)


def tell_history(session: Session, folder: Path) -> None:
    """Set two places and let them have a history."""
    (folder / "stick").mkdir(parents=True)
    (folder / "share").mkdir()
    stick = _since(session, set_target(session, "蓝色 U 盘", "stick", folder / "stick", "李敏", "财务室保险柜", 1, _SAME_DISK))
    share = _since(session, set_target(session, "网络盘 A", "share", folder / "share", "信息部 吴", "", 7, _SAME_DISK))
    now = datetime.fromisoformat(session.now)
    for ago in range(_DAYS, 0, -1):
        moment = now - timedelta(days=ago, minutes=ago * 7 % 50)
        if ago not in _AWAY:
            _note(session, stick, moment, ago, has_failed=ago in _FAILED)
        if ago % 7 == 2:
            _note(session, share, moment + timedelta(minutes=5), ago, has_failed=False)
    made = [each for each in take_in(session) if each.value("kept_at") == stick.id]
    for ago in _PROVEN:
        tested = next(each for each in made if str(each.value("made_at"))[:10] == f"{(now - timedelta(days=ago)).date()}")
        outcome = Outcome(counts={}, opened=231, compared=200, sample=200, ledger=int(str(tested.value("head_seq"))))
        outcome.seconds = {"take_out": 2.1, "unlock": 1.4, "check": 3.2, "records": 64.0}
        record_drill(session, tested.code, Opener(session.name), outcome, on_another_computer=True)


def _since(session: Session, target: Record) -> Record:
    day = session.today - timedelta(days=_DAYS)
    with session.vault.unit_of_work(Event.BACKUP_TARGET_SET) as work:
        return work.replace(target.with_values(since=day.isoformat()))


def _note(session: Session, target: Record, moment: datetime, ago: int, has_failed: bool) -> None:
    at = moment.isoformat()
    if has_failed:
        error = TargetGone(path=str(target.value("folder")))
        let_wait(session, Came(Run(target.id, at, UNATTENDED, problem=kept_problem(error)), error))
        return
    name, seq = backup_name(session.vault.id, at), 20 + (_DAYS - ago) * 9
    sha = hashlib.sha256(name.encode()).hexdigest()
    size = 1_400_000 + (_DAYS - ago) * 11_000 + ago % 5 * 3_000
    run = Run(target.id, at, UNATTENDED, name, size, sha, seq, sha[::-1], 1, 3)
    let_wait(session, Came(run))
