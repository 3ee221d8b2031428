"""Base16, base32, base64, base85: bytes written with few characters (RFC 4648)."""
import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
    "z85encode", "z85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]


def _bytes_or_ascii(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters") from None
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}"
        ) from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes_or_ascii(s)
    if altchars is not None:
        altchars = _bytes_or_ascii(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(bytes.maketrans(b"+/", b"-_"))


def urlsafe_b64decode(s):
    return b64decode(_bytes_or_ascii(s).translate(bytes.maketrans(b"-_", b"+/")))


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _encode32(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    out = bytearray()
    for at in range(0, len(s), 5):
        block = bytes(s[at:at + 5])
        bits = int.from_bytes(block.ljust(5, b"\0"))
        symbols = bytes(alphabet[bits >> shift & 31] for shift in range(35, -1, -5))
        used = (len(block) * 8 + 4) // 5
        out += symbols[:used].ljust(8, b"=")
    return bytes(out)


def _decode32(alphabet, s, casefold, map01):
    s = _bytes_or_ascii(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes_or_ascii(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    symbols = s.rstrip(b"=")
    pads = len(s) - len(symbols)
    values = {symbol: value for value, symbol in enumerate(alphabet)}
    out = bytearray()
    for at in range(0, len(symbols), 8):
        bits = 0
        block = symbols[at:at + 8]
        try:
            for symbol in block:
                bits = bits << 5 | values[symbol]
        except KeyError:
            raise binascii.Error("Non-base32 digit found") from None
        out += (bits << 5 * (8 - len(block))).to_bytes(5)
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads and out:
        del out[len(out) - (5 * pads + 7) // 8:]
    return bytes(out)


def b32encode(s):
    return _encode32(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_B32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_B32HEX, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes_or_ascii(s)
    if casefold:
        s = s.upper()
    if s.translate(None, delete=b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
_A85 = bytes(range(33, 118))


def _five(alphabet, word):
    digits = bytearray()
    for _ in range(5):
        word, digit = divmod(word, 85)
        digits.append(alphabet[digit])
    return bytes(reversed(digits))


def _encode85(alphabet, b, pad, fold=None):
    b = b if isinstance(b, (bytes, bytearray)) else memoryview(b).tobytes()
    missing = -len(b) % 4
    b = bytes(b) + b"\0" * missing
    pieces = []
    for at in range(0, len(b), 4):
        word = int.from_bytes(b[at:at + 4])
        pieces.append(fold[word] if fold and word in fold else _five(alphabet, word))
    if missing and not pad:
        if pieces[-1] == b"z":
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-missing]
    return b"".join(pieces)


def b85encode(b, pad=False):
    return _encode85(_B85, b, pad)


def _decode85(alphabet, b, name):
    b = _bytes_or_ascii(b)
    missing = -len(b) % 5
    values = {symbol: value for value, symbol in enumerate(alphabet)}
    b = bytes(b) + alphabet[-1:] * missing
    out = bytearray()
    for at in range(0, len(b), 5):
        word = 0
        for place in range(at, at + 5):
            value = values.get(b[place])
            if value is None:
                raise ValueError(f"bad {name} character at position {place}")
            word = word * 85 + value
        if word > 0xFFFFFFFF:
            raise ValueError(f"{name} overflow in hunk starting at byte {at}")
        out += word.to_bytes(4)
    return bytes(out[:len(out) - missing]) if missing else bytes(out)


def b85decode(b):
    return _decode85(_B85, b, "base85")


def z85encode(s):
    return _encode85(_Z85, s, False)


def z85decode(s):
    return _decode85(_Z85, s, "z85")


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    fold = {0: b"z"}
    if foldspaces:
        fold[0x20202020] = b"y"
    encoded = _encode85(_A85, b, pad, fold)
    if adobe:
        encoded = b"<~" + encoded
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [encoded[at:at + wrapcol] for at in range(0, len(encoded), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        encoded = b"\n".join(lines)
    return encoded + b"~>" if adobe else encoded


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\x0b"):
    b = bytes(_bytes_or_ascii(b))
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out, group = bytearray(), []
    for symbol in b + b"u" * 4:
        if 33 <= symbol <= 117:
            group.append(symbol - 33)
            if len(group) == 5:
                word = 0
                for digit in group:
                    word = word * 85 + digit
                if word > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                out += word.to_bytes(4)
                group.clear()
        elif symbol == 122:  # z
            if group:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and symbol == 121:  # y
            if group:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif symbol not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(symbol)}")
    missing = 4 - len(group)
    return bytes(out[:-missing]) if missing else bytes(out)


_LINE = 76  # characters of a line of MIME's base64
_LINE_BYTES = _LINE // 4 * 3


def encode(input, output):
    while block := input.read(_LINE_BYTES):
        output.write(binascii.b2a_base64(block))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _plain_bytes(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}") from None
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {s.__class__.__name__}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {s.__class__.__name__}")
    return view.tobytes()


def encodebytes(s):
    s = _plain_bytes(s)
    return b"".join(binascii.b2a_base64(s[at:at + _LINE_BYTES]) for at in range(0, len(s), _LINE_BYTES))


def decodebytes(s):
    return binascii.a2b_base64(_plain_bytes(s))
