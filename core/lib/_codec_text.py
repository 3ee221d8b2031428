"""The text encodings of the runtime as functions of codecs: (result, how much was used), with a tail left where more
may come; and the escapes of string literals as encodings.
"""

import re


# How many bytes at the end are the beginning of a character that is not complete.
def _tail_utf_8(data):
    for size in (1, 2, 3):
        if size <= len(data):
            lead = data[-size]
            if lead >= 0xC2:
                needed = 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4 if lead < 0xF5 else 0
                return size if needed > size else 0
            if lead < 0x80:
                return 0
    return 0


def utf_8_encode(str, errors=None, /):
    return str.encode('utf-8', errors or 'strict'), len(str)


def utf_8_decode(data, errors=None, final=False, /):
    data = bytes(data)
    used = len(data) - (0 if final else _tail_utf_8(data))
    return data[:used].decode('utf-8', errors or 'strict'), used


def ascii_encode(str, errors=None, /):
    return str.encode('ascii', errors or 'strict'), len(str)


def ascii_decode(data, errors=None, /):
    return bytes(data).decode('ascii', errors or 'strict'), len(data)


def latin_1_encode(str, errors=None, /):
    return str.encode('latin-1', errors or 'strict'), len(str)


def latin_1_decode(data, errors=None, /):
    return bytes(data).decode('latin-1', errors or 'strict'), len(data)


def readbuffer_encode(data, errors=None, /):
    data = data.encode() if isinstance(data, str) else bytes(memoryview(data))
    return data, len(data)


def _wide_encode(name):
    def encode(str, errors=None, byteorder=0, /):
        order = '' if byteorder == 0 else '-le' if byteorder < 0 else '-be'
        return str.encode(name + order, errors or 'strict'), len(str)
    return encode


def _wide_decode(name, size):
    def decode(data, errors=None, final=False, order=0, /):
        data = bytes(data)
        if order == 0:
            big = data[:size] == (b'\xfe\xff' if size == 2 else b'\x00\x00\xfe\xff')
        else:
            big = order > 0
        tail = len(data) % size
        if size == 2 and len(data) - tail >= 2 and 0xD8 <= data[len(data) - tail - (2 if big else 1)] <= 0xDB:
            tail += 2
        used = len(data) - (0 if final else tail)
        full = name if order == 0 else name + ('-be' if big else '-le')
        return data[:used].decode(full, errors or 'strict'), used
    return decode


def _wide_ex_decode(decode, little, big):
    def ex_decode(data, errors=None, byteorder=0, final=False, /):
        """(the text, how many bytes, their order): -1 or 1 as it is given or as a mark says, else 0."""
        text, used = decode(data, errors, final, byteorder)
        marked = {little: -1, big: 1}.get(bytes(data[:min(used, len(big))]), 0)
        return text, used, byteorder or marked
    return ex_decode


utf_16_encode, utf_16_decode = _wide_encode('utf-16'), _wide_decode('utf-16', 2)
utf_32_encode, utf_32_decode = _wide_encode('utf-32'), _wide_decode('utf-32', 4)
utf_16_ex_decode = _wide_ex_decode(utf_16_decode, b'\xff\xfe', b'\xfe\xff')
utf_32_ex_decode = _wide_ex_decode(utf_32_decode, b'\xff\xfe\0\0', b'\0\0\xfe\xff')


# ---- escapes

_short = {'\t': r'\t', '\n': r'\n', '\r': r'\r', '\\': r'\\'}
_simple = {'\n': '', '\\': '\\', "'": "'", '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
           'v': '\v'}


def unicode_escape_encode(str, errors=None, /):
    from _codec_errors import _escape
    out = [_short.get(c) or (c if ' ' <= c <= '~' else _escape(ord(c))) for c in str]
    return ''.join(out).encode('ascii'), len(str)


def raw_unicode_escape_encode(str, errors=None, /):
    from _codec_errors import _escape
    return ''.join(c if c < '\u0100' else _escape(ord(c)) for c in str).encode('latin-1'), len(str)


def _malformed(codec, data, start, end, reason, errors):
    from _codec_errors import lookup_error
    return lookup_error(errors)(UnicodeDecodeError(codec, data, start, end, reason))


