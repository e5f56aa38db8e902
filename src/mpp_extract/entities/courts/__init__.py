"""The room that fills ``courts``."""
