"""TextIOWrapper: text over a byte stream, with its encoding and its ends of lines."""

from _io_base import TextIOBase, UnsupportedOperation
from _io_files import _Buffered, shown_type, stays_open

# Kinds of ends of lines that were seen.
_CR, _LF, _CRLF = 1, 2, 4
_SEEN = (None, '\r', '\n', ('\r', '\n'), '\r\n', ('\r', '\r\n'), ('\n', '\r\n'), ('\r', '\n', '\r\n'))

# Encodings that begin with a mark, and what they are after it.
_MARKED = {'utf16': 'utf-16-le', 'utf32': 'utf-32-le', 'utf8sig': 'utf-8'}


# The marks that must stand there.
_MARKS = {'utf16': b'\xff\xfe', 'utf32': b'\xff\xfe\x00\x00'}


def _plain(encoding):
    return encoding.lower().replace('-', '').replace('_', '')


class _WholeDecoder:
    # An encoding of one byte a character.
    def __init__(self, encoding, errors):
        self._encoding, self._errors = encoding, errors

    def decode(self, data, final=False):
        return data.decode(self._encoding, self._errors)

    def getstate(self):
        return b'', 0

    def reset(self):
        pass


class _Utf8Decoder(_WholeDecoder):
    # The bytes of a character that is not complete wait for the rest.
    _rest = b''

    def decode(self, data, final=False):
        if self._rest:
            data = self._rest + data
            self._rest = b''
        if not final and data and data[-1] >= 0x80:
            for back in range(1, min(3, len(data)) + 1):
                byte = data[-back]
                if byte >= 0xC0:
                    if back < (2 if byte < 0xE0 else 3 if byte < 0xF0 else 4):
                        data, self._rest = data[:-back], data[-back:]
                    break
        return data.decode(self._encoding, self._errors)

    def getstate(self):
        return self._rest, 0

    def reset(self):
        self._rest = b''


def _decoder_of(encoding, errors):
    plain = _plain(encoding)
    if plain in ('utf8', 'u8'):
        return _Utf8Decoder('utf-8', errors)
    if plain in ('ascii', 'usascii', 'latin1', 'iso88591', 'cp1252'):
        return _WholeDecoder(encoding, errors)
    import codecs
    return codecs.getincrementaldecoder(encoding)(errors)


class IncrementalNewlineDecoder:
    """Decodes with another decoder and makes every end of line a newline, if translate is true."""

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder, self.translate, self.errors = decoder, translate, errors
        self._held = False  # a \r whose \n may still come
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if self._held and (text or final):
            text = '\r' + text
            self._held = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._held = True
        if '\r' not in text:
            if '\n' in text:
                self._seen |= _LF
            return text
        pairs = text.count('\r\n')
        self._seen |= (_CRLF if pairs else 0) | (_CR if text.count('\r') > pairs else 0)
        self._seen |= _LF if text.count('\n') > pairs else 0
        return text.replace('\r\n', '\n').replace('\r', '\n') if self.translate else text

    def getstate(self):
        data, flag = (b'', 0) if self.decoder is None else self.decoder.getstate()
        return data, flag << 1 | self._held

    def setstate(self, state):
        data, flag = state
        self._held = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen, self._held = 0, False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return _SEEN[self._seen]


