"""Records of named fields, as databases and interfaces give them: JSON, JSON Lines, CSV and TSV."""
