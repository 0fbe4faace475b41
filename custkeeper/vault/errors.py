"""Why a vault would not open or would not write, each in a sentence about what to do.

No value of a record, no secret and no SQL reaches these exceptions: paths, names of holders, versions and counts only.
"""

from custkeeper.domain.errors import BadInput, Refused, VaultUnusable
from custkeeper.domain.text import QT_TRANSLATE_NOOP


class PassphraseRejected(Refused):
    """Wrong passphrase and unknown person: same words, same time."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This name and passphrase do not open the vault. Check the name, Caps Lock and the keyboard language."
    )


class RecoveryCodeRejected(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "This recovery code does not open the vault. Use the newest recovery sheet of this person."
    )


class FirmSecretMissing(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "This PC does not have this firm's secret yet: type it from the firm card, scan it, or choose its file."
    )


class FirmSecretOutOfReach(FirmSecretMissing):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This PC's keyring, where the firm's secret lies, is locked or does not answer. Unlock it and try again, "
        "or type the secret from the firm card.",
    )


class FirmSecretForeign(Refused):
    text = QT_TRANSLATE_NOOP("errors", "This firm secret belongs to another vault. Take the firm card with the vault id {vault}.")


class VaultMissing(VaultUnusable):
    text = QT_TRANSLATE_NOOP("errors", "There is no vault at {path}. Check the folder, or create a vault first.")


class VaultExists(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is already something at {path}. Choose a new name; nothing was overwritten.")


class DataFileMissing(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The vault's data file {file} is missing. Restore the vault from a backup; do not create a new one."
    )


class DataFileDamaged(VaultUnusable):
    text = QT_TRANSLATE_NOOP("errors", "The vault's data file {file} is damaged or cut short. Restore the vault from a backup.")


class DataFileForeign(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The data file {file} belongs to another vault. Put the right file back or restore a backup."
    )


class HeaderDamaged(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "Both copies of the vault's header are damaged. Copy header.json from a backup of this vault, or restore the backup.",
    )


class HeaderOutdated(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The vault's header is not the newest its ledger knows: somebody put an older one back. "
        "Copy header.json from the newest backup; do not go on with this one.",
    )


class VaultNewer(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "This vault was written by a newer version of CustKeeper. Install that version on this computer."
    )


class UpgradeFailed(VaultUnusable):
    """`what` names tables or checks."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The vault could not be brought up to this version of CustKeeper ({what}); it is as it was. "
        "Go on with the version you had, and report this.",
    )


class VaultReadOnly(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The vault's folder {path} cannot be written to, and the program has to. Ask who manages it for the right; "
        "a vault on a read-only medium is copied to this computer's own disk first.",
    )


class VaultHeld(VaultUnusable):
    text = QT_TRANSLATE_NOOP("errors", "The vault is open at {holder} since {since}. Close it there first.")


class CertificateForged(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "A certificate in the vault's header was not signed by somebody entitled to. Do not use this copy; restore a backup.",
    )


class RootForeign(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The vault's root key is not the one this computer knows. Compare the fingerprint with the firm card; "
        "if they differ, somebody replaced the vault.",
    )


class PlaceUnsuitable(Refused):
    text = QT_TRANSLATE_NOOP("errors", "A vault cannot live in {path}: {reason}. Choose a folder on this computer's own disk.")


class VaultMisplaced(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The vault cannot be used in {path}: {reason}. Move the whole folder to this computer's own disk and open it there; "
        "a backup may stay.",
    )


class PlaceUnwritable(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing can be written to {path}. Choose a folder you may write to, or ask who manages it."
    )


class DiskFull(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The disk is full; the change was not saved and the vault is unharmed. Free some space and try again."
    )


class DatabaseFailed(VaultUnusable):
    """Any other error of the database, by its SQLite name only."""

    text = QT_TRANSLATE_NOOP("errors", "The vault could not carry this out ({code}); nothing was changed.")


