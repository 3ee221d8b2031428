"""Byte streams over files: FileIO without a buffer, and the buffered readers and writers around any raw stream."""

import sys
import _files
from _io_base import DEFAULT_BUFFER_SIZE, BufferedIOBase, RawIOBase, UnsupportedOperation, writable_bytes

_MODE_ERROR = 'Must have exactly one of create/read/write/append mode and at most one plus'
# What each letter of a mode asks of the system.
_STREAMS = '/dev/stdin', '/dev/stdout', '/dev/stderr'
_FLAGS = {'r': _files.O_RDONLY, 'w': _files.O_CREAT | _files.O_TRUNC, 'a': _files.O_CREAT | _files.O_APPEND,
          'x': _files.O_CREAT | _files.O_EXCL}
_STANDARD = 3  # the descriptors below are the standard streams


def shown_type(stream):
    """How a stream's type is called in what it prints: in the library they have their module before them."""
    name = type(stream).__name__
    return f'_io.{name}' if type(stream).__module__ == '_io' else name


def warn_unclosed(stream):
    """A stream that was not closed goes away."""
    warnings = sys.modules.get('warnings')
    if warnings is not None:
        warnings.warn(f'unclosed file {stream!r}', ResourceWarning, stacklevel=2, source=stream)


def _unless_it_blocks(act, descriptor, what):
    try:
        return act(descriptor, what)
    except BlockingIOError:
        return None


class FileIO(RawIOBase):
    """A file as the system knows it: bytes without a buffer."""

    _fd = -1
    _closefd = True

    def __init__(self, file, mode='r', closefd=True, opener=None):
        if isinstance(file, float):
            raise TypeError('expected str, bytes or os.PathLike object, not float')
        if mode.strip('xrwab+'):
            raise ValueError(f'invalid mode: {mode}')
        kinds = [letter for letter in mode if letter in 'rwax']
        if len(kinds) != 1 or mode.count('+') > 1:
            raise ValueError(_MODE_ERROR)
        self._kind, self._plus = kinds[0], '+' in mode
        self._fd = self._opened(file, closefd, opener)
        self._closefd = closefd
        self.name = file
        try:
            status = _files.fstat(self._fd)
            if _files.S_ISDIR(status.st_mode):
                raise IsADirectoryError(21, 'Is a directory', file)
            self._blksize = status.st_blksize
            self._seeks = status.st_mode & 0o170000 not in (0o10000, 0o140000)  # no pipe, no socket
            if self._kind == 'a':
                try:
                    _files.lseek(self._fd, 0, 2)
                except OSError:
                    pass
        except BaseException:
            # A descriptor that was given is its giver's.
            if not isinstance(file, int):
                _files.close(self._fd)
            self._fd = -1
            raise

    def _opened(self, file, closefd, opener):
        if isinstance(file, int):
            if isinstance(file, bool):
                import warnings
                warnings.warn('bool is used as a file descriptor', RuntimeWarning, stacklevel=3)
            if file < 0:
                raise ValueError('negative file descriptor')
            return int(file)
        if not closefd:
            raise ValueError('Cannot use closefd=False with file name')
        access = _files.O_RDWR if self._plus else _files.O_RDONLY if self._kind == 'r' else _files.O_WRONLY
        flags = _FLAGS[self._kind] | access | _files.O_CLOEXEC
        if opener is None:
            if str(file) in _STREAMS:
                import os
                return os.dup(_STREAMS.index(str(file)))
            try:
                return _files.open(file, flags, 0o666)
            except ValueError:
                raise ValueError('embedded null byte') from None
        descriptor = opener(file, flags)
        if not isinstance(descriptor, int):
            raise TypeError('expected integer from opener')
        if descriptor < 0:
            raise ValueError(f'opener returned {descriptor}')
        return descriptor

    def _checkClosed(self, msg='I/O operation on closed file.'):
        if self._fd < 0:
            raise ValueError(msg)

    def _check(self, able=True, what=''):
        if self._fd < 0:
            raise ValueError('I/O operation on closed file')
        if not able:
            raise UnsupportedOperation(f'File not open for {what}')

    def _reads(self):
        return self._plus or self._kind == 'r'

    def _writes(self):
        return self._plus or self._kind != 'r'

    def read(self, size=-1, /):
        """At most size bytes; all that are left without a size."""
        self._check(self._reads(), 'reading')
        if size is None or size < 0:
            return self.readall()
        return _unless_it_blocks(_files.read, self._fd, size)

    def readall(self):
        """All bytes that are left."""
        self._check(self._reads(), 'reading')
        pieces = []
        while piece := _unless_it_blocks(_files.read, self._fd, 1 << 20):
            pieces.append(piece)
        return b''.join(pieces) if pieces or piece is not None else None

    def readinto(self, buffer, /):
        """Fill a buffer; how many bytes came."""
        self._check(self._reads(), 'reading')
        view = writable_bytes(buffer)
        data = _unless_it_blocks(_files.read, self._fd, len(view))
        if data is None:
            return None
        view[:len(data)] = data
        return len(data)

    def write(self, b, /):
        """Write bytes; how many were written."""
        self._check(self._writes(), 'writing')
        return _unless_it_blocks(_files.write, self._fd, b)

    def seek(self, pos, whence=0, /):
        """Move; the new position."""
        self._check()
        return _files.lseek(self._fd, pos, whence)

    def tell(self):
        """The position."""
        self._check()
        return _files.lseek(self._fd, 0, 1)

    def truncate(self, size=None, /):
        """Make the file so long: the position if no size is given."""
        self._check(self._writes(), 'writing')
        if size is None:
            size = self.tell()
        _files.ftruncate(self._fd, size)
        return size

    def readable(self):
        self._check()
        return self._reads()

    def writable(self):
        self._check()
        return self._writes()

    def seekable(self):
        self._check()
        return self._seeks

    def fileno(self):
        self._check()
        return self._fd

    def isatty(self):
        self._check()
        return _files.isatty(self._fd)

    def close(self):
        """Close; a second call does nothing."""
        try:
            if self._fd >= 0:
                super().close()
        finally:
            fd, self._fd = self._fd, -1
            if fd >= 0 and self._closefd:
                _files.close(fd)

    @property
    def closed(self):
        return self._fd < 0

    @property
    def closefd(self):
        return self._closefd

    @property
    def mode(self):
        kind = 'r' if self._plus and self._kind == 'w' else self._kind
        return kind + 'b+' if self._plus else kind + 'b'

    def __repr__(self):
        kind = shown_type(self)
        if self._fd < 0:
            return f'<{kind} [closed]>'
        name = getattr(self, 'name', None)
        shown = f'fd={self._fd}' if name is None else f'name={name!r}'
        return f'<{kind} {shown} mode={self.mode!r} closefd={self._closefd}>'

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")

    def __del__(self):
        if self._fd >= 0 and self._closefd:
            warn_unclosed(self)
        super().__del__()


