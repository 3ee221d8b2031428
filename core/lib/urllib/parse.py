"""URLs taken apart, put together, quoted (RFC 3986)."""
import re
from collections import namedtuple
from functools import lru_cache

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
    "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

# Schemes by what their URLs have.
uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
                 "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
               "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws",
               "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips",
               "mms", "sftp", "tel"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtsps", "rtspu", "sip", "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file", "prospero"]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
_control_or_space = "".join(map(chr, range(33)))
_unsafe = ("\t", "\r", "\n")
_is_scheme = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*").fullmatch


def _as_str(*args):
    """The arguments as str, and what turns a result back into their kind."""
    is_str = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_str:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_str:
        return *args, lambda result: result
    return *[arg.decode("ascii", "strict") if arg else "" for arg in args], lambda result: result.encode()


class _Host:
    """user, password, host and port of a netloc."""

    __slots__ = ()

    def _parts(self):
        empty, at, colon, begin, end = ("", "@", ":", "[", "]") if isinstance(self.netloc, str) else (
            b"", b"@", b":", b"[", b"]")
        user_part, _, host_part = self.netloc.rpartition(at)
        user, password = (None, None)
        if _:
            user, has_password, password = user_part.partition(colon)
            if not has_password:
                password = None
        _, bracket, bracketed = host_part.partition(begin)
        if bracket:
            host, _, port = bracketed.partition(end)
            _, _, port = port.partition(colon)
        else:
            host, _, port = host_part.partition(colon)
        return user, password, host or None, port or None

    @property
    def username(self):
        return self._parts()[0]

    @property
    def password(self):
        return self._parts()[1]

    @property
    def hostname(self):
        host = self._parts()[2]
        if not host:
            return None
        percent = "%" if isinstance(host, str) else b"%"
        name, sign, zone = host.partition(percent)
        return name.lower() + sign + zone

    @property
    def port(self):
        port = self._parts()[3]
        if port is None:
            return None
        if not (port.isdigit() and (not isinstance(port, str) or port.isascii())):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError("Port out of range 0-65535")
        return port


class _Encodes:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return _bytes_kinds[type(self)](*(part.encode(encoding, errors) for part in self))


class _Decodes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return _str_kinds[type(self)](*(part.decode(encoding, errors) for part in self))


_Defrag = namedtuple("_DefragResultBase", "url fragment")
_Split = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Defrag, _Encodes):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _Host, _Encodes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _Host, _Encodes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _Decodes):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _Host, _Decodes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _Host, _Decodes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


_bytes_kinds = {DefragResult: DefragResultBytes, SplitResult: SplitResultBytes, ParseResult: ParseResultBytes}
_str_kinds = {value: key for key, value in _bytes_kinds.items()}
ResultBase = _Host


@lru_cache(typed=True)
def urlsplit(url, scheme="", allow_fragments=True):
    is_str = isinstance(url, str)
    url, scheme, _ = _as_str(url, scheme)
    result = SplitResult(*[part or "" for part in _split(url, scheme, allow_fragments)])
    return result if is_str else result.encode()


