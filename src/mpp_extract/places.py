"""Where the tool keeps what a user gave it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """The folder for the user's data (the imported table of judges); nothing is made.

    ``MPP_EXTRACT_DATA`` names another. Source: XDG Base Directory Specification; Apple's and Microsoft's guidelines.
    """
    named = os.environ.get("MPP_EXTRACT_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "mpp-extract"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "mpp-extract"
    base = os.environ.get("XDG_DATA_HOME", "")
    return (Path(base) if os.path.isabs(base) else Path.home() / ".local" / "share") / "mpp-extract"
