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
    if reading and writing:
        file = io.BufferedRWPair(raw, raw, size)
    else:
        file = (io.BufferedReader if reading else io.BufferedWriter)(raw, size)
    if "b" not in mode:
        file = io.TextIOWrapper(file, encoding, errors, newline)
        file.mode = mode
    return file


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
