"""Addresses and their queries."""

import re
from collections import namedtuple
from collections.abc import Mapping
from urllib.parse import parse_qs, unquote, urlencode, urljoin

from ._exceptions import InvalidURL

_MOST = 65536
_printable = {chr(code) for code in range(0x21, 0x7F)}
_query_safe = _printable - set(' "#<>')
_path_safe = _query_safe - set("?`{}")
_user_safe = _path_safe - set("/:;=@[\\]^|")
_userinfo_safe = _user_safe | {":"}
_fragment_safe = _printable - set(' "<>`')
_host_safe = set("!$&'()*+,;=\"`{}%|\\-._~") | {char for char in _printable if char.isalnum()}

_address = re.compile(
    r"(?:(?P<scheme>[a-zA-Z][a-zA-Z0-9+.-]*)?:)?(?://(?P<authority>[^/?#]*))?(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?"
    r"(?:#(?P<fragment>.*))?", re.DOTALL)
_authority = re.compile(r"(?:(?P<userinfo>.*)@)?(?P<host>\[.*\]|[^:@]*):?(?P<port>.*)", re.DOTALL)
_forms = {
    "scheme": r"([a-zA-Z][a-zA-Z0-9+.-]*)?", "authority": r"[^/?#]*", "path": r"[^?#]*", "query": r"[^#]*",
    "fragment": r".*", "userinfo": r"[^@]*", "host": r"(\[.*\]|[^:@]*)", "port": r".*",
}
_kinds = {
    "scheme": str, "username": str, "password": str, "userinfo": bytes, "host": str, "port": int, "netloc": bytes,
    "path": str, "query": bytes, "raw_path": bytes, "fragment": str, "params": object,
}
_ports = {"ftp": 21, "http": 80, "https": 443, "ws": 80, "wss": 443}
_Parts = namedtuple("_Parts", ["scheme", "userinfo", "host", "port", "path", "query", "fragment"])
_Raw = namedtuple("RawURL", ["raw_scheme", "raw_host", "port", "raw_path"])


def _quoted(text, safe):
    """What is neither safe nor quoted already, quoted."""
    return re.sub("%[0-9a-fA-F]{2}|.", lambda found: found[0] if len(found[0]) > 1 or found[0] in safe else
                  "".join(f"%{byte:02X}" for byte in found[0].encode()), text, flags=re.DOTALL)


def _no_control(text, where=""):
    for at, char in enumerate(text):
        if char.isascii() and not char.isprintable():
            place = f" {where} component" if where else ""
            raise InvalidURL(f"Invalid non-printable ASCII character in URL{place}, {char!r} at position {at}.")


def _parse(text, changes):
    if len(text) > _MOST:
        raise InvalidURL("URL too long")
    _no_control(text)
    changes = _primitive(changes)
    for name, value in changes.items():
        if value is None:
            continue
        if len(value) > _MOST:
            raise InvalidURL(f"URL component '{name}' too long")
        _no_control(value, name)
        if not re.fullmatch(_forms[name], value, re.DOTALL):
            raise InvalidURL(f"Invalid URL component '{name}'")
    found = _address.match(text).groupdict()
    scheme = changes.get("scheme", found["scheme"]) or ""
    at = _authority.match(changes.get("authority", found["authority"]) or "").groupdict()
    path = changes.get("path", found["path"]) or ""
    query, fragment = changes.get("query", found["query"]), changes.get("fragment", found["fragment"])
    scheme = scheme.lower()
    userinfo = _quoted(changes.get("userinfo", at["userinfo"]) or "", _userinfo_safe)
    host = _host(changes.get("host", at["host"]) or "")
    port = _port(changes.get("port", at["port"]), scheme)
    placed = bool(userinfo or host or port is not None)
    _check_path(path, scheme, placed)
    if scheme or placed:
        path = _without_dots(path)
    return _Parts(scheme, userinfo, host, port, _quoted(path, _path_safe),
                  None if query is None else _quoted(query, _query_safe),
                  None if fragment is None else _quoted(fragment, _fragment_safe))


def _primitive(changes):
    """The changes, as parts that stand in the text of an address."""
    if "port" in changes and isinstance(changes["port"], int):
        changes["port"] = str(changes["port"])
    if "netloc" in changes:
        changes["host"], _, changes["port"] = (changes.pop("netloc") or "").partition(":")
    if "username" in changes or "password" in changes:
        username = _quoted(changes.pop("username", "") or "", _user_safe)
        password = _quoted(changes.pop("password", "") or "", _user_safe)
        changes["userinfo"] = f"{username}:{password}" if password else username
    if "raw_path" in changes:
        path, mark, query = (changes.pop("raw_path") or "").partition("?")
        changes["path"], changes["query"] = path, query if mark else None
    host = changes.get("host")
    if host and ":" in host and not host.startswith("["):
        changes["host"] = f"[{host}]"
    return changes


