"""The command line: options, messages, exit statuses. No logic."""
