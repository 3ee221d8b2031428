"""Handshakes of TLS: begin() gives one, whose step() is called until it gives an SSLObject.

Beyond the program the host encrypts. On the in-page network nothing is encrypted, but the two sides do say hello to each
other in records of RFC 8446: who speaks to one that knows nothing of TLS gets the error that OpenSSL has for it.
"""

import os

import _socket
from ssl import SSLCertVerificationError, SSLEOFError, SSLObject, _error


def begin(sock, context, server_side, server_hostname, received=b""):
    """`received` is what the other side said already."""
    context._check(server_side, server_hostname)
    if sock._secure(context._fields(server_side, server_hostname), received):
        return HostHandshake(sock, context, server_hostname)
    return (ServerHandshake if server_side else ClientHandshake)(sock, context, server_hostname, received)


# -- beyond the program


class HostHandshake:
    watch = None, True  # a step is worth it when the socket can be written

    def __init__(self, sock, context, server_hostname):
        self._sock = sock
        self._made = SSLObject(context, server_hostname)

    def step(self):
        """An SSLObject; None as long as it is not over."""
        facts = self._sock._secured()
        if facts is None:
            number = self._sock.getsockopt(1, 4)  # SOL_SOCKET, SO_ERROR
            if number:
                raise OSError(number, os.strerror(number))
            return None
        made = self._made
        if len(facts) == 2:
            raise _failure(*[each.decode() for each in facts], made.server_hostname)
        made._version, made._cipher, made._cipher_version, made._protocol = [each.decode() for each in facts[:4]]
        made._certificate, made._certificate_facts = facts[4:]
        return made


# By the host's names: OpenSSL's number and text.
_doubts = {
    "CERT_NOT_YET_VALID": (9, "certificate is not yet valid"),
    "CERT_HAS_EXPIRED": (10, "certificate has expired"),
    "DEPTH_ZERO_SELF_SIGNED_CERT": (18, "self-signed certificate"),
    "SELF_SIGNED_CERT_IN_CHAIN": (19, "self-signed certificate in certificate chain"),
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY": (20, "unable to get local issuer certificate"),
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE": (21, "unable to verify the first certificate"),
    "INVALID_PURPOSE": (26, "unsuitable certificate purpose"),
}


def _failure(name, text, host):
    if name == "ERR_TLS_CERT_ALTNAME_INVALID":
        numeric = _socket._is_numeric(2, host) or _socket._is_numeric(10, host)
        kind = "IP address" if numeric else "Hostname"
        doubt = 64 if numeric else 62, f"{kind} mismatch, certificate is not valid for '{host}'."
    else:
        doubt = _doubts.get(name)
    if doubt is not None:
        error = _error(
            "CERTIFICATE_VERIFY_FAILED", f"certificate verify failed: {doubt[1]}", SSLCertVerificationError
        )
        error.verify_code, error.verify_message = doubt
        return error
    if not name.startswith("ERR_SSL_"):
        return _error("", text)
    reason = name.removeprefix("ERR_SSL_")
    return _error(reason, reason.lower().replace("_", " "))


# -- inside the program

_HANDSHAKE = 22  # the kind of record
_CLIENT_HELLO, _SERVER_HELLO = 1, 2
_SERVER_NAME, _ALPN, _VERSIONS, _KEY_SHARE = 0, 16, 43, 51  # extensions


class _HelloHandshake:
    watch = True, None

    def __init__(self, sock, context, server_hostname, received):
        self._sock = sock
        self._context = context
        self._made = SSLObject(context, server_hostname)
        self._received = received

    def step(self):
        """An SSLObject; None as long as it is not over."""
        if (hello := self._hello()) is None:
            return None
        self._answered(hello)
        return self._made

    def _hello(self):
        """The other's extensions, or None."""
        if not self._receive(5):
            return None
        kind, major = self._received[:2]
        if (kind, major) != (_HANDSHAKE, 3):
            raise _error(*self._stranger(self._received[:5]))
        size = int.from_bytes(self._received[3:5])
        if not self._receive(5 + size):
            return None
        if self._received[5] != self._awaited:
            raise _error("UNEXPECTED_MESSAGE", "unexpected message")
        return _extensions(self._received[5 : 5 + size])

    def _receive(self, size):
        # No more than asked for: what comes after the handshake is the program's.
        while (missing := size - len(self._received)) > 0:
            try:
                piece = _socket.socket.recv(self._sock, missing, 64)  # MSG_DONTWAIT
            except BlockingIOError:
                return False
            if not piece:
                raise _error("UNEXPECTED_EOF_WHILE_READING", "EOF occurred in violation of protocol", SSLEOFError, 8)
            self._received += piece
        return True

    def _stranger(self, start):
        return "WRONG_VERSION_NUMBER", "wrong version number"


