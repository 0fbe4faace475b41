"""Where the newest draft was typed: after a crash nothing else says where a person was. What must not be here: what was typed."""

from custkeeper.gui.entry_draft import PART
from custkeeper.gui.tabs import TAB_OF_AREA
from custkeeper.gui.whereabouts import Whereabouts
from custkeeper.services.records import newest
from custkeeper.services.session import Session


def newest_draft(session: Session) -> Whereabouts | None:
    """Tab, record, field; None when nothing was being typed."""
    for draft in session.vault.drafts:
        area, _, beside = draft.area.partition(PART)
        if not draft.content.get("typed") or area not in TAB_OF_AREA:
            continue
        record = newest(session, area, draft.record)
        subject = record.code if record is not None else draft.record
        focus = "" if beside else str(draft.content.get("focus", ""))  # a row beside the form finds its own field
        return Whereabouts(TAB_OF_AREA[area], subject, focus)
    return None
