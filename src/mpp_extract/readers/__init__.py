"""One module a format; each turns bytes into a ``Source``. Readers know nothing of spaCy."""
