"""The room that fills ``quotes`` and ``speakers``."""
