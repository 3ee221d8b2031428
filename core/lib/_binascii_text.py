"""Quoted-printable and uuencoded text, for binascii."""

from binascii import Error, _bytes, _bytes_or_ascii

_HEX = b'0123456789ABCDEF'
_LINE = 76  # characters of a line of quoted-printable, with what breaks it


def a2b_qp(data, header=False):
    """What quoted-printable text stands for."""
    data = _bytes_or_ascii(data)
    out = bytearray()
    i = 0
    while i < len(data):
        byte = data[i]
        i += 1
        if byte == 0x3d:
            if i >= len(data):
                break
            if data[i] in b'\r\n':  # a soft line break
                end = data.find(b'\n', i)
                i = len(data) if end < 0 else end + 1
            elif data[i] == 0x3d:
                out.append(0x3d)
                i += 1
            elif len(data) > i + 1 and all(chr(one) in '0123456789abcdefABCDEF' for one in data[i:i + 2]):
                out.append(int(data[i:i + 2], 16))
                i += 2
            else:
                out.append(0x3d)
        else:
            out.append(0x20 if header and byte == 0x5f else byte)
    return bytes(out)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Bytes as quoted-printable text."""
    data = _bytes(data)
    first = data.find(b'\n')
    newline = b'\r\n' if first > 0 and data[first - 1] == 0x0d else b'\n'
    out = bytearray()
    column = 0
    i = 0
    while i < len(data):
        byte = data[i]
        following = data[i + 1:i + 2]
        at_line_end = not following or following == b'\n' or following == b'\r' and data[i + 2:i + 3] == b'\n'
        if istext and (byte == 0x0a or byte == 0x0d and following == b'\n'):
            if out[-1:] in (b' ', b'\t'):  # blanks at the end of a line would get lost
                last = out.pop()
                out += bytes((0x3d, _HEX[last >> 4], _HEX[last & 15]))
            out += newline
            i += 2 if byte == 0x0d else 1
            column = 0
            continue
        if byte > 126 or byte == 0x3d or header and byte == 0x5f or byte == 0x2e and column == 0 \
                and (not following or following in b'\r\n\0') or not istext and byte in b'\r\n' \
                or byte in b' \t' and (quotetabs or not following) or byte < 33 and byte not in b'\r\n\t ':
            piece = bytes((0x3d, _HEX[byte >> 4], _HEX[byte & 15]))
        else:
            piece = b'_' if header and byte == 0x20 else bytes((byte,))
        if column + len(piece) > (_LINE if len(piece) == 1 and at_line_end and following else _LINE - 1):
            out += b'=' + newline
            column = 0
        out += piece
        column += len(piece)
        i += 1
    return bytes(out)


def b2a_uu(data, /, *, backtick=False):
    """A line of uuencoded text of up to 45 bytes."""
    data = _bytes(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    zero = 0x60 if backtick else 0x20
    values = [len(data)]
    for i in range(0, len(data), 3):
        bits = int.from_bytes(data[i:i + 3].ljust(3, b'\0'), 'big')
        values += [bits >> shift & 63 for shift in (18, 12, 6, 0)]
    return bytes([value + 32 if value else zero for value in values]) + b'\n'


def a2b_uu(data, /):
    """The bytes of a line of uuencoded text."""
    data = _bytes_or_ascii(data)
    length = (data[0] - 32) & 63 if data else 0
    values = []
    for byte in data[1:]:
        if byte in b'\r\n' or len(values) * 6 >= length * 8:
            break
        if not 32 <= byte <= 96:
            raise Error('Illegal char')
        values.append((byte - 32) & 63)
    rest = data[1 + len(values):]
    if any(byte not in b' `\r\n' for byte in rest):
        raise Error('Trailing garbage')
    bits = 0
    out = bytearray()
    values += [0] * (-len(values) % 4)
    for i in range(0, len(values), 4):
        for value in values[i:i + 4]:
            bits = bits << 6 | value
        out += bits.to_bytes(3, 'big')
        bits = 0
    return bytes(out[:length].ljust(length, b'\0'))
