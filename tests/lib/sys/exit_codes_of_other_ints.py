# exit: 3
"""The status of sys.exit() may be any int: nothing is printed."""
import enum
import sys


class Status(enum.IntEnum):
    BUSY = 3


print('ending')  # => ending
sys.exit(Status.BUSY)
