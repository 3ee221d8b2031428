"""Small things that several modules of the client need."""

import re
import sys
from collections import namedtuple
from collections.abc import Mapping, MutableMapping
from functools import total_ordering
from types import GenericAlias, MappingProxyType

__all__ = ("BasicAuth", "ChainMapProxy", "ETag", "encode_basic_auth")

sentinel = object()


def reason_phrase(status, reason=""):
    """What stands beside the status; an answer of a protocol without phrases (HTTP/2 and later) gets the usual one."""
    if reason:
        return reason
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


@total_ordering
class BaseKey:
    """A key with a type, told apart from others of its name by the module that makes it."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, name, t=None):
        frame = sys._getframe(1)
        while frame.f_code.co_name != "<module>" and frame.f_back is not None:
            frame = frame.f_back
        self._name = f"{frame.f_globals['__name__']}.{name}"
        self._t = t

    def __lt__(self, other):
        return self._name < other._name if isinstance(other, BaseKey) else True

    def __repr__(self):
        kind = self._t
        if kind is None:
            # AppKey[int]("name")
            kind = getattr(getattr(self, "__orig_class__", None), "__args__", (None,))[0]
        if isinstance(kind, type):
            kind = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        return f"<{type(self).__name__}({self._name}, type={'<<Unknown>>' if kind is None else kind})>"


class AppKey(BaseKey):
    """A key of an application: AppKey("name", type)."""


class RequestKey(BaseKey):
    """A key of a request."""


class ResponseKey(BaseKey):
    """A key of an answer."""


class NotAppKeyWarning(UserWarning):
    """Keys that are plain text. Who wants to hear of them asks for it."""


def check_key(key, kind, section, stacklevel=3):
    """Says that a key had better be of a kind, AppKey or another."""
    if not isinstance(key, kind):
        import warnings

        warnings.warn(
            f"It is recommended to use web.{kind.__name__} instances for keys.\n"
            f"https://docs.aiohttp.org/en/stable/web_advanced.html#{section}",
            NotAppKeyWarning, stacklevel + 1,
        )


class ChainMapProxy(Mapping):
    """Mappings behind each other: the first that has a key tells its value."""

    __slots__ = ("_maps",)

    def __init__(self, maps):
        self._maps = tuple(maps)

    def __init_subclass__(cls):
        raise TypeError(f"Inheritance class {cls.__name__} from ChainMapProxy is forbidden")

    def __getitem__(self, key):
        for each in self._maps:
            if key in each:
                return each[key]
        raise KeyError(key)

    def __len__(self):
        return len(set().union(*self._maps))

    def __iter__(self):
        return iter({key: None for each in reversed(self._maps) for key in each})

    def __contains__(self, key):
        return any(key in each for each in self._maps)

    def __bool__(self):
        return any(self._maps)

    def __repr__(self):
        return f"ChainMapProxy({', '.join(map(repr, self._maps))})"


class KeptValues(MutableMapping):
    """What handlers and middlewares keep with a request or with an answer, in its _state."""

    def __init_subclass__(cls, *, key=None, section=None):
        if key is not None:
            cls._key, cls._section, cls._seen = key, section, set()

    def __getitem__(self, key):
        return self._state[key]

    def __setitem__(self, key, value):
        if key not in self._seen:
            self._seen.add(key)
            check_key(key, self._key, self._section)
        self._state[key] = value

    def __delitem__(self, key):
        del self._state[key]

    def __len__(self):
        return len(self._state)

    def __iter__(self):
        return iter(self._state)

    def __bool__(self):
        return True

    __hash__ = object.__hash__

    def __eq__(self, other):
        return self is other


def deprecated(text, stacklevel=2):
    import warnings

    warnings.warn(text, DeprecationWarning, stacklevel=stacklevel + 1)


def check_size(size):
    """Says what may be better where a body is large."""
    if size > 2**20:
        import warnings

        warnings.warn(
            "Sending a large body directly with raw bytes might lock the event loop. "
            "You should probably pass an io.BytesIO object instead",
            ResourceWarning,
        )


def check_auth(auth, proxy_auth, stacklevel=2):
    """Says what is to be given instead of these arguments."""
    instead = "aiohttp.encode_basic_auth(login, password)} instead"
    if auth is not None:
        deprecated(
            f"The 'auth' parameter is deprecated and will be removed in v4; pass headers={{'Authorization': {instead}",
            stacklevel + 1,
        )
    if proxy_auth is not None:
        deprecated(
            "The 'proxy_auth' parameter is deprecated and will be removed in v4; "
            f"pass proxy_headers={{'Proxy-Authorization': {instead}",
            stacklevel + 1,
        )


def merged_ssl(ssl, verify_ssl, ssl_context, fingerprint, stacklevel=2):
    """What the one argument for TLS is, where the older ones were given."""
    given = [each for each in (verify_ssl, ssl_context, fingerprint) if each is not None]
    if len(given) > 1 or given and ssl is not True:
        raise ValueError(
            "verify_ssl, ssl_context, fingerprint and ssl parameters are mutually exclusive"
        )
    if verify_ssl is not None:
        deprecated("verify_ssl is deprecated, use ssl=False instead", stacklevel + 1)
        return ssl if verify_ssl else False
    if ssl_context is not None:
        deprecated("ssl_context is deprecated, use ssl=context instead", stacklevel + 1)
        return ssl_context
    if fingerprint is not None:
        from .client_reqrep import Fingerprint

        deprecated("fingerprint is deprecated, use ssl=Fingerprint(fingerprint) instead", stacklevel + 1)
        return Fingerprint(fingerprint)
    return ssl


def encode_basic_auth(login, password="", encoding="utf-8"):
    """What a header Authorization says: RFC 7617."""
    from binascii import b2a_base64

    if ":" in login:
        raise ValueError('A ":" is not allowed in login (RFC 7617#section-2)')
    return "Basic " + b2a_base64(f"{login}:{password}".encode(encoding), newline=False).decode()


def netrc_authorization(host):
    """What ~/.netrc, or the file that NETRC names, says of a host, as a header says it; None if it says nothing."""
    import logging
    import os
    from netrc import NetrcParseError, netrc

    named = os.environ.get("NETRC")
    path = os.path.expanduser("~/.netrc") if named is None else named
    log = logging.getLogger("aiohttp.client")
    try:
        entry = netrc(path).authenticators(host)
    except NetrcParseError as error:
        log.warning("Could not parse .netrc file: %s", error)
        return None
    except OSError as error:
        if named or os.path.isfile(path):
            log.warning("Could not read .netrc file: %s", error)
        return None
    if entry is None:
        return None
    login, account, password = entry
    return encode_basic_auth(login or account or "", password or "", "latin1")


class BasicAuth(namedtuple("BasicAuth", ["login", "password", "encoding"])):
    """Name and password for HTTP's basic authentication (RFC 7617)."""

    @classmethod
    def decode(cls, auth_header, encoding="latin1"):
        from binascii import Error, a2b_base64

        kind, _, text = auth_header.partition(" ")
        if not text:
            raise ValueError("Could not parse authorization header.")
        if kind.lower() != "basic":
            raise ValueError(f"Unknown authorization method {kind}")
        try:
            decoded = a2b_base64(text.encode("ascii"), strict_mode=True).decode(encoding)
        except Error:
            raise ValueError("Invalid base64 encoding.")
        login, colon, password = decoded.partition(":")
        if not colon:
            raise ValueError("Invalid credentials.")
        return cls(login, password, encoding=encoding)

    @classmethod
    def from_url(cls, url, *, encoding="latin1"):
        from yarl import URL

        if not isinstance(url, URL):
            raise TypeError("url should be yarl.URL instance")
        if url.raw_user is None and url.raw_password is None:
            return None
        return cls(url.user or "", url.password or "", encoding=encoding)

    def __new__(cls, login, password="", encoding="latin1"):
        if login is None:
            raise ValueError("None is not allowed as login value")
        if password is None:
            raise ValueError("None is not allowed as password value")
        if ":" in login:
            raise ValueError('A ":" is not allowed in login (RFC 1945#section-11.1)')
        deprecated(
            "BasicAuth is deprecated and will be removed in aiohttp 4.0; "
            "use aiohttp.encode_basic_auth() with headers={'Authorization': ...} instead"
        )
        return super().__new__(cls, login, password, encoding)

    def encode(self):
        return encode_basic_auth(self.login, self.password, self.encoding)


