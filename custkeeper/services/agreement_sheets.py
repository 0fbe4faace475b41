"""The NDA register gathered for print and spreadsheets: every agreement with its computed ends, standing and addenda today."""

from dataclasses import dataclass, field
from datetime import date

from custkeeper.domain.agreement_terms import is_signed
from custkeeper.domain.areas.addendum import ADDENDUM
from custkeeper.domain.areas.agreement import AGREEMENT
from custkeeper.domain.areas.recipient import RECIPIENT
from custkeeper.domain.levels import Level, highest
from custkeeper.domain.named_later import is_named_later
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text, Translate
from custkeeper.domain.values import show_day, show_value
from custkeeper.reports.spreadsheet import Cell
from custkeeper.reports.table_flow import Column
from custkeeper.services.agreement_wording import breach_said, duties_said, how_said
from custkeeper.services.agreements import AgreementLine, list_agreements
from custkeeper.services.session import Session

_COLUMNS: tuple[tuple[Text, float], ...] = (
    (QT_TRANSLATE_NOOP("agreement", "Code"), 1.1),
    (AGREEMENT.by_key["kind"].label, 1.6),
    (AGREEMENT.by_key["party"].label, 2.2),
    (AGREEMENT.by_key["highest_level"].label, 1.3),
    (AGREEMENT.by_key["signed_on"].label, 1.2),
    (QT_TRANSLATE_NOOP("agreement", "How"), 1.0),
    (QT_TRANSLATE_NOOP("agreement", "Last day in force"), 1.2),
    (QT_TRANSLATE_NOOP("agreement", "Duties until"), 1.5),
    (QT_TRANSLATE_NOOP("agreement", "Standing"), 1.1),
    (QT_TRANSLATE_NOOP("agreement", "Named recipients"), 1.5),
    (QT_TRANSLATE_NOOP("agreement", "Addenda"), 1.2),
    (QT_TRANSLATE_NOOP("agreement", "Breach"), 1.8),
)
_SEALED = QT_TRANSLATE_NOOP("report", "(sealed)")
_ADDENDUM = QT_TRANSLATE_NOOP("agreement", "{number} ({day})")
_LATER = QT_TRANSLATE_NOOP("agreement", "{name} (named after the signing, from {day})")
_AS_OF = QT_TRANSLATE_NOOP("agreement", "Ends and standings are computed for {day}.")
_COUNTS = QT_TRANSLATE_NOOP(
    "agreement", "Agreements: {count}. In force: {in_force}. End within 90 days: {ending}. Undecided breaches: {late}."
)


@dataclass
class NdaRegister:
    """`rows` hold days as days, for spreadsheets; `records` those whose sealed values stand in it, without their values."""

    columns: tuple[Column, ...]
    level: Level = AGREEMENT.default_level
    rows: list[list[Cell]] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    records: list[Record] = field(default_factory=list)


def nda_register(session: Session, translate: Translate) -> NdaRegister:
    lines, names = list_agreements(session), session.names()
    register = NdaRegister(tuple(Column(translate(title), weight) for title, weight in _COLUMNS))
    for line in lines:
        register.rows.append(_row(line, names, translate))
        register.level = highest(register.level, line.agreement.level)
        about = (line.agreement, *line.recipients, *line.addenda)
        register.records += [each.changed(values={}) for each in about if not each.is_sealed]
    in_force = sum(each.standing.standing.allows_disclosure for each in lines)
    ending = sum(each.standing.reminder is not None for each in lines)
    late = sum(each.breach is not None and not each.breach.is_decided for each in lines)
    counts = translate(_COUNTS, count=len(lines), in_force=in_force, ending=ending, late=late)
    register.notes = (counts, translate(_AS_OF, day=show_day(session.today, translate.language)))
    return register


def _row(line: AgreementLine, names: dict[str, str], translate: Translate) -> list[Cell]:
    of, stands, listed = line.agreement, line.standing, ("、" if translate.language == "zh_CN" else ", ")
    kind, level = (show_value(AGREEMENT.by_key[key], of.value(key), translate) for key in ("kind", "highest_level"))
    party = translate(_SEALED) if of.is_sealed else str(of.value("party") or "")
    signed: Cell = date.fromisoformat(of.value("signed_on")) if of.value("signed_on") else ""
    duties: Cell = stands.duties_until or duties_said(of, stands, translate)
    recipients = listed.join(_named(each, translate) for each in line.recipients if each.state == "named")
    addenda = listed.join(_addendum(each, translate) for each in line.addenda)
    late = " ".join(breach_said(line.breach, names, line.how, translate)) if line.breach else ""
    how = how_said(line.how, translate) if is_signed(of) else ""
    ends: list[Cell] = [signed, how, stands.last_day or "", duties, translate(stands.standing.label)]
    return [of.code, kind, party, level, *ends, recipients, addenda, late]


def _named(recipient: Record, translate: Translate) -> str:
    name = str(recipient.value("name") or "")
    if not is_named_later(recipient):
        return name
    return translate(_LATER, name=name, day=show_value(RECIPIENT.by_key["from_on"], recipient.value("from_on"), translate))


def _addendum(addendum: Record, translate: Translate) -> str:
    day = show_value(ADDENDUM.by_key["signed_on"], addendum.value("signed_on"), translate)
    return translate(_ADDENDUM, number=str(addendum.value("number")), day=day)
