"""Counsel's opinions about clauses: asked, answered, decided, asked again when the clause has changed. Old ones stay.

The program records what counsel said and what the firm decided; it advises nothing itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from custkeeper.domain.areas.clause import CLAUSE
from custkeeper.domain.areas.opinion import OPINION
from custkeeper.domain.clause import terms_of
from custkeeper.domain.errors import BadInput, Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.opinion import (
    HIGHEST_RISK,
    LOWEST_RISK,
    Staleness,
    Waiting,
    newest_version,
    staleness,
    superseded,
    waits_for,
)
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.word_diff import Piece, word_diff
from custkeeper.services.clauses import versions_of
from custkeeper.services.codes import next_code
from custkeeper.services.records import find, find_open, state_label, validated
from custkeeper.services.session import Session
from custkeeper.vault.sealing import new_id

OUTCOMES = tuple(choice.key for choice in OPINION.by_key["outcome"].choices)
_NEWER = QT_TRANSLATE_NOOP("opinion", "stale: the clause has a newer text")
_TERMS = QT_TRANSLATE_NOOP("opinion", "stale: changed since: {terms}")
_AGAIN = QT_TRANSLATE_NOOP("opinion", "asked again since")


class NothingToAsk(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} has no text yet. Write its wording first, then ask counsel about it.")


class QuestionMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Say what counsel is asked, and which counsel. Nothing was recorded.")


class AnswerMissing(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "There is no text. Write down what counsel said, or what was decided; nothing was recorded."
    )


class OutcomeMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Choose what counsel's answer comes to. Nothing was recorded.")


class RiskOutOfRange(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "The risk is a whole number from {low} to {high}.")


class AnswerOutOfTime(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} cannot have been answered on {day}: give a day from the question until today.")


class NotWaiting(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is “{state}”, so this cannot be recorded for it. Ask again for a new opinion.")


class AskedAgain(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} was asked again since. Go on with the newer one.")


class OtherClause(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{code} is about another clause. Name the opinion that was given about this one.")


class OpinionStale(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} is about a clause that has changed since. Ask counsel again before you decide.")


@dataclass(frozen=True)
class OpinionLine:
    """An opinion with what it is about. `stale` is None where the reader cannot open both, or it was asked again since."""

    opinion: Record
    clause: Record | None
    version: Record | None
    stale: Staleness | None
    is_superseded: bool

    @property
    def is_stale(self) -> bool:
        return self.stale is not None and self.stale.is_stale


def ask(session: Session, clause_code: str, question: str, counsel: str, again: str = "") -> Record:
    """Put a question to counsel about the newest text of a clause. `again` names the opinion it follows: its question and counsel
    stand unless others are given.

    Raises NotAllowed, RecordUnknown, RecordSealed, NothingToAsk, QuestionMissing, AskedAgain.
    """
    session.require(Action.WRITE)
    with session.vault.unit_of_work(Event.OPINION_ASKED) as work:
        clause = find_open(session, CLAUSE.key, clause_code)
        before = find_open(session, OPINION.key, again) if again else None
        if before is not None and before.id in superseded(_of_clause(session, clause)):
            raise AskedAgain(code=again)
        if before is not None and before.value("clause") != clause.id:
            raise OtherClause(code=again)
        newest = newest_version(versions_of(session, clause))
        if newest is None:
            raise NothingToAsk(code=clause_code)
        asked = question.strip() or str(before.value("question") if before else "")
        whom = counsel.strip() or str(before.value("counsel") if before else "")
        if not asked or not whom:
            raise QuestionMissing
        values = {"clause": clause.id, "version": newest.id, "question": asked, "counsel": whom, "terms": terms_of(clause)}
        values |= {"asked_on": session.today.isoformat(), "asked_by": session.person}
        values |= {"asked_before": before.id} if before else {}
        code = next_code(OPINION, work.records.codes(OPINION.key))
        level = highest(OPINION.default_level, clause.level)
        opinion = work.add(Record(new_id(), OPINION.key, code, level, OPINION.first_state, validated(session, OPINION, values)))
        work.note(clause=clause.id, version=newest.id)
    return opinion


def answer(session: Session, code: str, text: str, outcome: str, risk: int, day: date | None = None) -> Record:
    """Record what counsel said on `day` (today unless said). Whoever may write records may: counsel has no account.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotWaiting, AnswerMissing, OutcomeMissing, RiskOutOfRange, AnswerOutOfTime.
    """
    session.require(Action.WRITE)
    on = day or session.today
    if not text.strip():
        raise AnswerMissing
    if not outcome:
        raise OutcomeMissing
    if not LOWEST_RISK <= risk <= HIGHEST_RISK:
        raise RiskOutOfRange(low=LOWEST_RISK, high=HIGHEST_RISK)
    with session.vault.unit_of_work(Event.OPINION_ANSWERED) as work:
        opinion = _waiting(session, code, "asked")
        if not date.fromisoformat(opinion.value("asked_on")) <= on <= session.today:
            raise AnswerOutOfTime(code=code, day=on.isoformat())
        values = {"answer": text.strip(), "outcome": outcome, "risk": risk}
        values |= {"answered_on": on.isoformat(), "answer_kept_by": session.person}
        kept = validated(session, OPINION, opinion.values | values)
        return work.replace(opinion.changed(state="answered", values=kept))


def decide(session: Session, code: str, decision: str) -> Record:
    """Decide on an opinion, as who may sign off. Not on a stale one.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotWaiting, AnswerMissing, AskedAgain, OpinionStale.
    """
    session.require(Action.SIGN)
    if not decision.strip():
        raise AnswerMissing
    with session.vault.unit_of_work(Event.OPINION_DECIDED) as work:
        opinion = _waiting(session, code, "answered")
        line = opinion_line(session, opinion)
        if line.is_superseded:
            raise AskedAgain(code=code)
        if line.is_stale or line.stale is None:
            raise OpinionStale(code=code)
        values = {"decision": decision.strip(), "decided_by": session.person, "decided_on": session.today.isoformat()}
        kept = validated(session, OPINION, opinion.values | values)
        return work.replace(opinion.changed(state="decided", values=kept))


def opinion_line(session: Session, opinion: Record) -> OpinionLine:
    """One opinion held against its clause as it stands."""
    clause = session.vault.records.get(CLAUSE.key, str(opinion.value("clause")))
    version = session.vault.records.get("clause_version", str(opinion.value("version")))
    if clause is None:
        return OpinionLine(opinion, clause, version, None, is_superseded=False)
    again = opinion.id in superseded(_of_clause(session, clause))
    if clause.is_sealed or opinion.is_sealed or again:
        return OpinionLine(opinion, clause, version, None, again)
    return OpinionLine(opinion, clause, version, staleness(opinion, clause, newest_version(versions_of(session, clause))), again)


def opinions_about(session: Session, clause: Record) -> list[OpinionLine]:
    """Every opinion about a clause, oldest first: the trail."""
    return [opinion_line(session, each) for each in _of_clause(session, clause)]


def list_opinions(session: Session, transfer_code: str = "") -> list[OpinionLine]:
    """Every opinion, or those about one transfer's clauses, by code. Raises RecordUnknown."""
    lines = [opinion_line(session, each) for each in session.vault.records.where(OPINION.key)]
    if not transfer_code:
        return lines
    transfer = find(session, "transfer", transfer_code).id
    return [line for line in lines if line.clause is not None and line.clause.value("transfer") == transfer]


