"""Every tab that has a page, in its group, with what builds the page."""

from collections.abc import Callable
from functools import partial

from custkeeper.domain.area_catalogue import AREAS
from custkeeper.domain.fields import Group
from custkeeper.domain.text import QT_TRANSLATE_NOOP, Text
from custkeeper.gui.desk import Desk
from custkeeper.gui.pages.agreements_page import AgreementsPage
from custkeeper.gui.pages.backup_list_page import BackupListPage
from custkeeper.gui.pages.backups_page import BackupsPage
from custkeeper.gui.pages.checklists_page import ChecklistsPage
from custkeeper.gui.pages.clauses_page import ClausesPage
from custkeeper.gui.pages.clients_page import ClientsPage
from custkeeper.gui.pages.disclosures_page import DisclosuresPage
from custkeeper.gui.pages.holders_page import HoldersPage
from custkeeper.gui.pages.items_page import ItemsPage
from custkeeper.gui.pages.ledger_page import LedgerPage
from custkeeper.gui.pages.opinions_page import OpinionsPage
from custkeeper.gui.pages.page import Page
from custkeeper.gui.pages.parties_page import PartiesPage
from custkeeper.gui.pages.people_page import PeoplePage
from custkeeper.gui.pages.register_page import RegisterPage
from custkeeper.gui.pages.reports_page import ReportsPage
from custkeeper.gui.pages.segmented_page import Segment, SegmentedPage
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
        Tab("disclosures", "disclose", QT_TRANSLATE_NOOP("window", "Disclosures")),
        Tab("checklists", "audit", QT_TRANSLATE_NOOP("window", "Checklists")),
    ),
    *_tabs(
        Group.PEOPLE,
        QT_TRANSLATE_NOOP("window", "People and partners"),
        Tab("parties", "partner", QT_TRANSLATE_NOOP("window", "Partners")),
        Tab("people", "people", QT_TRANSLATE_NOOP("window", "People")),
    ),
    *_tabs(
        Group.PROTECTION,
        QT_TRANSLATE_NOOP("window", "Protection"),
        Tab("backups", "backup", QT_TRANSLATE_NOOP("window", "Backups & tests")),
    ),
    *_tabs(
        None,
        QT_TRANSLATE_NOOP("window", "Proof"),
        Tab("reports", "report", QT_TRANSLATE_NOOP("window", "Reports")),
        Tab("ledger", "ledger", QT_TRANSLATE_NOOP("window", "Ledger")),
    ),
    Tab("", "", None),
    Tab("settings", "settings", QT_TRANSLATE_NOOP("window", "Settings")),
)

SEGMENTS: dict[str, tuple[Segment, ...]] = {  # tab → its pages, the first under the tab's own key
    "clients": (
        Segment("clients", QT_TRANSLATE_NOOP("window", "Clients"), ClientsPage),
        Segment("items", QT_TRANSLATE_NOOP("window", "Items"), ItemsPage),
    ),
    "agreements": (
        Segment("agreements", QT_TRANSLATE_NOOP("window", "NDAs"), AgreementsPage),
        Segment("clauses", QT_TRANSLATE_NOOP("window", "Clauses"), ClausesPage),
        Segment("opinions", QT_TRANSLATE_NOOP("window", "Counsel"), OpinionsPage),
    ),
    "disclosures": (
        Segment("disclosures", QT_TRANSLATE_NOOP("window", "Disclosures"), DisclosuresPage),
        Segment("holders", QT_TRANSLATE_NOOP("window", "Who holds what"), HoldersPage),
    ),
    "backups": (
        Segment("backups", QT_TRANSLATE_NOOP("window", "Places"), BackupsPage),
        Segment("backup-list", QT_TRANSLATE_NOOP("window", "Backups"), BackupListPage),
    ),
}


def _pages_of(segments: tuple[Segment, ...]) -> Callable[[Desk], Page]:
    """One page stands alone; several share the tab."""
    return segments[0].build if len(segments) == 1 else partial(SegmentedPage, segments=segments)


PAGES: dict[str, Callable[[Desk], Page]] = {
    "today": TodayPage,
    "transfers": TransfersPage,
    **{tab: _pages_of(segments) for tab, segments in SEGMENTS.items()},
    "checklists": ChecklistsPage,
    "parties": PartiesPage,
    "people": PeoplePage,
    "reports": ReportsPage,
    "ledger": LedgerPage,
    "settings": SettingsPage,
    **{area.key: partial(RegisterPage, area=area.key) for area in _PLAIN},
}
# the tab of everything one can go to: a tab itself, or one page of it by its own key
TAB_OF_PAGE: dict[str, str] = {tab: tab for tab in PAGES} | {
    segment.key: tab for tab, segments in SEGMENTS.items() for segment in segments
}
