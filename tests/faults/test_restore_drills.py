"""Restore tests killed (kill -9), and with a disk that fails, at every call they make: the live vault and the backup are as they
were, nothing of the test stays, and nothing was recorded.

Every test and every fault leaves the vault as it was before, byte by byte where no process died.
"""

import errno
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from custkeeper.domain.errors import CustKeeperError
from custkeeper.services.backup_targets import set_target
from custkeeper.services.backups import back_up
from custkeeper.services.vault_access import check
from tests.faults.conftest import Tally
from tests.faults.failing_backups import DRILLED, STICK
from tests.faults.forced_backups import CAN_BE_FORCED, HEAD, KILL, Fault, Forcing
from tests.faults.forced_backups import disk as disk
from tests.sample_firm import SampleFirm, copied
from tests.vault.survivors import KEPT_FILES, open_by_code

pytestmark = [
    pytest.mark.faults,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not CAN_BE_FORCED, reason="takes Linux and a C compiler"),
]
