"""Operations of the host that a loop waits for."""

from collections import deque

from _asyncio import get_running_loop

# Kinds of answers, as in core/host/host.h.
_HEAD, _DATA, _DONE, _FAILED = 1, 2, 3, 4


class HostError(Exception):
    """kind, message: an operation of the host failed."""


class HostFetch:
    """A request of the running loop. `head` is a future of (status, reason, url, redirected, [(name, value), ...]);
    read() gives a future of the next bytes, b"" at the end. Either fails with HostError."""

    def __init__(self, method, url, headers, body, redirect):
        self._loop = get_running_loop()
        self.head = self._loop.create_future()
        self._pieces = deque()  # bytes, or the HostError that ends them
        self._reader = None
        self._id = self._loop._inbox.fetch(method, url, headers, body, redirect)
        self._loop._operations[self._id] = self

    def read(self):
        self._reader = self._loop.create_future()
        self._serve()
        return self._reader

    def cancel(self):
        if self._loop._operations.pop(self._id, None) is not None:
            self._loop._inbox.cancel(self._id)

    def answered(self, kind, content):
        if kind == _HEAD:
            status, reason, url, redirected, *headers = content
            pairs = list(zip(headers[::2], headers[1::2]))
            if not self.head.done():
                self.head.set_result((int(status), reason, url, redirected == "1", pairs))
            return
        if kind == _DATA:
            self._pieces.append(content)
        else:
            del self._loop._operations[self._id]
            end = b"" if kind == _DONE else HostError(*content)
            if kind == _FAILED and not self.head.done():
                self.head.set_exception(end)
                return
            self._pieces.append(end)
        self._serve()

    def _serve(self):
        reader = self._reader
        if reader is None or reader.done() or not self._pieces:
            return
        piece = self._pieces.popleft()
        if isinstance(piece, HostError):
            reader.set_exception(piece)
        else:
            reader.set_result(piece)
