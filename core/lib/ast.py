"""The syntax tree of Python as objects: parse, look at, change, dump, and turn back into text."""

import weakref

import _ast

PyCF_ALLOW_TOP_LEVEL_AWAIT, PyCF_ONLY_AST, PyCF_OPTIMIZED_AST, PyCF_TYPE_COMMENTS = 0x2000, 0x400, 0x8400, 0x1000


class AST:
    """A node: its fields by position or name."""

    _fields = ()
    _attributes = ()
    _optional = ()
    _lists = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        if len(args) > len(self._fields):
            plural = '' if len(self._fields) == 1 else 's'
            raise TypeError(f'{cls.__name__} constructor takes at most {len(self._fields)} positional argument{plural}')
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
        given = set(self._fields[:len(args)])
        for name, value in kwargs.items():
            if name in given:
                raise TypeError(f"{cls.__name__} got multiple values for argument {name!r}")
            if name not in self._fields and name not in self._attributes:
                import warnings
                warnings.warn(f"{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. Support for "
                              'arbitrary keyword arguments is deprecated and will be removed in Python 3.15.',
                              DeprecationWarning, stacklevel=2)
            given.add(name)
            setattr(self, name, value)
        for name in self._fields:
            if name in given or name in self._optional:
                continue
            if name in self._lists:
                setattr(self, name, [])
            elif name == 'ctx':
                self.ctx = Load()
            else:
                import warnings
                warnings.warn(f"{cls.__name__}.__init__ missing 1 required positional argument: {name!r}. This will become "
                              'an error in Python 3.15.', DeprecationWarning, stacklevel=2)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if '__match_args__' not in cls.__dict__:
            cls.__match_args__ = cls._fields

    def __repr__(self):
        return _shown(self, 3)

    def __replace__(self, /, **changes):
        values = {name: getattr(self, name) for name in (*self._fields, *self._attributes) if hasattr(self, name)}
        for name in changes:
            if name not in self._fields and name not in self._attributes:
                raise TypeError(f'{type(self).__name__}.__replace__ got an unexpected keyword argument {name!r}.')
        return type(self)(**{**values, **changes})

    def __reduce_ex__(self, protocol):
        return _remade, (type(self), dict(self.__dict__))


def _remade(cls, values):
    self = cls.__new__(cls)
    self.__dict__.update(values)
    return self


def _shown(value, depth):
    if isinstance(value, AST):
        if depth == 0:
            return f'{type(value).__name__}(...)'
        pieces = [f'{name}={_shown(getattr(value, name), depth - 1)}' for name in value._fields if hasattr(value, name)]
        return f"{type(value).__name__}({', '.join(pieces)})"
    if isinstance(value, (list, tuple)):
        if len(value) > 2:
            return f'[{_shown(value[0], depth)}, ..., {_shown(value[-1], depth)}]'
        return f"[{', '.join(_shown(item, depth) for item in value)}]"
    return repr(value)


