"""Nouns for organizations. Source: the hyponyms of organization in WordNet 3.0 that news copy lets speak."""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

ORGANIZATIONS = word_set(
    """company corporation firm bank agency department ministry bureau commission committee board council court
    tribunal panel government administration campaign party union association organization organisation
    organisations group institute foundation university college school hospital church newspaper magazine
    network station channel paper outlet publication congress senate house parliament legislature assembly
    cabinet military army navy police force office team club league nonprofit charity coalition alliance center
    centre authority district city state county country embassy consulate airline automaker manufacturer
    retailer publisher broadcaster startup chain giant majority minority jury delegation"""
)
# Houses that serve the public: who works there speaks for them, but a pronoun seldom means one.
ESTABLISHMENTS = word_set(
    """clinic museum theater theatre library zoo hotel restaurant store shop brewery studio laboratory lab shelter
    watchdog utility railroad railway
    archdiocese diocese parish synagogue mosque temple academy orchestra insurer lender carrier supplier brokerage
    conglomerate consortium cooperative think-tank secretariat taskforce directorate"""
)