def stays_open(stream, raw):
    """Whether a stream that nobody has is one of the standard streams; says so of a file that nobody closed."""
    if not isinstance(raw, FileIO) or raw._fd < 0:
        return False
    if raw._fd < _STANDARD:
        stream.flush()
        return True
    if raw._closefd:
        warn_unclosed(stream)
    return False


class _Buffered(BufferedIOBase):
    # What readers and writers have in common. `_raw` is None once it was detached.

    _raw = None
    _detached = False

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            self._raw = None
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._size = buffer_size
        self._ahead, self._at = b'', 0  # bytes that were read, and how many of them are taken
        self._waiting, self._count = [], 0  # pieces that are not written yet, and their bytes

    @property
    def raw(self):
        if self._raw is None:
            raise ValueError('raw stream has been detached' if self._detached else
                             'I/O operation on uninitialized object')
        return self._raw

    def _open(self, what):
        if self.raw.closed:
            raise ValueError(f'{what} of closed file' if what != 'write' else 'write to closed file')

    def _write_all(self):
        # What waits goes to the raw stream.
        if self._waiting:
            data = b''.join(self._waiting)
            self._waiting, self._count = [], 0
            try:
                while data:
                    count = self._raw_write(data)
                    if count is None:
                        raise BlockingIOError(11, 'write could not complete without blocking', 0)
                    data = data[count:]
            except BaseException:
                # It stays here: a later attempt may succeed.
                self._waiting.insert(0, data)
                self._count += len(data)
                raise

    def _raw_write(self, data):
        count = self._raw.write(data)
        if count is not None and not 0 <= count <= len(data):
            raise OSError(f'raw write() returned invalid length {count} (should have been between 0 and {len(data)})')
        return count

    def _position(self, position):
        # What the raw stream says.
        if position < 0:
            raise OSError(f'Raw stream returned invalid position {position}')
        return position

    def _drop_ahead(self):
        # The raw stream goes back to where the reader is.
        left = len(self._ahead) - self._at
        self._ahead, self._at = b'', 0
        if left:
            self._raw.seek(-left, 1)

    def seek(self, target, whence=0, /):
        """Move; the new position."""
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._open('seek')
        if not self._raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        self._write_all()
        if whence == 1:
            target -= len(self._ahead) - self._at
        self._ahead, self._at = b'', 0
        return self._position(self._raw.seek(target, whence))

    def tell(self):
        """The position."""
        return self._position(self.raw.tell()) - (len(self._ahead) - self._at) + self._count

    def flush(self):
        self._open('flush')
        self._write_all()

    def truncate(self, size=None, /):
        """Make the file so long: the position if no size is given."""
        self._open('truncate')
        if not self.writable():
            raise UnsupportedOperation('truncate')
        self._write_all()
        return self._raw.truncate(self.tell() if size is None else size)

    def close(self):
        """Write what waits and close; a second call does nothing."""
        if self.raw.closed:
            return
        try:
            self.flush()
        finally:
            self._raw.close()

    def detach(self):
        """The raw stream; this one is of no use then."""
        raw = self.raw
        self.flush()
        self._raw, self._detached = None, True
        return raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def __repr__(self):
        name = getattr(self._raw, 'name', None)
        return f'<{shown_type(self)}>' if name is None else f'<{shown_type(self)} name={name!r}>'

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")

    def __del__(self):
        if not stays_open(self, self._raw):
            super().__del__()


