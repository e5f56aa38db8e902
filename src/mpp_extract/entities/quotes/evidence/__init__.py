"""What speaks for a source of quoted words: a row a way, with its weight, so that the weightiest tells the speaker.

A row is a form of the rule that its quotations are printed with. The weights were set by hand on development articles:
report structures that touch the marks go before verbs that govern a clause, saying before calling, calling before
thinking. ``--explain`` prints the row of each candidate, its weight, and what takes from it.
"""
