"""Ways to say who asks: a flow gets answers and gives requests until it is content."""

import hashlib
import os
import re
import time
from base64 import b64encode

from ._exceptions import ProtocolError
from ._models import Cookies


class Auth:
    """`auth_flow` is a generator: it yields requests, and what it gets is their answers."""

    requires_request_body = False
    requires_response_body = False

    def auth_flow(self, request):
        yield request

    def sync_auth_flow(self, request):
        if self.requires_request_body:
            request.read()
        flow = self.auth_flow(request)
        following = next(flow)
        while True:
            response = yield following
            if self.requires_response_body:
                response.read()
            try:
                following = flow.send(response)
            except StopIteration:
                return

    async def async_auth_flow(self, request):
        if self.requires_request_body:
            await request.aread()
        flow = self.auth_flow(request)
        following = next(flow)
        while True:
            response = yield following
            if self.requires_response_body:
                await response.aread()
            try:
                following = flow.send(response)
            except StopIteration:
                return


class FunctionAuth(Auth):
    def __init__(self, func):
        self._func = func

    def auth_flow(self, request):
        yield self._func(request)


def _basic(username, password):
    name, secret = (part if isinstance(part, bytes) else part.encode("utf-8") for part in (username, password))
    return f"Basic {b64encode(name + b':' + secret).decode()}"


class BasicAuth(Auth):
    def __init__(self, username, password):
        self._auth_header = _basic(username, password)

    def auth_flow(self, request):
        request.headers["Authorization"] = self._auth_header
        yield request


class NetRCAuth(Auth):
    """Who asks is what a netrc file says for the host."""

    def __init__(self, file=None):
        import netrc

        self._netrc_info = netrc.netrc(file)

    def auth_flow(self, request):
        info = self._netrc_info.authenticators(request.url.host)
        if info and info[2]:
            request.headers["Authorization"] = _basic(info[0], info[2])
        yield request


class DigestAuth(Auth):
    """Name and password as a digest of the server's challenge (RFC 7616)."""

    _algorithms = {"MD5": "md5", "SHA": "sha1", "SHA-256": "sha256", "SHA-512": "sha512"}

    def __init__(self, username, password):
        self._username, self._password = username, password
        self._challenge, self._count = None, 1

    def auth_flow(self, request):
        if self._challenge:
            request.headers["Authorization"] = self._answer(request)
        response = yield request
        if response.status_code != 401:
            return
        for header in response.headers.get_list("www-authenticate"):
            if header.lower().startswith("digest "):
                self._challenge, self._count = _challenge(header[7:], request), 1
                request.headers["Authorization"] = self._answer(request)
                if response.cookies:
                    Cookies(response.cookies).set_cookie_header(request)
                yield request
                return

    def _answer(self, request):
        known = self._challenge
        algorithm = known.get("algorithm", "MD5")
        make = self._algorithms[algorithm.upper().removesuffix("-SESS")]

        def digest(text):
            return hashlib.new(make, text.encode()).hexdigest()

        count, path = f"{self._count:08x}", request.url.raw_path.decode()
        own = hashlib.sha1(f"{self._count}{known['nonce']}{time.ctime()}".encode() + os.urandom(8)).hexdigest()[:16]
        self._count += 1
        first = digest(f"{self._username}:{known['realm']}:{self._password}")
        if algorithm.upper().endswith("-SESS"):
            first = digest(f"{first}:{known['nonce']}:{own}")
        second = digest(f"{request.method}:{path}")
        quality = _quality(known.get("qop"), request)
        between = f"{known['nonce']}:{count}:{own}:{quality}" if quality else known["nonce"]
        fields = {"username": self._username, "realm": known["realm"], "nonce": known["nonce"], "uri": path,
                  "response": digest(f"{first}:{between}:{second}"), "algorithm": algorithm}
        if "opaque" in known:
            fields["opaque"] = known["opaque"]
        if quality:
            fields |= {"qop": "auth", "nc": count, "cnonce": own}
        return "Digest " + ", ".join(f"{name}={value}" if name in ("algorithm", "qop", "nc") else f'{name}="{value}"'
                                     for name, value in fields.items())


def _challenge(text, request):
    from urllib.request import parse_http_list

    parts = (part.partition("=") for part in parse_http_list(text))
    found = {name.strip().lower(): value.strip().strip('"') for name, _, value in parts}
    if "realm" not in found or "nonce" not in found:
        raise ProtocolError("Malformed Digest WWW-Authenticate header", request=request)
    return found


def _quality(offered, request):
    if not offered:
        return None
    known = re.split(", ?", offered)
    if "auth" in known:
        return "auth"
    if known == ["auth-int"]:
        raise NotImplementedError("Digest auth-int support is not yet implemented")
    raise ProtocolError(f'Unexpected qop value "{offered.encode()!r}" in digest auth', request=request)


def build_auth(auth):
    """The flow that `auth` means: a pair, a function, an Auth; or None."""
    if auth is None or isinstance(auth, Auth):
        return auth
    if isinstance(auth, tuple):
        return BasicAuth(*auth)
    if callable(auth):
        return FunctionAuth(auth)
    raise TypeError(f'Invalid "auth" argument: {auth!r}')
