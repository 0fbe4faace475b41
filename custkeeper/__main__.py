"""`python -m custkeeper`: hands over to `app.start`."""

import sys

from custkeeper.app.start import main

if __name__ == "__main__":
    sys.exit(main())
