"""Annotations at run time: special forms, generics, protocols, and what reads them.

Everything here is for declaring; almost nothing is checked when a program runs.
"""

import sys
import _collections_abc as _abc
from abc import ABCMeta, abstractmethod
from types import GenericAlias, ModuleType, UnionType

__all__ = [
    'AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncContextManager', 'AsyncGenerator', 'AsyncIterable',
    'AsyncIterator', 'Awaitable', 'BinaryIO', 'ByteString', 'Callable', 'ChainMap', 'ClassVar', 'Collection',
    'Concatenate', 'Container', 'ContextManager', 'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final',
    'ForwardRef', 'FrozenSet', 'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator',
    'KeysView', 'List', 'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping',
    'MutableSequence', 'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoDefault', 'NoReturn', 'NotRequired',
    'Optional', 'OrderedDict', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs', 'Pattern', 'Protocol', 'ReadOnly',
    'Required', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex',
    'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'Text', 'TextIO', 'Tuple', 'Type',
    'TYPE_CHECKING', 'TypeAlias', 'TypeAliasType', 'TypedDict', 'TypeGuard', 'TypeIs', 'TypeVar', 'TypeVarTuple',
    'Union', 'Unpack', 'ValuesView', 'assert_never', 'assert_type', 'cast', 'clear_overloads', 'dataclass_transform',
    'evaluate_forward_ref', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_protocol_members',
    'get_type_hints', 'is_protocol', 'is_typeddict', 'no_type_check', 'no_type_check_decorator', 'overload',
    'override', 'reveal_type', 'runtime_checkable']

TYPE_CHECKING = False
Text = str
Union = UnionType
Generic = Protocol = object()  # until their classes are made below


def __getattr__(name):
    # What costs another import waits until it is asked for.
    if name == 'ForwardRef':
        from annotationlib import ForwardRef as value
    elif name in ('Pattern', 'Match'):
        import re
        value = _alias(getattr(re, name), 1, name)
    elif name in ('ContextManager', 'AsyncContextManager'):
        import contextlib
        value = _alias(getattr(contextlib, 'Abstract' + name), 2, name, 'Abstract' + name, optional=1)
    elif name in ('Deque', 'DefaultDict', 'OrderedDict', 'Counter', 'ChainMap'):
        import collections
        origin = {'Deque': 'deque', 'DefaultDict': 'defaultdict'}.get(name, name)
        value = _SpecialGenericAlias(getattr(collections, origin), {'Deque': 1, 'Counter': 1}.get(name, 2), name=name)
    else:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    globals()[name] = value
    return value


def _caller(depth=2):
    return sys._getframe(depth).f_globals.get('__name__', '__main__')


def _type_repr(obj):
    if isinstance(obj, tuple):
        return '[' + ', '.join([_type_repr(one) for one in obj]) + ']'
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if type(obj).__name__ == 'function':
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    return repr(obj)


def _forward(arg, module=None):
    from annotationlib import ForwardRef
    reference = ForwardRef(arg, module=module)
    reference.__forward_code__  # a SyntaxError comes at once
    return reference


def _type_check(arg, message="Parameters to generic types must be types.", qualifiers=False, module=None):
    # A type argument in its stored form: strings become references, None its type.
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return _forward(arg, module)
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    bare = arg is Generic or arg is Protocol or isinstance(arg, _SpecialForm) and arg not in _types_alone
    if not qualifiers and isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol, ClassVar, Final):
        raise TypeError(f"{arg} is not valid as type argument")
    if bare and not (qualifiers and arg in (ClassVar, Final)):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    return arg


def _parameters_of(args):
    found = []
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            continue
        if hasattr(arg, '__typing_subst__'):
            if arg not in found:
                found.append(arg)
        elif isinstance(arg, (tuple, list)):
            found += [one for one in _parameters_of(arg) if one not in found]
        else:
            found += [one for one in getattr(arg, '__parameters__', ()) if one not in found]
    return tuple(found)


class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


class _Operators:
    __slots__ = ()

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def _tp_cache(getitem, typed=False):
    # The same arguments give the same object, in a tenth of the time; typed tells 0 and False apart.
    cache = {}

    def cached(self, params):
        key = self, params
        if typed:
            key += tuple(map(type, params)) if type(params) is tuple else (type(params),)
        try:
            return cache[key]
        except KeyError:
            hashable = True
        except TypeError:
            hashable = False  # an argument without a hash
        made = getitem(self, params)
        if hashable:
            if len(cache) == 128:
                del cache[next(iter(cache))]
            cache[key] = made
        return made

    return cached


# ---- special forms

class _SpecialForm(_Final, _Operators, _root=True):
    __slots__ = ('_name', '__doc__', '_getitem')

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        if name == '__module__':
            return 'typing'
        raise AttributeError(name)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


_SpecialForm.__module__ = 'typing'


def _one_type(self, parameters):
    # X[T] with exactly one type.
    return _GenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.', True),))


