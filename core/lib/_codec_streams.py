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


class IncrementalWriter(StreamWriter):
    """Encodes with an encoder that remembers, of the class that a subclass gives: what stands at the beginning of a text
    is written once, and shifts between character sets last from one write to the next."""

    incremental_encoder = None

    def __init__(self, stream, errors='strict'):
        super().__init__(stream, errors)
        self._encoder = self.incremental_encoder(errors)

    def encode(self, input, errors='strict'):
        return self._encoder.encode(input), len(input)


class StreamReader(_Stream):
    """Decodes what is read; a subclass has `decode`."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        super().__init__(stream, errors)
        self.bytebuffer = b''
        self.charbuffer = self.charbuffertype()

    def _fill(self, size):
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        text, used = self.decode(data, self.errors)
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        """Up to `chars` characters, or about `size` bytes decoded."""
        size = -1 if size is None else size
        if chars >= 0:
            while len(self.charbuffer) < chars and self._fill(max(size, chars)):
                pass
            result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
            return result
        if size < 0:
            while self._fill(-1):
                pass
        else:
            while not self.charbuffer and self._fill(size):
                pass
        result, self.charbuffer = self.charbuffer, self.charbuffertype()
        return result

    def readline(self, size=None, keepends=True):
        while True:
            lines = self.charbuffer.splitlines(True)
            complete = len(lines) > 1 or (lines and lines[0] != lines[0].splitlines()[0] and lines[0][-1:] != '\r')
            if complete or not self._fill(72):
                break
        if not lines:
            return self.charbuffertype()
        self.charbuffer = self.charbuffertype().join(lines[1:])
        return lines[0] if keepends else lines[0].splitlines()[0]

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
