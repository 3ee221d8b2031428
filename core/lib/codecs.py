"""Encodings by name, their error handlers, and coders that take their input in pieces.

The runtime knows the usual encodings and handlers itself (builtins/codecs.cpp) and asks here for all others.
"""

import sys
from _codec_errors import (_handlers, backslashreplace_errors, ignore_errors, lookup_error, namereplace_errors,
                           register_error, replace_errors, strict_errors, xmlcharrefreplace_errors)

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE',
           'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE',
           'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader',
           'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder', 'getincrementalencoder',
           'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode',
           'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors',
           'namereplace_errors', 'register_error', 'lookup_error']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = b'\x00\x00\xfe\xff'
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE


# ---- what a codec is made of

class CodecInfo(tuple):
    """Everything about one encoding; as a tuple, (encode, decode, streamreader, streamwriter)."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode, self.decode = encode, decode
        self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
        self.streamwriter, self.streamreader = streamwriter, streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>'

    def __reduce_ex__(self, protocol):
        return lookup, (self.name,)


class Codec:
    """Coding without state: what is coded, and how much of it, is answered."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes a text that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what _buffer_encode(input, errors, final) -> (bytes, used) could not use yet."""

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def reset(self):
        self.buffer = ''

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ''


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b'', 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps what _buffer_decode(input, errors, final) -> (str, used) could not use yet."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b''

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


from _codec_streams import StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter


# ---- finding them

_searchers = []
_known = {}


def register(search_function, /):
    """Ask this function, too, for the CodecInfo of a name (in lower case, with underscores), or None."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searchers.append(search_function)


def unregister(search_function, /):
    """Ask this function no more."""
    if search_function in _searchers:
        _searchers.remove(search_function)
        _known.clear()


def _normalized(name):
    # One underscore for whatever is neither letter, digit nor dot.
    parts = ''.join([c if c.isalnum() or c == '.' else ' ' for c in name]).split()
    return '_'.join(parts).encode('ascii', 'ignore').decode()


def lookup(encoding, /):
    """The CodecInfo of an encoding, or LookupError."""
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {"None" if encoding is None else type(encoding).__name__}')
    name = _normalized(encoding).lower()
    if name not in _known:
        for search in _searchers:
            info = search(name)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError('codec search functions must return 4-tuples')
                _known[name] = info
                break
        else:
            raise LookupError(f'unknown encoding: {encoding}')
    return _known[name]


def _of_text(encoding, function):
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use {function} to handle arbitrary codecs")
    return info


# What str.encode() and bytes.decode() do with the name of an encoding that the runtime does not know itself.
def _encoded(text, encoding, errors):
    result = _through(_of_text(encoding, 'codecs.encode()')[0], 'encoding', encoding, text, errors)
    if not isinstance(result, bytes):
        raise TypeError(f"'{encoding}' encoder returned '{type(result).__name__}' instead of 'bytes'; "
                        "use codecs.encode() to encode to arbitrary types")
    return result


def _decoded(data, encoding, errors):
    result = _through(_of_text(encoding, 'codecs.decode()')[1], 'decoding', encoding, data, errors)
    if not isinstance(result, str):
        raise TypeError(f"'{encoding}' decoder returned '{type(result).__name__}' instead of 'str'; "
                        "use codecs.decode() to decode to arbitrary types")
    return result


def _through(coder, kind, encoding, obj, errors):
    try:
        return coder(obj, errors)[0]
    except Exception as error:
        error.add_note(f"{kind} with '{encoding}' codec failed")
        raise


def encode(obj, encoding='utf-8', errors='strict'):
    """The object encoded, which need not be text."""
    return _through(lookup(encoding)[0], 'encoding', encoding, obj, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    """The object decoded, which need not give text."""
    return _through(lookup(encoding)[1], 'decoding', encoding, obj, errors)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    """Encode the strings of an iterable as one text."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = encoder.encode(piece)
        if output:
            yield output
    output = encoder.encode('', True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    """Decode the bytes of an iterable as one text."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = decoder.decode(piece)
        if output:
            yield output
    output = decoder.decode(b'', True)
    if output:
        yield output


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """A file that encodes what is written and decodes what is read."""
    import builtins
    import warnings
    warnings.warn('codecs.open() is deprecated. Use open() instead.', DeprecationWarning, stacklevel=2)
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    except BaseException:
        file.close()
        raise
    stream.encoding = encoding
    return stream


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A view of a file whose bytes are in another encoding."""
    data, inside = lookup(data_encoding), lookup(file_encoding or data_encoding)
    stream = StreamRecoder(file, data.encode, data.decode, inside.streamreader, inside.streamwriter, errors)
    stream.data_encoding = data_encoding
    stream.file_encoding = file_encoding or data_encoding
    return stream


def make_identity_dict(rng):
    """{i: i} for each of them."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The inverse; what two keys map to becomes None."""
    inverse = {}
    for key, value in decoding_map.items():
        inverse[value] = None if value in inverse else key
    return inverse


def __getattr__(name):
    # utf_16_le_encode() and its like.
    encoding, _, way = name.rpartition('_')
    if encoding in ('utf_7', 'utf_16_le', 'utf_16_be', 'utf_32_le', 'utf_32_be') and way in ('encode', 'decode'):
        from _codec_tables import _functions
        return _functions(encoding.replace('_', '-'))[way == 'decode']
    raise AttributeError(f"module 'codecs' has no attribute {name!r}")


from _codec_tables import charmap_build, charmap_decode, charmap_encode, find as _find
from _codec_text import (ascii_decode, ascii_encode, escape_decode, escape_encode, latin_1_decode, latin_1_encode,
                         raw_unicode_escape_decode, raw_unicode_escape_encode, readbuffer_encode,
                         unicode_escape_decode, unicode_escape_encode, utf_8_decode, utf_8_encode, utf_16_decode,
                         utf_16_encode, utf_16_ex_decode, utf_32_decode, utf_32_encode, utf_32_ex_decode)

register(_find)
