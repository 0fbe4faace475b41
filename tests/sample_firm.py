"""A real vault on a real disk for the tests: an owner, a manager, a keeper and an auditor, made once and copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from custkeeper.domain.roles import Role
from custkeeper.services.client_import import carry_out, plan_import
from custkeeper.services.content import Content
from custkeeper.services.people import add_person
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Papers, Place, create, open_vault
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.slots import STANDARD_COST

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(__file__).resolve().parent / "data"
FIRM = "上海示例财税有限公司"
OWNER, MANAGER, KEEPER, AUDITOR = "王一平", "李敏", "陈静", "赵海"
CONTENT = Content(ROOT / "resources" / "content")  # read once for all tests: nothing changes it
PASSPHRASES = {
    OWNER: "seven quiet lanterns float",
    MANAGER: "桂花树下第三张石凳有一只猫在睡",
    KEEPER: "copper kettle sings at dawn",
    AUDITOR: "a ledger never sleeps twice",
}


class TestClock:
    """A clock the test sets; it moves on a second at every look, and begins before the day the tests run on."""

    __test__ = False

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class SampleFirm:
    """One copy of the firm's vault. `open` unlocks it as somebody; everything opened is closed after the test."""

    folder: Path
    papers: dict[str, Papers]
    clock: TestClock = field(default_factory=TestClock)
    content: Content = CONTENT
    opened: list[Session] = field(default_factory=list)
    use_keyring: bool = False

    @property
    def path(self) -> Path:
        return self.folder / "Firm.ckvault"

    @property
    def device(self) -> DeviceStore:
        return DeviceStore(self.folder / "state", self.use_keyring)

    @property
    def place(self) -> Place:
        return Place(self.path, self.device, self.content, self.clock)

    @property
    def firm_secret(self) -> str:
        return self.papers[OWNER].firm_secret

    def open(self, name: str = OWNER) -> Session:
        session = open_vault(self.place, name, PASSPHRASES[name], firm_secret=self.firm_secret)
        self.opened.append(session)
        return session

    def open_by_device(self, name: str) -> Session:
        """With this computer's keyring instead of the passphrase."""
        session = open_vault(self.place, name, firm_secret=self.firm_secret, by_device=True)
        self.opened.append(session)
        return session

    def close(self) -> None:
        for session in self.opened:
            session.close()
        self.opened.clear()


def build_firm(folder: Path) -> dict[str, Papers]:
    place = Place(
        folder / "Firm.ckvault",
        DeviceStore(folder / "state", use_keyring=False),
        CONTENT,
        TestClock(),
    )
    session, owner = create(place, FIRM, OWNER, PASSPHRASES[OWNER], STANDARD_COST)
    with session.vault:
        people = {MANAGER: Role.MANAGER, KEEPER: Role.KEEPER, AUDITOR: Role.AUDITOR}
        papers = {name: add_person(session, name, role, PASSPHRASES[name], STANDARD_COST) for name, role in people.items()}
    return {OWNER: owner, **papers}


def copied(firm: SampleFirm, to: Path) -> SampleFirm:
    """The same firm in another folder, at the same time of day."""
    shutil.copytree(firm.folder, to)
    copy = SampleFirm(to, firm.papers)
    copy.clock.now = firm.clock.now
    return copy


def become(firm: SampleFirm, made: SampleFirm) -> SampleFirm:
    """A test's own firm, of which nothing is open yet, with the content of another."""
    shutil.rmtree(firm.folder)
    shutil.copytree(made.folder, firm.folder)
    firm.clock.now = made.clock.now
    return firm


@pytest.fixture(scope="session")
def made_firm(tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    folder = tmp_path_factory.mktemp("firm")
    return SampleFirm(folder, build_firm(folder))


@pytest.fixture
def firm(made_firm: SampleFirm, tmp_path: Path) -> Iterator[SampleFirm]:
    firm = copied(made_firm, tmp_path / "firm")
    yield firm
    firm.close()


@pytest.fixture(scope="session")
def made_clients(made_firm: SampleFirm, tmp_path_factory: pytest.TempPathFactory) -> SampleFirm:
    firm = copied(made_firm, tmp_path_factory.mktemp("clients") / "firm")
    keeper = firm.open(KEEPER)
    carry_out(keeper, plan_import(keeper, DATA / "clients-gb18030.csv"))
    firm.close()
    return firm


@pytest.fixture
def clients(firm: SampleFirm, made_clients: SampleFirm) -> SampleFirm:
    """The test's own firm after the keeper has taken over a list of 214 clients."""
    return become(firm, made_clients)


@pytest.fixture
def owner(firm: SampleFirm) -> Session:
    return firm.open(OWNER)


@pytest.fixture
def keeper(firm: SampleFirm) -> Callable[[], Session]:
    return lambda: firm.open(KEEPER)
