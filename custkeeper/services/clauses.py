"""The clauses of a transfer: adding one, wording it anew, and what is missing. A wording is written once (`clause_version`)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from custkeeper.domain.areas.clause import CLAUSE
from custkeeper.domain.areas.clause_version import CLAUSE_VERSION
from custkeeper.domain.clause import KINDS, UNSIGNED, missing_kinds, survives_until
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.opinion import newest_version
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.domain.word_diff import Piece, is_changed, word_diff
from custkeeper.services.reading import opened
from custkeeper.services.records import add, find, find_open, state_label, validated
from custkeeper.services.session import Session
from custkeeper.vault.sealing import new_id

_OVER = frozenset({"closed", "after", "ended", "broken"})  # states of a transfer whose agreement is past being written


class WordingMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no text. Write the wording of the clause; nothing was recorded.")


class WordingUnchanged(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code}: the words are those of {version}. A new version needs other words.")


class ClauseSettled(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{code} is “{state}”: its wording stands. Add a clause of its own for what is agreed from now on."
    )


class VersionUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} has no version {number}. It has {count}.")


@dataclass(frozen=True)
class ClauseLine:
    """A clause with its versions, oldest first, and the last day of its duties where it is known."""

    clause: Record
    versions: tuple[Record, ...]
    until: date | None

    @property
    def newest(self) -> Record | None:
        return newest_version(self.versions)


@dataclass(frozen=True)
class ClauseBoard:
    """The clauses of one transfer in the order of an agreement, and the types it has none of."""

    transfer: Record
    lines: tuple[ClauseLine, ...]
    missing: tuple[str, ...]


def add_clause(session: Session, values: dict[str, Any], text: str = "", code: str = "") -> Record:
    """Record a clause, and its first wording if there is one. Raises NotAllowed, FieldProblem, CodeTaken."""
    clause = add(session, CLAUSE.key, values, code)
    if text.strip():
        write_version(session, clause.code, text)
    return clause


def write_version(session: Session, code: str, text: str) -> Record:
    """Word a clause anew: the next version of it.

    Raises NotAllowed, RecordUnknown, RecordSealed, WordingMissing, WordingUnchanged, ClauseSettled, FieldProblem.
    """
    session.require(Action.WRITE)
    if not text.strip():
        raise WordingMissing
    with session.vault.unit_of_work(Event.CLAUSE_WRITTEN) as work:
        clause = find_open(session, CLAUSE.key, code)
        if clause.state not in UNSIGNED:
            raise ClauseSettled(code=code, state=state_label(CLAUSE, clause.state))
        before = newest_version(versions_of(session, clause))
        if before is not None and not is_changed(word_diff(str(before.value("text") or ""), text)):
            raise WordingUnchanged(code=code, version=before.code)
        number = int(before.value("number")) + 1 if before else 1
        values = {"number": number, "text": text.strip(), "written_on": session.today.isoformat(), "written_by": session.person}
        kept = validated(session, CLAUSE_VERSION, values)
        name = f"{CLAUSE_VERSION.code_prefix}{number}"
        level = highest(CLAUSE_VERSION.default_level, clause.level)
        version = work.add(Record(new_id(), CLAUSE_VERSION.key, name, level, "kept", kept, parent=clause.id))
        work.note(clause=clause.id, number=number)
    return version


def versions_of(session: Session, clause: Record) -> tuple[Record, ...]:
    """Every wording of a clause, oldest first."""
    found = session.vault.records.where(CLAUSE_VERSION.key, parent=clause.id)
    return tuple(sorted(found, key=lambda each: int(each.value("number") or 0)))


def clause_line(session: Session, clause: Record) -> ClauseLine:
    """With its versions; opening the clause for showing is the caller's."""
    transfer = session.vault.records.get("transfer", str(clause.value("transfer") or ""))
    return ClauseLine(clause, versions_of(session, clause), survives_until(clause, transfer))


def show_clause(session: Session, code: str) -> ClauseLine:
    """One clause with its wordings, for showing. Raises NotAllowed, RecordUnknown, RecordSealed, NotOpened."""
    return clause_line(session, opened(session, find_open(session, CLAUSE.key, code)))


def clause_board(session: Session, transfer_code: str) -> ClauseBoard:
    """The clauses of one transfer. Raises RecordUnknown."""
    transfer = find(session, "transfer", transfer_code)
    clauses = session.vault.records.where(CLAUSE.key, transfer=transfer.id)
    ordered = sorted(clauses, key=lambda each: (KINDS.index(str(each.value("kind"))), each.code))
    return ClauseBoard(transfer, tuple(clause_line(session, each) for each in ordered), missing_kinds(clauses))


def missing_by_transfer(session: Session) -> dict[str, tuple[str, ...]]:
    """The missing types by codename, of transfers that go on; those that lack none are left out."""
    clauses = session.vault.records.where(CLAUSE.key)
    going_on = [each for each in session.vault.records.where("transfer") if each.state not in _OVER]
    found = {each.code: missing_kinds(line for line in clauses if line.value("transfer") == each.id) for each in going_on}
    return {code: kinds for code, kinds in found.items() if kinds}


def kind_label(kind: str) -> Text:
    """The words for a type of clause."""
    return next(choice.label for choice in CLAUSE.by_key["kind"].choices if choice.key == kind)


def diff_of(line: ClauseLine, older: int = 0, newer: int = 0) -> tuple[Piece, ...]:
    """What changed between two versions by number: the newest against the one before unless said. Raises VersionUnknown.

    The first version is compared with nothing: all of it is new.
    """
    wanted = newer or len(line.versions)
    texts = {int(each.value("number")): str(each.value("text") or "") for each in line.versions}
    before = older or wanted - 1
    for number in (wanted, *([before] if older else [])):
        if number not in texts:
            raise VersionUnknown(code=line.clause.code, number=number, count=len(texts))
    return word_diff(texts.get(before, ""), texts[wanted])
