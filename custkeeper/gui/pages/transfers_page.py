"""Transfers: codename, target, dates, stage; their readiness is one report away."""

from typing import Any

from PySide6.QtWidgets import QWidget

from custkeeper.domain.record import Record
from custkeeper.domain.text import QT_TRANSLATE_NOOP
from custkeeper.gui.desk import Desk
from custkeeper.gui.look.layout import button, row
from custkeeper.gui.look.words import words
from custkeeper.gui.pages.register_page import RegisterPage

_SUBTITLE = QT_TRANSLATE_NOOP("window", "One line a deal, by its codename.")
_REPORT = QT_TRANSLATE_NOOP("window", "Readiness report…")


class TransfersPage(RegisterPage):
    CODE_LABEL = QT_TRANSLATE_NOOP("window", "Codename (what everybody calls it)")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "transfer")

    def subtitle(self) -> str:
        return words(_SUBTITLE)

    def extra_parts(self, record: Record, facts: Any) -> list[Any]:
        report: QWidget = button(words(_REPORT), "", "report")
        report.clicked.connect(lambda: self.desk.asked_for.emit("reports", f"readiness:{record.code}"))  # type: ignore[attr-defined]
        return [row(report, None)]
