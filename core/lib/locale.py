"""The conventions of a language and country: of the locale C, the only one here."""

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll',
           'strxfrm', 'str', 'atof', 'atoi', 'format_string', 'currency', 'delocalize', 'localize', 'normalize', 'LC_CTYPE',
           'LC_COLLATE', 'LC_MESSAGES', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding']

import builtins
import re
from functools import wraps as _wraps

_str = builtins.str
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    """The locale is not there."""


def _name_of(locale):
    # A locale as text: None, a name, or (language, encoding).
    if locale is None or isinstance(locale, _str):
        return locale
    try:
        language, encoding = locale
    except (TypeError, ValueError):
        language = 5
        encoding = None
    if not all(part is None or isinstance(part, _str) for part in (language, encoding)):
        raise TypeError('Locale must be None, a string, or an iterable of two strings -- language code, encoding.') from None
    return f'{language or "C"}.{encoding}' if encoding else language or 'C'


def setlocale(category, locale=None):
    """The locale's name; only C, under its names, can be set."""
    if not hasattr(category, '__index__'):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    name = _name_of(locale)
    if not 0 <= category <= LC_ALL:
        raise Error('locale query failed' if name is None else 'unsupported locale setting')
    if name not in (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        raise Error('unsupported locale setting')
    return 'C.UTF-8' if name in ('', 'C.UTF-8', 'C.utf8') else 'C'


_override_localeconv = {}


def localeconv():
    """How numbers are written."""
    text = dict.fromkeys(('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep',
                          'positive_sign', 'negative_sign', 'thousands_sep'), '')
    numbers = dict.fromkeys(('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes',
                             'n_sep_by_space', 'p_sign_posn', 'n_sign_posn'), CHAR_MAX)
    return {'decimal_point': '.', **text, 'grouping': [], 'mon_grouping': [], **numbers, **_override_localeconv}


def getlocale(category=LC_CTYPE):
    return 'C', 'UTF-8'


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    return 'C', 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'


def getencoding():
    return 'UTF-8'


_languages = {'en': 'US', 'de': 'DE', 'fr': 'FR', 'es': 'ES', 'it': 'IT', 'pt': 'PT', 'nl': 'NL'}


def normalize(localename):
    """The full name of a locale: with the country and the encoding that are usual for it."""
    plain, _, modifier = localename.lower().partition('@')
    language, _, encoding = plain.partition('.')
    if language in ('c', 'posix'):
        return 'C.UTF-8' if encoding in ('utf8', 'utf-8') else 'C'
    short, _, country = language.partition('_')
    if short not in _languages:
        return localename
    name = f'{short}_{country.upper() or _languages[short]}'
    encoding = encoding.replace('-', '').replace('_', '')
    if encoding in ('utf8', 'utf'):
        return f'{name}.UTF-8'
    if encoding.startswith('iso8859'):
        return f'{name}.ISO8859-{encoding[7:]}'
    if encoding:
        return localename
    return f"{name}.ISO8859-{'15' if modifier == 'euro' else '1'}"


def resetlocale(category=LC_ALL):
    setlocale(category, 'C')


def _texts(function):
    @_wraps(function)
    def checked(*args):
        for place, arg in enumerate(args, 1):
            if not isinstance(arg, _str):
                which = f' {place}' if len(args) > 1 else ''
                raise TypeError(f'{function.__name__}() argument{which} must be str, not {type(arg).__name__}')
        return function(*args)
    return checked


@_texts
def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


@_texts
def strxfrm(string, /):
    return string


# ---- numbers

def _widths(grouping):
    # How many digits each group has, from the right; the last width goes on unless CHAR_MAX ends them.
    last = None
    for width in grouping:
        if width == CHAR_MAX:
            return
        if width == 0:
            while last:
                yield last
            return
        yield width
        last = width
    while last:
        yield last


def _group(text, monetary=False):
    # The text with separators between groups of digits, and how many characters they are.
    conventions = localeconv()
    separator = conventions['mon_thousands_sep' if monetary else 'thousands_sep']
    grouping = conventions['mon_grouping' if monetary else 'grouping']
    if not grouping:
        return text, 0
    right = ''
    if text[-1] == ' ':
        stripped = text.rstrip()
        right, text = text[len(stripped):], stripped
    left, groups = '', []
    for width in _widths(grouping):
        if not text or text[-1] not in '0123456789':
            left, text = text, ''
            break
        groups.append(text[-width:])
        text = text[:-width]
    if text:
        groups.append(text)
    groups.reverse()
    return left + separator.join(groups) + right, len(separator) * (len(groups) - 1)


def _strip_padding(text, amount):
    # Separators take the place of spaces that were for the width, from the left first.
    left = 0
    while amount and text[left:left + 1] == ' ':
        left += 1
        amount -= 1
    right = len(text)
    while amount and text[right - 1:right] == ' ':
        right -= 1
        amount -= 1
    return text[left:right]


def _localize(text, grouping=False, monetary=False):
    if '.' in text:
        separators = 0
        whole, _, fraction = text.partition('.')
        if grouping:
            whole, separators = _group(whole, monetary)
        text = whole + localeconv()['mon_decimal_point' if monetary else 'decimal_point'] + fraction
    else:
        separators = 0
        if grouping:
            text, separators = _group(text, monetary)
    return _strip_padding(text, separators) if separators else text


_conversion = re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')


def format_string(f, val, grouping=False, monetary=False):
    """As f % val, with the numbers as the locale writes them."""
    found = list(_conversion.finditer(f))
    pieces = _conversion.sub('%s', f)
    values = []
    if isinstance(val, dict):
        for one in found:
            values.append('%' if one.group()[-1] == '%' else _formatted(one.group(), val, grouping, monetary))
    else:
        given = list(val) if isinstance(val, tuple) else [val]
        at = 0
        for one in found:
            if one.group()[-1] == '%':
                values.append('%')
                continue
            count = 1 + one['modifiers'].count('*')
            values.append(_formatted(one.group(), tuple(given[at:at + count]), grouping, monetary))
            at += count
    return pieces % tuple(values)


def _formatted(form, value, grouping, monetary):
    text = form % value
    return _localize(text, grouping, monetary) if form[-1] in 'eEfFgGdiu' else text


def localize(string, grouping=False, monetary=False):
    """A number's text as the locale writes it."""
    return _localize(string, grouping, monetary)


def delocalize(string):
    """The locale's text of a number as Python writes it."""
    conventions = localeconv()
    if conventions['thousands_sep']:
        string = string.replace(conventions['thousands_sep'], '')
    return string.replace(conventions['decimal_point'], '.') if conventions['decimal_point'] else string


def str(val):
    """A float with a moderate number of digits."""
    return _localize('%.12g' % val)


def atof(string, func=float):
    return func(delocalize(string))


def atoi(string):
    return int(delocalize(string))


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money."""
    conventions = localeconv()
    digits = conventions['int_frac_digits' if international else 'frac_digits']
    if digits == CHAR_MAX:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    text = _localize(f'{abs(val):.{digits}f}', grouping, monetary=True)
    text = f'<{text}>'  # where the sign may have to go
    side = 'n' if val < 0 else 'p'
    if symbol:
        sign = conventions['int_curr_symbol' if international else 'currency_symbol']
        apart = conventions[side + '_sep_by_space']
        if conventions[side + '_cs_precedes']:
            text = sign + (' ' if apart and not international else '') + text
        else:
            if international and sign[-1:] == ' ':
                sign = sign[:-1]
            text += (' ' if apart else '') + sign
    place = conventions[side + '_sign_posn']
    sign = conventions['negative_sign' if val < 0 else 'positive_sign']
    if place == 0:
        text = f'({text})'
    elif place == 1:
        text = sign + text
    elif place == 2:
        text += sign
    elif place == 3:
        text = text.replace('<', sign)
    elif place == 4:
        text = text.replace('>', sign)
    else:
        text = sign + text
    return text.replace('<', '').replace('>', '')


# ---- the words of the locale, by glibc's numbers

_words = {'CODESET': (14, 'UTF-8'), 'D_T_FMT': (0x20028, '%a %b %e %H:%M:%S %Y'), 'D_FMT': (0x20029, '%m/%d/%y'),
          'T_FMT': (0x2002A, '%H:%M:%S'), 'T_FMT_AMPM': (0x2002B, '%I:%M:%S %p'), 'AM_STR': (0x20026, 'AM'),
          'PM_STR': (0x20027, 'PM'), 'RADIXCHAR': (0x10000, '.'), 'THOUSEP': (0x10001, ''), 'YESEXPR': (0x50000, '^[yY]'),
          'NOEXPR': (0x50001, '^[nN]'), 'CRNCYSTR': (0x4000F, '-'), 'ERA': (0x2002C, ''), 'ERA_D_FMT': (0x2002E, ''),
          'ALT_DIGITS': (0x2002F, ''), 'ERA_D_T_FMT': (0x20030, ''), 'ERA_T_FMT': (0x20031, '')}
for _first, _kind, _list in ((0x20000, 'DAY', 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
                             (0x2000E, 'MON', 'January February March April May June July August September October '
                                              'November December')):
    for _at, _word in enumerate(_list.split()):
        _words[f'AB{_kind}_{_at + 1}'] = _first + _at, _word[:3]
        _words[f'{_kind}_{_at + 1}'] = _first + _at + len(_list.split()), _word
globals().update({name: number for name, (number, _) in _words.items()})
_by_number = dict(_words.values())
del _first, _kind, _list, _at, _word


def nl_langinfo(key, /):
    """A word or format of the locale."""
    try:
        return _by_number[key]
    except KeyError:
        raise ValueError('unsupported langinfo constant') from None


# ---- translations: none

def gettext(msg, /):
    return msg


def dgettext(domain, msg, /):
    return msg


def dcgettext(domain, msg, category, /):
    return msg


def textdomain(domain, /):
    return domain or 'messages'


def bindtextdomain(domain, dir, /):
    return dir


def bind_textdomain_codeset(domain, codeset, /):
    return codeset