class TextIOWrapper(TextIOBase):
    """Text over a byte stream."""

    _CHUNK_SIZE = 8192
    _buffer = _encoding = None

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self._buffer = self._encoding = None
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'illegal newline type: {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        if errors is not None and not isinstance(errors, str):
            raise TypeError(f"TextIOWrapper() argument 'errors' must be str or None, not {type(errors).__name__}")
        self._set_coding(encoding, errors, newline)
        self._readable, self._writable = buffer.readable(), buffer.writable()
        self._buffer = buffer
        self._line_buffering, self._write_through = bool(line_buffering), bool(write_through)
        self._seekable = self._telling = buffer.seekable()
        self._forget()
        self._waiting, self._count = [], 0  # encoded pieces that the buffer has not got yet, and their bytes
        # Whether the encoding's mark stands at the beginning, or is to be written.
        self._at_start = not (self._seekable and self._writable and buffer.tell())

    def _set_coding(self, encoding, errors, newline):
        if encoding is None or encoding == 'locale':
            encoding = 'UTF-8'
        elif not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        _check_encoding(encoding)
        self._encoding, self._errors, self._newline = encoding, errors or 'strict', newline
        self._marked = _MARKED.get(_plain(encoding))
        self._simple = newline in (None, '\n')  # lines end in \n alone, once they are read
        self._seen = 0

    def _forget(self):
        # Nothing was read ahead.
        self._text, self._at = '', 0  # characters that were read, and how many of them are taken
        self._untranslated = None  # the same with their own ends of lines, where they had others
        self._held = ''  # a \r whose \n may still come
        self._decoder = None

    # ---- what it is

    @property
    def buffer(self):
        return self._buffer

    @property
    def encoding(self):
        if self._encoding is None:
            raise ValueError('I/O operation on uninitialized object')
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def newlines(self):
        return _SEEN[self._seen]

    @property
    def name(self):
        return self._attached().name

    @property
    def closed(self):
        return self._attached().closed

    def _attached(self):
        if self._buffer is None:
            raise ValueError('I/O operation on uninitialized object' if self._encoding is None else
                             'underlying buffer has been detached')
        return self._buffer

    def _check(self):
        if self._attached().closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    def __repr__(self):
        try:
            name = getattr(self._buffer, 'name', None)
        except ValueError:
            name = None  # of a stream that was detached
        mode = self.__dict__.get('mode')
        shown = ('' if name is None else f' name={name!r}') + ('' if mode is None else f' mode={mode!r}')
        return f'<{shown_type(self)}{shown} encoding={self.encoding!r}>'

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")

    # ---- writing

    def write(self, s, /):
        """Write text; how many characters."""
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {"None" if s is None else type(s).__name__}')
        buffer = self._buffer
        if buffer is None or buffer.closed:
            self._check()
        if not self._writable:
            raise UnsupportedOperation('not writable')
        text = s
        if self._newline in ('\r', '\r\n') and '\n' in s:
            text = s.replace('\n', self._newline)
        if self._marked is None:
            data = text.encode(self._encoding, self._errors)
        else:
            data = text.encode(self._encoding if self._at_start else self._marked, self._errors)
            self._at_start = False
        if len(data) >= self._CHUNK_SIZE:
            self._write_waiting()
        self._waiting.append(data)
        self._count += len(data)
        ends_line = self._line_buffering and ('\n' in text or '\r' in text)
        if self._count >= self._CHUNK_SIZE or self._write_through or ends_line:
            self._write_waiting()
        if ends_line:
            self._buffer.flush()
        # What was read ahead stands before the position; a stream that has none keeps it.
        if self._seekable and (self._text or self._decoder is not None):
            self._forget()
        return len(s)

    def _write_waiting(self):
        if self._waiting:
            data = b''.join(self._waiting)
            self._waiting, self._count = [], 0
            self._buffer.write(data)

    def flush(self):
        self._check()
        self._telling = self._seekable
        self._write_waiting()
        self._buffer.flush()

    # ---- reading

    def _check_readable(self):
        self._check()
        if not self._readable:
            raise UnsupportedOperation('not readable')
        if self._waiting:
            self._write_waiting()

    def _decode(self, data, final):
        # The characters of some bytes, their ends of lines as they are and as they are read.
        if self._decoder is None:
            encoding = self._encoding
            if self._marked is not None and self._seekable and self._buffer.tell() > len(data):
                encoding = self._marked
            mark = _MARKS.get(_plain(encoding))
            if mark and len(data) >= len(mark) and data[:len(mark)] not in (mark, mark[::-1]):
                raise UnicodeDecodeError(_plain(encoding).replace('utf', 'utf-'), data, 0, len(mark),
                                         'Stream does not start with BOM')
            self._decoder = _decoder_of(encoding, self._errors)
        text = self._decoder.decode(data, final)
        if self._newline:
            return text, text
        if self._held:
            text = self._held + text
            self._held = ''
        if '\r' not in text:
            if '\n' in text:
                self._seen |= _LF
            return text, text
        if text[-1] == '\r' and not final:
            text, self._held = text[:-1], '\r'
        pairs = text.count('\r\n')
        self._seen |= (_CRLF if pairs else 0) | (_CR if text.count('\r') > pairs else 0)
        self._seen |= _LF if text.count('\n') > pairs else 0
        return text, text if self._newline == '' else text.replace('\r\n', '\n').replace('\r', '\n')

    def _read_chunk(self):
        # More characters behind those that were read; False at the end.
        read1 = getattr(self._buffer, 'read1', None)
        data = self._buffer.read(self._CHUNK_SIZE) if read1 is None else read1(self._CHUNK_SIZE)
        if not isinstance(data, bytes):
            data = _bytes_read(data, 'read' if read1 is None else 'read1')
        self._add(*self._decode(data, not data))
        return bool(data)

    def _add(self, original, text):
        rest = self._text[self._at:]
        if self._untranslated is not None or original is not text:
            self._untranslated = self._original_rest() + original
        self._text, self._at = rest + text, 0

    def _original_rest(self):
        # What was read ahead, with its own ends of lines.
        if self._untranslated is None:
            return self._text[self._at:]
        at = 0
        for _ in range(self._at):
            at += 2 if self._untranslated.startswith('\r\n', at) else 1
        return self._untranslated[at:]

    def _take(self, end):
        text = self._text[self._at:end]
        self._at = end
        if end >= len(self._text):
            self._text, self._at, self._untranslated = '', 0, None
        return text

    def read(self, size=-1, /):
        """size characters, fewer at the end; all that are left without a size."""
        self._check_readable()
        size = -1 if size is None else _index(size)
        if size < 0:
            data = self._buffer.read()
            if data is None:
                raise BlockingIOError('Read returned None.')
            self._add(*self._decode(b'' + data, True))
            return self._take(len(self._text))
        while len(self._text) - self._at < size and self._read_chunk():
            pass
        return self._take(min(self._at + size, len(self._text)))

    def _line_end(self, start):
        # Where the line ends that is read, -1 if its end is not there.
        text = self._text
        if self._newline == '':
            newline, carriage = text.find('\n', start), text.find('\r', start)
            if carriage < 0 or 0 <= newline < carriage:
                return newline + 1 if newline >= 0 else -1
            return carriage + 2 if newline == carriage + 1 else carriage + 1
        mark = '\n' if self._simple else self._newline
        found = text.find(mark, start)
        return found + len(mark) if found >= 0 else -1

    def readline(self, size=-1, /):
        """One line with its end."""
        self._check_readable()
        size = -1 if size is None else _index(size)
        searched = 0
        while True:
            end = self._line_end(self._at + searched)
            have = len(self._text) - self._at
            if end >= 0 or 0 <= size <= have or not self._read_chunk():
                break
            # The first half of a \r\n may have been there.
            searched = max(have - 1, 0)
        if end < 0:
            end = len(self._text)
        return self._take(end if size < 0 else min(end, self._at + size))

    def __next__(self):
        self._telling = False
        if self._simple and self._text and not self._buffer.closed:
            start = self._at
            end = self._text.find('\n', start) + 1
            if 0 < end < len(self._text):
                self._at = end
                return self._text[start:end]
        line = self.readline()
        if line:
            return line
        self._telling = self._seekable
        raise StopIteration

    def readlines(self, hint=None, /):
        """All lines, or those until hint characters are read."""
        cls = type(self)
        own = cls.readline is not TextIOWrapper.readline or cls.__next__ is not TextIOWrapper.__next__
        if own or not self._simple or hint is not None and hint > 0:
            return super().readlines(hint)
        lines = self.read().split('\n')
        self._telling = self._seekable
        last = lines.pop()
        lines = [line + '\n' for line in lines]
        if last:
            lines.append(last)
        return lines

    # ---- moving

    def tell(self):
        """The position, to be given to seek()."""
        self._check()
        if not self._seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        self.flush()
        position = self._buffer.tell()
        if self._decoder is None:
            return position
        rest = self._original_rest() + self._held
        position -= len(self._decoder.getstate()[0])
        return position - len(rest.encode(self._marked or self._encoding, self._errors))

    def seek(self, cookie, whence=0, /):
        """Move to a position that tell() gave, to the beginning or to the end."""
        self._check()
        if not self._seekable:
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._forget()
            cookie = self._buffer.seek(0, 2)
            self._at_start = cookie == 0
            return cookie
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        self.flush()
        self._buffer.seek(cookie)
        self._forget()
        self._at_start = cookie == 0
        return cookie

    def truncate(self, size=None, /):
        """Make the file so long: the position if no size is given."""
        self.flush()
        return self._buffer.truncate(self.tell() if size is None and self._text else size)

    # ---- the rest

    def reconfigure(self, *, encoding=None, errors=None, newline=False, line_buffering=None, write_through=None):
        """Change the options; encoding and newline not after reading."""
        if self._decoder is not None and not (encoding is None and errors is None and newline is False):
            raise UnsupportedOperation(
                'It is not possible to set the encoding or newline of stream after the first read')
        if newline not in (False, None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        self.flush()
        if encoding is not None or errors is not None or newline is not False:
            if errors is None:
                errors = self._errors if encoding is None else 'strict'
            self._set_coding(self._encoding if encoding is None else encoding, errors,
                             self._newline if newline is False else newline)
            self._at_start = not (self._seekable and self._writable and self._buffer.tell())
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    def close(self):
        """Write what waits and close; a second call does nothing."""
        buffer = self._attached()
        if not buffer.closed:
            try:
                self.flush()
            finally:
                buffer.close()

    def detach(self):
        """The byte stream; this one is of no use then."""
        buffer = self._attached()
        self.flush()
        self._buffer = None
        return buffer

    def __del__(self):
        raw = self._buffer._raw if isinstance(self._buffer, _Buffered) else self._buffer
        if not stays_open(self, raw):
            super().__del__()


def _bytes_read(data, method):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f'underlying {method}() should have returned a bytes-like object, '
                        f'not {type(data).__name__!r}') from None


def _check_encoding(encoding):
    if _plain(encoding) not in ('utf8', 'ascii', 'latin1'):
        import codecs
        if not getattr(codecs.lookup(encoding), '_is_text_encoding', True):
            raise LookupError(f'{encoding!r} is not a text encoding')


def _index(size):
    if not hasattr(size, '__index__'):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return size.__index__()


for _cls in (IncrementalNewlineDecoder, TextIOWrapper):
    _cls.__module__ = '_io'
    _cls.__name__ = f'_io.{_cls.__name__}'  # what messages show: at CPython's they are in C
del _cls
