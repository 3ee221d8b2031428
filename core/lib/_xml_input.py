"""The text of a document that comes in pieces: decoded, with line breaks of one kind, and where in it something is."""

import codecs
import re

_DECLARED = re.compile(rb'<\?xml\s[^>]*?\sencoding\s*=\s*["\']([A-Za-z][A-Za-z0-9._-]*)["\']')
_MARKS = (b'\xef\xbb\xbf', 'utf-8'), (b'\xff\xfe', 'utf-16-le'), (b'\xfe\xff', 'utf-16-be')


class UnknownEncoding(Exception):
    """The document declares an encoding that there is not: its name, and where that begins."""


class IncorrectEncoding(Exception):
    """The document declares an encoding that it cannot be in; the argument says where its name begins."""


class Input:
    """`text` is what has come and was not left behind by forget(); `final` says whether it is all."""

    def __init__(self, encoding=None):
        self.text = ''
        self.final = False
        self.line, self.column, self.bytes = 1, 0, 0  # where `text` begins
        self.received = 0  # how much has come, in bytes or characters
        self.decoder = None
        self.encoding = encoding
        self._undecoded = b''
        self._held = ''  # a carriage return, which may be half of a line break

    def feed(self, data, final):
        """Add a str or bytes."""
        self.final = final
        self.received += len(data)
        if isinstance(data, str):
            self.encoding = 'utf-8'
            data.encode()
            if self.decoder is None and data.startswith('\ufeff'):
                data = data[1:]
                self.bytes, self.column = 3, 1
            self._choose('utf-8')
            piece = data
        else:
            piece = self._decoded(bytes(data))
        piece = self._held + piece
        self._held = ''
        if piece.endswith('\r') and not final:
            piece, self._held = piece[:-1], '\r'
        self.text += piece.replace('\r\n', '\n').replace('\r', '\n')

    def _decoded(self, data):
        data = self._undecoded + data
        self._undecoded = b''
        if self.decoder is None:
            start = self._beginning(data)
            if start is None:
                self._undecoded = data
                return ''
            data = data[start:]
            self.bytes = start
        return self.decoder.decode(data, self.final)

    def _beginning(self, data):
        # Chooses the decoder, and answers how long the mark of it is; None where more must come.
        if len(data) < 4 and not self.final:
            return None
        if self.encoding:
            self._choose(self.encoding)
            return 0
        for mark, encoding in _MARKS:
            if data.startswith(mark):
                self._choose(encoding)
                self.column = 1
                return len(mark)
        if data.startswith((b'<\0', b'\0<')):
            self._choose('utf-16-le' if data[1] == 0 else 'utf-16-be')
            return 0
        if b'<?xml'.startswith(data[:5]) and b'?>' not in data and not self.final:
            return None
        found = _DECLARED.match(data)
        if not found:
            self._choose('utf-8')
            return 0
        encoding = found[1].decode().lower()
        if encoding.startswith('utf-16'):
            self._choose('utf-8')
            raise IncorrectEncoding(found.start(1))
        try:
            self._choose(encoding)
        except LookupError:
            self._choose('utf-8')
            raise UnknownEncoding(encoding, found.start(1)) from None
        return 0

    def _choose(self, encoding):
        # Bytes that are wrong become characters that no document has, so that they are found where they stand.
        if self.decoder is not None:
            return
        if not encoding.startswith(('utf', 'iso-8859-1', 'us-ascii')):
            if len(bytes(range(256)).decode(encoding, 'replace')) != 256:
                raise ValueError('multi-byte encodings are not supported')
        self.decoder = codecs.getincrementaldecoder(encoding)('surrogateescape')
        self.encoding = encoding

    @property
    def undecoded(self):
        """How many bytes wait for those that say what they are."""
        return len(self._undecoded)

    def position(self, at):
        """(line, column, index of the byte) of a place in the text."""
        before = self.text[:at]
        lines = before.count('\n')
        column = len(before) - before.rfind('\n') - 1 if lines else self.column + len(before)
        return self.line + lines, column, self.bytes + self._size(before)

    def _size(self, text):
        return len(text.encode(self.encoding or 'utf-8', 'surrogateescape'))

    def forget(self, at):
        """Leave behind what comes before a place."""
        self.line, self.column, self.bytes = self.position(at)
        self.text = self.text[at:]
