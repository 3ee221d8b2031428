"""Ways to say who asks: a flow gets answers and gives requests until it is content."""

import hashlib
import os
import time
from base64 import b64encode
from urllib.request import parse_http_list


class Auth:
    """`auth_flow` is a generator: it yields requests, and what it gets is their answers."""

    requires_request_body = False
    requires_response_body = False

    def auth_flow(self, request):
        yield request

    def sync_auth_flow(self, request):
        return self.auth_flow(request)

    async def async_auth_flow(self, request):
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


class BasicAuth(Auth):
    def __init__(self, username, password):
        self._value = "Basic " + b64encode(f"{username}:{password}".encode()).decode()

    def auth_flow(self, request):
        request.headers["authorization"] = self._value
        yield request


class DigestAuth(Auth):
    """Name and password as a digest of the server's challenge (RFC 7616)."""

    _algorithms = {"MD5": "md5", "SHA": "sha1", "SHA-256": "sha256", "SHA-512": "sha512"}

    def __init__(self, username, password):
        self._username, self._password = username, password
        self._challenge, self._count = None, 0

    def auth_flow(self, request):
        if self._challenge:
            request.headers["authorization"] = self._answer(request)
        response = yield request
        if response.status_code != 401:
            return
        for header in response.headers.get_list("www-authenticate"):
            if header.lower().startswith("digest "):
                parts = (part.partition("=") for part in parse_http_list(header[7:]))
                self._challenge = {name.strip().lower(): value.strip().strip('"') for name, _, value in parts}
                self._count = 0
                request.headers["authorization"] = self._answer(request)
                yield request
                return

    def _answer(self, request):
        known = self._challenge
        algorithm = known.get("algorithm", "MD5")
        make = self._algorithms[algorithm.upper().removesuffix("-SESS")]

        def digest(text):
            return hashlib.new(make, text.encode()).hexdigest()

        self._count += 1
        count, path = f"{self._count:08x}", request.url.raw_path.decode()
        own = hashlib.sha1(f"{self._count}{known['nonce']}{time.ctime()}".encode() + os.urandom(8)).hexdigest()[:16]
        first = digest(f"{self._username}:{known['realm']}:{self._password}")
        if algorithm.upper().endswith("-SESS"):
            first = digest(f"{first}:{known['nonce']}:{own}")
        second = digest(f"{request.method}:{path}")
        quality = "auth" if "auth" in known.get("qop", "").replace(" ", "").split(",") else None
        between = f"{known['nonce']}:{count}:{own}:{quality}" if quality else known["nonce"]
        fields = {"username": self._username, "realm": known["realm"], "nonce": known["nonce"], "uri": path,
                  "response": digest(f"{first}:{between}:{second}")}
        if "opaque" in known:
            fields["opaque"] = known["opaque"]
        text = ", ".join(f'{name}="{value}"' for name, value in fields.items())
        text += f", algorithm={algorithm}"
        return f'Digest {text}' + (f', qop=auth, nc={count}, cnonce="{own}"' if quality else "")


def build_auth(auth, url):
    """The flow that `auth` means: a pair, a function, an Auth; else who the address names."""
    if auth is None:
        return BasicAuth(url.username, url.password) if url.username else Auth()
    if isinstance(auth, tuple):
        return BasicAuth(*auth)
    if isinstance(auth, Auth):
        return auth
    if callable(auth):
        return FunctionAuth(auth)
    raise TypeError(f"Invalid \"auth\" argument: {auth!r}")
