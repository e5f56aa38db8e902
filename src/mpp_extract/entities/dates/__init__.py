"""The room that fills ``dates``."""
