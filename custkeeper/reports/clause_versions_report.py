"""The versions of one clause on paper, newest first, each against the one before it, and what counsel said about them.

What lives here: the report around the texts. What must not: comparing; the pieces come from the caller.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.domain.word_diff import Piece
from custkeeper.reports.blocks import LONGEST_TITLE, Heading, title_block
from custkeeper.reports.changed_text import ChangedText
from custkeeper.reports.look import BODY, QUIET, SMALL
from custkeeper.reports.page_template import print_report
from custkeeper.reports.report_file import ReportFile, ReportHead
from custkeeper.reports.typesetter import LONGEST, Typesetter

_LEGEND = QT_TRANSLATE_NOOP(
    "clause_versions", "Underlined: put in. Struck through: taken out. Moves of white space are not shown."
)
_NONE = QT_TRANSLATE_NOOP("clause_versions", "This clause has no wording yet.")
_OPINIONS = QT_TRANSLATE_NOOP("clause_versions", "Counsel's opinions")


@dataclass(frozen=True)
class VersionEntry:
    """A version in words, and what changed from the one before; of the first all is new, which is not marked."""

    heading: str
    text: str
    pieces: tuple[Piece, ...] = ()


def clause_versions_report(
    head: ReportHead, entries: Sequence[VersionEntry], opinions: Sequence[str], data: dict[str, Any], translate: Translate
) -> ReportFile:
    """The versions, newest first. Raises FontsMissing."""
    setter = Typesetter(translate)
    parts: list[Any] = [*title_block(head, setter)]
    parts.append(setter.block(setter.label(_LEGEND if entries else _NONE), SMALL if entries else QUIET))
    for entry in entries:
        parts.append(Heading(setter.clean(entry.heading, LONGEST_TITLE)))
        parts.append(ChangedText(_printable(entry.pieces, setter)) if entry.pieces else setter.block(entry.text, BODY))
    if opinions:
        parts.append(Heading(setter.label(_OPINIONS)))
        parts += [setter.block(each, BODY, space_after=4) for each in opinions]
    return print_report(head, parts, setter, data)


def _printable(pieces: Sequence[Piece], setter: Typesetter) -> list[Piece]:
    """Cleaned, and cut where the whole would be longer than any text on paper."""
    room, kept = LONGEST, []
    for piece in pieces:
        if room <= 0:
            break
        kept.append(Piece(piece.change, setter.clean(piece.text, room)))
        room -= len(piece.text)
    return kept