def _bare(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


def _special(name, getitem, doc):
    form = _SpecialForm(_tp_cache(getitem, name in ('Literal', 'Annotated')))
    form._name = name
    form.__doc__ = doc
    return form


def _optional(self, parameters):
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


def _literal(self, parameters):
    values = parameters if isinstance(parameters, tuple) else (parameters,)
    flat = []
    for value in values:
        flat += value.__args__ if isinstance(value, _LiteralAlias) else (value,)
    unique = []
    for value in flat:
        if not any(type(value) is type(other) and value == other for other in unique):
            unique.append(value)
    return _LiteralAlias(self, tuple(unique), name='Literal')


def _concatenate(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return _ConcatenateGenericAlias(self, (*map(_type_check, parameters[:-1]), parameters[-1]), name='Concatenate')


def _unpack(self, parameters):
    return _UnpackGenericAlias(self, (_type_check(parameters, f'{self} accepts only single type.'),), name='Unpack')


def _annotated(self, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_type_check(parameters[0], "Annotated[t, ...]: t must be a type.", True),
                           parameters[1:])


Optional = _special('Optional', _optional, "T or None.")
Literal = _special('Literal', _literal, "One of the values given.")
Final = _special('Final', _one_type, "A name that is not assigned again.")
ClassVar = _special('ClassVar', _one_type, "An attribute of the class, not of its instances.")
Required = _special('Required', _one_type, "A key that a TypedDict must have.")
NotRequired = _special('NotRequired', _one_type, "A key that a TypedDict may lack.")
ReadOnly = _special('ReadOnly', _one_type, "A key of a TypedDict that is not to be set.")
TypeGuard = _special('TypeGuard', _one_type, "The result of a function that narrows a type if true.")
TypeIs = _special('TypeIs', _one_type, "The result of a function that decides whether a value is of a type.")
Concatenate = _special('Concatenate', _concatenate, "Parameters put before those of a ParamSpec.")
Unpack = _special('Unpack', _unpack, "*T, spelled out.")
Annotated = _special('Annotated', _annotated, "A type with more said about it.")
NoReturn = _special('NoReturn', _bare, "The result of a function that never returns.")
Never = _special('Never', _bare, "The type without values.")
Self = _special('Self', _bare, "The class that is being defined.")
LiteralString = _special('LiteralString', _bare, "A str that comes from literals only.")
TypeAlias = _special('TypeAlias', _bare, "Marks an assignment that names a type.")
_types_alone = LiteralString, NoReturn, Never, Self, TypeAlias


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Every type, in both directions."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class _NoDefaultType:
    __slots__ = ()

    def __repr__(self):
        return 'typing.NoDefault'

    def __reduce__(self):
        return 'NoDefault'


_NoDefaultType.__name__ = _NoDefaultType.__qualname__ = 'NoDefaultType'
NoDefault = _NoDefaultType()


# ---- type parameters

class _Parameter(_Operators):
    # What TypeVar, ParamSpec and TypeVarTuple share.
    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError(f"type 'typing.{cls.__mro__[1].__name__}' is not an acceptable base type")

    def __getattr__(self, name):
        # What the compiler leaves to be evaluated when someone asks (see _language.py).
        if name[:9] == 'evaluate_':
            given = f'__{name[9:]}__'
            value = getattr(self, given)
            missing = (NoDefault,) if given == '__default__' else (None, ())
            if value in missing:
                return None
            from _annotation_text import ConstantEvaluator
            return ConstantEvaluator(value)
        lazy = self.__dict__.get('_lazy', ())
        if name not in lazy:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        value = self.__dict__[name] = lazy[name]()
        return value

    def _set_up(self, name, default, infer_variance=False, covariant=False, contravariant=False):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")
        self.__name__ = name
        self.__default__ = default
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.__module__ = _caller(3)

    def has_default(self):
        return self.__default__ is not NoDefault

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __reduce__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Parameter, _root=True):
    """A type parameter."""

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False,
                 infer_variance=False):
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        self.__constraints__ = tuple([_type_check(one) for one in constraints])
        self.__bound__ = None if bound is None else _type_check(bound, "Bound must be a type.")
        self._set_up(name, default, infer_variance, covariant, contravariant)

    def __typing_subst__(self, arg):
        arg = _type_check(arg)
        if isinstance(arg, (list, _UnpackGenericAlias)) or getattr(arg, '__unpacked__', False):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


class ParamSpecArgs(_Final, _root=True):
    """P.args."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return isinstance(other, ParamSpecArgs) and self.__origin__ == other.__origin__

    def __repr__(self):
        return f'{self.__origin__.__name__}.args'


class ParamSpecKwargs(_Final, _root=True):
    """P.kwargs."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return isinstance(other, ParamSpecKwargs) and self.__origin__ == other.__origin__

    def __repr__(self):
        return f'{self.__origin__.__name__}.kwargs'


class ParamSpec(_Parameter, _root=True):
    """The parameters of a callable as a type parameter."""

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False,
                 infer_variance=False):
        self.__bound__ = None if bound is None else _type_check(bound, "Bound must be a type.")
        self._set_up(name, default, infer_variance, covariant, contravariant)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([_type_check(one) for one in arg])
        if arg is not ... and not isinstance(arg, (ParamSpec, _ConcatenateGenericAlias)):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg


