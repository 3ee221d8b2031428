"""What both sides share."""

from ..connection import Connection, broadcast
