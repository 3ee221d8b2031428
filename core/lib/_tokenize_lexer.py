"""Cuts a source into tokens, for tokenize: the rules of the language's own lexer, but comments and line breaks are
tokens too, brackets need not match, and what is no token at all is an operator.

Strings with fields are cut at the fields, so there are two ways to read: code, and the text of such a string."""

import re
from token import *
from token import EXACT_TOKEN_TYPES

_SPACE = re.compile(r'[ \t\f]*')
_NAME = re.compile('[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_\x80-\U0010ffff]*')
_QUOTE = re.compile(r'''[bBuUrRfFtT]*('{3}|"{3}|'|")''')
_ALONE = 'ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'  # prefixes of a string that exclude each other
_DIGITS = re.compile('[0-9](?:_?[0-9])*')
_BASES = {'x': ('hexadecimal', '0-9a-fA-F'), 'o': ('octal', '0-7'), 'b': ('binary', '01')}
_OPERATOR = re.compile('|'.join(map(re.escape, sorted([*EXACT_TOKEN_TYPES, '<>'], key=len, reverse=True))))
_MAX_INDENT = 100


class Open:
    """A string with fields that has begun: f'...' or t'...'."""

    def __init__(self, prefix, quote, place):
        self.kind = 't' if 't' in prefix.lower() else 'f'
        self.raw = 'r' in prefix.lower()
        self.quote = quote
        self.place = place
        self.in_text = True  # not in the code of a field
        self.in_spec = False
        self.depth = 0  # brackets open in its fields
        self.field_depth = -1  # of those, outside the innermost field


