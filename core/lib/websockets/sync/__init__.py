"""Connections and servers for code that blocks."""
