"""What the parts of WSGI are for those who check types."""

from collections.abc import Callable, Iterable
from typing import Any, Protocol

__all__ = ['StartResponse', 'WSGIEnvironment', 'WSGIApplication', 'InputStream', 'ErrorStream', 'FileWrapper']

WSGIEnvironment = dict[str, Any]


class StartResponse(Protocol):
    """start_response(status, headers)"""

    def __call__(self, status, headers, exc_info=..., /): ...


WSGIApplication = Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]


class InputStream(Protocol):
    """wsgi.input"""

    def read(self, size=..., /): ...
    def readline(self, size=..., /): ...
    def readlines(self, hint=..., /): ...
    def __iter__(self): ...


class ErrorStream(Protocol):
    """wsgi.errors"""

    def flush(self): ...
    def write(self, s, /): ...
    def writelines(self, seq, /): ...


class FileWrapper(Protocol):
    """wsgi.file_wrapper"""

    def __call__(self, file, block_size=..., /): ...
