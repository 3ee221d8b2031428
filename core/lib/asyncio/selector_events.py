"""Sockets on an event loop: watching them, the loop's sock_ methods, and the transports.

The functions whose first parameter is a loop are methods of it (unix_events puts them there).
"""

from collections import deque
from functools import partial

from _weakref import ref as weakref

from . import constants
from .events import Handle
from .exceptions import CancelledError
from .protocols import BufferedProtocol
from .transports import DatagramTransport, _FlowControlMixin
from .trsock import TransportSocket

_FATAL = (SystemExit, KeyboardInterrupt)


# -- readiness


def _number(loop, fd):
    """The descriptor, which must not be a transport's."""
    number = fd
    if not isinstance(number, int):
        try:
            number = int(number.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fd!r}") from None
    if number < 0:
        raise ValueError(f"Invalid file descriptor: {number}")
    known = loop._transports.get(number)
    transport = known() if known is not None else None
    if transport is not None and not transport.is_closing():
        raise RuntimeError(f"File descriptor {fd!r} is used by transport {transport!r}")
    return number


def _set_reader(loop, fd, handle):
    if fd == 0:
        from ._input_watch import set_reader

        return set_reader(loop, handle)
    return loop._poll.set_reader(fd, handle)


def _add_reader(loop, fd, callback, *args):
    loop._check_closed()
    handle = Handle(callback, args, loop)
    before = _set_reader(loop, fd, handle)
    if before is not None:
        before.cancel()
    return handle


def _remove_reader(loop, fd):
    if loop.is_closed():
        return False
    before = _set_reader(loop, fd, None)
    if before is None:
        return False
    before.cancel()
    return True


def _add_writer(loop, fd, callback, *args):
    loop._check_closed()
    handle = Handle(callback, args, loop)
    before = loop._poll.set_writer(fd, handle)
    if before is not None:
        before.cancel()
    return handle


def _remove_writer(loop, fd):
    if loop.is_closed():
        return False
    before = loop._poll.set_writer(fd, None)
    if before is None:
        return False
    before.cancel()
    return True


def add_reader(self, fd, callback, *args):
    """Calls callback(*args) whenever there is something to read."""
    _add_reader(self, _number(self, fd), callback, *args)


def remove_reader(self, fd):
    return _remove_reader(self, _number(self, fd))


def add_writer(self, fd, callback, *args):
    """Calls callback(*args) whenever there is room to write."""
    _add_writer(self, _number(self, fd), callback, *args)


def remove_writer(self, fd):
    return _remove_writer(self, _number(self, fd))


# -- sockets without transports. Each tries at once, and again whenever the socket is ready.


def _check_socket(loop, sock):
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError("the socket must be non-blocking")


def _again(loop, sock, watch, unwatch, operation, *args):
    # A future of what the operation gives when the socket is ready for it.
    future = loop.create_future()
    fd = _number(loop, sock)
    handle = watch(loop, fd, _attempt, future, operation, args)
    future.add_done_callback(partial(_unwatch, loop, fd, handle, unwatch))
    return future


def _attempt(future, operation, args):
    if future.done():
        return
    try:
        result = operation(*args)
    except (BlockingIOError, InterruptedError):
        pass
    except _FATAL:
        raise
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)


def _unwatch(loop, fd, handle, unwatch, future):
    if not handle.cancelled():
        unwatch(loop, fd)


async def _when_readable(loop, sock, operation, *args):
    _check_socket(loop, sock)
    try:
        return operation(*args)
    except (BlockingIOError, InterruptedError):
        pass
    return await _again(loop, sock, _add_reader, _remove_reader, operation, *args)


async def sock_recv(self, sock, n):
    return await _when_readable(self, sock, sock.recv, n)


async def sock_recv_into(self, sock, buf):
    return await _when_readable(self, sock, sock.recv_into, buf)


async def sock_recvfrom(self, sock, bufsize):
    return await _when_readable(self, sock, sock.recvfrom, bufsize)


