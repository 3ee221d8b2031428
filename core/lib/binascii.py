"""Bytes as text and back: hexadecimal, base64, quoted-printable's friends, and checksums."""


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {symbol: value for value, symbol in enumerate(_ALPHABET)}


def _bytes(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _bytes_or_ascii(data):
    if isinstance(data, str):
        try:
            return data.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(
            f"argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}"
        ) from None


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _bytes(data)
    text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
    return text.encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr):
    data = _bytes_or_ascii(hexstr)
    if len(data) % 2:
        raise Error("Odd-length string")
    if data.translate(None, b"0123456789abcdefABCDEF"):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(data.decode("ascii"))


a2b_hex = unhexlify


def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    out = bytearray()
    for at in range(0, len(data) - 2, 3):
        bits = data[at] << 16 | data[at + 1] << 8 | data[at + 2]
        out += bytes((_ALPHABET[bits >> 18], _ALPHABET[bits >> 12 & 63], _ALPHABET[bits >> 6 & 63], _ALPHABET[bits & 63]))
    rest = len(data) % 3
    if rest == 1:
        bits = data[-1] << 4
        out += bytes((_ALPHABET[bits >> 6], _ALPHABET[bits & 63])) + b"=="
    elif rest == 2:
        bits = data[-2] << 10 | data[-1] << 2
        out += bytes((_ALPHABET[bits >> 12], _ALPHABET[bits >> 6 & 63], _ALPHABET[bits & 63])) + b"="
    if newline:
        out += b"\n"
    return bytes(out)


def a2b_base64(data, /, *, strict_mode=False):
    data = _bytes_or_ascii(data)
    out = bytearray()
    bits = filled = pads = symbols = 0
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    for at, symbol in enumerate(data):
        if symbol == 61:  # =
            pads += 1
            if filled >= 2 and filled + pads >= 4:
                if strict_mode and at + 1 < len(data):
                    raise Error("Excess data after padding")
                return bytes(out)
            if strict_mode and filled < 2:
                raise Error("Excess padding not allowed" if filled == 0 else "Discontinuous padding not allowed")
            continue
        value = _VALUES.get(symbol)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and pads:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        symbols += 1
        if filled == 0:
            bits, filled = value, 1
        elif filled == 1:
            out.append(bits << 2 | value >> 4)
            bits, filled = value & 15, 2
        elif filled == 2:
            out.append(bits << 4 | value >> 2)
            bits, filled = value & 3, 3
        else:
            out.append(bits << 6 | value)
            filled = 0
    if filled == 1:
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({symbols}) cannot be 1 more than a multiple of 4"
        )
    if filled:
        raise Error("Incorrect padding")
    return bytes(out)


def _crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ 0xEDB88320 if value & 1 else value >> 1
        table.append(value)
    return table


_crcs = []


def crc32(data, crc=0, /):
    if not _crcs:
        _crcs.extend(_crc_table())
    crc = ~crc & 0xFFFFFFFF
    for byte in _bytes(data):
        crc = crc >> 8 ^ _crcs[(crc ^ byte) & 255]
    return ~crc & 0xFFFFFFFF


def crc_hqx(data, crc, /):
    crc &= 0xFFFF
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


def __getattr__(name):
    if name in ('a2b_qp', 'b2a_qp', 'a2b_uu', 'b2a_uu'):
        import _binascii_text
        return getattr(_binascii_text, name)
    raise AttributeError(f"module 'binascii' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), 'a2b_qp', 'b2a_qp', 'a2b_uu', 'b2a_uu'})
