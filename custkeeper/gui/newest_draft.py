"""After a crash nothing is remembered but the drafts: the newest one says where the person was."""

from custkeeper.gui.pages.page import Whereabouts
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.services.session import Session


def newest_draft(session: Session) -> Whereabouts | None:
    """Where the newest draft was typed: tab, record, field."""
    for draft in session.vault.drafts:
        if not draft.content.get("typed") or draft.area not in TAB_OF_AREA:
            continue
        record = session.vault.records.get(draft.area, draft.record)
        subject = record.code if record is not None else draft.record
        return Whereabouts(TAB_OF_AREA[draft.area], subject, str(draft.content.get("focus", "")))
    return None
