"""Names of agreements offered while a party and a person are typed; others may be typed, and whoever is asked judges them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from custkeeper.gui.desk import Desk
from custkeeper.services.hand_over import Named, named_parties, persons_of


def offer_recipients(desk: Desk, owner: QObject, party: QLineEdit, person: QLineEdit) -> None:
    """The parties of agreements in `party`; in `person` who is named for the one that stands there."""
    known: list[Named] = []

    def offer_persons() -> None:
        _offer(person, list(persons_of(known, party.text())))

    def take(parties: list[Named]) -> None:
        known[:] = parties
        _offer(party, [each.party for each in parties])
        offer_persons()

    session = desk.session
    party.textChanged.connect(lambda _: offer_persons())
    desk.read(owner, lambda: named_parties(session), take)


def _offer(edit: QLineEdit, names: list[str]) -> None:
    completer = QCompleter(names, edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)
