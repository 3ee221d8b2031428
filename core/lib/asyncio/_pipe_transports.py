"""Transports over the ends of pipes. A pipe tells its watchers of every change; they look again in the loop."""

import posix
import sys
import warnings

from . import transports
from .log import logger
from .selector_events import _add_reader, _remove_reader

_MAX_READ = 256 << 10  # bytes handed over at once


async def _connect(loop, kind, protocol_factory, file):
    """(transport, protocol) of loop.connect_read_pipe() and connect_write_pipe()."""
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = kind(loop, file, protocol, waiter)
    try:
        await waiter
    except:
        transport.close()
        raise
    if loop.get_debug():
        what = "Read" if kind is _UnixReadPipeTransport else "Write"
        logger.debug("%s pipe %r connected: (%r, %r)", what, file.fileno(), transport, protocol)
    return transport, protocol


async def connect_read_pipe(self, protocol_factory, pipe):
    """A transport that reads from a pipe; (transport, protocol)."""
    return await _connect(self, _UnixReadPipeTransport, protocol_factory, pipe)


async def connect_write_pipe(self, protocol_factory, pipe):
    """A transport that writes to a pipe; (transport, protocol)."""
    return await _connect(self, _UnixWritePipeTransport, protocol_factory, pipe)


def _raw_of(file):
    return getattr(getattr(file, "buffer", file), "raw", file)


def _end_of(file, writes):
    # The end of a pipe below a file, or one that a thread feeds with what the program's standard input gives.
    import _pipes

    raw = _raw_of(file)
    if isinstance(raw, _pipes.RawPipe):
        return raw.end
    if file in (sys.stdin, sys.__stdin__):
        return _fed(lambda: file.readline().encode())
    if file in (sys.stdout, sys.__stdout__, sys.stderr, sys.__stderr__):
        return _drained(lambda data: (file.write(data.decode("utf-8", "replace")), file.flush()))
    number = raw.fileno()
    if posix._is_socket(number):
        import _os_pipes

        if writes:
            return _drained(lambda data: _os_pipes.write(number, data, waits=True), file.close)
        return _fed(lambda: _os_pipes.read(number, _pipes.CAPACITY, waits=True))
    kinds = "only for pipes, sockets and character devices" if writes else "for pipes/sockets only."
    raise ValueError(f"Pipe transport is {kinds}")


def _fed(read):
    """The end of a pipe into which a thread writes what read() gives."""
    import _pipes
    import _thread

    reader, writer = _pipes.pipe()

    def feed():
        try:
            while data := read():
                writer.write(data)
        except OSError:
            pass  # nobody reads any more, or what was read is closed
        writer.close()

    _thread.start_new_thread(feed, ())
    return reader


def _drained(write, done=lambda: None):
    """The end of a pipe from which a thread gives all to write()."""
    import _pipes
    import _thread

    reader, writer = _pipes.pipe()

    def drain():
        try:
            while data := reader.read(_pipes.CAPACITY):
                write(data)
        except OSError:
            pass
        reader.close()
        done()

    _thread.start_new_thread(drain, ())
    return writer


class _PipeTransport:
    # What both directions share: the state, the watch on the pipe, the end.
    _file = None

    def _attach(self, loop, file, protocol, waiter):
        self._extra["pipe"] = file
        self._loop = loop
        self._fileno = file.fileno()
        self._end = _end_of(file, isinstance(self, transports.WriteTransport))
        self._file = file
        self._protocol = protocol
        self._closing = False
        self._looking = False
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._watch)
        loop.call_soon(_resolve, waiter)

    def __repr__(self):
        info = [self.__class__.__name__]
        if self._file is None:
            info.append("closed")
        elif self._closing:
            info.append("closing")
        info.append(f"fd={self._fileno}")
        if self._file is None:
            info.append("closed")
        else:
            info.append("open" if self._loop.is_closed() else self._state())
        return f"<{' '.join(info)}>"

    def _watch(self):
        if not self._closing:
            self._end.pipe.watchers.append(self._changed)
            self._changed()

    def _unwatch(self):
        if self._changed in self._end.pipe.watchers:
            self._end.pipe.watchers.remove(self._changed)

    def _changed(self):
        if not self._looking and not self._loop.is_closed():
            self._looking = True
            self._loop.call_soon_threadsafe(self._look_again)

    def _look_again(self):
        self._looking = False
        self._look()

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def _fatal_error(self, exc, message):
        if isinstance(exc, OSError):
            if self._loop.get_debug():
                logger.debug("%r: %s", self, message, exc_info=True)
        else:
            self._loop.call_exception_handler(
                {"message": message, "exception": exc, "transport": self, "protocol": self._protocol}
            )
        self._close(exc)

    def _finish(self, exc):
        self._closing = True
        self._unwatch()
        self._loop.call_soon(self._call_connection_lost, exc)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._end.close()
            # What is written goes on its way by a thread, which closes the file then.
            if hasattr(_raw_of(self._file), "end") or self._fileno > 2 and not self._end.writes:
                self._file.close()
            self._file = self._protocol = self._loop = None

    def __del__(self, _warn=warnings.warn):
        if self._file is not None:
            _warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
            self._file.close()


