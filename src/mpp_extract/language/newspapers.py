"""What newspapers call themselves: the last word of their names.

Source: the terms that name almost all dailies in the Editor & Publisher International Year Book, as counted by the
Hartford Courant (1993) and the Reynolds Journalism Institute (2016).
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

NEWSPAPERS = word_set(
    """news times journal herald press sun star record gazette courier transcript bulletin dispatch register ledger
    chronicle courant observer examiner inquirer enquirer sentinel argus mirror reflector beacon leader tribune advocate
    messenger mercury clarion crier telegram telegraph post globe world eagle citizen republic republican democrat
    independent review"""
)
