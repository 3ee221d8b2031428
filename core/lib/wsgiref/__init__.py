"""Servers and tools for WSGI applications (PEP 3333)."""
