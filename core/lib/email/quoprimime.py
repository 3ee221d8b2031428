"""Quoted-printable in mail: bodies and words of headers."""

import re
from string import ascii_letters, digits

__all__ = ['body_decode', 'body_encode', 'body_length', 'decode', 'decodestring', 'header_decode', 'header_encode',
           'header_length', 'quote', 'unquote']

CRLF, NL, EMPTYSTRING = '\r\n', '\n', ''
_quoted = [f'={byte:02X}' for byte in range(256)]
_header = _quoted[:]
for _c in '-!*+/' + ascii_letters + digits:
    _header[ord(_c)] = _c
_header[ord(' ')] = '_'
_body = _quoted[:]
for _c in ' !"#$%&\'()*+,-./0123456789:;<>?@[\\]^_`{|}~\t' + ascii_letters:
    _body[ord(_c)] = _c
_body_codes = {octet: code for octet, code in enumerate(_body) if octet not in b'\r\n'}


def header_check(octet):
    return chr(octet) != _header[octet]


def body_check(octet):
    return chr(octet) != _body[octet]


def header_length(bytearray):
    return sum(len(_header[octet]) for octet in bytearray)


def body_length(bytearray):
    return sum(len(_body[octet]) for octet in bytearray)


def quote(c):
    return _quoted[ord(c)]


def unquote(s):
    return chr(int(s[1:3], 16))


def header_encode(header_bytes, charset='iso-8859-1'):
    """A word of a header: =?charset?q?...?="""
    if not header_bytes:
        return ''
    return f'=?{charset}?q?{header_bytes.decode("latin1").translate(_header)}?='


def body_encode(body, maxlinelen=76, eol=NL):
    """A body, in lines that are not longer."""
    if maxlinelen < 4:
        raise ValueError('maxlinelen must be at least 4')
    lines = [f'={eol}'.join(_pieces(line, maxlinelen)) for line in body.translate(_body_codes).splitlines()]
    return eol.join([*lines, ''] if body.endswith(('\r', '\n')) else lines)


def _pieces(line, width):
    # An encoded line as pieces with room for the mark of a soft break, which does not stand inside of a code.
    pieces = re.findall(rf'.{{1,{width}}}$|.{{1,{width - 1}}}(?<!=)(?<!=.)', line)
    if line.endswith((' ', '\t')):
        # Blanks at the end would be lost: the last one is written as a code, or followed by a soft break.
        last = pieces.pop()
        coded = quote(last[-1])
        room = width - len(last)
        pieces += [last[:-1] + coded] if room >= 2 else [last, ''] if room else [last[:-1], coded]
    return pieces


def decode(encoded, eol=NL):
    """The text again."""
    if not encoded:
        return encoded
    decoded = ''
    for line in encoded.splitlines():
        line = line.rstrip()
        if line.endswith('='):
            end, line = '', line[:-1]
        else:
            end = eol
        decoded += re.sub('=([0-9a-fA-F]{2})', lambda found: chr(int(found[1], 16)), line) + end
    if encoded[-1] not in CRLF and decoded.endswith(eol):
        decoded = decoded[:-len(eol)]
    return decoded


body_decode = decodestring = decode


def header_decode(s):
    """What a word of a header says."""
    return re.sub(r'=[a-fA-F0-9]{2}', lambda found: unquote(found[0]), s.replace('_', ' '), flags=re.ASCII)