_hex_digits = re.compile('[0-9a-fA-F]*')
_octal = re.compile('[0-7]{1,3}')
_beginning = re.compile(r'\\(x[0-9a-fA-F]?|u[0-9a-fA-F]{0,3}|U[0-9a-fA-F]{0,7}|N(\{[^}]*)?)?')
_sizes = {'x': 2, 'u': 4, 'U': 8}
_reasons = {'x': r'truncated \xXX escape', 'u': r'truncated \uXXXX escape', 'U': r'truncated \UXXXXXXXX escape'}


def _unescape(data, errors, raw, final):
    # (the text, how many of the bytes): an escape that may go on is left unless nothing follows.
    codec = 'rawunicodeescape' if raw else 'unicodeescape'
    text = data.decode('latin-1')
    out, at, warned = [], 0, False
    while True:
        found = text.find('\\', at)
        if found < 0:
            out.append(text[at:])
            return ''.join(out), len(data)
        out.append(text[at:found])
        c = text[found + 1:found + 2]
        reason = None
        if not final and (c in 'uU' or not raw) and _beginning.fullmatch(text, found):
            return ''.join(out), found
        if raw and c not in ('u', 'U'):
            out.append(text[found:found + 2])
            at = found + 1 + len(c)
            continue
        if c in _sizes:
            size = _sizes[c]
            end = _hex_digits.match(text, found + 2, found + 2 + size).end()
            if end < found + 2 + size:
                reason = _reasons[c]
            else:
                code = int(text[found + 2:end], 16)
                if code > 0x10FFFF:
                    reason = r'\Uxxxxxxxx out of range' if raw else 'illegal Unicode character'
                else:
                    out.append(chr(code))
        elif c == '':
            reason, end = r'\ at end of string', len(text)
        elif c == 'N':
            end = text.find('}', found)
            if text[found + 2:found + 3] != '{' or end <= found + 3:
                reason, end = r'malformed \N character escape', len(text) if end < 0 else end + 1
            else:
                from unicodedata import lookup
                end += 1
                try:
                    out.append(lookup(text[found + 3:end - 1]))
                except KeyError:
                    reason = 'unknown Unicode character name'
        elif c in _simple:
            out.append(_simple[c])
            end = found + 2
        elif '0' <= c <= '7':
            end = _octal.match(text, found + 1).end()
            code = int(text[found + 1:end], 8)
            if code > 0o377:
                warned = warned or _warn(f'"\\{text[found + 1:end]}" is an invalid octal escape sequence. ')
            out.append(chr(code))
        else:
            warned = warned or _warn(f'"\\{c}" is an invalid escape sequence. ')
            out.append('\\' + c)
            end = found + 2
        at = end
        if reason:
            piece, at = _malformed(codec, data, found, end, reason, errors)
            out.append(piece)


def _warn(text):
    import warnings
    warnings.warn(text + 'Such sequences will not work in the future. ', DeprecationWarning, stacklevel=2)
    return True  # the first in a text is enough


def unicode_escape_decode(data, errors=None, final=True, /):
    data = data.encode() if isinstance(data, str) else bytes(data)
    return _unescape(data, errors or 'strict', False, final)


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    data = data.encode() if isinstance(data, str) else bytes(data)
    return _unescape(data, errors or 'strict', True, final)


def escape_encode(data, errors=None, /):
    """The bytes as they stand in a literal in single quotes."""
    if not isinstance(data, bytes):
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {type(data).__name__}')
    # Behind a double quote, which is left out again, repr() takes single ones.
    return repr(b'"' + data)[3:-1].encode(), len(data)


def escape_decode(data, errors=None, /):
    """The escapes of a bytes literal."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    warned = False

    def value(found):
        nonlocal warned
        code, octal, bad, char = found.groups()
        if code:
            return bytes.fromhex(code.decode())
        if octal:
            if int(octal, 8) > 0o377:
                warned = warned or _warn(f'b"\\{octal.decode()}" is an invalid octal escape sequence. ')
            return bytes([int(octal, 8) & 0xff])
        if bad:
            if errors in ('replace', 'ignore'):
                return b'?' if errors == 'replace' else b''
            raise ValueError(f'invalid \\x escape at position {found.start()}')
        if not char:
            raise ValueError('Trailing \\ in string')
        char = char.decode('latin-1')
        if char not in _simple:
            warned = warned or _warn(f'b"\\{char}" is an invalid escape sequence. ')
        return _simple.get(char, '\\' + char).encode('latin-1')

    pattern = rb'\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(x[0-9a-fA-F]?)|(.?))'
    return re.sub(pattern, value, data, flags=re.DOTALL), len(data)