def _host(host):
    import ipaddress

    if re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+", host):
        try:
            ipaddress.IPv4Address(host)
        except ipaddress.AddressValueError:
            raise InvalidURL(f"Invalid IPv4 address: {host!r}") from None
        return host
    if re.fullmatch(r"\[.*\]", host):
        try:
            ipaddress.IPv6Address(host[1:-1])
        except ipaddress.AddressValueError:
            raise InvalidURL(f"Invalid IPv6 address: {host!r}") from None
        return host[1:-1]
    if host.isascii():
        return _quoted(host.lower(), _host_safe)
    return ".".join(_ascii_label(label, host) for label in host.lower().split("."))


def _ascii_label(label, host):
    """As IDNA 2008 has it, in which letters stay what they are and signs are nothing."""
    if label.isascii():
        return label
    if not f"a{re.sub('[-\u200c\u200d]', '', label)}".isidentifier():
        raise InvalidURL(f"Invalid IDNA hostname: {host!r}")
    return "xn--" + label.encode("punycode").decode()


def _port(port, scheme):
    if port is None or port == "":
        return None
    try:
        number = int(port)
    except ValueError:
        raise InvalidURL(f"Invalid port: {port!r}") from None
    return None if number == _ports.get(scheme) else number


def _check_path(path, scheme, placed):
    if placed:
        if path and not path.startswith("/"):
            raise InvalidURL("For absolute URLs, path must be empty or begin with '/'")
    elif not scheme:
        for begin in "//", ":":
            if path.startswith(begin):
                raise InvalidURL(f"Relative URLs cannot have a path starting with '{begin}'")


def _without_dots(path):
    if "." not in path:
        return path
    parts = path.split("/")
    kept = []
    for part in parts:
        if part == "..":
            if kept and kept != [""]:
                kept.pop()
        elif part != ".":
            kept.append(part)
    if parts[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept)


class URL:
    """An address and its parts; changes make another one."""

    def __init__(self, url="", **kwargs):
        kwargs = {name: _checked(name, value) for name, value in kwargs.items()}
        if "params" in kwargs:
            params = kwargs.pop("params")
            kwargs["query"] = str(QueryParams(params)) if params else None
        if isinstance(url, str):
            self._parts = _parse(url, kwargs)
        elif isinstance(url, URL):
            self._parts = _parse(str(url), kwargs) if kwargs else url._parts
        else:
            raise TypeError(f"Invalid type for url.  Expected str or httpx.URL, got {type(url)}: {url!r}")

    scheme = property(lambda self: self._parts.scheme)
    raw_scheme = property(lambda self: self._parts.scheme.encode("ascii"))
    userinfo = property(lambda self: self._parts.userinfo.encode("ascii"))
    username = property(lambda self: unquote(self._parts.userinfo.partition(":")[0]))
    password = property(lambda self: unquote(self._parts.userinfo.partition(":")[2]))
    raw_host = property(lambda self: self._parts.host.encode("ascii"))
    port = property(lambda self: self._parts.port)
    netloc = property(lambda self: _place(self._parts).encode("ascii"))
    path = property(lambda self: unquote(self._parts.path or "/"))
    query = property(lambda self: (self._parts.query or "").encode("ascii"))
    params = property(lambda self: QueryParams(self._parts.query))
    fragment = property(lambda self: unquote(self._parts.fragment or ""))
    is_absolute_url = property(lambda self: bool(self._parts.scheme and self._parts.host))
    is_relative_url = property(lambda self: not self.is_absolute_url)

    @property
    def host(self):
        host = self._parts.host
        if not host.startswith("xn--"):
            return host
        return ".".join(
            label[4:].encode().decode("punycode") if label.startswith("xn--") else label for label in host.split(".")
        )

    @property
    def raw_path(self):
        path = self._parts.path or "/"
        return (path if self._parts.query is None else f"{path}?{self._parts.query}").encode("ascii")

    @property
    def raw(self):
        import warnings

        warnings.warn("URL.raw is deprecated.")
        return _Raw(self.raw_scheme, self.raw_host, self.port, self.raw_path)

    def copy_with(self, **kwargs):
        return URL(self, **kwargs)

    def copy_set_param(self, key, value=None):
        return self.copy_with(params=self.params.set(key, value))

    def copy_add_param(self, key, value=None):
        return self.copy_with(params=self.params.add(key, value))

    def copy_remove_param(self, key):
        return self.copy_with(params=self.params.remove(key))

    def copy_merge_params(self, params):
        return self.copy_with(params=self.params.merge(params))

    def join(self, url):
        return URL(urljoin(str(self), str(URL(url))))

    def _text(self, userinfo):
        parts = self._parts
        place = (f"{userinfo}@" if userinfo else "") + _place(parts)
        text = (f"{parts.scheme}:" if parts.scheme else "") + (f"//{place}" if place else "") + parts.path
        text += "" if parts.query is None else f"?{parts.query}"
        return text + ("" if parts.fragment is None else f"#{parts.fragment}")

    def __str__(self):
        return self._text(self._parts.userinfo)

    def __repr__(self):
        username, colon, _ = self._parts.userinfo.partition(":")
        return f"URL({self._text(f'{username}:[secure]' if colon else username)!r})"

    def __eq__(self, other):
        return isinstance(other, (URL, str)) and str(self) == str(URL(other))

    def __hash__(self):
        return hash(str(self))


