"""Files that are compressed with bzip2, and data as they hold it."""

from _bz2 import BZ2Compressor, BZ2Decompressor
from compression._common._streams import CompressedFile, opened

__all__ = ["BZ2File", "BZ2Compressor", "BZ2Decompressor", "open", "compress", "decompress"]


class BZ2File(CompressedFile):
    """A compressed file: what is written is compressed, what is read is not."""

    def __init__(self, filename, mode='r', *, compresslevel=9):
        if not 1 <= compresslevel <= 9:
            raise ValueError("compresslevel must be between 1 and 9")
        if mode not in ('', 'r', 'rb', 'w', 'wb', 'x', 'xb', 'a', 'ab'):
            raise ValueError(f"Invalid mode: {mode!r}")
        mode = mode or 'rb'
        if 'r' not in mode:
            self._compressor = BZ2Compressor(compresslevel)
        self._open(filename, mode)
        if self._compressor is None:
            self._read_by(BZ2Decompressor, OSError)

    def peek(self, n=0):
        """Some of what comes next, and stay in front of it."""
        return super().peek(n)

    def readline(self, size=-1):
        return super().readline(_index(size))

    def readlines(self, size=-1):
        size = _index(size)
        self._check_can_read()
        return self._buffer.readlines(size)

    def writelines(self, seq):
        self._check_can_write()
        super().writelines(seq)


def _index(size):
    if not hasattr(size, '__index__'):
        raise TypeError("Integer argument expected")
    return size.__index__()


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a compressed file, as bytes or, with "t" in the mode, as text."""
    return opened(mode, lambda plain: BZ2File(filename, plain, compresslevel=compresslevel), encoding, errors, newline)


def compress(data, compresslevel=9):
    """Data as a compressed file would hold it."""
    compressor = BZ2Compressor(compresslevel)
    return compressor.compress(data) + compressor.flush()


def decompress(data):
    """What a compressed file holds, all its streams."""
    pieces = []
    while data:
        decompressor = BZ2Decompressor()
        try:
            pieces.append(decompressor.decompress(data))
        except OSError:
            if not pieces:
                raise
            break  # something else comes after the last stream
        if not decompressor.eof:
            raise ValueError("Compressed data ended before the end-of-stream marker was reached")
        data = decompressor.unused_data
    return b''.join(pieces)
