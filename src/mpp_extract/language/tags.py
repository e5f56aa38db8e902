"""Classes of the tagger's labels.

Source: Part-of-Speech Tagging Guidelines for the Penn Treebank Project (Santorini, 1990).
"""

from __future__ import annotations

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
PROPER = frozenset({"NNP", "NNPS"})
COMMON = frozenset({"NN", "NNS"})
PLURAL = frozenset({"NNS", "NNPS"})
ADJECTIVES = frozenset({"JJ", "JJR", "JJS"})
ADVERBS = frozenset({"RB", "RBR", "RBS"})
VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
# Verbs that carry a clause's tense, modals among them.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
PAST = frozenset({"VBD", "VBN"})
PRESENT = frozenset({"VBZ", "VBP"})
PRONOUNS = frozenset({"PRP", "WP", "EX"})
POSSESSIVES = frozenset({"PRP$", "WP$", "POS"})
DETERMINERS = frozenset({"DT", "PDT", "WDT"})
