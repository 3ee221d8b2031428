"""Compressed files."""

import io
import os

from _zstd import ZstdCompressor, ZstdDecompressor
from compression._common._streams import CompressedFile, opened

__all__ = ('ZstdFile', 'open')


class ZstdFile(CompressedFile):
    """A compressed file: what is written is compressed, what is read is not."""

    FLUSH_BLOCK = ZstdCompressor.FLUSH_BLOCK
    FLUSH_FRAME = ZstdCompressor.FLUSH_FRAME

    def __init__(self, file, /, mode='r', *, level=None, options=None, zstd_dict=None):
        if not isinstance(mode, str):
            raise ValueError('mode must be a str')
        if options is not None and not isinstance(options, dict):
            raise TypeError('options must be a dict or None')
        mode = mode.removesuffix('b')
        if mode == 'r':
            if level is not None:
                raise TypeError('level is illegal in read mode')
        elif mode in ('w', 'a', 'x'):
            if level is not None and not isinstance(level, int):
                raise TypeError('level must be int or None')
            self._compressor = ZstdCompressor(level, options, zstd_dict)
        else:
            raise ValueError(f'Invalid mode: {mode!r}')
        if not isinstance(file, (str, bytes, os.PathLike)) and not hasattr(file, 'read' if mode == 'r' else 'write'):
            raise TypeError('file must be a file-like object or a str, bytes, or PathLike object')
        self._open(file, mode)
        if self._compressor is None:
            self._read_by(ZstdDecompressor, (), zstd_dict=zstd_dict, options=options)

    def __next__(self):
        self._check_can_read()
        return super().__next__()

    def write(self, data, /):
        """Compress bytes; how many they were."""
        return super().write(data)

    def read(self, size=-1):
        return super().read(-1 if size is None else size)

    def readinto1(self, b):
        self._check_can_read()
        return self._buffer.readinto1(b)

    def seek(self, offset, whence=io.SEEK_SET):
        self._check_can_read()
        return self._buffer.seek(offset, whence)

    @property
    def mode(self):
        return 'wb' if self._compressor is not None else 'rb'

    def flush(self, mode=FLUSH_BLOCK):
        """Write what was compressed so far, as a block of the frame or as its end."""
        if self.closed or self._compressor is None:
            self._check_not_closed()
            return
        if mode not in (self.FLUSH_BLOCK, self.FLUSH_FRAME):
            raise ValueError('Invalid mode argument, expected either ZstdFile.FLUSH_FRAME or ZstdFile.FLUSH_BLOCK')
        if self._compressor.last_mode != mode:
            self._fp.write(self._compressor.flush(mode))
            if hasattr(self._fp, 'flush'):
                self._fp.flush()

    def _finish(self):
        self.flush(self.FLUSH_FRAME)


def open(file, /, mode='rb', *, level=None, options=None, zstd_dict=None, encoding=None, errors=None, newline=None):
    """Open a compressed file, as bytes or, with "t" in the mode, as text."""
    def binary(plain):
        return ZstdFile(file, plain, level=level, options=options, zstd_dict=zstd_dict)
    if 't' in mode and 'b' in mode:
        raise ValueError(f"Invalid mode: {mode.replace('t', '')!r}")
    return opened(mode, binary, encoding, errors, newline, quote='"')
