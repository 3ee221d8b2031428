"""Headers with words in other character sets: =?utf-8?q?Gr=C3=BC=C3=9Fe?= (RFC 2047)."""

import base64
import binascii
import re

from email.charset import UNKNOWN8BIT, Charset, _encoded
from email.errors import HeaderParseError

MAXLINELEN = 78

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
        raise HeaderParseError('Base64 decoding error') from None


def decode_header(header):
    """The pieces of a header: (bytes or str, character set or None)."""
    if hasattr(header, '_chunks'):
        return [(_encoded(text, str(charset)), str(charset)) for text, charset in header._chunks]
    if not _WORD.search(header):
        return [(header, None)]
    found = []  # (text between, None) and (bytes of a word, its character set)
    for line in header.splitlines():
        at = 0
        for word in _WORD.finditer(line):
            found.append((line[at:word.start()] if at else line[:word.start()].lstrip(), None))
            found.append((_decoded(word[2], word[3]), word[1].lower()))
            at = word.end()
        found.append((line[at:] if at else line.lstrip(), None))
    found = [piece for piece in found if piece[0] or piece[1]]
    pieces = []
    for at, (text, charset) in enumerate(found):
        if charset is None:
            # Blanks between two words are not part of the text.
            if text.isspace() and 0 < at < len(found) - 1 and found[at - 1][1] and found[at + 1][1]:
                continue
            text = text.encode('raw-unicode-escape')
        if pieces and pieces[-1][1] == charset:
            pieces[-1] = pieces[-1][0] + b' ' * (charset is None) + text, charset
        else:
            pieces.append((text, charset))
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


def _is_plain(charset):
    return charset in (None, 'us-ascii')


def _separates(character):
    return character.isspace() or character in ('(', ')', '\\')


class Header:
    """A header made of pieces in character sets."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        self._charset = charset if isinstance(charset, Charset) else Charset(charset or 'us-ascii')
        self._continuation_ws, self._chunks = continuation_ws, []
        self._maxlinelen = MAXLINELEN if maxlinelen is None else maxlinelen
        self._headerlen = 0 if header_name is None else len(header_name) + 2
        if s is not None:
            self.append(s, charset, errors)

    def append(self, s, charset=None, errors='strict'):
        """One more piece; what cannot be said in ASCII is in UTF-8."""
        if charset is None:
            charset = self._charset
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        if not isinstance(s, str):
            codec = charset.input_codec or 'us-ascii'
            s = s.decode('us-ascii', 'surrogateescape') if codec == UNKNOWN8BIT else s.decode(codec, errors)
        codec = charset.output_codec or 'us-ascii'
        if codec != UNKNOWN8BIT:
            try:
                s.encode(codec, errors)
            except UnicodeEncodeError:
                if codec != 'us-ascii':
                    raise
                charset = Charset('utf-8')
        self._chunks.append((s, charset))

    def _normalize(self):
        # Pieces of one character set that follow each other are one.
        chunks = []
        for text, charset in self._chunks:
            if chunks and chunks[-1][1] == charset:
                chunks[-1] = f'{chunks[-1][0]} {text}', charset
            else:
                chunks.append((text, charset))
        self._chunks = chunks

    def __str__(self):
        self._normalize()
        out, last, ends_open = [], None, False
        for text, charset in self._chunks:
            now = charset
            if charset == UNKNOWN8BIT:
                text = text.encode('ascii', 'surrogateescape').decode('ascii', 'replace')
            if out:
                begins_open = text and _separates(text[0])
                if not _is_plain(last):
                    if _is_plain(now) and not begins_open:
                        out.append(' ')
                        now = None
                elif not _is_plain(now) and not ends_open:
                    out.append(' ')
            ends_open = text and _separates(text[-1])
            last = now
            out.append(text)
        return ''.join(out)

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """The header as it is sent, in lines that break behind (for blanks: before) one of `splitchars` where they can."""
        self._normalize()
        width = self._maxlinelen if maxlinelen is None else maxlinelen or 1_000_000
        lines = _Lines(self._headerlen, width, self._continuation_ws, splitchars)
        last, ends_open = None, True
        for number, (text, charset) in enumerate(self._chunks):
            begins_open = text and _separates(text[0])
            if number and (not _is_plain(last) and (not begins_open or not _is_plain(charset))
                           or _is_plain(last) and not _is_plain(charset) and not ends_open):
                lines.space()
            ends_open = text and _separates(text[-1])
            last = charset
            first, *more = text.splitlines() or ['']
            lines.add('', first, charset)
            for line in more:
                lines.end()
                bare = line.lstrip()
                if charset.header_encoding is None:
                    lines.add(line[:len(line) - len(bare)], bare, charset)
                else:
                    lines.add(self._continuation_ws, ' ' + bare, charset)
            if more:
                lines.end()
        if self._chunks:
            lines.space()
        value = lines.text(linesep)
        if re.search(r'\n[^ \t]+:', value):
            raise HeaderParseError(f'header value appears to contain an embedded header: {value!r}')
        return value


class _Lines:
    # The lines of a header. The one that is written has parts, each (the blanks before it, its text); `before` is what
    # the header's name takes of the first.

    def __init__(self, before, width, indent, splitchars):
        self.before, self.width, self.indent, self.splitchars = before, width, indent, splitchars
        self.lines, self.parts = [], []

    def _length(self):
        return self.before + sum(len(blanks) + len(text) for blanks, text in self.parts)

    def _text(self):
        return ''.join([blanks + text for blanks, text in self.parts])

    def text(self, linesep):
        self.end()
        return linesep.join(self.lines)

    def space(self):
        self.parts.append((' ', ''))

    def end(self):
        """The line is done."""
        if self.parts and self.parts[-1] == (' ', ''):
            self.parts.pop()
        if self._length():
            text = self._text()
            if self.before == 0 and text.isspace() and self.lines:
                self.lines[-1] += text
            else:
                self.lines.append(text)
        self.before, self.parts = 0, []

    def add(self, blanks, text, charset):
        if charset.header_encoding is None:
            # As it is: words with the blanks before them.
            for blanks, word in re.findall(r'([ \t]*)([^ \t]+|$)', blanks + text):
                if blanks or word:
                    self._put(blanks, word)
            return
        words = charset.header_encode_lines(text, self._room())
        first, *between = words
        if first is not None:
            self._put(blanks, first)
        if between:
            self.end()
            *between, last = between
            self.lines += [self.indent + word for word in between]
            self.parts = [(self.indent, last)]

    def _room(self):
        yield self.width - self._length()
        while True:
            yield self.width - len(self.indent)

    def _put(self, blanks, text):
        self.parts.append((blanks, text))
        if self._length() <= self.width:
            return
        # Too long: the best place to break the line is at the first of the split characters that is anywhere in it.
        for splitter in self.splitchars:
            for at in range(len(self.parts) - 1, 0, -1):
                if splitter.isspace() and self.parts[at][0].startswith(splitter) or \
                        self.parts[at - 1][1].endswith(splitter):
                    rest = self.parts[at:]
                    del self.parts[at:]
                    self.lines.append(self._text())
                    self.before, self.parts = 0, rest
                    return
        blanks, text = self.parts.pop()
        if self.before > 0:
            # The name of the header stands alone.
            self.end()
            blanks = blanks or ' '
        self.parts.append((blanks, text))
