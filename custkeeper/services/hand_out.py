"""What leaves the house for one recipient: a watermarked copy, and the same copy sealed as a package.

The gate is asked again on the day it leaves, and its answer kept with the disclosure. What is recorded as handed over is
`disclosures`; letters and receipts are `hand_out_sheets`. A passphrase made here is given back once and kept nowhere.
"""

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from custkeeper.domain.areas.disclosure import DISCLOSURE, SHOWN
from custkeeper.domain.errors import Refused
from custkeeper.domain.ledger_event import Event
from custkeeper.domain.levels import highest
from custkeeper.domain.printed_code import encode_printed
from custkeeper.domain.record import Record
from custkeeper.domain.roles import Action
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Translate
from custkeeper.reports.handed_copy import HandedItem, HandedSheet, handed_copy
from custkeeper.reports.sealed_package import sealed_pdf, sealed_zip
from custkeeper.services.asked_again import Leaving, asked_again, files_of, told_of
from custkeeper.services.disclosures import NotOut
from custkeeper.services.hand_out_sheets import ShownOnly, disclosure_facts, hand_outs, is_same_recipient, mark_of, parts_of
from custkeeper.services.records import find_open, state_label
from custkeeper.services.report_making import Form, Press
from custkeeper.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("hand_out", "Confidential copy")
_FOR = QT_TRANSLATE_NOOP("hand_out", "For {person}, {party}; not to be passed on")
_ITEM = QT_TRANSLATE_NOOP("hand_out", "{code}  {name}")
_SECRET_BYTES = 10  # 80 bits: WinZip's AES stretches a passphrase a thousand times only, so the passphrase itself has to be long


class SpokenOnly(Refused):
    text = QT_TRANSLATE_NOOP("errors", "{code} was spoken; there is no copy of it. Print its memo instead.")


@dataclass(frozen=True)
class HandedFile:
    """A finished copy. `left_out` names files that could not be made into pages; `missing` are characters printed as □."""

    content: bytes
    sha256: str
    left_out: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Package:
    """A sealed package, and its passphrase: shown once, told another way, never kept."""

    content: bytes
    sha256: str
    name: str
    left_out: tuple[str, ...]
    passphrase: str = field(repr=False)


def make_copy(session: Session, press: Press, code: str, language: str) -> HandedFile:
    """The recipient's own copy as a PDF, their name, the day and the number on every page.

    Raises NotAllowed, RecordUnknown, RecordSealed, NotOut, SpokenOnly, ShownOnly; when the gate says no DisclosureRefused,
    OverrideUnfit.
    """
    copy = _copy(session, press, code, language)
    _keep(session, press.translator(language), code, "copy", copy.sha256, Event.COPY_MADE)
    return copy


def keep_copy(session: Session, code: str, content: bytes, translate: Translate) -> str:
    """Put a copy in another form, made elsewhere, to its disclosure; its SHA-256. Raises as `make_copy`."""
    session.require(Action.DISCLOSE)
    digest = hashlib.sha256(content).hexdigest()
    _keep(session, translate, code, "copy", digest, Event.COPY_MADE)
    return digest


def make_package(session: Session, press: Press, code: str, language: str, form: str = "zip") -> Package:
    """The same copy under a new passphrase, as `zip` or `pdf`; its SHA-256 is kept with the disclosure. Raises as `make_copy`."""
    copy = _copy(session, press, code, language)
    passphrase = encode_printed(secrets.token_bytes(_SECRET_BYTES))
    name = f"package-{hashlib.sha256(copy.content).hexdigest()[:8]}"  # tells nothing about whom or what
    if form == "pdf":
        content = sealed_pdf(copy.content, passphrase)
    else:
        content = sealed_zip(f"{name}.pdf", copy.content, passphrase)
    digest = hashlib.sha256(content).hexdigest()
    _keep(session, press.translator(language), code, "package", digest, Event.PACKAGE_MADE)
    return Package(content, digest, name, copy.left_out, passphrase)


def letters(session: Session, press: Press, disclosures: Sequence[str], kind: str, language: str) -> list[tuple[str, bytes]]:
    """One letter a recipient about all their disclosures among these: (file name without names of people, PDF).

    `kind` is `reminder-letter` or `return-letter`. Disclosures of which nothing is out are passed over. Raises as `Press.make`.
    """
    groups: list[list[Record]] = []
    for each in (find_open(session, DISCLOSURE.key, code) for code in dict.fromkeys(disclosures)):
        if each.state != "out":
            continue
        known = next((group for group in groups if is_same_recipient(group[0], each)), None)
        if known is None:
            groups.append([each])
        else:
            known.append(each)
    out = []
    for group in groups:
        made = press.make(session, kind, ",".join(each.code for each in group), language, Form.PDF)
        out.append((f"{kind}-{group[0].code}.pdf", made.content))
    return out


def _copy(session: Session, press: Press, code: str, language: str) -> HandedFile:
    session.require(Action.DISCLOSE)
    press.ready()
    translate = press.translator(language)
    leaving = _leaving(session, code, translate)
    disclosure = leaving.disclosure
    who = {"person": str(disclosure.value("recipient")), "party": str(disclosure.value("party"))}
    sheet = HandedSheet(
        mark=mark_of(disclosure, session.today, language),
        facts=disclosure_facts(session, disclosure, translate),
        items=_handed_items(session, leaving, translate),
    )
    level = highest(*(each.level for each in leaving.items.values()))
    head = press.head(session, translate(_TITLE), translate(_FOR, **who), level, language)
    made, left_out = handed_copy(head, sheet, translate)
    return HandedFile(made.content, hashlib.sha256(made.content).hexdigest(), tuple(left_out), tuple(made.missing))


def _leaving(session: Session, code: str, translate: Translate) -> Leaving:
    disclosure = find_open(session, DISCLOSURE.key, code)
    if disclosure.value("form") == "oral":
        raise SpokenOnly(code=code)
    if disclosure.value("form") == SHOWN:
        raise ShownOnly(code=code)
    if disclosure.state != "out":
        raise NotOut(code=code, state=state_label(DISCLOSURE, disclosure.state))
    parts = [each for each in parts_of(session, disclosure) if each.state == "out"]
    return asked_again(session, disclosure, parts, translate)


def _handed_items(session: Session, leaving: Leaving, translate: Translate) -> tuple[HandedItem, ...]:
    files = files_of(session, list(leaving.items.values()))
    made = []
    for part in leaving.parts:
        item = leaving.items[str(part.value("item"))]
        title = translate(_ITEM, code=item.code, name=str(item.value("name")))
        made.append(HandedItem(title, told_of(session, part, item, translate), files[item.id]))
    return tuple(made)


def _keep(session: Session, translate: Translate, code: str, what: str, digest: str, event: Event) -> None:
    """Put it into the ledger and to the disclosure, if the gate still says yes: nobody else writes between the two."""
    with session.vault.unit_of_work(event) as work:
        leaving = _leaving(session, code, translate)
        line = {"what": what, "at": work.at, "by": session.person, "sha256": digest, "answer": leaving.answer}
        kept = json.dumps([*hand_outs(leaving.disclosure), line], ensure_ascii=False, sort_keys=True)
        work.replace(leaving.disclosure.with_values(hand_outs=kept))
        work.read("item", [each.id for each in leaving.items.values() if each.level.is_sealed])
        work.note(disclosure=leaving.disclosure.id, sha256=digest)
