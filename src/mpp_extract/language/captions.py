"""Captions of pictures that stand between an article's paragraphs: what they say is not the story's own course.

Source: Associated Press Stylebook, "captions" (FILE, In this photo, the credit in brackets); credit lines of Reuters,
Getty Images and AFP.
"""

from __future__ import annotations

import re

_OPENS = re.compile(
    r"\s*(?:FILE|File)(?:\s+(?:PHOTO|photo|IMAGE|image|PICTURE|picture|VIDEO|video))?\s*(?::|–|—|--|-\s)"
    r"|\s*(?:FILE\s+(?:PHOTO|IMAGE)|File\s+photo)\b"
    r"|\s*(?:PHOTOS?|Photos?|IMAGE|Image|PICTURED|Pictured|CAPTION|Caption|(?:Image|Media)\s+caption|Play\s+video)\s*:"
    r"|\s*(?:Image|Media)\s+(?:caption|copyright)\b"
    r"|\s*In\s+(?:this|an?)\s+(?:[\w.,-]+\s+){0,5}(?:photo|photograph|image|picture|sketch|frame|still|video)\b"
)
_CREDIT = re.compile(
    r"[(\[](?:(?:AP|Reuters|REUTERS|Getty|AFP|EPA)\b[^()\n]{0,60}|[^()\n]{0,60}(?:/\s?(?:AP|AFP|Getty(?:\s+Images)?|Reuters|REUTERS)|"
    r"[Pp]hoto\s+by\s[^()\n]{0,60}|[Pp]hoto|[Ff]ile))[)\]]\s*$|\bREUTERS/[A-Z][^\n]{0,60}$"
    r"|\b(?:[Pp]hoto(?:graph)?|[Ii]mage)s?(?:\s+(?:by|courtesy\s+of)\s[^\n]{0,60}|:\s[^\n]{0,60})$"
)

_AGENCY = re.compile(
    r"\b(?:AP|Associated Press|Reuters|REUTERS|AFP|EPA|Getty|iStock|Shutterstock|Alamy|[Pp]hotos?|[Ii]mages?)\b"
)


def names_agency(line: str) -> bool:
    """Whether a line names an agency of pictures, or pictures: a credit.

    >>> names_agency("Ana Poe, Getty Images"), names_agency("Ana Poe, The Morning Post")
    (True, False)
    """
    return _AGENCY.search(line) is not None


def is_caption(paragraph: str) -> bool:
    """Whether a paragraph is a picture's caption, by how it begins or by the credit at its end.

    >>> is_caption("FILE PHOTO: The mayor leaves the hall."), is_caption("The mayor left the hall (AP Photo/Ana Poe)")
    (True, True)
    >>> is_caption("The mayor filed a photo with the court."), is_caption("BOSTON (AP)")
    (False, False)
    """
    if _OPENS.match(paragraph) is not None:
        return True
    return len(paragraph) > 40 and _CREDIT.search(paragraph, max(0, len(paragraph) - 140)) is not None
