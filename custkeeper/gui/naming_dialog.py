"""Naming somebody in a signed agreement: whom, from when, and by which notice or addendum. The signed text stays as it is."""

from PySide6.QtWidgets import QWidget

from custkeeper.domain.areas.recipient import NOTICE, RECIPIENT
from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.act_dialog import ActDialog, Said
from custkeeper.gui.desk import Desk
from custkeeper.gui.entry_draft import Entry
from custkeeper.gui.field_editors import typed
from custkeeper.gui.look.fields import combo, field, line_edit
from custkeeper.gui.look.layout import boxed, column, scroller
from custkeeper.gui.look.words import words
from custkeeper.services.access import parse_day
from custkeeper.services.naming import BasisMissing, Naming, name_later

_TITLE = QT_TRANSLATE_NOOP("agreement_act", "Name somebody in {code}")
_MEANS = QT_TRANSLATE_NOOP(
    "agreement_act",
    "It is signed and stays as it was signed: a written notice or an addendum names further people. The gate honours it "
    "from its day.",
)
_DO = QT_TRANSLATE_NOOP("agreement_act", "Record the naming")
_CANCEL = QT_TRANSLATE_NOOP("agreement_act", "Leave it as it is")
_FROM = QT_TRANSLATE_NOOP("agreement_act", "From (such as 2027-03-01; the day of the notice or addendum when empty)")
_DONE = QT_TRANSLATE_NOOP("agreement_act", "{name} is named in {code}.")
NAME = "name"  # where its typing is kept


class NamingDialog(ActDialog):
    """`name` is of somebody who was taken out and is named again."""

    def __init__(self, desk: Desk, agreement: Record, parent: QWidget, name: str = "") -> None:
        self.code = agreement.code
        super().__init__(desk, Said(words(_TITLE, code=self.code), words(_MEANS), words(_DO), words(_CANCEL)), parent)
        by_key = RECIPIENT.by_key
        bases = [(each.key, words(each.label)) for each in by_key["basis"].choices]
        self.editors: dict[str, QWidget] = {"name": line_edit(name), "position": line_edit(), "basis": combo(bases, NOTICE)}
        self.editors |= {key: line_edit() for key in ("basis_ref", "basis_on", "from_on", "until_on")}
        label = {key: words(_FROM) if key == "from_on" else words(by_key[key].label) for key in self.editors}
        fields = [field(label[key], editor) for key, editor in self.editors.items()]
        self.lay_out((scroller(boxed(column(*fields, None, gap=12))), 1), width=620, height=640)
        self.keep_typing(Entry("agreement", agreement.id, NAME), self.editors)
        self.editors["name"].setFocus()

    def decide(self) -> None:
        session, code, given = self.desk.session, self.code, {key: typed(each).strip() for key, each in self.editors.items()}

        def work() -> Record:
            if not given["basis_on"]:
                raise BasisMissing
            first, last = (parse_day(given[key]) if given[key] else None for key in ("from_on", "until_on"))
            of = parse_day(given["basis_on"])
            naming = Naming(given["name"], given["basis"], given["basis_ref"], of, given["position"], first, last)
            return name_later(session, code, naming)

        self.carry_out(work, lambda _: words(_DONE, name=given["name"], code=code))
