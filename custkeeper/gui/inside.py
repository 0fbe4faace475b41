"""What stands behind the door: everything the window needs once a vault is open. Loaded while the passphrase is typed.

What must not be here: anything but names. The door (`main_window`, `entrance`, `unlock_page`) imports it where it uses it, so
that the door is painted without the database, the pages and the reports.
"""

from custkeeper.gui.desk import Desk as Desk
from custkeeper.gui.first_run import Answers as Answers
from custkeeper.gui.first_run import FirstRun as FirstRun
from custkeeper.gui.footer_facts import read_facts as read_facts
from custkeeper.gui.footer_facts import show_head as show_head
from custkeeper.gui.help_dialog import HelpDialog as HelpDialog
from custkeeper.gui.left_behind import left_behind as left_behind
from custkeeper.gui.left_behind import tell_left_behind as tell_left_behind
from custkeeper.gui.newest_draft import newest_draft as newest_draft
from custkeeper.gui.page_catalogue import PAGES as PAGES
from custkeeper.gui.page_catalogue import TAB_OF_PAGE as TAB_OF_PAGE
from custkeeper.gui.page_catalogue import TABS as TABS
from custkeeper.gui.pages.people_page import PeoplePage as PeoplePage
from custkeeper.gui.pages.search_page import SearchPage as SearchPage
from custkeeper.gui.passphrase_dialog import PassphraseDialog as PassphraseDialog
from custkeeper.gui.passphrase_step import TYPE_PASSPHRASE as TYPE_PASSPHRASE
from custkeeper.gui.passphrase_step import ask_passphrase as ask_passphrase
from custkeeper.gui.recovery import offer_new_passphrase as offer_new_passphrase
from custkeeper.gui.restore_flow import RestoreFlow as RestoreFlow
from custkeeper.gui.shell import Shell as Shell
from custkeeper.gui.undo_runner import UndoRunner as UndoRunner
from custkeeper.gui.undo_stacks import Step as Step
from custkeeper.services.clients import fill_client_list as fill_client_list
from custkeeper.services.device_unlock import DeviceSlotMissing as DeviceSlotMissing
from custkeeper.services.device_unlock import is_offered as is_offered
from custkeeper.services.holders import fill_names as fill_names
from custkeeper.services.opening import come_in as come_in
from custkeeper.services.opening import open_session as open_session
from custkeeper.services.papers import write_papers as write_papers
from custkeeper.services.people import add_person as add_person
from custkeeper.services.sample_deal import MANAGER as MANAGER
from custkeeper.services.sample_deal import SampleDeal as SampleDeal
from custkeeper.services.vault_access import FirmSecretForeign as FirmSecretForeign
from custkeeper.services.vault_access import FirmSecretMissing as FirmSecretMissing
from custkeeper.services.vault_access import create as create
from custkeeper.services.vault_access import place_problem as place_problem
