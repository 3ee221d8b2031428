"""Texts in the language of the user, from catalogues (.mo files) that translators made."""

import operator
import os
import re
import struct
import sys

__all__ = ['NullTranslations', 'GNUTranslations', 'Catalog', 'bindtextdomain', 'find', 'translation', 'install', 'textdomain',
           'dgettext', 'dngettext', 'gettext', 'ngettext', 'pgettext', 'dpgettext', 'npgettext', 'dnpgettext']

_default_localedir = os.path.join(sys.base_prefix, 'share', 'locale')
_TOKEN = re.compile(r'\s*(?:(\d+)|(n)|(&&|\|\||==|!=|<=|>=|[-+*/%<>!?:()]))')
_BINARY = [{'||': lambda a, b: int(bool(a or b))}, {'&&': lambda a, b: int(bool(a and b))},
           {'==': operator.eq, '!=': operator.ne}, {'<': operator.lt, '>': operator.gt, '<=': operator.le, '>=': operator.ge},
           {'+': operator.add, '-': operator.sub}, {'*': operator.mul, '/': operator.floordiv, '%': operator.mod}]
_MOST_CHARACTERS = 1000


def c2py(plural):
    """The function that a plural form's expression in C stands for."""
    if len(plural) > _MOST_CHARACTERS:
        raise ValueError('plural form expression is too long')
    tokens, at = [], 0
    text = plural.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found:
            raise ValueError(f'invalid token in plural form: {text[at:].split()[0]}')
        tokens.append(found[0].strip())
        at = found.end()
    tokens.append('')
    tokens.reverse()

    def unexpected():
        token = tokens[-1]
        return ValueError('unexpected token in plural form: ' + token if token else 'unexpected end of plural form')

    def condition():
        test = binary(0)
        if tokens[-1] != '?':
            return test
        tokens.pop()
        yes = condition()
        if tokens[-1] != ':':
            raise unexpected()
        tokens.pop()
        no = condition()
        return lambda n: yes(n) if test(n) else no(n)

    def binary(level):
        if level == len(_BINARY):
            return unary()
        left = binary(level + 1)
        while tokens[-1] in _BINARY[level]:
            function, right = _BINARY[level][tokens.pop()], binary(level + 1)
            left = (lambda function, left, right: lambda n: int(function(left(n), right(n))))(function, left, right)
        return left

    def unary():
        token = tokens[-1]
        if token == '!':
            tokens.pop()
            inner = unary()
            return lambda n: int(not inner(n))
        if token == '(':
            tokens.pop()
            inner = condition()
            if tokens[-1] != ')':
                raise ValueError('unbalanced parenthesis in plural form') if not tokens[-1] else unexpected()
            tokens.pop()
            return inner
        if token == 'n':
            tokens.pop()
            return lambda n: n
        if token.isdigit():
            number = int(tokens.pop())
            return lambda n: number
        raise unexpected()

    result = condition()
    if tokens[-1]:
        raise unexpected()

    def form(n):
        try:
            round(n)
        except TypeError:
            raise TypeError(f'Plural value must be an integer, got {type(n).__name__}') from None
        return int(result(_counted(n)))
    return form


class NullTranslations:
    """No translation: texts are given back, or what a fallback makes of them."""

    def __init__(self, fp=None):
        self._info, self._charset, self._fallback = {}, None, None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        """Nothing to read."""

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if _counted(n) == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if _counted(n) == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        """Make _() a built-in function."""
        import builtins
        builtins.__dict__['_'] = self.gettext
        for name in set(names or ()) & {'gettext', 'ngettext', 'npgettext', 'pgettext'}:
            builtins.__dict__[name] = getattr(self, name)


def _counted(n):
    # How many there are: numbers that are no ints are on their way out.
    if not isinstance(n, int):
        import warnings
        warnings.warn(f'Plural value must be an integer, got {type(n).__name__}', DeprecationWarning,
                      skip_file_prefixes=(__file__,))
    return n


