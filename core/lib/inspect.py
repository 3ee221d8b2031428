"""Looking at live objects: what they are, how they are called, where their source is."""

import sys
import types
from collections import OrderedDict

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# ---- what an object is

def ismodule(object):
    """Whether it is a module."""
    return isinstance(object, types.ModuleType)


def isclass(object):
    """Whether it is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether it is a bound method of Python."""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Whether it is a function written in Python."""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    """Whether it is a native function or bound method."""
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether it is a bound slot method."""
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    """Whether it is any kind of function or method."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) \
        or ismethodwrapper(object) or type(object).__name__ == '_singledispatchmethod_get'


def ismethoddescriptor(object):
    """Whether it is a method descriptor that is not a function."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    """Whether it is a descriptor that takes assignments."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def ismemberdescriptor(object):
    """Whether it is the descriptor of a slot."""
    return isinstance(object, types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether it is the descriptor of a native attribute."""
    return isinstance(object, types.GetSetDescriptorType)


def istraceback(object):
    """Whether it is a traceback."""
    return isinstance(object, types.TracebackType)


def isframe(object):
    """Whether it is a frame."""
    return isinstance(object, types.FrameType)


def iscode(object):
    """Whether it is a code object."""
    return isinstance(object, types.CodeType)


def isgenerator(object):
    """Whether it is a generator."""
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    """Whether it is a coroutine object."""
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    """Whether it is an asynchronous generator."""
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """Whether await takes it."""
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return getattr(type(object), '__await__', None) is not None


def _unwrap_partial(func):
    import functools
    while isinstance(func, functools.partial):
        func = func.func
    return func


def _innermost(func):
    # The function under partials, methods and partialmethods.
    import functools
    before = None
    while func is not before:
        before = func
        while isinstance(getattr(func, "__partialmethod__", None), functools.partialmethod):
            func = func.__partialmethod__
        while isinstance(func, functools.partialmethod):
            func = func.func
        while ismethod(func):
            func = func.__func__
        func = _unwrap_partial(func)
    return func


def _has_code_flag(f, flag):
    f = _innermost(f)
    code = getattr(f, '__code__', None)
    return iscode(code) and hasattr(f, '__defaults__') and bool(code.co_flags & flag)


class _CoroutineMark:
    pass


_coroutine_mark = _CoroutineMark()


def markcoroutinefunction(func):
    """Make iscoroutinefunction() true for a function that returns a coroutine."""
    getattr(func, '__func__', func)._is_coroutine_mark = _coroutine_mark
    return func


def _has_coroutine_mark(f):
    return getattr(_innermost(f), "_is_coroutine_mark", None) is _coroutine_mark


def isgeneratorfunction(obj):
    """Whether calling it gives a generator."""
    return _has_code_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    """Whether calling it gives a coroutine."""
    return _has_code_flag(obj, CO_COROUTINE) or _has_coroutine_mark(obj)


def isasyncgenfunction(obj):
    """Whether calling it gives an asynchronous generator."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isabstract(object):
    """Whether it is a class that cannot have instances yet."""
    if not isinstance(object, type):
        return False
    from abc import ABCMeta
    if '__abstractmethods__' in vars(object) or not issubclass(type(object), ABCMeta):
        return bool(getattr(object, '__abstractmethods__', None))
    # The class is not complete yet: __init_subclass__() asks.
    names = {*vars(object)}.union(*(getattr(base, '__abstractmethods__', ()) for base in object.__bases__))
    return any(getattr(getattr(object, name, None), '__isabstractmethod__', False) for name in names)


def getmembers(object, predicate=None):
    """All (name, value) pairs, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """getmembers() without calling descriptors."""
    return _members(object, predicate, getattr_static)


def _members(object, predicate, get):
    names = dir(object)
    if isclass(object):
        names += [k for base in object.__bases__ for k, v in base.__dict__.items()
                  if isinstance(v, types.DynamicClassAttribute)]
    result = []
    for name in dict.fromkeys(names):
        try:
            value = get(object, name)
        except AttributeError:
            for base in getattr(object, '__mro__', ()):
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            result.append((name, value))
    result.sort(key=lambda pair: pair[0])
    return result


_sentinel = object()


def _stored(cls, attr):
    # What the first class that has it stores under a name. Neither metaclasses nor instances are asked for anything.
    for base in type.__dict__['__mro__'].__get__(cls):
        names = type.__dict__['__dict__'].__get__(base)
        if attr in names:
            return names[attr]
    return _sentinel


def getattr_static(obj, attr, default=_sentinel):
    """The attribute as it is stored: no descriptor, no __getattr__ runs."""
    kind, own = type(obj), _sentinel
    if issubclass(kind, type):
        found = _stored(obj, attr)
        if found is _sentinel:
            found = _stored(kind, attr)
    else:
        found = _stored(kind, attr)
        names = _stored(kind, '__dict__')
        if names is _sentinel or isinstance(names, types.GetSetDescriptorType):
            try:
                own = dict.get(object.__getattribute__(obj, '__dict__'), attr, _sentinel)
            except AttributeError:
                pass
    is_data = found is not _sentinel and (_stored(type(found), '__set__') is not _sentinel
                                          or _stored(type(found), '__delete__') is not _sentinel)
    for result in (found, own) if is_data else (own, found):
        if result is not _sentinel:
            return result
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def getmro(cls):
    """The classes in which attributes are looked up."""
    return cls.__mro__


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the end."""
    # Objects are kept, so that no number stands for two; an endless chain (unittest.mock.call) is a loop, too.
    seen = {id(func): func}
    first, limit = func, sys.getrecursionlimit()
    while hasattr(func, '__wrapped__') and not isinstance(func, type):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f'wrapper loop when unwrapping {first!r}')
        seen[id(func)] = func
    return func


