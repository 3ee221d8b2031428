"""Cookies as text: what stands in Set-Cookie and Cookie headers, taken apart and put together."""

import re
import string
import time

from ._dates import http_date

__all__ = ["CookieError", "BaseCookie", "SimpleCookie"]

_LegalChars = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_is_legal_key = re.compile(f"[{re.escape(_LegalChars)}]+").fullmatch
_is_plain_value = re.compile(f"[{re.escape(_LegalChars + ' ()/<=>?@[]{}')}]*").fullmatch
_is_token = re.compile(f"[{re.escape(_LegalChars)}]*").fullmatch

# A pair, or a name alone, up to the next semicolon. Dates have a comma and spaces in them.
_pattern = re.compile(
    r"""\s*([\w!#%&'~`><@,:/$*+.^|)(?}{=-]+?)
    (?:\s*=\s*(
        "(?:[^\\"]|\\.)*+"|(?:\w{3,6}day|\w{3}),\s[\w\d\s-]{9,11}\s[\d:]{8}\sGMT
        |[\w!#%&'~`><@,:/$*+.^|)(?}{=\[\]-]*
    ))?
    \s*(?:\s+|;|$)""",
    re.ASCII | re.VERBOSE,
)


class CookieError(Exception):
    """A name that no cookie may have."""


def _quote(text):
    if text is None or _is_legal_key(text):
        return text
    pieces = []
    for char in text:
        if char in '"\\':
            pieces.append("\\" + char)
        elif _is_plain_value(char) or ord(char) > 255:
            pieces.append(char)
        else:
            pieces.append(f"\\{ord(char):03o}")
    return '"' + "".join(pieces) + '"'


def _unquote(text):
    if text is None or len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text

    def plain(match):
        octal = match[1]
        return chr(int(octal, 8)) if octal else match[2]

    return re.sub(r"\\(?:([0-3][0-7][0-7])|(.))", plain, text[1:-1])


class Morsel(dict):
    """One cookie: key, value, the value as it goes over the wire, and its attributes as a dictionary."""

    _reserved = {
        "expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain", "max-age": "Max-Age",
        "secure": "Secure", "httponly": "HttpOnly", "version": "Version", "samesite": "SameSite",
        "partitioned": "Partitioned",
    }
    _flags = {"secure", "httponly", "partitioned"}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        dict.update(self, dict.fromkeys(self._reserved, ""))

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        return self._coded_value

    def __setitem__(self, name, value):
        name = name.lower()
        if name not in self._reserved:
            raise CookieError(f"Invalid attribute {name!r}")
        dict.__setitem__(self, name, value)

    def setdefault(self, name, value=None):
        name = name.lower()
        if name not in self._reserved:
            raise CookieError(f"Invalid attribute {name!r}")
        return dict.setdefault(self, name, value)

    def update(self, values):
        for name, value in dict(values).items():
            self[name] = value

    def __eq__(self, other):
        if not isinstance(other, Morsel):
            return NotImplemented
        return dict.__eq__(self, other) and (self._key, self._value, self._coded_value) == (
            other._key, other._value, other._coded_value
        )

    __ne__ = object.__ne__

    def copy(self):
        made = Morsel()
        dict.update(made, self)
        made._key, made._value, made._coded_value = self._key, self._value, self._coded_value
        return made

    def isReservedKey(self, name):
        return name.lower() in self._reserved

    def set(self, key, val, coded_val):
        if key.lower() in self._reserved:
            raise CookieError(f"Attempt to set a reserved key {key!r}")
        if not _is_legal_key(key):
            raise CookieError(f"Illegal key {key!r}")
        self._key, self._value, self._coded_value = key, val, coded_val

    def __getstate__(self):
        return {"key": self._key, "value": self._value, "coded_value": self._coded_value}

    def __setstate__(self, state):
        self._key, self._value, self._coded_value = state["key"], state["value"], state["coded_value"]

    def output(self, attrs=None, header="Set-Cookie:"):
        return f"{header} {self.OutputString(attrs)}"

    __str__ = output

    def __repr__(self):
        return f"<{type(self).__name__}: {self.OutputString()}>"

    def js_output(self, attrs=None):
        return (
            '\n        <script type="text/javascript">\n        <!-- begin hiding\n        document.cookie = "'
            + self.OutputString(attrs).replace('"', r"\"")
            + '";\n        // end hiding -->\n        </script>\n        '
        )

    def OutputString(self, attrs=None):
        parts = [f"{self._key}={self._coded_value}"]
        for name, value in sorted(self.items()):
            if value == "" or attrs is not None and name not in attrs:
                continue
            label = self._reserved[name]
            if name == "expires" and isinstance(value, int):
                parts.append(f"{label}={http_date(time.time() + value)}")
            elif name == "comment" and isinstance(value, str):
                parts.append(f"{label}={_quote(value)}")
            elif name not in self._flags:
                parts.append(f"{label}={value}")
            elif value:
                parts.append(label)
        return "; ".join(parts)


class BaseCookie(dict):
    """Cookies by name."""

    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, val):
        """(value, value as it stood) of what came over the wire."""
        return val, val

    def value_encode(self, val):
        """(value as text, what goes over the wire)."""
        text = str(val)
        return text, text

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._put(key, *self.value_encode(value))

    def _put(self, key, value, coded):
        morsel = self.get(key, Morsel())
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def output(self, attrs=None, header="Set-Cookie:", sep="\r\n"):
        return sep.join(morsel.output(attrs, header) for _, morsel in sorted(self.items()))

    __str__ = output

    def __repr__(self):
        pairs = (f"{key}={morsel.value!r}" for key, morsel in sorted(self.items()))
        return f"<{type(self).__name__}: {' '.join(pairs)}>"

    def js_output(self, attrs=None):
        return "".join(morsel.js_output(attrs) for _, morsel in sorted(self.items()))

    def load(self, rawdata):
        """Takes in a header, or a dictionary."""
        if isinstance(rawdata, str):
            self._parse(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def _parse(self, text):
        # All or nothing: a header that is wrong anywhere sets no cookie.
        at, found, seen = 0, [], False
        while at < len(text):
            match = _pattern.match(text, at)
            if not match:
                break
            key, value = match[1], match[2]
            at = match.end()
            attribute = key.lower() in Morsel._reserved
            if key[0] == "$":
                if seen:
                    found.append((key[1:], _unquote(value), None))
            elif attribute:
                if not seen:
                    return
                if value is None:
                    if key.lower() not in Morsel._flags:
                        return
                    found.append((key, True, None))
                else:
                    found.append((key, _unquote(value), None))
            elif value is not None:
                found.append((key, *self.value_decode(value)))
                seen = True
            else:
                return
        morsel = None
        for key, value, coded in found:
            if coded is None:
                morsel[key] = value
            else:
                self._put(key, value, coded)
                morsel = self[key]


class SimpleCookie(BaseCookie):
    """Cookies whose values are text; what may not stand in a header is quoted."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
