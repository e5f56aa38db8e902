"""The language model: finding it, checking it, loading it fast, parsing texts of any length with it."""
