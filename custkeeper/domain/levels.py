"""The four levels of confidentiality and what each means for storage.

绝密 alone is a state-secret mark (State Secrets Law 2024, Art. 14), so every Chinese name of the two upper levels shows （商业）.
"""

from enum import StrEnum

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text


class Level(StrEnum):
    """Confidentiality of a record, lowest first."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"
    TOP_SECRET = "top_secret"

    @property
    def rank(self) -> int:
        """0 for public up to 3 for top secret."""
        return _ORDER.index(self)

    @property
    def is_sealed(self) -> bool:
        """Whether records of this level are sealed under an access key of their own."""
        return self.rank >= 2

    @property
    def label(self) -> Text:
        return _LABELS[self]


_ORDER = list(Level)
_LABELS = {
    Level.PUBLIC: QT_TRANSLATE_NOOP("levels", "Public"),
    Level.INTERNAL: QT_TRANSLATE_NOOP("levels", "Internal"),
    Level.CONFIDENTIAL: QT_TRANSLATE_NOOP("levels", "Confidential (business)"),
    Level.TOP_SECRET: QT_TRANSLATE_NOOP("levels", "Top secret (business)"),
}


def highest(*levels: Level) -> Level:
    """The strictest of the given levels: when in doubt, go higher."""
    return max(levels, key=lambda level: level.rank)
