"""A firm of five people, each trying everything on a real vault: what happens is what the access matrix declares."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from custkeeper.domain.errors import NotAllowed, RecordSealed
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import Level
from custkeeper.domain.roles import Action, Role
from custkeeper.services.access import change_role, confirm_training, grant, revoke, set_end, withdraw
from custkeeper.services.access_matrix import RIGHTS, Guard, Right, access_matrix, declared
from custkeeper.services.checklists import answer, load, sign, start, submit
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.disclosures import HandOver, disclose
from custkeeper.services.guest_signatures import sign_as_guest, signing_text
from custkeeper.services.insiders import Listing, add_insider, remove_insider
from custkeeper.services.people import add_person, list_people
from custkeeper.services.records import add, edit, find, find_open, regrade
from custkeeper.services.report_making import Press
from custkeeper.services.session import Session
from custkeeper.services.vault_access import check, open_vault
from custkeeper.vault.errors import KeyNotHeld
from custkeeper.vault.slots import STANDARD_COST
from tests.at_the_desk import CATALOGUES
from tests.sample_firm import AUDITOR, DATA, KEEPER, MANAGER, OWNER, PASSPHRASES, ROOT, SampleFirm, copied
from tests.signed_on_paper import add_agreement

STAFF, STAFFS = "吴小兰", "nine small boats drift home"
PEOPLE = (OWNER, MANAGER, KEEPER, STAFF, AUDITOR)
REFUSALS = (NotAllowed, KeyNotHeld, RecordSealed)  # any other failure is a fault of the program
PRESS = Press(ROOT / "resources" / "fonts", CATALOGUES.__getitem__)
REPORTS = (("register", "client"), ("access-matrix", "all"), ("key-card", "P0002"))
HAND_OVER = HandOver(["LIST"], "Example Ltd", "Ann Wu")
AGREED = {"kind": "target_nda", "party": HAND_OVER.party, "scope": ["client-list"], "highest_level": "confidential", "term": 24}
DRAWING = [[[100, 500, 0], [400, 300, 80], [900, 600, 190]]]
NOTHING_TO_DO = {"status": "not_applicable", "reason": "nothing of the kind"}


def code_of(action: Action, level: Level) -> str:
    """Every act has a client of its own, so that no act is in another's way."""
    return f"{action.value[:3]}-{level.value}".upper()


