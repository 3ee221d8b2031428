"""Making connections and servers: the loop's create_ methods.

The functions whose first parameter is a loop are methods of it (unix_events puts them there).
"""

import itertools
import os
import socket

from ._server import Server
from .tasks import gather, sleep


# -- names and addresses


async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
    """As socket.getaddrinfo(), without blocking."""
    look_up = _logged_look_up(self) if self.get_debug() else socket.getaddrinfo
    if socket._socket._reaches_outside():
        return await self.run_in_executor(None, look_up, host, port, family, type, proto, flags)
    await sleep(0)
    return look_up(host, port, family, type, proto, flags)


def _logged_look_up(loop):
    from .log import logger

    def look_up(host, port, *hints):
        names = zip(("family", "type", "proto", "flags"), hints)
        asked = ", ".join([f"{host}:{port!r}", *[f"{name}={value!r}" for name, value in names if value]])
        logger.debug("Get address info %s", asked)
        begin = loop.time()
        found = socket.getaddrinfo(host, port, *hints)
        took = loop.time() - begin
        level = 20 if took >= loop.slow_callback_duration else 10
        logger.log(level, f"Getting address info {asked} took {took * 1e3:.3f}ms: {found!r}")
        return found

    return look_up


async def getnameinfo(self, sockaddr, flags=0):
    await sleep(0)
    return socket.getnameinfo(sockaddr, flags)


def _numeric(host, port, family, type, proto):
    """getaddrinfo()'s answer for a host that is a number already, else None."""
    if host is None or type not in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        return None
    if proto not in (0, socket.IPPROTO_TCP, socket.IPPROTO_UDP):
        return None
    try:
        number = 0 if port in (None, "", b"") else int(port)
    except (TypeError, ValueError):
        return None
    if isinstance(host, bytes):
        host = host.decode("idna")
    if "%" in host:
        return None
    for each in (socket.AF_INET, socket.AF_INET6):
        if family in (0, each) and socket._socket._is_numeric(each, host):
            proto = socket.IPPROTO_TCP if type == socket.SOCK_STREAM else socket.IPPROTO_UDP
            address = (host, number) if each == socket.AF_INET else (host, number, 0, 0)
            return each, type, proto, "", address
    return None


async def _ensure_resolved(loop, address, *, family=0, type=socket.SOCK_STREAM, proto=0, flags=0):
    host, port = address[:2]
    known = _numeric(host, port, family, type, proto)
    if known is not None:
        return [known]
    return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)


def _interleave(infos, first):
    """The families by turns; of the first family `first` addresses begin."""
    families = {}
    for info in infos:
        families.setdefault(info[0], []).append(info)
    groups = list(families.values())
    mixed = []
    if first > 1:
        mixed, groups[0] = groups[0][: first - 1], groups[0][first - 1 :]
    mixed.extend(info for row in itertools.zip_longest(*groups) for info in row if info is not None)
    return mixed


# -- checks of arguments


def _check_tls(ssl, handshake, shutdown):
    if not ssl:
        if handshake is not None:
            raise ValueError("ssl_handshake_timeout is only meaningful with ssl")
        if shutdown is not None:
            raise ValueError("ssl_shutdown_timeout is only meaningful with ssl")


def _check_server_tls(ssl, handshake, shutdown):
    if isinstance(ssl, bool):
        raise TypeError("ssl argument must be an SSLContext or None")
    _check_tls(ssl is not None, handshake, shutdown)


def _context(ssl):
    """The SSLContext that `ssl` asks for, or None."""
    if ssl is True:
        from ssl import create_default_context

        return create_default_context()
    return ssl or None


async def _tls(loop, sock, context, server_side, server_hostname, handshake_timeout):
    from .tls_handshake import shake_hands

    try:
        return await shake_hands(loop, sock, context, server_side, server_hostname, handshake_timeout)
    except BaseException:
        sock.close()
        raise


# -- connections


