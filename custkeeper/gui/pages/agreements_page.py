"""Agreements: their terms, where each stands today, the signed file, and the way to their checklist."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from custkeeper.domain.record import Record
from custkeeper.domain.standing import Standing, StandingOn
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.domain.values import show_day
from custkeeper.gui.agreement_signing import AgreementSigning
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.cards import DropZone
from custkeeper.gui.look.layout import button, row, text
from custkeeper.gui.look.marks import Pill
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.services.agreements import attach_signed_file, standing_on
from custkeeper.services.guest_sheets import SignedSides, signed_sides

_SUBTITLE = QT_TRANSLATE_NOOP("window", "What each one allows today, and until when.")
_ADD_FILE = QT_TRANSLATE_NOOP("window", "Add the signed file…")
_DROP = QT_TRANSLATE_NOOP("window", "or drop it here")
_UNTIL = QT_TRANSLATE_NOOP("window", "until {day}")
_ATTACHED = QT_TRANSLATE_NOOP("window", "Sealed into the vault: {name}. The original stays where it is.")
_TONES = {
    Standing.IN_FORCE: "ok",
    Standing.EXPIRING: "warn",
    Standing.SURVIVING: "ink2",
    Standing.NOT_STARTED: "ink2",
    Standing.UNSIGNED: "warn",
    Standing.ENDED: "ink2",
    Standing.REVOKED: "danger",
}


@dataclass(frozen=True)
class AgreementFacts:
    standing: StandingOn
    sides: SignedSides


class AgreementsPage(RegisterPage):
    def __init__(self, desk: Desk) -> None:
        self.signing = AgreementSigning(desk, self, self._signed)
        super().__init__(desk, "agreement")

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def read_facts(self, record: Record) -> AgreementFacts:
        session = self.desk.session
        return AgreementFacts(standing_on(session, record, session.today), signed_sides(session, record, self.desk.translate))

    def extra_parts(self, record: Record, facts: AgreementFacts) -> list[Any]:
        add = button(words(_ADD_FILE), "", "plus")
        add.clicked.connect(self._choose_file)
        drop = DropZone(row(add, (text(words(_DROP), "small", "ink2", wrap=True), 1), gap=10))
        drop.dropped.connect(self._attach)
        stands = facts.standing
        return [row(self._standing_pill(stands), self._until(stands), None), *self.signing.parts(record, facts.sides), drop]

    def _signed(self) -> None:
        """Somebody signed: the page shows the record as it stands now."""
        self._wanted = self.current.code if self.current else ""
        self.current = self.form = None
        self.refresh()

    def _standing_pill(self, stands: StandingOn) -> Pill:
        tone = _TONES[stands.standing]
        mark = {"ok": "check", "warn": "clock", "danger": "alert", "ink2": "minus"}[tone]
        return Pill(words(stands.standing.label), tone, mark)

    def _until(self, stands: StandingOn) -> Any:
        day = stands.last_day
        return text(words(_UNTIL, day=show_day(day, self.desk.translate.language)) if day else "", "small", "ink2")

    def _choose_file(self) -> None:
        path = self.desk.prompter.choose_file(words(_ADD_FILE))
        if path is not None:
            self._attach([path])

    def _attach(self, paths: list[Path]) -> None:
        if self.current is None:
            return
        session, code = self.desk.session, self.current.code

        def work(progress: Any) -> str:
            for path in paths:
                attach_signed_file(session, code, path)
            return ", ".join(path.name for path in paths)

        def attached(names: str) -> None:
            self.desk.tell("ok", words(_ATTACHED, name=names))
            self.desk.changed.emit()
            self.refresh()

        self.desk.write(self, work, attached)
