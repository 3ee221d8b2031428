"""Finds indentation whose meaning depends on how wide a tab is: python -m tabnanny FILE ..."""

import os
import sys
import tokenize

__all__ = ['check', 'NannyNag', 'process_tokens']

verbose = 0
filename_only = 0


class NannyNag(Exception):
    """An ambiguous indentation: a line's number, what is wrong, and the line."""

    def __init__(self, lineno, msg, line):
        self.lineno, self.msg, self.line = lineno, msg, line

    def get_lineno(self):
        return self.lineno

    def get_msg(self):
        return self.msg

    def get_line(self):
        return self.line


def check(file):
    """Say what is ambiguous in a file, or in the files below a folder."""
    if os.path.isdir(file) and not os.path.islink(file):
        if verbose:
            print(f'{file!r}: listing directory')
        for name in os.listdir(file):
            full = os.path.join(file, name)
            if os.path.isdir(full) and not os.path.islink(full) or os.path.normcase(name[-3:]) == '.py':
                check(full)
        return
    try:
        opened = tokenize.open(file)
    except OSError as error:
        print(f'{file!r}: I/O Error: {error}', file=sys.stderr)
        return
    if verbose > 1:
        print(f'checking {file!r} ...')
    with opened:
        try:
            process_tokens(tokenize.generate_tokens(opened.readline))
        except tokenize.TokenError as error:
            print(f'{file!r}: Token Error: {error}', file=sys.stderr)
            return
        except IndentationError as error:
            print(f'{file!r}: Indentation Error: {error}', file=sys.stderr)
            return
        except SyntaxError as error:
            print(f'{file!r}: Syntax Error: {error}', file=sys.stderr)
            return
        except NannyNag as nag:
            if verbose:
                print(f'{file!r}: *** Line {nag.get_lineno()}: trouble in tab city! ***')
                print(f'offending line: {nag.get_line()!r}')
                print(nag.get_msg())
            elif filename_only:
                print(file)
            else:
                name = f'"{file}"' if ' ' in file else file
                print(name, nag.get_lineno(), repr(nag.get_line()))
            return
    if verbose:
        print(f'{file!r}: Clean bill of health.')


class Whitespace:
    """The blanks at the beginning of a line, as a function from the width of tabs to a column."""

    def __init__(self, line):
        self.raw = line[:len(line) - len(line.lstrip(' \t'))]

    def indent_level(self, tabsize):
        return len(self.raw.expandtabs(tabsize))

    def _sizes(self):
        return range(1, max(self.raw.count(' '), 1) + 2)

    def equal(self, other):
        return not self.not_equal_witness(other)

    def not_equal_witness(self, other):
        """The widths of tabs for which they are not equal, with both columns."""
        return self._witness(other, lambda mine, others: mine != others)

    def less(self, other):
        return not self.not_less_witness(other)

    def not_less_witness(self, other):
        return self._witness(other, lambda mine, others: mine >= others)

    def _witness(self, other, wrong):
        found = []
        for size in range(1, max(len(self._sizes()), len(other._sizes())) + 1):
            mine, others = self.indent_level(size), other.indent_level(size)
            if wrong(mine, others):
                found.append((size, mine, others))
        return found


def format_witnesses(w):
    sizes = [str(size) for size, _, _ in w]
    return f'at tab size{"s" if len(w) > 1 else ""} {", ".join(sizes)}'


def process_tokens(tokens):
    """Raise NannyNag at the first line that is ambiguous."""
    indents = [Whitespace('')]
    check_equal = False
    for kind, _, start, _, line in tokens:
        if kind == tokenize.NEWLINE:
            check_equal = True
        elif kind == tokenize.INDENT:
            check_equal = False
            this = Whitespace(line)
            if not indents[-1].less(this):
                witness = indents[-1].not_less_witness(this)
                raise NannyNag(start[0], 'indent not greater e.g. ' + format_witnesses(witness), line)
            indents.append(this)
        elif kind == tokenize.DEDENT:
            check_equal = True
            indents.pop()
        elif check_equal and kind not in (tokenize.COMMENT, tokenize.NL):
            check_equal = False
            this = Whitespace(line)
            if not indents[-1].equal(this):
                witness = indents[-1].not_equal_witness(this)
                raise NannyNag(start[0], 'indent not equal e.g. ' + format_witnesses(witness), line)


def main():
    import getopt
    global verbose, filename_only
    try:
        options, names = getopt.getopt(sys.argv[1:], 'qv')
    except getopt.error as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    for option, _ in options:
        if option == '-q':
            filename_only += 1
        else:
            verbose += 1
    if not names:
        print('Usage:', sys.argv[0], '[-v] file_or_directory ...', file=sys.stderr)
        sys.exit(1)
    for name in names:
        check(name)


if __name__ == '__main__':
    main()