async def create_connection(
    self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None,
    server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None,
    interleave=None, all_errors=False,
):
    """Connects by TCP; (transport, protocol)."""
    if server_hostname is not None and not ssl:
        raise ValueError("server_hostname is only meaningful with ssl")
    if server_hostname is None and ssl and not host:
        raise ValueError("You must set server_hostname when using ssl without a host")
    _check_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        infos = await _ensure_resolved(self, (host, port), family=family, proto=proto, flags=flags)
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        local_infos = None
        if local_addr is not None:
            local_infos = await _ensure_resolved(self, local_addr, family=family, proto=proto, flags=flags)
            if not local_infos:
                raise OSError("getaddrinfo() returned empty list")
        if happy_eyeballs_delay is not None and interleave is None:
            interleave = 1
        if interleave:
            infos = _interleave(infos, interleave)
        sock = await _connect_first(self, infos, local_infos, happy_eyeballs_delay, all_errors)
    else:
        if sock is None:
            raise ValueError("host and port was not specified and no sock specified")
        if sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
    hostname = server_hostname if server_hostname is not None else host
    transport, protocol = await _connect_transport(
        self, sock, protocol_factory, _context(ssl), False, hostname, ssl_handshake_timeout
    )
    if self.get_debug():
        from .log import logger

        sock = transport.get_extra_info("socket")
        logger.debug("%r connected to %s:%r: (%r, %r)", sock, host, port, transport, protocol)
    return transport, protocol


async def _connect_first(loop, infos, local_infos, delay, all_errors):
    """A socket that is connected to the first address that answers."""
    errors = []  # of each address a list
    sock = None
    if delay is None:
        for info in infos:
            try:
                sock = await _connect_socket(loop, errors, info, local_infos)
                break
            except OSError:
                pass
    else:
        from functools import partial

        from .staggered import staggered_race

        attempts = (partial(_connect_socket, loop, errors, info, local_infos) for info in infos)
        sock = (await staggered_race(attempts, delay, loop=loop))[0]
    if sock is not None:
        return sock
    errors = [error for each in errors for error in each]
    try:
        if all_errors:
            raise ExceptionGroup("create_connection failed", errors)
        if len(errors) == 1:
            raise errors[0]
        if not errors:
            raise TimeoutError("create_connection failed")
        # If they all say the same, one of them does.
        if len({str(error) for error in errors}) == 1:
            raise errors[0]
        raise OSError("Multiple exceptions: " + ", ".join(map(str, errors)))
    finally:
        errors = None


async def _connect_socket(loop, errors, info, local_infos=None):
    own_errors = []
    errors.append(own_errors)
    family, kind, proto, _, address = info
    sock = None
    try:
        sock = socket.socket(family, kind, proto)
        sock.setblocking(False)
        if local_infos is not None:
            _bind_local(sock, family, local_infos, own_errors)
        await loop.sock_connect(sock, address)
        return sock
    except OSError as error:
        own_errors.append(error)
        if sock is not None:
            sock.close()
        raise
    except BaseException:
        if sock is not None:
            sock.close()
        raise
    finally:
        own_errors = errors = None


def _bind_local(sock, family, local_infos, errors):
    for local_family, _, _, _, address in local_infos:
        if local_family != family:
            continue
        try:
            sock.bind(address)
            return
        except OSError as error:
            text = (
                f"error while attempting to bind on address {address!r}: {str(error).lower()}"
            )
            errors.append(OSError(error.errno, text))
    if errors:
        raise errors.pop()
    raise OSError(f"no matching local address with family={family!r} found")


async def _connect_transport(
    loop, sock, protocol_factory, context, server_side=False, server_hostname=None, handshake_timeout=None
):
    sock.setblocking(False)
    protocol = protocol_factory()
    extra = None
    if context is not None:
        extra = await _tls(loop, sock, context, server_side, server_hostname, handshake_timeout)
    waiter = loop.create_future()
    transport = loop._make_socket_transport(sock, protocol, waiter, extra=extra)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


