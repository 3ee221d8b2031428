"""Headers of cookies as servers write them: names beyond RFC 6265 are taken, what is wrong costs one cookie only."""

import logging
import re
from http.cookies import CookieError, Morsel

_is_name = re.compile(r"[!#$%&'()*+\-./0-9:<=>?@A-Z\[\]^_`a-z{|}~]+").fullmatch
_attributes = frozenset(Morsel._reserved)
_flags = frozenset(("secure", "httponly", "partitioned"))

# "name", then perhaps "= value": in quotes that are closed, with a quote that is not, a date (which has a comma and
# spaces), or a word.
_pair = re.compile(
    r"""\s*(?P<name>[\w!\#%&'~`><@,:/$*+\-.^|)(?}{\[\]]+)
    (?:\s*=\s*(?P<value>"(?:[^\\"]|\\.)*" | "[^";]*
        | \w{3,9},\s[\w\s-]{9,11}\s[\d:]{8}\s(?:GMT|[+-]\d{4})
        | \w{3}\s+\w{3}\s+[\s\d]\d\s+\d\d:\d\d:\d\d\s+\d{4}
        | [\w!\#%&'~`><@,:/$*+\-.^|)(?}{=\[\]]*))?
    \s*(?:\s|;|$)""",
    re.VERBOSE | re.ASCII,
).match

_escape = re.compile(r"\\(?:([0-3][0-7][0-7])|(.))")


def parse_set_cookie_headers(headers):
    """[(name, Morsel)] of what answers set."""
    found = []
    for header in headers:
        found += _cookies_set(header)
    return found


def _cookies_set(header):
    found, morsel, at = [], None, 0
    while match := _pair(header, at):
        at = match.end()
        name, value = match["name"], match["value"]
        attribute = name.lower().removeprefix("$")
        if name[0] == "$" and (not found or attribute not in _attributes):
            continue  # it concerns the mechanism as a whole, such as "$Version"
        if attribute not in _attributes:
            if value is None:
                break
            morsel = _morsel(name, value) if _is_name(name) else None
            if morsel is None:
                logging.getLogger("aiohttp.internal").warning("Can not load cookies: Illegal cookie name %r", name)
            found.append((name, morsel))
        elif not found or value is None and attribute not in _flags:
            break
        elif morsel is not None:
            morsel[attribute] = attribute in _flags or _unquote(value)
    return [each for each in found if each[1] is not None]


def parse_cookie_header(header):
    """[(name, Morsel)] of what a request brings: names are never those of attributes."""
    found, illegal, at = [], [], 0
    while at < len(header):
        if match := _pair(header, at):
            name, value, at = match["name"], match["value"] or "", match.end()
        else:
            piece = header[at:].partition(";")[0]
            name, equals, value = piece.partition("=")
            name, value, at = name.strip(), value.strip(), at + len(piece) + 1
            if not equals:
                continue
        if not _is_name(name):
            illegal.append(name)
        elif (morsel := _morsel(name, value)) is not None:
            found.append((name, morsel))
    if illegal:
        logging.getLogger("aiohttp.internal").debug("Cannot load cookie. Illegal cookie names: %r", illegal)
    return found


def _morsel(name, value):
    """None for what no header may hold."""
    morsel = Morsel()
    try:
        # As it was written: some servers want it back letter by letter.
        morsel.__setstate__({"key": name, "value": _unquote(value), "coded_value": value})
    except CookieError:
        return None
    return morsel


def _unquote(value):
    if len(value) < 2 or value[0] != '"' or value[-1] != '"':
        return value
    return _escape.sub(lambda code: chr(int(code[1], 8)) if code[1] else code[2], value[1:-1])
