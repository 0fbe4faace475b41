"""What the ledger can say happened, who may do it, and the hash rule of its chain. Bodies hold no names and no free text."""

import hashlib
from collections.abc import Iterable
from enum import StrEnum

from custkeeper.domain.roles import BY_DEVICE, Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text

GENESIS = bytes(32)  # what the first entry chains to


class Event(StrEnum):
    VAULT_CREATED = "vault.created"
    PERSON_ADDED = "person.added"
    GRANT_GIVEN = "grant.given"
    PASSPHRASE_CHANGED = "passphrase.changed"
    CLIENTS_IMPORTED = "clients.imported"
    RECORD_ADDED = "record.added"
    RECORD_CHANGED = "record.changed"
    RECORD_MOVED = "record.moved"
    RECORD_REGRADED = "record.regraded"
    FILE_ATTACHED = "file.attached"
    CHECKLIST_STARTED = "checklist.started"
    CHECKLIST_ANSWERED = "checklist.answered"
    CHECKLIST_SUBMITTED = "checklist.submitted"
    CHECKLIST_SIGNED = "checklist.signed"
    CHECKLIST_RETURNED = "checklist.returned"
    CHECKLIST_REOPENED = "checklist.reopened"
    REPORT_PRINTED = "report.printed"
    CHANGE_UNDONE = "change.undone"
    PERSON_CHANGED = "person.changed"
    PERSON_REVOKED = "person.revoked"
    GRANT_WITHDRAWN = "grant.withdrawn"
    TRAINING_CONFIRMED = "training.confirmed"
    RECORD_OPENED = "record.opened"
    LIST_EXPORTED = "list.exported"
    LEDGER_CHECKED = "ledger.checked"
    OLDER_COPY_ACCEPTED = "older_copy.accepted"
    DEVICE_ENABLED = "device.enabled"
    DEVICE_DISABLED = "device.disabled"
    DISCLOSURE_MADE = "disclosure.made"
    DISCLOSURE_ENDED = "disclosure.ended"
    TRANSFER_BROKEN = "transfer.broken"
    TRANSFER_CLOSED = "transfer.closed"
    TRANCHE_RELEASED = "tranche.released"
    GATE_OVERRIDDEN = "gate.overridden"
    OVERRIDE_VOIDED = "gate.override_voided"
    COPY_MADE = "copy.made"
    PACKAGE_MADE = "package.made"
    SHOWING_STARTED = "showing.started"
    SHOWING_ENDED = "showing.ended"
    CLAUSE_WRITTEN = "clause.written"
    OPINION_ASKED = "opinion.asked"
    OPINION_ANSWERED = "opinion.answered"
    OPINION_DECIDED = "opinion.decided"
    AGREEMENT_AMENDED = "agreement.amended"
    AGREEMENT_REVOKED = "agreement.revoked"
    BREACH_DECIDED = "breach.decided"
    GUEST_SIGNED = "guest.signed"
    SIGNED_ON_PAPER = "agreement.signed_on_paper"
    NAMED_LATER = "recipient.named_later"
    INSIDER_ADDED = "insider.added"
    INSIDER_REMOVED = "insider.removed"
    INSIDERS_SEALED = "insiders.sealed"
    BACKUP_TARGET_SET = "backup.target_set"
    BACKUP_RECORDED = "backup.recorded"
    BACKUP_VERIFIED = "backup.verified"
    BACKUP_PURGED = "backup.purged"
    RESTORE_TESTED = "restore.tested"
    BACKUP_KEY_KEPT = "backup.key_kept"
    BACKUP_KEY_DROPPED = "backup.key_dropped"
    VAULT_RESTORED = "vault.restored"

    @property
    def label(self) -> Text:
        return _LABELS[self]

    @property
    def needs(self) -> Action | None:
        """The action the author's role must allow; None when everybody may do it to their own."""
        return _NEEDS[self]

    @property
    def is_reading(self) -> bool:
        """Whether it says that records were read: it names them as they stand and changes none."""
        return self in READINGS

    @property
    def may_be_by_device(self) -> bool:
        """Whether a computer let in without the passphrase may sign it; about keys and people never."""
        return self.needs in BY_DEVICE


READINGS = frozenset({Event.RECORD_OPENED, Event.REPORT_PRINTED, Event.LIST_EXPORTED})
UNCHANGING = READINGS | {Event.LEDGER_CHECKED}  # what leaves every record as it is


