"""URLs as values: parsed, percent-encoded, joined, changed part by part (the part of yarl in use).

Follows RFC 3986. A URL is kept encoded; `path`, `query`, `fragment` decode, their `raw_` forms do not.
"""

import codecs
import re
from collections.abc import Mapping

from multidict import MultiDict, MultiDictProxy

__all__ = ("URL",)
__version__ = "1.24.5"

_with_authority = frozenset(("http", "https", "ws", "wss"))
_before = "".join(map(chr, range(33)))  # what may stand before a URL, and what is left out of one
_left_out = dict.fromkeys(map(ord, "\t\r\n"))
_default_ports = {"http": 80, "https": 443, "ws": 80, "wss": 443, "ftp": 21}
_unreserved = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_allowed = _unreserved | frozenset("!$'()*,")
_in_path = _allowed | frozenset("+&=;@:/")
_in_query = _allowed | frozenset("?/:@=+&;")
_in_query_part = _allowed | frozenset("?/:@")
_in_fragment = _allowed | frozenset("+&=;?/:@")
_in_user = _allowed | frozenset("+&=;")


def _quote(text, safe, *, plus=False, requote=True):
    """Percent-encodes what is not in `safe`; `requote` leaves what already is encoded."""
    pieces = []
    at = 0
    while at < len(text):
        char = text[at]
        if requote and char == "%":
            code = text[at + 1 : at + 3]
            try:
                value = int(code, 16) if len(code) == 2 else -1
            except ValueError:
                value = -1
            if value < 0:
                pieces.append("%25")
                at += 1
                continue
            pieces.append(chr(value) if value < 128 and chr(value) in _unreserved else "%" + code.upper())
            at += 3
            continue
        if char in safe:
            pieces.append(char)
        elif plus and char == " ":
            pieces.append("+")
        else:
            pieces.extend(f"%{byte:02X}" for byte in char.encode())
        at += 1
    return "".join(pieces)


def _unquote(text, *, plus=False):
    if plus:
        text = text.replace("+", " ")
    head, *coded = text.split("%")
    data = bytearray(head.encode())
    for piece in coded:
        try:
            data.append(int(piece[:2], 16))
            data += piece[2:].encode()
        except ValueError:
            data += b"%" + piece.encode()
    return data.decode("utf-8", "percent")


def _still_encoded(error):
    """What is not UTF-8 stays percent-encoded."""
    return "".join(f"%{byte:02X}" for byte in error.object[error.start : error.end]), error.end


codecs.register_error("percent", _still_encoded)


def _query_text(query):
    if isinstance(query, str):
        return _quote(query, _in_query, plus=True)
    pairs = []
    for key, value in query.items() if isinstance(query, Mapping) else query:
        for one in value if isinstance(value, (list, tuple)) else (value,):
            pairs.append(f"{_query_part(key)}={_query_part(_query_value(one))}")
    return "&".join(pairs)


def _query_part(text):
    return _quote(text, _in_query_part, plus=True, requote=False)


def _query_value(value):
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        if value != value:
            raise ValueError("float('nan') is not supported")
        if value in (float("inf"), -float("inf")):
            raise ValueError("float('inf') is not supported")
        return str(float(value))
    if not isinstance(value, bool) and hasattr(value, "__int__"):
        return str(int(value))
    raise TypeError(
        f"Invalid variable type: value should be str, int or float, got {value!r} of type {type(value)}"
    )


def _without_dots(path):
    """RFC 3986, 5.2.4."""
    segments = []
    for segment in path.split("/"):
        if segment == "..":
            if len(segments) > 1:
                segments.pop()
        elif segment != ".":
            segments.append(segment)
    if path.rsplit("/", 1)[-1] in (".", ".."):
        segments.append("")
    return "/".join(segments)


def _check_authority(netloc):
    """RFC 3986, 3.2.2: an address in brackets is all of the host."""
    if "\\" in netloc:
        text = "Invalid URL: backslash ('\\') is not allowed in the authority component per RFC 3986."
        raise ValueError(text)
    if "[" not in netloc and "]" not in netloc:
        return
    address = netloc.rpartition("@")[2]
    host, _, rest = address[1:].partition("]")
    if address[:1] != "[" or not address.count("[") == address.count("]") == 1 or rest[:1] not in ("", ":"):
        raise ValueError("Invalid IPv6 URL")
    if host[:1] == "v":
        if not re.fullmatch(r"v[0-9A-Fa-f]+\..+", host):
            raise ValueError("IPvFuture address is invalid")
    elif ":" not in host:
        raise ValueError("The IPv6 content between brackets is not valid")


