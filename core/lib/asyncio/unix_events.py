"""The event loop that programs get: named as on Linux, where most of them were written."""

import sys

from . import events
from .base_events import BaseEventLoop

__all__ = ("SelectorEventLoop", "EventLoop")


class _UnixSelectorEventLoop(BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        # A program that never imported logging does not see this line; it need not load it either.
        if "logging" in sys.modules:
            from .log import logger

            logger.debug("Using selector: %s", "EpollSelector" if selector is None else type(selector).__name__)


class _UnixDefaultEventLoopPolicy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
_DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