async def connect_accepted_socket(
    self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None
):
    """For a connection that was accepted outside of the loop."""
    if sock.type != socket.SOCK_STREAM:
        raise ValueError(f"A Stream Socket was expected, got {sock!r}")
    _check_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    transport, protocol = await _connect_transport(
        self, sock, protocol_factory, _context(ssl), True, None, ssl_handshake_timeout
    )
    if self.get_debug():
        from .log import logger

        logger.debug("%r handled: (%r, %r)", transport.get_extra_info("socket"), transport, protocol)
    return transport, protocol


async def start_tls(
    self, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None,
    ssl_shutdown_timeout=None,
):
    """From now on the connection is encrypted; inside one program it counts as such."""
    import ssl

    if not isinstance(sslcontext, ssl.SSLContext):
        raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}")
    from .selector_events import _SelectorSocketTransport

    if not isinstance(transport, _SelectorSocketTransport):
        raise TypeError(f"transport {transport!r} is not supported by start_tls()")
    from .tls_handshake import shake_hands

    reading = transport.is_reading()
    transport.pause_reading()
    received = _take_unread(protocol) if server_side else b""
    try:
        facts = await shake_hands(
            self, transport._sock, sslcontext, server_side, server_hostname, ssl_handshake_timeout, received
        )
    except BaseException as error:
        transport._force_close(error)
        raise
    transport._extra.update(facts)
    transport.set_protocol(protocol)
    if reading:
        transport.resume_reading()
    return transport


def _take_unread(protocol):
    # What a client said to a stream's reader before the server asked for TLS is the beginning of the handshake.
    from .streams import StreamReaderProtocol

    reader = protocol._stream_reader if isinstance(protocol, StreamReaderProtocol) else None
    if reader is None:
        return b""
    received = bytes(reader._buffer)
    reader._buffer.clear()
    return received


# -- servers


async def create_server(
    self, protocol_factory, host=None, port=None, *, family=socket.AF_UNSPEC, flags=socket.AI_PASSIVE, sock=None,
    backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
    ssl_shutdown_timeout=None, start_serving=True,
):
    """Listens at a port of one host, of several, or, where `host` is None or "", of all interfaces."""
    _check_server_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        several = not isinstance(host, str) and host is not None
        hosts = list(host) if several else [host or None]
        found = await gather(*(_addresses(self, each, port, family, flags) for each in hosts))
        infos = list(dict.fromkeys(info for each in found for info in each))
        sockets = _bind_all(infos, reuse_address, reuse_port, keep_alive)
    else:
        if sock is None:
            raise ValueError("Neither host/port nor sock were specified")
        if sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
        sockets = [sock]
    for each in sockets:
        each.setblocking(False)
    server = Server(
        self, sockets, protocol_factory, ssl, backlog, ssl_handshake_timeout, ssl_shutdown_timeout
    )
    return await _begin(self, server, start_serving)


async def _addresses(loop, host, port, family, flags):
    infos = await _ensure_resolved(loop, (host, port), family=family, flags=flags)
    if not infos:
        raise OSError(f"getaddrinfo({host!r}) returned empty list")
    return infos


def _bind_all(infos, reuse_address, reuse_port, keep_alive):
    sockets = []
    done = False
    try:
        for family, kind, proto, _, address in infos:
            sock = socket.socket(family, kind, proto)
            sockets.append(sock)
            if reuse_address or reuse_address is None:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
            if reuse_port:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, True)
            if family == socket.AF_INET6:
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, True)
            if keep_alive:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
            try:
                sock.bind(address)
            except OSError as error:
                text = f"error while attempting to bind on address {address!r}: {str(error).lower()}"
                raise OSError(error.errno, text) from None
        done = True
    finally:
        if not done:
            for sock in sockets:
                sock.close()
    return sockets


async def _begin(loop, server, start_serving):
    if start_serving:
        server._start_serving()
        # One turn, so that the loop has begun to accept.
        await sleep(0)
    if loop.get_debug():
        from .log import logger

        logger.info("%r is serving", server)
    return server