# One line a class: base: Name(fields), where `?` may be None and `*` is a list.
_grammar = '''
mod: Module(body* type_ignores*) Interactive(body*) Expression(body) FunctionType(argtypes* returns)
stmt: FunctionDef(name args body* decorator_list* returns? type_comment? type_params*)
stmt: AsyncFunctionDef(name args body* decorator_list* returns? type_comment? type_params*)
stmt: ClassDef(name bases* keywords* body* decorator_list* type_params*)
stmt: Return(value?) Delete(targets*) Assign(targets* value type_comment?) TypeAlias(name type_params* value)
stmt: AugAssign(target op value) AnnAssign(target annotation value? simple)
stmt: For(target iter body* orelse* type_comment?) AsyncFor(target iter body* orelse* type_comment?)
stmt: While(test body* orelse*) If(test body* orelse*)
stmt: With(items* body* type_comment?) AsyncWith(items* body* type_comment?)
stmt: Match(subject cases*) Raise(exc? cause?) Try(body* handlers* orelse* finalbody*)
stmt: TryStar(body* handlers* orelse* finalbody*) Assert(test msg?) Import(names*) ImportFrom(module? names* level?)
stmt: Global(names*) Nonlocal(names*) Expr(value) Pass() Break() Continue()
expr: BoolOp(op values*) NamedExpr(target value) BinOp(left op right) UnaryOp(op operand) Lambda(args body)
expr: IfExp(test body orelse) Dict(keys* values*) Set(elts*) ListComp(elt generators*) SetComp(elt generators*)
expr: DictComp(key value generators*) GeneratorExp(elt generators*) Await(value) Yield(value?) YieldFrom(value)
expr: Compare(left ops* comparators*) Call(func args* keywords*) FormattedValue(value conversion format_spec?)
expr: Interpolation(value str conversion format_spec?) JoinedStr(values*) TemplateStr(values*) Constant(value kind?)
expr: Attribute(value attr ctx) Subscript(value slice ctx) Starred(value ctx) Name(id ctx) List(elts* ctx)
expr: Tuple(elts* ctx) Slice(lower? upper? step?)
expr_context: Load() Store() Del()
boolop: And() Or()
operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
excepthandler: ExceptHandler(type? name? body*)
pattern: MatchValue(value) MatchSingleton(value) MatchSequence(patterns*) MatchMapping(keys* patterns* rest?)
pattern: MatchClass(cls patterns* kwd_attrs* kwd_patterns*) MatchStar(name?) MatchAs(pattern? name?) MatchOr(patterns*)
type_ignore: TypeIgnore(lineno tag)
type_param: TypeVar(name bound? default_value?) ParamSpec(name default_value?) TypeVarTuple(name default_value?)
AST: comprehension(target iter ifs* is_async) arguments(posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*)
AST: arg(arg annotation? type_comment?) keyword(arg? value) alias(name asname?) withitem(context_expr optional_vars?)
AST: match_case(pattern guard? body*)
'''
_placed = {'stmt', 'expr', 'excepthandler', 'pattern', 'type_param', 'arg', 'keyword', 'alias'}
_place = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')


def _define():
    classes = globals()
    for line in _grammar.strip().split('\n'):
        base, rest = line.split(': ', 1)
        if base not in classes:
            classes[base] = type(base, (AST,), {'__module__': 'ast', '_attributes': _place if base in _placed else ()})
        for part in rest.rstrip(')').split(') ' if ') ' in rest else ')'):
            name, fields = part.rstrip(')').split('(')
            fields = fields.split()
            names = tuple(field.rstrip('?*') for field in fields)
            body = {'__module__': 'ast', '_fields': names,
                    '_optional': tuple(f[:-1] for f in fields if f.endswith('?')),
                    '_lists': tuple(f[:-1] for f in fields if f.endswith('*'))}
            body.update(dict.fromkeys(body['_optional']))
            if name in _placed:
                body['_attributes'] = _place
            if base in _placed or name in _placed:
                body['end_lineno'] = body['end_col_offset'] = None
            classes[name] = type(name, (classes[base],), body)


_define()
_singletons = {}
_sources = weakref.WeakKeyDictionary()  # of the trees that parse() made: their text


def _constant(kind, text):
    if kind < 4:
        return (None, True, False, ...)[kind]
    if kind == 4:
        return int(text, 0)
    if kind == 5:
        return float(text)
    return complex(0, float(text)) if kind == 6 else text


def _built(value):
    if isinstance(value, list):
        return [_built(item) for item in value]
    if not isinstance(value, tuple):
        return value
    if len(value) == 2:
        return _constant(*value)
    name, fields, place = value
    cls = globals()[name]
    if not fields and place is None:
        return _singletons.setdefault(name, cls())
    node = cls.__new__(cls)
    known = node.__dict__
    for field, item in zip(cls._fields, fields):
        known[field] = _built(item) if isinstance(item, (list, tuple)) else item
    if place is not None:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = place
    return node


