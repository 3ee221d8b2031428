"""loop.add_reader() of standard input: a thread waits for what the host gives, the loop calls as long as some is left."""

import _thread

import posix


class _Watch:
    def __init__(self, loop, handle):
        self._loop = loop
        self.handle = handle
        self._wait()

    def _wait(self):
        _thread.start_new_thread(self._await_input, ())

    def _await_input(self):
        posix._await_input()
        if not self.handle.cancelled() and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._call)

    def _call(self):
        if not self.handle.cancelled():
            self.handle._run()
        if not self.handle.cancelled():
            self._wait()


def set_reader(loop, handle):
    """Has it called from now on, or nobody if it is None; the handle that was called before."""
    before = getattr(loop, "_input_watch", None)
    loop._input_watch = None if handle is None else _Watch(loop, handle)
    return None if before is None else before.handle
