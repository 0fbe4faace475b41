"""What a person should see first: what is blocked, what falls due, what waits for them, and how far each transfer is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from custkeeper.domain.breach import Breach
from custkeeper.domain.checklist import BLOCKED
from custkeeper.domain.clock_date import DateKind
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action, is_allowed
from custkeeper.domain.standing import Standing, standing
from custkeeper.domain.tenure import Tenure, tenure
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, Translate, message
from custkeeper.domain.values import show_day
from custkeeper.services.access_review import review_due
from custkeeper.services.backup_warnings import backup_warnings
from custkeeper.services.breaches import breaches
from custkeeper.services.checklist_sheets import changed_since_signing
from custkeeper.services.checklists import Loaded, load_record
from custkeeper.services.clock_wording import what_is
from custkeeper.services.deal_clock import NEAR as FIRST_REMINDER
from custkeeper.services.deal_clock import deal_dates, due_of
from custkeeper.services.readiness_board import readiness_sheet
from custkeeper.services.session import Session

_BLOCKED = QT_TRANSLATE_NOOP("today", "{code}: “{item}” is blocked. {reason}")
_EXPIRES = QT_TRANSLATE_NOOP("today", "Agreement {code} ends on {day}; days left: {count}.")
_BREACH = QT_TRANSLATE_NOOP(
    "today",
    "Agreement {code} was signed on {day}, after the first disclosure on {first}: a breach. A manager decides what follows.",
)
_UNSIGNED = QT_TRANSLATE_NOOP("today", "Agreement {code} is not signed yet.")
_REVOKED = QT_TRANSLATE_NOOP("today", "Agreement {code} was revoked: nothing may be handed over under it.")
_DATE_NEAR = QT_TRANSLATE_NOOP("today", "{code}: {what}, {day}; days left: {count}.")
_DATE_PAST = QT_TRANSLATE_NOOP("today", "{code}: {what} is overdue since {day}.")
_ONE_PERSON = QT_TRANSLATE_NOOP("today", "Only one person can open this vault. Add a second one, who can also sign.")
_SIGN = QT_TRANSLATE_NOOP("today", "{code} “{title}” waits for your signature.")
_RETURNED = QT_TRANSLATE_NOOP("today", "{code} “{title}” was returned: {comment}")
_STALE = QT_TRANSLATE_NOOP("today", "{code} “{title}”: something changed since it was signed. Sign it again.")
_LEVELS = QT_TRANSLATE_NOOP("today", "Levels to confirm: {count}.")
_ACCESS_ENDS = QT_TRANSLATE_NOOP(
    "today", "{name} can open the vault until {day}; days left: {count}. Afterwards revoke to change the keys."
)
_ACCESS_ENDED = QT_TRANSLATE_NOOP("today", "{name}'s access ended with {day}. Revoke to change the keys.")
_REVIEW = QT_TRANSLATE_NOOP("today", "The quarterly access review is due since {day}. Start it on the page People, or finish it.")
_NEAR = timedelta(days=30)
# How long before, where that is not `_NEAR`: the end of duties from its first reminder on, what a step ends at its last.
_AHEAD = dict.fromkeys((DateKind.DUTY_END, DateKind.CLAUSE_END), FIRST_REMINDER) | dict.fromkeys(
    (DateKind.RETURN, DateKind.RECIPIENT_END, DateKind.OVERRIDE_END, DateKind.PERSON_END, DateKind.INSIDER_END), timedelta(days=7)
)


@dataclass(frozen=True)
class TodayLine:
    """One sentence, and the record it is about."""

    said: Message
    area: str
    code: str = ""


@dataclass(frozen=True)
class Deal:
    """How far a transfer is: sections signed out of all, what to do next."""

    code: str
    signed: int
    sections: int
    next_steps: tuple[str, ...]


@dataclass
class TodayBoard:
    day: date
    blocked: list[TodayLine] = field(default_factory=list)
    due: list[TodayLine] = field(default_factory=list)
    waiting: list[TodayLine] = field(default_factory=list)
    deals: list[Deal] = field(default_factory=list)
    clients: int = 0


def today_board(session: Session, translate: Translate) -> TodayBoard:
    """Everything computed now, for this person; nothing sealed to them is named."""
    runs = _runs(session)
    board = _lines(session, runs, translate)
    # counted in the file: the index of 100,000 clients takes seconds to fill, and this page is the first one sees
    board.clients = session.vault.records.count_in_use("client")
    for transfer in _open_transfers(session):
        of_it = [run for run in runs if run.checklist.value("transfer") == transfer.id]
        sheet = readiness_sheet(session, transfer, translate, of_it)
        signed = sum(each.is_signed for each in sheet.sections)
        board.deals.append(Deal(transfer.code, signed, len(sheet.sections), sheet.next_steps))
    return board


def count_today(session: Session, translate: Translate) -> tuple[int, bool]:
    """How many lines `today_board` has, and whether any is blocked. Asked after every change, so the transfers are left out."""
    board = _lines(session, _runs(session), translate)
    return len(board.blocked) + len(board.due) + len(board.waiting), bool(board.blocked)


def _runs(session: Session) -> list[Loaded]:
    return [load_record(session, each) for each in session.vault.records.where("checklist") if not each.is_sealed]


def _lines(session: Session, runs: Sequence[Loaded], translate: Translate) -> TodayBoard:
    """The sentences alone."""
    board = TodayBoard(session.today)
    for run in runs:
        board.blocked += _blocked(run, translate)
        board.waiting += _waiting(session, run, translate)
    board.due += [*_agreements_due(session, board, translate), *_dates_due(session, board.day, translate)]
    if len(session.vault.header.people) == 1 and is_allowed(session.role, Action.MANAGE_PEOPLE):
        board.due.append(TodayLine(message(_ONE_PERSON), "person"))
    if is_allowed(session.role, Action.MANAGE_PEOPLE):
        board.due += [*_access_ending(session, board.day, translate), *_review_due(session, board.day, translate)]
    board.due += [TodayLine(each, "backup") for each in backup_warnings(session, translate)]
    to_confirm = session.vault.records.count_to_confirm("client")
    if to_confirm and is_allowed(session.role, Action.REGRADE):
        board.waiting.append(TodayLine(message(_LEVELS, count=f"{to_confirm:,}"), "client"))
    return board


def _blocked(run: Loaded, translate: Translate) -> Iterator[TodayLine]:
    for answer in run.answers:
        if answer.status == BLOCKED and answer.record is not None:
            reason, item = str(answer.record.value("reason") or ""), answer.item.title.in_language(translate.language)
            yield TodayLine(message(_BLOCKED, code=run.checklist.code, item=item, reason=reason), "checklist", run.checklist.code)


def _waiting(session: Session, run: Loaded, translate: Translate) -> Iterator[TodayLine]:
    code, title = run.checklist.code, run.template.title.in_language(translate.language)
    state, may_sign = run.checklist.state, is_allowed(session.role, Action.SIGN)
    if state == "submitted" and may_sign and run.checklist.value("submitted_by") != session.person:
        yield TodayLine(message(_SIGN, code=code, title=title), "checklist", code)
    if state == "returned" and run.checklist.value("submitted_by") == session.person:
        comment = str(run.checklist.value("comment") or "")
        yield TodayLine(message(_RETURNED, code=code, title=title, comment=comment), "checklist", code)
    may_renew = may_sign or is_allowed(session.role, Action.PREPARE)
    if state == "signed" and may_renew and changed_since_signing(session, run, translate):
        yield TodayLine(message(_STALE, code=code, title=title), "checklist", code)


def _agreements_due(session: Session, board: TodayBoard, translate: Translate) -> Iterator[TodayLine]:
    agreements = session.vault.records.where("agreement")
    late = breaches(session, agreements)
    for agreement in agreements:
        if agreement.is_sealed:
            continue
        code = agreement.code
        if agreement.id in late and not late[agreement.id].is_decided:
            board.blocked.append(_breach(late[agreement.id], translate))
        stands = standing(agreement, board.day)
        if stands.standing is Standing.EXPIRING and stands.last_day is not None:
            day = show_day(stands.last_day, translate.language)
            yield TodayLine(message(_EXPIRES, code=code, day=day, count=stands.days_left or 0), "agreement", code)
        elif stands.standing is Standing.UNSIGNED:
            yield TodayLine(message(_UNSIGNED, code=code), "agreement", code)
        elif stands.standing is Standing.REVOKED:
            board.blocked.append(TodayLine(message(_REVOKED, code=code), "agreement", code))


def _breach(found: Breach, translate: Translate) -> TodayLine:
    day, first = (show_day(each, translate.language) for each in (found.signed, found.first))
    return TodayLine(message(_BREACH, code=found.agreement.code, day=day, first=first), "agreement", found.agreement.code)


def _access_ending(session: Session, day: date, translate: Translate) -> Iterator[TodayLine]:
    """An end date shuts out by itself, but the keys are changed by revoking only."""
    for person in session.people().values():
        until = str(person.value("until") or "")
        stay = tenure(person.state, until, day)
        if stay in {Tenure.ENDING, Tenure.ENDED}:
            last = date.fromisoformat(until)
            values = {"name": str(person.value("name")), "day": show_day(last, translate.language)}
            said = (
                message(_ACCESS_ENDED, **values)
                if stay is Tenure.ENDED
                else message(_ACCESS_ENDS, **values, count=(last - day).days)
            )
            yield TodayLine(said, "person", person.code)


def _review_due(session: Session, day: date, translate: Translate) -> Iterator[TodayLine]:
    due = review_due(session)
    if due <= day:
        yield TodayLine(message(_REVIEW, day=show_day(due, translate.language)), "person")


def _open_transfers(session: Session) -> list[Record]:
    found = session.vault.records.where("transfer")
    return [each for each in found if not each.is_sealed and each.state not in {"ended", "broken"}]


def _dates_due(session: Session, day: date, translate: Translate) -> Iterator[TodayLine]:
    """What the deal clock has overdue, and what it has within 30 days, or as `_AHEAD` says.

    The terms and breaches of agreements, and the firm's own days, have lines of their own.
    """
    found = due_of(session, deal_dates(session), day)
    for each in (*found.overdue, *found.coming):
        is_told = each.kind in _AHEAD or (each.is_task and each.kind is not DateKind.BREACH)
        if each.day is None or not is_told or each.day > day + _AHEAD.get(each.kind, _NEAR):
            continue
        values = {"code": each.shown_code, "what": what_is(each, translate), "day": show_day(each.day, translate.language)}
        is_past = each.day < day
        said = message(_DATE_PAST, **values) if is_past else message(_DATE_NEAR, **values, count=(each.day - day).days)
        yield TodayLine(said, each.area, each.code)