_LABELS = {
    Event.VAULT_CREATED: QT_TRANSLATE_NOOP("ledger", "Vault created"),
    Event.PERSON_ADDED: QT_TRANSLATE_NOOP("ledger", "Person added"),
    Event.GRANT_GIVEN: QT_TRANSLATE_NOOP("ledger", "Access given"),
    Event.PASSPHRASE_CHANGED: QT_TRANSLATE_NOOP("ledger", "Passphrase changed"),
    Event.CLIENTS_IMPORTED: QT_TRANSLATE_NOOP("ledger", "Clients imported"),
    Event.RECORD_ADDED: QT_TRANSLATE_NOOP("ledger", "Record added"),
    Event.RECORD_CHANGED: QT_TRANSLATE_NOOP("ledger", "Record changed"),
    Event.RECORD_MOVED: QT_TRANSLATE_NOOP("ledger", "Record moved to another state"),
    Event.RECORD_REGRADED: QT_TRANSLATE_NOOP("ledger", "Level changed"),
    Event.FILE_ATTACHED: QT_TRANSLATE_NOOP("ledger", "File attached"),
    Event.CHECKLIST_STARTED: QT_TRANSLATE_NOOP("ledger", "Checklist started"),
    Event.CHECKLIST_ANSWERED: QT_TRANSLATE_NOOP("ledger", "Checklist item answered"),
    Event.CHECKLIST_SUBMITTED: QT_TRANSLATE_NOOP("ledger", "Checklist submitted"),
    Event.CHECKLIST_SIGNED: QT_TRANSLATE_NOOP("ledger", "Checklist signed"),
    Event.CHECKLIST_RETURNED: QT_TRANSLATE_NOOP("ledger", "Checklist returned"),
    Event.CHECKLIST_REOPENED: QT_TRANSLATE_NOOP("ledger", "Checklist reopened"),
    Event.REPORT_PRINTED: QT_TRANSLATE_NOOP("ledger", "Report printed"),
    Event.CHANGE_UNDONE: QT_TRANSLATE_NOOP("ledger", "Change undone"),
    Event.PERSON_CHANGED: QT_TRANSLATE_NOOP("ledger", "Role or end date changed"),
    Event.PERSON_REVOKED: QT_TRANSLATE_NOOP("ledger", "Person revoked, keys changed"),
    Event.GRANT_WITHDRAWN: QT_TRANSLATE_NOOP("ledger", "Access taken back, key changed"),
    Event.TRAINING_CONFIRMED: QT_TRANSLATE_NOOP("ledger", "Training confirmed"),
    Event.RECORD_OPENED: QT_TRANSLATE_NOOP("ledger", "Sealed record opened"),
    Event.LIST_EXPORTED: QT_TRANSLATE_NOOP("ledger", "List exported"),
    Event.LEDGER_CHECKED: QT_TRANSLATE_NOOP("ledger", "Ledger checked"),
    Event.OLDER_COPY_ACCEPTED: QT_TRANSLATE_NOOP("ledger", "Older copy accepted"),
    Event.DEVICE_ENABLED: QT_TRANSLATE_NOOP("ledger", "Computer let in without passphrase"),
    Event.DEVICE_DISABLED: QT_TRANSLATE_NOOP("ledger", "Computer asks for the passphrase again"),
    Event.DISCLOSURE_MADE: QT_TRANSLATE_NOOP("ledger", "Disclosure recorded"),
    Event.DISCLOSURE_ENDED: QT_TRANSLATE_NOOP("ledger", "Disclosure ended"),
    Event.TRANSFER_BROKEN: QT_TRANSLATE_NOOP("ledger", "Transfer broken off"),
    Event.TRANSFER_CLOSED: QT_TRANSLATE_NOOP("ledger", "Transfer closed"),
    Event.TRANCHE_RELEASED: QT_TRANSLATE_NOOP("ledger", "Data tranche released"),
    Event.GATE_OVERRIDDEN: QT_TRANSLATE_NOOP("ledger", "Gate overridden"),
    Event.OVERRIDE_VOIDED: QT_TRANSLATE_NOOP("ledger", "Override of the gate voided"),
    Event.COPY_MADE: QT_TRANSLATE_NOOP("ledger", "Recipient's copy made"),
    Event.PACKAGE_MADE: QT_TRANSLATE_NOOP("ledger", "Sealed package made"),
    Event.SHOWING_STARTED: QT_TRANSLATE_NOOP("ledger", "Showing on screen began"),
    Event.SHOWING_ENDED: QT_TRANSLATE_NOOP("ledger", "Showing on screen ended"),
    Event.CLAUSE_WRITTEN: QT_TRANSLATE_NOOP("ledger", "Clause worded"),
    Event.OPINION_ASKED: QT_TRANSLATE_NOOP("ledger", "Counsel asked"),
    Event.OPINION_ANSWERED: QT_TRANSLATE_NOOP("ledger", "Counsel's opinion recorded"),
    Event.OPINION_DECIDED: QT_TRANSLATE_NOOP("ledger", "Decided on counsel's opinion"),
    Event.AGREEMENT_AMENDED: QT_TRANSLATE_NOOP("ledger", "Addendum recorded"),
    Event.AGREEMENT_REVOKED: QT_TRANSLATE_NOOP("ledger", "Agreement revoked"),
    Event.BREACH_DECIDED: QT_TRANSLATE_NOOP("ledger", "Breach decided"),
    Event.GUEST_SIGNED: QT_TRANSLATE_NOOP("ledger", "Signed by somebody present"),
    Event.SIGNED_ON_PAPER: QT_TRANSLATE_NOOP("ledger", "Signed on paper"),
    Event.NAMED_LATER: QT_TRANSLATE_NOOP("ledger", "Recipient named after signing"),
    Event.INSIDER_ADDED: QT_TRANSLATE_NOOP("ledger", "Insider added"),
    Event.INSIDER_REMOVED: QT_TRANSLATE_NOOP("ledger", "Insider taken off, key changed"),
    Event.INSIDERS_SEALED: QT_TRANSLATE_NOOP("ledger", "Put under a transfer's key"),
    Event.BACKUP_TARGET_SET: QT_TRANSLATE_NOOP("ledger", "Backup target set"),
    Event.BACKUP_RECORDED: QT_TRANSLATE_NOOP("ledger", "Backup recorded"),
    Event.BACKUP_VERIFIED: QT_TRANSLATE_NOOP("ledger", "Backup verified"),
    Event.BACKUP_PURGED: QT_TRANSLATE_NOOP("ledger", "Backup removed"),
    Event.RESTORE_TESTED: QT_TRANSLATE_NOOP("ledger", "Restore test recorded"),
    Event.BACKUP_KEY_KEPT: QT_TRANSLATE_NOOP("ledger", "Computer given the key for backups"),
    Event.BACKUP_KEY_DROPPED: QT_TRANSLATE_NOOP("ledger", "Key for backups taken from a computer"),
    Event.VAULT_RESTORED: QT_TRANSLATE_NOOP("ledger", "Vault restored from a backup"),
}

