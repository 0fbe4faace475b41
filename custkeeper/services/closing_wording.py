"""What closing a transfer means, in words: the same in the window and by command, each consequence with the lines it is about."""

from dataclasses import dataclass
from datetime import date

from custkeeper.domain.standing import StandingOn
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.values import show_day
from custkeeper.services.clauses import kind_label
from custkeeper.services.clock_wording import day_or_none, thing
from custkeeper.services.closing import ClosingPreview, ToReturn

_SURVIVE = QT_TRANSLATE_NOOP("closing", "Agreements whose duties go on: {count}")
_UNTIL = QT_TRANSLATE_NOOP("closing", "{agreement}: until {day}")
_OPEN = QT_TRANSLATE_NOOP("closing", "{agreement}: their end has no day yet")
_END = QT_TRANSLATE_NOOP("closing", "Agreements whose duties have ended by then: {count}")
_UNSIGNED = QT_TRANSLATE_NOOP("closing", "Agreements that are not signed and bind nobody: {count}")
_ENDED = QT_TRANSLATE_NOOP("closing", "{agreement}: ended {day}")
_RETURNS = QT_TRANSLATE_NOOP("closing", "Out with others than the buyer, and to come back: {count}")
_NO_RETURNS = QT_TRANSLATE_NOOP("closing", "Nothing is out with others than the buyer, so nothing has to come back.")
_BY = QT_TRANSLATE_NOOP("closing", "{disclosure}: {party}, {person}: {items}; by {day}")
_BY_NO_DAY = QT_TRANSLATE_NOOP("closing", "{disclosure}: {party}, {person}: {items}; no day of return was agreed")
_SEALED = QT_TRANSLATE_NOOP("closing", "{disclosure}: sealed for you: {items}")
_NO_BUYER = QT_TRANSLATE_NOOP("closing", "No buyer is among the partners, so everything that is out is listed.")
_WAITING = QT_TRANSLATE_NOOP("closing", "Tranches that were never released: {count}")
_TRANCHE = QT_TRANSLATE_NOOP("closing", "{tranche}: {items}")
_UNDECIDED = QT_TRANSLATE_NOOP("closing", "Clauses without a decided and current opinion of counsel: {count}")
_CLAUSE = QT_TRANSLATE_NOOP("closing", "{clause}: {why}")
_MISSING = QT_TRANSLATE_NOOP("closing", "Types of clause there is none of: {count}")
_BREACHES = QT_TRANSLATE_NOOP("closing", "Breaches nobody has decided on: {count}")
_BREACH = QT_TRANSLATE_NOOP("closing", "{agreement}: disclosed {first}, signed {signed}")
_START = QT_TRANSLATE_NOOP("closing", "Dates that start with closing: {count}")
_DATE = QT_TRANSLATE_NOOP("closing", "{thing}: {day}")


@dataclass(frozen=True)
class Consequence:
    """A sentence with the lines it is about; `is_warning` for what should have been done before closing."""

    sentence: str
    lines: tuple[str, ...] = ()
    is_warning: bool = False


def what_follows(seen: ClosingPreview, translate: Translate) -> list[Consequence]:
    """Everything that closing means, warnings first; what there is none of is left out."""
    found = [*_warnings(seen, translate), *_consequences(seen, translate)]
    return [each for each in found if each is not None]


def _warnings(seen: ClosingPreview, translate: Translate) -> list[Consequence | None]:
    joint = "、" if translate.language == "zh_CN" else ", "

    def day(on: date) -> str:
        return show_day(on, translate.language)

    late = [
        translate(_BREACH, agreement=each.agreement.code, first=day(each.first), signed=day(each.signed))
        for each in seen.breaches
    ]
    clauses = [translate(_CLAUSE, clause=code, why=why) for code, why in seen.undecided]
    kinds = [translate(kind_label(each)) for each in seen.missing]
    held = [translate(_TRANCHE, tranche=each.tranche.code, items=joint.join(each.items)) for each in seen.waiting]
    unsigned = [each.code for each in seen.unsigned]
    warned = ((_BREACHES, late), (_UNDECIDED, clauses), (_MISSING, kinds), (_WAITING, held), (_UNSIGNED, unsigned))
    return [Consequence(translate(head, count=len(lines)), tuple(lines), True) if lines else None for head, lines in warned]


def _consequences(seen: ClosingPreview, translate: Translate) -> list[Consequence | None]:
    goes_on = [_until(each.code, found, translate) for each, found in seen.surviving]
    ended = [
        translate(_ENDED, agreement=each.code, day=day_or_none(found.duties_until, translate)) for each, found in seen.ending
    ]
    back = [_back(each, translate) for each in seen.returns]
    dates = [translate(_DATE, thing=thing(each, translate), day=day_or_none(each.day, translate)) for each in seen.starting]
    returns = Consequence(translate(_RETURNS, count=len(back)) if back else translate(_NO_RETURNS), tuple(back))
    return [
        Consequence(translate(_SURVIVE, count=len(goes_on)), tuple(goes_on)) if goes_on else None,
        Consequence(translate(_END, count=len(ended)), tuple(ended)) if ended else None,
        returns,
        Consequence(translate(_NO_BUYER)) if back and not seen.has_buyer else None,
        Consequence(translate(_START, count=len(dates)), tuple(dates)) if dates else None,
    ]


def _until(code: str, found: StandingOn, translate: Translate) -> str:
    if found.duties_until is None:
        return translate(_OPEN, agreement=code)
    return translate(_UNTIL, agreement=code, day=show_day(found.duties_until, translate.language))


def _back(line: ToReturn, translate: Translate) -> str:
    items = ("、" if translate.language == "zh_CN" else ", ").join(line.items)
    if not line.party:
        return translate(_SEALED, disclosure=line.disclosure, items=items)
    about = {"disclosure": line.disclosure, "party": line.party, "person": line.person, "items": items}
    if line.by is None:
        return translate(_BY_NO_DAY, **about)
    return translate(_BY, **about, day=show_day(line.by, translate.language))
