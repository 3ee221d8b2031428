"""Processes that run beside this one, each with a runtime of its own, and what they share."""

import sys

from . import context, process
from .context import (AuthenticationError, BufferTooShort, ProcessError, TimeoutError)
from .process import active_children, current_process, parent_process

_names = [name for name in dir(context._default_context) if not name.startswith('_')]
globals().update((name, getattr(context._default_context, name)) for name in _names)
__all__ = _names
del _names

SUBDEBUG = 5
SUBWARNING = 25

if '__main__' in sys.modules:
    sys.modules['__mp_main__'] = sys.modules['__main__']
