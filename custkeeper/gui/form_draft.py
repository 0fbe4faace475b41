"""What stands in the form of one record: kept while it is typed, put back for who comes again, stored when the form is left.

What must not be here: the form itself (`record_form`), and what is typed beside it (`entry_draft`).
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.errors import CustKeeperError
from custkeeper.domain.levels import Level
from custkeeper.domain.record import Record
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import NEW, KeptEntry, kept_beside
from custkeeper.gui.record_form import CODE_FIELD, LEVEL_FIELD
from custkeeper.services.records import add, edit, typed_values
from custkeeper.services.session import Session


class FormDraft:
    """One for each form. `record` is the one in it, as the vault has it; None for a new one."""

    def __init__(self, desk: Desk, owner: QObject, area: str, record: Record | None) -> None:
        self._desk, self._owner, self._area = desk, owner, area
        self.record = record
        self._key = record.id if record is not None else NEW

    def keep(self, content: Mapping[str, Any]) -> None:
        """As the form gives it."""
        area, key, vault = self._area, self._key, self._desk.session.vault
        write = lambda progress: vault.keep_draft(area, key, dict(content))  # noqa: E731
        self._desk.write(self._owner, write, lambda _: self._desk.tell("draft", ""))

    def look(self, found: Callable[[Any, list[KeptEntry]], None]) -> None:
        """Ask what was left: the draft of the form or None, and what was typed beside the record."""
        area, key, vault = self._area, self._key, self._desk.session.vault

        def took(drafts: list[Any]) -> None:
            own = next((each for each in drafts if (each.area, each.record) == (area, key)), None)
            found(own, kept_beside(drafts, area, key))

        self._desk.read(self._owner, lambda: vault.drafts, took)

    def storing(self, changes: Mapping[str, str], content: Mapping[str, Any]) -> Callable[[Any], Record]:
        """The work that stores what was typed, after which the draft is gone; refused, `content` stays one."""
        session, area, record, key = self._desk.session, self._area, self.record, self._key

        def work(progress: Any) -> Record:
            try:
                saved = _stored(session, area, record, changes)
                session.vault.drop_draft(area, key)
            except CustKeeperError:
                session.vault.keep_draft(area, key, dict(content))
                raise
            return saved

        return work


def _stored(session: Session, area: str, record: Record | None, changes: Mapping[str, str]) -> Record:
    given = dict(changes)
    code, level = given.pop(CODE_FIELD, "").strip(), given.pop(LEVEL_FIELD, "")
    values = typed_values(session, AREAS[area], given)
    if record is not None:
        return edit(session, record, values)
    kept = {name: value for name, value in values.items() if value is not None}
    return add(session, area, kept, code, Level(level) if level else None)