MimeType = namedtuple("MimeType", ["type", "subtype", "suffix", "parameters"])


def parse_mimetype(text):
    """Takes a Content-Type apart: "text/html; charset=utf-8"."""
    essence, *params = text.split(";")
    parameters = {}
    for param in params:
        key, _, value = param.partition("=")
        if key.strip():
            parameters[key.strip().lower()] = value.strip(' "')
    kind, _, subtype = essence.strip().lower().partition("/")
    subtype, _, suffix = subtype.partition("+")
    return MimeType(kind, subtype, suffix, parameters)


def content_type_of(text):
    """What a Content-Type says without its parameters; None is no header."""
    kind = parse_mimetype(text or "")
    if not kind.type or not kind.subtype:
        return "application/octet-stream"
    return f"{kind.type}/{kind.subtype}" + (f"+{kind.suffix}" if kind.suffix else "")


_months = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_http_date(text):
    """Seconds since 1970 of a date of HTTP, in any of its forms; None if it is none."""
    import calendar

    day = month = year = clock = None
    for word in text.replace("-", " ").replace(",", " ").split():
        if word.count(":") == 2 and clock is None:
            clock = word.split(":")
        elif word[:3].lower() in _months and month is None:
            month = _months.index(word[:3].lower()) + 1
        elif word.isdecimal() and day is None:
            day = int(word)
        elif word.isdecimal() and year is None:
            year = int(word)
    if None in (day, month, year, clock) or not all(part.isdecimal() for part in clock):
        return None
    if year < 100:
        year += 2000 if year < 70 else 1900
    hour, minute, second = map(int, clock)
    if not 1 <= day <= 31 or hour > 23 or minute > 59 or second > 59 or not 1601 <= year <= 9999:
        return None
    return calendar.timegm((year, month, day, hour, minute, second))


class ETag(namedtuple("ETag", ["value", "is_weak"])):
    """What stands in an ETag header."""

    def __new__(cls, value, is_weak=False):
        return super().__new__(cls, value, is_weak)


def date_of(text):
    """The datetime in UTC that a header says; None where there is no header or no date in it."""
    from datetime import datetime, timezone

    seconds = None if text is None else parse_http_date(text)
    return None if seconds is None else datetime.fromtimestamp(seconds, timezone.utc)


is_tag = re.compile(r"[!#-~\x80-\xff]+").fullmatch
_tag_in_list = re.compile(r'(W/)?"([!#-~\x80-\xff]+)"(?:\s*,\s*|$)')


def etags(text):
    """The ETags of a header, as far as they can be read; None where there is no header."""
    if not text:
        return None
    if text == "*":
        return (ETag("*"),)
    found, at = [], 0
    while part := _tag_in_list.match(text, at):
        found.append(ETag(part[2], bool(part[1])))
        at = part.end()
    return tuple(found)


class ContentDisposition(namedtuple("ContentDisposition", ["type", "parameters", "filename"])):
    """What stands in a Content-Disposition header."""
