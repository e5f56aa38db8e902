"""What is known of English words, numbers and phrases, below all rooms: nothing here imports a room."""