def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
    """The tree of a source."""
    if isinstance(source, AST):
        return source
    if not isinstance(source, str):
        source = bytes(source).decode('utf-8-sig')
    if '\0' in source:
        raise SyntaxError('source code string cannot contain null bytes')
    if mode not in ('exec', 'eval', 'single', 'func_type'):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if mode == 'func_type':
        from _ast_compile import function_type
        return function_type(source, filename)
    tree = _built(_ast.parse(source, filename, mode))
    _sources[tree] = source
    return tree


def _compiled(source, filename, mode, flags, level):
    # compile() where it is given a tree, or asked for one.
    if flags & PyCF_ONLY_AST:
        return parse(source, filename, mode)
    from _ast_compile import compiled
    return compiled(source, filename, mode, flags, level)


# ---- values

def literal_eval(node_or_string):
    """The value of a literal, with nothing else in it."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval').body
    elif isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body

    def malformed(node):
        text = 'malformed node or string'
        if line := getattr(node, 'lineno', None):
            text += f' on line {line}'
        raise ValueError(text + f': {node!r}')

    def number(node):
        if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
            malformed(node)
        return node.value

    def signed(node):
        if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
            operand = number(node.operand)
            return +operand if isinstance(node.op, UAdd) else -operand
        return number(node)

    def value(node):
        if isinstance(node, Constant):
            return node.value
        if isinstance(node, Tuple):
            return tuple(map(value, node.elts))
        if isinstance(node, List):
            return list(map(value, node.elts))
        if isinstance(node, Set):
            return set(map(value, node.elts))
        if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' \
                and node.args == node.keywords == []:
            return set()
        if isinstance(node, Dict):
            if len(node.keys) != len(node.values):
                malformed(node)
            return dict(zip(map(value, node.keys), map(value, node.values)))
        if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
            left, right = signed(node.left), number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
        return signed(node)
    return value(node_or_string)


# ---- text of a tree

def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
    """The tree as the calls that would make it."""
    if not isinstance(node, AST):
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = ' ' * indent

    def text(node, level):
        # (the text, whether it fits a line)
        level += 1
        start, separator = ('\n' + indent * level, ',\n' + indent * level) if indent is not None else ('', ', ')
        if isinstance(node, AST):
            cls = type(node)
            pieces, simple, named = [], True, annotate_fields
            postponed = []
            for name in node._fields:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    named = True
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    named = True
                    continue
                if not show_empty:
                    if value == []:
                        if not named:
                            postponed.append(text(value, level)[0])
                        continue
                    if not named:
                        pieces += postponed
                        postponed = []
                piece, is_simple = text(value, level)
                simple = simple and is_simple
                pieces.append(f'{name}={piece}' if named else piece)
            if include_attributes:
                for name in node._attributes:
                    value = getattr(node, name, None)
                    if value is None and getattr(cls, name, ...) is None:
                        continue
                    if hasattr(node, name):
                        piece, is_simple = text(value, level)
                        simple = simple and is_simple
                        pieces.append(f'{name}={piece}')
            if simple and len(pieces) <= 3:
                return f"{cls.__name__}({', '.join(pieces)})", not pieces
            return f'{cls.__name__}({start}{separator.join(pieces)})', False
        if isinstance(node, list):
            if not node:
                return '[]', True
            return f'[{start}{separator.join(text(item, level)[0] for item in node)}]', False
        return repr(node), True

    return text(node, 0)[0]


def unparse(ast_obj):
    """Source text that gives this tree."""
    from _ast_unparse import Unparser
    return Unparser().visit(ast_obj)


def get_source_segment(source, node, *, padded=False):
    """The text of a node in its source, or None."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    import re
    lines = [line for line in re.findall('[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+', source)]
    if first == last:
        return lines[first].encode()[start:end].decode()
    head = lines[first].encode()
    padding = ''.join(c if c in '\f\t' else ' ' for c in head[:start].decode()) if padded else ''
    return ''.join([padding + head[start:].decode(), *lines[first + 1:last], lines[last].encode()[:end].decode()])


