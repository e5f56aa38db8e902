"""``python -m mpp_extract`` and the console script."""

from __future__ import annotations

import gc
import os
import sys

from mpp_extract.garbage import RARELY


def main() -> int:
    """Run the command line; the exit status is the return value."""
    gc.set_threshold(*RARELY)
    # Looking for pydantic plugins reads the metadata of every installed package; none is wanted here.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from mpp_extract.nlp import spacy_commands

        spacy_commands.put_off()
        from mpp_extract.cli.stop import ends_at_once

        with ends_at_once():
            from mpp_extract.cli.app import run
    except KeyboardInterrupt:
        return interrupted()
    return run(sys.argv[1:])


def interrupted() -> int:
    """What a Ctrl-C comes to before there is anything that could be kept: one line, and the status for it."""
    sys.stderr.write("mpp-extract: interrupted\n")
    return 130


if __name__ == "__main__":
    sys.exit(main())
