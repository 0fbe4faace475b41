"""What a printed checklist holds, as plain values that the caller has read, translated and formatted already.

What lives here: the shape of the data. What must not: drawing, and any decision about who may sign.
"""

from dataclasses import dataclass
from enum import Enum


class Standing(Enum):
    """How the text of a sheet stands to its newest signature."""

    UNSIGNED = "unsigned"
    RETURNED = "returned"
    SIGNED = "signed"
    STALE = "stale"  # fields have changed since
    REOPENED = "reopened"  # a new version with the same fields, not signed yet
    INVALID = "invalid"


@dataclass(frozen=True)
class AttachmentLine:
    """A file that proves an item. `sha256` is of the file's plain content, in hexadecimal."""

    name: str
    sha256: str


@dataclass(frozen=True)
class ItemLine:
    """One line of the checklist with its answer. `status` is open, done, not_applicable or blocked.

    `section` is a heading, printed above the first item of each, or empty.
    """

    number: str
    section: str
    title: str
    guidance: str
    is_required: bool
    status: str
    status_label: str
    evidence: tuple[str, ...] = ()
    attachments: tuple[AttachmentLine, ...] = ()
    done_by: str = ""
    done_on: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ChangedField:
    """A field that is no longer what was signed."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class SignOffLine:
    """One decision, newest first in the sheet. `decision` is signed or returned; hashes and signature are hexadecimal.

    `stale` lists what changed since; the signature stays valid for the older text. `own_work` is the sentence that says the
    checklist was prepared and signed by the same person, or empty. `version` is the one decided on, if known.
    `is_valid` is False when the signature does not fit its text and signer; the paper then says so in red.
    """

    decision: str
    decision_label: str
    signer: str
    role: str
    declared_time: str
    note: str
    content_hash: str
    signature: str
    ledger_seq: int
    ledger_head: str
    own_work: str = ""
    stale: tuple[ChangedField, ...] = ()
    version: str = ""
    is_valid: bool = True


@dataclass(frozen=True)
class ChecklistSheet:
    """A filled checklist. `signed_language` is the one shown at signing (zh_CN or en), which alone binds; empty if unsigned."""

    title: str
    summary: str
    template_id: str
    template_version: str
    transfer: str
    subject: str
    state_label: str
    prepared_by: str
    items: tuple[ItemLine, ...]
    sign_offs: tuple[SignOffLine, ...] = ()
    signed_language: str = ""
    version: str = ""

    @property
    def answered(self) -> int:
        """Items that are done or do not apply."""
        return sum(item.status in ("done", "not_applicable") for item in self.items)

    @property
    def signed(self) -> SignOffLine | None:
        """The newest signature, whether or not it still covers the text."""
        return next((line for line in self.sign_offs if line.decision == "signed"), None)

    @property
    def standing(self) -> Standing:
        """What may be said of this text today."""
        signed = self.signed
        if signed is None:
            return Standing.RETURNED if self.sign_offs else Standing.UNSIGNED
        if not signed.is_valid:
            return Standing.INVALID
        if signed.stale:
            return Standing.STALE
        is_newest = signed is self.sign_offs[0] and (not signed.version or signed.version == self.version)
        return Standing.SIGNED if is_newest else Standing.REOPENED