class URL:
    """An immutable URL. `encoded` says that the text is percent-encoded already."""

    __slots__ = ("_scheme", "_user", "_password", "_host", "_port", "_path", "_query", "_fragment")

    def __new__(cls, val="", *, encoded=False):
        if type(val) is cls:
            return val
        if not isinstance(val, str):
            raise TypeError("Constructor parameter should be str")
        self = object.__new__(cls)
        rest, _, fragment = val.lstrip(_before).translate(_left_out).partition("#")
        rest, _, query = rest.partition("?")
        scheme, netloc = "", None
        head, colon, tail = rest.partition(":")
        if colon and head[:1].isalpha() and all(char.isalnum() or char in "+-." for char in head):
            scheme, rest = head.lower(), tail
        if rest.startswith("//"):
            netloc, slash, path = rest[2:].partition("/")
            rest = slash + path
            _check_authority(netloc)
        if netloc is None and scheme in _with_authority:
            netloc = ""
        self._set_authority(netloc)
        if scheme in _with_authority and netloc and not self._host:
            raise ValueError(f"Invalid URL: host is required for absolute urls with the {scheme} scheme")
        if not encoded:
            rest = _quote(rest, _in_path)
            if netloc is not None:
                rest = _without_dots(rest)
            query = _quote(query, _in_query, plus=True)
            fragment = _quote(fragment, _in_fragment)
        self._scheme, self._path, self._query, self._fragment = scheme, rest, query, fragment
        return self

    def _set_authority(self, netloc):
        self._user = self._password = self._host = self._port = None
        if netloc is None:
            return
        credentials, at, address = netloc.rpartition("@")
        if at:
            user, colon, password = credentials.partition(":")
            self._user = _quote(user, _in_user) or None
            self._password = _quote(password, _in_user) if colon else None
        if address.startswith("["):
            host, _, port = address[1:].partition("]")
            port = port.removeprefix(":")
        else:
            host, _, port = address.partition(":")
        self._host = host.lower() if host.isascii() else host.encode("idna").decode()
        if port:
            try:
                self._port = int(port)
            except ValueError:
                raise ValueError(f"Invalid URL: port can't be converted to integer") from None
            if not 0 <= self._port <= 65535:
                raise ValueError("Port out of range 0-65535")

    @classmethod
    def build(
        cls, *, scheme="", authority="", user=None, password=None, host="", port=None, path="", query=None,
        query_string="", fragment="", encoded=False,
    ):
        """From its parts, in which a percent sign is one unless they are `encoded`."""
        if authority and (user or password or host or port):
            raise ValueError('Can\'t mix "authority" with "user", "password", "host" or "port".')
        if port is not None and not isinstance(port, int):
            raise TypeError(f"The port is required to be int, got {type(port)!r}.")
        if port and not host:
            raise ValueError('Can\'t build URL with "port" but without "host".')
        if query and query_string:
            raise ValueError('Only one of "query" or "query_string" should be passed')
        if None in (scheme, authority, host, path, query_string, fragment):
            raise TypeError(
                'NoneType is illegal for "scheme", "authority", "host", "path", "query_string", and "fragment" args, '
                "use empty string instead."
            )
        url = cls()
        if authority:
            url._set_authority(authority)
        elif host:
            url._set_authority(f"[{host}]" if ":" in host else host)

        def quoted(text, safe):
            return text if encoded or text is None else _quote(text, safe, requote=False)

        path = quoted(path, _in_path)
        if url._host is not None and path:
            if path[0] != "/":
                raise ValueError("Path in a URL with authority should start with a slash ('/') if set")
            path = path if encoded else _without_dots(path)
        url = url._changed(_scheme=scheme, _path=path, _fragment=quoted(fragment, _in_fragment))
        if not authority:
            url = url._changed(_port=port, _user=quoted(user, _in_user), _password=quoted(password, _in_user))
        if query_string:
            query_string = query_string if encoded else _quote(query_string, _in_query, plus=True, requote=False)
            return url._changed(_query=query_string)
        return url.with_query(query) if query else url

    def _changed(self, **parts):
        new = object.__new__(type(self))
        for name in self.__slots__:
            setattr(new, name, parts[name] if name in parts else getattr(self, name))
        return new

    # -- as text

    def __str__(self):
        text = f"{self._scheme}:" if self._scheme else ""
        path = self._path
        if self._host or self._host is not None and self._scheme:
            text += "//" + self.raw_authority
            if not path and (self._query or self._fragment):
                path = "/"
            elif not self._host and path and path[0] != "/":
                path = "/" + path
        text += path
        if self._query:
            text += "?" + self._query
        if self._fragment:
            text += "#" + self._fragment
        return text

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def human_repr(self):
        text = f"{self._scheme}:" if self._scheme else ""
        if self._host is not None:
            text += "//" + self.authority
        text += self.path if self._path else ""
        if self._query:
            text += "?" + self.query_string
        if self._fragment:
            text += "#" + self.fragment
        return text

    def __eq__(self, other):
        return str(self) == str(other) if type(other) is URL else NotImplemented

    def __hash__(self):
        return hash(str(self))

    def __lt__(self, other):
        return str(self) < str(other) if type(other) is URL else NotImplemented

    def __bool__(self):
        return bool(self._host or self._path or self._query or self._fragment)

    # -- its parts

    @property
    def scheme(self):
        return self._scheme

    @property
    def raw_authority(self):
        host = self._host or ""
        text = f"[{host}]" if ":" in host else host
        if self._port is not None and self._port != _default_ports.get(self._scheme):
            text += f":{self._port}"
        if self._user or self._password is not None:
            password = "" if self._password is None else f":{self._password}"
            text = f"{self._user or ''}{password}@{text}"
        return text

    @property
    def authority(self):
        return _unquote(self.raw_authority)

    @property
    def raw_user(self):
        return self._user

    @property
    def user(self):
        return None if self._user is None else _unquote(self._user)

    @property
    def raw_password(self):
        return self._password

    @property
    def password(self):
        return None if self._password is None else _unquote(self._password)

    @property
    def raw_host(self):
        return self._host or None

    @property
    def host(self):
        host = self._host or None
        return host if host is None or "xn--" not in host else host.encode().decode("idna")

    @property
    def explicit_port(self):
        return self._port

    @property
    def port(self):
        return _default_ports.get(self._scheme) if self._port is None else self._port

    def is_default_port(self):
        return self._host is not None and self.port == _default_ports.get(self._scheme)

    @property
    def raw_path(self):
        return self._path or ("/" if self._host is not None else "")

    @property
    def path(self):
        return _unquote(self.raw_path)

    @property
    def path_safe(self):
        """The path in which %2F and %25 stay, which mean another thing than what they stand for."""
        return _unquote(re.sub("%(25|2[Ff])", lambda found: "%25" + found[1].upper(), self.raw_path))

    @property
    def raw_query_string(self):
        return self._query

    @property
    def query_string(self):
        return _unquote(self._query, plus=True)

    @property
    def query(self):
        pairs = MultiDict()
        for part in self._query.split("&"):
            if part:
                key, _, value = part.partition("=")
                pairs.add(_unquote(key, plus=True), _unquote(value, plus=True))
        return MultiDictProxy(pairs)

    @property
    def raw_path_qs(self):
        return f"{self.raw_path}?{self._query}" if self._query else self.raw_path

    @property
    def path_qs(self):
        return f"{self.path}?{self.query_string}" if self._query else self.path

    @property
    def raw_fragment(self):
        return self._fragment

    @property
    def fragment(self):
        return _unquote(self._fragment)

    @property
    def raw_parts(self):
        path = self.raw_path
        if path.startswith("/"):
            return ("/", *path[1:].split("/"))
        return tuple(path.split("/"))

    @property
    def parts(self):
        return tuple(map(_unquote, self.raw_parts))

    @property
    def raw_name(self):
        return "" if self.raw_path == "/" else self.raw_parts[-1]

    @property
    def name(self):
        return _unquote(self.raw_name)

    @property
    def raw_suffix(self):
        stem, dot, suffix = self.raw_name.rpartition(".")
        return dot + suffix if stem and suffix else ""

    @property
    def suffix(self):
        return _unquote(self.raw_suffix)

    @property
    def raw_suffixes(self):
        name = self.raw_name
        return () if name.endswith(".") else tuple(f".{suffix}" for suffix in name.lstrip(".").split(".")[1:])

    @property
    def suffixes(self):
        return tuple(_unquote(suffix) for suffix in self.raw_suffixes)

    @property
    def absolute(self):
        return bool(self._host)

    def is_absolute(self):
        return self.absolute

    # -- other URLs made of it

    @property
    def parent(self):
        path = self.raw_path
        if path in ("", "/"):
            return self._changed(_query="", _fragment="")
        return self._changed(_path=path.rsplit("/", 1)[0], _query="", _fragment="")

    def origin(self):
        if not self.absolute:
            raise ValueError("URL should be absolute")
        if not self._scheme:
            raise ValueError("URL should have scheme")
        return self._changed(_user=None, _password=None, _path="", _query="", _fragment="")

    def relative(self):
        if not self.absolute:
            raise ValueError("URL should be absolute")
        return self._changed(
            _scheme="", _user=None, _password=None, _host=None, _port=None, _path=self.raw_path
        )

    def with_scheme(self, scheme):
        return self._changed(_scheme=scheme.lower())

    def with_host(self, host):
        return self._changed(_host=host.lower())

    def with_port(self, port):
        return self._changed(_port=port)

    def with_user(self, user):
        if user is None:
            return self._changed(_user=None, _password=None)
        return self._changed(_user=_quote(user, _in_user))

    def with_password(self, password):
        return self._changed(_password=None if password is None else _quote(password, _in_user))

    def with_path(self, path, *, encoded=False):
        path = path if encoded else _quote(path, _in_path)
        if self._host is not None:
            path = _without_dots(path if path.startswith("/") or not path else "/" + path)
        return self._changed(_path=path, _query="", _fragment="")

    def with_name(self, name):
        return self._changed(
            _path=self.raw_path.rpartition("/")[0] + "/" + _quote(name, _in_path - {"/"}), _query="", _fragment=""
        )

    def with_suffix(self, suffix):
        if not isinstance(suffix, str):
            raise TypeError("Invalid suffix type")
        if suffix and not suffix[0] == "." or suffix == "." or "/" in suffix:
            raise ValueError(f"Invalid suffix {suffix!r}")
        name = self.raw_name
        if not name:
            raise ValueError(f"{self!r} has an empty name")
        return self.with_name(name.removesuffix(self.raw_suffix) + suffix)

    def with_fragment(self, fragment):
        return self._changed(_fragment="" if fragment is None else _quote(fragment, _in_fragment, requote=False))

    def with_query(self, *args, **kwargs):
        query = kwargs or (args[0] if args else None)
        return self._changed(_query="" if query is None else _query_text(query))

    def extend_query(self, *args, **kwargs):
        more = self.with_query(*args, **kwargs)._query
        return self._changed(_query="&".join(filter(None, (self._query, more))))

    def update_query(self, *args, **kwargs):
        query = MultiDict(self.query)
        query.update(self.with_query(*args, **kwargs).query)
        return self.with_query(query)

    def without_query_params(self, *names):
        return self.with_query([(key, value) for key, value in self.query.items() if key not in names])

    def __mod__(self, query):
        return self.update_query(query)

    def joinpath(self, *others, encoded=False):
        path = self.raw_path
        for other in others:
            if other.startswith("/"):
                raise ValueError("Appending path starting from slash is forbidden")
            path = path.removesuffix("/") + "/" + (other if encoded else _quote(other, _in_path, requote=False))
        return self._changed(_path=_without_dots(path) if self.absolute else path, _query="", _fragment="")

    def __truediv__(self, name):
        return self.joinpath(str(name))

    def join(self, url):
        """Resolves a reference against this URL (RFC 3986, 5.2.2)."""
        if not isinstance(url, URL):
            raise TypeError("url should be URL")
        if url._scheme and (url._scheme != self._scheme or url._host is not None):
            return url
        if url._host:
            return url._changed(_scheme=self._scheme)
        if not url._path:
            return self._changed(_query=url._query or self._query, _fragment=url._fragment)
        path = url._path
        if not path.startswith("/"):
            path = self.raw_path.rpartition("/")[0] + "/" + path
        return self._changed(_path=_without_dots(path), _query=url._query, _fragment=url._fragment)
