"""How texts of a character set are sent."""

import re
from bisect import bisect_right

from email.errors import CharsetError

__all__ = ['Charset', 'add_alias', 'add_charset', 'add_codec']

QP, BASE64, SHORTEST = 1, 2, 3
DEFAULT_CHARSET = 'us-ascii'
# Bytes of which nobody knows what they are.
UNKNOWN8BIT = 'unknown-8bit'


def has_raw_bytes(text):
    return re.search('[\udc80-\udcff]', text) is not None



# (encoding in headers, encoding of bodies, the character set that is sent instead)
CHARSETS = {name: (QP, QP, None) for name in [
    *[f'iso-8859-{number}' for number in (1, 2, 3, 4, 9, 10, 13, 14, 15, 16)], 'windows-1252', 'viscii']}
CHARSETS |= {name: (BASE64, BASE64, None) for name in ('big5', 'gb2312', 'koi8-r')}
CHARSETS |= {'us-ascii': (None, None, None), 'utf-8': (SHORTEST, BASE64, 'utf-8'), 'iso-2022-jp': (BASE64, None, None),
             'euc-jp': (BASE64, None, 'iso-2022-jp'), 'shift_jis': (BASE64, None, 'iso-2022-jp')}
ALIASES = {'ascii': 'us-ascii', 'cp949': 'ks_c_5601-1987', 'euc_jp': 'euc-jp', 'euc_kr': 'euc-kr'}
for _number, _name in enumerate((1, 2, 3, 4, 9, 10, 13, 14, 15, 16), 1):
    ALIASES[f'latin_{_number}'] = ALIASES[f'latin-{_number}'] = f'iso-8859-{_name}'
CODEC_MAP = {'gb2312': 'eucgb2312_cn', 'big5': 'big5_tw', 'us-ascii': None}


def add_charset(charset, header_enc=None, body_enc=None, output_charset=None):
    """Say how a character set is sent."""
    if body_enc == SHORTEST:
        raise ValueError('SHORTEST not allowed for body_enc')
    CHARSETS[charset] = header_enc, body_enc, output_charset


def add_alias(alias, canonical):
    """Another name of a character set."""
    ALIASES[alias] = canonical


def add_codec(charset, codecname):
    """Python's name of a character set."""
    CODEC_MAP[charset] = codecname


def _encoded(text, codec):
    return text.encode('ascii', 'surrogateescape') if codec == UNKNOWN8BIT else text.encode(codec)


class Charset:
    """A character set with its encodings for headers and bodies."""

    def __init__(self, input_charset=DEFAULT_CHARSET):
        try:
            if isinstance(input_charset, str):
                input_charset.encode('ascii')
            else:
                input_charset = str(input_charset, 'ascii')
        except UnicodeError:
            raise CharsetError(input_charset) from None
        name = input_charset.lower()
        self.input_charset = ALIASES.get(name, name)
        self.header_encoding, self.body_encoding, sent = CHARSETS.get(self.input_charset, (SHORTEST, BASE64, None))
        sent = sent or self.input_charset
        self.output_charset = ALIASES.get(sent, sent)
        self.input_codec = CODEC_MAP.get(self.input_charset, self.input_charset)
        self.output_codec = CODEC_MAP.get(self.output_charset, self.output_charset)

    def __repr__(self):
        return self.input_charset.lower()

    __str__ = __repr__

    def __eq__(self, other):
        return str(self) == str(other).lower()

    def __hash__(self):
        return hash(self.input_charset)

    def get_output_charset(self):
        return self.output_charset or self.input_charset

    def get_body_encoding(self):
        """The name of the transfer encoding, or a function that finds it for a message."""
        if self.body_encoding not in (QP, BASE64):
            from email.encoders import encode_7or8bit
            return encode_7or8bit
        return 'quoted-printable' if self.body_encoding == QP else 'base64'

    def _word_encoder(self, data):
        # The module that makes words of headers of the bytes; None: they are written as they are.
        from email import base64mime, quoprimime
        if self.header_encoding == SHORTEST:
            return min(quoprimime, base64mime, key=lambda module: module.header_length(data))
        return {QP: quoprimime, BASE64: base64mime}.get(self.header_encoding)

    def header_encode(self, string):
        """The text as a word of a header."""
        codec = self.output_codec or 'us-ascii'
        data = _encoded(string, codec)
        encoder = self._word_encoder(data)
        return string if encoder is None else encoder.header_encode(data, codec)

    def header_encode_lines(self, string, maxlengths):
        """The text as words, each as long as its line allows; the first is None if there is no room for any of it."""
        codec = self.output_codec or 'us-ascii'
        encoder = self._word_encoder(_encoded(string, codec))
        around = len(self.get_output_charset()) + 7  # what a word has around its text
        words = []
        while True:
            room = next(maxlengths) - around
            count = bisect_right(range(1, len(string) + 1), room,
                                 key=lambda count: encoder.header_length(_encoded(string[:count], codec)))
            if words:
                count = max(count, 1)  # a line has something, whether it fits or not
            words.append(encoder.header_encode(_encoded(string[:count], codec), codec) if count or not string else None)
            string = string[count:]
            if not string:
                return words

    def body_encode(self, string):
        """A body as it is sent."""
        if not string:
            return string
        if isinstance(string, str):
            string = string.encode(self.output_charset)
        from email import base64mime, quoprimime
        if self.body_encoding == BASE64:
            return base64mime.body_encode(string)
        if self.body_encoding == QP:
            return quoprimime.body_encode(string.decode('latin1'))
        return string.decode('ascii')
