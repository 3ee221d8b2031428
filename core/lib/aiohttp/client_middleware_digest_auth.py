"""Digest authentication (RFC 7616) as a middleware of a session: a request that is refused is sent once more, with an
answer to what the server asked; later ones to the same place bring theirs along."""

import hashlib
import os
import re
import time

from yarl import URL

from . import hdrs
from .client_exceptions import ClientError

__all__ = ("DigestAuthMiddleware",)

_hashes = {
    "MD5": hashlib.md5, "MD5-SESS": hashlib.md5, "SHA": hashlib.sha1, "SHA-SESS": hashlib.sha1,
    "SHA256": hashlib.sha256, "SHA256-SESS": hashlib.sha256, "SHA-256": hashlib.sha256,
    "SHA-256-SESS": hashlib.sha256, "SHA512": hashlib.sha512, "SHA512-SESS": hashlib.sha512,
    "SHA-512": hashlib.sha512, "SHA-512-SESS": hashlib.sha512,
}
_quoted = frozenset(("username", "realm", "nonce", "uri", "response", "opaque", "cnonce"))


class DigestAuthMiddleware:
    def __init__(self, login, password, preemptive=True):
        if login is None:
            raise ValueError("None is not allowed as login value")
        if password is None:
            raise ValueError("None is not allowed as password value")
        if ":" in login:
            raise ValueError('A ":" is not allowed in username (RFC 1945#section-11.1)')
        self._login = login
        self._password = password
        self._preemptive = preemptive
        self._challenge = {}
        self._space = []  # what the password protects: beginnings of URLs
        self._last_nonce = ""
        self._count = 0

    async def __call__(self, request, handler):
        for attempt in range(2):
            if attempt or self._preemptive and self._challenge and self._protects(request.url):
                request.headers[hdrs.AUTHORIZATION] = await self._answer(request)
            response = await handler(request)
            if attempt or response.status != 401 or not self._ask(response):
                break
            await response.drain()
        return response

    def _protects(self, url):
        text = str(url)
        for place in self._space:
            if text == place or text.startswith(place if place.endswith("/") else place + "/"):
                return True
        return False

    def _ask(self, response):
        """Takes in a challenge; whether there was one."""
        method, _, rest = response.headers.get("www-authenticate", "").partition(" ")
        if not rest or method.lower() != "digest":
            return False
        found = _pairs_of(rest)
        names = "realm", "nonce", "qop", "algorithm", "opaque", "domain"
        challenge = {name: found[name] for name in names if name in found}
        if not challenge:
            return False
        self._challenge = challenge
        origin = response.url.origin()
        places = challenge.get("domain", "").split()
        self._space = [str(origin.join(URL(place))) for place in places] or [str(origin)]
        return True

    async def _answer(self, request):
        challenge = self._challenge
        for name in ("realm", "nonce"):
            if name not in challenge:
                raise ClientError(f"Malformed Digest auth challenge: Missing '{name}' parameter")
        realm, nonce = challenge["realm"], challenge["nonce"]
        if not nonce:
            raise ClientError("Security issue: Digest auth challenge contains empty 'nonce' value")
        algorithm = challenge.get("algorithm", "MD5")
        wanted = algorithm.upper()
        if wanted not in _hashes:
            known = ", ".join(_hashes)
            raise ClientError(
                f"Digest auth error: Unsupported hash algorithm: {algorithm}. Supported algorithms: {known}"
            )
        qop = _quality(challenge.get("qop", ""))

        def digest(text):
            return _hashes[wanted](text.encode() if isinstance(text, str) else text).hexdigest()

        path = URL(request.url).raw_path_qs
        self._count = self._count + 1 if nonce == self._last_nonce else 1
        self._last_nonce = nonce
        count = f"{self._count:08x}"
        cnonce = hashlib.sha1(f"{count}{nonce}{time.ctime()}".encode() + os.urandom(8)).hexdigest()[:16]
        first = digest(f"{self._login}:{realm}:{self._password}")
        if wanted.endswith("-SESS"):
            first = digest(f"{first}:{nonce}:{cnonce}")
        what = f"{request.method.upper()}:{path}"
        if qop == "auth-int":
            body = await request.body.as_bytes() if request.body else b""
            what += f":{digest(body)}"
        between = f"{nonce}:{count}:{cnonce}:{qop}" if qop else nonce
        fields = {
            "username": self._login, "realm": realm, "nonce": nonce, "uri": path,
            "response": digest(f"{first}:{between}:{digest(what)}"), "algorithm": algorithm,
        }
        if opaque := challenge.get("opaque"):
            fields["opaque"] = opaque
        if qop:
            fields |= {"qop": qop, "nc": count, "cnonce": cnonce}
        pairs = []
        for name, value in fields.items():
            escaped = value.replace('"', '\\"')
            pairs.append(f'{name}="{escaped}"' if name in _quoted else f"{name}={value}")
        return "Digest " + ", ".join(pairs)


def _quality(text):
    """Which of the offered kinds of protection is taken."""
    kinds = [kind.strip() for kind in text.split(",") if kind.strip()]
    if not kinds:
        return ""
    for kind in ("auth-int", "auth"):
        if kind in kinds:
            return kind
    raise ClientError(f"Digest auth error: Unsupported Quality of Protection (qop) value(s): {text}")


def _pairs_of(text):
    """name=value and name="value", with commas between."""
    found = {}
    for name, quoted, plain in re.findall(r'(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))', text):
        found[name.lower()] = quoted.replace('\\"', '"') if quoted else plain
    return found
