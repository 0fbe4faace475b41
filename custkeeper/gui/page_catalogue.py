"""Every tab that has a page, in its group, with what builds the page."""

from collections.abc import Callable
from functools import partial

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Group
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.pages.agreements_page import AgreementsPage
from custkeeper.gui.pages.checklists_page import ChecklistsPage
from custkeeper.gui.pages.clauses_page import ClausesPage
from custkeeper.gui.pages.clients_page import ClientsPage
from custkeeper.gui.pages.ledger_page import LedgerPage
from custkeeper.gui.pages.opinions_page import OpinionsPage
from custkeeper.gui.pages.page import Page
from custkeeper.gui.pages.people_page import PeoplePage
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.gui.pages.reports_page import ReportsPage
from custkeeper.gui.pages.settings_page import SettingsPage
from custkeeper.gui.pages.today_page import TodayPage
from custkeeper.gui.pages.transfers_page import TransfersPage
from custkeeper.gui.tabs import Tab

_PLAIN = [area for area in AREAS.values() if area.group is not None]


def _tabs(group: Group | None, title: Text | None, *own: Tab) -> list[Tab]:
    """A group's name, its tabs with pages of their own, and the plain registers that declare it; nothing when it has none."""
    plain = [Tab(area.key, area.icon, area.title) for area in _PLAIN if area.group is group]
    return [Tab("", "", title), *own, *plain] if own or plain else []


TABS: tuple[Tab, ...] = (
    Tab("today", "today", QT_TRANSLATE_NOOP("window", "Today")),
    Tab("transfers", "transfer", QT_TRANSLATE_NOOP("window", "Transfers")),
    *_tabs(
        Group.DATA,
        QT_TRANSLATE_NOOP("window", "Data and agreements"),
        Tab("clients", "clients", QT_TRANSLATE_NOOP("window", "Clients & levels")),
        Tab("agreements", "agreement", QT_TRANSLATE_NOOP("window", "Agreements")),
        Tab("clauses", "agreement", QT_TRANSLATE_NOOP("window", "Clauses")),
        Tab("opinions", "info", QT_TRANSLATE_NOOP("window", "Counsel")),
        Tab("checklists", "audit", QT_TRANSLATE_NOOP("window", "Checklists")),
    ),
    *_tabs(
        Group.PEOPLE,
        QT_TRANSLATE_NOOP("window", "People and partners"),
        Tab("people", "people", QT_TRANSLATE_NOOP("window", "People")),
    ),
    *_tabs(Group.PROTECTION, QT_TRANSLATE_NOOP("window", "Protection")),
    *_tabs(
        None,
        QT_TRANSLATE_NOOP("window", "Proof"),
        Tab("reports", "report", QT_TRANSLATE_NOOP("window", "Reports")),
        Tab("ledger", "ledger", QT_TRANSLATE_NOOP("window", "Ledger")),
    ),
    Tab("", "", None),
    Tab("settings", "settings", QT_TRANSLATE_NOOP("window", "Settings")),
)

PAGES: dict[str, Callable[[Desk], Page]] = {
    "today": TodayPage,
    "transfers": TransfersPage,
    "clients": ClientsPage,
    "agreements": AgreementsPage,
    "clauses": ClausesPage,
    "opinions": OpinionsPage,
    "checklists": ChecklistsPage,
    "people": PeoplePage,
    "reports": ReportsPage,
    "ledger": LedgerPage,
    "settings": SettingsPage,
    **{area.key: partial(RegisterPage, area=area.key) for area in _PLAIN},
}
