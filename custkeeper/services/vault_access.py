"""Making, opening and checking a vault, and the papers that go with it."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from custkeeper.domain.errors import BadInput, CustKeeperError
from custkeeper.domain.passphrase import judge_passphrase
from custkeeper.domain.plain_text import one_line
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Message, message
from custkeeper.services.backup_times import restored_state
from custkeeper.services.content import Content
from custkeeper.services.guest_checks import faulty_signatures
from custkeeper.services.ledger_checks import LedgerFindings
from custkeeper.services.overrides import faulty_overrides
from custkeeper.services.session import Session
from custkeeper.services.sign_offs import faulty_sign_offs
from custkeeper.vault.access_keys import faulty_grants
from custkeeper.vault.connection import Database
from custkeeper.vault.creation import Founder, create_vault
from custkeeper.vault.device_store import DeviceStore
from custkeeper.vault.errors import DataFileDamaged, PlaceUnsuitable, VaultExists
from custkeeper.vault.errors import FirmSecretForeign as FirmSecretForeign  # the window asks for the secret then
from custkeeper.vault.errors import FirmSecretMissing as FirmSecretMissing
from custkeeper.vault.header import Header
from custkeeper.vault.ledger_check import check_ledger
from custkeeper.vault.migrate import strange_programs
from custkeeper.vault.open_vault import Clock, OpenVault, utc_now
from custkeeper.vault.slots import STRONG_COST, KdfCost, print_secret
from custkeeper.vault.suitable_place import require_suitable_place
from custkeeper.vault.unlocking import Opening, fingerprint, read_header, unlock

_FAULTY_GRANTS = QT_TRANSLATE_NOOP("vault", "{count} access key grants were not signed by somebody entitled to.")
_STRUCTURE = QT_TRANSLATE_NOOP("vault", "The data file is damaged ({check}, {count} findings). Restore the vault from a backup.")


class PassphraseUnsuitable(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{problem}")


class NameMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "A name is missing: give the firm and the person a name.")


@dataclass(frozen=True)
class Place:
    """Where the vault is, where this computer keeps what it remembers, and the shipped content."""

    path: Path
    device: DeviceStore
    content: Content
    clock: Clock = utc_now


@dataclass(frozen=True)
class Papers:
    """What goes on paper once: shown or printed now, never stored."""

    vault: str
    root: str
    firm: str
    person: str
    firm_secret: str
    recovery_code: str
    printed_by: str
    printed_on: str  # declared time, UTC, ISO 8601
    ledger_seq: int
    ledger_head: str


@dataclass(frozen=True)
class VaultFacts:
    """What anybody can know of a vault without a secret."""

    vault: str
    generation: int
    people: int
    root: str


def create(place: Place, firm: str, owner: str, passphrase: str, cost: KdfCost = STRONG_COST) -> tuple[Session, Papers]:
    """Make a vault and its owner; the session is open. Raises PassphraseUnsuitable, NameMissing, VaultExists, PlaceUnsuitable."""
    founder = Founder(" ".join(one_line(firm).split()), " ".join(one_line(owner).split()), passphrase)
    if not founder.firm or not founder.name:
        raise NameMissing
    require_suitable_passphrase(founder.passphrase, founder.firm, founder.name)
    new = create_vault(place.path, founder, place.device, cost, place.clock)
    session = Session(new.vault, place.content)
    return session, papers_for(session, founder.name, new.recovery_code)


def place_problem(path: Path, is_new: bool = True) -> Message | None:
    """Why a vault could not live at `path`, as far as can be told without writing, or not be made there anew; else None."""
    try:
        require_suitable_place(path)
    except PlaceUnsuitable as error:
        return error.message
    return VaultExists(path=str(path)).message if is_new and path.exists() else None


def papers_for(session: Session, person: str, recovery_code: str) -> Papers:
    """What is printed after a person was added or changed their passphrase."""
    vault = session.vault
    head = vault.head
    return Papers(
        vault=vault.id,
        root=fingerprint(vault.header.root_public.hex()),
        firm=session.firm,
        person=person,
        firm_secret=print_secret(vault.firm_secret),
        recovery_code=recovery_code,
        printed_by=session.name,
        printed_on=session.now,
        ledger_seq=head.seq,
        ledger_head=head.hex,
    )


def open_vault(
    place: Place, name: str, passphrase: str = "", recovery_code: str = "", firm_secret: str = "", by_device: bool = False
) -> Session:
    """Unlock. The session's vault carries notices about anything found on the way. `by_device`: see `device_unlock`."""
    vault = unlock(Opening(place.path, place.device, place.clock), name, passphrase, recovery_code, firm_secret, by_device)
    try:
        session = Session(vault, place.content)
        if (restored := restored_state(session)) is not None:
            vault.notices.append(restored)
        return session
    except BaseException:  # a damaged page, found by the first reading
        vault.close()
        raise


def facts(path: Path) -> VaultFacts:
    header = read_header(path)
    return VaultFacts(header.vault, header.generation, len(header.people), fingerprint_of(header))


def fingerprint_of(header: Header) -> str:
    """A header's root fingerprint, as printed on the firm card."""
    return fingerprint(header.root_public.hex())


def check(session: Session, progress: Callable[[int, int], None] | None = None) -> tuple[LedgerFindings, list[Message]]:
    """Everything that can be checked: pages, structure, references, grants, ledger. Returns the findings and all problems."""
    vault = session.vault
    vault.require_open()
    problems: list[Message] = []
    # each check on a connection of its own: one bad page poisons later checks on the same one (facts: security §0.4)
    for name in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        count = _findings_of(vault, name)
        if count:
            problems.append(message(_STRUCTURE, check=name, count=count))
    try:
        faulty = faulty_grants(vault.reader, vault.id, vault.header.certificates)
        findings = check_ledger(vault.reader, vault.header, vault.pinned_head(), progress, vault.ring)
        problems += faulty_sign_offs(session) + faulty_overrides(session) + faulty_signatures(session)
        problems += strange_programs(vault.reader)
    except DataFileDamaged as error:  # a page that the checks above have named too
        return LedgerFindings(), [*problems, error.message]
    if faulty:
        problems.append(message(_FAULTY_GRANTS, count=faulty))
    return findings, problems + findings.problems


def _findings_of(vault: OpenVault, check: str) -> int:
    """What one of SQLite's checks finds; a file it cannot even read through is one finding.

    SQLCipher's looks at the file and not at the log (facts: security §0.4). After a power cut the file may hold half a page whose
    whole lies in the log: that is a sound vault, and told from a damaged one by folding the log in and looking again.
    """
    count = _count(vault, check)
    if count and check == "cipher_integrity_check":
        with contextlib.suppress(CustKeeperError):  # such as a read-only folder: then what was found stays said
            writer = Database.open_writer(vault.folder.data(vault.header.data), vault.vault_key)
            try:
                writer.pragma("wal_checkpoint(TRUNCATE)")
            finally:
                writer.close()
        count = _count(vault, check)
    return count


def _count(vault: OpenVault, check: str) -> int:
    try:
        database = Database.open_reader(vault.folder.data(vault.header.data), vault.vault_key)
        try:
            return sum(line != "ok" for line in database.pragma(check))
        finally:
            database.close()
    except DataFileDamaged:
        return 1


def require_suitable_passphrase(passphrase: str, *known_words: str) -> None:
    problems = judge_passphrase(passphrase, known_words)
    if problems:
        raise PassphraseUnsuitable(problem=problems[0])