# ---- documentation and source

def _finddoc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    name = getattr(obj, '__name__', None) or getattr(getattr(obj, 'fget', None), '__name__', None)
    if ismethod(obj):
        owner = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif isfunction(obj) or isinstance(obj, property):
        function = obj.fget if isinstance(obj, property) else obj
        owner = sys.modules.get(function.__module__)
        for part in function.__qualname__.split('.')[:-1]:
            owner = getattr(owner, part, None)
    else:
        owner = getattr(obj, '__objclass__', None)
    for base in getattr(owner, '__mro__', ()):
        doc = getattr(getattr(base, name, None), '__doc__', None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """The docstring, inherited if need be, cleaned."""
    doc = getattr(object, '__doc__', None)
    if doc is None:
        try:
            doc = _finddoc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    """Take off the indentation that comes from the source, and empty lines at both ends."""
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.strip(' ')]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(' '), *[line[margin:] for line in lines[1:]]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getfile(object):
    """The name of the file that defines it."""
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, '__file__', None):
            return module.__file__
        if object.__module__ == '__main__':
            raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                    f'{type(object).__name__}')


getsourcefile = getfile


def getmodule(object, _filename=None):
    """The module that defines it."""
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if getattr(module, '__file__', None) == file:
            return module
    return None


def getmodulename(path):
    """The module name that a file's name stands for."""
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


# ---- frames

def currentframe():
    """The caller's frame."""
    return sys._getframe(1)


# ---- states

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = \
    'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = \
    'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'


def _state(kind, running, suspended, frame):
    return f"{kind}_{'RUNNING' if running else 'SUSPENDED' if suspended else 'CLOSED' if frame is None else 'CREATED'}"


def getgeneratorstate(generator):
    """GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    return _state('GEN', generator.gi_running, generator.gi_suspended, generator.gi_frame)


def getcoroutinestate(coroutine):
    """CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    return _state('CORO', coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame)


def getasyncgenstate(agen):
    """AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    return _state('AGEN', agen.ag_running, agen.ag_suspended, agen.ag_frame)


def getgeneratorlocals(generator):
    """The local variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine."""
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


def getasyncgenlocals(agen):
    """The local variables of an asynchronous generator."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals


# ---- signatures

class _empty:
    """Stands for no default and no annotation."""


class _ParameterKind(int):
    # Parameter kinds order as they stand in a signature.
    def __new__(cls, value, name, description):
        self = super().__new__(cls, value)
        self.name = name
        self.description = description
        return self

    @property
    def value(self):
        return int(self)

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"

    def __reduce__(self):
        return '_' + self.name


_POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
_VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
_KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
_VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as a signature shows it."""
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if hasattr(annotation, '__forward_arg__'):
        return annotation.__forward_arg__
    if getattr(annotation, '__module__', None) == 'typing':
        return _without_typing(repr(annotation))
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


def _without_typing(text):
    result = []
    for part in text.split('typing.'):
        # Only where the prefix begins a word.
        if result and result[-1][-1:].isidentifier():
            result[-1] += 'typing.' + part
        else:
            result.append(part)
    return ''.join(result)


class Parameter:
    """One parameter of a signature."""

    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, _ParameterKind):
            if kind not in (0, 1, 2, 3, 4):
                raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
            kind = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[0] == '.' and name[1:].isdigit():  # the iterable of a comprehension
            if kind is not _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, not '
                                 + kind.description)
            kind, name = _POSITIONAL_ONLY, f'implicit{name[1:]}'
        from keyword import iskeyword
        if not name.isidentifier() or iskeyword(name) and kind is not _POSITIONAL_ONLY:
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_sentinel, kind=_sentinel, annotation=_sentinel, default=_sentinel):
        """A changed copy."""
        return type(self)(self._name if name is _sentinel else name, self._kind if kind is _sentinel else kind,
                          default=self._default if default is _sentinel else default,
                          annotation=self._annotation if annotation is _sentinel else annotation)

    __replace__ = replace

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            shown = formatannotation(self._annotation, quote_annotation_strings=quote_annotation_strings)
            text = f'{text}: {shown}'
        if self._default is not _empty:
            text += f' = {self._default!r}' if self._annotation is not _empty else f'={self._default!r}'
        if self._kind == _VAR_POSITIONAL:
            return '*' + text
        return '**' + text if self._kind == _VAR_KEYWORD else text

    def __str__(self):
        return self._format()

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name, self._kind, self._default, self._annotation) == \
            (other._name, other._kind, other._default, other._annotation)


class BoundArguments:
    """What a call would give each parameter."""

    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        by_keyword = False
        for name, param in self._signature.parameters.items():
            if not by_keyword:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_keyword = True
                elif name not in self.arguments:
                    by_keyword = True
                    continue
            if by_keyword and name in self.arguments:
                if param.kind == _VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Fill in the defaults of what was not given."""
        arguments = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind is _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __setstate__(self, state):
        self._signature = state['_signature']
        self.arguments = state['arguments']

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
        return f'<{self.__class__.__name__} ({shown})>'


