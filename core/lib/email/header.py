"""Headers with words in other character sets: =?utf-8?q?Gr=C3=BC=C3=9Fe?= (RFC 2047)."""

import base64
import binascii
import re
from itertools import chain, repeat

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
        data = text.replace('_', ' ').encode('ascii', 'replace')
        return re.sub(b'=([0-9a-fA-F]{2})', lambda found: bytes([int(found[1], 16)]), data)
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


def _wants_blank(before, after):
    # Whether a blank is missing between two pieces, where a word in a character set meets plain text.
    (first, _), (second, charset) = before, after
    edge = second[:1] if _is_plain(charset) else first[-1:]
    return not (edge.isspace() or edge in ('(', ')', '\\'))


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
        out, before = '', None
        for text, charset in self._chunks:
            if charset == UNKNOWN8BIT:
                text = text.encode('ascii', 'surrogateescape').decode('ascii', 'replace')
            piece = text, charset
            if before and _is_plain(before[1]) != _is_plain(charset) and _wants_blank(before, piece):
                out += ' '
            out += text
            before = piece
        return out

    def __eq__(self, other):
        return other == str(self)

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """The header as it is sent.

        Its lines break behind (for blanks: before) the first of `splitchars` that is in them, if they are too long.
        """
        self._normalize()
        width = self._maxlinelen if maxlinelen is None else maxlinelen or 1_000_000
        lines, taken = [], self._headerlen
        for pieces in self._written_lines():
            for line in _broken(pieces, taken, width, self._continuation_ws, splitchars):
                # A line of nothing but blanks would end the headers.
                if lines and line.isspace():
                    lines[-1] += line
                elif line or taken:
                    lines.append(line)
                taken = 0
        value = linesep.join(lines)
        if re.search(r'\n[^ \t]+:', value):
            raise HeaderParseError(f'header value appears to contain an embedded header: {value!r}')
        return value

    def _written_lines(self):
        # The lines as they were written, each of pieces (blanks, text, Charset or None for what is as it is).
        lines, before = [[]], None
        for text, charset in self._chunks:
            words_meet = before and not _is_plain(before[1]) and not _is_plain(charset)
            if words_meet or before and _wants_blank(before, (text, charset)):
                lines[-1].append((' ', '', None))
            before = text, charset
            first, *more = text.splitlines() or ['']
            lines[-1] += self._pieces('', first, charset)
            for line in more:
                bare = line.lstrip()
                if charset.header_encoding is None:
                    lines.append(self._pieces(line[:-len(bare) or None], bare, charset))
                else:
                    lines.append(self._pieces(self._continuation_ws, f' {bare}', charset))
            if more:
                lines.append([])
        lines[-1].append((' ', '', None))
        return lines

    @staticmethod
    def _pieces(blanks, text, charset):
        if charset.header_encoding is not None:
            return [(blanks, text, charset)]
        return [(*word, None) for word in re.findall(r'([ \t]*)([^ \t]+|$)', blanks + text) if any(word)]


def _broken(pieces, taken, width, indent, splitchars):
    """Yields the lines that one becomes which may be too long; `taken` columns of the first are not its own."""
    line, gaps = '', []  # gaps: the blanks behind the line
    breaks = {}  # the characters at which it can break, and where it does so last
    for blanks, text, charset in pieces:
        if charset is None and not text:
            gaps.append(blanks)
            continue
        words = [text]
        if charset is not None:
            rooms = chain([width - taken - len(line) - sum(map(len, gaps))], repeat(width - len(indent)))
            words = charset.header_encode_lines(text, rooms)
        for number, word in enumerate(words):
            if number:
                yield line + _kept(gaps)
                line, gaps, breaks, taken, blanks = '', [], {}, 0, indent
            if word is None:
                continue
            blanks, gaps = ''.join([*gaps, blanks]), []
            if line:
                breaks |= {edge: len(line) for edge in (blanks[:1], line[-1]) if edge}
            whole, place = line + blanks + word, 0
            if taken + len(whole) > width:
                place = next((breaks[edge] for edge in splitchars if edge in breaks), 0)
                if taken and not place:
                    # The name of the header stands alone.
                    whole, place = line + (blanks or ' ') + word, len(line)
                if taken or place:
                    yield whole[:place]
                    taken = 0
            line, breaks = whole[place:], {edge: at - place for edge, at in breaks.items() if at > place}
    yield line + _kept(gaps)


def _kept(gaps):
    # One blank at the end of a line goes.
    return ''.join(gaps[:-1] if gaps[-1:] == [' '] else gaps)