def _checked(name, value):
    if name not in _kinds:
        raise TypeError(f"{name!r} is an invalid keyword argument for URL()")
    kind = _kinds[name]
    if value is not None and not isinstance(value, kind):
        raise TypeError(f"Argument {name!r} must be {kind.__name__} but got {type(value).__name__}")
    return value.decode("ascii") if isinstance(value, bytes) else value


def _place(parts):
    host = f"[{parts.host}]" if ":" in parts.host else parts.host
    return host if parts.port is None else f"{host}:{parts.port}"


class QueryParams(Mapping):
    """The parameters of a query, by name: a name may have several values. It is never changed, only made anew."""

    def __init__(self, *args, **kwargs):
        assert len(args) < 2, "Too many arguments."
        assert not (args and kwargs), "Cannot mix named and unnamed arguments."
        given = args[0] if args else kwargs
        self._values = {}
        if isinstance(given, QueryParams):
            self._values = {name: list(values) for name, values in given._values.items()}
        elif given is None or isinstance(given, (str, bytes)):
            text = given.decode("ascii") if isinstance(given, bytes) else given
            self._values = parse_qs(text, keep_blank_values=True)
        else:
            for name, value in given.items() if isinstance(given, Mapping) else given:
                values = value if isinstance(value, (list, tuple)) and isinstance(given, Mapping) else [value]
                self._values.setdefault(str(name), []).extend(primitive_text(each) for each in values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return {name: values[0] for name, values in self._values.items()}.values()

    def items(self):
        return {name: values[0] for name, values in self._values.items()}.items()

    def multi_items(self):
        return [(name, value) for name, values in self._values.items() for value in values]

    def get(self, key, default=None):
        return self._values[str(key)][0] if key in self._values else default

    def get_list(self, key):
        return list(self._values.get(str(key), []))

    def _changed(self, values):
        made = QueryParams()
        made._values = values
        return made

    def set(self, key, value=None):
        return self._changed(self._values | {str(key): [primitive_text(value)]})

    def add(self, key, value=None):
        return self._changed(self._values | {str(key): [*self.get_list(key), primitive_text(value)]})

    def remove(self, key):
        return self._changed({name: values for name, values in self._values.items() if name != str(key)})

    def merge(self, params=None):
        return self._changed(self._values | QueryParams(params)._values)

    def __getitem__(self, key):
        return self._values[key][0]

    def __contains__(self, key):
        return key in self._values

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._values)

    def __bool__(self):
        return bool(self._values)

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        return isinstance(other, QueryParams) and sorted(self.multi_items()) == sorted(other.multi_items())

    def __str__(self):
        return urlencode(self.multi_items())

    def __repr__(self):
        return f"QueryParams({str(self)!r})"

    def update(self, params=None):
        raise RuntimeError("QueryParams are immutable since 0.18.0. Use `q = q.merge(...)` to create an updated copy.")

    def __setitem__(self, key, value):
        raise RuntimeError(
            "QueryParams are immutable since 0.18.0. Use `q = q.set(key, value)` to create an updated copy.")


def primitive_text(value):
    return "true" if value is True else "false" if value is False else "" if value is None else str(value)
