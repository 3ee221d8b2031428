"""TLS. Inside one program there is nobody to hide from: contexts are accepted and remembered, nothing is encrypted.
Connections to the outside are encrypted by the host, which is told the fields of SSLContext._fields()."""

import os
from enum import IntEnum, IntFlag
from socket import socket

import _socket

OPENSSL_VERSION = "OpenSSL 3.0.16 11 Feb 2025"
OPENSSL_VERSION_INFO = (3, 0, 0, 16, 0)
HAS_SNI = HAS_ALPN = HAS_TLSv1_2 = HAS_TLSv1_3 = True


class VerifyMode(IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2


class TLSVersion(IntEnum):
    MINIMUM_SUPPORTED = -2
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1


class _SSLMethod(IntEnum):
    PROTOCOL_TLS = 2
    PROTOCOL_TLS_CLIENT = 16
    PROTOCOL_TLS_SERVER = 17


_versions = {TLSVersion.TLSv1_2: "TLSv1.2", TLSVersion.TLSv1_3: "TLSv1.3"}


class Options(IntFlag):
    OP_NO_SSLv2 = OP_SINGLE_DH_USE = OP_SINGLE_ECDH_USE = 0
    OP_LEGACY_SERVER_CONNECT = 4
    OP_ENABLE_KTLS = 8
    OP_IGNORE_UNEXPECTED_EOF = 128
    OP_NO_TICKET = 1 << 14
    OP_NO_COMPRESSION = 1 << 17
    OP_ENABLE_MIDDLEBOX_COMPAT = 1 << 20
    OP_CIPHER_SERVER_PREFERENCE = 1 << 22
    OP_NO_SSLv3 = 1 << 25
    OP_NO_TLSv1 = 1 << 26
    OP_NO_TLSv1_2 = 1 << 27
    OP_NO_TLSv1_1 = 1 << 28
    OP_NO_TLSv1_3 = 1 << 29
    OP_NO_RENEGOTIATION = 1 << 30
    OP_ALL = 0x80000050


class VerifyFlags(IntFlag):
    VERIFY_DEFAULT = 0
    VERIFY_CRL_CHECK_LEAF = 4
    VERIFY_CRL_CHECK_CHAIN = 12
    VERIFY_X509_STRICT = 32
    VERIFY_ALLOW_PROXY_CERTS = 64
    VERIFY_X509_TRUSTED_FIRST = 32768
    VERIFY_X509_PARTIAL_CHAIN = 1 << 19


for _kind in (VerifyMode, _SSLMethod, Options, VerifyFlags):
    globals().update(_kind.__members__)
del _kind
PROTOCOL_SSLv23 = PROTOCOL_TLS


class Purpose:
    SERVER_AUTH = "1.3.6.1.5.5.7.3.1"
    CLIENT_AUTH = "1.3.6.1.5.5.7.3.2"


class SSLError(OSError):
    library = reason = None

    def __str__(self):
        return self.strerror if isinstance(self.strerror, str) else str(self.args)


class SSLZeroReturnError(SSLError):
    pass


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLSyscallError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


CertificateError = SSLCertVerificationError


class SSLContext:
    """Settings of encrypted connections."""

    def __init__(self, protocol=PROTOCOL_TLS):
        self.protocol = _SSLMethod(protocol)
        is_client = protocol == PROTOCOL_TLS_CLIENT
        self._check_hostname = is_client
        self._verify_mode = CERT_REQUIRED if is_client else CERT_NONE
        self.options = OP_ALL | OP_NO_SSLv3 | OP_CIPHER_SERVER_PREFERENCE | OP_NO_COMPRESSION | OP_ENABLE_MIDDLEBOX_COMPAT
        self.verify_flags = VERIFY_X509_TRUSTED_FIRST
        self.minimum_version = TLSVersion.TLSv1_2
        self.maximum_version = TLSVersion.MAXIMUM_SUPPORTED
        self.sni_callback = None
        self._certificate = self._key = self._trusted = self._ciphers = ""
        self._password = b""
        self._protocols = []

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        if value == CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        self._verify_mode = VerifyMode(value)

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        """The certificate that is shown to the other side. Only the outside will ever look at it."""
        try:
            self._certificate = _text_of(certfile)
            self._key = _text_of(keyfile or certfile)
        except OSError:
            if _socket._reaches_outside():
                raise
            return
        for text, wanted in ((self._certificate, "CERTIFICATE"), (self._key, "PRIVATE KEY")):
            if wanted + "-----" not in text:
                raise _error("", "PEM lib")
        password = password() if callable(password) else password
        self._password = password.encode() if isinstance(password, str) else bytes(password or b"")

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        """Certificates that are trusted."""
        if cafile is capath is cadata is None:
            raise TypeError("cafile, capath and cadata cannot be all omitted")
        if cafile is not None:
            try:
                self._trusted += _text_of(cafile)
            except OSError:
                if _socket._reaches_outside():
                    raise
        if capath is not None and os.path.isdir(capath):
            for name in sorted(os.listdir(capath)):
                self._trusted += _text_of(os.path.join(capath, name))
        if cadata is not None:
            self._trusted += cadata if isinstance(cadata, str) else DER_cert_to_PEM_cert(cadata)

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        """They are there."""

    def set_default_verify_paths(self):
        """They are there."""

    def load_dh_params(self, path):
        """Of use to nobody any more."""

    def set_ciphers(self, ciphers):
        self._ciphers = ciphers

    def set_alpn_protocols(self, alpn_protocols):
        self._protocols = list(alpn_protocols)

    def _fields(self, server_side, server_hostname):
        """server's side or not, name of the server, what is verified, whether its name is, then certificates that are
        trusted, own certificate, key, its password, protocols, ciphers, and the versions from, to."""
        versions = [_versions.get(each, "") for each in (self.minimum_version, self.maximum_version)]
        texts = [
            str(int(server_side)), server_hostname or "", str(int(self._verify_mode)), str(int(self._check_hostname)),
            self._trusted, self._certificate, self._key, self._password, ",".join(self._protocols), self._ciphers,
            *versions,
        ]
        return [text if isinstance(text, bytes) else text.encode() for text in texts]

    def _check(self, server_side, server_hostname):
        if self._check_hostname and not server_hostname and not server_side:
            raise ValueError("check_hostname requires server_hostname")
        if server_side and self.protocol == PROTOCOL_TLS_CLIENT:
            raise _error("", "Cannot create a server socket with a PROTOCOL_TLS_CLIENT context")
        if not server_side and self.protocol == PROTOCOL_TLS_SERVER:
            raise _error("", "Cannot create a client socket with a PROTOCOL_TLS_SERVER context")

    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True,
                    server_hostname=None, session=None):
        self._check(server_side, server_hostname)
        return SSLSocket(sock, self, server_side, server_hostname, do_handshake_on_connect)


