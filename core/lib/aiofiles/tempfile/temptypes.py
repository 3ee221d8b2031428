"""Wrappers of what the module tempfile makes."""

from functools import partial

from ..base import AsyncBase, delegate_to_executor, proxy_property_directly


@delegate_to_executor('fileno', 'rollover', 'close', 'flush', 'isatty', 'read', 'readline', 'readlines', 'seek', 'tell',
                      'truncate', 'write', 'writelines')
@proxy_property_directly('closed', 'encoding', 'mode', 'name', 'newlines', 'softspace')
class AsyncSpooledTemporaryFile(AsyncBase):
    """A spooled temporary file for asyncio."""


class AsyncTemporaryDirectory:
    """A temporary directory for asyncio."""

    def __init__(self, file, loop, executor):
        self._file, self._loop, self._executor = file, loop, executor

    async def close(self):
        """Remove the directory and what is in it."""
        await self._loop.run_in_executor(self._executor, partial(self._file.cleanup))

    async def cleanup(self):
        """Remove the directory and what is in it."""
        await self.close()

    @property
    def name(self):
        return self._file.name
