"""Where results go: standard output, a file, a folder. A file is written beside its place and then put there whole."""

from __future__ import annotations

from mpp_extract.writers.sinks.folder import FolderSink
from mpp_extract.writers.sinks.one_file import FileSink, file
from mpp_extract.writers.sinks.sink import Sink, unwritable
from mpp_extract.writers.sinks.stream import Stream, copy_lines, standard_output

__all__ = ["FileSink", "FolderSink", "Sink", "Stream", "copy_lines", "file", "standard_output", "unwritable"]
