"""Compressed files of any kind: bz2, lzma and compression.zstd say what compresses and decompresses."""

import builtins
import io
import os
import sys

BUFFER_SIZE = io.DEFAULT_BUFFER_SIZE


class BaseStream(io.BufferedIOBase):
    """Base of compressed files: what may be done with one."""

    def _check_not_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _check_can_read(self):
        if not self.readable():
            raise io.UnsupportedOperation("File not open for reading")

    def _check_can_write(self):
        if not self.writable():
            raise io.UnsupportedOperation("File not open for writing")

    def _check_can_seek(self):
        if not self.readable():
            raise io.UnsupportedOperation("Seeking is only supported on files open for reading")
        if not self.seekable():
            raise io.UnsupportedOperation("The underlying file object does not support seeking")


class DecompressReader(io.RawIOBase):
    """What a compressed file holds. Streams may follow each other; with `trailing_error`, the exceptions of a decompressor
    that is given something else, what comes after the last one is left alone."""

    def __init__(self, fp, decomp_factory, trailing_error=(), **decomp_args):
        self._fp, self._trailing_error = fp, trailing_error
        self._decomp_factory, self._decomp_args = decomp_factory, decomp_args
        self._size = -1  # not known before the end was seen
        self._begin()

    def _begin(self):
        self._eof, self._pos = False, 0
        self._decompressor = self._decomp_factory(**self._decomp_args)

    def _rewind(self):
        self._fp.seek(0)
        self._begin()

    def close(self):
        self._decompressor = None
        return super().close()

    def readable(self):
        return True

    def seekable(self):
        return self._fp.seekable()

    def tell(self):
        return self._pos

    def readinto(self, b):
        with memoryview(b) as view, view.cast('B') as plain:
            data = self.read(len(plain))
            plain[:len(data)] = data
        return len(data)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if not size or self._eof:
            return b''
        while (data := self._some(size)) == b'':
            pass
        if data is None:
            self._eof, self._size = True, self._pos
            return b''
        self._pos += len(data)
        return data

    def _some(self, size):
        # What the next piece of the file gives, perhaps nothing yet; None at the end.
        if not self._decompressor.eof:
            piece = b''
            if self._decompressor.needs_input:
                piece = self._fp.read(BUFFER_SIZE)
                if not piece:
                    raise EOFError("Compressed file ended before the end-of-stream marker was reached")
            return self._decompressor.decompress(piece, size)
        piece = self._decompressor.unused_data or self._fp.read(BUFFER_SIZE)
        if not piece:
            return None
        self._decompressor = self._decomp_factory(**self._decomp_args)
        try:
            return self._decompressor.decompress(piece, size)
        except self._trailing_error:
            return None

    def readall(self):
        pieces = []
        while piece := self.read(sys.maxsize):
            pieces.append(piece)
        return b''.join(pieces)

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._pos
        elif whence == io.SEEK_END:
            if self._size < 0:
                while self.read(io.DEFAULT_BUFFER_SIZE):
                    pass
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError(f"Invalid value for whence: {whence}")
        if offset < self._pos:
            self._rewind()
        while self._pos < offset and self.read(min(io.DEFAULT_BUFFER_SIZE, offset - self._pos)):
            pass
        return self._pos


class CompressedFile(BaseStream):
    """A file that is read through a DecompressReader, or written through a compressor. A class of it sets
    `_compressor` before it calls _open(), or calls _read_by() afterwards."""

    _fp = _buffer = _compressor = _mode = None
    _owns_file = False
    _pos = 0

    def _open(self, file, mode):
        if isinstance(file, (str, bytes, os.PathLike)):
            self._fp = builtins.open(file, mode if 'b' in mode else mode + 'b')
            self._owns_file = True
        elif hasattr(file, 'read') or hasattr(file, 'write'):
            self._fp = file
        else:
            raise TypeError("filename must be a str, bytes, file or PathLike object")
        self._mode = 'rb' if self._compressor is None else 'wb'

    def _read_by(self, factory, trailing_error, **args):
        self._buffer = io.BufferedReader(DecompressReader(self._fp, factory, trailing_error, **args))

    def close(self):
        """Write what is left, and close the file if it was opened here."""
        if self.closed:
            return
        try:
            if self._buffer is not None:
                self._buffer.close()
            elif self._compressor is not None:
                self._finish()
        finally:
            file, self._fp = self._fp, None
            self._buffer = self._compressor = None
            if self._owns_file:
                file.close()

    def _finish(self):
        self._fp.write(self._compressor.flush())

    @property
    def closed(self):
        return self._fp is None

    @property
    def name(self):
        self._check_not_closed()
        return self._fp.name

    @property
    def mode(self):
        return self._mode

    def fileno(self):
        self._check_not_closed()
        return self._fp.fileno()

    def seekable(self):
        return self.readable() and self._buffer.seekable()

    def readable(self):
        self._check_not_closed()
        return self._buffer is not None

    def writable(self):
        self._check_not_closed()
        return self._compressor is not None

    def peek(self, size=-1):
        """Some of what comes next, and stay in front of it."""
        self._check_can_read()
        return self._buffer.peek(size)

    def read(self, size=-1):
        self._check_can_read()
        return self._buffer.read(size)

    def read1(self, size=-1):
        self._check_can_read()
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def readinto(self, b):
        self._check_can_read()
        return self._buffer.readinto(b)

    def readline(self, size=-1):
        self._check_can_read()
        return self._buffer.readline(size)

    def write(self, data):
        """Compress bytes; how many they were."""
        self._check_can_write()
        length = len(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).nbytes
        self._fp.write(self._compressor.compress(data))
        self._pos += length
        return length

    def seek(self, offset, whence=io.SEEK_SET):
        self._check_can_seek()
        return self._buffer.seek(offset, whence)

    def tell(self):
        self._check_not_closed()
        return self._pos if self._buffer is None else self._buffer.tell()


def opened(mode, binary, encoding, errors, newline, quote="'"):
    """What open() of such a module gives: `binary(mode)`, and text around it where the mode says so. In errors, names of
    arguments stand in quotes."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"Argument {quote}{name}{quote} not supported in binary mode")
    file = binary(mode.replace('t', ''))
    return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline) if 't' in mode else file
