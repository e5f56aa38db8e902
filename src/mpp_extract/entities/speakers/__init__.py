"""The room that fills ``speakers``."""
