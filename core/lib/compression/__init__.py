"""What compresses data, under one roof."""
