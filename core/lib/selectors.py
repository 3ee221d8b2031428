"""Waiting for several sockets at once, with what belongs to each."""

import select
import time
from collections import namedtuple

EVENT_READ = 1
EVENT_WRITE = 2

SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


def _number(fileobj):
    if isinstance(fileobj, int):
        number = fileobj
    else:
        try:
            number = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if number < 0:
        raise ValueError(f"Invalid file descriptor: {number}")
    return number


class BaseSelector:
    """Registers file objects and tells which are ready."""

    def __init__(self):
        self._keys = {}  # by descriptor
        self._poll = select.Poll()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def _lookup(self, fileobj):
        try:
            return _number(fileobj)
        except ValueError:
            # Closed since it was registered.
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def _watch(self, number, events):
        self._poll.watch(number, events & EVENT_READ or None, events & EVENT_WRITE or None)

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._lookup(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._watch(key.fd, events)
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        try:
            key = self._keys.pop(self._lookup(fileobj))
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        try:
            self._watch(key.fd, 0)
        except OSError:
            pass  # closed meanwhile
        return key

    def modify(self, fileobj, events, data=None):
        try:
            key = self._keys[self._lookup(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None
        if events != key.events:
            self.unregister(fileobj)
            return self.register(fileobj, events, data)
        key = self._keys[key.fd] = key._replace(data=data)
        return key

    def select(self, timeout=None):
        if self._poll is None:
            return self._select_closed(timeout)
        ready = []
        for number, mask in self._poll.wait(timeout):
            events = (EVENT_READ if mask & ~select.POLLOUT else 0) | (EVENT_WRITE if mask & ~select.POLLIN else 0)
            key = self._keys.get(number)
            if key is not None and events & key.events:
                ready.append((key, events & key.events))
        return ready

    def _select_closed(self, timeout):
        time.sleep(max(timeout or 0, 0))
        return []

    def close(self):
        self._keys.clear()
        self._poll = None

    def get_key(self, fileobj):
        if self._poll is None:
            raise RuntimeError("Selector is closed")
        try:
            return self._keys[self._lookup(fileobj)]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    def get_map(self):
        return _Map(self) if self._poll is not None else None


class _Map:
    """The registered keys by file object or descriptor."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def __iter__(self):
        return iter(self._selector._keys)

    def __getitem__(self, fileobj):
        return self._selector._keys[self._selector._lookup(fileobj)]

    def __contains__(self, fileobj):
        return self.get(fileobj) is not None

    def get(self, fileobj, default=None):
        try:
            return self[fileobj]
        except (KeyError, ValueError):
            return default

    def keys(self):
        return self._selector._keys.keys()

    def values(self):
        return self._selector._keys.values()

    def items(self):
        return self._selector._keys.items()


class SelectSelector(BaseSelector):
    pass


class PollSelector(BaseSelector):
    pass


class EpollSelector(BaseSelector):
    def fileno(self):
        return 3

    def _select_closed(self, timeout):
        raise ValueError("I/O operation on closed epoll object")


DefaultSelector = EpollSelector
