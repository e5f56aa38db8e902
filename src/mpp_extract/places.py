"""Where the tool keeps what a user gave it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """The folder for the user's data (the imported table of judges); nothing is made, and it may not be there.

    ``MPP_EXTRACT_DATA`` names another. Source: XDG Base Directory Specification; Apple's and Microsoft's guidelines.
    """
    named = os.environ.get("MPP_EXTRACT_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData" / "Local") / "mpp-extract"
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support" / "mpp-extract"
    base = os.environ.get("XDG_DATA_HOME", "")
    return (Path(base) if os.path.isabs(base) else _home() / ".local" / "share") / "mpp-extract"


def _home() -> Path:
    """The user's folder; for a user who has none (a service, a container), one that is nowhere."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)