_NEEDS: dict[Event, Action | None] = {
    Event.VAULT_CREATED: Action.MANAGE_PEOPLE,
    Event.PERSON_ADDED: Action.MANAGE_PEOPLE,
    Event.GRANT_GIVEN: Action.MANAGE_PEOPLE,
    Event.PASSPHRASE_CHANGED: None,
    Event.CLIENTS_IMPORTED: Action.IMPORT,
    Event.RECORD_ADDED: Action.WRITE,
    Event.RECORD_CHANGED: Action.WRITE,
    Event.RECORD_MOVED: Action.WRITE,
    Event.RECORD_REGRADED: Action.REGRADE,
    Event.FILE_ATTACHED: Action.PREPARE,
    Event.CHECKLIST_STARTED: Action.PREPARE,
    Event.CHECKLIST_ANSWERED: Action.PREPARE,
    Event.CHECKLIST_SUBMITTED: Action.PREPARE,
    Event.CHECKLIST_SIGNED: Action.SIGN,
    Event.CHECKLIST_RETURNED: Action.SIGN,
    Event.CHECKLIST_REOPENED: Action.PREPARE,
    Event.REPORT_PRINTED: Action.PRINT,
    Event.CHANGE_UNDONE: Action.WRITE,
    Event.PERSON_CHANGED: Action.MANAGE_PEOPLE,
    Event.PERSON_REVOKED: Action.MANAGE_PEOPLE,
    Event.GRANT_WITHDRAWN: Action.MANAGE_PEOPLE,
    Event.TRAINING_CONFIRMED: Action.MANAGE_PEOPLE,
    Event.RECORD_OPENED: Action.READ,
    Event.LIST_EXPORTED: Action.PRINT,
    Event.LEDGER_CHECKED: Action.CHECK_LEDGER,
    Event.OLDER_COPY_ACCEPTED: Action.MANAGE_PEOPLE,
    Event.DEVICE_ENABLED: None,
    Event.DEVICE_DISABLED: None,
    Event.DISCLOSURE_MADE: Action.DISCLOSE,
    Event.DISCLOSURE_ENDED: Action.DISCLOSE,
    Event.TRANSFER_BROKEN: Action.SIGN,
    Event.TRANSFER_CLOSED: Action.SIGN,
    Event.TRANCHE_RELEASED: Action.SIGN,
    Event.GATE_OVERRIDDEN: Action.SIGN,
    Event.OVERRIDE_VOIDED: Action.SIGN,
    Event.COPY_MADE: Action.DISCLOSE,
    Event.PACKAGE_MADE: Action.DISCLOSE,
    Event.SHOWING_STARTED: Action.DISCLOSE,
    Event.SHOWING_ENDED: Action.DISCLOSE,
    Event.CLAUSE_WRITTEN: Action.WRITE,
    Event.OPINION_ASKED: Action.WRITE,
    Event.OPINION_ANSWERED: Action.WRITE,
    Event.OPINION_DECIDED: Action.SIGN,
    Event.AGREEMENT_AMENDED: Action.WRITE,
    Event.AGREEMENT_REVOKED: Action.WRITE,
    Event.BREACH_DECIDED: Action.SIGN,
    Event.GUEST_SIGNED: Action.WITNESS,
    Event.SIGNED_ON_PAPER: Action.WRITE,
    Event.NAMED_LATER: Action.WRITE,
    Event.INSIDER_ADDED: Action.MANAGE_PEOPLE,
    Event.INSIDER_REMOVED: Action.MANAGE_PEOPLE,
    Event.INSIDERS_SEALED: Action.WRITE,
    Event.BACKUP_TARGET_SET: Action.BACK_UP,
    Event.BACKUP_RECORDED: Action.BACK_UP,
    Event.BACKUP_VERIFIED: Action.BACK_UP,
    Event.BACKUP_PURGED: Action.BACK_UP,
    Event.RESTORE_TESTED: Action.BACK_UP,
    Event.BACKUP_KEY_KEPT: None,
    Event.BACKUP_KEY_DROPPED: None,
    Event.VAULT_RESTORED: Action.BACK_UP,
}


