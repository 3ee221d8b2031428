"""The conventions of a language and country: of the locale C, the only one here."""

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll',
           'strxfrm', 'str', 'atof', 'atoi', 'format_string', 'currency', 'delocalize', 'localize', 'normalize', 'LC_CTYPE',
           'LC_COLLATE', 'LC_MESSAGES', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding']

import builtins

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    """The locale is not there."""


def setlocale(category, locale=None):
    """The locale's name; only C, under its names, can be set."""
    if not 0 <= category <= LC_ALL:
        raise Error('unsupported locale setting')
    if isinstance(locale, (tuple, list)):
        locale = '.'.join(part for part in locale if part)
    if locale not in (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        raise Error('unsupported locale setting')
    return 'C.UTF-8' if locale in ('', 'C.UTF-8', 'C.utf8') else 'C'


def localeconv():
    """How numbers are written."""
    text = dict.fromkeys(('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep',
                          'positive_sign', 'negative_sign', 'thousands_sep'), '')
    numbers = dict.fromkeys(('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes',
                             'n_sep_by_space', 'p_sign_posn', 'n_sign_posn'), CHAR_MAX)
    return {'decimal_point': '.', **text, 'grouping': [], 'mon_grouping': [], **numbers}


def getlocale(category=LC_CTYPE):
    return 'C', 'UTF-8'


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    return 'C', 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'


def getencoding():
    return 'UTF-8'


def normalize(localename):
    return localename


def resetlocale(category=LC_ALL):
    setlocale(category, 'C')


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


def str(val):
    """A float with a moderate number of digits."""
    return '%.12g' % val


def localize(string, grouping=False, monetary=False):
    return string


def delocalize(string):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def format_string(f, val, grouping=False, monetary=False):
    """As f % val."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")
