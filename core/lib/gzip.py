"""Files that are compressed with gzip, and data as they hold it."""

import io
import os
import struct
import sys
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

READ, WRITE = 'rb', 'wb'
_COMPRESS_LEVEL_BEST = 9
_GZIP = 31  # wbits for gzip's header and trailer


class BadGzipFile(OSError):
    """What is read is not gzip's."""


def open(filename, mode="rb", compresslevel=_COMPRESS_LEVEL_BEST, encoding=None, errors=None, newline=None):
    """Open a compressed file, as bytes or, with "t" in the mode, as text."""
    if "t" in mode:
        if "b" in mode:
            raise ValueError(f"Invalid mode: {mode!r}")
    else:
        for value, name in (encoding, 'encoding'), (errors, 'errors'), (newline, 'newline'):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    plain = mode.replace("t", "")
    if isinstance(filename, (str, bytes, os.PathLike)):
        binary = GzipFile(filename, plain, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        binary = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(binary, io.text_encoding(encoding), errors, newline) if "t" in mode else binary


class GzipFile(io.BufferedIOBase):
    """A compressed file: what is written is compressed, what is read is not."""

    myfileobj = fileobj = mode = None

    def __init__(self, filename=None, mode=None, compresslevel=_COMPRESS_LEVEL_BEST, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            fileobj = self.myfileobj = io.open(filename, mode or 'rb')
        given_mode = mode
        if filename is None:
            filename = getattr(fileobj, 'name', '')
            filename = filename if isinstance(filename, (str, bytes)) else ''
        else:
            filename = os.fspath(filename)
        mode = mode or getattr(fileobj, 'mode', 'rb')
        self.name, self.fileobj, self._position = filename, fileobj, 0
        if mode.startswith('r'):
            self.mode = READ
            self._rewind_to = fileobj.tell() if fileobj.seekable() else 0
            self._start_reading(b'')
        elif mode.startswith(('w', 'a', 'x')):
            if given_mode is None:
                import warnings
                warnings.warn("GzipFile was opened for writing, but this will change in future Python releases.  "
                              "Specify the mode argument for opening it for writing.", FutureWarning, 2)
            self.mode, self._written_time = WRITE, mtime
            self._worker = zlib.compressobj(compresslevel, wbits=-zlib.MAX_WBITS)
            self._sum = 0
            self._write_header(compresslevel)
        else:
            raise ValueError(f"Invalid mode: {mode!r}")

    def _start_reading(self, rest):
        # Members follow each other; `rest` is what was read already.
        self._raw, self._ready, self._worker = rest, b'', None
        self._read_time = None

    def _write_header(self, level):
        name = os.path.basename(self.name)
        if not isinstance(name, bytes):
            try:
                name = name.encode('latin-1')
            except UnicodeEncodeError:
                name = b''
        name = name.removesuffix(b'.gz')
        seconds = time.time() if self._written_time is None else self._written_time
        speed = 2 if level == _COMPRESS_LEVEL_BEST else 4 if level == 1 else 0
        head = b'\x1f\x8b\x08' + bytes([8 if name else 0]) + struct.pack('<L', int(seconds)) + bytes([speed, 255])
        self.fileobj.write(head + (name + b'\0' if name else b''))

    def _check(self, mode, text):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file")
        if self.mode != mode:
            raise OSError(9, text)

    def write(self, data):
        self._check(WRITE, "write() on read-only GzipFile object")
        try:
            data = memoryview(data).tobytes()
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
        if data:
            self.fileobj.write(self._worker.compress(data))
            self._sum = zlib.crc32(data, self._sum)
            self._position += len(data)
        return len(data)

    def _fill(self):
        # More of what is read into _ready; False at the end.
        while not self._ready:
            if self._worker is not None and self._worker.eof:
                # Zeros may fill up what is behind a member.
                self._raw, self._worker = self._worker.unused_data.lstrip(b'\0'), None
            piece = self._raw or self.fileobj.read(io.DEFAULT_BUFFER_SIZE)
            self._raw = b''
            if self._worker is None:
                while 0 < len(piece) < 8 and (more := self.fileobj.read(io.DEFAULT_BUFFER_SIZE)):
                    piece += more
                if not piece:
                    return False
                if piece[:2] != b'\x1f\x8b':
                    raise BadGzipFile(f'Not a gzipped file ({piece[:2]!r})')
                if len(piece) >= 8:
                    self._read_time = int.from_bytes(piece[4:8], 'little')
                self._worker = zlib.decompressobj(_GZIP)
            elif not piece:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
            try:
                self._ready = self._worker.decompress(piece)
            except zlib.error as error:
                if 'check' in str(error):
                    raise BadGzipFile("CRC check failed" if 'data' in str(error)[32:] else
                                      "Incorrect length of data produced") from None
                raise
        return True

    def read(self, size=-1):
        self._check(READ, "read() on write-only GzipFile object")
        pieces, left = [], sys.maxsize if size is None or size < 0 else size
        while left and self._fill():
            piece, self._ready = self._ready[:left], self._ready[left:]
            pieces.append(piece)
            left -= len(piece)
        data = b''.join(pieces)
        self._position += len(data)
        return data

    def read1(self, size=-1):
        self._check(READ, "read1() on write-only GzipFile object")
        if not self._fill():
            return b''
        return self.read(len(self._ready) if size < 0 else min(size, len(self._ready)))

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast('B') as plain:
            data = self.read(len(plain))
            plain[:len(data)] = data
        return len(data)

    def readinto1(self, buffer):
        with memoryview(buffer) as view, view.cast('B') as plain:
            data = self.read1(len(plain))
            plain[:len(data)] = data
        return len(data)

    def peek(self, n):
        self._check(READ, "peek() on write-only GzipFile object")
        self._fill()
        return self._ready

    def readline(self, size=-1):
        self._check(READ, "readline() on write-only GzipFile object")
        pieces, left = [], sys.maxsize if size is None or size < 0 else size
        while left and self._fill():
            end = min(self._ready.find(b'\n') + 1 or len(self._ready), left)
            piece, self._ready = self._ready[:end], self._ready[end:]
            pieces.append(piece)
            left -= end
            if piece.endswith(b'\n'):
                break
        line = b''.join(pieces)
        self._position += len(line)
        return line

    @property
    def mtime(self):
        """When what was read last was written."""
        return self._read_time

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        fileobj, own = self.fileobj, self.myfileobj
        if fileobj is None:
            return
        try:
            if self.mode == WRITE:
                fileobj.write(self._worker.flush())
                fileobj.write(struct.pack('<LL', self._sum, self._position & 0xFFFFFFFF))
        finally:
            self.fileobj = self.myfileobj = None
            if own:
                own.close()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if self.mode == WRITE:
            self.fileobj.write(self._worker.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        return self.fileobj.fileno()

    def rewind(self):
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self.fileobj.seek(self._rewind_to)
        self._position = 0
        self._start_reading(b'')

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        return self._position

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._position
        if self.mode == WRITE:
            if whence == io.SEEK_END:
                raise ValueError('Seek from end not supported')
            if offset < self._position:
                raise OSError('Negative seek in write mode')
            self.write(bytes(offset - self._position))
            return self._position
        self._check(READ, "seek() on write-only GzipFile object")
        if whence == io.SEEK_END:
            while self.read(io.DEFAULT_BUFFER_SIZE):
                pass
            offset += self._position
        if offset < self._position:
            self.rewind()
        while self._position < offset and self.read(min(io.DEFAULT_BUFFER_SIZE, offset - self._position)):
            pass
        return self._position

    def __repr__(self):
        return f'<gzip {self.fileobj!r} {hex(id(self))}>'


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=0):
    """Data as a compressed file would hold it."""
    packed = zlib.compress(data, compresslevel, _GZIP)
    return packed[:4] + struct.pack('<L', int(time.time() if mtime is None else mtime)) + packed[8:9] + b'\xff' + packed[10:]


def decompress(data):
    """What a compressed file holds, all its members."""
    return GzipFile(fileobj=io.BytesIO(data)).read()
