"""Whose voice a quotation is: who may speak in an article, whom a phrase or pronoun means, who is quoted."""
