"""What a register refuses beyond its declaration, asked before a record of it is added, changed, moved or taken back.

Lives here: the rules of agreements, partners, their people and transfers. Must not: storing (`records`), the gate's answers
(`domain.gate`).
"""

from collections.abc import Callable, Sequence
from datetime import date

from custkeeper.domain.agreement_terms import is_signed, require_terms_kept
from custkeeper.domain.clock_date import Anchor
from custkeeper.domain.credit_code import credit_code_problem
from custkeeper.domain.end_days import is_person_on
from custkeeper.domain.errors import BadInput, FieldProblem, Refused
from custkeeper.domain.gate import binds, is_same_name, named_parties
from custkeeper.domain.record import Record
from custkeeper.domain.standing import Standing, standing, survives_from
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.services.session import Session

_BINDING = {Standing.NOT_STARTED, Standing.IN_FORCE, Standing.EXPIRING, Standing.SURVIVING}
DAY_OF_STAGE = {"loi": Anchor.LETTER, "signed": Anchor.SIGNING}  # the day each stage begins with; closing sets its own
ANCHOR_WORDS = {Anchor.LETTER: "loi", Anchor.SIGNING: "signing", Anchor.CLOSING: "closing"}  # as commands name them


class PartyKnown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "A partner of this name is in the register already: {code}. Open that one instead.")


class PartyHoldsCopies(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} still holds what was handed over ({disclosures}), so it is neither removed nor renamed. "
        "Record first how each ended.",
    )


class PartyBound(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} is bound by {agreements}, so it is neither removed nor renamed. It can go when their duties have ended.",
    )


class PersonOfNoParty(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "“{person}” is not among the people of {code} on {day}. Enter them there first (Partners, or “record party_person add "
        "name=… --parent {code}”), or hand it to somebody who is.",
    )


class DaysAreMoved(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The days of {code} are not typed over, because other dates hang on them. Use “Move a date…” on its page, or “transfer "
        "move {code} {anchor} DAY”, which shows them first.",
    )


class DayOfStageMissing(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The day that stage begins with is missing in {code}. Enter it first: “Move a date…” on its page, or “transfer move "
        "{code} {anchor} DAY”.",
    )


class BreakingIsAnAct(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "A transfer is broken off by a manager, with a day and a reason, because what is out has to come back: “Now: Broken off” "
        "on its page, or “transfer break {code}”.",
    )


class ClosingIsAnAct(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "A transfer is closed by a manager, with a day, after seeing what follows: “Now: Closed” on its page, or “transfer close "
        "{code}”.",
    )


class SigningIsAnAct(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} becomes signed with its signatures only: “Sign here…” or “Signed on paper…” on its page, or “agreement sign "
        "{code}” or “agreement paper {code}”. Nothing was changed.",
    )


class NamingIsAnAct(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} is signed, so whom it names is changed by a written notice or an addendum, not by editing: “Name somebody "
        "later…” on its page, or “agreement name {code}”. Taking somebody out stays possible. Nothing was changed.",
    )


class SignedAndUsed(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{code} is not taken back to unsigned: {disclosures} were handed over under it. A signed addendum puts a mistake right.",
    )


_BY_ACT: dict[str, type[Refused]] = {"broken": BreakingIsAnAct, "closed": ClosingIsAnAct}  # by the state each leads to


def require_rules(session: Session, before: Record | None, after: Record) -> None:
    """Whether `after` may stand where `before` stood, or be new. Raises one of this module's errors, or FieldProblem."""
    rule = _RULES.get(after.area)
    if rule is not None:
        rule(session, before, after)


def require_restorable(session: Session, now: Record, restored: Record) -> None:
    """As `require_rules`, for a step taken back. A transfer's day goes back by the same one step that moved it."""
    if restored.area == "party":
        _party(session, now, restored)
    if restored.area == "agreement" and now.state == "signed" and restored.state != "signed":
        under = [each for each in session.vault.records.where("disclosure", agreement=now.id) if each.state != "voided"]
        if under:
            raise SignedAndUsed(code=now.code, disclosures=", ".join(each.code for each in under))


def require_person_of(parties: Sequence[str], person: str, session: Session, day: date) -> None:
    """Whether `person` is one of these parties' people on `day`. Raises PersonOfNoParty.

    A party that is not in the register, or has nobody entered, or is the person, is not asked about.
    """
    found = [(each, _people(session, each)) for each in (party_named(session, name) for name in parties)]
    if any(party is None or not people for party, people in found) or any(is_same_name(each, person) for each in parties):
        return
    for _, people in found:
        if any(is_same_name(str(each.value("name") or ""), person) and is_person_on(each, day) for each in people):
            return
    codes = ", ".join(party.code for party, _ in found if party is not None)
    raise PersonOfNoParty(person=person, code=codes, day=day.isoformat())


