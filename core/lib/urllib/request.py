"""Opening URLs: an opener asks its handlers, of which each knows a protocol, or what to do about a status."""

import base64
import bisect
import hashlib
import http.client
import io
import os
import re
import socket
import sys
import time
from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import (_splithost, _splitpasswd, _splitport, _splittag, _splittype, _splituser, quote, unquote,
                          unquote_to_bytes, unwrap, urljoin, urlparse, urlsplit, urlunparse)
from urllib.response import addinfourl

__all__ = [
    "Request", "OpenerDirector", "BaseHandler", "HTTPDefaultErrorHandler", "HTTPRedirectHandler",
    "HTTPCookieProcessor", "ProxyHandler", "HTTPPasswordMgr", "HTTPPasswordMgrWithDefaultRealm",
    "HTTPPasswordMgrWithPriorAuth", "AbstractBasicAuthHandler", "HTTPBasicAuthHandler", "ProxyBasicAuthHandler",
    "AbstractDigestAuthHandler", "HTTPDigestAuthHandler", "ProxyDigestAuthHandler", "HTTPHandler", "FileHandler",
    "DataHandler", "UnknownHandler", "HTTPErrorProcessor", "urlopen", "install_opener", "build_opener",
    "pathname2url", "url2pathname", "getproxies", "urlretrieve", "urlcleanup", "HTTPSHandler",
]

__version__ = "3.14"
_opener = None
_temporary = []


def urlopen(url, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, *, context=None):
    """Gives the answer, or raises URLError; HTTPError for a status that is no success."""
    global _opener
    if context:
        opener = build_opener(HTTPSHandler(context=context))
    else:
        if _opener is None:
            _opener = build_opener()
        opener = _opener
    return opener.open(url, data, timeout)


def install_opener(opener):
    """Choose what urlopen() opens with."""
    global _opener
    _opener = opener


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Stores what is at `url` in a file: (its name, the headers)."""
    kind, path = _splittype(url)
    with urlopen(url, data) as source:
        headers = source.info()
        if kind == "file" and not filename:
            return os.path.normpath(path), headers
        if filename:
            target = open(filename, "wb")
        else:
            import tempfile
            target = tempfile.NamedTemporaryFile(delete=False)
            filename = target.name
            _temporary.append(filename)
        with target:
            step, size, read, count = 1024 * 8, -1, 0, 0
            if "content-length" in headers:
                size = int(headers["Content-Length"])
            if reporthook:
                reporthook(count, step, size)
            while block := source.read(step):
                read += len(block)
                target.write(block)
                count += 1
                if reporthook:
                    reporthook(count, step, size)
    if 0 <= size and read < size:
        raise ContentTooShortError(f"retrieval incomplete: got only {read} out of {size} bytes", (filename, headers))
    return filename, headers


def urlcleanup():
    """Remove the temporary files of urlretrieve()."""
    global _opener
    for name in _temporary:
        try:
            os.unlink(name)
        except OSError:
            pass
    _temporary.clear()
    _opener = None


_port_at_end = re.compile(r":\d+$", re.ASCII)


def request_host(request):
    """The host that a request is for, in lower case, without the port."""
    host = urlparse(request.full_url)[1] or request.get_header("Host", "")
    return _port_at_end.sub("", host, count=1).lower()


class Request:
    """A URL with method, headers and body."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.headers = {}
        self.unredirected_hdrs = {}
        self._data = None
        self.data = data
        self._tunnel_host = None
        for key, value in headers.items():
            self.add_header(key, value)
        self.origin_req_host = request_host(self) if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        return f"{self._full_url}#{self.fragment}" if self.fragment else self._full_url

    @full_url.setter
    def full_url(self, url):
        self._full_url, self.fragment = _splittag(unwrap(url))
        self.type, rest = _splittype(self._full_url)
        if self.type is None:
            raise ValueError(f"unknown url type: {self.full_url!r}")
        self.host, self.selector = _splithost(rest)
        if self.host:
            self.host = unquote(self.host)

    @full_url.deleter
    def full_url(self):
        self._full_url = self.fragment = None
        self.selector = ""

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        if data != self._data:
            self._data = data
            # The length that was known is another's.
            if self.has_header("Content-length"):
                self.remove_header("Content-length")

    @data.deleter
    def data(self):
        self.data = None

    def get_method(self):
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url

    def set_proxy(self, host, type):
        if self.type == "https" and not self._tunnel_host:
            self._tunnel_host = self.host
        else:
            self.type = type
            self.selector = self.full_url
        self.host = host

    def has_proxy(self):
        return self.selector == self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())


