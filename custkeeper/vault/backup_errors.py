"""What can be wrong with a backup, and with the place it is to go to. Each says what to do; the vault itself is untouched."""

from custkeeper.domain.errors import BadInput, CheckFailed, Refused, VaultUnusable
from custkeeper.domain.text import QT_TRANSLATE_NOOP


class BackupMissing(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "There is no backup at {path}. Connect the medium it lies on, or choose another file.")


class NotABackup(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "{file} is not a backup of CustKeeper. Choose a file that ends in .ckbackup.")


class BackupCutShort(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The backup {file} is cut short: it was not copied to its end. Copy it again, or take another backup."
    )


class BackupUnreadable(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The backup {file} cannot be read to its end: its medium failed or was taken away. Connect it again, and retry."
    )


class BackupAltered(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The backup {file} is not as it was written: some of its bytes have changed. Take another backup."
    )


class BackupStrange(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The backup {file} holds other files than a backup does. It was not made by CustKeeper; nothing was unpacked."
    )


class BackupNewer(VaultUnusable):
    text = QT_TRANSLATE_NOOP(
        "errors", "The backup {file} was made by a newer version of CustKeeper. Install that version on this computer."
    )


class BackupForeign(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The backup {file} is of another vault ({vault}). Choose one of this vault.")


class BackupContradicts(VaultUnusable):
    """`what` names what the list of contents and the contents say differently."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The backup {file} says of itself what is not true ({what}): it was put together from parts. Take another backup.",
    )


class BackupDamaged(VaultUnusable):
    """`what` names the check."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The database in the backup {file} is damaged ({what}). Take another backup, and make a new one of the vault."
    )


class BackupStopped(Refused):
    text = QT_TRANSLATE_NOOP("errors", "The backup was stopped. Nothing was written; the earlier backups are as they were.")


class TargetMissing(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "The place for backups {path} is not there. Connect the stick or the network drive, then try again."
    )


class TargetUnmarked(TargetMissing):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} does not carry the mark of {code}: another medium is there, none is connected, or the mark was deleted. Connect "
        "the right one. If this is it, press “Change…” beside the place, in the tab Backups & tests.",
    )


class TargetGone(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The place for backups {path} went away or failed while the backup was written. The earlier backups are as they were; "
        "connect it again and repeat.",
    )


class TargetFull(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough room for a backup in {path}: {needed} MB are needed and {free} MB are free. The earlier backups are "
        "as they were; make room, or choose another place.",
    )


class NoRoomToRestore(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough room to restore to {path}: {needed} MB are needed and {free} MB are free. Nothing was written; make "
        "room, or choose another disk.",
    )


class TargetUnwritable(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors", "Nothing can be written to the place for backups {path}. Choose another, or ask who manages it."
    )


class BackupKeyMissing(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "This computer has no key for backups yet. Open the vault here with your passphrase and allow unattended backups in the "
        "tab Backups & tests, or by “backup key enable”.",
    )


class BackupKeyOutdated(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The vault's keys were changed since this computer was given the key for backups. Open the vault here once with your "
        "passphrase; the key is renewed then.",
    )


class BackupOfOtherHistory(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The backup {file} ends with ledger entry {seq}, and this vault has another one there, or none: they do not belong to "
        "the same history. Ask who changed or replaced the vault.",
    )


class TargetInsideVault(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "{path} is inside the vault's own folder: a backup there would go with it. Choose a place outside."
    )


class TargetOnSameDisk(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "{path} is on the same disk as the vault: when the disk fails, both are gone. Choose another medium, or say why this one "
        "will do.",
    )


class TargetTaken(BadInput):
    text = QT_TRANSLATE_NOOP("errors", "Backups of another vault go to {path}. Choose a folder of its own for this one.")


class TargetSetAlready(BadInput):
    text = QT_TRANSLATE_NOOP(
        "errors", "{path} is already the place {code}. Change that place, use it again, or choose another folder."
    )


class BackupNotYours(Refused):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The backup {file} does not open with your keys: you were not among the people of the vault then. Ask somebody who was.",
    )


class BackupUnsound(CheckFailed):
    text = QT_TRANSLATE_NOOP(
        "errors",
        "The backup {file} was read whole, but its ledger has problems ({count}). Check the vault itself, in the tab Ledger or "
        "by “vault check”.",
    )