def _count_of(size):
    # The argument of read(): -1 for None.
    if size is None:
        return -1
    if not hasattr(size, '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return size.__index__()


class _Reading(_Buffered):
    # Reading from a buffer; what waits to be written is written first.

    def _fill(self):
        # One more piece from the raw stream: False at its end, None when it would block.
        if self._waiting:
            self._write_all()
        data = self._read_once(self._size)
        if not data:
            return None if data is None else False
        self._ahead = self._ahead[self._at:] + data if self._at < len(self._ahead) else data
        self._at = 0
        return True

    def _read_once(self, size):
        if type(self._raw) is FileIO:
            return self._raw.read(size)
        buffer = bytearray(size)
        count = self._raw.readinto(buffer)
        if count is None:
            return None
        try:
            count = range(count).stop  # operator.index()
        except TypeError as error:
            raise OSError('raw readinto() failed') from error
        if not 0 <= count <= size:
            raise OSError(f'raw readinto() returned invalid length {count} (should have been between 0 and {size})')
        return bytes(buffer[:count])

    def _raw_rest(self):
        # All that the raw stream still has.
        if hasattr(self._raw, 'readall'):
            data = self._raw.readall()
            if data is not None and not isinstance(data, bytes):
                raise TypeError('readall() should return bytes')
            return data
        pieces = []
        while piece := self._raw.read():
            if not isinstance(piece, bytes):
                raise TypeError('read() should return bytes')
            pieces.append(piece)
        return b''.join(pieces) if pieces or piece is not None else None

    def read(self, size=-1, /):
        """size bytes, fewer at the end; all that are left without a size."""
        size = _count_of(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        self._open('read')
        if size == -1:
            if self._waiting:
                self._write_all()
            rest = self._ahead[self._at:]
            self._ahead, self._at = b'', 0
            data = self._raw_rest()
            return rest + data if data else rest if rest or data is not None else None
        while len(self._ahead) - self._at < size:
            if not (more := self._fill()):
                if more is None and self._at == len(self._ahead):
                    return None
                break
        return self._take(size)

    def _take(self, size):
        data = self._ahead[self._at:self._at + size]
        self._at += len(data)
        return data

    def read1(self, size=-1, /):
        """At most size bytes with at most one read of the raw stream."""
        self._open('read')
        if size < 0:
            size = self._size
        if size and self._at >= len(self._ahead):
            if type(self._raw) is not FileIO:
                if self._waiting:
                    self._write_all()
                self._ahead, self._at = b'', 0
                return self._read_once(size) or b''
            self._fill()  # nobody sees that more is read of a file, which is quicker
        return self._take(size)

    def peek(self, size=0, /):
        """What is in the buffer, or could be, without taking it."""
        self._open('peek')
        if self._at >= len(self._ahead):
            self._fill()
        return self._ahead[self._at:]

    def readline(self, size=-1, /):
        """One line with its end."""
        self._open('readline')
        size = _count_of(size)
        searched = 0
        while True:
            found = self._ahead.find(b'\n', self._at + searched)
            searched = len(self._ahead) - self._at
            if found >= 0 or 0 <= size <= searched or not self._fill():
                break
        end = len(self._ahead) if found < 0 else found + 1
        return self._take(end - self._at if size < 0 else min(end - self._at, size))

    def __next__(self):
        found = self._ahead.find(b'\n', self._at)
        if found >= 0 and not self._raw.closed:
            line = self._ahead[self._at:found + 1]
            self._at = found + 1
            return line
        if line := self.readline():
            return line
        raise StopIteration

    def readinto(self, buffer, /):
        """Fill a buffer; how many bytes came."""
        self._open('readinto')
        view = writable_bytes(buffer)
        data = self.read(len(view)) or b''
        view[:len(data)] = data
        return len(data)

    def readinto1(self, buffer, /):
        """Fill a buffer with at most one read of the raw stream."""
        self._open('readinto')
        view = writable_bytes(buffer)
        if self._waiting:
            self._write_all()
        data = self._take(len(view))
        missing = len(view) - len(data)
        # What does not fit into the buffer goes past it.
        if missing > self._size:
            data += self._read_once(missing) or b''
        elif not data:
            data = self.read1(missing)
        view[:len(data)] = data
        return len(data)

    def readable(self):
        return self.raw.readable()


class _Writing(_Buffered):
    # Writing through a buffer; what was read ahead is given back first.

    def write(self, b, /):
        """Write bytes; how many."""
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._open('write')
        data = bytes(memoryview(b)) if not isinstance(b, bytes) else b
        if self._ahead:
            self._drop_ahead()
        total = len(data)
        if self._count + total > self._size:
            # What waits goes first; of the rest, what a buffer holds may wait in its turn.
            self._write_all()
            while len(data) >= self._size:
                count = self._raw_write(data)
                if count is None:
                    kept = data[:self._size]
                    self._waiting, self._count = [kept], len(kept)
                    written = total - len(data) + len(kept)
                    raise BlockingIOError(11, 'write could not complete without blocking', written)
                data = data[count:]
        if data:
            self._waiting.append(data)
            self._count += len(data)
        return total

    def writable(self):
        return self.raw.writable()


class BufferedReader(_Reading):
    """Reads a raw stream through a buffer."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        super().__init__(raw, buffer_size)

    def write(self, b, /):
        raise UnsupportedOperation('write')


class BufferedWriter(_Writing):
    """Collects what is written to a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        super().__init__(raw, buffer_size)

    def readinto(self, buffer, /):
        raise UnsupportedOperation('read')

    def readline(self, size=-1, /):
        raise UnsupportedOperation('read')


class BufferedRandom(_Reading, _Writing):
    """Reads and writes a raw stream that can be moved in."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        if not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        if not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        super().__init__(raw, buffer_size)


class BufferedRWPair(BufferedIOBase):
    """A reader and a writer as one stream."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def write(self, b, /):
        return self.writer.write(b)

    def flush(self):
        return self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    @property
    def closed(self):
        return self.writer.closed


_standard_input = None


def standard_input():
    """sys.stdin.buffer."""
    global _standard_input
    if _standard_input is None:
        raw = FileIO(0)
        raw.name = '<stdin>'
        _standard_input = BufferedReader(raw)
    return _standard_input


for _cls in (FileIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    _cls.__module__ = '_io'
    _cls.__name__ = f'_io.{_cls.__name__}'  # what messages show: at CPython's they are in C
del _cls