# -- datagrams


async def create_datagram_endpoint(
    self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None,
    allow_broadcast=None, sock=None,
):
    """A socket for UDP or, with family AF_UNIX, for datagrams between paths."""
    if sock is not None:
        if sock.type == socket.SOCK_STREAM:
            raise ValueError(f"A datagram socket was expected, got {sock!r}")
        given = {
            "local_addr": local_addr, "remote_addr": remote_addr, "family": family, "proto": proto, "flags": flags,
            "reuse_port": reuse_port, "allow_broadcast": allow_broadcast,
        }
        problems = ", ".join(f"{name}={value}" for name, value in given.items() if value)
        if problems:
            raise ValueError(
                f"socket modifier keyword arguments can not be used when sock is specified. ({problems})"
            )
        sock.setblocking(False)
        remote = None
    else:
        pairs = await _datagram_addresses(self, local_addr, remote_addr, family, proto, flags)
        sock, remote = await _bind_datagram(self, pairs, local_addr, remote_addr, reuse_port, allow_broadcast)
    protocol = protocol_factory()
    waiter = self.create_future()
    transport = self._make_datagram_transport(sock, protocol, remote, waiter)
    if self.get_debug():
        from .log import logger

        if local_addr:
            logger.info(
                "Datagram endpoint local_addr=%r remote_addr=%r created: (%r, %r)",
                local_addr, remote_addr, transport, protocol,
            )
        else:
            logger.debug("Datagram endpoint remote_addr=%r created: (%r, %r)", remote_addr, transport, protocol)
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


async def _datagram_addresses(loop, local_addr, remote_addr, family, proto, flags):
    """[(family, protocol, local address or None, remote address or None), ...] to be tried in order."""
    if not (local_addr or remote_addr):
        if family == 0:
            raise ValueError("unexpected address family")
        return [(family, proto, None, None)]
    if family == socket.AF_UNIX:
        for address in (local_addr, remote_addr):
            if address is not None and not isinstance(address, str):
                raise TypeError("string is expected")
        return [(family, proto, local_addr, remote_addr)]
    found = {}
    for place, address in enumerate((local_addr, remote_addr)):
        if address is None:
            continue
        if not (isinstance(address, tuple) and len(address) == 2):
            raise TypeError("2-tuple is expected")
        infos = await _ensure_resolved(
            loop, address, family=family, type=socket.SOCK_DGRAM, proto=proto, flags=flags
        )
        if not infos:
            raise OSError("getaddrinfo() returned empty list")
        for each_family, _, each_proto, _, where in infos:
            found.setdefault((each_family, each_proto), [None, None])[place] = where
    pairs = [
        (*key, *both)
        for key, both in found.items()
        if not (local_addr and both[0] is None or remote_addr and both[1] is None)
    ]
    if not pairs:
        raise ValueError("can not get address information")
    return pairs


async def _bind_datagram(loop, pairs, local_addr, remote_addr, reuse_port, allow_broadcast):
    errors = []
    for family, proto, local, remote in pairs:
        sock = None
        try:
            sock = socket.socket(family, socket.SOCK_DGRAM, proto)
            if reuse_port:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            if allow_broadcast:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            sock.setblocking(False)
            if local_addr:
                sock.bind(local)
            if remote_addr:
                if not allow_broadcast:
                    await loop.sock_connect(sock, remote)
                return sock, remote
            return sock, None
        except OSError as error:
            if sock is not None:
                sock.close()
            errors.append(error)
        except BaseException:
            if sock is not None:
                sock.close()
            raise
    raise errors[0]


# -- Unix sockets