async def sock_recvfrom_into(self, sock, buf, nbytes=0):
    return await _when_readable(self, sock, sock.recvfrom_into, buf, nbytes or len(buf))


async def sock_sendall(self, sock, data):
    """Sends all of `data`, waiting for room as often as it takes."""
    _check_socket(self, sock)
    left = memoryview(data)

    def send():
        nonlocal left
        while left:
            left = left[sock.send(left) :]

    try:
        return send()
    except (BlockingIOError, InterruptedError):
        pass
    return await _again(self, sock, _add_writer, _remove_writer, send)


async def sock_sendto(self, sock, data, address):
    _check_socket(self, sock)
    try:
        return sock.sendto(data, address)
    except (BlockingIOError, InterruptedError):
        pass
    return await _again(self, sock, _add_writer, _remove_writer, lambda: sock.sendto(data, address))


async def sock_accept(self, sock):
    """(socket, address) of the next connection; the socket does not block."""

    def accept():
        connection, address = sock.accept()
        connection.setblocking(False)
        return connection, address

    return await _when_readable(self, sock, accept)


async def sock_connect(self, sock, address):
    _check_socket(self, sock)
    if sock.family in (2, 10):
        from .connections import _ensure_resolved

        infos = await _ensure_resolved(self, address, family=sock.family, type=sock.type, proto=sock.proto)
        address = infos[0][4]
    try:
        return sock.connect(address)
    except (BlockingIOError, InterruptedError):
        pass
    return await _again(self, sock, _add_writer, _remove_writer, _connected, sock, address)


def _connected(sock, address):
    number = sock.getsockopt(1, 4)  # SOL_SOCKET, SO_ERROR
    if number != 0:
        hint = " (not allowed by --allow-net)" if number == 13 else ""
        raise OSError(number, f"Connect call failed {address}{hint}")


# -- serving


def _start_serving(
    loop, protocol_factory, sock, sslcontext=None, server=None, backlog=100, handshake_timeout=None,
    shutdown_timeout=None,
):
    _add_reader(
        loop, sock.fileno(), _accept_connections, loop, protocol_factory, sock, sslcontext, server, backlog,
        handshake_timeout,
    )


def _accept_connections(loop, protocol_factory, sock, sslcontext, server, backlog, handshake_timeout):
    # As many as the backlog can hold: more than one may have come since the last turn.
    for _ in range(backlog + 1):
        try:
            connection, address = sock.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        if loop.get_debug():
            from .log import logger

            logger.debug("%r got a new connection from %r: %r", server, address, connection)
        connection.setblocking(False)
        extra = {"peername": address}
        loop.create_task(
            _accept(loop, protocol_factory, connection, extra, sslcontext, server, handshake_timeout)
        )


async def _accept(loop, protocol_factory, connection, extra, sslcontext, server, handshake_timeout):
    protocol = transport = None
    try:
        protocol = protocol_factory()
        if sslcontext is not None:
            from .connections import _tls

            extra.update(await _tls(loop, connection, sslcontext, True, None, handshake_timeout))
        waiter = loop.create_future()
        transport = loop._make_socket_transport(connection, protocol, waiter=waiter, extra=extra, server=server)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
    except _FATAL:
        raise
    except BaseException as error:
        if loop.get_debug():
            context = {"message": "Error on transport creation for incoming connection", "exception": error}
            if protocol is not None:
                context["protocol"] = protocol
            if transport is not None:
                context["transport"] = transport
            loop.call_exception_handler(context)


def _stop_serving(loop, sock):
    _remove_reader(loop, sock.fileno())
    sock.close()
    if sock.family == 1:  # AF_UNIX
        import _unix_paths

        _unix_paths.closed(sock)


def _make_socket_transport(loop, sock, protocol, waiter=None, *, extra=None, server=None):
    return _SelectorSocketTransport(loop, sock, protocol, waiter, extra, server)


def _make_datagram_transport(loop, sock, protocol, address=None, waiter=None, extra=None):
    return _SelectorDatagramTransport(loop, sock, protocol, address, waiter, extra)


# -- transports


