"""The certificate of a confidentiality agreement, gathered: signed text, standing on the day, signatures with their proof."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.named_later import is_named_later
from custkeeper.domain.record import Record
from custkeeper.domain.text import Translate
from custkeeper.domain.values import show_day
from custkeeper.reports.nda_certificate import CertificateSheet
from custkeeper.services.agreement_wording import signed_said
from custkeeper.services.agreements import standing_on
from custkeeper.services.guest_checks import signatures_of
from custkeeper.services.guest_sheets import signed_sides, signed_words
from custkeeper.services.guest_signatures import words_of
from custkeeper.services.naming import later_said
from custkeeper.services.paper_signing import way_signed
from custkeeper.services.records import state_label
from custkeeper.services.session import Session


def certificate_sheet(session: Session, agreement: Record, translate: Translate) -> tuple[CertificateSheet, list[Record]]:
    """The sheet, and the signatures it shows. The text is the one the newest valid signature is over."""
    sides = signed_sides(session, agreement, translate)
    records = [each for each in signatures_of(session, agreement) if not each.is_sealed]
    signed = [record for record, line in zip(records, sides.lines, strict=True) if line.is_valid]
    stands = standing_on(session, agreement, session.today)
    label = state_label(AREAS[agreement.area], agreement.state)
    text = signed_words(signed[-1], translate.language) if signed else words_of(session, agreement, translate)
    same = {str(each.value("shown")) for each in signed if signed_words(each, translate.language) == text}

    def day(value: Any) -> str:
        return show_day(value, translate.language) if value else ""

    sheet = CertificateSheet(
        state=label if isinstance(label, str) else translate(label),
        standing=translate(stands.standing.label),
        day=day(session.today),
        is_in_force=stands.standing.allows_disclosure,
        text=text,
        is_signed=bool(signed),
        there=sides.there,
        needed=sides.needed,
        later=tuple(_later(session, agreement, translate)),
        how=tuple(signed_said(agreement, way_signed(session, agreement), translate)),
        signed_on=_shown(agreement, "signed_on", translate),
        revoked_on=_shown(agreement, "revoked_on", translate),
        last_day=day(stands.last_day),
        duties_until=day(stands.duties_until),
        languages=tuple(sorted(same)),
        signatures=sides.lines,
    )
    return sheet, records


def certificate_json(sheet: CertificateSheet, agreement: Record, records: list[Record]) -> dict[str, Any]:
    """For the data file inside the PDF: with it the signatures can be checked without the vault."""
    whole = asdict(sheet)
    whole["text"] = [list(each) for each in sheet.text]
    whole["later"] = [list(each) for each in sheet.later]
    whole["how"] = list(sheet.how)
    whole["languages"] = list(sheet.languages)
    whole["signatures"] = [asdict(each) | {"stale": [asdict(changed) for changed in each.stale]} for each in sheet.signatures]
    frozen = [str(each.value("frozen")) for each in records]
    return {"kind": "nda-certificate", "agreement": agreement.code, "frozen": frozen} | whole


def _later(session: Session, agreement: Record, translate: Translate) -> Iterator[tuple[str, str]]:
    for each in session.vault.records.where("recipient", parent=agreement.id):
        if is_named_later(each) and each.state == "named":
            yield str(each.value("name")), later_said(each, session.names(), translate)


def _shown(agreement: Record, field: str, translate: Translate) -> str:
    value = agreement.value(field)
    return show_day(date.fromisoformat(str(value)), translate.language) if value else ""
