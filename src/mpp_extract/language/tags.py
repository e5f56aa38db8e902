"""Classes of the tagger's labels.

Source: Part-of-Speech Tagging Guidelines for the Penn Treebank Project (Santorini, 1990).
"""

from __future__ import annotations

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
PROPER = frozenset({"NNP", "NNPS"})
PLURAL = frozenset({"NNS", "NNPS"})
ADJECTIVES = frozenset({"JJ", "JJR", "JJS"})
VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
# Verbs that carry a clause's tense, modals among them.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
