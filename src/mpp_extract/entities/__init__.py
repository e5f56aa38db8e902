"""One room a list: ``rules.py`` (data), ``find.py`` (text to items), and what normalizes or links them."""
