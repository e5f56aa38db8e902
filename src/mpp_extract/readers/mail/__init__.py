"""Mail: one, and mailboxes of many."""
