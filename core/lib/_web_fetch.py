"""Requests to the world: by the host's fetch, or by the virtual web where the host cannot reach what that knows."""

import asyncio

from asyncio.host_operations import HostError, HostFetch


class WebFetch:
    """As HostFetch: `head` a future of (status, reason, url, redirected, headers), read() the next piece of the body.

    Under virtual time nothing of the world is asked for that the virtual web knows: such a run is the same everywhere.
    """

    version = None

    def __init__(self, method, url, headers, body, redirect):
        self._loop = loop = asyncio.get_running_loop()
        self.head = loop.create_future()
        self._inner = None
        self._task = loop.create_task(self._begin(method, url, headers, body, redirect))

    async def _begin(self, method, url, headers, body, redirect):
        began = self._loop.time()
        try:
            virtual = _virtual(url, not self._loop._inbox.virtual_time())
            if virtual is None:
                self._inner = HostFetch(method, str(url), headers, body, redirect)
                try:
                    head = await self._inner.head
                except HostError as error:
                    if error.args[0] not in ("network", "cors", "unsupported"):
                        raise
                    virtual = _virtual(url)
                    if virtual is None:
                        raise
            if virtual is not None:
                self._inner = virtual
                head = await virtual.begin(method, url, headers, body, began)
        except asyncio.CancelledError:
            self.head.cancel()
            raise
        except Exception as error:
            if not self.head.cancelled():
                self.head.set_exception(error)
        else:
            if not self.head.cancelled():
                self.head.set_result(head)

    def read(self):
        return self._inner.read()

    def cancel(self):
        self._task.cancel()
        if self._inner is not None:
            self._inner.cancel()


def _virtual(url, only_always=False):
    from _virtual_web import find, find_always

    return find_always(url) if only_always else find(url)
