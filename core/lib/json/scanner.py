"""The pieces of a JSON decoder, for those who put one together in another way."""

import re
from _json import make_scanner as c_make_scanner
from json.decoder import JSONDecodeError, scanstring

__all__ = ['make_scanner']

FLAGS = re.VERBOSE | re.MULTILINE | re.DOTALL
NUMBER_RE = re.compile(r'(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?', FLAGS)
STRINGCHUNK = re.compile(r'(.*?)(["\\\x00-\x1f])', FLAGS)
WHITESPACE = re.compile(r'[ \t\n\r]*', FLAGS)
WHITESPACE_STR = ' \t\n\r'
BACKSLASH = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
NaN, PosInf, NegInf = float('nan'), float('inf'), float('-inf')

py_scanstring = c_scanstring = scanstring


def _value(s, at, scan_once):
    try:
        return scan_once(s, at)
    except StopIteration as end:
        raise JSONDecodeError("Expecting value", s, end.value) from None


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None, _w=WHITESPACE.match,
               _ws=WHITESPACE_STR):
    """The object whose text begins behind a brace, and the place behind it."""
    s, at = s_and_end
    memo = {} if memo is None else memo
    pairs = []
    at = _w(s, at).end()
    while s[at:at + 1] != '}':
        if s[at:at + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
        key, at = scanstring(s, at + 1, strict)
        at = _w(s, at).end()
        if s[at:at + 1] != ':':
            raise JSONDecodeError("Expecting ':' delimiter", s, at)
        value, at = _value(s, _w(s, at + 1).end(), scan_once)
        pairs.append((memo.setdefault(key, key), value))
        at = _w(s, at).end()
        if s[at:at + 1] == ',':
            comma, at = at, _w(s, at + 1).end()
            if s[at:at + 1] == '}':
                raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
            if s[at:at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
        elif s[at:at + 1] != '}':
            raise JSONDecodeError("Expecting ',' delimiter", s, at)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), at + 1
    return dict(pairs) if object_hook is None else object_hook(dict(pairs)), at + 1


def JSONArray(s_and_end, scan_once, _w=WHITESPACE.match, _ws=WHITESPACE_STR):
    """The list whose text begins behind a bracket, and the place behind it."""
    s, at = s_and_end
    values = []
    at = _w(s, at).end()
    if s[at:at + 1] == ']':
        return values, at + 1
    while True:
        value, at = _value(s, at, scan_once)
        values.append(value)
        at = _w(s, at).end()
        if s[at:at + 1] == ']':
            return values, at + 1
        if s[at:at + 1] != ',':
            raise JSONDecodeError("Expecting ',' delimiter", s, at)
        comma, at = at, _w(s, at + 1).end()
        if s[at:at + 1] == ']':
            raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)


_words = {'null': None, 'true': True, 'false': False}


def py_make_scanner(context):
    """scan_once(text, place) with the hooks of a decoder, and its parse_object, parse_array and parse_string if it has
    some of its own. StopIteration says where nothing begins."""
    parse_object = getattr(context, 'parse_object', JSONObject)
    parse_array = getattr(context, 'parse_array', JSONArray)
    parse_string = getattr(context, 'parse_string', scanstring)
    memo = getattr(context, 'memo', {})

    def once(string, at):
        char = string[at:at + 1]
        if not char:
            raise StopIteration(at)
        if char == '"':
            return parse_string(string, at + 1, context.strict)
        if char == '{':
            return parse_object((string, at + 1), context.strict, once, context.object_hook, context.object_pairs_hook,
                                memo)
        if char == '[':
            return parse_array((string, at + 1), once)
        for word, value in _words.items():
            if string.startswith(word, at):
                return value, at + len(word)
        if number := NUMBER_RE.match(string, at):
            integer, fraction, exponent = number.groups()
            if fraction or exponent:
                return context.parse_float(integer + (fraction or '') + (exponent or '')), number.end()
            return context.parse_int(integer), number.end()
        for word in ('NaN', 'Infinity', '-Infinity'):
            if string.startswith(word, at):
                return context.parse_constant(word), at + len(word)
        raise StopIteration(at)

    def scan_once(string, at):
        if at < 0:
            raise ValueError('idx cannot be negative')
        try:
            return once(string, at)
        finally:
            memo.clear()

    return scan_once


make_scanner = c_make_scanner