_CHECKLIST_STEPS = frozenset(
    {
        Event.CHECKLIST_STARTED,
        Event.CHECKLIST_SUBMITTED,
        Event.CHECKLIST_SIGNED,
        Event.CHECKLIST_RETURNED,
        Event.CHECKLIST_REOPENED,
    }
)
_DISCLOSURES = frozenset({Event.DISCLOSURE_MADE, Event.DISCLOSURE_ENDED, Event.RECORD_REGRADED, Event.FILE_ATTACHED})
_SHOWINGS = frozenset({Event.SHOWING_STARTED, Event.SHOWING_ENDED})
_HAND_OUTS = frozenset({Event.COPY_MADE, Event.PACKAGE_MADE}) | _SHOWINGS
_OPINIONS = frozenset({Event.OPINION_ASKED, Event.OPINION_ANSWERED, Event.OPINION_DECIDED, Event.RECORD_REGRADED})
_PEOPLE = frozenset(event for event, needs in _NEEDS.items() if needs is Action.MANAGE_PEOPLE)
# Areas that only these events touch: who may write records at all could else make a signature, a person, a disclosure the gate
# never let through, or another wording under a number counsel was asked about, by "record added" or "record changed".
_ONLY: dict[str, frozenset[Event]] = {
    "sign_off": frozenset({Event.CHECKLIST_SIGNED, Event.CHECKLIST_RETURNED, Event.RECORD_REGRADED}),
    "guest_signature": frozenset({Event.GUEST_SIGNED, Event.RECORD_REGRADED}),
    "checklist": _CHECKLIST_STEPS | {Event.RECORD_REGRADED},
    "checklist_item": frozenset(
        {Event.CHECKLIST_STARTED, Event.CHECKLIST_ANSWERED, Event.FILE_ATTACHED, Event.CHANGE_UNDONE, Event.RECORD_REGRADED}
    ),
    "person": _PEOPLE,
    "disclosure": _DISCLOSURES | _HAND_OUTS,
    "insider": _PEOPLE,
    "disclosed_item": _DISCLOSURES,
    "tranche": frozenset({Event.RECORD_ADDED, Event.CHANGE_UNDONE, Event.TRANCHE_RELEASED}),
    "tranche_item": frozenset({Event.RECORD_ADDED, Event.CHANGE_UNDONE}),
    "gate_override": frozenset({Event.GATE_OVERRIDDEN, Event.OVERRIDE_VOIDED}),
    "clause_version": frozenset({Event.CLAUSE_WRITTEN, Event.RECORD_REGRADED}),
    "opinion": _OPINIONS,
    "backup_target": frozenset({Event.BACKUP_TARGET_SET}),
    "backup": frozenset({Event.BACKUP_RECORDED, Event.BACKUP_VERIFIED, Event.BACKUP_PURGED, Event.RESTORE_TESTED}),
    "restore_drill": frozenset({Event.RESTORE_TESTED}),
    "addendum": frozenset({Event.AGREEMENT_AMENDED, Event.RECORD_REGRADED, Event.FILE_ATTACHED}),
}
_LED_TO = {
    # what is about a record is regraded with it; who may regrade may sign and decide
    ("checklist", "signed"): frozenset({Event.CHECKLIST_SIGNED, Event.RECORD_REGRADED}),
    ("checklist", "returned"): frozenset({Event.CHECKLIST_RETURNED, Event.RECORD_REGRADED}),
    ("opinion", "decided"): frozenset({Event.OPINION_DECIDED, Event.RECORD_REGRADED}),
    ("tranche", "released"): frozenset({Event.TRANCHE_RELEASED}),
    # a closed one is still changed, given files and re-keyed; that its stage began with the act is `led_into`'s
    ("transfer", "closed"): frozenset(Event) - {Event.RECORD_ADDED, Event.RECORD_MOVED},
    # what somebody holds is never ended as something they only saw
    ("disclosure", "shown"): frozenset({Event.DISCLOSURE_MADE, Event.RECORD_REGRADED}) | _SHOWINGS,
    ("disclosed_item", "shown"): frozenset({Event.DISCLOSURE_MADE, Event.RECORD_REGRADED}),
    ("backup", "proven"): frozenset({Event.RESTORE_TESTED, Event.BACKUP_VERIFIED}),  # found again, it is what it was
    ("backup", "purged"): frozenset({Event.BACKUP_PURGED}),
    ("gate_override", "kept"): frozenset({Event.GATE_OVERRIDDEN}),
    ("gate_override", "voided"): frozenset({Event.OVERRIDE_VOIDED}),
}
# Stages that begin with one kind of entry only, whatever happens inside them afterwards.
_BEGUN_BY: dict[str, tuple[tuple[frozenset[str], Event], ...]] = {
    "transfer": (
        (frozenset({"closed", "after", "ended"}), Event.TRANSFER_CLOSED),
        (frozenset({"broken"}), Event.TRANSFER_BROKEN),
    ),
}


def led_into(area: str, before: str, after: str) -> Event | None:
    """The only kind of entry that takes a record from state `before` to `after`; None where any that may touch it does."""
    stages = _BEGUN_BY.get(area, ())
    return next((event for stage, event in stages if after in stage and before not in stage), None)


def may_touch(event: Event, area: str) -> bool:
    """Whether an entry of this kind may change records of `area` at all."""
    return area not in _ONLY or event in _ONLY[area]


def may_lead_to(event: Event, area: str, state: str) -> bool:
    """Whether a record of `area` whose newest entry is of this kind may stand in `state`."""
    return event in _LED_TO.get((area, state), (event,))


def entry_hash(previous: bytes, seq: int, body: bytes) -> bytes:
    """SHA-256 of the previous hash, the sequence number in eight bytes, and the body."""
    return hashlib.sha256(previous + seq.to_bytes(8, "big") + body).digest()


def items_digest(items: Iterable[tuple[str, str]]) -> str:
    """One digest over (record, state) pairs in the order of the record ids, so that an import of 100,000 is one entry."""
    digest = hashlib.sha256()
    for record, state in sorted(items):
        digest.update(f"{record} {state}\n".encode("ascii"))
    return digest.hexdigest()