def party_named(session: Session, name: str) -> Record | None:
    """The partner of this name (case, width and spacing do not matter), if the register has it and this person may read it."""
    readable = (each for each in session.vault.records.where("party") if not each.is_sealed)
    return next((each for each in readable if is_same_name(str(each.value("name") or ""), name)), None)


def agreements_of(session: Session, name: str) -> list[Record]:
    """The agreements with a party of this name that this person may read."""
    return [each for each in session.vault.records.where("agreement") if not each.is_sealed and binds(each, name)]


def disclosures_out(session: Session, name: str) -> list[Record]:
    """What was handed to a party of this name and is not back."""
    records = session.vault.records
    found = [each for one in agreements_of(session, name) for each in records.where("disclosure", agreement=one.id, state="out")]
    return [each for each in found if is_same_name(str(each.value("party") or ""), name)]


def _people(session: Session, party: Record | None) -> list[Record]:
    return session.vault.records.where("party_person", parent=party.id) if party is not None else []


def _party(session: Session, before: Record | None, after: Record) -> None:
    name = str(after.value("name") or "")
    is_renamed = before is not None and not is_same_name(str(before.value("name") or ""), name)
    if before is not None and (is_renamed or after.is_archived):
        _require_free(session, before)
    if after.is_archived:
        return
    if before is None or is_renamed:
        other = party_named(session, name)
        if other is not None and other.id != after.id:
            raise PartyKnown(code=other.code)
    code = after.value("credit_code")
    problem = credit_code_problem(str(code)) if code and (before is None or before.value("credit_code") != code) else None
    if problem is not None:
        raise FieldProblem([("credit_code", problem)])


def _require_free(session: Session, party: Record) -> None:
    name = str(party.value("name") or "")
    out = disclosures_out(session, name)
    if out:
        raise PartyHoldsCopies(code=party.code, disclosures=", ".join(each.code for each in out))
    binding = [each.code for each in agreements_of(session, name) if _is_binding(session, each)]
    if binding:
        raise PartyBound(code=party.code, agreements=", ".join(binding))


def _is_binding(session: Session, agreement: Record) -> bool:
    transfer = session.vault.records.get("transfer", str(agreement.value("transfer"))) if agreement.value("transfer") else None
    stands = standing(agreement, session.today, survives_from(agreement, transfer))
    if stands.standing is Standing.REVOKED:  # that ends the handing over only: its duties run on
        return stands.duties_until is None or session.today <= stands.duties_until
    return stands.standing in _BINDING


def _recipient(session: Session, before: Record | None, after: Record) -> None:
    name = str(after.value("name") or "")
    signed = session.vault.records.get("agreement", after.parent)
    if signed is not None and is_signed(signed):
        is_taken_out = before is not None and after.values == before.values and after.state == "removed"
        if not is_taken_out:
            raise NamingIsAnAct(code=signed.code)
        return
    if before is not None and is_same_name(str(before.value("name") or ""), name):
        return
    agreement = session.vault.records.get("agreement", after.parent)
    if agreement is not None and not agreement.is_sealed:
        require_person_of(named_parties(agreement), name, session, _first_day(session, after))


def _first_day(session: Session, recipient: Record) -> date:
    first = recipient.value("from_on")
    return max(session.today, date.fromisoformat(first)) if first else session.today


def _transfer(session: Session, before: Record | None, after: Record) -> None:
    if before is None:
        if after.state in _BY_ACT:
            raise _BY_ACT[after.state](code=after.code)
        return
    for anchor in Anchor:
        if before.value(anchor.value) != after.value(anchor.value):
            raise DaysAreMoved(code=after.code, anchor=ANCHOR_WORDS[anchor])
    if any(before.value(each) != after.value(each) for each in ("broken_on", "broken_reason")):
        raise BreakingIsAnAct(code=after.code)
    if before.state == after.state:
        return
    if after.state in _BY_ACT:
        raise _BY_ACT[after.state](code=after.code)
    missing = DAY_OF_STAGE.get(after.state)
    if missing is not None and not after.value(missing.value):
        raise DayOfStageMissing(code=after.code, anchor=ANCHOR_WORDS[missing])


def _agreement(session: Session, before: Record | None, after: Record) -> None:
    if before is not None:
        require_terms_kept(before, after)
    if after.state == "signed" and (before is None or before.state != "signed"):
        raise SigningIsAnAct(code=after.code)


_RULES: dict[str, Callable[[Session, Record | None, Record], None]] = {
    "agreement": _agreement,
    "party": _party,
    "recipient": _recipient,
    "transfer": _transfer,
}
