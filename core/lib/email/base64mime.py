"""Base64 in mail: bodies and words of headers."""

from base64 import b64encode
from binascii import a2b_base64, b2a_base64

__all__ = ['body_decode', 'body_encode', 'decode', 'decodestring', 'header_encode', 'header_length']


def header_length(bytearray):
    """How long so many bytes are."""
    return (len(bytearray) + 2) // 3 * 4


def header_encode(header_bytes, charset='iso-8859-1'):
    """A word of a header: =?charset?b?...?="""
    if not header_bytes:
        return ''
    if isinstance(header_bytes, str):
        header_bytes = header_bytes.encode(charset)
    return f'=?{charset}?b?{b64encode(header_bytes).decode("ascii")}?='


def body_encode(s, maxlinelen=76, eol='\n'):
    """A body, in lines."""
    if not s:
        return ''
    size = maxlinelen * 3 // 4
    lines = [b2a_base64(s[at:at + size]).decode('ascii') for at in range(0, len(s), size)]
    return ''.join(line[:-1] + eol for line in lines)


def decode(string):
    """The bytes again."""
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('raw-unicode-escape')
    return a2b_base64(string)


body_decode = decodestring = decode
