"""compile() of syntax trees: by way of text again; the code is told afterwards what its places mean."""

import ast
import _ast
from itertools import accumulate
from keyword import iskeyword
from _ast_check import _class, _kind, check
from _ast_unparse import Unparser


class _Text(Unparser):
    def field(self, node):
        # A tree may join what is no field: any expression that gives text.
        field = isinstance(node, (ast.FormattedValue, ast.Interpolation))
        return super().field(node if field else ast.FormattedValue(node, -1))


def _same(a, b):
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(_same, a, b))
    if not isinstance(a, ast.AST):
        return type(a) is type(b) and repr(a) == repr(b)
    return type(a) is type(b) and all(
        _same(getattr(a, name, None), getattr(b, name, None)) for name in (*a._fields, *a._attributes))


def _stand_in(char):
    return chr(0xF0000 + (ord(char) >> 12)) + chr(0xF1000 + (ord(char) & 0xFFF))


def _identifier(text):
    # A tree may have any text for a name: _ast reads these characters as others.
    return text if text.isidentifier() and not iskeyword(text) else ''.join(map(_stand_in, text))


def _module_name(text):
    return text if text == '*' else '.'.join(map(_identifier, text.split('.')))


def _spelled(value, kind=None, field=None):
    """A copy of the tree in which every name is an identifier."""
    if isinstance(value, list):
        return [_spelled(item, kind) for item in value]
    if isinstance(value, ast.AST):
        cls = _class(value)
        return cls(**{name: _spelled(getattr(value, name, None), _kind(cls, name), (cls, name))
                      for name in cls._fields})
    if kind != 'identifier' or not value:
        return value
    return (_module_name if field in ((ast.alias, 'name'), (ast.ImportFrom, 'module')) else _identifier)(value)


def _starts(text):
    """Where lines begin, in bytes."""
    return list(accumulate((len(line) for line in text.encode('utf-8', 'surrogatepass').split(b'\n')),
                           lambda start, length: start + length + 1, initial=0))


def _spans(node, written):
    """For each part of the tree that has a place: where it was written, and the place that it has."""
    name, fields, place = written
    cls = _class(node)
    if place and 'lineno' in cls._attributes:
        line, column = max(node.lineno, 1), max(node.col_offset, 0)
        end, end_column = getattr(node, 'end_lineno', None), getattr(node, 'end_col_offset', None)
        yield place, (line, column, line if end is None else max(end, 1), max(end_column or column, 0))
    if cls.__name__ != name:
        return
    for field, part in zip(cls._fields, fields):
        value = getattr(node, field, None)
        for item, text in zip(value, part) if isinstance(part, list) else [(value, part)]:
            if isinstance(item, ast.AST) and isinstance(text, tuple) and len(text) == 3:
                yield from _spans(item, text)


def _paper(spans, text):
    """A text that has all the places: this one, or one of spaces."""
    widths = {1: 0}
    for _, (line, column, end, end_column) in spans:
        widths[line] = max(widths.get(line, 0), column)
        widths[end] = max(widths.get(end, 0), end_column)
    lines = text.split('\n')
    if all(line <= len(lines) and width <= len(lines[line - 1].encode()) for line, width in widths.items()):
        return text
    return '\n'.join(' ' * widths.get(line, 0) for line in range(1, max(widths) + 1))


def compiled(tree, filename, mode, flags, level):
    """The code of a tree."""
    wanted = {'exec': ast.Module, 'eval': ast.Expression, 'single': ast.Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError(f'expected {wanted.__name__} node, got {type(tree).__name__}')
    # A tree that nobody has changed is its text.
    source = ast._sources.get(tree)
    if source is not None and _same(tree, ast.parse(source, filename, mode)):
        return compile(source, filename, mode, flags, True, level)
    check(tree)
    text = _Text().visit(_spelled(tree)) + '\n'
    spans = list(_spans(tree, _ast.parse_made(text, filename, mode)))
    try:
        code = _ast.compile_made(text, filename, mode, bool(flags & ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), level, flags)
    except SyntaxError as error:
        raise _placed_error(error, spans) from None
    paper = _paper(spans, source or '')
    written, meant = _starts(text), _starts(paper)
    parts = [(written[line - 1] + column, -written[end - 1] - end_column, meant[to - 1] + to_column,
              meant[to_end - 1] + to_end_column)
             for (line, column, end, end_column), (to, to_column, to_end, to_end_column) in spans]
    parts.sort(key=lambda part: part[:2])
    _ast.place(code, [abs(number) for part in parts for number in part], paper)
    return code


def _placed_error(error, spans):
    at = error.lineno, error.offset
    around = [meant for (line, column, end, end_column), meant in spans if (line, column) < at <= (end, end_column)]
    if around:
        line, column, end, end_column = around[-1]
        error = type(error)(error.msg, (error.filename, line, column + 1, error.text, end, end_column + 1))
    return error


def _moved(node, columns):
    for part in ast.walk(node):
        if 'col_offset' in part._attributes:
            part.col_offset += columns
            part.end_col_offset += columns
    return node


def function_type(source, filename):
    """The tree of `(int, *str) -> bool`, the comment of a function's type."""
    arguments, arrow, returns = source.rpartition('->')
    wrong = SyntaxError('invalid syntax', (filename, 1, 1, source + '\n', 1, 2))
    if not arrow or not arguments.startswith('('):
        raise wrong
    call = _moved(ast.parse('_' + arguments.rstrip(), mode='eval').body, -1)
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or any(node.arg for node in call.keywords):
        raise wrong
    types = [node.value if isinstance(node, ast.Starred) else node for node in call.args]
    types += [node.value for node in call.keywords]
    start = len(source) - len(returns.lstrip())
    return ast.FunctionType(types, _moved(ast.parse(returns.strip(), mode='eval').body, start))
