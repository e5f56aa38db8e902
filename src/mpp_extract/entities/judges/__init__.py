"""The room that fills ``judges``."""
