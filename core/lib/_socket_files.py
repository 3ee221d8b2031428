"""Files over sockets: what socket.makefile() gives."""

import io


def open_socket(sock, mode, buffering, encoding, errors, newline):
    if not set(mode) <= {"r", "w", "b"}:
        raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
    writing = "w" in mode
    reading = "r" in mode or not writing
    if buffering == 0 and "b" not in mode:
        raise ValueError("unbuffered streams must be binary")
    raw = SocketIO(sock, ("r" if reading else "") + ("w" if writing else ""))
    if buffering == 0:
        return raw
    size = io.DEFAULT_BUFFER_SIZE if buffering is None or buffering < 0 else buffering
    reader = io.BufferedReader(raw, size) if reading else None
    writer = io.BufferedWriter(raw, size) if writing else None
    if "b" not in mode:
        return _TextFile(raw, reader, writer, encoding, errors, newline, mode)
    return _Pair(raw, reader, writer) if reading and writing else reader or writer


class SocketIO(io.RawIOBase):
    """The unbuffered file of a socket."""

    def __init__(self, sock, mode):
        self._sock = sock
        self.mode = mode + "b"
        self._timed_out = False

    def _ask(self, method, argument):
        self._checkClosed()
        if self._timed_out:
            raise OSError("cannot read from timed out object")
        try:
            return method(argument)
        except TimeoutError:
            self._timed_out = True
            raise
        except BlockingIOError:
            return None

    def readinto(self, buffer):
        return self._ask(self._sock.recv_into, buffer)

    def read(self, size=-1):
        return self.readall() if size is None or size < 0 else self._ask(self._sock.recv, size)

    def readall(self):
        return b"".join(iter(lambda: self.read(65536), b""))

    def write(self, data):
        self._checkClosed()
        try:
            return self._sock.send(data)
        except BlockingIOError:
            return None

    def readable(self):
        return "r" in self.mode

    def writable(self):
        return "w" in self.mode

    def seekable(self):
        return False

    def fileno(self):
        self._checkClosed()
        return self._sock.fileno()

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    def close(self):
        if not self.closed:
            super().close()
            self._sock._decref_socketios()
            self._sock = None


class _Pair(io.BufferedIOBase):
    """Reads through one buffer, writes through another."""

    def __init__(self, raw, reader, writer):
        self.raw = raw
        self.read = reader.read
        self.read1 = reader.read1
        self.readline = reader.readline
        self.peek = reader.peek
        self.write = writer.write
        self.flush = writer.flush
        self.fileno = raw.fileno

    def readable(self):
        return True

    def writable(self):
        return True

    def close(self):
        if not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    @property
    def closed(self):
        return self.raw.closed


class _TextFile(io.TextIOBase):
    """Text, read line by line: a line is given as soon as it is there."""

    def __init__(self, raw, reader, writer, encoding, errors, newline, mode):
        self._raw = raw
        self._reader = reader
        self._writer = writer
        self.encoding = encoding or "utf-8"
        self.errors = errors or "strict"
        self._newline = newline
        self.mode = mode

    def _decode(self, data):
        text = data.decode(self.encoding, self.errors)
        return text if self._newline is not None else text.replace("\r\n", "\n").replace("\r", "\n")

    def readline(self, size=-1):
        self._checkClosed()
        return self._decode(self._reader.readline(size))

    def read(self, size=-1):
        self._checkClosed()
        return self._decode(self._reader.read(-1 if size is None else size))

    def write(self, text):
        self._checkClosed()
        lines = text if self._newline in (None, "", "\n") else text.replace("\n", self._newline)
        self._writer.write(lines.encode(self.encoding, self.errors))
        return len(text)

    def flush(self):
        if self._writer is not None and not self._raw.closed:
            self._writer.flush()

    def readable(self):
        return self._reader is not None

    def writable(self):
        return self._writer is not None

    def fileno(self):
        return self._raw.fileno()

    def close(self):
        if not self._raw.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    @property
    def closed(self):
        return self._raw.closed
