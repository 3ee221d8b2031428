"""compile() of syntax trees: by way of text again, with every statement in its line."""

import ast
from _ast_check import check
from _ast_unparse import Unparser

_simple = (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return, ast.Delete, ast.Raise, ast.Assert, ast.Global,
           ast.Nonlocal, ast.Import, ast.ImportFrom, ast.Pass, ast.Break, ast.Continue, ast.TypeAlias)


class _Placed(Unparser):
    """Puts a statement into the line that its node tells, or as near behind it as it can."""

    def __init__(self):
        super().__init__()
        self.wanted = 0
        self.glue = ''  # what joins the next simple statement to the line before

    def at(self, node):
        self.wanted = node.lineno

    def gap(self):
        pass

    def field(self, node):
        # A tree may join what is no field: any expression that gives text.
        field = isinstance(node, (ast.FormattedValue, ast.Interpolation))
        return super().field(node if field else ast.FormattedValue(node, -1))

    def line(self, text, opens=False):
        first, *rest = text.split('\n')
        if self.glue and not opens and self.wanted <= len(self.lines):
            self.lines[-1] += self.glue + first
        else:
            self.lines += [''] * (self.wanted - 1 - len(self.lines))
            self.lines.append('    ' * self.depth + first)
        self.lines += rest
        self.glue = '' if opens else '; '

    def block(self, head, body, docstring=False):
        self.line(head + ':', True)
        if all(isinstance(node, _simple) and getattr(node, 'lineno', 0) <= len(self.lines) for node in body):
            self.glue = ' '
        self.depth += 1
        self.body(body, docstring)
        self.depth -= 1
        self.glue = ''


def _same(a, b):
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(_same, a, b))
    if not isinstance(a, ast.AST):
        return type(a) is type(b) and repr(a) == repr(b)
    return type(a) is type(b) and all(
        _same(getattr(a, name, None), getattr(b, name, None)) for name in (*a._fields, *a._attributes))


def compiled(tree, filename, mode, flags, level):
    """The code of a tree."""
    wanted = {'exec': ast.Module, 'eval': ast.Expression, 'single': ast.Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError(f'expected {wanted.__name__} node, got {type(tree).__name__}')
    # A tree that nobody has changed is its text, with every column where it was.
    text = ast._sources.get(tree)
    if text is not None and _same(tree, ast.parse(text, filename, mode)):
        return compile(text, filename, mode, flags, True, level)
    check(tree)
    text = _Placed()
    if isinstance(tree, ast.Expression):
        text.at(tree.body)
        text.line(text.expr(tree.body))
    else:
        text.body(tree.body, isinstance(tree, ast.Module))
    return compile('\n'.join(text.lines) + '\n', filename, mode, flags, True, level)


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