class TypeVarTuple(_Parameter, _root=True):
    """Any number of types as one type parameter."""

    def __init__(self, name, *, default=NoDefault):
        self._set_up(name, default)

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")


class TypeAliasType(_Operators):
    """What `type X = ...` makes."""

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__value__ = value
        self.__type_params__ = self.__parameters__ = tuple(type_params)
        self.__module__ = _caller()

    __getattr__ = _Parameter.__getattr__

    def __getitem__(self, parameters):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, parameters if isinstance(parameters, tuple) else (parameters,))

    def __iter__(self):
        yield Unpack[self]

    def __reduce__(self):
        return self.__name__

    def __repr__(self):
        return self.__name__


# ---- generic aliases

class _BaseGenericAlias(_Operators):
    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        place = [i for i, base in enumerate(bases) if base is self][0]
        for base in bases[place + 1:]:
            if isinstance(base, GenericAlias):
                base = base.__origin__
            if isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, name):
        if '__origin__' in self.__dict__ and not (name[:2] == name[-2:] == '__'):
            return getattr(self.__origin__, name)
        if name in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        if name == '__module__':
            return 'typing'
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name[:2] == name[-2:] == '__' or name in ('_name', '_inst', '_nparams', '_defaults', '_optional'):
            object.__setattr__(self, name, value)
        else:
            setattr(self.__origin__, name, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def _substitute(alias, args, mapping):
    result = []
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            result.append(arg)
            continue
        value = arg
        if hasattr(arg, '__typing_subst__'):
            value = arg.__typing_subst__(mapping[arg])
        else:
            given = []
            for one in getattr(arg, '__parameters__', ()):
                given += mapping[one] if isinstance(one, TypeVarTuple) else [mapping[one]]
            if getattr(arg, '__parameters__', ()):
                value = arg[tuple(given)]
        if isinstance(arg, (tuple, list)):
            result.append(type(arg)(_substitute(alias, arg, mapping)))
        elif isinstance(value, tuple) and alias.__origin__ is _abc.Callable or \
                isinstance(arg, _UnpackGenericAlias) and isinstance(arg.__args__[0], TypeVarTuple):
            result.extend(value)
        else:
            result.append(value)
    return result


def _unpacked(args):
    # The arguments with those of `*tuple[int, str]` in its place.
    result = []
    for arg in args:
        inner = getattr(arg, '__typing_unpacked_tuple_args__', None)
        result += (arg,) if inner is None or inner[-1:] == (...,) else inner
    return tuple(result)


def _around_the_tuple(alias, params, star, args):
    # As many arguments as there are parameters: the TypeVarTuple params[star] gets those in between in a tuple, and of
    # `*tuple[int, ...]` each parameter beside it gets an int.
    before, after = star, len(params) - star - 1
    endless = [at for at, arg in enumerate(args) if getattr(arg, '__typing_unpacked_tuple_args__', None)]
    if len(endless) > 1:
        raise TypeError("More than one unpacked arbitrary-length tuple argument")
    filler = None
    if endless:
        filler = args[endless[0]].__typing_unpacked_tuple_args__[0]
        before, after = min(before, endless[0]), min(after, len(args) - endless[0] - 1)
    elif before + after > len(args):
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least {len(params) - 1}")
    end = len(args) - after
    middle = args[before:end]
    if not middle and params[star].has_default():
        middle = _unpacked((params[star].__default__,))
    return (*args[:before], *[filler] * (star - before), middle,
            *[filler] * (len(params) - star - after - 1), *args[end:])


def _bind(alias, params, args):
    # Parameter -> argument; TypeVarTuple -> the tuple of those in between.
    if not params:
        raise TypeError(f"{alias} is not a generic class")
    if len(params) == 1 and isinstance(params[0], ParamSpec) and args and not (
            args[0] is ... or isinstance(args[0], (list, tuple, ParamSpec, _ConcatenateGenericAlias))):
        args = (args,)
    stars = [at for at, param in enumerate(params) if isinstance(param, TypeVarTuple)]
    if len(stars) > 1:
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    if stars:
        args = _around_the_tuple(alias, params, stars[0], args)
    while len(args) < len(params) and params[len(args)].has_default():
        args = (*args, params[len(args)].__default__)
    if len(args) != len(params):
        few = "few" if len(args) < len(params) else "many"
        least = sum([not param.has_default() for param in params])
        expected = f"at least {least}" if few == "few" else len(params)
        raise TypeError(f"Too {few} arguments for {alias}; actual {len(args)}, expected {expected}")
    return dict(zip(params, args))


def _substituted(alias, args):
    # The arguments of an alias (or of a native alias or a union) with its parameters replaced.
    args = _unpacked(args if isinstance(args, tuple) else (args,))
    return tuple(_substitute(alias, alias.__args__, _bind(alias, alias.__parameters__, args)))


class _GenericAlias(_BaseGenericAlias):
    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self.__parameters__ = _parameters_of(self.__args__)
        if not name:
            object.__setattr__(self, '__module__', getattr(origin, '__module__', 'typing'))

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    @_tp_cache
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        return self.copy_with(_substituted(self, args))

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        args = ', '.join([_type_repr(arg) for arg in self.__args__]) or '()'
        return f'{name}[{args}]'

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            place = [i for i, base in enumerate(bases) if base is self][0]
            for base in bases[place + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return self.__origin__,

    def __iter__(self):
        yield Unpack[self]

    def __reduce__(self):
        import operator
        args = self.__args__
        origin = globals()[self._name] if self._name else self.__origin__
        return operator.getitem, (origin, args[0] if len(args) == 1 and not isinstance(args[0], tuple) else args)


_GenericAlias.__module__ = 'typing'


class _CallableGenericAlias(_GenericAlias):
    __iter__ = None

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
            return super().__repr__()
        return f'typing.Callable[[{", ".join([_type_repr(arg) for arg in args[:-1]])}], {_type_repr(args[-1])}]'

    def __reduce__(self):
        import operator
        return operator.getitem, (Callable, get_args(self))


class _LiteralAlias(_GenericAlias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return {(type(v), v) for v in self.__args__} == {(type(v), v) for v in other.__args__}

    def __hash__(self):
        return hash(frozenset([(type(v), v) for v in self.__args__]))

    def __repr__(self):
        return f'typing.Literal[{", ".join([_type_repr(arg) for arg in self.__args__]) or "()"}]'


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, args):
        # With all parameters known it is the tuple of them.
        if isinstance(args[-1], tuple):
            return (*args[:-1], *args[-1])
        if isinstance(args[-1], _ConcatenateGenericAlias):
            args = (*args[:-1], *args[-1].__args__)
        return super().copy_with(args)


class _UnpackGenericAlias(_GenericAlias):
    @property
    def __typing_unpacked_tuple_args__(self):
        inner, = self.__args__
        return inner.__args__ if getattr(inner, '__origin__', None) is tuple else None

    def __getitem__(self, args):
        return args if isinstance(self.__args__[0], TypeVarTuple) else super().__getitem__(args)


class _AnnotatedAlias(_GenericAlias):
    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), name='Annotated')
        self.__metadata__ = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join([repr(one) for one in self.__metadata__])}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return self.__origin__,

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))


