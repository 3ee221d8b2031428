"""Text for HTML."""

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    """Replace &, < and >, and quotes too unless quote is false."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace('\'', "&#x27;") if quote else s


_names = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '\xa9', 'reg': '\xae',
          'hellip': '\u2026', 'mdash': '\u2014', 'ndash': '\u2013', 'euro': '\u20ac', 'laquo': '\xab', 'raquo': '\xbb',
          'times': '\xd7', 'middot': '\xb7', 'bull': '\u2022', 'trade': '\u2122', 'deg': '\xb0', 'lsquo': '\u2018',
          'rsquo': '\u2019', 'ldquo': '\u201c', 'rdquo': '\u201d'}


def _reference(name):
    if not name.startswith('#'):
        return _names.get(name)
    try:
        number = int(name[2:], 16) if name[1:2] in ('x', 'X') else int(name[1:])
    except ValueError:
        return None
    return chr(number) if 0 < number < 0x110000 and not 0xd800 <= number < 0xe000 else '\ufffd'


def unescape(s):
    """Replace numeric character references and the common named ones."""
    parts = s.split('&')
    result = [parts[0]]
    for part in parts[1:]:
        name, semicolon, rest = part.partition(';')
        found = _reference(name) if semicolon else None
        result.append('&' + part if found is None else found + rest)
    return ''.join(result)
