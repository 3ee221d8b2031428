"""How texts of a character set are sent."""

__all__ = ['Charset', 'QP', 'BASE64', 'SHORTEST']

QP, BASE64, SHORTEST = 1, 2, 3
DEFAULT_CHARSET = 'us-ascii'
_ALIASES = {'latin_1': 'iso-8859-1', 'latin-1': 'iso-8859-1', 'ascii': 'us-ascii', 'utf8': 'utf-8', 'utf_8': 'utf-8'}
_ENCODINGS = {'us-ascii': (None, None), 'utf-8': (SHORTEST, BASE64), 'iso-8859-1': (QP, QP), 'iso-8859-15': (QP, QP),
              'iso-8859-2': (QP, QP), 'windows-1252': (QP, QP)}


class Charset:
    """A character set with its encodings for headers and bodies."""

    def __init__(self, input_charset=DEFAULT_CHARSET):
        name = input_charset.lower()
        self.input_charset = self.output_charset = self.input_codec = self.output_codec = _ALIASES.get(name, name)
        self.header_encoding, self.body_encoding = _ENCODINGS.get(self.input_charset, (SHORTEST, BASE64))

    def __repr__(self):
        return self.input_charset

    __str__ = __repr__

    def __eq__(self, other):
        return str(self) == str(other).lower()

    def __hash__(self):
        return hash(self.input_charset)

    def get_output_charset(self):
        return self.output_charset

    def get_body_encoding(self):
        """The name of the transfer encoding."""
        return {QP: 'quoted-printable', BASE64: 'base64'}.get(self.body_encoding, '7bit')

    def body_encode(self, string):
        """A body as it is sent."""
        data = string.encode(self.output_charset, 'surrogateescape') if isinstance(string, str) else string
        if self.body_encoding == BASE64:
            import base64
            return base64.encodebytes(data).decode('ascii')
        if self.body_encoding == QP:
            return body_qp(data)
        return data.decode('ascii', 'surrogateescape')


def body_qp(data, width=76):
    """Quoted-printable text of bytes, in lines of no more than a width."""
    lines = []
    for line in data.split(b'\n'):
        tokens = [chr(byte) if 32 <= byte < 127 and byte != 61 or byte == 9 else f'={byte:02X}' for byte in line]
        if tokens and tokens[-1] in ' \t':
            tokens[-1] = f'={ord(tokens[-1]):02X}'
        current = ''
        for number, token in enumerate(tokens):
            if len(current) + len(token) > width - (number < len(tokens) - 1):
                lines.append(current + '=')
                current = ''
            current += token
        lines.append(current)
    return '\n'.join(lines)
