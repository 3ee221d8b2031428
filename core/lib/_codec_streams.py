"""Streams over binary files that encode and decode (codecs.getreader and the like)."""


class _Stream:
    # What is not of the codec is the file's.
    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamWriter(_Stream):
    """Encodes what is written; a subclass has `encode`."""

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if offset == whence == 0:
            self.reset()


class IncrementalWriter(StreamWriter):
    """Encodes with an encoder that remembers, of the class that a subclass gives: what stands at the beginning of a text
    is written once, and shifts between character sets last from one write to the next."""

    incremental_encoder = None

    def __init__(self, stream, errors='strict'):
        super().__init__(stream, errors)
        self._encoder = self.incremental_encoder(errors)

    def encode(self, input, errors='strict'):
        return self._encoder.encode(input), len(input)

    def reset(self):
        self._encoder.reset()


class StreamReader(_Stream):
    """Decodes what is read; a subclass has `decode`."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        super().__init__(stream, errors)
        self.bytebuffer = b''
        self.charbuffer = self.charbuffertype()

    def _fill(self, size, firstline):
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        try:
            text, used = self.decode(data, self.errors)
        except UnicodeDecodeError as error:
            # A reader of lines may have those before the one that is malformed.
            if not firstline:
                raise
            text, used = self.decode(data[:error.start], self.errors)
            if len(text.splitlines()) <= 1:
                raise
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        """Up to `chars` characters, decoded from pieces of `size` bytes; as many characters as bytes if not said."""
        size = -1 if size is None else size
        count = size if chars < 0 else chars
        while (count < 0 or len(self.charbuffer) < count) and self._fill(size, firstline):
            pass
        if count < 0:
            count = len(self.charbuffer)
        result, self.charbuffer = self.charbuffer[:count], self.charbuffer[count:]
        return result

    def readline(self, size=None, keepends=True):
        """The next line, or what there is of it in `size` characters."""
        line = self.charbuffertype()
        while True:
            piece = self.read(size or 72, firstline=True)
            if piece[-1:] in ('\r', b'\r'):
                piece += self.read(1, 1)  # what may be the other half of the line's end
            line += piece
            first, *rest = line.splitlines(True) or [line]
            bare = (first.splitlines() or [first])[0]
            if rest or first != bare or not piece or size is not None:
                self.charbuffer = self.charbuffertype().join(rest) + self.charbuffer
                return first if keepends else bare

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b''
        self.charbuffer = self.charbuffertype()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self


class StreamReaderWriter(_Stream):
    """A reader and a writer on one file."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        super().__init__(stream, errors)
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if offset == whence == 0:
            self.writer.reset()


class StreamRecoder(StreamReaderWriter):
    """The file's text, which Reader decodes, is seen as bytes of another encoding."""

    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        super().__init__(stream, Reader, Writer, errors)
        self.encode, self.decode = encode, decode

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b''.join(list))
