"""Handlers that answer the demand to say who is asking."""

import base64
import hashlib
import os
import re
import time
from urllib.error import HTTPError, URLError
from urllib.parse import urlparse

from ._openers import BaseHandler
from ._passwords import HTTPPasswordMgr


class AbstractBasicAuthHandler:
    """Answers a demand for Basic authorisation."""

    # The scheme is at the beginning or after a comma, the realm in quotes (without them it is taken with a warning).
    rx = re.compile('(?:^|,)[ \t]*([^ \t,]+)[ \t]+realm=(["\']?)([^"\']*)\\2', re.I)

    def __init__(self, password_mgr=None):
        self.passwd = HTTPPasswordMgr() if password_mgr is None else password_mgr
        self.add_password = self.passwd.add_password

    def http_error_auth_reqed(self, authreq, host, req, headers):
        demands = headers.get_all(authreq)
        if not demands:
            return
        unsupported = None
        for demand in demands:
            offers = [(scheme, quotes, realm) for scheme, quotes, realm in self.rx.findall(demand)]
            for scheme, quotes, realm in offers:
                if quotes not in ('"', "'"):
                    import warnings
                    warnings.warn("Basic Auth Realm was unquoted", UserWarning, 3)
                if scheme.lower() == "basic":
                    return self.retry_http_basic_auth(host, req, realm)
                unsupported = scheme
            if not offers:
                scheme = demand.split()[0] if demand else ""
                if scheme.lower() != "basic":
                    unsupported = scheme
        if unsupported is not None:
            raise ValueError(f"AbstractBasicAuthHandler does not support the following scheme: {unsupported!r}")

    def retry_http_basic_auth(self, host, req, realm):
        user, password = self.passwd.find_user_password(realm, host)
        if password is None:
            return None
        said = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        if req.get_header(self.auth_header, None) == said:
            return None  # that was not enough
        req.add_unredirected_header(self.auth_header, said)
        return self.parent.open(req, timeout=req.timeout)

    def http_request(self, req):
        manager = self.passwd
        if not hasattr(manager, "is_authenticated") or not manager.is_authenticated(req.full_url):
            return req
        if not req.has_header("Authorization"):
            user, password = manager.find_user_password(None, req.full_url)
            said = base64.standard_b64encode(f"{user}:{password}".encode()).decode()
            req.add_unredirected_header("Authorization", f"Basic {said.strip()}")
        return req

    def http_response(self, req, response):
        if hasattr(self.passwd, "is_authenticated"):
            self.passwd.update_authenticated(req.full_url, 200 <= response.code < 300)
        return response

    https_request = http_request
    https_response = http_response


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = "Authorization"

    def http_error_401(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed("www-authenticate", req.full_url, req, headers)


class ProxyBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    auth_header = "Proxy-authorization"

    def http_error_407(self, req, fp, code, msg, headers):
        return self.http_error_auth_reqed("proxy-authenticate", req.host, req, headers)


class AbstractDigestAuthHandler:
    """Answers a demand for Digest authorisation (RFC 7616 with MD5 and SHA)."""

    def __init__(self, passwd=None):
        self.passwd = HTTPPasswordMgr() if passwd is None else passwd
        self.add_password = self.passwd.add_password
        self.retried = 0
        self.nonce_count = 0
        self.last_nonce = None

    def reset_retry_count(self):
        self.retried = 0

    def http_error_auth_reqed(self, auth_header, host, req, headers):
        demand = headers.get(auth_header, None)
        if self.retried > 5:
            raise HTTPError(req.full_url, 401, "digest auth failed", headers, None)
        self.retried += 1
        if demand:
            scheme = demand.split()[0]
            if scheme.lower() == "digest":
                return self.retry_http_digest_auth(req, demand)
            if scheme.lower() != "basic":
                raise ValueError(f"AbstractDigestAuthHandler does not support the following scheme: {scheme!r}")

    def retry_http_digest_auth(self, req, auth):
        token, challenge = auth.split(" ", 1)
        said = self.get_authorization(req, parse_keqv_list(filter(None, parse_http_list(challenge))))
        if said:
            said = f"Digest {said}"
            if req.headers.get(self.auth_header, None) == said:
                return None
            req.add_unredirected_header(self.auth_header, said)
            return self.parent.open(req, timeout=req.timeout)

    def get_cnonce(self, nonce):
        """A number used once."""
        text = f"{self.nonce_count}:{nonce}:{time.ctime()}:".encode("ascii") + os.urandom(8)
        return hashlib.sha1(text).hexdigest()[:16]

    def get_authorization(self, req, chal):
        try:
            realm, nonce = chal["realm"], chal["nonce"]
            qop = chal.get("qop")
            algorithm = chal.get("algorithm", "MD5")
            opaque = chal.get("opaque", None)
        except KeyError:
            return None
        digest, keyed = self.get_algorithm_impls(algorithm)
        if digest is None:
            return None
        user, password = self.passwd.find_user_password(realm, req.full_url)
        if user is None:
            return None
        secret = f"{user}:{realm}:{password}"
        place = f"{req.get_method()}:{req.selector}"
        if qop is None:
            answer = keyed(digest(secret), f"{nonce}:{digest(place)}")
        elif "auth" in qop.split(","):
            if nonce == self.last_nonce:
                self.nonce_count += 1
            else:
                self.nonce_count = 1
                self.last_nonce = nonce
            count = f"{self.nonce_count:08x}"
            mine = self.get_cnonce(nonce)
            answer = keyed(digest(secret), f"{nonce}:{count}:{mine}:auth:{digest(place)}")
        else:
            raise URLError(f"qop '{qop}' is not supported.")
        text = (f'username="{user}", realm="{realm}", nonce="{nonce}", uri="{req.selector}", response="{answer}"')
        if opaque:
            text += f', opaque="{opaque}"'
        text += f', algorithm="{algorithm}"'
        if qop:
            text += f', qop=auth, nc={count}, cnonce="{mine}"'
        return text

    def get_algorithm_impls(self, algorithm):
        name = algorithm.upper()
        kinds = {"MD5": hashlib.md5, "SHA": hashlib.sha1, "SHA-256": hashlib.sha256}
        if name not in kinds:
            raise ValueError(f"Unsupported digest authentication algorithm {algorithm!r}")

        def digest(text):
            return kinds[name](text.encode("ascii")).hexdigest()
        return digest, lambda secret, data: digest(f"{secret}:{data}")


class HTTPDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = "Authorization"
    handler_order = 490  # before Basic

    def http_error_401(self, req, fp, code, msg, headers):
        result = self.http_error_auth_reqed("www-authenticate", urlparse(req.full_url)[1], req, headers)
        self.reset_retry_count()
        return result


class ProxyDigestAuthHandler(BaseHandler, AbstractDigestAuthHandler):
    auth_header = "Proxy-Authorization"
    handler_order = 490

    def http_error_407(self, req, fp, code, msg, headers):
        result = self.http_error_auth_reqed("proxy-authenticate", req.host, req, headers)
        self.reset_retry_count()
        return result


def parse_keqv_list(l):
    """A dict of items like key=value or key="value"."""
    result = {}
    for item in l:
        key, value = item.split("=", 1)
        if value[0] == '"' and value[-1] == '"':
            value = value[1:-1]
        result[key] = value
    return result


def parse_http_list(s):
    """The items between commas, of which those in quotes are none."""
    items = []
    item = ""
    escaped = quoted = False
    for char in s:
        if escaped:
            item += char
            escaped = False
        elif quoted and char == "\\":
            escaped = True
        elif char == "," and not quoted:
            items.append(item)
            item = ""
        else:
            quoted ^= char == '"'
            item += char
    if item:
        items.append(item)
    return [item.strip() for item in items]