def _split(url, scheme=None, allow_fragments=True):
    # The parts of a URL; None for those that are missing, which is not the same as empty.
    url = url.lstrip(_control_or_space)
    scheme = scheme and scheme.strip(_control_or_space)
    for character in _unsafe:
        url, scheme = url.replace(character, ""), scheme and scheme.replace(character, "")
    netloc = query = fragment = None
    colon = url.find(":")
    if colon > 0 and _is_scheme(url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == "//":
        end = min((at for at in (url.find(c, 2) for c in "/?#") if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_brackets(netloc)
        if not netloc.isascii():
            _check_normal(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return scheme, netloc, url, query, fragment


def _check_normal(netloc):
    # No character may turn into one that separates parts when the host is normalised.
    from unicodedata import normalize
    bare = netloc.translate({ord(mark): None for mark in "@:#?"})
    normal = normalize("NFKC", bare)
    if normal != bare and any(mark in normal for mark in "/?#@:"):
        raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC normalization")


def _check_brackets(netloc):
    host = netloc.rpartition("@")[2]
    before, bracket, rest = host.partition("[")
    if before:
        raise ValueError("Invalid IPv6 URL")
    host, _, port = rest.partition("]")
    if port and not port.startswith(":"):
        raise ValueError("Invalid IPv6 URL")
    if host.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", host):
            raise ValueError("IPvFuture address is invalid")
    else:
        import ipaddress
        if ipaddress.ip_address(host).version == 4:
            raise ValueError("An IPv4 address cannot be in brackets")


def urlparse(url, scheme="", allow_fragments=True):
    is_str = isinstance(url, str)
    url, scheme, _ = _as_str(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        at = path.find(";", max(path.rfind("/"), 0))
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    result = ParseResult(scheme, netloc, path, params, query, fragment)
    return result if is_str else result.encode()


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, coerce = _as_str(*components)
    if params:
        url = f"{url};{params}"
    return coerce(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, coerce = _as_str(*components)
    if not netloc:
        netloc = "" if scheme and scheme in uses_netloc and (not url or url[:1] == "/") else None
    return coerce(_unsplit(scheme, netloc, url, query or None, fragment or None))


def _unsplit(scheme, netloc, url, query, fragment):
    # The URL of parts as _split() gives them.
    if netloc is not None:
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//":
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query is not None:
        url = url + "?" + query
    if fragment is not None:
        url = url + "#" + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, coerce = _as_str(base, url)
    base_scheme, base_netloc, base_path, base_query, base_fragment = _split(base, None, allow_fragments)
    scheme, netloc, path, query, fragment = _split(url, base_scheme, allow_fragments)
    if scheme != base_scheme or (scheme and scheme not in uses_relative):
        return coerce(url)
    if not scheme or scheme in uses_netloc:
        if netloc:
            return coerce(_unsplit(scheme, netloc, path, query, fragment))
        netloc = base_netloc
    if not path:
        # What is missing behind the path is the base's, from there on.
        if query is None:
            query = base_query
            fragment = base_fragment if fragment is None else fragment
        return coerce(_unsplit(scheme, netloc, base_path, query, fragment))
    return coerce(_unsplit(scheme, netloc, _join_paths(base_path, path), query, fragment))


def _join_paths(base, path):
    if path[:1] == "/":
        parts = path.split("/")
    else:
        parts = base.split("/")
        if parts[-1] != "":
            del parts[-1]
        parts += path.split("/")
        parts[1:-1] = filter(None, parts[1:-1])
    resolved = []
    for part in parts:
        if part == "..":
            if resolved:
                resolved.pop()
        elif part != ".":
            resolved.append(part)
    if parts[-1] in (".", ".."):
        resolved.append("")
    return "/".join(resolved) or "/"


def urldefrag(url):
    is_str = isinstance(url, str)
    url, _ = _as_str(url)
    if "#" in url:
        *parts, fragment = _split(url)
        result = DefragResult(_unsplit(*parts, None), fragment or "")
    else:
        result = DefragResult(url, "")
    return result if is_str else result.encode()


def unquote_to_bytes(string):
    if not string:
        string.split  # neither None nor a number
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    pieces = bytes(string).split(b"%")
    out = [pieces[0]]
    for piece in pieces[1:]:
        try:
            out.append(bytes.fromhex(piece[:2].decode("ascii")) if len(piece[:2].strip()) == 2 else b"%" + piece[:2])
        except (ValueError, UnicodeDecodeError):
            out.append(b"%" + piece[:2])
        out.append(piece[2:])
    return b"".join(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode("utf-8" if encoding is None else encoding,
                                               "replace" if errors is None else errors)
    if "%" not in string:
        string.split
        return string
    encoding, errors = encoding or "utf-8", errors or "replace"
    # Only runs of ASCII hold escapes; the rest is text already.
    return re.sub(r"[\x00-\x7f]+", lambda run: unquote_to_bytes(run[0]).decode(encoding, errors), string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes(byte for byte in safe if byte < 128)
    plain = _ALWAYS_SAFE.union(safe)
    return "".join([chr(byte) if byte in plain else f"%{byte:02X}" for byte in bs])


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError("not a valid non-string sequence or mapping object") from None

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        key = quoted(key)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                pairs.extend(f"{key}={quoted(item)}" for item in value)
                continue
        pairs.append(f"{key}={quoted(value)}")
    return "&".join(pairs)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
             separator="&"):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator,
                                 _stacklevel=2):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&", *, _stacklevel=1):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if qs is None:
        return []
    is_str = isinstance(qs, str)
    if not is_str:
        try:
            qs = memoryview(qs).tobytes().decode("latin-1")
        except TypeError:
            if qs:
                raise
            from warnings import warn
            warn(f"Accepting {type(qs).__name__} objects with false value in urllib.parse.parse_qsl() is deprecated as "
                 "of 3.14", DeprecationWarning, stacklevel=_stacklevel + 1)
            return []
    if not qs:
        return []
    if isinstance(separator, bytes):
        separator = separator.decode("ascii")
    elif not is_str:
        separator.encode("ascii")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for pair in qs.split(separator):
        if not (pair or strict_parsing):
            continue
        name, sign, value = pair.partition("=")
        if not sign and strict_parsing:
            raise ValueError(f"bad query field: {pair!r}")
        if value or keep_blank_values:
            if is_str:
                pairs.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
            else:
                pairs.append(tuple(unquote_to_bytes(part.replace("+", " ").encode("latin-1")) for part in (name, value)))
    return pairs


# ---- taking apart by hand, as was done before urlsplit(): each function has a public name that is deprecated

def unwrap(url):
    """The URL in <URL:scheme://host/path>."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url


def _to_bytes(url):
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


def _splittype(url):
    found = re.match("([^/:]+):(.*)", url, re.DOTALL)
    return (found[1].lower(), found[2]) if found else (None, url)


def _splithost(url):
    found = re.match("//([^/#?]*)(.*)", url, re.DOTALL)
    if not found:
        return None, url
    host, path = found.groups()
    return host, "/" + path if path and path[0] != "/" else path


def _splituser(host):
    user, mark, host = host.rpartition("@")
    return user if mark else None, host


def _splitpasswd(user):
    user, mark, password = user.partition(":")
    return user, password if mark else None


def _splitport(host):
    found = re.fullmatch("(.*):([0-9]*)", host, re.DOTALL)
    if found:
        host, port = found.groups()
        if port:
            return host, port
    return host, None


def _splitnport(host, defport=-1):
    host, mark, port = host.rpartition(":")
    if not mark:
        return port, defport
    if not port:
        return host, defport
    return host, int(port) if port.isdigit() and port.isascii() else None


def _splitquery(url):
    path, mark, query = url.rpartition("?")
    return (path, query) if mark else (url, None)


def _splittag(url):
    path, mark, tag = url.rpartition("#")
    return (path, tag) if mark else (url, None)


def _splitattr(url):
    words = url.split(";")
    return words[0], words[1:]


def _splitvalue(attr):
    attr, mark, value = attr.partition("=")
    return attr, value if mark else None


def _deprecated(function, instead):
    from functools import wraps

    name = function.__name__[1:]

    @wraps(function)
    def outdated(*args, **kwargs):
        from warnings import warn

        warn(f"urllib.parse.{name}() is deprecated as of 3.8{instead}", DeprecationWarning, stacklevel=2)
        return function(*args, **kwargs)
    outdated.__name__ = outdated.__qualname__ = name
    return outdated


for _function in (_splittype, _splithost, _splituser, _splitpasswd, _splitport, _splitnport, _splitquery, _splittag,
                  _splitattr):
    globals()[_function.__name__[1:]] = _deprecated(_function, ", use urllib.parse.urlparse() instead")
splitvalue = _deprecated(_splitvalue, ", use urllib.parse.parse_qsl() instead")
to_bytes = _deprecated(_to_bytes, "")


def clear_cache():
    """Forgets the URLs that were split."""
    urlsplit.cache_clear()
