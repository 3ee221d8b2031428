"""Headers with words in other character sets: =?utf-8?q?Gr=C3=BC=C3=9Fe?= (RFC 2047)."""

import base64
import binascii
import re

__all__ = ['Header', 'decode_header', 'make_header']

_WORD = re.compile(r'=\?([^?]*?)\?([qQbB])\?(.*?)\?=')
_PLAIN = frozenset(b'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-!*+/')


def _q(data):
    return ''.join(['_' if byte == 32 else chr(byte) if byte in _PLAIN else f'={byte:02X}' for byte in data])


# How much longer a word may be for being nearly readable: in a Header not at all, in those of EmailMessage a little.
SHORTEST, READABLE = 1, 5


def encoded_word(text, charset='utf-8', favour=SHORTEST):
    """One word, in the encoding that is shorter."""
    data = text.encode(charset, 'surrogateescape')
    q, b = _q(data), base64.b64encode(data).decode()
    encoding = 'q' if len(q) - len(b) < favour else 'b'
    return f"=?{charset}?{encoding}?{q if encoding == 'q' else b}?="


def encoded_words(text, charset='utf-8', first=75, width=75, favour=SHORTEST):
    """A text as several words, none longer than a line; the first line may be shorter."""
    words = []
    while text:
        room, length = (first if not words else width), len(text)
        while len(word := encoded_word(text[:length], charset, favour)) > room and length > 1:
            # A guess that is too long is cut in proportion.
            length = min(length - 1, max(1, length * room // len(word)))
        while length < len(text) and len(longer := encoded_word(text[:length + 1], charset, favour)) <= room:
            length, word = length + 1, longer
        words.append(word)
        text = text[length:]
    return words


def _decoded(encoding, text):
    if encoding in 'qQ':
        return re.sub(b'=([0-9a-fA-F]{2})', lambda found: bytes([int(found[1], 16)]), text.replace('_', ' ').encode('ascii', 'replace'))
    try:
        return base64.b64decode(text + '=' * (-len(text) % 4))
    except binascii.Error:
        from email.errors import HeaderParseError
        raise HeaderParseError('Base64 decoding error') from None


def decode_header(header):
    """The pieces of a header: (bytes or str, character set or None)."""
    if hasattr(header, '_chunks'):
        return [(text.encode(str(charset or 'us-ascii')), charset) for text, charset in header._chunks]
    if not _WORD.search(header):
        return [(header, None)]
    pieces, at = [], 0
    for line in header.splitlines():
        at = 0
        for found in _WORD.finditer(line):
            between = line[at:found.start()]
            if at == 0:
                between = between.lstrip() if not pieces else between
            if between.strip() or not pieces and between:
                pieces.append((between.encode('raw-unicode-escape'), None))
            word = _decoded(found[2], found[3])
            if pieces and pieces[-1][1] == found[1].lower():
                pieces[-1] = pieces[-1][0] + word, pieces[-1][1]
            else:
                pieces.append((word, found[1].lower()))
            at = found.end()
        if line[at:].strip():
            pieces.append((line[at:].encode('raw-unicode-escape'), None))
    return pieces


def decoded_text(value):
    """A header with its words decoded."""
    if not _WORD.search(value):
        return value
    out, at, last_was_word = '', 0, False
    for found in _WORD.finditer(value):
        between = value[at:found.start()]
        if not (last_was_word and not between.strip()):
            out += between
        try:
            out += _decoded(found[2], found[3]).decode(found[1].partition('*')[0], 'replace')
        except LookupError:
            out += found[0]
        at, last_was_word = found.end(), True
    return out + value[at:]


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    """A Header of what decode_header() gave."""
    header = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for text, charset in decoded_seq:
        header.append(text, charset)
    return header


class Header:
    """A header made of pieces in character sets."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        self._charset, self._chunks, self._indent = charset and str(charset), [], continuation_ws
        self._maxlinelen, self._first = maxlinelen or 76, len(header_name or '') + 2 if header_name else 0
        if s is not None:
            self.append(s, charset, errors)

    def append(self, s, charset=None, errors='strict'):
        """One more piece."""
        charset = str(charset) if charset is not None else self._charset
        if isinstance(s, bytes):
            s = s.decode(charset or 'us-ascii', errors)
        if not s.isascii() and (charset or 'us-ascii') == 'us-ascii':
            charset = 'utf-8'
        self._chunks.append((s, None if charset == 'us-ascii' else charset))

    def __str__(self):
        out, last = '', None
        for number, (text, charset) in enumerate(self._chunks):
            if number and (charset is None) != (last is None) and out[-1:] not in ' \t' and text[:1] not in ' \t':
                out += ' '
            out += text
            last = charset
        return out

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """The header as it is sent."""
        width = self._maxlinelen if maxlinelen is None else maxlinelen or 1_000_000
        words = []
        for text, charset in self._chunks:
            if charset is None or text.isascii() and charset in ('us-ascii', 'ascii'):
                words += [text] if maxlinelen == 0 else _split(text, width - self._first)
            else:
                words += encoded_words(text, charset, width - self._first, width - 1)
        lines, line = [], ''
        for word in words:
            if line and len(line) + 1 + len(word) > width - (0 if lines else self._first):
                lines.append(line)
                line = self._indent + word.lstrip()
            else:
                line = f'{line} {word}' if line and not word.startswith(' ') else line + word
        return linesep.join([*lines, line])


def _split(text, width):
    return [text] if len(text) <= width else re.findall(r'\s*\S+', text)
