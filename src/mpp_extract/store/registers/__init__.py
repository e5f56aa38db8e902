"""Registers: who and what is the same in many articles.

Each article's own entries (a person it names, a court, a case, a docket) are put together by evidence that two of them
share: an id first, then a full name with a court, an affiliation or a role; never a bare last name. What was put
together why stands in ``merges``, where a person can undo it.

``refresh`` keeps the registers in step: entries that share no evidence, over any number of steps, don't depend on each
other, so that only what is linked with a run's articles has to be looked at again.
"""
