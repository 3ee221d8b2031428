"""Syntax trees as source text, for ast.unparse()."""

import ast

# What binds less tightly than what is around it stands in parentheses.
(NAMED, TUPLE, YIELD, TEST, OR, AND, NOT, CMP, BOR, BXOR, BAND, SHIFT, ARITH, TERM, FACTOR, POWER, AWAIT, ATOM) = range(18)
EXPR = BOR

_binary = {'Add': ('+', ARITH), 'Sub': ('-', ARITH), 'Mult': ('*', TERM), 'MatMult': ('@', TERM), 'Div': ('/', TERM),
           'Mod': ('%', TERM), 'LShift': ('<<', SHIFT), 'RShift': ('>>', SHIFT), 'BitOr': ('|', BOR),
           'BitXor': ('^', BXOR), 'BitAnd': ('&', BAND), 'FloorDiv': ('//', TERM), 'Pow': ('**', POWER)}
_unary = {'Invert': ('~', FACTOR), 'Not': ('not', NOT), 'UAdd': ('+', FACTOR), 'USub': ('-', FACTOR)}
_compare = {'Eq': '==', 'NotEq': '!=', 'Lt': '<', 'LtE': '<=', 'Gt': '>', 'GtE': '>=', 'Is': 'is', 'IsNot': 'is not',
            'In': 'in', 'NotIn': 'not in'}


