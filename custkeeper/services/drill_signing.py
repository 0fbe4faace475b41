"""The checklist about a restore test: prepared by the tester, signed by somebody else. What the test itself shows is proposed as
evidence; nobody's tick is set. What must not be here: running a test, and its certificate.
"""

from collections.abc import Mapping
from typing import Any

from custkeeper.domain.areas.restore_drill import RESTORE_DRILL
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.services.checklists import start
from custkeeper.services.drill_outcome import Outcome
from custkeeper.services.records import find
from custkeeper.services.session import Session

TEMPLATE = RESTORE_DRILL.checklists[0]
_SCOPE = QT_TRANSLATE_NOOP(
    "drill",
    "Restore test {code}: as many rows as the backup's list of contents says. Records opened: {opened}, sealed to the tester: "
    "{sealed}; earlier versions opened: {earlier}; files opened: {files}.",
)
_TEST = QT_TRANSLATE_NOOP("drill", "Restore test {code}: {result}, {seconds} seconds, backup {file}.")
_PASSED = QT_TRANSLATE_NOOP("drill", "passed")
_FAILED = QT_TRANSLATE_NOOP("drill", "failed: {problem}")
_INTEGRITY = QT_TRANSLATE_NOOP(
    "drill",
    "Restore test {code}: SHA-256 {sha256}; ledger verified up to entry {ledger}; compared with the vault field by field: "
    "{compared}.",
)


def checklists_about(session: Session, drill: Record) -> list[Record]:
    """The checklists about a test that this person may read, newest last."""
    return [each for each in session.vault.records.where("checklist", subject=drill.id) if not each.is_sealed]


def have_signed(session: Session, code: str, translate: Translate) -> Record:
    """The checklist about a test, started if there is none yet, with the evidence that the test gives.

    Raises NotAllowed, RecordUnknown, TemplateUnknown.
    """
    drill = find(session, RESTORE_DRILL.key, code)
    known = checklists_about(session, drill)
    if known:
        return known[-1]
    return start(session, TEMPLATE, "", (RESTORE_DRILL.key, code), proposals(drill, translate))


def proposals(drill: Record, translate: Translate) -> Mapping[str, Mapping[str, Any]]:
    """Evidence by item of the shipped checklist, worded for the reader. Nothing that a failed test did not come to."""
    found, code = Outcome.from_text(str(drill.value("outcome"))), drill.code
    is_passed = drill.state == "passed"
    problem = translate(found.problems[0]) if found.problems else ""
    result = translate(_PASSED) if is_passed else translate(_FAILED, problem=problem)
    said = translate(_TEST, code=code, result=result, seconds=str(drill.value("seconds")), file=found.file)
    proposed: dict[str, dict[str, Any]] = {
        "br-restore-test": {"evidence_date": str(drill.value("tested_at"))[:10], "evidence_text": said}
    }
    if is_passed:
        counts = {"opened": found.opened, "sealed": found.sealed, "earlier": found.earlier, "files": found.files}
        proposed["br-scope-complete"] = {"evidence_text": translate(_SCOPE, code=code, **counts)}
        sums = translate(_INTEGRITY, code=code, sha256=found.sha256, ledger=found.ledger, compared=found.compared)
        proposed["br-restore-integrity"] = {"evidence_text": sums}
    return proposed
