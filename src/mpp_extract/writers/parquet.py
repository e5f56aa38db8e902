"""Parquet: an article on its way to it is a line of JSON; ``tables/`` makes rows of it."""

from __future__ import annotations

from mpp_extract.writers.jsonl import encode as encode
