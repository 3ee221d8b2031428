"""The codecs punycode (RFC 3492) and idna (RFC 3490): names of hosts that are not ASCII."""

import codecs
import re

_dots = re.compile('[.\u3002\uff0e\uff61]')


# What the bootstring of punycode is made with: base 36, digits a-z and 0-9.
def _adapted(delta, count, first):
    delta = delta // (700 if first else 2)
    delta += delta // count
    steps = 0
    while delta > 455:
        delta //= 35
        steps += 36
    return steps + 36 * delta // (delta + 38)


def _threshold(steps, bias):
    return min(max(steps - bias, 1), 26)


def _number(delta, bias):
    steps = 36
    while delta >= (least := _threshold(steps, bias)):
        delta, digit = divmod(delta - least, 36 - least)
        yield least + digit
        steps += 36
    yield delta


def punycode_encode(str, errors='strict', /):
    """(bytes, how many characters)."""
    basic = ''.join(each for each in str if each < '\x80')
    out = bytearray(basic.encode())
    if basic:
        out += b'-'
    point, delta, bias, done = 128, 0, 72, len(basic)
    while done < len(str):
        following = min(ord(each) for each in str if ord(each) >= point)
        delta += (following - point) * (done + 1)
        point = following
        for each in str:
            if ord(each) < point:
                delta += 1
            elif ord(each) == point:
                out += bytes(b'abcdefghijklmnopqrstuvwxyz0123456789'[digit] for digit in _number(delta, bias))
                bias = _adapted(delta, done + 1, done == len(basic))
                delta = 0
                done += 1
        delta += 1
        point += 1
    return bytes(out), len(str)


def punycode_decode(data, errors='strict', final=False, /):
    """(text, how many bytes)."""
    data = bytes(data)
    basic, mark, rest = data.rpartition(b'-')
    try:
        out = list(basic.decode('ascii', errors))
    except UnicodeDecodeError as error:
        raise UnicodeDecodeError('ascii', data, error.start, error.end, error.reason) from None
    point, place, bias, at = 128, 0, 72, 0
    rest = rest.lower()
    while at < len(rest):
        before, weight, steps = place, 1, 36
        while True:
            if at == len(rest):
                raise UnicodeDecodeError('punycode', data, len(data), len(data) + 1, 'incomplete punycode string')
            digit = b'abcdefghijklmnopqrstuvwxyz0123456789'.find(rest[at])
            if digit < 0:
                where = len(data) - len(rest) + at
                raise UnicodeDecodeError('punycode', data, where, where + 1,
                                         f"Invalid extended code point '{data[where]}'")
            at += 1
            place += digit * weight
            least = _threshold(steps, bias)
            if digit < least:
                break
            weight *= 36 - least
            steps += 36
        bias = _adapted(place - before, len(out) + 1, before == 0)
        more, place = divmod(place, len(out) + 1)
        point += more
        out.insert(place, chr(point))
        place += 1
    return ''.join(out), len(data)


def _objections(label):
    """Whatever a prepared label must not have: (place, reason)."""
    import stringprep
    forbidden = [getattr(stringprep, f'in_table_c{name}') for name in (12, 22, 3, 4, 5, 6, 7, 8, 9)]
    for at, each in enumerate(label):
        if any(is_in(each) for is_in in forbidden):
            yield at, f'Invalid character {each!r}'
    # A label that is written from right to left is so from its first character to its last.
    to_left = list(map(stringprep.in_table_d1, label))
    if True in to_left:
        yield from ((at, 'Violation of BIDI requirement 2') for at, each in enumerate(label)
                    if stringprep.in_table_d2(each))
        yield from ((at, 'Violation of BIDI requirement 3') for at in (0, len(label) - 1) if not to_left[at])


def nameprep(label):
    """The label as names are compared (RFC 3491)."""
    from stringprep import in_table_b1, map_table_b2
    from unicodedata import normalize
    label = normalize('NFKC', ''.join([map_table_b2(each) for each in label if not in_table_b1(each)]))
    for at, reason in _objections(label):
        raise UnicodeEncodeError('idna', label, at, at + 1, reason)
    return label


def ToASCII(label):
    """The label in ASCII."""
    encoded = label
    if not label.isascii():
        encoded = nameprep(label)
        if not encoded.isascii():
            if encoded.lower().startswith('xn--'):
                raise UnicodeEncodeError('idna', label, 0, 4, 'Label starts with ACE prefix')
            encoded = 'xn--' + punycode_encode(encoded)[0].decode()
    if not encoded:
        raise UnicodeEncodeError('idna', label, 0, 1, 'label empty')
    if len(encoded) > 63:
        raise UnicodeEncodeError('idna', label, 0, len(label), 'label too long')
    return encoded.encode()


def ToUnicode(label):
    """The label as it is read."""
    if isinstance(label, str):
        try:
            label = (label if label.isascii() else nameprep(label)).encode('ascii')
        except UnicodeEncodeError as error:
            if error.encoding == 'ascii':
                error.encoding, error.reason = 'idna', 'Invalid character in IDN label'
            raise
    if label[:4].lower() != b'xn--':
        return label.decode('ascii')
    try:
        text = punycode_decode(label[4:])[0]
    except UnicodeDecodeError as error:
        raise UnicodeDecodeError('idna', label, 4 + error.start, 4 + error.end, error.reason) from None
    again = ToASCII(text)
    if again != label.lower():
        reason = f"IDNA does not round-trip, '{label!r}' != '{again!r}'"
        raise UnicodeDecodeError('idna', label, 0, len(label), reason)
    return text


def idna_encode(str, errors='strict', /):
    """(bytes, how many characters)."""
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    labels = _dots.split(str)
    out, offset = [], 0
    for number, label in enumerate(labels, 1):
        try:
            out.append(ToASCII(label) if label or number < len(labels) else b'')
        except UnicodeEncodeError as error:
            raise UnicodeEncodeError('idna', str, offset + error.start, offset + error.end, error.reason) from None
        offset += len(label) + 1
    return b'.'.join(out), len(str)


def idna_decode(data, errors='strict', final=False, /):
    """(text, how many bytes)."""
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}')
    data = bytes(data)
    if not final:
        data = data[:data.rfind(b'.') + 1]
    out, offset = [], 0
    for label in data.split(b'.'):
        try:
            out.append(ToUnicode(label))
        except UnicodeDecodeError as error:
            raise UnicodeDecodeError('idna', data, offset + error.start, offset + error.end, error.reason) from None
        offset += len(label) + 1
    return '.'.join(out), len(data)


class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    """Encodes label by label: one is complete when its dot is there."""

    def _buffer_encode(self, input, errors, final):
        used = len(input) if final else max(map(input.rfind, '.\u3002\uff0e\uff61')) + 1
        return idna_encode(input[:used], errors)