class _SelectorTransport(_FlowControlMixin):
    max_size = 256 * 1024  # bytes read at once

    _sock = None  # for a transport whose constructor failed

    def __init__(self, loop, sock, protocol, extra, server):
        super().__init__(extra, loop)
        self._extra["socket"] = TransportSocket(sock)
        try:
            self._extra["sockname"] = sock.getsockname()
        except OSError:
            self._extra["sockname"] = None
        if "peername" not in self._extra:
            try:
                self._extra["peername"] = sock.getpeername()
            except OSError:
                self._extra["peername"] = None
        self._sock = sock
        self._sock_fd = sock.fileno()
        self._protocol_connected = False
        self.set_protocol(protocol)
        self._server = server
        self._buffer = deque()
        self._conn_lost = 0  # set once the connection is lost, then counts the writes after that
        self._closing = False
        self._paused = False
        if server is not None:
            server._attach(self)
        # Whoever has no protocol and no task that knows it any more is closed by __del__.
        loop._transports[self._sock_fd] = weakref(self)

    def __repr__(self):
        info = [type(self).__name__]
        if self._sock is None:
            info.append("closed")
        elif self._closing:
            info.append("closing")
        info.append(f"fd={self._sock_fd}")
        if self._loop is not None and not self._loop.is_closed():
            poll = self._loop._poll
            info.append(f"read={'idle' if poll.reader(self._sock_fd) is None else 'polling'}")
            state = "idle" if poll.writer(self._sock_fd) is None else "polling"
            info.append(f"write=<{state}, bufsize={self.get_write_buffer_size()}>")
        return f"<{' '.join(info)}>"

    def abort(self):
        """Closes at once; what was not sent is lost."""
        self._force_close(None)

    def set_protocol(self, protocol):
        self._protocol = protocol
        self._protocol_connected = True

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if not self.is_reading():
            return
        self._paused = True
        _remove_reader(self._loop, self._sock_fd)
        self._log_debug("%r pauses reading", self)

    def resume_reading(self):
        if self._closing or not self._paused:
            return
        self._paused = False
        self._watch_reading()
        self._log_debug("%r resumes reading", self)

    def _watch_reading(self):
        if self.is_reading():
            _add_reader(self._loop, self._sock_fd, self._read_ready)

    def close(self):
        if self._closing:
            return
        self._closing = True
        _remove_reader(self._loop, self._sock_fd)
        if not self._buffer:
            self._conn_lost += 1
            _remove_writer(self._loop, self._sock_fd)
            self._loop.call_soon(self._call_connection_lost, None)

    def __del__(self):
        if self._sock is not None:
            import warnings

            warnings.warn(f"unclosed transport {self!r}", ResourceWarning, source=self)
            self._sock.close()
            if self._server is not None:
                self._server._detach(self)

    def _log_debug(self, text, *args, **options):
        if self._loop.get_debug():
            from .log import logger

            logger.debug(text, *args, **options)

    def _fatal_error(self, error, message="Fatal error on transport"):
        # A connection that breaks is nothing unusual.
        if isinstance(error, OSError):
            self._log_debug("%r: %s", self, message, exc_info=True)
        else:
            self._loop.call_exception_handler(
                {"message": message, "exception": error, "transport": self, "protocol": self._protocol}
            )
        self._force_close(error)

    def _force_close(self, error):
        if self._conn_lost:
            return
        if self._buffer:
            self._buffer.clear()
            _remove_writer(self._loop, self._sock_fd)
        if not self._closing:
            self._closing = True
            _remove_reader(self._loop, self._sock_fd)
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        try:
            if self._protocol_connected:
                self._protocol.connection_lost(error)
        finally:
            known = self._loop._transports.get(self._sock_fd)
            if known is not None and known() is self:
                del self._loop._transports[self._sock_fd]
            self._sock.close()
            self._sock = self._protocol = self._loop = None
            server, self._server = self._server, None
            if server is not None:
                server._detach(self)

    def _count_lost_write(self):
        if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
            from .log import logger

            logger.warning("socket.send() raised exception.")
        self._conn_lost += 1


