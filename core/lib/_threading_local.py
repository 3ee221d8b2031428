"""threading.local by the name that it has without C."""

from threading import local

__all__ = ['local']
