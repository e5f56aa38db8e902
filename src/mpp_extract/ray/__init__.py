"""Articles on many machines, with Ray Data: ``extract_dataset`` for a dataset, ``python -m mpp_extract.ray`` for files.

Each actor loads the language model once, in its own process: neither the model nor a pipeline goes through the object
store, only texts and what was found. What could not be read is a row, too, so that one article never ends a job.
"""

from __future__ import annotations

from mpp_extract.ray.dataset import extract_dataset, extract_files

__all__ = ["extract_dataset", "extract_files"]