async def create_unix_connection(
    self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None,
    ssl_shutdown_timeout=None,
):
    if ssl:
        if server_hostname is None:
            raise ValueError("you have to pass server_hostname when using ssl")
    elif server_hostname is not None:
        raise ValueError("server_hostname is only meaningful with ssl")
    _check_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    if path is not None:
        if sock is not None:
            raise ValueError("path and sock can not be specified at the same time")
        path = os.fspath(path)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
        try:
            sock.setblocking(False)
            await self.sock_connect(sock, path)
        except BaseException:
            sock.close()
            raise
    else:
        if sock is None:
            raise ValueError("no path and sock were specified")
        _check_unix(sock)
    return await _connect_transport(
        self, sock, protocol_factory, _context(ssl), False, server_hostname, ssl_handshake_timeout
    )


def _check_unix(sock):
    if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
        raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")


async def create_unix_server(
    self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
    ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True,
):
    _check_server_tls(ssl, ssl_handshake_timeout, ssl_shutdown_timeout)
    if path is not None:
        if sock is not None:
            raise ValueError("path and sock can not be specified at the same time")
        path = os.fspath(path)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        if path[:1] not in ("\0", b"\0"):
            import _unix_paths

            _unix_paths.remove(path)  # who listened there is no longer found
        try:
            sock.bind(path)
        except OSError as error:
            sock.close()
            if error.errno == 98:
                raise OSError(98, f"Address {path!r} is already in use") from None
            raise
    else:
        if sock is None:
            raise ValueError("path was not specified, and no sock specified")
        _check_unix(sock)
    sock.setblocking(False)
    server = Server(
        self, [sock], protocol_factory, ssl, backlog, ssl_handshake_timeout, ssl_shutdown_timeout
    )
    if cleanup_socket and (name := sock.getsockname())[:1] not in ("", "\0", b"\0"):
        import _unix_paths

        _unix_paths.clean_up(sock, name)
    return await _begin(self, server, start_serving)


# -- files


def _check_sendfile(file, offset, count):
    if "b" not in getattr(file, "mode", "b"):
        raise ValueError("file should be opened in binary mode")
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        if count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
    if not isinstance(offset, int):
        raise TypeError(f"offset must be a non-negative integer (got {offset!r})")
    if offset < 0:
        raise ValueError(f"offset must be a non-negative integer (got {offset!r})")


def _check_regular(file):
    # What the system itself could send.
    try:
        file.fileno()
    except (AttributeError, OSError):
        from .exceptions import SendfileNotAvailableError

        raise SendfileNotAvailableError("not a regular file")


async def _copy(file, offset, count, send):
    """Gives the file to send(block) in pieces; how many bytes it was."""
    # It is read from `offset`, wherever it stands.
    if hasattr(file, "seek"):
        file.seek(offset)
    total = 0
    while count is None or total < count:
        block = file.read(16384 if count is None else min(16384, count - total))
        if not block:
            break
        await send(block)
        total += len(block)
    return total


async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
    if self.get_debug() and sock.gettimeout() != 0:
        raise ValueError("the socket must be non-blocking")
    _check_sendfile(file, offset, count)
    if sock.type != socket.SOCK_STREAM:
        raise ValueError("only SOCK_STREAM type sockets are supported")
    if not fallback:
        _check_regular(file)
    return await _copy(file, offset, count, lambda block: self.sock_sendall(sock, block))


async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
    """Sends a file over a transport; how many bytes it was."""
    if transport.is_closing():
        raise RuntimeError("Transport is closing")
    _check_sendfile(file, offset, count)
    if not hasattr(transport, "_make_empty_waiter"):
        raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
    if not fallback:
        if transport.get_extra_info("sslcontext") is not None:
            raise RuntimeError(
                f"fallback is disabled and native sendfile is not supported for transport {transport!r}"
            )
        _check_regular(file)

    async def send(block):
        if transport.is_closing():
            raise ConnectionError("Connection closed by peer")
        transport.write(block)
        if transport.get_write_buffer_size() > transport.get_write_buffer_limits()[1]:
            await transport._make_empty_waiter()
            transport._reset_empty_waiter()

    return await _copy(file, offset, count, send)