class _SpecialGenericAlias(_BaseGenericAlias):
    # List, Dict and so on: names for builtin and abstract types that take a number of arguments.
    __iter__ = None

    def __init__(self, origin, nparams, *, inst=True, name=None, optional=0):
        super().__init__(origin, inst=inst, name=name)
        self._nparams = nparams
        self._optional = optional

    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        wanted = self._nparams
        if wanted == 0:
            raise TypeError(f"{self} is not a generic class")
        params = tuple([_type_check(param) for param in params])
        if wanted >= 0 and not wanted - self._optional <= len(params) <= wanted:
            few = "many" if len(params) > wanted else "few"
            expected = f"at least {wanted - self._optional}" if self._optional else wanted
            raise TypeError(f"Too {few} arguments for {self}; actual {len(params)}, expected {expected}")
        if self._optional and len(params) < wanted:
            params += (type(None),) if self._name != 'ContextManager' and self._name != 'AsyncContextManager' \
                else (bool | None,)
            params += (type(None),) * (wanted - len(params))
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return 'typing.' + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


class _CallableType(_SpecialGenericAlias):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name='Callable', inst=False)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        return self._of((tuple(args), result) if isinstance(args, list) else params)

    @_tp_cache
    def _of(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ... or isinstance(args, (ParamSpec, _ConcatenateGenericAlias)):
            return self.copy_with((args, result))
        if not isinstance(args, tuple):
            args = args,
        return self.copy_with((*map(_type_check, args), result))


class _TupleType(_SpecialGenericAlias):
    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            return self.copy_with((*map(_type_check, params[:-1]), ...))
        return self.copy_with(tuple([_type_check(param) for param in params]))


def _alias(origin, nparams, name=None, origin_name=None, *, optional=0):
    return _SpecialGenericAlias(origin, nparams, inst=False, name=name or origin.__name__, optional=optional)


Hashable = _alias(_abc.Hashable, 0)
Awaitable = _alias(_abc.Awaitable, 1)
Coroutine = _alias(_abc.Coroutine, 3)
AsyncIterable = _alias(_abc.AsyncIterable, 1)
AsyncIterator = _alias(_abc.AsyncIterator, 1)
Iterable = _alias(_abc.Iterable, 1)
Iterator = _alias(_abc.Iterator, 1)
Reversible = _alias(_abc.Reversible, 1)
Sized = _alias(_abc.Sized, 0)
Container = _alias(_abc.Container, 1)
Collection = _alias(_abc.Collection, 1)
Callable = _CallableType(_abc.Callable, 2, inst=False, name='Callable')
AbstractSet = _alias(_abc.Set, 1, 'AbstractSet')
MutableSet = _alias(_abc.MutableSet, 1)
Mapping = _alias(_abc.Mapping, 2)
MutableMapping = _alias(_abc.MutableMapping, 2)
Sequence = _alias(_abc.Sequence, 1)
MutableSequence = _alias(_abc.MutableSequence, 1)
ByteString = _alias(_abc.ByteString, 0)
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
List = _alias(list, 1, 'List')
Set = _alias(set, 1, 'Set')
FrozenSet = _alias(frozenset, 1, 'FrozenSet')
MappingView = _alias(_abc.MappingView, 1)
KeysView = _alias(_abc.KeysView, 1)
ItemsView = _alias(_abc.ItemsView, 2)
ValuesView = _alias(_abc.ValuesView, 1)
Dict = _alias(dict, 2, 'Dict')
Generator = _alias(_abc.Generator, 3, optional=2)
AsyncGenerator = _alias(_abc.AsyncGenerator, 2, optional=1)
Type = _alias(type, 1, 'Type')


T = TypeVar('T')
AnyStr = TypeVar('AnyStr', bytes, str)


# ---- Generic and Protocol

@_tp_cache
def _generic_class_getitem(cls, args):
    if not isinstance(args, tuple):
        args = (args,)
    if cls is Generic or cls is Protocol:
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        for arg in args:
            if not isinstance(arg, (_Parameter, _UnpackGenericAlias)):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter "
                                "specification variables.")
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        before = None
        for param in _parameters_of(args):
            if before and before.has_default() and not param.has_default():
                raise TypeError(f"Type parameter {param!r} without a default follows type parameter with a default")
            if isinstance(before, TypeVarTuple) and isinstance(param, TypeVar) and param.has_default():
                raise TypeError("Type parameter with a default follows TypeVarTuple")
            before = param
        return _GenericAlias(cls, args)
    try:
        params = cls.__parameters__
    except AttributeError as error:
        own = cls.__init_subclass__
        if own is not Generic.__init_subclass__:
            error.add_note(f"Note: this exception may have been caused by {own.__qualname__!r} (or the "
                           "'__init_subclass__' method on a superclass) not calling 'super().__init_subclass__()'")
        raise
    final = []
    for param, arg in _bind(cls, params, args).items():
        if isinstance(param, ParamSpec):
            final.append(param.__typing_subst__(arg))
        else:
            final += map(_type_check, arg if isinstance(param, TypeVarTuple) else (arg,))
    return _GenericAlias(cls, tuple(final))