class GNUTranslations(NullTranslations):
    """The texts of a .mo file."""

    LE_MAGIC, BE_MAGIC = 0x950412de, 0xde120495
    CONTEXT = '%s\x04%s'

    def _parse(self, fp):
        filename = getattr(fp, 'name', '')
        data = fp.read()
        magic = struct.unpack('<I', data[:4])[0]
        order = {self.LE_MAGIC: '<', self.BE_MAGIC: '>'}.get(magic)
        if order is None:
            raise OSError(0, 'Bad magic number', filename)
        version, count, originals, translations = struct.unpack(order + '4I', data[4:20])
        if version >> 16 not in (0, 1):
            raise OSError(0, f'Bad version number {version >> 16}', filename)
        self._catalog, self.plural = {}, lambda n: int(n != 1)
        for number in range(count):
            pair = []
            for table in (originals, translations):
                length, offset = struct.unpack_from(order + '2I', data, table + 8 * number)
                if offset + length >= len(data):
                    raise OSError(0, 'File is corrupt', filename)
                pair.append(data[offset:offset + length])
            self._add(*pair)

    def _add(self, original, translated):
        if not original:
            self._read_info(translated.decode(self._charset or 'utf-8', 'replace'))
        charset = self._charset or 'ascii'
        original, translated = original.decode(charset), translated.decode(charset)
        if '\0' in original:
            singular = original.split('\0')[0]
            for number, text in enumerate(translated.split('\0')):
                self._catalog[singular, number] = text
        else:
            self._catalog[original] = translated

    def _read_info(self, text):
        last = None
        for line in text.split('\n'):
            name, mark, value = line.strip().partition(':')
            if not line.strip() or line.startswith('#-#-#-#-#'):
                continue
            if mark:
                last = name.strip().lower()
                self._info[last] = value.strip()
            elif last:
                self._info[last] += '\n' + line.strip()
        if 'charset=' in self._info.get('content-type', ''):
            self._charset = self._info['content-type'].partition('charset=')[2]
        if 'plural=' in (forms := self._info.get('plural-forms', '')):
            self.plural = c2py(forms.partition('plural=')[2].partition(';')[0])

    def _found(self, key, default):
        if key in self._catalog:
            return self._catalog[key]
        return self._catalog.get((key, self.plural(1)), default)

    def gettext(self, message):
        found = self._found(message, None)
        return super().gettext(message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        return super().ngettext(msgid1, msgid2, n) if found is None else found

    def pgettext(self, context, message):
        found = self._found(self.CONTEXT % (context, message), None)
        return super().pgettext(context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        return super().npgettext(context, msgid1, msgid2, n) if found is None else found


def _variants(language):
    """de_AT.UTF-8 is also de_AT, de.UTF-8 and de."""
    found = re.fullmatch(r'([^_.@]+)(_[^.@]+)?(\.[^@]+)?(@.+)?', language)
    if not found:
        return [language]
    parts = [part or '' for part in found.groups()]
    variants = []
    for mask in range(7, -1, -1):
        name = parts[0] + ''.join([part for bit, part in zip((1, 2, 4), parts[1:]) if mask & bit])
        if name not in variants:
            variants.append(name)
    return variants


def find(domain, localedir=None, languages=None, all=False):
    """The file of a domain's texts for the languages that the user wants, or all such files."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ('LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'):
            if value := os.environ.get(name):
                languages = value.split(':')
                break
        if 'C' not in languages:
            languages.append('C')
    names = [name for language in languages for name in _variants(language)]
    files = []
    for name in dict.fromkeys(names):
        if name == 'C':
            break
        path = os.path.join(localedir, name, 'LC_MESSAGES', f'{domain}.mo')
        if os.path.exists(path):
            if not all:
                return path
            files.append(path)
    return files if all else None


_translations = {}


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The texts of a domain."""
    class_ = class_ or GNUTranslations
    files = find(domain, localedir, languages, all=True)
    if not files:
        if fallback:
            return NullTranslations()
        from errno import ENOENT
        raise FileNotFoundError(ENOENT, 'No translation file found for domain', domain)
    import copy
    result = None
    for path in files:
        key = class_, os.path.abspath(path)
        if key not in _translations:
            with open(path, 'rb') as file:
                _translations[key] = class_(file)
        one = copy.copy(_translations[key])
        if result is None:
            result = one
        else:
            result.add_fallback(one)
    return result


def install(domain, localedir=None, *, names=None):
    """Make _() a built-in function that translates."""
    translation(domain, localedir, fallback=True).install(names)


_localedirs = {}
_current_domain = 'messages'


def textdomain(domain=None):
    """The domain of gettext(), which may be set."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """The folder of a domain's files, which may be set."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _of(domain):
    return translation(domain, _localedirs.get(domain), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)


Catalog = translation
