"""Decimal numbers as text: str(), to_eng_string(), format()."""

import re

_number = re.compile(r'\s*([-+])?(?:(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?|(inf(?:inity)?)|(s)?nan(\d*))\s*\Z',
                     re.IGNORECASE)
_spec = re.compile(r'(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+)([,_])?)?([eEfFgGn%])?\Z', re.DOTALL)


def parse(text):
    """(sign, coefficient, exponent, special), or None."""
    whole, _, fraction = text.partition('.')
    digits = whole.removeprefix('-') + fraction
    if digits.isdigit() and digits.isascii():
        return int(whole[:1] == '-'), int(digits), -len(fraction), ''
    match = _number.match(text.replace('_', ''))
    if match is None:
        return None
    sign, whole, fraction, exponent, infinite, signaling, payload = match.groups()
    sign = 1 if sign == '-' else 0
    if infinite:
        return sign, 0, 0, 'inf'
    if whole is None:
        return sign, int(payload or 0), 0, 'snan' if signaling else 'nan'
    fraction = fraction or ''
    return sign, int(whole + fraction), int(exponent or 0) - len(fraction), ''


def scientific(digits, exponent, engineering, capitals):
    """digits * 10**exponent as to-scientific-string of the standard says."""
    left = exponent + len(digits)  # where the point would be
    if exponent <= 0 and left > -6:
        place = left
    elif not engineering:
        place = 1
    elif digits == '0':
        place = (left + 1) % 3 - 1
    else:
        place = (left - 1) % 3 + 1
    if place <= 0:
        text = '0.' + '0' * -place + digits
    elif place >= len(digits):
        text = digits + '0' * (place - len(digits))
    else:
        text = digits[:place] + '.' + digits[place:]
    if left == place:
        return text
    return text + ('E' if capitals else 'e') + '%+d' % (left - place)


def grouped(whole, separator, width=0):
    """Digits in groups of three, with zeros in front up to the width."""
    size = len(whole) + (len(whole) - 1) // 3
    while size < width:
        whole = '0' + whole
        size = len(whole) + (len(whole) - 1) // 3
    first = len(whole) % 3 or 3
    return separator.join([whole[:first], *(whole[i:i + 3] for i in range(first, len(whole), 3))])


def formatted(number, spec, context):
    """format(number, spec)"""
    match = _spec.match(spec)
    if match is None:
        raise ValueError('invalid format string')
    fill, align, sign, no_minus, alternate, zero, width, comma, precision, fraction_comma, kind = match.groups()
    if zero and align is None:
        fill, align = '0', '='
    elif zero:
        raise ValueError('invalid format string')
    fill, align, width = fill or ' ', align or '>', int(width or 0)
    if kind == 'n':
        if comma:
            raise ValueError('invalid format string')
        kind = 'g'
    precision = None if precision is None else int(precision)
    if number._special:
        body = number._text(False, context).lstrip('-')
        if kind == '%':
            body += '%'
        if fill == '0' and align == '=':
            fill, align = ' ', '>'
        negative = number._sign
    else:
        value = number
        if kind == '%':
            value = value._with(exponent=value._exp + 2)
        if precision is not None:
            if kind in ('e', 'E'):
                value = value._rounded_to(precision + 1, context.rounding)
            elif kind in ('f', 'F', '%'):
                value = value._at_exponent(-precision, context.rounding)
            elif len(str(value._int)) > (precision or 1):
                value = value._rounded_to(precision or 1, context.rounding)
        if kind in ('f', 'F', '%') and not value._int and value._exp > 0 and precision is None:
            value = value._with(exponent=0)
        digits = str(value._int)
        left = value._exp + len(digits)
        if kind in ('e', 'E'):
            place = 1 if value._int or precision is None else 1 - precision
        elif kind in ('f', 'F', '%'):
            place = left
        else:
            place = left if value._exp <= 0 and left > -6 else 1
        if place <= 0:
            whole, fraction = '0', '0' * -place + digits
        elif place >= len(digits):
            whole, fraction = digits + '0' * (place - len(digits)), ''
        else:
            whole, fraction = digits[:place], digits[place:]
        tail = ''
        if kind in ('e', 'E') or (left != place and kind not in ('f', 'F', '%')):
            letter = {'e': 'e', 'E': 'E', 'g': 'e', 'G': 'E'}.get(kind, 'E' if context.capitals else 'e')
            tail = letter + '%+d' % (left - place)
        if kind == '%':
            tail += '%'
        negative = value._sign
        if no_minus and not value._int:
            negative = 0
        if fraction and fraction_comma:
            fraction = fraction_comma.join(fraction[i:i + 3] for i in range(0, len(fraction), 3))
        rest = ('.' + fraction if fraction or alternate else '') + tail
        head = '-' if negative else sign if sign in ('+', ' ') else ''
        if comma:
            pad = width - len(head) - len(rest) if fill == '0' and align == '=' else 0
            whole = grouped(whole, comma, pad)
        body = whole + rest
    head = '-' if negative else sign if sign in ('+', ' ') else ''
    missing = max(0, width - len(head) - len(body))
    if align == '=':
        return head + fill * missing + body
    if align == '<':
        return head + body + fill * missing
    if align == '>':
        return fill * missing + head + body
    return fill * (missing // 2) + head + body + fill * (missing - missing // 2)
