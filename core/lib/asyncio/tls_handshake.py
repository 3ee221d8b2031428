"""The handshake of TLS, before a transport is made of the socket."""

import ssl

from .timeouts import timeout

_DEFAULT_TIMEOUT = 60.0


async def shake_hands(loop, sock, context, server_side, server_hostname, handshake_timeout):
    """What the transport tells of the encrypted connection. Inside the program it only counts as such."""
    if not isinstance(context, ssl.SSLContext):
        raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {context!r}")
    if handshake_timeout is None:
        handshake_timeout = _DEFAULT_TIMEOUT
    elif handshake_timeout <= 0:
        raise ValueError(f"ssl_handshake_timeout should be a positive number, got {handshake_timeout}")
    if not ssl._begin(sock, context, server_side, server_hostname):
        return ssl._facts(ssl.SSLObject(context, server_hostname))
    from .selector_events import _add_writer, _remove_writer

    done = loop.create_future()

    def look():
        if done.done():
            return
        try:
            made = ssl._outcome(sock, context, server_hostname)
        except OSError as error:
            done.set_exception(error)
        else:
            if made is not None:
                done.set_result(made)

    _add_writer(loop, sock.fileno(), look)
    try:
        async with timeout(handshake_timeout):
            return ssl._facts(await done)
    except TimeoutError:
        raise ConnectionAbortedError(
            f"SSL handshake is taking longer than {handshake_timeout} seconds: aborting the connection"
        ) from None
    finally:
        _remove_writer(loop, sock.fileno())
        done = None