class Unparser:
    """visit(tree) answers its text."""

    def __init__(self):
        self.lines = []
        self.depth = 0

    def visit(self, node):
        kind = type(node).__name__
        if isinstance(node, ast.mod):
            if isinstance(node, ast.Expression):
                return self.expr(node.body)
            if isinstance(node, ast.FunctionType):
                return f"({', '.join(map(self.expr, node.argtypes))}) -> {self.expr(node.returns)}"
            self.body(node.body, docstring=isinstance(node, ast.Module))
            together = isinstance(node, ast.Interactive) and len(self.lines) == len(node.body)
            return ('; ' if together else '\n').join(self.lines).lstrip('\n')
        if isinstance(node, ast.stmt):
            self.stmt(node)
            return '\n'.join(self.lines).lstrip('\n')
        if isinstance(node, ast.expr):
            return self.expr(node)
        if isinstance(node, ast.pattern):
            return self.pattern(node)
        if isinstance(node, ast.arguments):
            return self.arguments(node)
        for table in (_compare, {k: v[0] for k, v in (_binary | _unary).items()}):
            if kind in table:
                return table[kind]
        return getattr(self, 'part_' + kind)(node)

    # -- statements

    def gap(self):
        self.lines.append('')

    def line(self, text):
        self.lines.append('    ' * self.depth + text)

    def block(self, head, body, docstring=False):
        self.line(head + ':')
        self.depth += 1
        self.body(body, docstring)
        self.depth -= 1

    def body(self, statements, docstring=False):
        for index, node in enumerate(statements):
            first = docstring and index == 0
            if first and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) \
                    and isinstance(node.value.value, str):
                self.line(('u' if node.value.kind == 'u' else '') + _docstring(node.value.value))
            else:
                self.stmt(node)

    def stmt(self, node):
        getattr(self, 'do_' + type(node).__name__)(node)

    def do_Expr(self, node):
        self.line(self.expr(node.value, YIELD))

    def do_Pass(self, node):
        self.line('pass')

    def do_Break(self, node):
        self.line('break')

    def do_Continue(self, node):
        self.line('continue')

    def do_Assign(self, node):
        self.line(''.join(self.expr(t, TUPLE) + ' = ' for t in node.targets) + self.expr(node.value))

    def do_AugAssign(self, node):
        self.line(f'{self.expr(node.target)} {_binary[type(node.op).__name__][0]}= {self.expr(node.value)}')

    def do_AnnAssign(self, node):
        target = self.expr(node.target)
        if not node.simple and isinstance(node.target, ast.Name):
            target = f'({target})'
        text = f'{target}: {self.expr(node.annotation)}'
        self.line(text + (f' = {self.expr(node.value)}' if node.value else ''))

    def do_Return(self, node):
        self.line('return' + (' ' + self.expr(node.value) if node.value else ''))

    def do_Delete(self, node):
        self.line('del ' + ', '.join(map(self.expr, node.targets)))

    def do_Raise(self, node):
        text = 'raise'
        if node.exc:
            text += ' ' + self.expr(node.exc)
        elif node.cause:
            raise ValueError("Node can't use cause without an exception.")
        self.line(text + (f' from {self.expr(node.cause)}' if node.cause else ''))

    def do_Assert(self, node):
        self.line('assert ' + self.expr(node.test) + (f', {self.expr(node.msg)}' if node.msg else ''))

    def do_Global(self, node):
        self.line('global ' + ', '.join(node.names))

    def do_Nonlocal(self, node):
        self.line('nonlocal ' + ', '.join(node.names))

    def do_Import(self, node):
        self.line('import ' + ', '.join(map(self.part_alias, node.names)))

    def do_ImportFrom(self, node):
        self.line(f"from {'.' * (node.level or 0)}{node.module or ''} import " + ', '.join(map(self.part_alias, node.names)))

    def do_TypeAlias(self, node):
        self.line(f'type {self.expr(node.name)}{self.type_params(node)} = {self.expr(node.value)}')

    def do_FunctionDef(self, node, word='def'):
        self.gap()
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator))
        returns = f' -> {self.expr(node.returns)}' if node.returns else ''
        self.block(f'{word} {node.name}{self.type_params(node)}({self.arguments(node.args)}){returns}', node.body, True)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, 'async def')

    def do_ClassDef(self, node):
        self.gap()
        for decorator in node.decorator_list:
            self.line('@' + self.expr(decorator))
        bases = [*map(self.expr, node.bases), *map(self.part_keyword, node.keywords)]
        self.block(f"class {node.name}{self.type_params(node)}{'(' + ', '.join(bases) + ')' if bases else ''}", node.body,
                   True)

    def do_For(self, node, word='for'):
        self.block(f'{word} {self.expr(node.target, TUPLE)} in {self.expr(node.iter)}', node.body)
        self.orelse(node)

    def do_AsyncFor(self, node):
        self.do_For(node, 'async for')

    def orelse(self, node):
        if node.orelse:
            self.block('else', node.orelse)

    def do_While(self, node):
        self.block('while ' + self.expr(node.test), node.body)
        self.orelse(node)

    def do_If(self, node):
        self.block('if ' + self.expr(node.test), node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
            node = node.orelse[0]
            self.block('elif ' + self.expr(node.test), node.body)
        self.orelse(node)

    def do_With(self, node, word='with'):
        self.block(f"{word} {', '.join(map(self.part_withitem, node.items))}", node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, 'async with')

    def do_Try(self, node, word='except'):
        self.block('try', node.body)
        for handler in node.handlers:
            kind = ' ' + self.expr(handler.type) if handler.type else ''
            self.block(word + kind + (f' as {handler.name}' if handler.name else ''), handler.body)
        self.orelse(node)
        if node.finalbody:
            self.block('finally', node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, 'except*')

    def do_Match(self, node):
        self.line(f'match {self.expr(node.subject)}:')
        self.depth += 1
        for case in node.cases:
            guard = f' if {self.expr(case.guard)}' if case.guard else ''
            self.block(f'case {self.pattern(case.pattern, TUPLE)}{guard}', case.body)
        self.depth -= 1

    # -- parts

    def part_alias(self, node):
        return node.name + (f' as {node.asname}' if node.asname else '')

    def part_withitem(self, node):
        return self.expr(node.context_expr) + (f' as {self.expr(node.optional_vars)}' if node.optional_vars else '')

    def part_keyword(self, node):
        return f'**{self.expr(node.value)}' if node.arg is None else f'{node.arg}={self.expr(node.value)}'

    def part_arg(self, node):
        return node.arg + (f': {self.expr(node.annotation)}' if node.annotation else '')

    def part_comprehension(self, node):
        word = ' async for ' if node.is_async else ' for '
        return f'{word}{self.expr(node.target, TUPLE)} in {self.expr(node.iter, OR)}' + \
            ''.join(f' if {self.expr(test, OR)}' for test in node.ifs)

    def type_params(self, node):
        pieces = []
        for one in node.type_params:
            text = {'TypeVar': '', 'TypeVarTuple': '*', 'ParamSpec': '**'}[type(one).__name__] + one.name
            if getattr(one, 'bound', None):
                text += f': {self.expr(one.bound)}'
            pieces.append(text + (f' = {self.expr(one.default_value)}' if one.default_value else ''))
        return f"[{', '.join(pieces)}]" if pieces else ''

    def arguments(self, node):
        pieces = []
        plain = node.posonlyargs + node.args
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        for index, (one, default) in enumerate(zip(plain, defaults), 1):
            pieces.append(self.part_arg(one) + (f'={self.expr(default)}' if default else ''))
            if index == len(node.posonlyargs):
                pieces.append('/')
        if node.vararg or node.kwonlyargs:
            pieces.append('*' + (self.part_arg(node.vararg) if node.vararg else ''))
        for one, default in zip(node.kwonlyargs, node.kw_defaults):
            pieces.append(self.part_arg(one) + (f'={self.expr(default)}' if default else ''))
        if node.kwarg:
            pieces.append('**' + self.part_arg(node.kwarg))
        return ', '.join(pieces)

    # -- expressions

    def expr(self, node, outer=TEST):
        text, own = getattr(self, 'of_' + type(node).__name__)(node)
        return f'({text})' if own < outer else text

    def of_Name(self, node):
        return node.id, ATOM

    def of_Constant(self, node):
        value = node.value
        if value is ...:
            return '...', ATOM
        if isinstance(value, tuple):
            items = ', '.join(self.expr(ast.Constant(item)) for item in value)
            return f'({items},)' if len(value) == 1 else f'({items})', ATOM
        text = repr(value)
        if isinstance(value, (float, complex)):
            text = text.replace('inf', '1e309').replace('nan', '(1e309-1e309)')
        return ('u' if node.kind == 'u' else '') + text, ATOM

    def of_Attribute(self, node):
        value = self.expr(node.value, ATOM)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int):
            value += ' '
        return f'{value}.{node.attr}', ATOM

    def of_Subscript(self, node):
        inside = node.slice
        if isinstance(inside, ast.Tuple) and inside.elts:
            text = self.items(inside.elts)
        else:
            text = self.expr(inside)
        return f'{self.expr(node.value, ATOM)}[{text}]', ATOM

    def of_Slice(self, node):
        text = (self.expr(node.lower) if node.lower else '') + ':' + (self.expr(node.upper) if node.upper else '')
        return text + (f':{self.expr(node.step)}' if node.step else ''), ATOM

    def of_Starred(self, node):
        return '*' + self.expr(node.value, EXPR), ATOM

    def items(self, elts):
        return ', '.join(map(self.expr, elts)) + (',' if len(elts) == 1 else '')

    def of_Tuple(self, node):
        if not node.elts:
            return '()', ATOM
        return self.items(node.elts), TUPLE

    def of_List(self, node):
        return f"[{', '.join(map(self.expr, node.elts))}]", ATOM

    def of_Set(self, node):
        return f"{{{', '.join(map(self.expr, node.elts)) or '*()'}}}", ATOM

    def of_Dict(self, node):
        pieces = [f'**{self.expr(value, EXPR)}' if key is None else f'{self.expr(key)}: {self.expr(value)}'
                  for key, value in zip(node.keys, node.values)]
        return f"{{{', '.join(pieces)}}}", ATOM

    def comprehension(self, node, inside):
        return inside + ''.join(map(self.part_comprehension, node.generators))

    def of_ListComp(self, node):
        return f'[{self.comprehension(node, self.expr(node.elt))}]', ATOM

    def of_SetComp(self, node):
        return f'{{{self.comprehension(node, self.expr(node.elt))}}}', ATOM

    def of_GeneratorExp(self, node):
        return f'({self.comprehension(node, self.expr(node.elt))})', ATOM

    def of_DictComp(self, node):
        return f'{{{self.comprehension(node, self.expr(node.key) + ": " + self.expr(node.value))}}}', ATOM

    def of_Call(self, node):
        if len(node.args) == 1 and not node.keywords and isinstance(node.args[0], ast.GeneratorExp):
            inside = self.expr(node.args[0])
            return self.expr(node.func, ATOM) + f'({inside})', ATOM
        return f"{self.expr(node.func, ATOM)}({', '.join([*map(self.expr, node.args), *map(self.part_keyword, node.keywords)])})", ATOM

    def of_BinOp(self, node):
        symbol, own = _binary[type(node.op).__name__]
        left, right = (own + 1, own) if symbol == '**' else (own, own + 1)
        return f'{self.expr(node.left, left)} {symbol} {self.expr(node.right, right)}', own

    def of_UnaryOp(self, node):
        symbol, own = _unary[type(node.op).__name__]
        return symbol + (' ' if symbol == 'not' else '') + self.expr(node.operand, own), own

    def of_BoolOp(self, node):
        word, own = ('and', AND) if isinstance(node.op, ast.And) else ('or', OR)
        return f' {word} '.join(self.expr(value, own + 1 + i) for i, value in enumerate(node.values)), own

    def of_Compare(self, node):
        text = self.expr(node.left, CMP + 1)
        for op, right in zip(node.ops, node.comparators):
            text += f' {_compare[type(op).__name__]} {self.expr(right, CMP + 1)}'
        return text, CMP

    def of_IfExp(self, node):
        return f'{self.expr(node.body, OR)} if {self.expr(node.test, OR)} else {self.expr(node.orelse)}', TEST

    def of_Lambda(self, node):
        arguments = self.arguments(node.args)
        return f"lambda{' ' + arguments if arguments else ''}: {self.expr(node.body)}", TEST

    def of_NamedExpr(self, node):
        return f'{self.expr(node.target, ATOM)} := {self.expr(node.value, ATOM)}', NAMED

    def of_Await(self, node):
        return 'await ' + self.expr(node.value, ATOM), AWAIT

    def of_Yield(self, node):
        return 'yield' + (' ' + self.expr(node.value, ATOM) if node.value else ''), YIELD

    def of_YieldFrom(self, node):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return 'yield from ' + self.expr(node.value, ATOM), YIELD

    # -- f-strings

    def of_JoinedStr(self, node, prefix='f'):
        parts = [(value.value if isinstance(value, ast.Constant) else self.field(value), isinstance(value, ast.Constant))
                 for value in node.values]
        for quote in ("'", '"', '"""', "'''"):
            text = ''.join(_inside(part, quote) if plain else part for part, plain in parts)
            if len(quote) == 1 and '\n' in text:
                continue
            fields = ''.join(part for part, plain in parts if not plain)
            if quote not in fields and quote not in text and not text.endswith(quote[0]):
                return f'{prefix}{quote}{text}{quote}', ATOM
        text = ''.join(_inside(part, "'", True) if plain else part for part, plain in parts)
        return f"{prefix}'{text}'", ATOM

    def of_TemplateStr(self, node):
        return self.of_JoinedStr(node, 't')

    def of_FormattedValue(self, node):
        return self.field(node), ATOM

    of_Interpolation = of_FormattedValue

    def field(self, node):
        if not isinstance(node, (ast.FormattedValue, ast.Interpolation)):
            raise ValueError(f'Unexpected node inside JoinedStr, {node!r}')
        inside = node.str if isinstance(node, ast.Interpolation) else self.expr(node.value, OR)
        if isinstance(node, ast.FormattedValue) and inside.startswith('{'):
            inside = ' ' + inside
        conversion = '!' + chr(node.conversion) if node.conversion != -1 else ''
        spec = ''
        if node.format_spec:
            spec = ':' + ''.join(value.value.replace('{', '{{').replace('}', '}}') if isinstance(value, ast.Constant)
                                 else self.field(value) for value in node.format_spec.values)
        return f'{{{inside}{conversion}{spec}}}'

    # -- patterns

    def pattern(self, node, outer=NAMED):
        kind = type(node).__name__
        if kind == 'MatchValue':
            return self.expr(node.value)
        if kind == 'MatchSingleton':
            return repr(node.value)
        if kind == 'MatchStar':
            return f"*{node.name or '_'}"
        if kind == 'MatchSequence':
            return f"[{', '.join(map(self.pattern, node.patterns))}]"
        if kind == 'MatchMapping':
            pieces = [f'{self.expr(key)}: {self.pattern(value)}' for key, value in zip(node.keys, node.patterns)]
            return f"{{{', '.join(pieces + ([f'**{node.rest}'] if node.rest else []))}}}"
        if kind == 'MatchClass':
            pieces = [*map(self.pattern, node.patterns),
                      *(f'{name}={self.pattern(value)}' for name, value in zip(node.kwd_attrs, node.kwd_patterns))]
            return f"{self.expr(node.cls)}({', '.join(pieces)})"
        if kind == 'MatchOr':
            text = ' | '.join(self.pattern(one, BOR + 1) for one in node.patterns)
            return f'({text})' if outer > BOR else text
        if node.pattern is None:
            return node.name or '_'
        text = f'{self.pattern(node.pattern, BOR)} as {node.name}'
        return f'({text})' if outer > TEST else text


def _inside(text, quote, escape_quotes=False):
    # The characters of a literal part of an f-string.
    out = []
    for c in text:
        if c in '{}':
            out.append(c * 2)
        elif c == '\n' and len(quote) == 3:
            out.append(c)
        elif c == '\\' or (c not in '\t\n' and not c.isprintable()) or c in '\n\t' or escape_quotes and c == quote:
            out.append('\\' + c if c in ('\\', quote) else repr(c)[1:-1])
        else:
            out.append(c)
    return ''.join(out)


def _docstring(text):
    escaped = ''.join(c if c in '\n\t' or c.isprintable() and c != '\\' else repr(c)[1:-1] for c in text)
    for quote in sorted(('"""', "'''"), key=lambda quote: escaped.endswith(quote[0])):
        if quote not in escaped:
            if escaped.endswith(quote[0]):
                escaped = escaped[:-1] + '\\' + quote[0]
            return quote + escaped + quote
    return repr(text)
