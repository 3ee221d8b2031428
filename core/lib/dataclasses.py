"""Classes whose methods follow from their fields.

The methods of a class are written as source and compiled together: only real parameters give __init__ its exact
signature and errors.
"""

import sys
import keyword
from types import MappingProxyType

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'
_NO_METADATA = MappingProxyType({})


class FrozenInstanceError(AttributeError):
    """Raised on setting a field of a frozen dataclass."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')


class InitVar:
    """Annotates what only __init__ and __post_init__ get."""
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of one field."""

    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                 'kw_only', 'doc', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        shown = [f'{name}={getattr(self, name)!r}' for name in (
            'name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata', 'kw_only',
            'doc', '_field_type')]
        return f'Field({",".join(shown)})'

    def __set_name__(self, owner, name):
        notify = getattr(type(self.default), '__set_name__', None)
        if notify:
            notify(self.default, owner, name)

    __class_getitem__ = classmethod(type(list[int]))


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                 'weakref_slot')

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return f'_DataclassParams({",".join([f"{name}={getattr(self, name)!r}" for name in self.__slots__])})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING, doc=None):
    """Describe a field: its default, and which methods use it."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


# ---- source of the methods

class _Source:
    # Collects the methods of one class; `names` are the objects that the source refers to.
    def __init__(self, module_globals):
        self.module_globals = module_globals
        self.names = {}
        self.texts = []
        self.methods = {}

    def add(self, name, params, body, annotations=None, overwrite_error=False):
        self.texts.append(f' def {name}({", ".join(params)}):\n' + ''.join([f'  {line}\n' for line in body]))
        self.methods[name] = annotations, overwrite_error

    def install(self, cls):
        if not self.methods:
            return
        text = (f"def __create_fn__({', '.join(self.names)}):\n" + ''.join(self.texts)
                + f" return ({', '.join(self.methods)},)")
        made = {}
        exec(text, self.module_globals, made)
        functions = made['__create_fn__'](**self.names)
        for (name, (annotations, overwrite_error)), function in zip(self.methods.items(), functions):
            function.__qualname__ = f'{cls.__qualname__}.{name}'
            if annotations is not None:
                function.__annotate__ = _annotate_of_init(cls, annotations)
            if name in cls.__dict__:
                if overwrite_error:
                    extra = overwrite_error if isinstance(overwrite_error, str) else ''
                    raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}{extra}')
            else:
                setattr(cls, name, function)


def _annotate_of_init(cls, names):
    # What a class says of its fields is asked for when somebody asks for it.
    def __annotate__(format, /):
        if format == 2:
            raise NotImplementedError(format)
        from annotationlib import get_annotations
        found = {}
        for base in reversed(cls.__mro__):
            found.update(get_annotations(base, format=format))
        return {name: found[name] for name in names if name in found} | {'return': 'None' if format == 4 else None}

    __annotate__.__generated_by_dataclasses__ = True
    __annotate__.__qualname__ = f'{cls.__qualname__}.__init__.__annotate__'
    return __annotate__


def _tuple_of(prefix, names):
    return f"({''.join([f'{prefix}.{name},' for name in names])})"


def _write_init(source, fields, frozen, has_post_init, self_name):
    positional = [f for f in fields if f.init and not f.kw_only]
    keyword_only = [f for f in fields if f.init and f.kw_only]
    seen_default = None
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default:
            raise TypeError(f'non-default argument {f.name!r} follows default argument {seen_default.name!r}')

    names = source.names
    names['__dataclass_HAS_DEFAULT_FACTORY__'] = _HAS_DEFAULT_FACTORY
    names['__dataclass_builtins_object__'] = object

    def parameter(f):
        if f.default_factory is not MISSING:
            return f'{f.name}=__dataclass_HAS_DEFAULT_FACTORY__'
        if f.default is not MISSING:
            names[f'__dataclass_dflt_{f.name}__'] = f.default
            return f'{f.name}=__dataclass_dflt_{f.name}__'
        return f.name

    body = []
    for f in fields:
        value = f.name
        if f.default_factory is not MISSING:
            factory = f'__dataclass_dflt_{f.name}__'
            names[factory] = f.default_factory
            if f.init:
                value = f'{factory}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}'
            else:
                value = f'{factory}()'
        elif not f.init:
            # Without slots the class attribute serves as the default.
            if f.default is MISSING or not source.slots:
                continue
            names[f'__dataclass_dflt_{f.name}__'] = f.default
            value = f'__dataclass_dflt_{f.name}__'
        if f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            body.append(f'__dataclass_builtins_object__.__setattr__({self_name},{f.name!r},{value})')
        else:
            body.append(f'{self_name}.{f.name}={value}')
    if has_post_init:
        passed = ','.join([f.name for f in fields if f._field_type is _FIELD_INITVAR])
        body.append(f'{self_name}.{_POST_INIT}({passed})')
    params = [self_name, *map(parameter, positional)]
    if keyword_only:
        params += ['*', *map(parameter, keyword_only)]
    source.add('__init__', params, body or ['pass'], [f.name for f in positional + keyword_only])


_in_repr = set()


def _guarded_repr(function):
    # A dataclass that contains itself shows as '...'.
    def __repr__(self):
        key = id(self)
        if key in _in_repr:
            return '...'
        _in_repr.add(key)
        try:
            return function(self)
        finally:
            _in_repr.discard(key)
    __repr__.__wrapped__ = function
    return __repr__


Field.__repr__ = _guarded_repr(Field.__repr__)


# ---- fields

def _named(annotation, cls, module):
    # What the text of an annotation begins with: a name in the module of cls, or in the module that it has under a name.
    prefix, _, name = [part.strip() for part in annotation.split('[', 1)[0].rpartition('.')]
    namespace = sys.modules.get(cls.__module__).__dict__
    if prefix:
        namespace = module.__dict__ if namespace.get(prefix) is module else {}
    return namespace.get(name)


def _is_classvar(annotation, cls):
    typing = sys.modules.get('typing')
    if typing is None:
        return False
    if isinstance(annotation, str):
        annotation = _named(annotation, cls, typing)
    return annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar


def _is_initvar(annotation, cls):
    if isinstance(annotation, str):
        annotation = _named(annotation, cls, sys.modules[__name__])
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation, cls):
    if isinstance(annotation, str):
        annotation = _named(annotation, cls, sys.modules[__name__])
    return annotation is KW_ONLY


def _make_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == 'member_descriptor':
            default = MISSING  # a slot, not a default
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _FIELD
    if _is_classvar(annotation, cls):
        f._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation, cls):
        f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _annotations_of(cls):
    try:
        return dict(cls.__dict__.get('__annotations__') or cls.__annotations__ or {}) \
            if '__annotations__' in cls.__dict__ or getattr(cls, '__annotate__', None) is not None else {}
    except NameError:
        from annotationlib import get_annotations
        return get_annotations(cls, format=3)


def _own_fields(cls, kw_only):
    found = []
    seen_marker = False
    annotations = _annotations_of(cls)
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, cls):
            if seen_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_marker = True
            kw_only = True
        else:
            found.append(_make_field(cls, name, annotation, kw_only))
    for f in found:
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    return found


# ---- the decorator

def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add the methods that follow from the annotated fields of a class."""
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    if cls is None:
        return lambda cls: _process_class(cls, params)
    return _process_class(cls, params)


