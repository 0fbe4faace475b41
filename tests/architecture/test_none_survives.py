"""Qt for Python 6.12.0 takes a reference to None, True or False away with each call that returns one, on Python 3.11.

After some thousand calls the interpreter ends itself ("none_dealloc"). The counts are taken in a process of their own.
"""

import json
import os
import subprocess
import sys

import pytest

COUNTED = """
import json, sys
from PySide6.QtCore import QAbstractListModel, QIdentityProxyModel, QModelIndex, QObject

class Silent(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 1
    def data(self, index, role=0):
        return None

plain, silent, proxy = QObject(), Silent(), QIdentityProxyModel()
proxy.setSourceModel(silent)
first = proxy.index(0, 0)
ways = {
    "nothing to find": (None, lambda: plain.property("missing")),
    "a void call": (None, lambda: plain.setObjectName("x")),
    "None from a model": (None, lambda: proxy.data(first)),
    "False": (False, lambda: plain.isWidgetType()),
    "True": (True, lambda: first.isValid()),
}
lost = {}
for name, (value, call) in ways.items():
    before = sys.getrefcount(value)
    for _ in range(1000):
        call()
    lost[name] = before - sys.getrefcount(value)
print(json.dumps(lost))
"""


def test_a_thousand_calls_leave_none_true_and_false_as_they_were() -> None:
    screenless = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    counted = subprocess.run([sys.executable, "-c", COUNTED], env=screenless, capture_output=True, text=True, check=False)
    if "cannot open shared object file" in counted.stderr:
        pytest.skip("the libraries that Qt needs are missing here")
    assert counted.returncode == 0, counted.stderr
    lost = json.loads(counted.stdout)
    assert len(lost) == 5
    if sys.version_info < (3, 12):  # from 3.12 on these values are immortal, and their counts mean nothing
        assert all(abs(count) < 10 for count in lost.values()), lost  # a stray reference or two is the loop's own
