"""Wrappers of text files."""

from ..base import (AsyncBase, AsyncIndirectBase, delegate_to_executor, proxy_method_directly,
                    proxy_property_directly)


def _of_text(cls):
    cls = delegate_to_executor('close', 'flush', 'isatty', 'read', 'readable', 'readline', 'readlines', 'seek',
                               'seekable', 'tell', 'truncate', 'write', 'writable', 'writelines')(cls)
    cls = proxy_method_directly('detach', 'fileno')(cls)
    return proxy_property_directly('buffer', 'closed', 'encoding', 'errors', 'line_buffering', 'newlines', 'name',
                                   'mode')(cls)


@_of_text
class AsyncTextIOWrapper(AsyncBase):
    """A text file for asyncio."""


@_of_text
class AsyncTextIndirectIOWrapper(AsyncIndirectBase):
    """A text file for asyncio that is looked up at every use."""
