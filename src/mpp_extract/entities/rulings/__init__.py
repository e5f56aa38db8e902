"""What courts, judges and juries decided, as the article reports it: which act, by whom, when, by what vote."""
