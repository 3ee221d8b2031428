"""Passwords from the terminal, and the user's name."""

__all__ = ['getpass', 'getuser', 'GetPassWarning']

import os
import sys
import warnings


class GetPassWarning(UserWarning):
    """What is typed will be seen."""


def getpass(prompt='Password: ', stream=None, *, echo_char=None):
    """A line of input; the terminal cannot hide it, and a warning says so."""
    if echo_char is not None and (not isinstance(echo_char, str) or len(echo_char) != 1 or not echo_char.isascii()
                                  or not echo_char.isprintable()):
        raise ValueError("'echo_char' must be a single printable ASCII character, got: " + repr(echo_char)
                         if isinstance(echo_char, str) else "'echo_char' must be a str or None")
    warnings.warn('Can not control echo on the terminal.', GetPassWarning, stacklevel=2)
    stream = stream or sys.stderr
    print('Warning: Password input may be echoed.', file=stream)
    stream.write(prompt)
    stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix('\n')


def getuser():
    """The name of the user, from the environment."""
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        user = os.environ.get(name)
        if user:
            return user
    return 'user'
