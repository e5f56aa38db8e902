"""What the rooms share about people: how names are built, titles, gender, and which names are one person."""
