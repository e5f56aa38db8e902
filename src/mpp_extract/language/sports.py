"""Players by their positions, and what is played with. In lower case.

Sources: the rules of FIFA, NBA, MLB, NFL, NHL, World Rugby and the MCC (positions, equipment),
without common words.
"""

from __future__ import annotations

from mpp_extract.language.inflect import nouns

POSITIONS = nouns(
    """goalkeeper goalie goaltender striker midfielder winger sweeper quarterback linebacker cornerback fullback
    halfback lineman tailback kicker punter shortstop baseman outfielder infielder pitcher catcher batsman bowler
    wicketkeeper scrum-half fly-half hooker flanker"""
)
ATHLETES = nouns(
    """athlete runner swimmer rider skier skater jumper dancer hiker camper climber rower boxer wrestler surfer racer
    golfer sprinter teammate rookie starter finisher entrant competitor contestant"""
)
# What is won or lost as a whole, so that a part of them lost is no loss of size. Source: Merriam-Webster Dictionary,
# lose: to fail to win.
CONTESTS = nouns(
    """game match race contest bout fight duel round set series final playoff fixture leg tournament championship
    election primary runoff vote case appeal lawsuit suit trial argument debate bet battle"""
)
PLAY = nouns(
    """ball basket basketball football puck rebound dunk layup touchdown header goal inning quarter half overtime
    shootout faceoff wicket scrum"""
)
