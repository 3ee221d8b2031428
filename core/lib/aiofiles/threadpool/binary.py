"""Wrappers of byte streams."""

from ..base import (AsyncBase, AsyncIndirectBase, delegate_to_executor, proxy_method_directly,
                    proxy_property_directly)


def _of_bytes(*more):
    def decorate(cls):
        cls = delegate_to_executor('close', 'flush', 'isatty', 'read', 'readinto', 'readline', 'readlines',
                                   'seek', 'seekable', 'tell', 'truncate', 'writable', 'write', 'writelines',
                                   *more)(cls)
        cls = proxy_method_directly('detach', 'fileno', 'readable')(cls)
        return proxy_property_directly('closed', 'raw', 'name', 'mode')(cls)
    return decorate


@_of_bytes('read1')
class AsyncBufferedIOBase(AsyncBase):
    """A buffered writer for asyncio."""


@_of_bytes('read1', 'peek')
class AsyncBufferedReader(AsyncBufferedIOBase):
    """A buffered reader, or reader and writer, for asyncio."""


@_of_bytes('readall')
class AsyncFileIO(AsyncBase):
    """A file without a buffer for asyncio."""


@_of_bytes('read1')
class AsyncIndirectBufferedIOBase(AsyncIndirectBase):
    """A buffered writer for asyncio that is looked up at every use."""


@_of_bytes('read1', 'peek')
class AsyncIndirectBufferedReader(AsyncIndirectBufferedIOBase):
    """A buffered reader for asyncio that is looked up at every use."""
