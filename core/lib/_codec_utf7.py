"""The encoding UTF-7 (RFC 2152): what ASCII has not stands in base64, between `+` and `-`."""

from _codec_errors import lookup_error

_digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
_values = {ord(c): value for value, c in enumerate(_digits)}
_direct = {c for c in map(chr, range(32, 126)) if c not in '+\\'} | set('\t\n\r')


def utf_7_encode(str, errors=None, /):
    out = []
    bits = kept = 0
    shifted = False
    for c in str:
        if c in _direct:
            if shifted:
                if bits:
                    out.append(_digits[kept << 6 - bits])
                if c in _digits or c == '-':
                    out.append('-')
                bits = kept = 0
                shifted = False
            out.append(c)
        elif c == '+' and not shifted:
            out.append('+-')
        else:
            if not shifted:
                out.append('+')
                shifted = True
            for unit in memoryview(c.encode('utf-16-be', 'surrogatepass')):
                kept = kept << 8 | unit
                bits += 8
                if bits >= 6:
                    bits -= 6
                    out.append(_digits[kept >> bits])
                    kept &= (1 << bits) - 1
                if bits >= 6:
                    bits -= 6
                    out.append(_digits[kept >> bits])
                    kept &= (1 << bits) - 1
    if shifted:
        out.append((_digits[kept << 6 - bits] if bits else '') + '-')
    return ''.join(out).encode('ascii'), len(str)


def utf_7_decode(data, errors=None, final=False, /):
    data = bytes(data)
    handle = lookup_error(errors or 'strict')
    out = []
    at = start = begun = 0  # the byte to read; where the piece of base64 begins; how much of `out` was there before it
    bits = kept = high = 0
    shifted = False
    while True:
        reason = None
        if at == len(data):
            if not shifted or not final:
                break
            shifted = False
            if not high and bits < 6 and not kept:
                break
            reason = 'unterminated shift sequence'
        elif shifted:
            c = data[at]
            if c in _values:
                at += 1
                kept = kept << 6 | _values[c]
                bits += 6
                if bits >= 16:
                    bits -= 16
                    unit = kept >> bits
                    kept &= (1 << bits) - 1
                    if high:
                        pair = 0xDC00 <= unit < 0xE000
                        out.append(chr(0x10000 + (high - 0xD800 << 10) + unit - 0xDC00) if pair else chr(high))
                        high = 0
                        if pair:
                            continue
                    if 0xD800 <= unit < 0xDC00:
                        high = unit
                    else:
                        out.append(chr(unit))
                continue
            shifted = False
            if bits >= 6 or kept:
                at += 1
                reason = ('partial character' if bits >= 6 else 'non-zero padding bits') + ' in shift sequence'
            else:
                if high and c < 128 and c != 43:
                    out.append(chr(high))
                if c == 45:
                    at += 1
                continue
        else:
            c = data[at]
            start = at
            at += 1
            if c == 43:
                begun = len(out)
                after = data[at:at + 1]
                if after == b'-':
                    at += 1
                    out.append('+')
                elif after and after[0] not in _values:
                    at += 1
                    reason = 'ill-formed sequence'
                else:
                    shifted = True
                    bits = kept = high = 0
            elif c < 128:
                out.append(chr(c))
            else:
                reason = 'unexpected special character'
        if reason:
            piece, at = handle(UnicodeDecodeError('utf7', data, start, at, reason))
            out.append(piece)
            if at < 0:
                at += len(data)
    if shifted:
        return ''.join(out[:begun]), start
    return ''.join(out), len(data)
