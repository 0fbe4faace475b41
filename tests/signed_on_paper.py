"""Agreements in tests, as the services record them: one with a signing day was signed on paper, which lies in a safe."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from custkeeper.domain.record import Record
from custkeeper.services import agreements
from custkeeper.services.paper_signing import Paper, sign_on_paper
from custkeeper.services.records import add
from custkeeper.services.session import Session

ON_PAPER = ("--for-us", "Wang", "--for-them", "Xu", "--kept-at", "the safe")  # for commands


def add_agreement(
    session: Session,
    values: dict[str, Any],
    recipients: Sequence[str] = (),
    code: str = "",
    more: Sequence[Mapping[str, Any]] = (),
) -> Record:
    """`more` are named people with further fields, in the text that is signed."""
    signed = str(values.get("signed_on") or "")
    made = agreements.add_agreement(session, {key: each for key, each in values.items() if key != "signed_on"}, recipients, code)
    for each in more:
        add(session, "recipient", each, parent=made)
    if not signed:
        return made
    return sign_on_paper(session, made.code, Paper(date.fromisoformat(signed), "王一平", "Dan Xu", kept_at="the safe"))
