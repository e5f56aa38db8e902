"""Captions that mean one case although many can have them: the Supreme Court's landmarks against a government."""

from __future__ import annotations

# Sources: Administrative Office of the U.S. Courts, Supreme Court Landmarks; Congressional Research Service, The
# Constitution Annotated, table of cases. Left out are captions of which the court has decided several (Jones, Miller,
# Yates, Texas against the United States). In the form of ``caption_of``, and behind = the one that it stands for.
_ROWS = """
abrams v. united states
brown v. board = brown v. board of education
brown v. board of education
brown v. board of education of topeka = brown v. board of education
carpenter v. united states
debs v. united states
dennis v. united states
doe v. bolton
everson v. board of education
hirabayashi v. united states
katz v. united states
kelo v. city of new london
kelo v. new london = kelo v. city of new london
korematsu v. united states
mcdonald v. city of chicago
mcdonald v. chicago = mcdonald v. city of chicago
olmstead v. united states
pickering v. board of education
plyler v. doe
printz v. united states
reed v. town of gilbert
reynolds v. united states
roe v. wade
roth v. united states
schenck v. united states
trump v. united states
united states v. alvarez
united states v. booker
united states v. eichman
united states v. leon
united states v. lopez
united states v. morrison
united states v. nixon
united states v. o'brien
united states v. rahimi
united states v. skrmetti
united states v. stevens
united states v. windsor
weeks v. united states
"""

LANDMARKS: dict[str, str] = {}
for _row in _ROWS.strip().splitlines():
    _caption, _, _meant = _row.partition(" = ")
    LANDMARKS[_caption] = _meant or _caption
