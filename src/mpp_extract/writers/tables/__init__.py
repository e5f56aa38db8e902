"""Records as a folder of tables, a file a list: Parquet, and CSV.

``columns.py`` says which columns there are, out of the record's models; ``folder.py`` puts the files in their places.
"""
