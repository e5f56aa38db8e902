"""The article in plain typography: what model and rooms read, and the way back to the source."""
