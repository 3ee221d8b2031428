"""What annotationlib's formats FORWARDREF and STRING stand on: annotations are evaluated with stand-ins for names, which
remember what is done with them as a syntax tree; and what else is rare there."""

import ast
import builtins
import sys
import types
from annotationlib import ForwardRef, _expression, type_repr

# The compiler's own names, which must stay what they are.
_bookkeeping = '__conditional_annotations__'


class _Evaluation:
    # One evaluation: who owns the annotations, and the stand-ins made on the way.
    def __init__(self, globals, owner, text_only):
        self.globals, self.owner, self.text_only = globals, owner, text_only
        self.made, self.named, self.extras = [], {}, 0

    def stand_in(self, node, extra=None, cell=None):
        made = _StandIn(node, self, extra or {}, cell)
        self.made.append(made)
        return made

    def name(self, name, cell=None):
        if name not in self.named:
            self.named[name] = self.stand_in(ast.Name(name, ast.Load()), cell=cell)
        return self.named[name]

    def finish(self):
        for one in self.made:
            _StandIn._StandIn__become(one)


def _names(code):
    found = set(code.co_names)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            found |= _names(constant)
    return found


def _binary(operator):
    def method(self, other):
        left, right, extra = self._StandIn__with(other)
        return self._StandIn__new(ast.BinOp(left, operator(), right), extra)

    def reflected(self, other):
        right, left, extra = self._StandIn__with(other)
        return self._StandIn__new(ast.BinOp(left, operator(), right), extra)
    return method, reflected


def _comparison(operator):
    def method(self, other):
        left, right, extra = self._StandIn__with(other)
        return self._StandIn__new(ast.Compare(left, [operator()], [right]), extra)
    return method


def _unary(operator):
    def method(self):
        return self._StandIn__new(ast.UnaryOp(operator(), self.__ast_node__), {})
    return method


class _StandIn:
    __slots__ = ForwardRef.__slots__  # which it becomes in the end

    def __init__(self, node, evaluation, extra, cell):
        self.__ast_node__, self.__stringifier_dict__, self.__extra_names__, self.__cell__ = node, evaluation, extra, cell

    def __new(self, node, extra):
        return self.__stringifier_dict__.stand_in(node, {**self.__extra_names__, **extra})

    def __with(self, other):
        extra = {}
        return self.__ast_node__, self.__tree(other, extra), extra

    def __tree(self, value, extra):
        if isinstance(value, _StandIn):
            extra.update(value.__extra_names__)
            return value.__ast_node__
        if type(value) is slice:
            parts = [None if one is None else self.__tree(one, extra) for one in (value.start, value.stop, value.step)]
            return ast.Slice(*parts)
        if type(value) is tuple:
            return ast.Tuple([self.__tree(one, extra) for one in value], ast.Load())
        if type(value) is list:
            return ast.List([self.__tree(one, extra) for one in value], ast.Load())
        if type(value) is set:
            return ast.Set([self.__tree(one, extra) for one in value])
        if type(value) is dict:
            return ast.Dict([self.__tree(one, extra) for one in value],
                            [self.__tree(one, extra) for one in value.values()])
        if self.__stringifier_dict__.text_only or value is None or type(value) in (str, int, float, bool, complex):
            return ast.Constant(value)
        self.__stringifier_dict__.extras += 1
        name = f'__annotationlib_name_{self.__stringifier_dict__.extras}__'
        extra[name] = value
        return ast.Name(name, ast.Load())

    def __text(self):
        return ast.unparse(self.__ast_node__)

    def __become(self):
        text, evaluation, extra, cell = self.__text(), self.__stringifier_dict__, self.__extra_names__, self.__cell__
        self.__class__ = ForwardRef
        ForwardRef.__init__(self, text, owner=evaluation.owner, is_class=isinstance(evaluation.owner, type))
        self.__globals__, self.__extra_names__, self.__cell__ = evaluation.globals, extra, cell

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return self.__new(ast.Attribute(self.__ast_node__, name, ast.Load()), {})

    def __getitem__(self, key):
        value, index, extra = self.__with(key)
        return self.__new(ast.Subscript(value, index, ast.Load()), extra)

    def __call__(self, *args, **kwargs):
        extra = {}
        positional = [self.__tree(one, extra) for one in args]
        keywords = [ast.keyword(name, self.__tree(one, extra)) for name, one in kwargs.items()]
        return self.__new(ast.Call(self.__ast_node__, positional, keywords), extra)

    def __iter__(self):
        yield self.__new(ast.Starred(self.__ast_node__, ast.Load()), {})

    def __repr__(self):
        return self.__text()

    def __format__(self, spec):
        raise TypeError("Cannot stringify annotation containing string formatting")

    __hash__ = object.__hash__
    __add__, __radd__ = _binary(ast.Add)
    __sub__, __rsub__ = _binary(ast.Sub)
    __mul__, __rmul__ = _binary(ast.Mult)
    __matmul__, __rmatmul__ = _binary(ast.MatMult)
    __truediv__, __rtruediv__ = _binary(ast.Div)
    __mod__, __rmod__ = _binary(ast.Mod)
    __lshift__, __rlshift__ = _binary(ast.LShift)
    __rshift__, __rrshift__ = _binary(ast.RShift)
    __or__, __ror__ = _binary(ast.BitOr)
    __xor__, __rxor__ = _binary(ast.BitXor)
    __and__, __rand__ = _binary(ast.BitAnd)
    __floordiv__, __rfloordiv__ = _binary(ast.FloorDiv)
    __pow__, __rpow__ = _binary(ast.Pow)
    __invert__, __pos__, __neg__ = _unary(ast.Invert), _unary(ast.UAdd), _unary(ast.USub)
    __lt__, __le__, __eq__ = _comparison(ast.Lt), _comparison(ast.LtE), _comparison(ast.Eq)
    __ne__, __gt__, __ge__ = _comparison(ast.NotEq), _comparison(ast.Gt), _comparison(ast.GtE)