class Lexer:
    def __init__(self, readline):
        self.readline = readline
        self.line, self.row, self.at = '', 0, 0
        self.implied = False  # the last line had no line break
        self.kept = ''  # lines since the beginning of what is open
        self.open = []
        self.level = 0
        self.indents = [(0, 0)]

    # ---- lines and errors

    def advance(self):
        line = self.readline()
        if not line:
            return False
        if not line.endswith('\n'):
            line += '\n'
            self.implied = True
        self.row += 1
        self.line, self.at = line, 0
        self.kept = self.kept + line if self.open else line
        if '\0' in line:
            raise SyntaxError('source code cannot contain null bytes', ('<string>', self.row, 0, line, self.row, 0))
        return True

    def error(self, message, place=None):
        row, col = place or (self.row, self.at)
        return SyntaxError(message, ('<string>', row, col, self.line, row, col))

    def end_of_file(self, col=0):
        return self.error('unexpected EOF in multi-line statement', (self.row, len(self.kept) if self.open else col))

    def line_error(self, kind, message):
        return kind(message, ('<string>', self.row, len(self.line), self.line.rstrip('\r\n'), None, None))

    def token(self, kind, start, first=None):
        """The token from start to here; first: the lines before this one that it begins in."""
        line = (first or '') + self.line
        begin = start if isinstance(start, tuple) else (self.row, start)
        if first is None:
            text = self.line[start:self.at]
        else:
            text = line[begin[1]:len(first) + self.at]
        if self.implied:
            line = line[:-1]
            if kind in (NEWLINE, NL):
                text = ''
        return kind, text, begin, (self.row, self.at), line

    # ---- the tokens

    def tokens(self):
        while True:
            if self.open and self.open[-1].in_text:
                yield from self.text()
                continue
            if self.at == len(self.line):
                if not self.advance():
                    if self.level or self.open:
                        raise self.end_of_file()
                    break
                if not self.level and not self.open:
                    yield from self.indentation()
            else:
                self.at = _SPACE.match(self.line, self.at).end()
                if self.line[self.at] == '\\':
                    self.continue_line()
                else:
                    yield from self.code()
        end = self.row + 1, 0
        for _ in self.indents[1:]:
            yield DEDENT, '', end, end, ''
        yield ENDMARKER, '', end, end, ''

    def continue_line(self):
        whole = len(self.line) if self.at else 0
        self.at += 1
        if self.line[self.at:] not in ('\n', '\r\n'):
            raise self.line_error(SyntaxError, 'unexpected character after line continuation character')
        if not self.advance():
            raise self.end_of_file(whole)

    def indentation(self):
        column = narrow = 0
        for at, char in enumerate(self.line):
            if char == ' ':
                column, narrow = column + 1, narrow + 1
            elif char == '\t':
                column, narrow = column // 8 * 8 + 8, narrow + 1
            elif char == '\f':
                column = narrow = 0
            else:
                break
        self.at = at
        if char in '#\\' or self.line[at:] in ('\n', '\r\n'):
            if char == '#':
                yield from self.comment()
            if char != '\\':
                yield from self.line_break(NL)
            return
        if column == self.indents[-1][0]:
            if narrow != self.indents[-1][1]:
                raise self.mixed()
        elif column > self.indents[-1][0]:
            if len(self.indents) >= _MAX_INDENT:
                raise self.line_error(IndentationError, 'too many levels of indentation')
            if narrow <= self.indents[-1][1]:
                raise self.mixed()
            self.indents.append((column, narrow))
            yield self.token(INDENT, 0)
        else:
            known = [one[0] for one in self.indents]
            if column not in known:
                raise self.line_error(IndentationError, 'unindent does not match any outer indentation level')
            if self.indents[known.index(column)][1] != narrow:
                raise self.mixed()
            while self.indents[-1][0] > column:
                self.indents.pop()
                yield self.token(DEDENT, self.at)

    def mixed(self):
        return self.line_error(TabError, 'inconsistent use of tabs and spaces in indentation')

    def comment(self):
        start = self.at
        self.at = len(self.line.rstrip('\r\n'))
        yield self.token(COMMENT, start)

    def line_break(self, kind):
        start = self.at
        self.at = len(self.line)
        yield self.token(kind, start)

    def code(self):
        line, start = self.line, self.at
        char = line[start]
        if char == '#':
            yield from self.comment()
            yield from self.line_break(NL if self.level else NEWLINE)
        elif line[start:] in ('\n', '\r\n'):
            yield from self.line_break(NL if self.level else NEWLINE)
        elif (found := _QUOTE.match(line, start)) and self.is_prefix(found):
            yield from self.string(found, start)
        elif found := _NAME.match(line, start):
            self.at = found.end()
            yield self.token(NAME, start)
        elif char in '0123456789' or char == '.' and line[start + 1] in '0123456789':
            self.number()
            yield self.token(NUMBER, start)
        else:
            self.operator(char)
            yield self.token(OP, start)

    def number(self):
        line = self.line
        base = _BASES.get(line[self.at + 1].lower()) if line[self.at] == '0' else None
        if base:
            self.based_number(*base)
            return
        self.digits()
        if line[self.at] == '.':
            self.at += 1
            self.digits()
        if line[self.at] in 'eE':
            signed = line[self.at + 1] in '+-'
            if line[self.at + 1 + signed] in '0123456789':
                self.at += 1 + signed
                self.digits()
            elif signed:
                self.at += 2
                raise self.error('invalid decimal literal')
        if line[self.at] in 'jJ':
            self.at += 1

    def digits(self):
        found = _DIGITS.match(self.line, self.at)
        if found:
            self.at = found.end()
            if self.line[self.at] == '_':
                self.at += 1
                raise self.error('invalid decimal literal')

    def based_number(self, name, digits):
        found = re.compile(f'0[a-zA-Z](?:_?[{digits}])*').match(self.line, self.at)
        empty = len(found[0]) == 2
        self.at = found.end()
        char = self.line[self.at]
        if char == '_':
            self.at += 1
            char = self.line[self.at]
            empty = True
        if char in '0123456789':
            self.at += 1
            raise self.error(f"invalid digit {char!r} in {name} literal")
        if empty:
            raise self.error(f'invalid {name} literal')

    def operator(self, char):
        found = _OPERATOR.match(self.line, self.at)
        string = self.open[-1] if self.open else None
        if string and char == ':' and string.depth - 1 == string.field_depth:
            self.at += 1
            string.in_text = string.in_spec = True
            return
        self.at = found.end() if found else self.at + 1
        if char in '([{':
            self.level += 1
            if string:
                string.depth += 1
        elif char in ')]}':
            if string and not string.depth and char == '}':
                raise self.error(f"{string.kind}-string: single '}}' is not allowed")
            self.level = max(self.level - 1, 0)
            if string:
                string.depth -= 1
                if string.depth < 0:
                    raise self.error(f"{string.kind}-string: unmatched '{char}'")
                if char == '}' and string.depth == string.field_depth:
                    string.field_depth -= 1
                    string.in_text, string.in_spec = True, False
        elif not char.isprintable():
            raise self.error(f'invalid non-printable character U+{ord(char):04X}')

    # ---- strings

    def is_prefix(self, found):
        letters = found[0][:-len(found[1])].lower()
        if len(set(letters)) < len(letters):
            return False
        for one, other in _ALONE:
            if one in letters and other in letters:
                raise self.error(f"'{one}' and '{other}' prefixes are incompatible", (self.row, self.at + 1))
        return True

    def string(self, found, start):
        quote = found[1]
        prefix = found[0][:-len(quote)]
        row, first = self.row, ''
        self.at = found.end()
        if set(prefix) & set('fFtT'):
            self.open.append(Open(prefix, quote, (row, start)))
            yield self.token(FSTRING_START if self.open[-1].kind == 'f' else TSTRING_START, start)
            return
        escaped_quote = False
        while not self.line.startswith(quote, self.at):
            if self.line[self.at] == '\\':
                escaped_quote |= self.line.startswith(quote, self.at + 1)
                self.at += 3 if self.line.startswith('\r\n', self.at + 1) else 2
            elif self.line[self.at] == '\n' and len(quote) == 1:
                raise self.unterminated(quote, (row, start + 1), escaped_quote)
            else:
                self.at += 1
            if self.at == len(self.line):
                first += self.line
                if not self.advance():
                    raise self.unterminated(quote, (row, start + 1), escaped_quote)
        self.at += len(quote)
        yield self.token(STRING, (row, start), first) if first else self.token(STRING, start)

    def unterminated(self, quote, place, escaped_quote):
        if len(quote) == 3:
            return self.error(f'unterminated triple-quoted string literal (detected at line {self.row})', place)
        string = self.open[-1] if self.open else None
        if string and string.quote == quote:
            return self.error(f"{string.kind}-string: expecting '}}'", place)
        hint = '; perhaps you escaped the end quote?' if escaped_quote else ''
        return self.error(f'unterminated string literal (detected at line {self.row}){hint}', place)

    def text(self):
        """What stands in a string with fields up to the next field, or its end."""
        string = self.open[-1]
        middle, end = (FSTRING_MIDDLE, FSTRING_END) if string.kind == 'f' else (TSTRING_MIDDLE, TSTRING_END)
        quote, start, first, row = string.quote, self.at, '', self.row
        line = self.line
        if line.startswith('{', start) and not line.startswith('{{', start):
            string.field_depth += 1
            string.in_text = False
            return
        if line.startswith(quote, start):
            self.at += len(quote)
            self.open.pop()
            yield self.token(end, start)
            return
        skip = 0
        named = False
        while True:
            char = self.line[self.at] if self.at < len(self.line) else ''
            if not char or char == '\n' and len(quote) == 1:
                if char and string.in_spec:
                    self.at += 1
                    raise self.error(f'{string.kind}-string: newlines are not allowed in format specifiers for single '
                                     f'quoted {string.kind}-strings')
                first += self.line
                last = self.row
                if char or not self.advance():
                    triple = 'triple-quoted ' if len(quote) == 3 else ''
                    raise self.error(f'unterminated {triple}{string.kind}-string literal (detected at line {last})',
                                     (string.place[0], string.place[1] + 1))
                continue
            if self.line.startswith(quote, self.at):
                break
            if char == '{':
                doubled = self.line.startswith('{{', self.at)
                if doubled and not string.in_spec:
                    self.at += 1
                    skip = 1
                else:
                    string.field_depth += 1
                    string.in_text = False
                break
            if char == '}':
                if named:
                    self.at += 1
                elif self.line.startswith('}}', self.at) and not string.in_spec and not string.depth:
                    self.at += 1
                    skip = 1
                else:
                    string.in_text = False
                break
            if char == '\\':
                after = self.line[self.at + 1]
                if after in '{}':
                    self.at += 1
                elif after == 'N' and not string.raw and self.line[self.at + 2] == '{':
                    self.at += 3
                    named = True
                else:
                    self.at += 3 if self.line.startswith('\r\n', self.at + 1) else 2
                continue
            self.at += 1
        yield self.token(middle, (row, start), first) if first else self.token(middle, start)
        self.at += skip