class Generic:
    """Base of classes with type parameters."""
    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, args):
        return _generic_class_getitem(cls, args)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get('__orig_bases__')
        if Generic in (bases or ()) or bases is None and Generic in cls.__bases__ and cls.__name__ != 'Protocol' \
                and type(cls) is not _TypedDictMeta:
            raise TypeError("Cannot inherit from plain Generic")
        if bases is not None:
            params = _parameters_of([base for base in bases if isinstance(base, (_GenericAlias, GenericAlias))])
            declared = None
            for base in bases:
                if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol):
                    if declared is not None and base.__origin__ is Generic:
                        raise TypeError("Cannot inherit from Generic[...] multiple times.")
                    declared = base.__parameters__
            if declared is not None:
                missing = [str(param) for param in params if param not in declared]
                if missing:
                    raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in "
                                    f"Generic[{', '.join(map(str, declared))}]")
                params = declared
            cls.__parameters__ = tuple(params)
        elif '__parameters__' not in cls.__dict__:
            cls.__parameters__ = tuple(cls.__dict__.get('__type_params__', ()))


EXCLUDED_ATTRIBUTES = frozenset([
    '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol',
    '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__', '__abstractmethods__',
    '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__', '__subclasshook__',
    '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__', '__annotate__',
    '__annotate_func__', '__annotations_cache__', '_abc_impl', '__qualname__', '__init_subclass__',
    '__classdictcell__'])


def _annotations_of(cls):
    try:
        return getattr(cls, '__annotations__', None) or {}
    except NameError:
        from annotationlib import get_annotations
        return get_annotations(cls, format=3)


def _protocol_attrs(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic') and base.__module__ == 'typing':
            continue
        for name in (*base.__dict__, *_annotations_of(base)):
            if not name.startswith('_abc_') and name not in EXCLUDED_ATTRIBUTES:
                found.add(name)
    return found


def _no_init_or_replace_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if type(self).__init__ is not _no_init_or_replace_init:
        return  # it is called by the __init__ of a class derived from a protocol
    # A concrete class that inherited this: find the __init__ that it would have had.
    for base in type(self).__mro__:
        init = base.__dict__.get('__init__', _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            break
    else:
        init = object.__init__
    init(self, *args, **kwargs)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == 'Protocol' and bases == (Generic,):
            pass
        elif Protocol in bases:
            for base in bases:
                allowed = base in (object, Generic) or getattr(base, '_is_protocol', False) \
                    or base.__module__ in ('collections.abc', 'contextlib', 'os', 'io')
                if not allowed:
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            cls.__protocol_attrs__ = _protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False):
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if _caller() == 'abc':
                pass  # asked on behalf of a base or a registered class
            elif not getattr(cls, '_is_runtime_protocol', False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            elif cls.__non_callable_proto_members__ and cls.__dict__.get('__subclasshook__') is _structural_hook:
                shown = str(sorted(cls.__non_callable_proto_members__))[1:-1]
                raise TypeError("Protocols with non-method members don't support issubclass(). "
                                f"Non-method members: {shown}.")
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if ABCMeta.__subclasscheck__(cls, instance.__class__):
            return True
        import inspect
        for name in cls.__protocol_attrs__:
            try:
                value = inspect.getattr_static(instance, name)
            except AttributeError:
                return False
            if value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


@classmethod
def _structural_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if getattr(other, '_is_protocol', False) and name in _annotations_of(base):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base of classes that name what others must have."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = _structural_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Let isinstance() and issubclass() work with a protocol."""
    if not isinstance(cls, type) or not issubclass(cls, Generic) or not getattr(cls, '_is_protocol', False):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {
        name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))}
    return cls