def _resolve(waiter):
    if waiter is not None and not waiter.cancelled():
        waiter.set_result(None)


class _UnixReadPipeTransport(_PipeTransport, transports.ReadTransport):
    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra)
        self._paused = False
        self._attach(loop, pipe, protocol, waiter)

    def _state(self):
        return "idle" if self._paused or self._closing else "polling"

    def _look(self):
        if self._paused or self._closing:
            return
        pipe = self._end.pipe
        if data := pipe.take(_MAX_READ):
            self._protocol.data_received(data)
            if pipe.data or pipe.at_end():
                self._changed()
        elif pipe.at_end():
            if self._loop.get_debug():
                logger.info("%r was closed by peer", self)
            self._loop.call_soon(self._protocol.eof_received)
            self._finish(None)

    def is_reading(self):
        return not self._paused and not self._closing

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            if self._loop.get_debug():
                logger.debug("%r pauses reading", self)

    def resume_reading(self):
        if not self._closing and self._paused:
            self._paused = False
            if self._loop.get_debug():
                logger.debug("%r resumes reading", self)
            self._changed()

    def close(self):
        if not self._closing:
            self._finish(None)

    _close = _PipeTransport._finish


class _UnixWritePipeTransport(_PipeTransport, transports._FlowControlMixin, transports.WriteTransport):
    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra, loop)
        self._buffer = bytearray()
        self._lost = 0
        self._watched = None  # the descriptor of a pipe of the program, which has an end to read when its reader is gone
        self._attach(loop, pipe, protocol, waiter)

    def _watch(self):
        super()._watch()
        number = self._fileno
        if posix._is_socket(number) and not self._closing:
            self._watched = number
            _add_reader(self._loop, number, self._reader_left)

    def _reader_left(self):
        self._close(BrokenPipeError() if self._buffer else None)

    def _finish(self, exc):
        if self._watched is not None:
            _remove_reader(self._loop, self._watched)
            self._watched = None
        super()._finish(exc)

    def _state(self):
        return f"{'polling' if self._buffer else 'idle'} bufsize={len(self._buffer)}"

    def get_write_buffer_size(self):
        return len(self._buffer)

    def _look(self):
        if self._file is None or self._lost:
            return
        if not self._end.pipe.readers:
            self._close(BrokenPipeError() if self._buffer else None)
        elif self._buffer:
            count = self._end.pipe.offer(self._buffer)
            del self._buffer[:count]
            self._maybe_resume_protocol()
            if self._closing and not self._buffer:
                self._finish(None)

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if not data:
            return
        if self._lost or self._closing:
            if self._lost >= 5:
                logger.warning("pipe closed by peer or os.write(pipe, data) raised exception.")
            self._lost += 1
            return
        data = bytes(data)
        if not self._buffer:
            try:
                data = data[self._end.pipe.offer(data):]
            except Exception as error:
                self._lost += 1
                self._fatal_error(error, "Fatal write error on pipe transport")
                return
        if data:
            self._buffer += data
            self._maybe_pause_protocol()

    def can_write_eof(self):
        return True

    def write_eof(self):
        if not self._closing:
            self._closing = True
            if not self._buffer:
                self._finish(None)

    def close(self):
        if self._file is not None and not self._closing:
            self.write_eof()

    def abort(self):
        self._close(None)

    def _close(self, exc=None):
        self._lost += 1
        self._buffer.clear()
        self._finish(exc)


for _kind in (_UnixReadPipeTransport, _UnixWritePipeTransport):
    _kind.__module__ = "asyncio.unix_events"
del _kind
