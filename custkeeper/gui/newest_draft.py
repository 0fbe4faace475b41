"""Where the newest draft was typed: after a crash nothing else says where a person was. What must not be here: what was typed."""

from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.records import newest
from custkeeper.services.session import Session


def newest_draft(session: Session) -> Whereabouts | None:
    """Tab, record, field; None when nothing was being typed."""
    for draft in session.vault.drafts:
        if not draft.content.get("typed") or draft.area not in TAB_OF_AREA:
            continue
        record = newest(session, draft.area, draft.record)
        subject = record.code if record is not None else draft.record
        return Whereabouts(TAB_OF_AREA[draft.area], subject, str(draft.content.get("focus", "")))
    return None
