"""The tokens of a Python source, one after another, with their places; and a source made of tokens again."""

import codecs
import io
import re
import sys
import token
from builtins import open as _open_file
from collections import namedtuple
from token import *
from token import EXACT_TOKEN_TYPES
from _tokenize_lexer import Lexer

__all__ = token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open",
                           "TokenError"]

_COOKIE = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
_BLANK = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)
_OPENING, _MIDDLE, _CLOSING = (FSTRING_START, TSTRING_START), (FSTRING_MIDDLE, TSTRING_MIDDLE), (FSTRING_END, TSTRING_END)


class TokenError(Exception):
    pass


class TokenInfo(namedtuple('TokenInfo', 'type string start end line')):
    """One token: its kind, its text, where it starts and ends, and the line it is in."""

    def __repr__(self):
        kind = f'{self.type} ({tok_name[self.type]})'
        return (f'TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, '
                f'line={self.line!r})')

    @property
    def exact_type(self):
        return EXACT_TOKEN_TYPES.get(self.string, OP) if self.type == OP else self.type


def _tokens(readline):
    def next_line():
        try:
            return readline()
        except StopIteration:
            return ''
    try:
        for found in Lexer(next_line).tokens():
            yield TokenInfo(*found)
    except SyntaxError as error:
        if type(error) is not SyntaxError:
            raise error from None
        message = error.msg
        if 'unterminated triple-quoted string literal' in message:
            message = 'EOF in multi-line string'
        raise TokenError(message, (error.lineno, error.offset)) from None


def generate_tokens(readline):
    """The tokens of a source whose lines come, as str, from readline()."""
    return _tokens(readline)


def tokenize(readline):
    """The tokens of a source whose lines come, as bytes, from readline(); the first one tells the encoding."""
    encoding, consumed = detect_encoding(readline)
    rest = iter(consumed)
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')

    def next_line():
        line = next(rest, None)
        if line is None:
            line = readline()
        return line.decode(encoding)
    yield from _tokens(next_line)


def _normal(name):
    start = name[:12].lower().replace('_', '-')
    if start == 'utf-8' or start.startswith('utf-8-'):
        return 'utf-8'
    if any(start == known or start.startswith(known + '-') for known in ('latin-1', 'iso-8859-1', 'iso-latin-1')):
        return 'iso-8859-1'
    return name


def detect_encoding(readline):
    """The encoding that a source declares (by a mark or a comment), and the lines that were read to see it."""
    filename = getattr(getattr(readline, '__self__', None), 'name', None)
    marked = False

    def read():
        try:
            return readline()
        except StopIteration:
            return b''

    def wrong(text):
        return SyntaxError(text if filename is None else f'{text} for {filename!r}')

    def declared(line):
        try:
            text = line.decode('utf-8')
        except UnicodeDecodeError:
            raise wrong('invalid or missing encoding declaration') from None
        found = _COOKIE.match(text)
        if not found:
            return None
        encoding = _normal(found[1])
        try:
            known = codecs.lookup(encoding)
        except LookupError:
            raise SyntaxError(f'unknown encoding: {encoding}' if filename is None else
                              f'unknown encoding for {filename!r}: {encoding}') from None
        if marked:
            if encoding != 'utf-8':
                raise SyntaxError('encoding problem: utf-8' if filename is None else
                                  f'encoding problem for {filename!r}: utf-8')
            encoding += '-sig'
        return encoding

    first = read()
    if first.startswith(codecs.BOM_UTF8):
        marked = True
        first = first[3:]
    default = 'utf-8-sig' if marked else 'utf-8'
    if not first:
        return default, []
    encoding = declared(first)
    if encoding or not _BLANK.match(first):
        return encoding or default, [first]
    second = read()
    if not second:
        return default, [first]
    return declared(second) or default, [first, second]


def open(filename):
    """A source file open for reading as text, in the encoding that it declares."""
    file = _open_file(filename, 'rb')
    try:
        encoding, _ = detect_encoding(file.readline)
        file.seek(0)
        text = io.TextIOWrapper(file, encoding, line_buffering=True)
        text.mode = 'r'
        return text
    except BaseException:
        file.close()
        raise