class Signature:
    """The parameters and the return annotation of a callable."""

    __slots__ = ('_return_annotation', '_parameters')

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = {}
        top = _POSITIONAL_ONLY
        seen_default = False
        for param in parameters or ():
            if param.kind < top:
                raise ValueError(f'wrong parameter order: {top.description} parameter before '
                                 f'{param.kind.description} parameter')
            if param.kind is top and top in (_VAR_POSITIONAL, _VAR_KEYWORD):
                raise ValueError(f'more than one {top.description} parameter')
            top = param.kind
            if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if param.default is not _empty:
                    seen_default = True
                elif seen_default and __validate_parameters__:
                    raise ValueError('non-default argument follows default argument')
            if param.name in found:
                raise ValueError(f'duplicate parameter name: {param.name!r}')
            found[param.name] = param
        self._parameters = types.MappingProxyType(OrderedDict(found))
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False,
                      annotation_format=1):
        return _signature_of(obj, cls, follow_wrapped, globals, locals, eval_str, annotation_format)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_sentinel, return_annotation=_sentinel):
        """A changed copy."""
        return type(self)(self.parameters.values() if parameters is _sentinel else parameters,
                          return_annotation=self._return_annotation if return_annotation is _sentinel
                          else return_annotation)

    __replace__ = replace

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __hash__(self):
        plain, by_name, returned = self._basis()
        return hash((plain, frozenset(by_name.values()), returned))

    def _basis(self):
        plain = tuple([p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY])
        by_name = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return plain, by_name, self.return_annotation

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def bind(self, /, *args, **kwargs):
        """Match arguments with parameters; TypeError if they do not fit."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """bind() that lets arguments be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        kwargs = dict(kwargs)
        args = list(args)
        kwargs_name = None
        positional_only_by_name = []
        in_order = True  # until a parameter is reached that may be passed over
        for name, param in self.parameters.items():
            kind = param.kind
            if kind == _VAR_POSITIONAL:
                in_order = False
                if args:
                    arguments[name] = tuple(args)
                    args = []
            elif args and kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                break  # nobody takes those
            elif kind == _VAR_KEYWORD:
                kwargs_name = name
            elif args:
                if name in kwargs and kind == _POSITIONAL_OR_KEYWORD:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = args.pop(0)
            elif kind == _POSITIONAL_ONLY:
                if name in kwargs:
                    positional_only_by_name.append(name)
                if param.default is _empty and not partial:
                    which = 'positional-only ' if name in kwargs else ''
                    raise TypeError(f'missing a required {which}argument: {name!r}')
            elif name in kwargs:
                in_order = False
                arguments[name] = kwargs.pop(name)
            elif param.default is not _empty:
                in_order = False
            elif not partial:
                which = 'keyword-only ' if in_order and kind == _KEYWORD_ONLY else ''
                raise TypeError(f'missing a required {which}argument: {name!r}')
        if args:
            raise TypeError('too many positional arguments')
        if kwargs:
            if kwargs_name is not None:
                arguments[kwargs_name] = kwargs
            elif positional_only_by_name:
                names = ', '.join(positional_only_by_name)
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, {name: arguments[name] for name in self.parameters if name in arguments})

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The text '(a, b=1) -> int', one parameter a line if it is wider than max_width."""
        parts = []
        slash_pending = False
        star_needed = True
        for param in self.parameters.values():
            if param.kind == _POSITIONAL_ONLY:
                slash_pending = True
            elif slash_pending:
                parts.append('/')
                slash_pending = False
            if param.kind == _VAR_POSITIONAL:
                star_needed = False
            elif param.kind == _KEYWORD_ONLY and star_needed:
                parts.append('*')
                star_needed = False
            parts.append(param._format(quote_annotation_strings=quote_annotation_strings))
        if slash_pending:
            parts.append('/')
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(parts) + '\n)'
        if self.return_annotation is not _empty:
            text += f' -> {formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)}'
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=1):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str, annotation_format=annotation_format)


def _function_signature(func, cls, *evaluation):
    code = func.__code__
    names = code.co_varnames
    count = code.co_argcount
    posonly = code.co_posonlyargcount
    kwonly = names[count:count + code.co_kwonlyargcount]
    if evaluation[2:] == (False, 1):
        annotations = getattr(func, '__annotations__', None) or {}
    else:
        globals, locals, eval_str, format = evaluation
        annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str, format=format)
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    first_default = count - len(defaults)
    params = []
    for i, name in enumerate(names[:count]):
        params.append(Parameter(name, _POSITIONAL_ONLY if i < posonly and name != '.0' else _POSITIONAL_OR_KEYWORD,
                                default=defaults[i - first_default] if i >= first_default else _empty,
                                annotation=annotations.get(name, _empty)))
    place = count + len(kwonly)
    if code.co_flags & CO_VARARGS:
        params.append(Parameter(names[place], _VAR_POSITIONAL, annotation=annotations.get(names[place], _empty)))
        place += 1
    for name in kwonly:
        params.append(Parameter(name, _KEYWORD_ONLY, default=kwdefaults.get(name, _empty),
                                annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        params.append(Parameter(names[place], _VAR_KEYWORD, annotation=annotations.get(names[place], _empty)))
    return cls(params, return_annotation=annotations.get('return', _empty), __validate_parameters__=False)


def _text_signature(obj, text, cls):
    # A native callable carries its signature as text; a leading $ marks the parameter that is bound.
    bound = '($' in text
    made = {}
    if '[' in text or '<unrepresentable>' in text:
        raise ValueError(f'{obj!r} builtin has invalid signature')
    exec(f'def f{text.replace("$", "")}: pass', {}, made)
    found = _function_signature(made['f'], cls, None, None, False, 1)
    if text.startswith('($module'):
        return _without_first(found)
    if bound and getattr(obj, '__self__', None) is not None and not ismodule(obj.__self__):
        return _without_first(found)
    return found


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind != _VAR_POSITIONAL:
        del params[0]
    return sig.replace(parameters=params)


def _partial_signature(sig, partial, before=()):
    # Positional arguments given go; a keyword given becomes a default, and what follows it keyword-only.
    from functools import Placeholder
    args = before + partial.args
    try:
        bound = sig.bind_partial(*args, **partial.keywords)
    except TypeError as error:
        raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
    params = []
    keyword_only = False
    for i, (name, param) in enumerate(sig.parameters.items()):
        positional = param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD)
        if positional and i < len(args):
            if args[i] is Placeholder:
                params.append(param.replace(kind=_POSITIONAL_ONLY, default=_empty))
        elif name in partial.keywords and param.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
            keyword_only = True
            params.append(param.replace(kind=_KEYWORD_ONLY, default=bound.arguments[name]))
        elif keyword_only and param.kind == _POSITIONAL_OR_KEYWORD:
            params.append(param.replace(kind=_KEYWORD_ONLY))
        elif not (keyword_only and param.kind == _VAR_POSITIONAL):
            params.append(param)
    return sig.replace(parameters=params)


def _signature_of(obj, cls, follow_wrapped, *evaluation):
    import functools

    def again(inner):
        return _signature_of(inner, cls, follow_wrapped, *evaluation)

    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, types.MethodType):
        return _without_first(again(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    given = getattr(obj, '__signature__', None)
    if given is not None:
        if not isinstance(given, Signature):
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
        return given
    partialmethod = getattr(obj, '__partialmethod__', None)
    if isinstance(partialmethod, functools.partialmethod):
        wrapped = again(partialmethod.func)
        rest = _partial_signature(wrapped, partialmethod, (None,))
        first = next(iter(wrapped.parameters.values()))
        return rest if first.kind is _VAR_POSITIONAL else rest.replace(parameters=[first, *rest.parameters.values()])
    if isfunction(obj):
        return _function_signature(obj, cls, *evaluation)
    if isinstance(obj, functools.partial):
        return _partial_signature(again(obj.func), obj)
    if isinstance(obj, type):
        return _class_signature(obj, cls, follow_wrapped, again)
    text = getattr(obj, '__text_signature__', None)
    if text:
        return _text_signature(obj, text, cls)
    if isroutine(obj):
        raise ValueError(f'no signature found for builtin {obj!r}')
    call = getattr_static(type(obj), '__call__', None)
    if call is None:
        raise ValueError(f'callable {obj!r} is not supported by signature')
    return again(_bound(call, obj))


def _bound(method, obj, owner=None):
    # What looking the method up on obj, or on the class that owns it, gives.
    get = None if isclass(method) else getattr(type(method), '__get__', None)
    return method if get is None else get(method, obj, owner or type(obj))


_native_methods = types.WrapperDescriptorType, types.BuiltinFunctionType, types.MethodDescriptorType


def _class_signature(obj, cls, follow_wrapped, again):
    call = getattr_static(type(obj), '__call__', None)
    if type(obj) is not type and not isinstance(call, _native_methods):
        return again(_bound(call, obj))
    for base in obj.__mro__:
        for name in ('__new__', '__init__'):
            method = base.__dict__.get(name)
            if method is None or isinstance(getattr(method, '__func__', method), _native_methods):
                continue
            is_new = name == '__new__'
            bound = _bound(method, None, obj) if is_new else _bound(method, obj)
            function = getattr(bound, '__func__', bound)
            if isinstance(unwrap(function) if follow_wrapped else function, _native_methods):
                continue
            return _without_first(again(bound)) if is_new else again(bound)
    for base in obj.__mro__[:-1]:
        text = getattr(base, '__text_signature__', None)
        if text:
            return _text_signature(obj, text, cls)
    new = unwrap(obj.__new__)
    if object in (obj.__init__, new) or obj.__init__ is object.__init__ and new is object.__new__:
        return cls()
    raise ValueError(f'no signature found for builtin{"" if issubclass(obj, type) else " type"} {obj!r}')


def get_annotations(obj, **kwargs):
    """The annotations of a class, function or module; see annotationlib."""
    import annotationlib
    return annotationlib.get_annotations(obj, **kwargs)


# What few ask for, by the module that has it.
_made_later = {
    '_inspect_source': ('BlockFinder', 'EndOfBlock', 'FrameInfo', 'Traceback', 'findsource', 'getblock',
                        'getcomments', 'getframeinfo', 'getinnerframes', 'getouterframes', 'getsource',
                        'getsourcelines', 'stack', 'trace'),
    '_inspect_more': ('ArgInfo', 'Arguments', 'Attribute', 'ClassFoundException', 'ClosureVars',
                      'FullArgSpec', 'classify_class_attrs', 'formatannotationrelativeto', 'formatargvalues',
                      'getabsfile', 'getargs', 'getargvalues', 'getcallargs', 'getclasstree', 'getclosurevars',
                      'getfullargspec', 'getlineno', 'indentsize', 'ispackage', 'walktree'),
}


def __getattr__(name):
    for module, names in _made_later.items():
        if name in names:
            found = globals()[name] = getattr(__import__(module), name)
            return found
    raise AttributeError(f"module 'inspect' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_made_later['_inspect_source'], *_made_later['_inspect_more']})


__all__ = [name for name in __dir__() if name[0] != '_' and name not in ('sys', 'types')]