def get_docstring(node, clean=True):
    """The docstring of a function, class or module."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if not (node.body and isinstance(node.body[0], Expr) and isinstance(node.body[0].value, Constant)
            and isinstance(node.body[0].value.value, str)):
        return None
    text = node.body[0].value.value
    if clean:
        import inspect
        text = inspect.cleandoc(text)
    return text


# ---- going through a tree

def iter_fields(node):
    """(name, value) of each field that is there."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, AST))


def walk(node):
    """All nodes, level by level."""
    from collections import deque
    waiting = deque([node])
    while waiting:
        node = waiting.popleft()
        waiting.extend(iter_child_nodes(node))
        yield node


def compare(a, b, /, *, compare_attributes=False):
    """Whether two trees are alike."""
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(compare(x, y, compare_attributes=compare_attributes) for x, y in zip(a, b))
    if not isinstance(a, AST) or not isinstance(b, AST):
        return type(a) is type(b) and a == b
    names = a._fields + (a._attributes if compare_attributes else ())
    return type(a) is type(b) and all(
        hasattr(a, name) == hasattr(b, name) and
        (not hasattr(a, name) or compare(getattr(a, name), getattr(b, name), compare_attributes=compare_attributes))
        for name in names)


def copy_location(new_node, old_node):
    """Give a node the place of another."""
    for name in _place:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith('end_'):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without a place that of the node above."""
    def fix(node, place):
        own = []
        for name, value in zip(_place, place):
            if name in node._attributes:
                if getattr(node, name, None) is None:
                    setattr(node, name, value)
                else:
                    value = getattr(node, name)
            own.append(value)
        for child in iter_child_nodes(node):
            fix(child, own)
    fix(node, [1, 0, 1, 0])
    return node


def increment_lineno(node, n=1):
    """Move a tree by some lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno += n
            continue
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
        if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
            child.end_lineno = end + n
    return node


class NodeVisitor:
    """Calls visit_CLASS() for each node, or goes through its children."""

    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """A visitor whose methods answer what takes the node's place: a node, a list, or None for nothing."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                item = self.visit(old)
                if item is None:
                    delattr(node, name)
                else:
                    setattr(node, name, item)
        return node


def main(args=None):
    """python -m ast: the dump of a file."""
    import argparse
    import sys
    parser = argparse.ArgumentParser()
    parser.add_argument('infile', nargs='?', default='-', help='the file to parse; defaults to stdin')
    parser.add_argument('-m', '--mode', default='exec', choices=('exec', 'single', 'eval', 'func_type'),
                        help='specify what kind of code must be parsed')
    parser.add_argument('--no-type-comments', action='store_true', help="don't add information about type comments")
    parser.add_argument('-a', '--include-attributes', action='store_true',
                        help='include attributes such as line numbers and column offsets')
    parser.add_argument('-i', '--indent', type=int, default=3, help='indentation of nodes (number of spaces)')
    parser.add_argument('--feature-version', metavar='VERSION', help='Python version in the format 3.x (for example, 3.10)')
    parser.add_argument('-O', '--optimize', type=int, default=-1, metavar='LEVEL',
                        help='optimization level for parser (default -1)')
    parser.add_argument('--show-empty', action='store_true', help='show empty lists and fields in dump output')
    args = parser.parse_args(args)
    if args.infile == '-':
        source, args.infile = sys.stdin.buffer.read(), '<stdin>'
    else:
        with open(args.infile, 'rb') as file:
            source = file.read()
    tree = parse(source, args.infile, args.mode, type_comments=not args.no_type_comments)
    print(dump(tree, include_attributes=args.include_attributes, indent=args.indent, show_empty=args.show_empty))
