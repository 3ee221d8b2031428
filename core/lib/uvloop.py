"""uvloop by name: programs that install it get the loop there is, which is native anyway."""

import asyncio
from asyncio import events, unix_events

__version__ = "0.22.1"
__all__ = ("new_event_loop", "install", "EventLoopPolicy", "Loop", "run")

Loop = unix_events._UnixSelectorEventLoop


class EventLoopPolicy(unix_events._UnixDefaultEventLoopPolicy):
    pass


def new_event_loop():
    return Loop()


def install():
    events._set_event_loop_policy(EventLoopPolicy())


def run(main, *, loop_factory=new_event_loop, debug=None):
    return asyncio.run(main, debug=debug, loop_factory=loop_factory)