def _text_of(path):
    with open(path, encoding="ascii", errors="replace") as file:
        return file.read()


def DER_cert_to_PEM_cert(der_cert_bytes):
    import base64

    text = base64.b64encode(der_cert_bytes).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----\n"])


def PEM_cert_to_DER_cert(pem_cert_string):
    import base64

    head, foot = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"
    text = pem_cert_string.strip()
    if not text.startswith(head):
        raise ValueError(f"Invalid PEM encoding; must start with {head}")
    if not text.endswith(foot):
        raise ValueError(f"Invalid PEM encoding; must end with {foot}")
    return base64.decodebytes(text[len(head) : -len(foot)].encode())


# -- connections

_PLACE = "(_ssl.c:1081)"  # CPython 3.14.2 names the line of its source


def _error(reason, text, kind=SSLError, number=1):
    if not reason:
        return kind(number, f"[SSL] {text} {_PLACE}" if text == "PEM lib" else f"{text} {_PLACE}")
    error = kind(number, f"[SSL: {reason}] {text} {_PLACE}")
    error.library, error.reason = "SSL", reason
    return error


_names = {
    "C": "countryName", "ST": "stateOrProvinceName", "L": "localityName", "O": "organizationName",
    "OU": "organizationalUnitName", "CN": "commonName",
}
_kinds = {"DNS": "DNS", "IP Address": "IP Address", "URI": "URI", "email": "email"}


def _certificate(text):
    """What getpeercert() tells of a certificate, from what the host says."""
    import json

    facts = json.loads(text)

    def name_of(parts):
        pairs = []
        for key, values in parts.items():
            for value in values if isinstance(values, list) else [values]:
                pairs.append(((_names.get(key, key), value),))
        return tuple(pairs)

    certificate = {
        "subject": name_of(facts.get("subject") or {}),
        "issuer": name_of(facts.get("issuer") or {}),
        "version": 3,
        "serialNumber": facts.get("serialNumber"),
        "notBefore": facts.get("valid_from"),
        "notAfter": facts.get("valid_to"),
    }
    others = []
    for part in (facts.get("subjectaltname") or "").split(", "):
        kind, _, value = part.partition(":")
        if kind in _kinds:
            others.append((_kinds[kind], value))
    if others:
        certificate["subjectAltName"] = tuple(others)
    return certificate


