"""Clauses, opinions and drafts of agreements gathered for print: everything in words."""

from typing import Any

from custkeeper.domain.areas.clause import CLAUSE
from custkeeper.domain.areas.opinion import OPINION
from custkeeper.domain.levels import highest
from custkeeper.domain.named_later import is_named_later
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_value
from custkeeper.domain.word_diff import word_diff
from custkeeper.reports.clause_schedule import ClauseEntry, ClauseSchedule, clause_schedule_report, clause_schedule_word
from custkeeper.reports.clause_versions_report import VersionEntry, clause_versions_report
from custkeeper.reports.nda_draft import nda_draft_report, nda_draft_word
from custkeeper.reports.report_catalogue import REPORTS
from custkeeper.reports.table_flow import Column
from custkeeper.services.clauses import ClauseBoard, ClauseLine, clause_board, clause_line, kind_label
from custkeeper.services.gathered import Gathered, Table, gathered_list
from custkeeper.services.nda_wording import draft_title, nda_draft
from custkeeper.services.opinions import OpinionLine, list_opinions, opinions_about, stale_words
from custkeeper.services.records import find_open, state_label
from custkeeper.services.register_rules import party_named
from custkeeper.services.session import Session
from custkeeper.services.showing import shown_fields, wording

_ON_PAPER = ("categories", "obligor", "carve_outs", "damages", "survival", "survival_from")
_VERSION = QT_TRANSLATE_NOOP("clause_schedule", "Version")
_STATE = QT_TRANSLATE_NOOP("clause_schedule", "State")
_UNTIL = QT_TRANSLATE_NOOP("clause_schedule", "Survives until")
_SEALED = QT_TRANSLATE_NOOP("clause_schedule", "(sealed)")
_VERSION_HEAD = QT_TRANSLATE_NOOP("clause_versions", "Version {number}, {day}, {name}")
_OPINION_LINE = QT_TRANSLATE_NOOP("clause_versions", "{code}, about {version}: {state}. {counsel}: {answer}")
_HOLDS = QT_TRANSLATE_NOOP("opinion_register", "holds")
_COLUMNS: tuple[tuple[Text, float], ...] = (
    (QT_TRANSLATE_NOOP("opinion_register", "Code"), 0.8),
    (QT_TRANSLATE_NOOP("opinion_register", "Clause"), 1.0),
    (QT_TRANSLATE_NOOP("opinion_register", "Version"), 0.8),
    (QT_TRANSLATE_NOOP("opinion_register", "Question"), 2.0),
    (QT_TRANSLATE_NOOP("opinion_register", "Counsel"), 1.2),
    (QT_TRANSLATE_NOOP("opinion_register", "Opinion"), 2.4),
    (QT_TRANSLATE_NOOP("opinion_register", "Outcome"), 1.1),
    (QT_TRANSLATE_NOOP("opinion_register", "Risk"), 0.6),
    (QT_TRANSLATE_NOOP("opinion_register", "State"), 0.9),
    (QT_TRANSLATE_NOOP("opinion_register", "Asked on"), 1.3),
    (QT_TRANSLATE_NOOP("opinion_register", "Answered on"), 1.3),
    (QT_TRANSLATE_NOOP("opinion_register", "Decision"), 1.4),
    (QT_TRANSLATE_NOOP("opinion_register", "Holds?"), 1.5),
    (QT_TRANSLATE_NOOP("opinion_register", "Follows"), 0.8),
)
_TOTAL = QT_TRANSLATE_NOOP("opinion_register", "Opinions: {total}. Stale: {stale}.")


def gather_schedule(session: Session, subject: str, translate: Translate) -> Gathered:
    """The clause schedule of a transfer. Raises RecordUnknown."""
    board = clause_board(session, subject)
    joint = "、" if translate.language == "zh_CN" else ", "
    missing = joint.join(translate(kind_label(each)) for each in board.missing)
    sheet = ClauseSchedule(board.transfer.code, tuple(_entry(session, line, translate) for line in board.lines), missing)
    data: dict[str, Any] = {"kind": "clause-schedule", "transfer": board.transfer.code, "missing": list(board.missing)}
    data |= {"clauses": [_clause_json(line) for line in board.lines]}
    return Gathered(
        translate(REPORTS["clause-schedule"]),
        board.transfer.code,
        board.transfer.level,
        lambda head, words: clause_schedule_report(head, sheet, data, words),
        read=_read(board),
        word=lambda folder, head, words: clause_schedule_word(folder, head, sheet, data, words),
    )


def gather_versions(session: Session, subject: str, translate: Translate) -> Gathered:
    """The versions of one clause, newest first, with what changed. Raises RecordUnknown, RecordSealed."""
    clause = find_open(session, CLAUSE.key, subject)
    line = clause_line(session, clause)
    texts = ["", *(str(each.value("text") or "") for each in line.versions)]
    entries = [
        VersionEntry(_version_head(session, each, translate), texts[place], _changed(texts, place))
        for place, each in enumerate(line.versions, start=1)
    ][::-1]
    opinions = opinions_about(session, clause)
    said = [_opinion_said(each, translate) for each in opinions]
    data = {"kind": "clause-versions", "clause": _clause_json(line), "texts": texts[1:], "opinions": said}
    return Gathered(
        translate(REPORTS["clause-versions"]),
        f"{clause.code} {clause.value('title')}",
        clause.level,
        lambda head, words: clause_versions_report(head, entries, said, data, words),
        read=(clause, *line.versions, *(each.opinion for each in opinions)),
    )


