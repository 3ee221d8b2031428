"""Messages and parts of every kind."""
