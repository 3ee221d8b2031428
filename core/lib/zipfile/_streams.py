"""Files in an archive, open for reading or writing."""

import io
import os
import sys
import zlib

from zipfile._records import _NAMES, ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZIP_ZSTANDARD, BadZipFile


def _compressor(method, level):
    if method == ZIP_DEFLATED:
        return zlib.compressobj(-1 if level is None else level, zlib.DEFLATED, -15)
    if method == ZIP_BZIP2:
        import bz2
        return bz2.BZ2Compressor(9 if level is None else level)
    if method == ZIP_LZMA:
        return _LzmaCompressor()
    if method == ZIP_ZSTANDARD:
        from compression import zstd
        return zstd.ZstdCompressor(level)
    return None


def _decompressor(method):
    if method == ZIP_DEFLATED:
        return zlib.decompressobj(-15)
    if method == ZIP_BZIP2:
        import bz2
        return bz2.BZ2Decompressor()
    if method == ZIP_LZMA:
        return _LzmaDecompressor()
    if method == ZIP_ZSTANDARD:
        from compression import zstd
        return zstd.ZstdDecompressor()
    return None


# Before data by LZMA stand the version of its SDK, and the properties of the filter behind their length.

class _LzmaCompressor:

    def __init__(self):
        import lzma
        properties = lzma._encode_filter_properties({'id': lzma.FILTER_LZMA1})
        self._head = bytes([9, 4, len(properties), 0]) + properties
        filters = [lzma._decode_filter_properties(lzma.FILTER_LZMA1, properties)]
        self._worker = lzma.LZMACompressor(lzma.FORMAT_RAW, filters=filters)

    def compress(self, data):
        head, self._head = self._head, b''
        return head + self._worker.compress(data)

    def flush(self):
        return self.compress(b'') + self._worker.flush()


class _LzmaDecompressor:

    def __init__(self):
        self._head, self._worker, self.eof = b'', None, False

    def decompress(self, data):
        if self._worker is None:
            self._head += data
            end = 4 + int.from_bytes(self._head[2:4], 'little')
            if len(self._head) < max(end, 5):
                return b''
            import lzma
            filters = [lzma._decode_filter_properties(lzma.FILTER_LZMA1, self._head[4:end])]
            self._worker = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)
            data = self._head[end:]
        data = self._worker.decompress(data)
        self.eof = self._worker.eof
        return data


class ZipExtFile(io.BufferedIOBase):
    """A file in an archive, open for reading."""

    def __init__(self, archive, info, start):
        self._archive, self._info, self._start, self._file = archive, info, start, archive.fp
        self.name, self.mode, self.newlines = info.filename, 'rb', None
        self._begin()

    def _begin(self):
        self._left, self._at = self._info.compress_size, self._start
        self._worker = _decompressor(self._info.compress_type)
        self._ready, self._sum, self._position, self._is_done = b'', 0, 0, False

    def __repr__(self):
        state = ' [closed]' if self.closed else f' name={self.name!r}'
        kind = '' if self._info.compress_type == ZIP_STORED else f' compress_type={_NAMES[self._info.compress_type]}'
        return f'<{self.__class__.__module__}.{self.__class__.__qualname__}{state}{kind if not self.closed else ""}>'

    def readable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return True

    def _fill(self):
        """Get more data; False at the end."""
        while not self._ready and not self._is_done:
            data = self._archive._read_at(self._at, min(self._left, 1 << 16), self._file)
            self._at += len(data)
            self._left -= len(data)
            if not data and self._left:
                raise EOFError
            self._ready = data
            if self._worker is not None:
                self._ready = self._worker.decompress(data)
                if not self._left and self._info.compress_type == ZIP_DEFLATED:
                    self._ready += self._worker.flush()
            self._is_done = self._left <= 0 or self._worker is not None and self._worker.eof
            self._sum = zlib.crc32(self._ready, self._sum)
            if self._is_done and self._sum != self._info.CRC:
                raise BadZipFile(f"Bad CRC-32 for file {self.name!r}")
        return bool(self._ready)

    def read(self, n=-1):
        if self.closed:
            raise ValueError("read from closed file.")
        left = sys.maxsize if n is None or n < 0 else n
        pieces = []
        while left > 0 and self._fill():
            piece, self._ready = self._ready[:left], self._ready[left:]
            pieces.append(piece)
            left -= len(piece)
        data = b''.join(pieces)
        self._position += len(data)
        return data

    def read1(self, n=-1):
        if not self._fill():
            return b''
        return self.read(len(self._ready) if n is None or n < 0 else min(n, len(self._ready)))

    def peek(self, n=1):
        self._fill()
        return self._ready

    def readline(self, limit=-1):
        pieces, left = [], sys.maxsize if limit is None or limit < 0 else limit
        while left and self._fill():
            end = min(self._ready.find(b'\n') + 1 or len(self._ready), left)
            pieces.append(self.read(end))
            left -= end
            if pieces[-1].endswith(b'\n'):
                break
        return b''.join(pieces)

    def seekable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return True

    def seek(self, offset, whence=os.SEEK_SET):
        if self.closed:
            raise ValueError("seek on closed file.")
        if whence not in (0, 1, 2):
            raise ValueError("whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)")
        place = min(max(offset + (0, self._position, self._info.file_size)[whence], 0), self._info.file_size)
        if place < self._position:
            self._begin()
        while self._position < place and self.read(min(place - self._position, 1 << 16)):
            pass
        return self._position

    def tell(self):
        if self.closed:
            raise ValueError("tell on closed file.")
        return self._position

    def close(self):
        if not self.closed:
            super().close()
            self._archive._leave(self._file)


class _WriteFile(io.BufferedIOBase):
    """A file in an archive, open for writing."""

    def __init__(self, archive, info):
        self._archive, self._info = archive, info
        self._worker = _compressor(info.compress_type, info.compress_level)
        self._pieces = []
        self._sum = self._size = 0
        self.name, self.mode = info.filename, 'wb'

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        data = bytes(memoryview(data))
        self._size += len(data)
        self._sum = zlib.crc32(data, self._sum)
        self._pieces.append(self._worker.compress(data) if self._worker else data)
        return len(data)

    def close(self):
        if self.closed:
            return
        super().close()
        self._archive._writing = False
        if self._worker:
            self._pieces.append(self._worker.flush())
        packed, info = b''.join(self._pieces), self._info
        info.CRC, info.file_size, info.compress_size = self._sum, self._size, len(packed)
        self._archive._append(info, packed)


ZipExtFile.__module__ = 'zipfile'
