"""Recovery sheets that were made and not saved yet: that they are missing, never what stands on them.

It is noted among the sealed drafts of whoever made them, so that a lock, a crash and a restart all leave it known. The code goes
with the window's memory: kept in the vault it would lie in every copy and backup for as long as those exist.
"""

import contextlib
from dataclasses import dataclass

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.session import Session
from custkeeper.services.vault_access import Papers

_AREA = "recovery_sheet"  # in the table of drafts; no register has this name
_LEFT = "left"


@dataclass(frozen=True)
class UnsavedSheet:
    """Whose; `code` is the person's in the vault."""

    code: str
    name: str
    is_own: bool


def noted(session: Session, papers: Papers) -> Papers:
    """The same papers, after it was noted that they are not saved. Best effort: they are on the screen either way."""
    with contextlib.suppress(CustKeeperError):
        session.vault.keep_draft(_AREA, _code_of(session, papers.person), {})
    return papers


def forget(session: Session, person: str) -> None:
    """The sheet of this person (by name) was saved, or they know that they need a new one."""
    session.vault.drop_draft(_AREA, _code_of(session, person))


def unsaved_sheets(session: Session) -> list[UnsavedSheet]:
    """Those this person made that were not saved; of people who left none is needed any more."""
    waiting = {draft.record for draft in session.vault.drafts if draft.area == _AREA}
    people = [each for each in session.people().values() if each.code in waiting and each.state != _LEFT]
    sheets = [UnsavedSheet(each.code, name := str(each.value("name")), name == session.name) for each in people]
    return sorted(sheets, key=lambda sheet: sheet.code)


def _code_of(session: Session, person: str) -> str:
    """Names stay out of the table's open columns."""
    return next((each.code for each in session.people().values() if each.value("name") == person), "")
