"""The handshake of TLS, before a transport is made of the socket."""

import ssl

from .timeouts import timeout

_DEFAULT_TIMEOUT = 60.0
_READ_AT_ONCE = 256 * 1024


async def shake_hands(loop, sock, context, server_side, server_hostname, handshake_timeout, received=b""):
    """What the transport tells of the encrypted connection."""
    if not isinstance(context, ssl.SSLContext):
        raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {context!r}")
    if handshake_timeout is None:
        handshake_timeout = _DEFAULT_TIMEOUT
    elif handshake_timeout <= 0:
        raise ValueError(f"ssl_handshake_timeout should be a positive number, got {handshake_timeout}")
    from _ssl_handshake import begin

    from .selector_events import _add_reader, _add_writer, _remove_reader, _remove_writer

    handshake = begin(sock, context, server_side, server_hostname, received)
    done = loop.create_future()

    def look():
        if done.done():
            return
        try:
            made = handshake.step()
        except ssl.SSLEOFError:
            done.set_exception(ConnectionResetError())
        except ssl.SSLError as error:
            if reads:
                _take_what_came(sock)
            done.set_exception(error)
        except OSError as error:
            done.set_exception(error)
        else:
            if made is not None:
                done.set_result(made)

    reads, _ = handshake.watch
    if received:
        loop.call_soon(look)
    (_add_reader if reads else _add_writer)(loop, sock.fileno(), look)
    try:
        async with timeout(handshake_timeout):
            return ssl._facts(await done)
    except TimeoutError:
        raise ConnectionAbortedError(
            f"SSL handshake is taking longer than {handshake_timeout} seconds: aborting the connection"
        ) from None
    finally:
        (_remove_reader if reads else _remove_writer)(loop, sock.fileno())
        done = None


def _take_what_came(sock):
    # CPython has read it all by now: nothing is left that would make the end a reset.
    try:
        sock.recv(_READ_AT_ONCE)
    except BlockingIOError:
        pass