def _process_class(cls, params):
    fields = {}
    module_globals = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    setattr(cls, _PARAMS, params)

    any_frozen_base = has_dataclass_bases = False
    all_frozen_bases = None
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is not None:
            has_dataclass_bases = True
            for f in base_fields.values():
                fields[f.name] = f
            frozen = getattr(base, _PARAMS).frozen
            all_frozen_bases = frozen if all_frozen_bases is None else all_frozen_bases and frozen
            any_frozen_base = any_frozen_base or frozen
    for f in _own_fields(cls, params.kw_only):
        fields[f.name] = f
    if has_dataclass_bases:
        if any_frozen_base and not params.frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if all_frozen_bases is False and params.frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)

    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
    if params.order and not params.eq:
        raise ValueError('eq must be true if order is true')

    source = _Source(module_globals)
    source.slots = params.slots
    real = [f for f in fields.values() if f._field_type is _FIELD]
    if params.init:
        self_name = '__dataclass_self__' if 'self' in fields else 'self'
        _write_init(source, [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)], params.frozen,
                    hasattr(cls, _POST_INIT), self_name)
    if params.repr:
        shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in real if f.repr])
        source.add('__repr__', ['self'], [f'return f"{{self.__class__.__qualname__}}({shown})"'])
    compared = [f.name for f in real if f.compare]
    if params.eq:
        terms = ' and '.join([f'self.{name}==other.{name}' for name in compared]) or 'True'
        source.add('__eq__', ['self', 'other'],
                   ['if self is other:', ' return True', 'if other.__class__ is self.__class__:',
                    f' return {terms}', 'return NotImplemented'])
    if params.order:
        mine, others = _tuple_of('self', compared), _tuple_of('other', compared)
        for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            source.add(name, ['self', 'other'],
                       ['if other.__class__ is self.__class__:', f' return {mine}{operator}{others}',
                        'return NotImplemented'],
                       overwrite_error=' Consider using functools.total_ordering')
    if params.frozen:
        source.names['cls'] = cls
        source.names['FrozenInstanceError'] = FrozenInstanceError
        listed = ','.join([repr_of(f.name) for f in real])
        test = f'if type(self) is cls or name in ({listed},):' if real else 'if type(self) is cls:'
        source.add('__setattr__', ['self', 'name', 'value'],
                   [test, ' raise FrozenInstanceError(f"cannot assign to field {name!r}")',
                    'super(cls, self).__setattr__(name, value)'], overwrite_error=True)
        source.add('__delattr__', ['self', 'name'],
                   [test, ' raise FrozenInstanceError(f"cannot delete field {name!r}")',
                    'super(cls, self).__delattr__(name)'], overwrite_error=True)

    make_hash = params.unsafe_hash or params.eq and params.frozen and not has_explicit_hash
    if params.unsafe_hash and has_explicit_hash:
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if make_hash:
        hashed = [f.name for f in real if (f.compare if f.hash is None else f.hash)]
        source.add('__hash__', ['self'], [f"return hash({_tuple_of('self', hashed)})"])
        if '__hash__' in cls.__dict__:
            del cls.__hash__
    elif params.eq and not params.frozen and not has_explicit_hash:
        cls.__hash__ = None
    own_repr = '__repr__' in cls.__dict__
    source.install(cls)
    if params.repr and not own_repr:
        plain = cls.__repr__
        cls.__repr__ = _guarded_repr(plain)
        cls.__repr__.__module__, cls.__repr__.__qualname__ = plain.__module__, plain.__qualname__

    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + _signature_text(cls, fields)
    if params.match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in fields.values()
                                    if f.init and not f.kw_only and f._field_type is not _FIELD_CLASSVAR])
    if params.weakref_slot and not params.slots:
        raise TypeError('weakref_slot is True but slots is False')
    if params.slots:
        cls = _add_slots(cls, params.frozen, params.weakref_slot, fields)
    if '__replace__' not in cls.__dict__:
        cls.__replace__ = _replace
    if getattr(cls, '__abstractmethods__', None):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