class _SelectorSocketTransport(_SelectorTransport):
    _is_buffered = False  # whether the protocol gives the buffers

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        self._eof = False
        self._empty_waiter = None
        super().__init__(loop, sock, protocol, extra, server)
        # The protocol hears of the connection before anything of it is read, and both before whoever connected.
        loop.call_soon(self._protocol.connection_made, self)
        loop.call_soon(self._watch_reading)
        if waiter is not None:
            from .futures import _set_result_unless_cancelled

            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def set_protocol(self, protocol):
        buffered = isinstance(protocol, BufferedProtocol)
        self._read_ready = self._read_into_buffer if buffered else self._read_data
        if buffered != self._is_buffered and _remove_reader(self._loop, self._sock_fd):
            self._watch_reading()
        self._is_buffered = buffered
        super().set_protocol(protocol)

    def _read_data(self):
        if self._conn_lost:
            return
        try:
            data = self._sock.recv(self.max_size)
        except (BlockingIOError, InterruptedError):
            return
        except _FATAL:
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal read error on socket transport")
            return
        if not data:
            self._read_eof()
            return
        try:
            self._protocol.data_received(data)
        except _FATAL:
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal error: protocol.data_received() call failed.")

    def _read_into_buffer(self):
        if self._conn_lost:
            return
        try:
            buffer = self._protocol.get_buffer(-1)
            if not len(buffer):
                raise RuntimeError("get_buffer() returned an empty buffer")
        except _FATAL:
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal error: protocol.get_buffer() call failed.")
            return
        try:
            count = self._sock.recv_into(buffer)
        except (BlockingIOError, InterruptedError):
            return
        except _FATAL:
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal read error on socket transport")
            return
        if not count:
            self._read_eof()
            return
        try:
            self._protocol.buffer_updated(count)
        except _FATAL:
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal error: protocol.buffer_updated() call failed.")

    def _read_eof(self):
        self._log_debug("%r received EOF", self)
        try:
            keep_open = self._protocol.eof_received()
        except _FATAL:
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal error: protocol.eof_received() call failed.")
            return
        if keep_open:
            # The other direction may still be used, and there is nothing more to read.
            _remove_reader(self._loop, self._sock_fd)
        else:
            self.close()

    def _check_write(self, method):
        if self._eof:
            raise RuntimeError(f"Cannot call {method}() after write_eof()")
        if self._empty_waiter is not None:
            raise RuntimeError(f"unable to {method}; sendfile is in progress")

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(
                "data argument must be a bytes, bytearray, or memoryview object, "
                f"not {type(data).__name__!r}"
            )
        self._check_write("write")
        if not data:
            return
        if self._conn_lost:
            self._count_lost_write()
            return
        if not self._buffer:
            # Most writes go at once.
            try:
                sent = self._sock.send(data)
            except (BlockingIOError, InterruptedError):
                sent = 0
            except _FATAL:
                raise
            except BaseException as error:
                self._fatal_error(error, "Fatal write error on socket transport")
                return
            if sent == len(data):
                return
            data = memoryview(data)[sent:]
            _add_writer(self._loop, self._sock_fd, self._write_ready)
        self._buffer.append(data)
        self._maybe_pause_protocol()

    def writelines(self, list_of_data):
        self._check_write("writelines")
        if not list_of_data:
            return
        if self._conn_lost:
            self._count_lost_write()
            return
        self._buffer.extend(map(memoryview, list_of_data))
        self._write_ready()
        if self._buffer:
            _add_writer(self._loop, self._sock_fd, self._write_ready)
            self._maybe_pause_protocol()

    def _write_ready(self):
        if self._conn_lost:
            return
        try:
            while self._buffer:
                data = self._buffer.popleft()
                try:
                    sent = self._sock.send(data)
                except BaseException:
                    self._buffer.appendleft(data)
                    raise
                if sent < len(data):
                    self._buffer.appendleft(data[sent:])
                    break
        except (BlockingIOError, InterruptedError):
            pass
        except _FATAL:
            raise
        except BaseException as error:
            _remove_writer(self._loop, self._sock_fd)
            self._buffer.clear()
            self._fatal_error(error, "Fatal write error on socket transport")
            if self._empty_waiter is not None:
                self._empty_waiter.set_exception(error)
            return
        self._maybe_resume_protocol()  # which may write
        if self._buffer:
            return
        _remove_writer(self._loop, self._sock_fd)
        if self._empty_waiter is not None:
            self._empty_waiter.set_result(None)
        # The protocol may have closed it just now, as it was told that it can go on: that has its own call.
        if self._closing and not self._conn_lost:
            self._conn_lost += 1
            self._call_connection_lost(None)
        elif self._eof:
            self._shut_down()

    def write_eof(self):
        if not self.can_write_eof():
            raise NotImplementedError  # TLS has no half
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._shut_down()

    def _shut_down(self):
        self._sock.shutdown(1)  # SHUT_WR

    def can_write_eof(self):
        return "ssl_object" not in self._extra

    def get_write_buffer_size(self):
        return sum(map(len, self._buffer))

    def _call_connection_lost(self, error):
        try:
            super()._call_connection_lost(error)
        finally:
            self._read_ready = None
            if self._empty_waiter is not None and not self._empty_waiter.done():
                self._empty_waiter.set_exception(ConnectionError("Connection is closed by peer"))

    def _make_empty_waiter(self):
        """A future of the moment when all is sent; until _reset_empty_waiter() nobody may write."""
        if self._empty_waiter is not None:
            raise RuntimeError("Empty waiter is already set")
        self._empty_waiter = self._loop.create_future()
        if not self._buffer:
            self._empty_waiter.set_result(None)
        return self._empty_waiter

    def _reset_empty_waiter(self):
        self._empty_waiter = None

    def close(self):
        self._read_ready = None
        super().close()


