"""``mpp-extract`` with parses that are kept (see parses.py): the same command line, the same output, only sooner."""

from __future__ import annotations

import sys

import parses
from mpp_extract.__main__ import main

if __name__ == "__main__":
    parses.install()
    sys.exit(main())