class SSLObject:
    """What is known of one encrypted connection. One inside the program is as if it were."""

    _version = _cipher_version = "TLSv1.3"
    _cipher = "TLS_AES_256_GCM_SHA384"
    _protocol = ""
    _certificate = _certificate_facts = b""

    def __init__(self, context, server_hostname=None):
        self.context = context
        self.server_hostname = server_hostname

    def version(self):
        return self._version

    def cipher(self):
        strong = "256" in self._cipher.split("GCM")[0] or "CHACHA20" in self._cipher
        return self._cipher, self._cipher_version, 256 if strong else 128

    def getpeercert(self, binary_form=False):
        if binary_form:
            return self._certificate or None
        if not self._certificate or self.context.verify_mode == CERT_NONE:
            return {}
        return _certificate(self._certificate_facts)

    def selected_alpn_protocol(self):
        return self._protocol or None

    def compression(self):
        return None


class SSLSocket(SSLObject, socket):
    """A socket that is encrypted or, inside the program, counts as such. It takes the descriptor of the one it is given."""

    def __init__(self, sock, context, server_side, server_hostname, handshake_on_connect):
        SSLObject.__init__(self, context, server_hostname)
        self.server_side = server_side
        self.do_handshake_on_connect = handshake_on_connect
        self._handshake = None
        self._shaken = False
        timeout = sock.gettimeout()
        socket.__init__(self, sock.family, sock.type, sock.proto, sock.detach())
        self.settimeout(timeout)
        try:
            self.getpeername()
        except OSError:
            return  # not connected yet
        if handshake_on_connect:
            self._shake_hands_or_close()

    def _shake_hands_or_close(self):
        try:
            if self.gettimeout() == 0:
                raise ValueError("do_handshake_on_connect should not be specified for non-blocking sockets")
            self.do_handshake()
        except BaseException:
            self.close()
            raise

    def connect(self, addr):
        socket.connect(self, addr)
        if self.do_handshake_on_connect:
            self._shake_hands_or_close()

    def do_handshake(self, block=False):
        self.getpeername()
        if self._shaken:
            return
        if self._handshake is None:
            from _ssl_handshake import begin

            self._handshake = begin(self, self.context, self.server_side, self.server_hostname)
        poll = _socket.Poll()
        poll.watch(self.fileno(), *self._handshake.watch)
        while (made := self._handshake.step()) is None:
            if self.gettimeout() == 0:
                raise _wanted(SSLWantReadError)
            if not poll.wait(self.gettimeout()):
                raise TimeoutError("_ssl.c:1063: The handshake operation timed out")
        self.__dict__.update(made.__dict__, _handshake=None, _shaken=True)

    def accept(self):
        sock, address = socket.accept(self)
        return self.context.wrap_socket(sock, True, self.do_handshake_on_connect), address

    def recv(self, buflen=1024, flags=0):
        return self._at_once(SSLWantReadError, socket.recv, buflen, flags)

    def recv_into(self, buffer, nbytes=0, flags=0):
        return self._at_once(SSLWantReadError, socket.recv_into, buffer, nbytes, flags)

    def send(self, data, flags=0):
        return self._at_once(SSLWantWriteError, socket.send, data, flags)

    def _at_once(self, wanted, method, *arguments):
        try:
            return method(self, *arguments)
        except BlockingIOError:
            raise _wanted(wanted) from None

    def read(self, len=1024, buffer=None):
        return self.recv(len) if buffer is None else self.recv_into(buffer, len)

    def write(self, data):
        return self.send(data)

    def pending(self):
        return 0

    def unwrap(self):
        return self


def _wanted(kind):
    number, what = (2, "read") if kind is SSLWantReadError else (3, "write")
    return kind(number, f"The operation did not complete ({what}) {_PLACE}")


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    context = SSLContext(PROTOCOL_TLS_CLIENT if purpose == Purpose.SERVER_AUTH else PROTOCOL_TLS_SERVER)
    context.verify_flags |= VERIFY_X509_PARTIAL_CHAIN | VERIFY_X509_STRICT
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    return context


def _create_unverified_context(protocol=None, **options):
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    return context


_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context


def _facts(made):
    """What transports tell of a connection."""
    return {
        "sslcontext": made.context, "ssl_object": made, "peercert": made.getpeercert(), "cipher": made.cipher(),
        "compression": None,
    }
