"""Words before a number and what they say of it: about, more than, at least, less than, up to, or nothing more.

Source: the adverbs and determiners of degree in Quirk et al., A Comprehensive Grammar of the English Language (1985),
5.14-5.24 and 8.111-8.115, with the phrases that news copy uses for them.
"""

from __future__ import annotations

_BEFORE = {
    "approximate": """
        about | around | roughly | approximately | nearly | almost | some | an estimated | estimated | close to |
        near | circa | somewhere around | in the region of | in the neighborhood of | in the neighbourhood of | in
        the vicinity of | on the order of | in the order of | something like | practically | virtually | barely |
        approaching | perhaps | maybe | possibly | approx | approx. | just about | very nearly | very roughly | not
        quite | around about | nearing | an average of about | an approximate | ca. | c. | reportedly about""",
    "more_than": """
        over the age of | above the age of | more than | over | above | in excess of | greater than | north of |
        upwards of | upward of | exceeding | well over | just over | slightly over | slightly more than | well above
        | just above | higher than | older than | longer than | larger than | bigger than | taller than | heavier
        than | faster than | deeper than | a little more than | a bit more than | much more than | far more than |
        well more than | little more than | a little over | a bit over | way over | way more than | somewhat more
        than | slightly above | topping | surpassing | beyond | worth more than | better than | wider than |
        stronger than""",
    "at_least": """
        at least | no fewer than | no less than | not less than | not fewer than | a minimum of | minimum of | as
        few as | as little as | as low as | as early as | no younger than | upwards of at least | a minimum |
        minimum | no lower than | no smaller than | no shorter than""",
    "less_than": """
        under the age of | below the age of | less than | fewer than | under | below | south of | just under | just
        below | slightly less than | slightly under | slightly fewer than | slightly below | well under | well below
        | shy of | just shy of | short of | just short of | younger than | smaller than | lower than | shorter than
        | lighter than | a little less than | a little under | a bit less than | far less than | much less than |
        far fewer than | well short of | not even | a little over less than | slower than | cheaper than | sub""",
    "up_to": """
        up to | as many as | as much as | no more than | not more than | at most | a maximum of | maximum of | as
        high as | as long as | no longer than | no greater than | no larger than | no higher than | as large as | as
        big as | as far as | as tall as | as old as | no older than | not exceeding | no bigger than | a maximum |
        no later than | as heavy as | as fast as | as deep as | as wide as""",
    "exact": """
        just | only | exactly | precisely | a total of | total of | additional | another | extra | a combined |
        combined | a mere | mere | fully | a whopping | whopping | a staggering | a paltry | paltry | an even | a
        full | a record | an average of | average of | a further | further | a cumulative | a grand total of | a
        collective | an astonishing | a stunning | a hefty | a modest | a measly | a meager | a massive | an
        impressive | an astounding | an eye-popping | an unprecedented | an all-time high of""",
}
# Hyphens count as spaces, so that "nearly-" and "nearly " are one.
PHRASES = {
    " ".join(phrase.replace("-", " ").split()): name for name, group in _BEFORE.items() for phrase in group.split("|")
}
LONGEST = max(phrase.count(" ") + 1 for phrase in PHRASES)
