"""The codecs of codecs.encode() and codecs.decode() that are no encodings of text: bytes to bytes, and rot13."""

import codecs

_names = {'hex': 'hex_codec', 'base64': 'base64_codec base_64', 'rot-13': 'rot13 rot_13', 'zlib': 'zip zlib_codec',
          'bz2': 'bz2_codec', 'uu': 'uu_codec', 'quopri': 'quopri_codec quoted_printable quotedprintable'}
aliases = {alias: name for name, others in _names.items() for alias in [name, *others.split()]}


def _hex_encode(data):
    return bytes(data).hex().encode()


def _hex_decode(data):
    from binascii import unhexlify
    return unhexlify(data)


def _base64_encode(data):
    from base64 import encodebytes
    return encodebytes(data)


def _base64_decode(data):
    from base64 import decodebytes
    return decodebytes(data)


def _zlib_encode(data):
    from zlib import compress
    return compress(data)


def _zlib_decode(data):
    from zlib import decompress
    return decompress(data)


def _bz2_encode(data):
    from bz2 import compress
    return compress(data)


def _bz2_decode(data):
    from bz2 import decompress
    return decompress(data)


def _quopri_encode(data):
    from binascii import b2a_qp
    return b2a_qp(data, quotetabs=True)


def _quopri_decode(data):
    from binascii import a2b_qp
    return a2b_qp(data)


def _uu_encode(data):
    from binascii import b2a_uu
    lines = [b2a_uu(data[at:at + 45]) for at in range(0, len(data), 45)]
    return b''.join([b'begin 666 <data>\n', *lines, b' \nend\n'])


def _uu_decode(data):
    from binascii import a2b_uu, Error
    lines = iter(bytes(data).splitlines(keepends=True))
    for line in lines:
        if line.startswith(b'begin'):
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    out = []
    for line in lines:
        if line == b'end\n':
            return b''.join(out)
        try:
            out.append(a2b_uu(line))
        except Error:
            # Some encoders write more than the length of the line says.
            size = ((line[0] - 32 & 63) * 4 + 5) // 3
            out.append(a2b_uu(line[:size]))
    raise ValueError('Truncated input data')


def _rot13(text):
    def turned(c):
        base = ord('a') if 'a' <= c <= 'z' else ord('A') if 'A' <= c <= 'Z' else None
        return c if base is None else chr(base + (ord(c) - base + 13) % 26)
    return ''.join(map(turned, text))


_coders = {'hex': (_hex_encode, _hex_decode), 'base64': (_base64_encode, _base64_decode), 'rot-13': (_rot13, _rot13),
           'zlib': (_zlib_encode, _zlib_decode), 'bz2': (_bz2_encode, _bz2_decode), 'uu': (_uu_encode, _uu_decode),
           'quopri': (_quopri_encode, _quopri_decode)}


def _in_pieces(name):
    # What compresses keeps what came before: (compressor, decompressor); the others take each piece by itself.
    if name == 'zlib':
        from zlib import compressobj, decompressobj
        return compressobj, decompressobj
    if name == 'bz2':
        from bz2 import BZ2Compressor, BZ2Decompressor
        return BZ2Compressor, BZ2Decompressor
    return None


def codec(name):
    """The CodecInfo of one of them."""
    coders = _coders[name]

    def whole(coder):
        def code(input, errors='strict'):
            assert errors == 'strict' or name == 'rot-13'
            return coder(input), len(input)
        return code

    encode, decode = encoder, decoder = [whole(coder) for coder in coders]

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors='strict'):
            super().__init__(errors)
            self.reset()

        def encode(self, input, final=False):
            if not self.compressor:
                return encode(input, self.errors)[0]
            result = self.compressor.compress(input)
            return result + self.compressor.flush() if final else result

        def reset(self):
            pieces = _in_pieces(name)
            self.compressor = pieces and pieces[0]()

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def __init__(self, errors='strict'):
            super().__init__(errors)
            self.reset()

        def decode(self, input, final=False):
            if not self.decompressor:
                return decode(input, self.errors)[0]
            result = self.decompressor.decompress(input)
            return result + self.decompressor.flush() if final and name == 'zlib' else result

        def reset(self):
            pieces = _in_pieces(name)
            self.decompressor = pieces and pieces[1]()

    class StreamWriter(codecs.StreamWriter):
        charbuffertype = bytes
        encode = staticmethod(encoder)

    class StreamReader(codecs.StreamReader):
        charbuffertype = bytes
        decode = staticmethod(decoder)

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name,
                            _is_text_encoding=False)