class DiskFailed(DatabaseFailed):
    """`code` is what SQLite or the system calls it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The disk failed while something was read or written ({code}); nothing was changed. Try again; if it happens again, have "
        "the disk checked, and go on from a backup on another one.",
    )


class RowTaken(BadInput):
    """A unique key is taken already; the stores turn this into a sentence about the record."""

    text = QT_TRANSLATE_NOOP("errors", "A record with this code exists already.")


class RecordChangedSince(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} was changed by somebody else meanwhile. Load it again and repeat your change.")


class ContentUnreadable(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The record {record} cannot be opened with its key: it was altered outside the program. Run a check."
    )


class AttachmentTooLarge(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "{name} is larger than {limit} MB. Keep it where it is and write its place and SHA-256 into the evidence."
    )


class PersonExists(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is already a person named {name}. Add something that tells them apart.")


class PersonUnknown(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no person named {name} in this vault.")


class KeyringAbsent(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This computer has no keyring that could keep a key for you, or you are not logged in to it. Use your passphrase.",
    )


class KeyringLocked(Refused):
    text = QT_TRANSLATE_NOOP("errors", "This computer's keyring is locked. Unlock it and try again, or use your passphrase.")


class KeyringSilent(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This computer's keyring does not answer. Look whether the system asks you something in another window, "
        "or use your passphrase.",
    )


class KeyringUnwilling(Refused):
    """Any other refusal, by its kind only."""

    text = QT_TRANSLATE_NOOP("errors", "This computer's keyring refused ({kind}). Use your passphrase.")


class DeviceSlotMissing(Refused):
    """Unknown person and nothing switched on: same words."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Unlocking with this computer is not switched on for this name. Use the passphrase; Settings switches it on."
    )


class DeviceSecretGone(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This computer's keyring does not hold your key for this vault. Use the passphrase; Settings switches it on again.",
    )


class DeviceSlotOutdated(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The vault's keys were changed since this computer was let in. Use the passphrase; Settings switches it on again.",
    )


class KeyNotHeld(Refused):
    text = QT_TRANSLATE_NOOP("errors", "You do not hold the key for the level {level} yourself, so you cannot use or pass it on.")


class NotAnInsider(KeyNotHeld):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This needs the key of a transfer that you are no insider of. Whoever works on it, such as counsel or personnel, "
        "has to be on its insider list: ask one of its insiders who may change people's access.",
    )


class InsidersLackLevel(KeyNotHeld):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This belongs to a transfer with an insider list, and not all of its insiders hold the key of the level {level}. "
        "Give it to them first, or take them off the list.",
    )


class PartSealed(KeyNotHeld):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{area} {code} belongs to this and lies under a key you do not hold, so it cannot be sealed for the insiders. "
        "Somebody who holds that key can do it.",
    )


class PartUnsealed(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{area} {code} belongs to this and its level is one that is not sealed. "
        "Give it the level {level} first, then do this again.",
    )


class AccessEnded(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "Your access to this vault ended with {day}. An owner or a manager can give you a new end date."
    )


class AccessRevoked(Refused):
    text = QT_TRANSLATE_NOOP("errors", "Your access to this vault was taken back while you had it open. Nothing was changed.")


class OwnersOnly(Refused):
    text = QT_TRANSLATE_NOOP("errors", "Only an owner can make somebody an owner, or change or revoke an owner.")


class LastOwner(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{name} is the last owner, and only owners appoint owners. Make somebody else an owner first."
    )


class OwnAccess(Refused):
    text = QT_TRANSLATE_NOOP("errors", "Nobody changes their own access. Ask another owner or manager.")


class TrainingMissing(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "{name} has not passed the confidentiality training yet. Confirm the day they passed it, then give the key."
    )


class OlderCopy(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is an older copy of the vault, so nothing is written to it. Put the newest folder or backup back in its place, or "
        "go on with this one in the tab Ledger or by “ledger accept-older-copy”.",
    )


UNWRITTEN = (DiskFull, DiskFailed, PlaceUnwritable)  # all that a file which cannot be written is told as
