"""What says that a number is no statistic: the rows, in the order in which they run."""

from __future__ import annotations

from mpp_extract.entities.statistics.refusals.beside import BESIDE
from mpp_extract.entities.statistics.refusals.cited import CITED
from mpp_extract.entities.statistics.refusals.names import NAMES
from mpp_extract.entities.statistics.refusals.phrases import PHRASES
from mpp_extract.entities.statistics.refusals.taken import TAKEN
from mpp_extract.rule import Refusal

REFUSALS: tuple[Refusal, ...] = (*TAKEN, *BESIDE, *CITED, *PHRASES, *NAMES)