def _is_empty(cell):
    try:
        cell.cell_contents
    except ValueError:
        return True
    return False


def _fake(annotate, evaluation, everything):
    # The function with stand-ins: for every name, or for those that have no value yet.
    code = annotate.__code__
    names = {} if everything else dict(annotate.__globals__)
    for name in _names(code):
        if name == _bookkeeping:
            names[name] = annotate.__globals__.get(name)
        elif everything or not (name in names or hasattr(builtins, name)):
            names[name] = evaluation.name(name)
    cells = []
    for name, cell in zip(code.co_freevars, annotate.__closure__ or ()):
        if name == '__classdict__' and everything:
            known = cell.cell_contents
            cell = types.CellType({_bookkeeping: known[_bookkeeping]} if _bookkeeping in known else {})
        elif name not in ('__classdict__', _bookkeeping) and (everything or _is_empty(cell)):
            cell = types.CellType(evaluation.name(name, cell))
        cells.append(cell)
    return types.FunctionType(code, names, annotate.__name__, annotate.__defaults__, tuple(cells) or None,
                              annotate.__kwdefaults__)


def _text(value):
    return value if isinstance(value, str) else '...' if value is ... else repr(value)


def as_text(annotate, owner):
    """What the function of annotations, or of a lazy value, gives, as text."""
    try:
        found = _fake(annotate, _Evaluation(annotate.__globals__, owner, True), True)(2)
    except Exception:  # it was written by hand, and knows values only
        from annotationlib import annotations_to_string
        return annotations_to_string(annotate(1))
    return {name: _text(value) for name, value in found.items()} if isinstance(found, dict) else _text(found)


def with_references(annotate, owner):
    """The same as values, with forward references for names that have none."""
    evaluation = _Evaluation(annotate.__globals__, owner, False)
    try:
        found = _fake(annotate, evaluation, False)(2)
    except NotImplementedError:
        return annotate(1)
    except Exception:
        pass
    else:
        evaluation.finish()
        return found
    # Something was done with a stand-in, or with a value, that cannot be: each value for itself, later.
    evaluation = _Evaluation(annotate.__globals__, owner, False)
    found = _fake(annotate, evaluation, True)(2)
    evaluation.finish()

    def value_of(one):
        return one.evaluate(format=3) if isinstance(one, ForwardRef) else one
    return {name: value_of(one) for name, one in found.items()} if isinstance(found, dict) else value_of(found)


def with_unknown_names(code, names, owner):
    """The value of an expression, with forward references for what has no name."""
    evaluation = _Evaluation(names, owner, False)
    unknown = {name: evaluation.name(name) for name in _names(code) if not (name in names or hasattr(builtins, name))}
    found = eval(code, {**names, **unknown})
    evaluation.finish()
    return found


def _globals_of(obj):
    # Where the names in an object's annotations are looked up: in the innermost function of what is wrapped.
    if isinstance(obj, type):
        return getattr(sys.modules.get(obj.__module__), '__dict__', {})
    inner, seen = obj, set()
    while inner is not None and id(inner) not in seen:
        unwrapped = inner
        seen.add(id(inner))
        inner = getattr(inner, '__wrapped__', None)
        if inner is None and 'functools' in sys.modules and isinstance(unwrapped, sys.modules['functools'].partial):
            inner = unwrapped.func
    found = getattr(unwrapped, '__globals__', None)
    return vars(obj) if found is None else found


def evaluated_texts(obj, found, globals, locals):
    """The annotations of an object with the values of those that are text."""
    if globals is None:
        globals = _globals_of(obj)
    if locals is None:
        locals = dict(vars(obj)) if isinstance(obj, type) else {}
    for param in getattr(obj, '__type_params__', ()):
        locals.setdefault(param.__name__, param)
    return {name: eval(_expression(value), globals, locals) if isinstance(value, str) else value
            for name, value in found.items()}


class ConstantEvaluator:
    """What gives a value that was never left for later, whatever the format."""
    def __init__(self, value):
        self._value = value

    def __call__(self, format):
        if format != 4:
            return self._value
        if type(self._value) is tuple:
            return f"({', '.join(map(type_repr, self._value))})"
        return type_repr(self._value)

    def __repr__(self):
        return f'<constevaluator {self._value!r}>'
