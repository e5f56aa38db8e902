"""The room that fills ``case_numbers``."""