def _with_braces_doubled(text):
    # Those of \N{name} stay single.
    return re.sub(r'(\\N\{[^{}]*\})|([{}])', lambda found: found[1] or found[2] * 2, text)


class Untokenizer:
    """Puts tokens back into a source: at their places where they have any, else with a space after words."""

    def __init__(self):
        self.tokens = []
        self.prev_row, self.prev_col = 1, 0
        self.prev_type, self.prev_line = None, ''
        self.encoding = None

    def _reach(self, start):
        row, col = start
        if row < self.prev_row or row == self.prev_row and col < self.prev_col:
            raise ValueError(f"start ({row},{col}) precedes previous end ({self.prev_row},{self.prev_col})")
        if row > self.prev_row:
            # The line that was left ends with a backslash: what stood before it comes with it.
            line = self.prev_line.rstrip('\n\r')
            margin = line[len(line.rstrip('\\\t \f')):] if not self.prev_type in (NEWLINE, NL) else ''
            self.tokens.append((margin[:-1] if margin.endswith('\\') else '') + '\\\n' * (row - self.prev_row))
            self.prev_col = 0
        self.tokens.append(' ' * (col - self.prev_col))

    def untokenize(self, iterable):
        iterable = iter(iterable)
        indents, at_line_start = [], False
        for item in iterable:
            if len(item) == 2:
                self.compat(item, iterable)
                break
            kind, text, start, end, line = item
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                at_line_start = True
            elif at_line_start and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                at_line_start = False
            elif kind in _MIDDLE and ('{' in text or '}' in text):
                doubled = _with_braces_doubled(text)
                last = doubled.rpartition('\n')[2]
                end = end[0], end[1] + last.count('{{') + last.count('}}')
                text = doubled
            self._reach(start)
            if kind in (STRING, *_OPENING) and self.prev_type in (STRING, *_CLOSING) and self.tokens[-1] == '':
                self.tokens.append(' ' if start == (self.prev_row, self.prev_col) and kind != STRING else '')
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
            self.prev_type, self.prev_line = kind, line
        return ''.join(self.tokens)

    def compat(self, first, iterable):
        """Tokens without places."""
        indents, depth = [], 0
        at_line_start = first[0] in (NEWLINE, NL)
        for item in [first, *iterable]:
            kind, text = item[:2]
            if kind == ENCODING:
                self.encoding = text
                continue
            depth += (kind in _OPENING) - (kind in _CLOSING)
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NAME, NUMBER):
                text += ' '
            if kind in (NEWLINE, NL):
                at_line_start = True
            elif at_line_start and indents:
                self.tokens.append(indents[-1])
                at_line_start = False
            elif kind in _MIDDLE:
                text = _with_braces_doubled(text)
            if depth and text in ('{', '}') and self.tokens and self.tokens[-1] == text:
                text = ' ' + text
            if kind in (STRING, *_OPENING) and self.prev_type in (STRING, *_CLOSING):
                self.tokens.append(' ')
            self.tokens.append(text)
            self.prev_type = kind


def untokenize(iterable):
    """The source that tokens stand for; bytes if the first token tells an encoding."""
    maker = Untokenizer()
    text = maker.untokenize(iterable)
    return text if maker.encoding is None else text.encode(maker.encoding)


def main(args=None):
    """python -m tokenize [-e] [FILE]"""
    args = sys.argv[1:] if args is None else args
    exact = '-e' in args or '--exact' in args
    names = [one for one in args if not one.startswith('-')]
    try:
        if names:
            with _open_file(names[0], 'rb') as file:
                found = list(tokenize(file.readline))
        else:
            found = list(generate_tokens(sys.stdin.readline))
    except (TokenError, SyntaxError, OSError) as error:
        print(f'error: {error}', file=sys.stderr)
        sys.exit(1)
    for one in found:
        place = '%d,%d-%d,%d:' % (one.start + one.end)
        print('%-20s%-15s%-15r' % (place, tok_name[one.exact_type if exact else one.type], one.string))


if __name__ == '__main__':
    main()
