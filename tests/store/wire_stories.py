"""Short stories, as agencies and papers tell the same decision or another, and which of them tell one."""

from __future__ import annotations

# Name: (day of publication, text).
STORIES: dict[str, tuple[str, str]] = {
    # A district judge's injunction.
    "kites, wire": (
        "2025-05-02",
        "Judge blocks Ohio’s limits on kites\n\nCOLUMBUS, Ohio, May 2 (Gulf Wire) - A federal judge on Friday blocked "
        "an Ohio law that limits the size of paper kites. U.S. District Judge Ada Quill granted a preliminary "
        "injunction to four kite makers, who sued in March.\n",
    ),
    "kites, local": (
        "2025-05-02",
        "COLUMBUS — Ohio’s paper kite law is on hold. U.S. District Judge Ada Quill on Friday barred the state from "
        "enforcing the law while a suit by kite makers goes on.\n",
    ),
    "kites, next day": (
        "2025-05-03",
        "Kite makers in Toledo celebrated on Saturday. U.S. District Judge Ada Quill had issued an injunction against "
        "the state’s paper kite law on Friday.\n",
    ),
    "kites, stayed": (
        "2025-05-09",
        "CINCINNATI, May 9 (Gulf Wire) - The 6th U.S. Circuit Court of Appeals on Friday allowed Ohio’s law on paper "
        "kites to take effect while the state appeals.\n",
    ),
    "kites, another act of hers": (
        "2025-05-02",
        "COLUMBUS — U.S. District Judge Ada Quill on Friday dismissed a lawsuit over a bridge that Dayton closed.\n",
    ),
    "kites, another state": (
        "2025-05-02",
        "INDIANAPOLIS — A federal judge on Friday blocked an Indiana law on paper kites. U.S. District Judge Lee "
        "Osgood said that the state had given no reason.\n",
    ),
    # What was decided on is told behind its noun, or by a clause.
    "suits, one": ("2025-07-17", "U.S. District Judge Ada Quill dismissed a lawsuit by oyster growers on Monday.\n"),
    "suits, the same": (
        "2025-07-17",
        "U.S. District Judge Ada Quill on Monday dismissed an oyster growers’ lawsuit.\n",
    ),
    "suits, another": ("2025-07-17", "U.S. District Judge Ada Quill dismissed a lawsuit by kite pilots on Monday.\n"),
    "bail, one": ("2025-09-05", "Judge Louise Osgood on Thursday denied bail to Curtis Bellows.\n"),
    "bail, another": ("2025-09-05", "Judge Louise Osgood on Thursday denied bail to Owen Farrar.\n"),
    "holding, one": (
        "2025-06-24",
        "The U.S. Supreme Court agreed Monday to decide whether Ohio may tax paper kites.\n",
    ),
    "holding, the same": (
        "2025-06-24",
        "The Supreme Court agreed on Monday to hear a challenge to Ohio’s tax on paper kites.\n",
    ),
    "holding, another": (
        "2025-06-24",
        "The Supreme Court on Monday agreed to decide whether Iowa may tax glass bottles.\n",
    ),
    # A panel, by its court alone.
    "bottles, wire": (
        "2025-06-03",
        "SAN FRANCISCO, June 3 (Gulf Wire) - The 9th U.S. Circuit Court of Appeals on Tuesday upheld Nevada’s tax on "
        "glass bottles in a 2-1 decision.\n",
    ),
    "bottles, local": (
        "2025-06-04",
        "RENO — Nevada’s glass bottle tax stands. A three-judge panel of the 9th Circuit affirmed it by a 2-1 vote on "
        "Tuesday.\n\nThe Ninth Circuit upheld the glass bottle tax though makers had called it unfair.\n",
    ),
    "bottles, another state": (
        "2025-06-03",
        "PORTLAND — The 9th U.S. Circuit Court of Appeals on Tuesday upheld Oregon’s tax on glass bottles.\n",
    ),
    "bottles, another court": (
        "2025-06-03",
        "DENVER — The 10th U.S. Circuit Court of Appeals on Tuesday upheld a state’s tax on glass bottles.\n",
    ),
    "bottles, the year before": (
        "2024-06-05",
        "RENO — The 9th U.S. Circuit Court of Appeals on Wednesday upheld Nevada’s tax on glass bottles.\n",
    ),
    # A sentence, by whom it is on.
    "arson, wire": (
        "2025-02-10",
        "TULSA, Okla., Feb. 10 (Gulf Wire) - Marlin Tackett was sentenced on Monday to 12 years in prison for burning "
        "down a tuba factory, a court said.\n",
    ),
    "arson, local": (
        "2025-02-11",
        "TULSA — A judge on Monday sentenced Marlin Tackett of Enid to 12 years in prison. He had admitted to arson.\n",
    ),
    "arson, his brother": (
        "2025-02-11",
        "TULSA — A judge on Monday sentenced Orrin Tackett of Enid to three years in prison for arson.\n",
    ),
    "arson, the verdict": (
        "2024-11-19",
        "TULSA — A jury on Tuesday convicted Marlin Tackett of arson.\n",
    ),
    # The highest court, of many on its list of one day.
    "tubas, wire": (
        "2025-10-06",
        "WASHINGTON, Oct. 6 (Gulf Wire) - The U.S. Supreme Court on Monday declined to hear an appeal by tuba makers "
        "in Kansas over a tax on brass.\n",
    ),
    "tubas, local": (
        "2025-10-07",
        "TOPEKA — The Supreme Court on Monday turned away the appeal by Kansas tuba makers, who fight a tax "
        "on brass.\n",
    ),
    "tubas, another of that day": (
        "2025-10-06",
        "WASHINGTON — The Supreme Court on Monday declined to hear an appeal by ferry owners in Maine.\n",
    ),
    # A case by its docket, told in other words.
    "ferries, wire": (
        "2025-03-14",
        "BOSTON, March 14 (Gulf Wire) - A judge on Friday threw out a suit against the Maine Ferry Service over a "
        "fare.\n\nThe case is Rowe v. Maine Ferry Service, No. 2:24-cv-00417, in the U.S. District Court for the "
        "District of Maine.\n",
    ),
    "ferries, trade paper": (
        "2025-03-17",
        "A federal judge on March 14 dismissed claims over a fare that riders had called a tax.\n\n"
        "The case is Rowe v. Maine Ferry Service, No. 2:24-cv-00417, in the District of Maine.\n",
    ),
    "ferries, the appeal": (
        "2025-09-02",
        "BOSTON — The 1st U.S. Circuit Court of Appeals on Tuesday revived a suit against the Maine Ferry Service.\n\n"
        "The case is Rowe v. Maine Ferry Service, 1st U.S. Circuit Court of Appeals, No. 25-1188.\n",
    ),
}
# Two stories, and whether a decision that the one tells is told by the other.
PAIRS: list[tuple[str, str, bool]] = [
    ("kites, wire", "kites, local", True),
    ("kites, wire", "kites, next day", True),
    ("kites, local", "kites, next day", True),
    ("kites, wire", "kites, stayed", False),
    ("kites, wire", "kites, another act of hers", False),
    ("kites, wire", "kites, another state", False),
    ("bottles, wire", "bottles, local", True),
    ("bottles, wire", "bottles, another state", False),
    ("bottles, wire", "bottles, another court", False),
    ("bottles, wire", "bottles, the year before", False),
    ("arson, wire", "arson, local", True),
    ("arson, local", "arson, his brother", False),
    ("arson, wire", "arson, the verdict", False),
    ("tubas, wire", "tubas, local", True),
    ("tubas, wire", "tubas, another of that day", False),
    ("ferries, wire", "ferries, trade paper", True),
    ("ferries, wire", "ferries, the appeal", False),
    ("suits, one", "suits, the same", True),
    ("suits, one", "suits, another", False),
    ("bail, one", "bail, another", False),
    ("holding, one", "holding, the same", True),
    ("holding, one", "holding, another", False),
]