@pytest.fixture(scope="module")
def five(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    """Everybody trained; the keeper holds the top level by name, the manager does not; a checklist waits for a signature."""
    firm = copied(made_firm, tmp_path_factory.mktemp("five") / "firm")
    owner = firm.open(OWNER)
    add_person(owner, STAFF, Role.STAFF, STAFFS, STANDARD_COST)
    for name in PEOPLE[1:]:
        confirm_training(owner, name, owner.today)
    grant(owner, KEEPER, Level.TOP_SECRET)
    for level in Level:
        for action, at in ((Action.READ, level), (Action.WRITE, level), (Action.REGRADE, Level.INTERNAL)):
            client = add(owner, "client", {"name": f"{action.value} {level.value}"}, code_of(action, level))
            regrade(owner, [client], at)
    add(owner, "transfer", {"target": "示例公司"}, "JADE")
    add(owner, "transfer", {"target": "另一家公司"}, "OPAL")
    add_insider(owner, "OPAL", Listing(KEEPER, "keeps its records"))
    today = owner.today.isoformat()
    add_agreement(owner, AGREED | {"start_on": today, "signed_on": today}, [HAND_OVER.person])
    for role in Role:  # one to sign for each, so that nobody is in another's way
        add_agreement(owner, AGREED | {"start_on": today}, code=role.value.upper())
    add(owner, "item", {"name": "客户名单", "category": "client-list"}, "LIST")
    firm.close()
    keeper = firm.open(KEEPER)
    prepare(keeper)
    for each in load(keeper, "CL0001").answers:
        answer(keeper, "CL0001", each.item.id, NOTHING_TO_DO, "en")
    submit(keeper, "CL0001")
    firm.close()
    return firm


def enter(firm: SampleFirm, name: str) -> Session:
    if name != STAFF:
        return firm.open(name)
    session = open_vault(firm.place, STAFF, STAFFS, firm_secret=firm.firm_secret)
    firm.opened.append(session)
    return session


def prepare(session: Session) -> None:
    code = start(session, "target_nda", "JADE").code
    answer(session, code, load(session, code).answers[0].item.id, NOTHING_TO_DO, "en")


@dataclass
class Trying:
    """One person doing every single thing the program has."""

    session: Session
    passphrase: str

    @property
    def somebody_else(self) -> str:
        return STAFF if self.session.name == AUDITOR else AUDITOR

    @property
    def target(self) -> str:
        return AUDITOR if self.session.name == STAFF else STAFF

    def _witness(self) -> object:
        catalogue = CATALOGUES.__getitem__
        seen = signing_text(self.session, "agreement", self.session.role.value.upper(), catalogue, "en")
        return sign_as_guest(self.session, seen, "Ann Wu", "Example Ltd, director", DRAWING, self.passphrase, catalogue)

    def acts(self, right: Right) -> list[Callable[[], object]]:
        """Everything the program has for one right; all of it succeeds or all of it is refused."""
        if right.of_insiders:
            return self._of_insiders(right.action)
        return self._at_level(right.action, right.level) if right.level is not None else self._in_general(right.action)

    def _at_level(self, action: Action, level: Level) -> list[Callable[[], object]]:
        session, code = self.session, code_of(action, level)
        more = [lambda: add(session, "client", {"name": "new"}, f"NEW-{level.value}", level)] if level.is_sealed else []
        return {
            Action.READ: [lambda: find_open(session, "client", code).values["name"]],
            Action.WRITE: [lambda: edit(session, find(session, "client", code), {"note": "changed"}), *more],
            Action.REGRADE: [lambda: regrade(session, [find(session, "client", code)], level)],
            Action.MANAGE_PEOPLE: [lambda: grant(session, self.somebody_else, level)],
        }[action]

    def _of_insiders(self, action: Action) -> list[Callable[[], object]]:
        session = self.session
        return {
            Action.READ: [lambda: find_open(session, "transfer", "OPAL").values["target"]],
            Action.MANAGE_PEOPLE: [
                lambda: add_insider(session, "OPAL", Listing("Counsel Ltd", "advises", is_outside=True)),
                lambda: add_insider(session, "OPAL", Listing(STAFF if session.name == MANAGER else MANAGER, "signs")),
                lambda: remove_insider(session, "OPAL", KEEPER),
            ],
        }[action]

    def _in_general(self, action: Action) -> list[Callable[[], object]]:
        session, target = self.session, self.target
        return {
            Action.IMPORT: [lambda: carry_out(session, plan_import(session, DATA / "clients-gb18030.csv"))],
            Action.PREPARE: [lambda: prepare(session)],
            Action.SIGN: [lambda: sign(session, "CL0001", self.passphrase, "en")],
            Action.PRINT: [partial(PRESS.make, session, kind, about, "en") for kind, about in REPORTS],
            Action.WITNESS: [self._witness],
            Action.DISCLOSE: [partial(disclose, session, HAND_OVER, CATALOGUES["en"])],
            Action.MANAGE_PEOPLE: [
                lambda: set_end(session, target, session.today + timedelta(days=400)),
                lambda: confirm_training(session, target, session.today),
                lambda: change_role(session, target, Role.KEEPER),
                lambda: withdraw(session, target, Level.CONFIDENTIAL),
                lambda: add_person(session, "新来的人", Role.STAFF, "a brand new quiet passphrase", STANDARD_COST),
                lambda: revoke(session, target),
            ],
        }[action]

    def everything(self) -> dict[Right, bool]:
        tried = {right: {self._succeeds(act) for act in self.acts(right)} for right in RIGHTS}
        assert [title(right) for right, outcomes in tried.items() if len(outcomes) > 1] == [], "half allowed"
        return {right: outcomes == {True} for right, outcomes in tried.items()}

    def _succeeds(self, act: Callable[[], object]) -> bool:
        before = self.session.vault.head
        try:
            act()
        except REFUSALS:
            assert self.session.vault.head == before, "what is refused leaves no trace"
            return False
        return True


def title(right: Right) -> str:
    if right.of_insiders:
        return "an insider list" if right.action is Action.MANAGE_PEOPLE else f"{right.action.value} as an insider"
    if right.level is None:
        return right.action.value
    return f"{'give the key' if right.action is Action.MANAGE_PEOPLE else right.action.value} {right.level.value}"


def printed(tried: dict[str, dict[Right, bool]], said: dict[str, dict[Right, Guard]], roles: dict[str, Role]) -> str:
    """The matrix as the real vault gave it, with what the declaration says lets the person in."""
    lines = [f"{'':28}" + "".join(f"{roles[name].value:>12}" for name in PEOPLE)]
    for right in RIGHTS:
        cells = ["refused" if not tried[name][right] else f"yes ({said[name][right].value[:4]})" for name in PEOPLE]
        lines.append(f"{title(right):28}" + "".join(f"{cell:>12}" for cell in cells))
    return "\n".join(lines)


def test_what_everybody_can_do_is_what_the_matrix_declares(five: SampleFirm, tmp_path: Path) -> None:
    said, roles, tried = {}, {}, {}
    for place, name in enumerate(PEOPLE):
        firm = copied(five, tmp_path / str(place))
        session = enter(firm, name)
        line = next(each for each in list_people(session) if each.name == name)
        said[name], roles[name] = declared(line.role, line.keys, "OPAL" in line.transfers), line.role
        tried[name] = Trying(session, {**PASSPHRASES, STAFF: STAFFS}[name]).everything()
        firm.close()
        assert check(enter(firm, OWNER))[1] == [], f"the vault after {name}"
        firm.close()
    print("\n" + printed(tried, said, roles))
    declared_so = {name: {right: said[name][right] is not Guard.NONE for right in RIGHTS} for name in PEOPLE}
    assert tried == declared_so
    assert sum(sum(each.values()) for each in tried.values()) == 61
    assert sum(not value for each in tried.values() for value in each.values()) == 54


def test_what_is_shown_of_everybody_is_the_declaration(five: SampleFirm, tmp_path: Path) -> None:
    lines = access_matrix(enter(copied(five, tmp_path / "firm"), AUDITOR))
    assert [line.person.name for line in lines] == [OWNER, MANAGER, KEEPER, AUDITOR, STAFF]
    for line in lines:
        for level in Level:
            may = declared(line.person.role, line.person.keys)
            assert line.levels[level].guard is may[Right(Action.READ, level)]
    guards = {line.person.name: line.levels[Level.TOP_SECRET].guard for line in lines}
    assert [name for name, guard in guards.items() if guard is Guard.KEY] == [OWNER, KEEPER]


def test_a_key_is_a_key_and_courtesy_is_courtesy(five: SampleFirm, tmp_path: Path) -> None:
    """Past the program's own checks: what is sealed stays shut; what a role forbids can be done, and the ledger names it."""
    firm = copied(five, tmp_path / "firm")
    auditor = enter(firm, AUDITOR)
    for level in Level:
        record = auditor.vault.records.by_code("client", code_of(Action.READ, level))
        assert record is not None
        assert record.is_sealed == level.is_sealed
    record = auditor.vault.records.by_code("client", code_of(Action.WRITE, Level.PUBLIC))
    assert record is not None
    with auditor.vault.unit_of_work(Event.RECORD_CHANGED) as work:
        work.replace(record.with_values(note="written by somebody who may only read"))
    seq = auditor.vault.head.seq
    firm.close()
    problems = check(enter(firm, OWNER))[1]
    assert [dict(each.values)["seq"] for each in problems] == [seq]


def test_a_key_taken_back_is_gone_from_the_matrix(five: SampleFirm, tmp_path: Path) -> None:
    firm = copied(five, tmp_path / "firm")
    owner = enter(firm, OWNER)
    withdraw(owner, KEEPER, Level.TOP_SECRET)
    keeper = next(line for line in access_matrix(owner) if line.person.name == KEEPER)
    assert keeper.levels[Level.TOP_SECRET].guard is Guard.NONE
    assert keeper.levels[Level.TOP_SECRET].acts == ()
    assert keeper.levels[Level.CONFIDENTIAL].guard is Guard.KEY
