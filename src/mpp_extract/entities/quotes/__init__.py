"""The room that fills ``quotes``."""