def is_protocol(tp, /):
    """Whether tp is a protocol class."""
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    """The names that a protocol asks for."""
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T:
        pass


@runtime_checkable
class SupportsRound(Protocol[T]):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T:
        pass


class IO(Generic[AnyStr]):
    """Files, for annotations."""
    __slots__ = ()


class BinaryIO(IO[bytes]):
    """Binary files, for annotations."""
    __slots__ = ()


class TextIO(IO[str]):
    """Text files, for annotations."""
    __slots__ = ()


# ---- NamedTuple, TypedDict, NewType

def _make_namedtuple(name, names, annotate, module, defaults=()):
    from collections import namedtuple
    result = namedtuple(name, names, defaults=defaults, module=module)
    result.__annotate__ = result.__new__.__annotate__ = annotate
    return result


def _annotate_of(ns, message, bases=(), module=None):
    # The __annotate__ of a class with this namespace: its types are checked when they are asked for, unless it tells them.
    annotate = ns.get('__annotate__') or ns.get('__annotate_func__')
    told = ns.get('__annotations__', {}) if annotate is None else None

    def checked(types):
        return {name: _type_check(value, message.format(name), module=module) for name, value in types.items()}

    if told is not None:
        told = checked(told)

    def __annotate__(format, /):
        from annotationlib import annotations_to_string, call_annotate_function
        types = {}
        for base in bases:
            if getattr(base, '__annotate__', None):
                types.update(call_annotate_function(base.__annotate__, format, owner=base))
        if told is None:
            own = call_annotate_function(annotate, format)
            own = own if format == 4 else checked(own)
        else:
            own = annotations_to_string(told) if format == 4 else told
        return types | own

    return __annotate__


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        if '__classcell__' in ns:
            raise TypeError("uses of super() and __class__ are unsupported in methods of NamedTuple subclasses")
        types = _class_annotations(ns)
        defaults = []
        for field in types:
            if field in ns:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field"
                                f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        annotate = _annotate_of(ns, 'field {} annotation must be a type')
        result = _make_namedtuple(typename, types, annotate, ns['__module__'], [ns[field] for field in defaults])
        if Generic in bases:
            names = {name: value for name, value in vars(result).items()
                     if name not in ('__dict__', '__weakref__', '__class_getitem__')}
            names['__orig_bases__'] = ns['__orig_bases__']
            names['__class_getitem__'] = classmethod(_generic_class_getitem)
            result = type(typename, tuple([tuple if base is _NamedTuple else base for base in bases]), names)
        for key, value in ns.items():
            if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                       '_field_types', '_make', '_replace', '_asdict', '_source'):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ('__module__', '__name__', '__annotations__', '__annotate__', '__annotate_func__',
                           '__conditional_annotations__', '__classdictcell__'):
                if key not in result._fields:
                    setattr(result, key, value)
                notify = getattr(type(value), '__set_name__', None)
                if notify:
                    try:
                        notify(value, result, key)
                    except BaseException as error:
                        error.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {key!r} "
                                       f"in {typename!r}")
                        raise
        return result


def _class_annotations(ns):
    # The annotations of a class whose namespace this is.
    types = ns.get('__annotations__')
    if types is None:
        annotate = ns.get('__annotate__') or ns.get('__annotate_func__')
        if annotate is None:
            return {}
        from annotationlib import call_annotate_function
        types = call_annotate_function(annotate, 3)
    return dict(types)


_NamedTuple = type.__new__(_NamedTupleMeta, 'NamedTuple', (), {})


def _warn_of_no_fields(fields, form, typename, empty, what=None, way=None):
    import warnings
    what = what or f"{'Passing `None` as' if fields is None else 'Failing to pass a value for'} the 'fields' parameter"
    way = way or (f"To create a {form} class with 0 fields using the functional syntax, pass an empty {empty[0]}, e.g. "
                  f'`{typename} = {form}({typename!r}, {empty[1]})`.')
    warnings.warn(f'{what} is deprecated and will be disallowed in Python 3.15. {way}', DeprecationWarning, 3)