repr_of = repr


def _signature_text(cls, fields):
    annotate = getattr(cls.__init__, '__annotate__', None)
    if type(cls) is not type or not hasattr(annotate, '__generated_by_dataclasses__'):
        from inspect import signature
        try:
            return str(signature(cls, annotation_format=3)).replace(' -> None', '')
        except (TypeError, ValueError):
            return ''
    from annotationlib import type_repr
    taken = [f for f in fields.values() if f.init and f._field_type is not _FIELD_CLASSVAR]

    def shown(f):
        annotation = f.type if isinstance(f.type, str) else type_repr(f.type)
        text = f"{f.name}: {repr(f.type) if isinstance(f.type, str) else annotation.replace('typing.', '')}"
        if f.default is not MISSING:
            return f'{text} = {f.default!r}'
        return f'{text} = <factory>' if f.default_factory is not MISSING else text

    parts = [shown(f) for f in taken if not f.kw_only]
    last = [shown(f) for f in taken if f.kw_only]
    return f"({', '.join(parts + (['*', *last] if last else []))})"


def _slots_of(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        if cls.__base__ is object or '__dict__' in cls.__dict__:
            return ('__weakref__',) if '__weakref__' in cls.__dict__ else ()
        return ()
    if hasattr(slots, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return (slots,) if isinstance(slots, str) else tuple(slots)


def _add_slots(cls, frozen, weakref_slot, fields):
    # Slots cannot be added to a class that exists: a new one takes its place.
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = tuple([f.name for f in fields.values() if f._field_type is _FIELD])
    inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
    wanted = [*names, '__weakref__'] if weakref_slot else names
    slots = [name for name in wanted if name not in inherited]
    docs = {name: fields[name].doc for name in slots if name in fields and fields[name].doc is not None}
    namespace['__slots__'] = {name: docs.get(name) for name in slots} if docs else tuple(slots)
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    new.__qualname__ = cls.__qualname__
    if frozen:
        if '__getstate__' not in namespace:
            new.__getstate__ = _getstate
        if '__setstate__' not in namespace:
            new.__setstate__ = _setstate
    _retarget_class_cells(new, cls)
    return new


def _retarget_class_cells(new, old):
    # super() in methods reads a cell __class__ that still holds the old class.
    for value in new.__dict__.values():
        if isinstance(value, property):
            candidates = [value.fget, value.fset, value.fdel]
        else:
            candidates = [getattr(value, '__func__', value)]
        for function in candidates:
            while hasattr(function, '__wrapped__'):
                function = function.__wrapped__
            for name, cell in zip(getattr(getattr(function, '__code__', None), 'co_freevars', ()),
                                  getattr(function, '__closure__', None) or ()):
                try:
                    if name in ('__class__', 'cls') and cell.cell_contents is old:
                        cell.cell_contents = new
                except ValueError:
                    continue  # an empty cell


def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


# ---- functions on dataclasses

def fields(class_or_instance):
    """The fields of a dataclass, or of an instance, as a tuple."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether obj is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, deeply."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _convert(obj, dict_factory, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as a tuple, deeply."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _convert(obj, dict, lambda pairs: tuple_factory([value for _, value in pairs]))


_atomic = {type(None), bool, int, float, str, complex, bytes, type(Ellipsis), type(NotImplemented), type, range,
           type(len), type(lambda: 0), property}


def _convert(obj, dict_factory, make):
    cls = type(obj)
    if cls in _atomic:
        return obj
    if hasattr(cls, _FIELDS):
        return make([(f.name, _convert(getattr(obj, f.name), dict_factory, make)) for f in fields(obj)])
    if cls is list:
        return [_convert(item, dict_factory, make) for item in obj]
    if cls is dict:
        return {_convert(k, dict_factory, make): _convert(v, dict_factory, make) for k, v in obj.items()}
    if isinstance(obj, tuple):
        items = [_convert(item, dict_factory, make) for item in obj]
        return cls(*items) if hasattr(cls, '_fields') else cls(items)
    if isinstance(obj, list):
        return cls([_convert(item, dict_factory, make) for item in obj])
    if isinstance(obj, dict):
        items = [(_convert(k, dict_factory, make), _convert(v, dict_factory, make)) for k, v in obj.items()]
        if hasattr(cls, 'default_factory'):
            result = cls(obj.default_factory)
            for key, value in items:
                result[key] = value
            return result
        return cls(items)
    import copy
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None, decorator=dataclass):
    """Make a dataclass of names, (name, type) or (name, type, field)."""
    from types import new_class
    namespace = {} if namespace is None else namespace
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name = item
            from typing import Any
            annotation = Any
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[name] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation

    def fill(target):
        target.update(namespace)
        target.update(defaults)
        target['__annotations__'] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    cls.__module__ = module or sys._getframe(1).f_globals.get('__name__', '__main__')
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object of the same class with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
        elif f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
