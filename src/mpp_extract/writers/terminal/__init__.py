"""What people read in a terminal: an article's lists, its text with what was found marked, a summary of many.

``palette.py`` has the colours, ``layout.py`` breaks lines and sets them, ``lines.py`` knows where in the text they
stand; a module a kind of list says what is told of an item: its words first, then, in grey, what its value adds.
Colour never says what words don't: without it, the same letters stand there.
"""
