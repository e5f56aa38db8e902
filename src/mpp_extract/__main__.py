"""``python -m mpp_extract`` and the console script."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; the exit status is the return value."""
    from mpp_extract.cli.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
