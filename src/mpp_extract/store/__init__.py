"""Records in one SQLite database, to be searched and queried: a table a list, keyed by article.

``Store`` writes and reads it. What is in it is data, in ``schema.py``; docs/database.md is made from that. Nothing here
knows how anything was found, and nothing but the standard library is used.
"""

from __future__ import annotations

from mpp_extract.store.store import Store

__all__ = ["Store"]
