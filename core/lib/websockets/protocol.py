"""States and sides of a connection."""

from enum import IntEnum


class State(IntEnum):
    CONNECTING, OPEN, CLOSING, CLOSED = range(4)


class Side(IntEnum):
    SERVER, CLIENT = range(2)


CONNECTING, OPEN, CLOSING, CLOSED = State
SERVER, CLIENT = Side
