"""The room that fills ``statistics``."""