class ClientHandshake(_HelloHandshake):
    _awaited = _SERVER_HELLO

    def __init__(self, sock, context, server_hostname, received):
        super().__init__(sock, context, server_hostname, received)
        extensions = {}
        if server_hostname and not (_socket._is_numeric(2, server_hostname) or _socket._is_numeric(10, server_hostname)):
            extensions[_SERVER_NAME] = _sized(b"\0" + _sized(server_hostname.encode("idna"), 2), 2)
        if context._protocols:
            extensions[_ALPN] = _protocol_list(context._protocols)
        _say(sock, _CLIENT_HELLO, extensions)

    def _answered(self, extensions):
        if _ALPN in extensions:
            (self._made._protocol,) = _protocols_of(extensions[_ALPN])


class ServerHandshake(_HelloHandshake):
    _awaited = _CLIENT_HELLO

    def _stranger(self, start):
        if start in (b"GET /", b"POST ", b"HEAD ", b"PUT /"):
            return "HTTP_REQUEST", "http request"
        if start == b"CONNE":
            return "HTTPS_PROXY_REQUEST", "https proxy request"
        return super()._stranger(start)

    def _answered(self, extensions):
        answer = {}
        offered = _protocols_of(extensions.get(_ALPN, b""))
        chosen = [each for each in self._context._protocols if each in offered][:1]
        if chosen:
            (self._made._protocol,) = chosen
            answer[_ALPN] = _protocol_list(chosen)
        if self._context.sni_callback is not None:
            name = extensions[_SERVER_NAME][5:].decode() if _SERVER_NAME in extensions else None
            self._context.sni_callback(self._made, name, self._context)
        _say(self._sock, _SERVER_HELLO, answer)


def _sized(data, width):
    """The bytes after their number, which has `width` bytes."""
    return len(data).to_bytes(width) + data


def _protocol_list(names):
    return _sized(b"".join(_sized(name.encode(), 1) for name in names), 2)


def _protocols_of(extension):
    names = []
    at = 2
    while at < len(extension):
        end = at + 1 + extension[at]
        names.append(extension[at + 1 : end].decode())
        at = end
    return names


# A hello: the version, a random number, a session (of the client a list of ciphers, of the server the one it chose),
# no compression, and extensions. Its key for X25519MLKEM768 makes a hello as long as it is in the world.
def _say(sock, kind, extensions):
    version, cipher, key = b"\3\4", b"\x13\2", b"\x11\xec" + _sized(os.urandom(1216), 2)
    body = b"\3\3" + os.urandom(32) + b"\0"
    if kind == _CLIENT_HELLO:
        body += _sized(cipher, 2) + b"\1\0"
        common = {_VERSIONS: _sized(version, 1), _KEY_SHARE: _sized(key, 2)}
    else:
        body += cipher + b"\0"
        common = {_VERSIONS: version, _KEY_SHARE: key}
    body += _sized(b"".join(number.to_bytes(2) + _sized(data, 2) for number, data in (common | extensions).items()), 2)
    _socket.socket.send(sock, b"\x16\3\1" + _sized(bytes([kind]) + _sized(body, 3), 2))


def _extensions(message):
    at = 4 + 2 + 32
    at += 1 + message[at]
    at += 2 + int.from_bytes(message[at : at + 2]) + 2 if message[0] == _CLIENT_HELLO else 3
    at += 2
    found = {}
    while at < len(message):
        end = at + 4 + int.from_bytes(message[at + 2 : at + 4])
        found[int.from_bytes(message[at : at + 2])] = message[at + 4 : end]
        at = end
    return found
