# What some statements and literals of the language do that is too rare for native code: type parameters and aliases
# (PEP 695), except* (PEP 654), template strings (PEP 750). The interpreter's Intrinsic instructions call these functions.

import sys


# ---- type parameters. Bounds, constraints and defaults come as functions that are called when someone asks.

def _parameter(made, module, lazy):
    made.__module__ = module
    made._lazy = {name: evaluate for name, evaluate in lazy.items() if evaluate is not None}
    for name, evaluate in lazy.items():
        setattr(made, f"evaluate_{name.strip('_')}", evaluate)
    for name in made._lazy:
        del made.__dict__[name]
    return made


def type_var(module, name, bound, default):
    from typing import TypeVar
    return _parameter(TypeVar(name, infer_variance=True), 'typing', {'__bound__': bound, '__default__': default})


def type_var_constrained(module, name, constraints, default):
    from typing import TypeVar
    return _parameter(TypeVar(name, infer_variance=True), 'typing', {'__constraints__': constraints, '__default__': default})


def type_var_tuple(module, name, default):
    from typing import TypeVarTuple
    return _parameter(TypeVarTuple(name), 'typing', {'__default__': default})


def param_spec(module, name, default):
    from typing import ParamSpec
    return _parameter(ParamSpec(name, infer_variance=True), 'typing', {'__default__': default})


def type_alias(module, name, type_params, evaluate):
    from typing import TypeAliasType
    return _parameter(TypeAliasType(name, None, type_params=type_params or ()), module, {'__value__': evaluate})


def subscript_generic(module, type_params):
    from typing import Generic, TypeVarTuple, Unpack
    return Generic[tuple([Unpack[one] if isinstance(one, TypeVarTuple) else one for one in type_params])]


def set_function_type_params(module, function, type_params):
    function.__type_params__ = type_params
    return function


# ---- except*

def except_star_match(module, error, types):
    classes = types if isinstance(types, tuple) else (types,)
    if not all(isinstance(one, type) and issubclass(one, BaseException) for one in classes):
        raise TypeError("catching classes that do not inherit from BaseException is not allowed")
    if any(issubclass(one, BaseExceptionGroup) for one in classes):
        raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if error is None:
        return None, None
    if isinstance(error, types):
        if isinstance(error, BaseExceptionGroup):
            return error, None
        group = ExceptionGroup if isinstance(error, Exception) else BaseExceptionGroup
        wrapped = group('', (error,))
        clause = sys._getframe(1)  # it is where the group begins
        wrapped.__traceback__ = type(error.__traceback__)(None, clause, clause.f_lasti, clause.f_lineno)
        return wrapped, None
    if isinstance(error, BaseExceptionGroup):
        return error.split(types)
    return None, error


def _leaves(error, found):
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            _leaves(one, found)
    else:
        found.append(id(error))
    return found


def except_star_reraise(module, original, errors):
    errors = [error for error in errors if error is not None]
    if not errors:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return errors[0]
    # Parts of the original that go on as they were, and exceptions that the clauses raised.
    unhandled, raised = [], []
    for error in errors:
        same = (error.__traceback__ is original.__traceback__ and error.__cause__ is original.__cause__ and
                error.__context__ is original.__context__ and isinstance(error, BaseExceptionGroup))
        (unhandled if same else raised).append(error)
    rest = None
    if unhandled:
        wanted = [leaf for error in unhandled for leaf in _leaves(error, [])]
        rest = original.split(lambda error: id(error) in wanted)[0]
    if not raised:
        return rest
    if rest is not None:
        raised.append(rest)
    return _group(raised) if len(raised) > 1 else raised[0]


def _group(errors):
    group = ExceptionGroup if all(isinstance(error, Exception) for error in errors) else BaseExceptionGroup
    return group('', errors)


# ---- interactive mode

def print_expression(module, value):
    return sys.displayhook(value)


# ---- template strings: what `string.templatelib` offers

class Interpolation:
    __slots__ = ('value', 'expression', 'conversion', 'format_spec')
    __match_args__ = ('value', 'expression', 'conversion', 'format_spec')
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, value, expression='', conversion=None, format_spec=''):
        if conversion not in (None, 's', 'r', 'a'):
            raise ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
        for name, text in (('expression', expression), ('format_spec', format_spec)):
            if not isinstance(text, str):
                raise TypeError(f'Interpolation() argument {name!r} must be str, not {type(text).__name__}')
        put = object.__setattr__
        put(self, 'value', value)
        put(self, 'expression', expression)
        put(self, 'conversion', conversion)
        put(self, 'format_spec', format_spec)

    def __setattr__(self, name, value):
        raise AttributeError('readonly attribute')

    def __reduce__(self):
        return type(self), (self.value, self.expression, self.conversion, self.format_spec)

    def __repr__(self):
        return f'Interpolation({self.value!r}, {self.expression!r}, {self.conversion!r}, {self.format_spec!r})'


class Template:
    __slots__ = ('strings', 'interpolations')

    def __init_subclass__(cls):
        raise TypeError("type 'string.templatelib.Template' is not an acceptable base type")

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __new__(cls, *parts):
        strings, interpolations, text = [], [], ''
        for part in parts:
            if isinstance(part, str):
                text += part
            elif isinstance(part, Interpolation):
                strings.append(text)
                interpolations.append(part)
                text = ''
            else:
                raise TypeError(f"Template.__new__ *args need to be of type 'str' or 'Interpolation', got {type(part).__name__}")
        strings.append(text)
        return build_template('', tuple(strings), tuple(interpolations))

    def __setattr__(self, name, value):
        raise AttributeError('readonly attribute')

    @property
    def values(self):
        return tuple([one.value for one in self.interpolations])

    def __iter__(self):
        for at, text in enumerate(self.strings):
            if text:
                yield text
            if at < len(self.interpolations):
                yield self.interpolations[at]

    def __add__(self, other):
        if not isinstance(other, Template):
            raise TypeError('can only concatenate string.templatelib.Template (not "%s") to string.templatelib.Template'
                            % type(other).__name__)
        joined = self.strings[:-1] + (self.strings[-1] + other.strings[0],) + other.strings[1:]
        return build_template('', joined, self.interpolations + other.interpolations)

    def __reduce__(self):
        return type(self), tuple(self)

    def __repr__(self):
        return f'Template(strings={self.strings!r}, interpolations={self.interpolations!r})'


Interpolation.__module__ = Template.__module__ = 'string.templatelib'


def build_interpolation(module, value, expression, conversion, format_spec):
    return Interpolation(value, expression, conversion, format_spec)


def build_template(module, strings, interpolations):
    template = object.__new__(Template)
    object.__setattr__(template, 'strings', strings)
    object.__setattr__(template, 'interpolations', interpolations)
    return template