def NamedTuple(typename, fields=_caller, /, **kwargs):
    """A tuple with typed, named items: class X(NamedTuple): a: int."""
    if fields is _caller or fields is None:
        said = ()
        if kwargs:
            if fields is None:
                raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
            said = ('Creating NamedTuple classes using keyword arguments',
                    'Use the class-based or functional syntax instead.')
        _warn_of_no_fields(fields, 'NamedTuple', typename, ('list', []), *said)
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    types = dict(fields)
    annotate = _annotate_of({'__annotations__': types}, 'field {} annotation must be a type')
    result = _make_namedtuple(typename, types, annotate, _caller())
    result.__orig_bases__ = (NamedTuple,)
    return result


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


def _typeddict_qualifiers(annotation):
    # Required / NotRequired / ReadOnly around a key's type: (required or None, read only).
    required = None
    read_only = False
    while True:
        origin = getattr(annotation, '__origin__', None)
        if isinstance(annotation, _AnnotatedAlias):
            annotation = annotation.__origin__
        elif origin is Required or origin is NotRequired:
            required = origin is Required
            annotation = annotation.__args__[0]
        elif origin is ReadOnly:
            read_only = True
            annotation = annotation.__args__[0]
        else:
            return required, read_only


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if not isinstance(base, _TypedDictMeta) and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
        message = "TypedDict('Name', {{f0: t0, f1: t1, ...}}); each t must be a type"
        annotate = _annotate_of(ns, message, bases, ns.get('__module__'))
        own = {key: _type_check(value, message.format()) for key, value in _class_annotations(ns).items()}
        for key in ('__annotate__', '__annotate_func__', '__annotations__'):
            ns.pop(key, None)
        result = type.__new__(cls, name, (*generic, dict), ns)
        if '__orig_bases__' not in ns:
            result.__orig_bases__ = bases or (TypedDict,)
        required, optional, read_only, mutable = set(), set(), set(), set()
        for base in bases:
            own_required = base.__dict__.get('__required_keys__', set())
            own_optional = base.__dict__.get('__optional_keys__', set())
            required = required - own_optional | own_required
            optional = optional - own_required | own_optional
            read_only |= base.__dict__.get('__readonly_keys__', set())
            mutable |= base.__dict__.get('__mutable_keys__', set())
        for key, value in own.items():
            is_required, is_read_only = _typeddict_qualifiers(value)
            if is_required is None:
                is_required = total
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            if is_read_only and key in mutable:
                raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
            (read_only if is_read_only else mutable).add(key)
            if not is_read_only:
                read_only.discard(key)
        result.__annotate__ = annotate
        result.__required_keys__ = frozenset(required)
        result.__optional_keys__ = frozenset(optional)
        result.__readonly_keys__ = frozenset(read_only)
        result.__mutable_keys__ = frozenset(mutable)
        result.__total__ = total
        return result

    __call__ = dict

    def __instancecheck__(cls, instance):
        raise TypeError('TypedDict does not support instance and class checks')

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {'__module__': 'typing'})


class _TypedDictForm:
    @staticmethod
    def __call__(typename, fields=_caller, /, *, total=True):
        if fields is _caller or fields is None:
            _warn_of_no_fields(fields, 'TypedDict', typename, ('dictionary', {}))
            fields = {}
        result = _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller()}, total=total)
        return result

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return '<function TypedDict at 0x%x>' % id(self)


_TypedDictForm.__call__.__qualname__ = 'TypedDict'
TypedDict = _TypedDictForm()


def is_typeddict(tp):
    """Whether tp is a TypedDict class."""
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


class NewType(_Operators):
    """A type of its own for checkers; at run time the value itself."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = _caller()

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        class Subclassed:
            def __init_subclass__(cls):
                raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                f"`{cls.__name__} = NewType({cls.__name__!r}, {self.__name__})`")
        return Subclassed,

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__


# ---- functions

def cast(typ, val):
    """val as it is; for checkers it is of type typ."""
    return val


def assert_type(val, typ, /):
    """val as it is; checkers compare its type."""
    return val


def reveal_type(obj, /):
    """obj as it is; says its type on standard error."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    """Fails: this place cannot be reached."""
    value = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {value if len(value) <= 100 else value[:100] + '...'}")


def final(f):
    """Marks what is not to be overridden or derived from."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Marks a method that replaces an inherited one."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed.")


def overload(func):
    """One of several signatures of the function that follows."""
    f = getattr(func, "__func__", func)
    try:
        _overloads.setdefault((f.__module__, f.__qualname__), {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """The signatures that overload() was given for func."""
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), {}).values())


def clear_overloads():
    """Forget all of them."""
    _overloads.clear()


def no_type_check(arg):
    """Marks annotations that are no types."""
    if isinstance(arg, type):
        for value in arg.__dict__.values():
            value = getattr(value, '__func__', value)
            if getattr(value, '__qualname__', None) == f"{arg.__qualname__}.{getattr(value, '__name__', None)}" \
                    and getattr(value, '__module__', None) == arg.__module__:
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:  # a built-in class
        pass
    return arg


