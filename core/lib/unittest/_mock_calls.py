"""What mocks remember: call, and lists of calls; and the values ANY, DEFAULT and sentinel."""

from pprint import pformat


class _Sentinel:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return 'sentinel.%s' % self.name

    def __reduce__(self):
        return 'sentinel.%s' % self.name


class _Sentinels:
    # sentinel.NAME is always the same object.
    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _Sentinel(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinels()
DEFAULT = sentinel.DEFAULT
MISSING = sentinel.MISSING
DELETED = sentinel.DELETED


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _ANY()


def signature_text(name, args, kwargs):
    """name(1, a=2)"""
    pieces = [repr(value) for value in args]
    pieces += ['%s=%r' % item for item in kwargs.items()]
    return '%s(%s)' % (name, ', '.join(pieces))


def _parts(value):
    # (name, args, kwargs) of what stands for a call: any of them may be left out.
    name, args, kwargs = '', (), {}
    for part in value:
        if isinstance(part, str):
            name = part
        elif isinstance(part, tuple):
            args = part
        else:
            kwargs = part
    return name, args, kwargs


class _Call(tuple):
    """A call: (name, args, kwargs), or (args, kwargs) where it is its mock's own.

    call.name(...) records a call by name; what was not called yet is a path.
    """

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        given, args, kwargs = _parts(value)
        return tuple.__new__(cls, (args, kwargs) if two else (given if value else name or '', args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            if not 0 <= len(other) <= 3:
                return False
        except TypeError:
            return NotImplemented
        if isinstance(other, _Call) and self._mock_parent and other._mock_parent \
                and self._mock_parent != other._mock_parent:
            return False
        name, args, kwargs = _parts(self)
        other = tuple(other)
        if len(other) == 3 and not isinstance(other, _Call):
            other_name, other_args, other_kwargs = other
        elif len(other) == 2 and not isinstance(other[0], (str, tuple)):
            return False
        else:
            other_name, other_args, other_kwargs = _parts(other)
        if len(self) == 3 and name and other_name != name:
            return False
        if other_name and name != other_name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    def __ne__(self, other):
        equal = _Call.__eq__(self, other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, name):
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name='%s.%s' % (self._mock_name, name), parent=self, from_kall=False)

    def __getattribute__(self, name):
        if name in tuple.__dict__:  # here a path like any other
            return _Call.__getattr__(self, name)
        return tuple.__getattribute__(self, name)

    @property
    def args(self):
        """The positional arguments."""
        return _parts(self)[1] if len(self) == 3 else self[0]

    @property
    def kwargs(self):
        """The keyword arguments."""
        return _parts(self)[2] if len(self) == 3 else self[1]

    def call_list(self):
        """All calls that led here: of `call(1).x(2)`, call(1) and this one."""
        found, at = [], self
        while at is not None:
            if at._mock_from_kall:
                found.append(at)
            at = at._mock_parent
        return _CallList(reversed(found))

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        if len(self) == 2:
            return signature_text('call', *self)
        name, args, kwargs = self
        if name:
            name = 'call' + name if name.startswith('()') else 'call.' + name
        return signature_text(name or 'call', args, kwargs)


call = _Call(from_kall=False)


class _CallList(list):
    """A list in which `in` finds runs of calls, too."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[start:start + size] == value for start in range(len(self) - size + 1))

    def __repr__(self):
        return pformat(list(self))