class _SelectorDatagramTransport(_SelectorTransport, DatagramTransport):
    _header_size = 8  # bytes that each datagram counts beyond its own

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        super().__init__(loop, sock, protocol, extra, None)
        self._address = address
        self._buffer_size = 0
        loop.call_soon(self._protocol.connection_made, self)
        loop.call_soon(self._watch_reading)
        if waiter is not None:
            from .futures import _set_result_unless_cancelled

            loop.call_soon(_set_result_unless_cancelled, waiter, None)

    def get_write_buffer_size(self):
        return self._buffer_size

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, address = self._sock.recvfrom(self.max_size)
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as error:
            self._protocol.error_received(error)
        except _FATAL:
            raise
        except BaseException as error:
            self._fatal_error(error, "Fatal read error on datagram transport")
        else:
            self._protocol.datagram_received(data, address)

    def _send(self, data, address):
        if self._extra["peername"]:
            self._sock.send(data)
        else:
            self._sock.sendto(data, address)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = self._address
        if self._conn_lost and self._address:
            self._count_lost_write()
            return
        if not self._buffer:
            try:
                self._send(data, addr)
                return
            except (BlockingIOError, InterruptedError):
                _add_writer(self._loop, self._sock_fd, self._sendto_ready)
            except OSError as error:
                self._protocol.error_received(error)
                return
            except _FATAL:
                raise
            except BaseException as error:
                self._fatal_error(error, "Fatal write error on datagram transport")
                return
        self._buffer.append((bytes(data), addr))
        self._buffer_size += len(data) + self._header_size
        self._maybe_pause_protocol()

    def _sendto_ready(self):
        while self._buffer:
            data, address = self._buffer.popleft()
            try:
                self._send(data, address)
            except (BlockingIOError, InterruptedError):
                self._buffer.appendleft((data, address))
                break
            except OSError as error:
                self._protocol.error_received(error)
                return
            except _FATAL:
                raise
            except BaseException as error:
                self._fatal_error(error, "Fatal write error on datagram transport")
                return
            self._buffer_size -= len(data) + self._header_size
        self._maybe_resume_protocol()
        if not self._buffer:
            _remove_writer(self._loop, self._sock_fd)
            if self._closing:
                self._call_connection_lost(None)
