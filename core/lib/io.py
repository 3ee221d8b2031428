"""Streams: of files, in memory, and the classes they derive from."""

import sys
from builtins import open
from _io_base import (DEFAULT_BUFFER_SIZE, BufferedIOBase, IOBase, RawIOBase, TextIOBase, UnsupportedOperation)
from _io_files import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, FileIO
from _io_memory import BytesIO, StringIO
from _io_text import IncrementalNewlineDecoder, TextIOWrapper

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
           "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase",
           "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE",
           "IncrementalNewlineDecoder", "text_encoding", "Reader", "Writer"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
BlockingIOError = BlockingIOError

# The standard streams are the runtime's own.
TextIOWrapper.register(type(sys.__stdout__))
TextIOWrapper.register(type(sys.__stdin__))
BufferedWriter.register(type(sys.__stdout__.buffer))


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use where none is given."""
    return 'locale' if encoding is None else encoding


def _option(value, name):
    if value is not None and not isinstance(value, str):
        raise TypeError(f"open() argument '{name}' must be str or None, not {type(value).__name__}")


def _open(file, mode, buffering, encoding, errors, newline, closefd, opener):
    if not isinstance(file, int):
        from os import fspath
        file = fspath(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {'None' if mode is None else type(mode).__name__}")
    if not hasattr(buffering, '__index__'):
        raise TypeError(f"'{type(buffering).__name__}' object cannot be interpreted as an integer")
    for value, name in ((encoding, 'encoding'), (errors, 'errors'), (newline, 'newline')):
        _option(value, name)
    letters = set(mode)
    if letters - set('axrwb+t') or len(mode) > len(letters):
        raise ValueError(f'invalid mode: {mode!r}')
    kinds = letters & set('axrw')
    binary = 'b' in letters
    if 't' in letters and binary:
        raise ValueError("can't have text and binary mode at once")
    if len(kinds) > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if binary:
        for value, name in ((encoding, 'encoding'), (errors, 'errors'), (newline, 'newline')):
            if value is not None:
                article = 'a' if name == 'newline' else 'an'
                raise ValueError(f"binary mode doesn't take {article} {name} argument")
        if buffering == 1:
            import warnings
            warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will "
                          "be used", RuntimeWarning, 2)
    raw = FileIO(file, ''.join(kinds) + ('+' if '+' in letters else ''), closefd, opener)
    result = raw
    try:
        line_buffering = buffering == 1
        if buffering < 0 or line_buffering:
            buffering = max(min(raw._blksize, 8 << 20), DEFAULT_BUFFER_SIZE)
        if buffering == 0:
            if not binary:
                raise ValueError("can't have unbuffered text I/O")
            return result
        kind = BufferedRandom if '+' in letters else BufferedReader if 'r' in kinds else BufferedWriter
        result = kind(raw, buffering)
        if not binary:
            result = TextIOWrapper(result, encoding, errors, newline, line_buffering)
            result.mode = mode
        return result
    except BaseException:
        result.close()
        raise


def open_code(path):
    """A file whose content is a program."""
    return open(path, 'rb')


def __getattr__(name):
    if name in ('Reader', 'Writer'):
        import _io_protocols
        return getattr(_io_protocols, name)
    raise AttributeError(f"module 'io' has no attribute '{name}'")