def gather_opinions(session: Session, subject: str, translate: Translate) -> Gathered:
    """The opinion register of a transfer, also as a list. Raises RecordUnknown."""
    transfer = find_open(session, "transfer", subject)
    lines = list_opinions(session, subject)
    columns = [Column(translate(title), weight) for title, weight in _COLUMNS]
    rows = [_opinion_row(session, line, translate) for line in lines]
    notes = (translate(_TOTAL, total=len(lines), stale=sum(line.is_stale for line in lines)),)
    read, about = tuple(line.opinion for line in lines), {"transfer": transfer.code}
    table = Table(columns, rows, notes)
    return gathered_list("opinion-register", table, transfer.level, translate, transfer.code, read, about)


def gather_nda_draft(session: Session, subject: str, translate: Translate) -> Gathered:
    """An agreement's draft. Raises RecordUnknown, RecordSealed, NoDraftForKind."""
    agreement = find_open(session, "agreement", subject)
    title = draft_title(session.content, str(agreement.value("kind")), translate.language)
    recipients = session.vault.records.where("recipient", parent=agreement.id)
    named = [str(each.value("name") or "") for each in recipients if each.state == "named" and not is_named_later(each)]
    party = party_named(session, str(agreement.value("party") or ""))
    shown = [agreement, *recipients, *([party] if party is not None else [])]
    draft = nda_draft(session.content, session.firm, agreement, named, translate, party)
    data: dict[str, Any] = {"kind": "nda-draft", "agreement": agreement.code, "opening": draft.opening}
    data |= {"sections": [[heading, list(lines)] for heading, lines in draft.sections]}
    data |= {"signers": [list(each) for each in draft.signers]}
    return Gathered(
        title,
        agreement.code,
        highest(*(each.level for each in shown)),
        lambda head, words: nda_draft_report(head, draft, data, words),
        read=tuple(shown),
        word=lambda folder, head, words: nda_draft_word(folder, head, draft, data, words),
    )


def _entry(session: Session, line: ClauseLine, translate: Translate) -> ClauseEntry:
    clause, newest = line.clause, line.newest
    shown = [(translate(each.label), value) for each, value in shown_fields(session, clause, translate) if each.key in _ON_PAPER]
    if line.until is not None:
        shown.append((translate(_UNTIL), _day(line.until.isoformat(), translate)))
    if newest is not None:
        shown.append((translate(_VERSION), newest.code))
    shown.append((translate(_STATE), translate(state_label(CLAUSE, clause.state))))  # type: ignore[arg-type]
    title = translate(_SEALED) if clause.is_sealed else str(clause.value("title") or "")
    text = translate(_SEALED) if newest is not None and newest.is_sealed else str(newest.value("text") if newest else "")
    return ClauseEntry(translate(kind_label(str(clause.value("kind")))), title, text, tuple(shown))


def _clause_json(line: ClauseLine) -> dict[str, Any]:
    clause, newest = line.clause, line.newest
    return {
        "code": clause.code,
        "type": str(clause.value("kind")),
        "title": str(clause.value("title") or ""),
        "state": clause.state,
        "version": newest.code if newest else "",
        "text": str(newest.value("text") or "") if newest else "",
    }


def _read(board: ClauseBoard) -> tuple[Record, ...]:
    return tuple(each for line in board.lines for each in (line.clause, *([line.newest] if line.newest else [])))


def _version_head(session: Session, version: Record, translate: Translate) -> str:
    name = session.names().get(str(version.value("written_by")), "")
    day = _day(str(version.value("written_on")), translate)
    return translate(_VERSION_HEAD, number=int(version.value("number")), day=day, name=name)


def _changed(texts: list[str], place: int) -> tuple[Any, ...]:
    return word_diff(texts[place - 1], texts[place]) if place > 1 else ()


def _opinion_said(line: OpinionLine, translate: Translate) -> str:
    opinion = line.opinion
    stale = stale_words(line, translate)
    state = translate(state_label(OPINION, opinion.state))  # type: ignore[arg-type]
    return translate(
        _OPINION_LINE,
        code=opinion.code,
        version=line.version.code if line.version else "",
        state=f"{state}, {stale}" if stale else state,
        counsel=str(opinion.value("counsel") or ""),
        answer=str(opinion.value("answer") or "–"),
    )


def _opinion_row(session: Session, line: OpinionLine, translate: Translate) -> list[str]:
    opinion = line.opinion
    names = wording(session, opinion, translate)

    def said(key: str) -> str:
        return show_value(OPINION.by_key[key], opinion.value(key), translate, names)

    codes = [each.code if each is not None else "" for each in (line.clause, line.version)]
    state = translate(state_label(OPINION, opinion.state))  # type: ignore[arg-type]
    is_given = opinion.state != OPINION.first_state
    holds = stale_words(line, translate) or (translate(_SEALED if opinion.is_sealed else _HOLDS) if is_given else "")
    return [
        *(opinion.code, *codes, said("question"), said("counsel"), said("answer"), said("outcome"), said("risk")),
        *(state, said("asked_on"), said("answered_on"), said("decision"), holds, said("asked_before")),
    ]


def _day(iso: str, translate: Translate) -> str:
    return show_value(OPINION.by_key["asked_on"], iso, translate)