def waiting_about(session: Session, clauses: Sequence[Record]) -> dict[str, Waiting]:
    """By code the opinions about these clauses that wait for something, and for what; those sealed to the reader are left out."""
    records, readable = session.vault.records, {each.id: each for each in clauses if not each.is_sealed}
    found = [each for each in records.among(OPINION.key, "clause", readable) if not each.is_sealed]
    again = superseded(found)
    current = [each for each in found if each.id not in again]
    versions: dict[str, list[Record]] = {}
    for each in records.among("clause_version", "parent", [str(one.value("clause")) for one in current]):
        versions.setdefault(each.parent, []).append(each)
    out: dict[str, Waiting] = {}
    for each in current:
        clause = readable[str(each.value("clause"))]
        waiting = waits_for(each, staleness(each, clause, newest_version(versions.get(clause.id, ()))))
        out |= {each.code: waiting} if waiting else {}
    return out


def changes_since(session: Session, line: OpinionLine) -> tuple[Piece, ...]:
    """From the wording asked about to the newest one; nothing while that is the same, or for who cannot read both."""
    newest = newest_version(versions_of(session, line.clause)) if line.clause is not None else None
    asked = line.version
    if newest is None or asked is None or newest.id == asked.id or newest.is_sealed or asked.is_sealed:
        return ()
    return word_diff(str(asked.value("text") or ""), str(newest.value("text") or ""))


def stale_words(line: OpinionLine, translate: Translate) -> str:
    """Why an opinion does not hold any more, in words; '' while it does."""
    if line.is_superseded:
        return translate(_AGAIN)
    if line.stale is None or not line.stale.is_stale:
        return ""
    if line.stale.has_newer_text:
        return translate(_NEWER)
    names = [translate(CLAUSE.by_key[key].label) for key in line.stale.changed]
    return translate(_TERMS, terms=("、" if translate.language == "zh_CN" else ", ").join(names))


def _of_clause(session: Session, clause: Record) -> list[Record]:
    return session.vault.records.where(OPINION.key, clause=clause.id)


def _waiting(session: Session, code: str, state: str) -> Record:
    opinion = find_open(session, OPINION.key, code)
    if opinion.state != state:
        raise NotWaiting(code=code, state=state_label(OPINION, opinion.state))
    return opinion
