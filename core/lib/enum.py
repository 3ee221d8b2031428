"""Enumerations: Enum, its int, str and flag kinds, and what checks or decorates them."""

import sys
from types import DynamicClassAttribute

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto',
           'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
           'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
           'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']

Enum = Flag = ReprEnum = EJECT = KEEP = STRICT = CONFORM = None  # until their classes are made below
_unset = object()  # an auto() shows it as _auto_null
_builtin_bin = bin
_builtin_property = property


class nonmember:
    """Keeps a value in an Enum body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in an Enum body a member that would not become one."""

    def __init__(self, value):
        self.value = value


class auto:
    """Asks for the next value."""

    def __init__(self, value=_unset):
        self.value = value

    def __repr__(self):
        return f"auto({'_auto_null' if self.value is _unset else repr(self.value)})"


class property(DynamicClassAttribute):
    """A property whose name may also be a member's: the class gives the member."""

    member = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError('%r has no attribute %r' % (ownerclass, self.name))
        if self.fget is not None:
            return self.fget(instance)
        if self.member is not None:
            return self.member
        raise AttributeError('%r member has no attribute %r' % (ownerclass, self.name))

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


def bin(num, max_bits=None):
    """Binary digits with the sign's bit apart: bin(10) is '0b0 1010', bin(~10) is '0b1 0101'."""
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        sign, digits = '0b0', _builtin_bin(num + ceiling)[3:]
    else:
        sign, digits = '0b1', _builtin_bin(~num ^ (ceiling - 1) + ceiling)[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = sign[-1] * (max_bits - len(digits)) + digits
    return f'{sign} {digits}'


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_descriptor(value):
    return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


_allowed_sunders = {'_generate_next_value_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_',
                    '_iter_member_by_def_', '_add_alias_', '_add_value_alias_', '_order_', '_numeric_repr_'}


class EnumDict(dict):
    """The namespace of an Enum body: notes which names are members, and in which order."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._generate_next_value = None

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def __setitem__(self, key, value):
        if self._cls_name is not None and key.startswith(f'_{self._cls_name}__') and not key.endswith('__'):
            pass  # private
        elif _is_sunder(key):
            if key not in _allowed_sunders and not key.startswith('_repr_'):
                raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = getattr(value, '__func__', value)
            elif key == '_ignore_':
                value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                self._ignore = value
                already = set(value) & set(self._member_names)
                if already:
                    raise ValueError('_ignore_ cannot specify already set names: %r' % (already,))
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not self._is_plain(value):
            if key in self:
                raise TypeError('%r already defined as %r' % (key, self[key]))
            value = self._resolve(key, value.value if isinstance(value, member) else value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _is_plain(self, value):
        # Functions, descriptors and classes nested in the body are no members.
        if _is_descriptor(value):
            return True
        return isinstance(value, type) and getattr(value, '__qualname__', '').endswith(
            f'{self._cls_name}.{getattr(value, "__name__", "")}')

    def _resolve(self, key, value):
        if isinstance(value, auto):
            return self._auto(key, value)
        if isinstance(value, tuple) and any(isinstance(one, auto) for one in value):
            parts = [self._auto(key, one) if isinstance(one, auto) else one for one in value]
            cls = type(value)
            return cls(parts) if cls is tuple else cls(*parts)
        self._last_values.append(value)
        return value

    def _auto(self, key, value):
        if value.value is _unset:
            self._auto_called = True
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
        self._last_values.append(value.value)
        return value.value

    def update(self, members, *more_members, **kwds):
        if hasattr(members, 'keys'):
            members = [(name, members[name]) for name in members.keys()]
        for name, value in members:
            self[name] = value
        for name, value in kwds.items():
            self[name] = value


_EnumDict = EnumDict


class _Members:
    # Stands in the namespace while the class is made: type.__new__ calls its __set_name__ when the class exists and
    # before __init_subclass__ looks at it, which is the moment to make the members.
    def __init__(self, values):
        self.values = values

    def __set_name__(self, cls, name):
        for member_name, value in self.values.items():
            _add_member(cls, member_name, value)
        delattr(cls, name)


def _add_member(cls, name, value):
    member_type = cls._member_type_
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if cls._use_args_:
        one = cls._new_member_(cls, *args)
    else:
        one = cls._new_member_(cls)
    if not hasattr(one, '_value_'):
        if member_type is object:
            one._value_ = value
        else:
            try:
                one._value_ = member_type(*args)
            except Exception as error:
                raise TypeError('_value_ not set in __new__, unable to create it') from error
    value = one._value_
    one._name_ = name
    one.__objclass__ = cls
    one.__init__(*args)
    one._sort_order_ = len(cls._member_names_)

    canonical = one
    known = cls._known(value)
    if known is not None:
        canonical = known
    elif Flag is None or not issubclass(cls, Flag):
        cls._member_names_.append(name)
    elif isinstance(value, int):
        if value and value & (value - 1) == 0:
            cls._member_names_.append(name)
            cls._singles_mask_ |= value
        cls._flag_mask_ |= value
        cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
    _expose(cls, name, canonical)
    cls._member_map_[name] = canonical
    if known is None:
        cls._remember(value, canonical)


def _expose(cls, name, one):
    # The class attribute; where a descriptor has the name, its class-level side: members go on seeing what it gives.
    shadowed = None
    for base in cls.__mro__[1:]:
        found = base.__dict__.get(name)
        if isinstance(found, DynamicClassAttribute):
            shadowed = found
            break
        if found is not None and shadowed is None and _is_descriptor(found):
            shadowed = found
    if shadowed is not None:
        get = getattr(shadowed, 'fget', lambda self: getattr(self._value_, name))
        shadow = property(get, getattr(shadowed, 'fset', None), getattr(shadowed, 'fdel', None))
        shadow.member = one
        shadow.__set_name__(cls, name)
        one = shadow
    type.__setattr__(cls, name, one)


class EnumType(type):
    """Metaclass of Enum."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        if Enum is None:
            return {}
        namespace = EnumDict(cls)
        if bases:
            first_enum = metacls._get_mixins_(cls, bases)[1]
            if first_enum is not None:
                namespace['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
                namespace._auto_called = False
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if Enum is None:  # the first class of all
            return super().__new__(metacls, cls, bases, dict(classdict), **kwds)
        names = list(classdict._member_names)
        invalid = [name for name in names if name in ('mro', '')]
        if invalid:
            raise ValueError('invalid enum member name(s) ' + ','.join(map(repr, invalid)))
        order = classdict.get('_order_')
        namespace = {key: value for key, value in classdict.items()
                     if key not in classdict._member_names and key not in classdict._ignore
                     and key not in ('_ignore_', '_order_')}
        values = {name: classdict[name] for name in names if name not in classdict._ignore}

        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        generate = classdict._generate_next_value
        if generate is not None:
            namespace['_generate_next_value_'] = staticmethod(generate)
        namespace['_new_member_'] = new
        namespace['_use_args_'] = use_args
        namespace['_member_names_'] = []
        namespace['_member_map_'] = {}
        namespace['_value2member_map_'] = {}
        namespace['_unhashable_values_'] = []
        namespace['_member_type_'] = member_type
        namespace['_value_repr_'] = metacls._find_data_repr_(cls, bases)
        namespace['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
        namespace['_flag_mask_'] = namespace['_singles_mask_'] = namespace['_all_bits_'] = 0
        namespace['_inverted_'] = None
        if ReprEnum is not None and ReprEnum in bases:
            namespace.setdefault('__format__', member_type.__format__)
            own = member_type.__str__
            namespace.setdefault('__str__', member_type.__repr__ if own is object.__str__ else own)
        namespace['_make_members_'] = _Members(values)

        try:
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        except Exception as error:
            # A note says that _Members was told of its name, which nobody needs to know.
            if hasattr(error, '__notes__'):
                del error.__notes__
            raise

        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name not in namespace:
                found = getattr(enum_class, name)
                if found is getattr(object, name) or found is getattr(member_type, name):
                    type.__setattr__(enum_class, name, getattr(first_enum, name))
        if Flag is not None and issubclass(enum_class, Flag):
            for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                if name not in namespace:
                    type.__setattr__(enum_class, name, getattr(Flag, name))
        if save_new:
            type.__setattr__(enum_class, '__new_member__', new)
        type.__setattr__(enum_class, '__new__', Enum.__new__)
        if order is not None:
            order = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
            defined = enum_class._member_names_
            order = [name for name in order if name in defined or name not in enum_class._member_map_]
            if order != defined:
                raise TypeError('member order does not match _order_:\n  %r\n  %r' % (defined, order))
        return enum_class

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_unset, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        """Look a member up by value, or, on a class without members, make a new enumeration."""
        if cls._member_map_:
            if names is not _unset:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _unset and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(value, None if names is _unset else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def _known(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for known, one in (*cls._unhashable_values_, *cls._value2member_map_.items()):
                if known == value:
                    return one

    def _remember(cls, value, one):
        try:
            cls._value2member_map_[value] = one
        except TypeError:
            cls._unhashable_values_.append((value, one))

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        return cls._known(value) is not None

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', ()):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError('cannot reassign member %r' % (name,))
        super().__setattr__(name, value)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
                 '__members__', '__module__', '__name__', '__qualname__', *cls._member_names_}
        if getattr(cls, '_new_member_', object.__new__) is not object.__new__:
            names.add('__new__')
        return sorted(names if getattr(cls, '_member_type_', object) is object else names | set(dir(cls._member_type_)))

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        from types import MappingProxyType
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        bases = (cls,) if type is None else (type, cls)
        metacls = cls.__class__
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            plain, names, last = names, [], []
            for count, name in enumerate(plain):
                value = cls._generate_next_value_(name, start, count, last[:])
                last.append(value)
                names.append((name, value))
        for item in () if names is None else names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is None:
            module = sys._getframe(2).f_globals.get('__name__')
        if module is not None:
            classdict['__module__'] = module
        if qualname is not None:
            classdict['__qualname__'] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base.__dict__.get('_member_names_'):
                    raise TypeError("<enum %r> cannot extend %r" % (class_name, base))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        # The type of the members' values and the Enum class that is derived from.
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if '__repr__' in base.__dict__:
                    if '__dataclass_fields__' in base.__dict__ and '__dataclass_params__' in base.__dict__ \
                            and base.__dict__['__dataclass_params__'].repr:
                        return _dataclass_repr
                    return base.__dict__['__repr__']

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.append(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                    found.append(candidate or base)
                    break
                else:
                    candidate = candidate or base
        found = list(dict.fromkeys(found))
        if len(found) > 1:
            raise TypeError('too many data types for %r: %r' % (class_name, set(found)))
        return found[0] if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        # The function that makes members, whether to keep it as __new_member__, and whether it takes the value.
        new = classdict.get('__new__')
        save_new = new is not None and first_enum is not None
        if new is None:
            plain = (None, object.__new__, Enum.__new__ if Enum is not None else None)
            for name in ('__new_member__', '__new__'):
                for source in (member_type, first_enum):
                    found = getattr(source, name, None)
                    if found not in plain:
                        new = found
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        return getattr(new, '__func__', new), save_new, \
            not (first_enum is None or new in (object.__new__, Enum.__new__ if Enum is not None else None))


EnumMeta = EnumType


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ', '.join(f'{name}={getattr(self, name)!r}' for name, field in fields.items() if field.repr)


class _Signature:
    def __get__(self, member, cls):
        import inspect
        made = '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'
        return inspect._text_signature(cls, '(*values)' if cls._member_names_ else made, inspect.Signature)


class Enum(metaclass=EnumType):
    """Names bound to unique, constant values."""

    _member_type_ = object
    _member_map_ = {}
    _member_names_ = []
    _value_repr_ = None
    _boundary_ = None

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_

    def __new__(cls, value):
        if type(value) is cls:
            return value
        found = cls._known(value)
        if found is not None:
            return found
        if not cls._member_map_:
            if '_make_members_' in cls.__dict__:
                raise TypeError('do not use `super().__new__; call the appropriate __new__ directly')
            raise TypeError("%r has no members defined" % cls)
        error = None
        try:
            result = cls._missing_(value)
        except Exception as raised:
            error, result = raised, None
        if isinstance(result, cls) or \
                Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if result is None and error is None:
            raise invalid
        if error is None:
            error = TypeError('error in %s._missing_: returned %r instead of None or a valid member'
                              % (cls.__name__, result))
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        raise error

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        """Give the member one more name."""
        cls = self.__class__
        if name in cls._member_map_:
            if cls._member_map_[name] is not self:
                raise NameError('%r is already bound: %r' % (name, cls._member_map_[name]))
            return
        _expose(cls, name, self)
        cls._member_map_[name] = self

    def _add_value_alias_(self, value):
        """Let one more value find the member."""
        cls = self.__class__
        known = cls._known(value)
        if known is None:
            cls._remember(value, self)
        elif known is not self:
            raise ValueError('%r is already bound: %r' % (value, known))

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = max(last_values)
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    __signature__ = _Signature()

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, show(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        names = {name for name in getattr(self, '__dict__', ()) if name[0] != '_'}
        if self.__class__._member_type_ is not object:
            names.update(object.__dir__(self))
        for cls in self.__class__.__mro__[:-1]:
            for name, value in cls.__dict__.items():
                if name[0] != '_' and (name not in self.__class__._member_map_ or getattr(value, 'fget', None)):
                    names.add(name)
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'} | names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


class ReprEnum(Enum):
    """Changes only the repr of the data type; str() and format() stay the type's own."""


class IntEnum(int, ReprEnum):
    """Members are also ints."""


class StrEnum(str, ReprEnum):
    """Members are also strs; auto() gives the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError('too many arguments for str(): %r' % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError('%r is not a string' % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError('encoding must be a string, not %r' % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError('errors must be a string, not %r' % (values[2]))
        value = str(*values)
        one = str.__new__(cls, value)
        one._value_ = value
        return one

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What a Flag does with bits that no member has."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members combine by |, &, ^ and ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError('invalid flag value %r' % last) from None

    @classmethod
    def _iter_member_(cls, value):
        # The single-bit members in value, in the order of their definition.
        for name in cls._member_names_:
            one = cls._member_map_[name]
            if one._value_ & value:
                yield one

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, all_bits, boundary = cls._flag_mask_, cls._all_bits_, cls._boundary_
        given = value
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                bits = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s"
                                 % (cls, value, bin(value, bits), bin(mask, bits)))
            if boundary is EJECT:
                return value
            if boundary is CONFORM:
                value &= mask
            elif value < 0:
                value += max(all_bits + 1, 2 ** value.bit_length())
        if value < 0:
            value += all_bits + 1
        found = cls._value2member_map_.get(value)
        if found is None:
            found = cls._pseudo_member(value, mask)
        if given != value:
            cls._value2member_map_.setdefault(given, found)
        return found

    @classmethod
    def _pseudo_member(cls, value, mask):
        unknown = value & ~mask
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError('%s(%r) -->  unknown values %r [%s]' % (cls.__name__, value, unknown, bin(unknown)))
        one = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        one._value_ = value
        names = [part._name_ for part in cls._iter_member_(value)]
        if value & ~cls._singles_mask_:
            # Bits that only aliases name, or nobody.
            for name, alias in cls._member_map_.items():
                if alias._name_ not in names and alias._value_ and alias._value_ & value == alias._value_:
                    names.append(name)
        if unknown and names:
            names.append(cls._numeric_repr_(unknown))
        one._name_ = '|'.join(names) if names else None
        return cls._value2member_map_.setdefault(value, one)

    def __contains__(self, other):
        """Whether all bits of other are set."""
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                            % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """The single-bit members that are set."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return "<%s: %s>" % (self.__class__.__name__, show(self._value_))
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, show(self._value_))

    def __str__(self):
        if self._name_ is None:
            return '%s(%r)' % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def _operand(self, other):
        # The bits of an operand, NotImplemented if it is not one.
        if isinstance(other, self.__class__):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def _combined(self, other, operation, symbol):
        bits = self._operand(other)
        if bits is NotImplemented:
            return bits
        for flag in self, other:
            if self._operand(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {symbol}")
        return self.__class__(operation(self._value_, bits))

    def __or__(self, other):
        return self._combined(other, int.__or__, '|')

    def __and__(self, other):
        return self._combined(other, int.__and__, '&')

    def __xor__(self, other):
        return self._combined(other, int.__xor__, '^')

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are also ints."""


# ---- decorators

def unique(enumeration):
    """Class decorator: no two names may have one value."""
    duplicates = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    if duplicates:
        shown = ', '.join(["%s -> %s" % pair for pair in duplicates])
        raise ValueError('duplicate values found in %r: %s' % (enumeration, shown))
    return enumeration


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Turn an ordinary class into an enumeration."""
    def convert(cls):
        namespace = etype.__class__.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ('__dict__', '__weakref__'):
                namespace[name] = value
        return etype.__class__(cls.__name__, (etype,), namespace, boundary=boundary)
    return convert


def __getattr__(name):
    # What few ask for.
    if name[0] != '_':
        import _enum_more
        if hasattr(_enum_more, name):
            return getattr(_enum_more, name)
    raise AttributeError(f"module 'enum' has no attribute {name!r}")
