"""The encoding utf-7: what mail can carry as it is, and the rest as UTF-16 in base64 between + and -."""

_digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_values = {ord(c): i for i, c in enumerate(_digits)}
_plain = frozenset(_digits[:62] + '\'(),-./:?!"#$%&*;<=>@[]^_`{|} \t\r\n')


def utf_7_encode(str, errors=None, /):
    out = []
    shifted = False
    kept = bits = 0  # the lowest `bits` bits of `kept` are not written yet
    for c in str:
        if c in _plain:
            if shifted:
                if bits:
                    out.append(_digits[kept << 6 - bits & 63])
                if c in _digits or c == '-':
                    out.append('-')
                shifted = False
                kept = bits = 0
            out.append(c)
        elif c == '+' and not shifted:
            out.append('+-')
        else:
            if not shifted:
                out.append('+')
                shifted = True
            units = c.encode('utf-16-be', 'surrogatepass')
            kept = kept << 8 * len(units) | int.from_bytes(units)
            bits += 8 * len(units)
            while bits >= 6:
                bits -= 6
                out.append(_digits[kept >> bits & 63])
            kept &= 63
    if bits:
        out.append(_digits[kept << 6 - bits & 63])
    if shifted:
        out.append('-')
    return ''.join(out).encode('ascii'), len(str)


def utf_7_decode(data, errors=None, final=False, /):
    data = bytes(data)
    out = []
    shifted = False
    at = start = mark = 0  # where the shifted part begins, in the data and in `out`
    kept = bits = high = 0
    while True:
        if at == len(data):
            if not shifted:
                return ''.join(out), at
            if not final:
                return ''.join(out[:mark]), start
            if not (high or bits >= 6 or kept):
                return ''.join(out), at
            shifted = False
            reason = 'unterminated shift sequence'
        else:
            byte = data[at]
            at += 1
            reason = None
            if shifted and byte in _values:
                kept = kept << 6 | _values[byte]
                bits += 6
                if bits >= 16:
                    bits -= 16
                    unit, kept = kept >> bits, kept & (1 << bits) - 1
                    if high and 0xDC00 <= unit < 0xE000:
                        out.append(chr(0x10000 + (high - 0xD800 << 10) + unit - 0xDC00))
                        high = 0
                        continue
                    if high:
                        out.append(chr(high))
                    high = unit if 0xD800 <= unit < 0xDC00 else 0
                    if not high:
                        out.append(chr(unit))
            elif shifted:
                shifted = False
                if bits >= 6:
                    reason = 'partial character in shift sequence'
                elif kept:
                    reason = 'non-zero padding bits in shift sequence'
                else:
                    if high and byte < 128 and byte != 0x2B:
                        out.append(chr(high))
                    if byte != 0x2D:
                        at -= 1
            elif byte == 0x2B:
                start = at - 1
                if data[at:at + 1] == b'-':
                    out.append('+')
                    at += 1
                elif at < len(data) and data[at] not in _values:
                    at += 1
                    reason = 'ill-formed sequence'
                else:
                    shifted = True
                    mark = len(out)
                    kept = bits = high = 0
            elif byte < 128:
                out.append(chr(byte))
            else:
                start = at - 1
                reason = 'unexpected special character'
        if reason:
            from _codec_errors import lookup_error
            text, at = lookup_error(errors or 'strict')(UnicodeDecodeError('utf7', data, start, at, reason))
            out.append(text)
