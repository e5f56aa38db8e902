"""The room that fills ``cases``."""
