"""Text for HTML."""

import re

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    """Replace &, < and >, and quotes too unless quote is false."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace('\'', "&#x27;") if quote else s


# The references that most texts have; the others are looked up in the table of them all.
_common = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0'}
# What the numbers 0x80 to 0x9f stand for: characters of Windows' code page.
_windows = ('\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f'
            '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178')


def _numbered(number):
    if 0x80 <= number <= 0x9f:
        return _windows[number - 0x80]
    if number == 0 or 0xd800 <= number <= 0xdfff or number > 0x10ffff:
        return '\ufffd'
    control = number < 0x20 and number not in (9, 10, 12, 13) or number in (0xb, 0x7f)
    if control or number & 0xfffe == 0xfffe or 0xfdd0 <= number <= 0xfdef:
        return ''
    return chr(number)


def _named(name):
    # The longest beginning of the text that is a name; '&' and the text where none is.
    if name.endswith(';') and name[:-1] in _common:
        return _common[name[:-1]]
    from _html_names import html5
    if name in html5:
        return html5[name]
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return '&' + name


def _replace_charref(match):
    part = match[1]
    if part[0] == '#':
        number = part.rstrip(';')
        return _numbered(int(number[2:], 16) if number[1] in 'xX' else int(number[1:]))
    return _named(part)


_charref = re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')


def unescape(s):
    """Replace all references to characters, numbered and named."""
    return _charref.sub(_replace_charref, s) if '&' in s else s
