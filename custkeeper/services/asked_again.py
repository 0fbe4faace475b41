"""The gate asked again about a recorded disclosure, on the day its items leave the house or are shown: its answer then.

What lives here: the answer, and what a recipient may know of an item. What must not: making copies (`hand_out`), showing
(`on_screen`). Both ask once before the work and once more inside the change that writes it down.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.services.gate import Asked, DisclosureRefused, ask
from custkeeper.services.hand_out_sheets import items_of
from custkeeper.services.overrides import fitting
from custkeeper.services.session import Session

_LEVEL = QT_TRANSLATE_NOOP("hand_out", "Level")
_CATEGORY = QT_TRANSLATE_NOOP("hand_out", "Category")
_COPY = QT_TRANSLATE_NOOP("hand_out", "Copy number")


@dataclass(frozen=True)
class Leaving:
    """A disclosure that may leave or be shown today, with what belongs to it; `answer` is the gate's, as it is kept."""

    disclosure: Record
    parts: list[Record]
    items: dict[str, Record]
    asked: Asked
    answer: str


def asked_again(session: Session, disclosure: Record, parts: list[Record], translate: Translate) -> Leaving:
    """What the gate says today about these parts of it. Raises RecordSealed; when it says no DisclosureRefused, OverrideUnfit."""
    items = items_of(session, parts)
    codes = [items[str(each.value("item"))].code if str(each.value("item")) in items else each.code for each in parts]
    asked = ask(session, codes, str(disclosure.value("party")), str(disclosure.value("recipient")), translate)
    override = None
    if not asked.is_allowed:
        used = json.loads(str(disclosure.value("answer"))).get("override")
        if not used:
            raise DisclosureRefused(asked.reasons)
        override = fitting(session, str(used["code"]), asked)
    return Leaving(disclosure, parts, items, asked, asked.snapshot(session.now, override.kept() if override else None))


def told_of(session: Session, part: Record, item: Record, translate: Translate) -> tuple[tuple[str, str], ...]:
    """Only what the recipient needs: who is responsible and where it is stored stays in the house."""
    names = session.content.choice_names("categories")
    category = str(item.value("category") or "")
    told = [
        (_LEVEL, translate(item.level.label)),
        (_CATEGORY, names[category].in_language(translate.language) if category in names else category),
        (_COPY, str(part.value("copy_number") or "")),
    ]
    return tuple((translate(name), value) for name, value in told)


def files_of(session: Session, items: Sequence[Record]) -> dict[str, tuple[tuple[str, bytes], ...]]:
    """The files of each item by its id, name and content each."""
    rows = {row["id"]: row for row in session.vault.records.raw_rows_of("item", [each.id for each in items])}
    attached = session.vault.attachments
    return {
        each: tuple((file.name, attached.content(file.id, row)) for file in attached.of_record(row)) for each, row in rows.items()
    }
