"""Decisions: the acts of courts, judges and juries that many articles report, each once.

A **report** is what one article says of an act: its rulings that ``same_as`` ties. Two reports are of one decision
where they share who decided (court or judge) or the docket, tell of an act that may be the same, of the same thing, at
the same time, and nothing speaks against it: another court, case, docket or judge, a contrary act, other days.
"""