def no_type_check_decorator(decorator):
    """Makes what a decorator gives no_type_check()."""
    import functools
    import warnings
    warnings.warn("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15",
                  DeprecationWarning, stacklevel=2)

    @functools.wraps(decorator)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    """Marks a decorator or base that makes dataclasses."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


def _evaluate(value, globals, locals, qualifiers=False, format=1, guard=(), module=None, owner=None):
    # Strings and references inside a type, however deep, become what they name, in their module if they know it; those
    # that name themselves stay.
    if isinstance(value, str):
        value = _forward(value, module)
    if type(value).__name__ == 'ForwardRef':
        if value.__forward_arg__ in guard:
            return value
        guard = (*guard, value.__forward_arg__)
        found = value.evaluate(globals=None if value.__forward_module__ else globals, locals=locals, owner=owner,
                               format=format)
        found = _type_check(found, qualifiers=qualifiers)
        return found if found is value else _evaluate(found, globals, locals, qualifiers, format, guard, module, owner)
    args = getattr(value, '__args__', None)
    if not args or isinstance(value, _LiteralAlias) or isinstance(value, type) and not isinstance(value, GenericAlias):
        return value
    # Annotated may stand around a qualifier.
    new = tuple([arg if isinstance(arg, (str, tuple)) and not isinstance(value, GenericAlias) else
                 _evaluate(arg, globals, locals, qualifiers, format, guard, module, owner) for arg in args])
    if new == args:
        return value
    if isinstance(value, GenericAlias):
        return type(value)(value.__origin__, new) if type(value) is GenericAlias else value
    if isinstance(value, UnionType):
        return Union[new]
    return value.copy_with(new)


def _strip(value):
    # Annotated and the qualifiers of TypedDict keys taken off.
    if isinstance(value, _AnnotatedAlias):
        return _strip(value.__origin__)
    if getattr(value, '__origin__', None) in (Required, NotRequired, ReadOnly):
        return _strip(value.__args__[0])
    args = getattr(value, '__args__', None)
    if not args or isinstance(value, (_LiteralAlias, type)) and not isinstance(value, GenericAlias):
        return value
    new = tuple([_strip(arg) for arg in args])
    if new == args:
        return value
    if isinstance(value, GenericAlias):
        return GenericAlias(value.__origin__, new)
    return Union[new] if isinstance(value, UnionType) else value.copy_with(new)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=1):
    """The annotations of a class (with its bases), function or module, evaluated."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    from annotationlib import get_annotations
    hints = {}
    if format == 4:
        for base in reversed(obj.__mro__) if isinstance(obj, type) else (obj,):
            hints |= get_annotations(base, format=4)
        return hints
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = vars(sys.modules.get(base.__module__, object)) if globalns is None else globalns
            # The module's names go before those of the class.
            scope = {**vars(base), **(names if globalns is None else {})} if localns is None else dict(localns)
            scope |= {param.__name__: param for param in base.__type_params__ if param.__name__ not in vars(base)}
            for name, value in get_annotations(base, format=3).items():
                hints[name] = _evaluate(type(None) if value is None else value, names, scope, True, format)
    else:
        function = obj
        if globalns is None:
            known = {id(function)}
            while hasattr(function, '__wrapped__'):
                function = function.__wrapped__
                if id(function) in known:
                    raise ValueError(f'wrapper loop when unwrapping {obj!r}')
                known.add(id(function))
            globalns = getattr(function, '__globals__', None) or getattr(obj, '__dict__', {})
            localns = globalns if localns is None else localns
        elif localns is None:
            localns = globalns
        if not callable(obj) and not hasattr(obj, '__annotations__'):
            raise TypeError(f'{obj!r} does not have annotations')
        scope = {**localns, **{param.__name__: param for param in getattr(obj, '__type_params__', ())}}
        for name, value in get_annotations(obj, format=3).items():
            hints[name] = _evaluate(type(None) if value is None else value, globalns, scope,
                                    isinstance(obj, ModuleType), format)
    return hints if include_extras else {name: _strip(value) for name, value in hints.items()}


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None, type_params=None, format=1,
                         _recursive_guard=frozenset()):
    """The object that a forward reference names, with what it refers to in its turn."""
    if format == 4:
        return forward_ref.__forward_arg__
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params, owner=owner, format=format)
    if value is None or type(value) is type(forward_ref):
        return value
    guard = {*_recursive_guard, forward_ref.__forward_arg__}
    return _evaluate(_type_check(value, qualifiers=True), globals, locals, True, format, guard,
                     forward_ref.__forward_module__, owner or forward_ref.__owner__)


def get_origin(tp):
    """list for List[int] and list[int], Union for unions, None for plain types."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return Union if isinstance(tp, UnionType) else None


def get_args(tp):
    """The arguments of a subscripted type; those of Callable as ([...], result)."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is _abc.Callable and not (len(args) == 2 and (
                args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias)))):
            args = (list(args[:-1]), args[-1])
        return args
    return tp.__args__ if isinstance(tp, UnionType) else ()