class OpenerDirector:
    """Asks its handlers, by the names of their methods: http_request, http_open, http_response, http_error_404 ..."""

    def __init__(self):
        self.addheaders = [("User-agent", f"Python-urllib/{__version__}")]
        self.handlers = []
        self.handle_open = {}
        self.handle_error = {}
        self.process_response = {}
        self.process_request = {}

    def add_handler(self, handler):
        if not hasattr(handler, "add_parent"):
            raise TypeError(f"expected BaseHandler instance, got {type(handler)!r}")
        added = False
        for name in dir(handler):
            if name in ("redirect_request", "do_open", "proxy_open"):
                continue
            protocol, _, condition = name.partition("_")
            if condition.startswith("error"):
                kind = condition.partition("_")[2]
                try:
                    kind = int(kind)
                except ValueError:
                    pass
                table = self.handle_error.setdefault(protocol, {})
            elif condition == "open":
                kind, table = protocol, self.handle_open
            elif condition == "response":
                kind, table = protocol, self.process_response
            elif condition == "request":
                kind, table = protocol, self.process_request
            else:
                continue
            bisect.insort(table.setdefault(kind, []), handler)
            added = True
        if added:
            bisect.insort(self.handlers, handler)
            handler.add_parent(self)

    def close(self):
        """Kept for callers of old: handlers close themselves."""

    def _call_chain(self, chain, kind, meth_name, *args):
        # The first handler that gives something has answered.
        for handler in chain.get(kind, ()):
            result = getattr(handler, meth_name)(*args)
            if result is not None:
                return result

    def open(self, fullurl, data=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        if isinstance(fullurl, str):
            request = Request(fullurl, data)
        else:
            request = fullurl
            if data is not None:
                request.data = data
        request.timeout = timeout
        protocol = request.type
        for processor in self.process_request.get(protocol, []):
            request = getattr(processor, protocol + "_request")(request)
        response = self._open(request, data)
        for processor in self.process_response.get(protocol, []):
            response = getattr(processor, protocol + "_response")(request, response)
        return response

    def _open(self, request, data=None):
        result = self._call_chain(self.handle_open, "default", "default_open", request)
        if result:
            return result
        result = self._call_chain(self.handle_open, request.type, request.type + "_open", request)
        if result:
            return result
        return self._call_chain(self.handle_open, "unknown", "unknown_open", request)

    def error(self, proto, *args):
        is_http = proto in ("http", "https")
        if is_http:
            table = self.handle_error["http"]
            kind, name = args[2], f"http_error_{args[2]}"
        else:
            table = self.handle_error
            kind, name = proto, proto + "_error"
        result = self._call_chain(table, kind, name, *args)
        if result:
            return result
        if is_http:
            return self._call_chain(table, "default", "http_error_default", *args)


def build_opener(*handlers):
    """An opener with the usual handlers and these; one of these takes the place of its base class."""
    opener = OpenerDirector()
    usual = [ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler,
             HTTPErrorProcessor, DataHandler, HTTPSHandler]
    for kind in usual:
        if not any(issubclass(one, kind) if isinstance(one, type) else isinstance(one, kind) for one in handlers):
            opener.add_handler(kind())
    for one in handlers:
        opener.add_handler(one() if isinstance(one, type) else one)
    return opener


class BaseHandler:
    """A handler; those of a smaller handler_order are asked first."""

    handler_order = 500

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        """Kept for callers of old."""

    def __lt__(self, other):
        if not hasattr(other, "handler_order"):
            return True
        return self.handler_order < other.handler_order


class HTTPErrorProcessor(BaseHandler):
    """Turns answers that are no success into calls of http_error_...()."""

    handler_order = 1000

    def http_response(self, request, response):
        if 200 <= response.code < 300:
            return response
        return self.parent.error("http", request, response, response.code, response.msg, response.info())

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    """Raises HTTPError."""

    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    """Follows redirects."""

    max_repeats = 4
    max_redirections = 10
    inf_msg = ("The HTTP server returned a redirect error that would lead to an infinite loop.\n"
               "The last 30x error message was:\n")

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        """The request to go on with; None leaves it to others, HTTPError says that nobody should."""
        method = req.get_method()
        if not (code in (301, 302, 303, 307, 308) and method in ("GET", "HEAD")
                or code in (301, 302, 303) and method == "POST"):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {name: value for name, value in req.headers.items()
                if name.lower() not in ("content-length", "content-type")}
        return Request(newurl.replace(" ", "%20"), method="HEAD" if method == "HEAD" else "GET", headers=kept,
                       origin_req_host=req.origin_req_host, unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        target = headers["location"] if "location" in headers else headers["uri"] if "uri" in headers else None
        if target is None:
            return
        parts = urlparse(target)
        if parts.scheme not in ("http", "https", "ftp", ""):
            raise HTTPError(target, code, f"{msg} - Redirection to url '{target}' is not allowed", headers, fp)
        if not parts.path and parts.netloc:
            parts = parts._replace(path="/")
        target = quote(urlunparse(parts), encoding="iso-8859-1", safe="!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
        target = urljoin(req.full_url, target)
        new = self.redirect_request(req, fp, code, msg, headers, target)
        if new is None:
            return
        visited = new.redirect_dict = getattr(req, "redirect_dict", {})
        if visited.get(target, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        req.redirect_dict = visited
        visited[target] = visited.get(target, 0) + 1
        # What is left of the old answer is of no interest.
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _parse_proxy(proxy):
    # (scheme, user, password, host and port) of a proxy, whose scheme may be left out.
    scheme, rest = _splittype(proxy)
    if not rest.startswith("/"):
        scheme, authority = None, proxy
    else:
        if not rest.startswith("//"):
            raise ValueError(f"proxy URL with no authority: {proxy!r}")
        end = rest.find("/", rest.find("@") if "@" in rest else 2)
        authority = rest[2:] if end == -1 else rest[2:end]
    who, hostport = _splituser(authority)
    user, password = _splitpasswd(who) if who is not None else (None, None)
    return scheme, user, password, hostport


class ProxyHandler(BaseHandler):
    """Sends requests through proxies, by default those of the environment."""

    handler_order = 100

    def __init__(self, proxies=None):
        if proxies is None:
            proxies = getproxies()
        assert hasattr(proxies, "keys"), "proxies must be a mapping"
        self.proxies = proxies
        for scheme, url in proxies.items():
            scheme = scheme.lower()
            setattr(self, scheme + "_open",
                    lambda request, proxy=url, kind=scheme: self.proxy_open(request, proxy, kind))

    def proxy_open(self, req, proxy, type):
        original = req.type
        scheme, user, password, hostport = _parse_proxy(proxy)
        if req.host and proxy_bypass(req.host):
            return None
        if user and password:
            said = base64.b64encode(f"{unquote(user)}:{unquote(password)}".encode()).decode("ascii")
            req.add_header("Proxy-authorization", "Basic " + said)
        req.set_proxy(unquote(hostport), scheme or original)
        if original in (scheme or original, "https"):
            return None  # others handle it now, with the proxy's address
        return self.parent.open(req, timeout=req.timeout)


class HTTPPasswordMgr:
    """Users and passwords by realm and place."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        uris = [uri] if isinstance(uri, str) else uri
        table = self.passwd.setdefault(realm, {})
        for with_port in True, False:
            table[tuple(self.reduce_uri(one, with_port) for one in uris)] = user, passwd

    def find_user_password(self, realm, authuri):
        known = self.passwd.get(realm, {})
        for with_port in True, False:
            wanted = self.reduce_uri(authuri, with_port)
            for places, found in known.items():
                if any(self.is_suburi(place, wanted) for place in places):
                    return found
        return None, None

    def reduce_uri(self, uri, default_port=True):
        """(authority, path) of a URL or an authority, the usual port filled in."""
        parts = urlsplit(uri)
        if parts[1]:
            scheme, authority, path = parts[0], parts[1], parts[2] or "/"
        else:
            scheme, authority, path = None, uri, "/"
        host, port = _splitport(authority)
        if default_port and port is None and scheme is not None:
            usual = {"http": 80, "https": 443}.get(scheme)
            if usual is not None:
                authority = f"{host}:{usual}"
        return authority, path

    def is_suburi(self, base, test):
        """Whether `test` is at or below `base`, both reduced."""
        if base == test:
            return True
        if base[0] != test[0]:
            return False
        prefix = base[1] if base[1].endswith("/") else base[1] + "/"
        return test[1].startswith(prefix)


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """What is known of the realm None serves for all."""

    def find_user_password(self, realm, authuri):
        user, password = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        if user is not None:
            return user, password
        return HTTPPasswordMgr.find_user_password(self, None, authuri)


class HTTPPasswordMgrWithPriorAuth(HTTPPasswordMgrWithDefaultRealm):
    """Knows where to send the password before it is asked for."""

    def __init__(self):
        self.authenticated = {}
        super().__init__()

    def add_password(self, realm, uri, user, passwd, is_authenticated=False):
        self.update_authenticated(uri, is_authenticated)
        if realm is not None:
            super().add_password(None, uri, user, passwd)
        super().add_password(realm, uri, user, passwd)

    def update_authenticated(self, uri, is_authenticated=False):
        for one in [uri] if isinstance(uri, str) else uri:
            for with_port in True, False:
                self.authenticated[self.reduce_uri(one, with_port)] = is_authenticated

    def is_authenticated(self, authuri):
        for with_port in True, False:
            wanted = self.reduce_uri(authuri, with_port)
            for place in self.authenticated:
                if self.is_suburi(place, wanted):
                    return self.authenticated[place]


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


class AbstractHTTPHandler(BaseHandler):
    def __init__(self, debuglevel=None):
        self._debuglevel = http.client.HTTPConnection.debuglevel if debuglevel is None else debuglevel

    def set_http_debuglevel(self, level):
        self._debuglevel = level

    def _get_content_length(self, request):
        return http.client.HTTPConnection._get_content_length(request.data, request.get_method())

    def do_request_(self, request):
        """Complete the headers."""
        host = request.host
        if not host:
            raise URLError("no host given")
        data = request.data
        if data is not None:
            if isinstance(data, str):
                raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. "
                                "It cannot be of type str.")
            if not request.has_header("Content-type"):
                request.add_unredirected_header("Content-type", "application/x-www-form-urlencoded")
            if not request.has_header("Content-length") and not request.has_header("Transfer-encoding"):
                length = self._get_content_length(request)
                if length is not None:
                    request.add_unredirected_header("Content-length", str(length))
                else:
                    request.add_unredirected_header("Transfer-encoding", "chunked")
        if request.has_proxy():
            host = _splithost(_splittype(request.selector)[1])[0]
        if not request.has_header("Host"):
            request.add_unredirected_header("Host", host)
        for name, value in self.parent.addheaders:
            name = name.capitalize()
            if not request.has_header(name):
                request.add_unredirected_header(name, value)
        return request

    def do_open(self, http_class, req, **http_conn_args):
        """Send the request over a connection of its own: the response."""
        host = req.host
        if not host:
            raise URLError("no host given")
        connection = http_class(host, timeout=req.timeout, **http_conn_args)
        connection.set_debuglevel(self._debuglevel)
        headers = {**req.headers, **req.unredirected_hdrs, "Connection": "close"}
        headers = {name.title(): value for name, value in headers.items()}
        if req._tunnel_host:
            more = {}
            if "Proxy-Authorization" in headers:
                more["Proxy-Authorization"] = headers.pop("Proxy-Authorization")
            connection.set_tunnel(req._tunnel_host, headers=more)
        try:
            try:
                connection.request(req.get_method(), req.selector, req.data, headers,
                                   encode_chunked=req.has_header("Transfer-encoding"))
            except OSError as error:
                raise URLError(error)
            try:
                response = connection.getresponse()
            except OSError as error:
                # The host is looked for only now where the platform fetches.
                if hasattr(connection.sock, "followed_to"):
                    raise URLError(error) from None
                raise
        except:
            connection.close()
            raise
        url = req.get_full_url()
        if connection.sock:
            url = getattr(connection.sock, "followed_to", None) or url
            connection.sock.close()
            connection.sock = None
        response.url = url
        # Handlers know the reason by this name.
        response.msg = response.reason
        return response


class HTTPHandler(AbstractHTTPHandler):
    def http_open(self, req):
        return self.do_open(http.client.HTTPConnection, req)

    http_request = AbstractHTTPHandler.do_request_


class HTTPSHandler(AbstractHTTPHandler):
    def __init__(self, debuglevel=None, context=None, check_hostname=None):
        super().__init__(debuglevel)
        if check_hostname is not None:
            if context is None:
                import ssl
                context = ssl.create_default_context()
            context.check_hostname = check_hostname
        self._context = context

    def https_open(self, req):
        return self.do_open(http.client.HTTPSConnection, req, context=self._context)

    https_request = AbstractHTTPHandler.do_request_


class HTTPCookieProcessor(BaseHandler):
    """Keeps cookies in a jar."""

    def __init__(self, cookiejar=None):
        if cookiejar is None:
            import http.cookiejar
            cookiejar = http.cookiejar.CookieJar()
        self.cookiejar = cookiejar

    def http_request(self, request):
        self.cookiejar.add_cookie_header(request)
        return request

    def http_response(self, request, response):
        self.cookiejar.extract_cookies(response, request)
        return response

    https_request = http_request
    https_response = http_response


class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        raise URLError(f"unknown url type: {req.type}")


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


class FileHandler(BaseHandler):
    """Opens file: URLs, of this machine only."""

    names = None

    def file_open(self, req):
        return self.open_local_file(req)

    def get_names(self):
        if FileHandler.names is None:
            FileHandler.names = "127.0.0.1",
        return FileHandler.names

    def open_local_file(self, req):
        import email.utils
        import mimetypes
        from email import message_from_string
        path = url2pathname(req.full_url, require_scheme=True, resolve_host=True)
        try:
            facts = os.stat(path)
            kind = mimetypes.guess_type(path)[0] or "text/plain"
            headers = message_from_string(
                f"Content-type: {kind}\nContent-length: {facts.st_size}\n"
                f"Last-modified: {email.utils.formatdate(facts.st_mtime, usegmt=True)}\n")
            return addinfourl(open(path, "rb"), headers, pathname2url(path, add_scheme=True))
        except OSError as error:
            raise URLError(error, path)


class DataHandler(BaseHandler):
    """Opens data: URLs, which hold what they stand for."""

    def data_open(self, req):
        from email import message_from_string
        data = req.full_url.split(":", 1)[1]
        kind, data = data.split(",", 1)
        data = unquote_to_bytes(data)
        if kind.endswith(";base64"):
            data = base64.decodebytes(data)
            kind = kind[:-7]
        headers = message_from_string(f"Content-type: {kind or 'text/plain;charset=US-ASCII'}\n"
                                      f"Content-length: {len(data)}\n")
        return addinfourl(io.BytesIO(data), headers, req.full_url)


def url2pathname(url, *, require_scheme=False, resolve_host=False):
    """The path of a file: URL, or of what comes after its scheme."""
    if not require_scheme:
        url = "file:" + url
    scheme, authority, url = urlsplit(url)[:3]
    if scheme != "file":
        raise URLError("URL is missing a 'file:' scheme")
    if not _is_local_authority(authority, resolve_host):
        raise URLError("file:// scheme is supported only on localhost")
    return unquote(url, encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors())


def _is_local_authority(authority, resolve):
    if not authority or authority == "localhost":
        return True
    if not resolve:
        return authority == socket.gethostname()
    try:
        return socket.gethostbyname(authority) in ("127.0.0.1", socket.gethostbyname(socket.gethostname()))
    except (OSError, AttributeError):
        return False


def pathname2url(pathname, *, add_scheme=False):
    """The URL of a path, with its scheme if that is asked for."""
    pathname = os.fsencode(pathname)
    scheme = "file:" if add_scheme else ""
    begin = "//" if pathname[:1] == b"/" else ""  # an empty host comes before an absolute path
    return scheme + begin + quote(pathname)


def getproxies_environment():
    """The proxies named by <scheme>_proxy in the environment, in lower case before upper case."""
    found = {}
    for wanted in "upper", "lower":
        for name, value in os.environ.items():
            if len(name) > 5 and name[-6] == "_" and name[-5:].lower() == "proxy":
                if wanted == "lower" and name[-6:] != "_proxy":
                    continue
                scheme = name[:-6].lower()
                if value:
                    found[scheme] = value
                elif wanted == "lower":
                    found.pop(scheme, None)
    # A server's scripts get headers as variables, and anybody can send the header "Proxy".
    if "REQUEST_METHOD" in os.environ and "http_proxy" not in os.environ:
        found.pop("http", None)
    return found


getproxies = getproxies_environment


def proxy_bypass_environment(host, proxies=None):
    """Whether no_proxy says that the host is to be reached without one."""
    if proxies is None:
        proxies = getproxies_environment()
    try:
        exceptions = proxies["no"]
    except KeyError:
        return False
    if exceptions == "*":
        return True
    host = host.lower()
    bare = _splitport(host)[0]
    for name in exceptions.split(","):
        name = name.strip().lstrip(".").lower()
        if name and (name in (bare, host) or bare.endswith("." + name) or host.endswith("." + name)):
            return True
    return False


proxy_bypass = proxy_bypass_environment
