"""What stands behind the door: everything the window needs once a vault is open. Loaded while the passphrase is typed.

What must not be here: anything but names. The door (`main_window`, `entrance`, `unlock_page`) imports it where it uses it, so
that the door is painted without the database, the pages and the reports.
"""

from custkeeper.gui.desk import Desk as Desk
from custkeeper.gui.first_run_flow import FirstRunFlow as FirstRunFlow
from custkeeper.gui.first_run_flow import vaults_folder as vaults_folder
from custkeeper.gui.passphrase_step import TYPE_PASSPHRASE as TYPE_PASSPHRASE
from custkeeper.gui.restore_flow import RestoreFlow as RestoreFlow
from custkeeper.gui.undo_runner import UndoRunner as UndoRunner
from custkeeper.gui.workplace import Workplace as Workplace
from custkeeper.services.device_unlock import DeviceSlotMissing as DeviceSlotMissing
from custkeeper.services.device_unlock import is_offered as is_offered
from custkeeper.services.opening import open_session as open_session
from custkeeper.services.sample_deal import MANAGER as MANAGER
from custkeeper.services.vault_access import FirmSecretForeign as FirmSecretForeign
from custkeeper.services.vault_access import FirmSecretMissing as FirmSecretMissing
