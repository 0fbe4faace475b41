"""Run as `dying_writer`, with the data file's durability switched off: the control of the power cuts. It must lose."""

import sys

from custkeeper.vault import connection
from tests.vault.dying_writer import main

connection._SETTINGS = tuple(each.replace("synchronous=FULL", "synchronous=OFF") for each in connection._SETTINGS)

if __name__ == "__main__":
    main(sys.argv[1:])
