"""Mock and its sisters: objects that take every call and attribute, and remember them."""

import inspect
from ._mock_assertions import AwaitAssertions, CallAssertions
from ._mock_calls import DEFAULT, DELETED, _Call, _CallList
from ._mock_magics import (ALWAYS, ASYNC, DEFAULT_VALUES, PROXIES, SIDE_EFFECTS, SYNC, UNSUPPORTED, Magics, is_magic,
                           make_method)
from ._mock_signatures import is_async_callable, is_exception, signature_of

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock cannot be the specification of another."""


class _State:
    # Everything a mock knows; its own attributes are the user's.
    def __init__(self, parent, name, new_name, new_parent):
        self.parent, self.name = parent, name
        self.new_name, self.new_parent = new_name, new_parent
        self.children = {}
        self.sealed = False
        self.unsafe = False
        self.wraps = None
        self.delegate = None
        self.return_value = DEFAULT
        self.side_effect = None
        self.spec_class = self.methods = self.signature = None
        self.is_strict = False  # a call that does not fit the signature raises: autospec
        self.spec_set = False
        self.asyncs = ()
        self.forget()

    def forget(self):
        self.called = False
        self.call_count = 0
        self.call_args = None
        self.call_args_list = _CallList()
        self.mock_calls = _CallList()
        self.method_calls = _CallList()
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


def _forwarded(name):
    # An attribute of a mock's state, or of the function that stands for it.
    def get(self):
        state = self._mock_state
        return getattr(state if state.delegate is None else state.delegate, name)

    def set(self, value):
        state = self._mock_state
        setattr(state if state.delegate is None else state.delegate, name, value)

    return property(get, set)


class NonCallableMock(CallAssertions):
    """A mock that cannot be called."""

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, **kwargs):
        # A class for each instance: magic methods are looked up in classes.
        bases = (cls,)
        wanted = spec_set if spec_set is not None else spec
        if not issubclass(cls, AsyncMockMixin) and wanted is not None and is_async_callable(wanted) \
                and issubclass(cls, CallableMixin):
            bases = (AsyncMockMixin, cls)
        names = {'__doc__': cls.__doc__, '__module__': cls.__module__}
        if issubclass(cls, MagicMixin):
            if wanted is None:
                bases += (Magics,)
            else:
                allowed = wanted if type(wanted) in (list, tuple) else dir(wanted)
                names.update((key, proxy) for key, proxy in PROXIES.items() if key in ALWAYS or key in allowed)
        return object.__new__(type(cls.__name__, bases, names))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        state = _State(parent, name, _new_name, parent if _new_parent is None else _new_parent)
        self.__dict__['_mock_state'] = state
        if spec_set is not None:
            spec, spec_set = spec_set, True
        if _eat_self is None:
            _eat_self = parent is not None
        self._mock_add_spec(spec, spec_set, _spec_as_instance, _eat_self)
        state.wraps = wraps
        state.unsafe = unsafe
        if kwargs:
            self.configure_mock(**kwargs)

    # -- specifications

    def mock_add_spec(self, spec, spec_set=False):
        """Only what `spec` has (an object, or names) may be got; with spec_set, or set."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, as_instance=False, eat_self=False):
        state = self._mock_state
        if _is_instance_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        state.spec_class = state.signature = state.methods = None
        state.asyncs = set()
        if spec is not None:
            if type(spec) in (list, tuple):
                state.methods = list(spec)
            else:
                state.spec_class = spec if isinstance(spec, type) else type(spec)
                state.signature = signature_of(spec, as_instance, eat_self)
                state.methods = dir(spec)
                for name in state.methods:
                    if not is_magic(name) and is_async_callable(inspect.getattr_static(spec, name, None)):
                        state.asyncs.add(name)
        state.spec_set = bool(spec_set)
        if isinstance(self, MagicMixin):
            self._keep_magics(state.methods)

    # -- values

    @property
    def return_value(self):
        state = self._mock_state
        if state.delegate is not None:
            value = state.delegate.return_value
        else:
            value = state.return_value
        if value is DEFAULT and state.wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        state = self._mock_state
        if state.delegate is not None:
            state.delegate.return_value = value
        else:
            state.return_value = value
            _adopt(self, value, None, '()')

    @property
    def side_effect(self):
        state = self._mock_state
        if state.delegate is None:
            return state.side_effect
        effect = state.delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _Iterator) \
                and not is_exception(effect):
            effect = state.delegate.side_effect = _Iterator(effect)
        return effect

    @side_effect.setter
    def side_effect(self, value):
        state = self._mock_state
        if value is not None and not is_exception(value) and not callable(value) and hasattr(type(value), '__iter__'):
            value = iter(value)
        if state.delegate is None:
            state.side_effect = value
        else:
            state.delegate.side_effect = value

    called = _forwarded('called')
    call_count = _forwarded('call_count')
    call_args = _forwarded('call_args')
    call_args_list = _forwarded('call_args_list')
    mock_calls = _forwarded('mock_calls')

    @property
    def method_calls(self):
        return self._mock_state.method_calls

    @method_calls.setter
    def method_calls(self, value):
        self._mock_state.method_calls = value

    @property
    def __class__(self):
        return self._mock_state.spec_class or type(self)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls, and what is asked for besides; in children too."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        state = self._mock_state
        if state.delegate is not None:
            target = state.delegate
            target.called, target.call_count, target.call_args = False, 0, None
            target.call_args_list, target.mock_calls = _CallList(), _CallList()
        state.forget()
        if return_value:
            state.return_value = DEFAULT
        if side_effect:
            state.side_effect = None
        for child in state.children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        if _is_instance_mock(state.return_value) and state.return_value is not self:
            state.return_value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, `child.name=value` deeper ones."""
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *before, last = path.split('.')
            target = self
            for name in before:
                target = getattr(target, name)
            setattr(target, last, value)

    def attach_mock(self, mock, attribute):
        """Make another mock an attribute of this one, whatever it was before."""
        inner = mock_of(mock)
        state = inner._mock_state
        state.parent = state.new_parent = None
        state.name, state.new_name = '', None
        setattr(self, attribute, mock)

    # -- attributes

    def __getattr__(self, name):
        if name in ('_mock_state', '_mock_methods', '_mock_unsafe'):
            raise AttributeError(name)
        state = self._mock_state
        methods = state.methods
        if methods is not None:
            is_known = name in methods and name not in SYNC and name not in ASYNC
            if not is_known and state.children.get(name, DELETED) is DELETED:
                raise AttributeError('Mock object has no attribute %r' % name)
        elif is_magic(name):
            raise AttributeError(name)
        if not state.unsafe and (not methods or name not in methods):
            if name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) or name in _SIMILAR:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant '
                                     'to be an attribute.')
        child = state.children.get(name)
        if child is DELETED:
            raise AttributeError(name)
        if child is None:
            wraps = None if state.wraps is None else getattr(state.wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            state.children[name] = child
        elif isinstance(child, LaterSpec):
            child = state.children[name] = child.make()
        return child

    def __setattr__(self, name, value):
        state = self._mock_state
        if name == '__class__':
            state.spec_class = value
            return None
        if _is_property(type(self), name) or name == '_mock_state':
            return object.__setattr__(self, name, value)
        if state.spec_set and state.methods is not None and name not in state.methods and name not in self.__dict__:
            if not (name in _OWN or is_magic(name) and name in SYNC):
                raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in UNSUPPORTED:
            raise AttributeError('Attempting to set unsupported magic method %r.' % name)
        if name in SYNC or name in ASYNC:
            if state.methods is not None and name not in state.methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if _is_instance_mock(value):
                _adopt(self, value, None, name)
                setattr(type(self), name, value)
                state.children[name] = value
            else:
                setattr(type(self), name, make_method(name, value))
            return
        if name == '_mock_methods' or (state.delegate is not None and name in ('return_value', 'side_effect')):
            return object.__setattr__(self, name, value)
        if _adopt(self, value, name, name):
            state.children[name] = value
        if state.sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if any(isinstance(kind.__dict__.get(name), PropertyMock) for kind in type(self).__mro__):
            return object.__setattr__(self, name, value)
        if name in self.__dict__ or not _is_instance_mock(value):
            state.children.pop(name, None)
            return object.__setattr__(self, name, value)
        state.children[name] = value
        self.__dict__.pop(name, None)

    def __delattr__(self, name):
        state = self._mock_state
        if name in SYNC or name in ASYNC:
            own = type(self)
            if Magics in own.__bases__:
                # What all MagicMocks share this one has itself from now on, so that it can go.
                own.__bases__ = tuple(base for base in own.__bases__ if base is not Magics)
                for each in PROXIES.keys() - own.__dict__.keys():
                    setattr(own, each, PROXIES[each])
            if name in own.__dict__:
                type.__delattr__(own, name)
                state.children.pop(name, None)
                return
        found = state.children.get(name)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif found is DELETED:
            raise AttributeError(name)
        state.children[name] = DELETED

    def __dir__(self):
        state = self._mock_state
        extra = list(state.methods or ())
        of_type, of_dict = dir(type(self)), [name for name in self.__dict__ if name != '_mock_state']
        children = [name for name, child in state.children.items() if child is not DELETED]
        if FILTER_DIR:
            of_type = [name for name in of_type if not name.startswith('_')]
            of_dict = [name for name in of_dict if not name.startswith('_') or is_magic(name)]
        return sorted({*extra, *of_type, *of_dict, *children})

    def _get_child_mock(self, /, **kwargs):
        """The mock for an attribute or a result; subclasses may choose its class."""
        state = self._mock_state
        if state.sealed:
            raise AttributeError(self._extract_mock_name() + (f".{kwargs['name']}" if 'name' in kwargs else '()'))
        new_name = kwargs.get('_new_name')
        if new_name in state.asyncs:
            return AsyncMock(**kwargs)
        original = next(c for c in type(self).__mro__[1:] if c is not AsyncMockMixin or AsyncMock in type(self).__mro__)
        if new_name in ASYNC and isinstance(self, MagicMixin) and new_name != '__aiter__':
            return AsyncMock(**kwargs)
        if issubclass(type(self), AsyncMockMixin):
            synchronous = new_name in SYNC or (state.methods and new_name in state.methods)
            return (MagicMock if synchronous else AsyncMock)(**kwargs)
        if not issubclass(type(self), CallableMixin):
            return (MagicMock if issubclass(original, NonCallableMagicMock) else Mock)(**kwargs)
        return original(**kwargs)

    # -- how it looks

    def _extract_mock_name(self):
        segments, state = [], self._mock_state
        while state.new_parent is not None:
            segments.append(state.new_name or '')
            state = state.new_parent._mock_state
        text = state.name or 'mock'
        for segment in reversed(segments):
            text += segment if segment.startswith('(') else '.' + segment
        return text

    def __repr__(self):
        state = self._mock_state
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else ' name=%r' % name
        spec = ''
        if state.spec_class is not None:
            spec = ' %s=%r' % ('spec_set' if state.spec_set else 'spec', state.spec_class.__name__)
        return "<%s%s%s id='%s'>" % (type(self).__name__, shown, spec, id(self))


class _Iterator:
    # The results in turn that side_effect gives.
    def __init__(self, values):
        self.values = iter(values)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.values)


def _adopt(parent, value, name, new_name):
    # A mock that belongs to none becomes a child. Answers whether it did.
    value = mock_of(value)
    if not _is_instance_mock(value):
        return False
    state = value._mock_state
    if state.name or state.new_name or state.parent is not None or state.new_parent is not None:
        return False
    above = parent
    while above is not None:  # never below itself
        if above is value:
            return False
        above = above._mock_state.new_parent
    if new_name:
        state.new_parent, state.new_name = parent, new_name
    if name:
        state.parent, state.name = parent, name
    return True


def mock_of(value):
    """The mock behind a function that create_autospec made, or the value itself."""
    if inspect.isfunction(value) and isinstance(value.__dict__.get('mock'), NonCallableMock):
        return value.mock
    return value


def _is_instance_mock(value):
    return issubclass(type(value), NonCallableMock)


class LaterSpec:
    """The specification of a child that is made when it is asked for."""

    def __init__(self, make):
        self.make = make


class CallableMixin:
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name='', _new_parent=None, _spec_as_instance=False,
                 _eat_self=None, unsafe=False, **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, _spec_as_instance,
                         _eat_self, unsafe)
        # It keeps its own name, unlike one that is assigned.
        self._mock_state.return_value = return_value
        if side_effect is not None:
            self.side_effect = side_effect
        if kwargs:
            self.configure_mock(**kwargs)

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_check_sig(self, /, *args, **kwargs):
        state = self._mock_state
        if state.is_strict and state.signature is not None:
            state.signature.bind(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        state = self._mock_state
        target = self if state.delegate is not None else state
        target.called = True
        target.call_count += 1
        target.call_args = latest = _Call((args, kwargs), two=True)
        target.call_args_list.append(latest)
        target.mock_calls.append(_Call(('', args, kwargs)))
        path, new_path = state.name, state.new_name
        has_parent = state.parent is not None
        above = state.new_parent
        while above is not None:
            up = above._mock_state
            if has_parent:
                up.method_calls.append(_Call((path, args, kwargs)))
                has_parent = up.parent is not None
                if has_parent:
                    path = up.name + '.' + path
            up.mock_calls.append(_Call((new_path, args, kwargs)))
            if up.new_name:
                new_path = up.new_name + ('' if new_path.startswith('()') else '.') + new_path
            above = up.new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        state = self._mock_state
        effect = self.side_effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        return self._default_result(args, kwargs)

    def _default_result(self, args, kwargs):
        state = self._mock_state
        if state.return_value is not DEFAULT:
            return self.return_value
        if state.delegate is not None and state.delegate.return_value is not DEFAULT:
            return state.delegate.return_value
        if state.wraps is not None:
            return state.wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A mock that can be called: `return_value` or `side_effect` say what comes of it."""


class MagicMixin:
    # A specification that comes later takes magic methods away.
    def _keep_magics(self, methods):
        if methods is not None and Magics in type(self).__mro__:
            for name in PROXIES:
                if name not in ALWAYS and name not in methods:
                    setattr(type(self), name, None)

    def _make_magic(self, name):
        child = self._get_child_mock(name=name, _new_name=name, _new_parent=self)
        setattr(self, name, child)
        if name in DEFAULT_VALUES:
            value = DEFAULT_VALUES[name]
            child.return_value = value(self) if callable(value) else value
        elif name in SIDE_EFFECTS:
            child.side_effect = SIDE_EFFECTS[name](self)
        return child


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """MagicMock without the call."""


class MagicMock(MagicMixin, Mock):
    """A Mock with the magic methods."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        state = self._mock_state
        if return_value:
            for name, child in list(state.children.items()):
                if is_magic(name) and _is_instance_mock(child) and name in type(self).__dict__:
                    type.__delattr__(type(self), name)
                    del state.children[name]
        super().reset_mock(*args, return_value=return_value, **kwargs)


class AsyncMockMixin(AwaitAssertions):
    await_count = _forwarded('await_count')
    await_args = _forwarded('await_args')
    await_args_list = _forwarded('await_args_list')

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__['_is_coroutine_mark'] = inspect._coroutine_mark

    async def _execute_mock_call(self, /, *args, **kwargs):
        state = self._mock_state
        latest = _Call((args, kwargs), two=True)
        target = self if state.delegate is not None else state
        target.await_count += 1
        target.await_args = latest
        target.await_args_list.append(latest)
        effect = self.side_effect
        if effect is not None:
            if is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if is_exception(result):
                    raise result
            elif inspect.iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if state.return_value is DEFAULT and state.wraps is not None:
            if inspect.iscoroutinefunction(state.wraps):
                return await state.wraps(*args, **kwargs)
            return state.wraps(*args, **kwargs)
        return self._default_result(args, kwargs)

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count, self.await_args, self.await_args_list = 0, None, _CallList()


class AsyncMock(AsyncMockMixin, MagicMixin, Mock):
    """A mock whose calls are awaited."""


def _is_property(cls, name):
    # As getattr() would find it, which would call a PropertyMock.
    return isinstance(next((kind.__dict__[name] for kind in cls.__mro__ if name in kind.__dict__), None), property)


class PropertyMock(Mock):
    """A mock that is a property of a class: getting it calls it, setting it calls it with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class ThreadingMixin:
    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=DEFAULT, **kwargs):
        import threading
        super().__init__(*args, **kwargs)
        self.__dict__['_mock_timeout'] = self.DEFAULT_TIMEOUT if timeout is DEFAULT else timeout
        self.__dict__['_mock_condition'] = threading.Condition()

    def _get_child_mock(self, /, **kwargs):
        if 'timeout' not in kwargs:
            kwargs['timeout'] = self.__dict__['_mock_timeout']
        return super()._get_child_mock(**kwargs)

    def _mock_call(self, /, *args, **kwargs):
        result = super()._mock_call(*args, **kwargs)
        with self.__dict__['_mock_condition']:
            self.__dict__['_mock_condition'].notify_all()
        return result

    def _wait(self, reached, timeout):
        if timeout is DEFAULT:
            timeout = self.__dict__['_mock_timeout']
        with self.__dict__['_mock_condition']:
            return self.__dict__['_mock_condition'].wait_for(reached, timeout)

    def wait_until_called(self, *, timeout=DEFAULT):
        """Block until it has been called."""
        if not self._wait(lambda: self.called, timeout):
            raise AssertionError(f"{self._name()} was not called before timeout({self.__dict__['_mock_timeout']})."
                                 if timeout is DEFAULT else
                                 f'{self._name()} was not called before timeout({timeout}).')

    def wait_until_any_call_with(self, *args, **kwargs):
        """Block until it has been called with these arguments."""
        wanted = _Call((args, kwargs), two=True)
        if not self._wait(lambda: wanted in self.call_args_list, DEFAULT):
            raise AssertionError(f'{self._format(args, kwargs)} call not found')


class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
    """A MagicMock that other threads' calls can be waited for."""


for _cls in (NonCallableMock, CallableMixin, Mock, MagicMixin, NonCallableMagicMock, MagicMock, AsyncMockMixin, AsyncMock,
             PropertyMock, ThreadingMixin, ThreadingMock, InvalidSpecError):
    _cls.__module__ = 'unittest.mock'

_SIMILAR = {name.removeprefix('assert_') for name in dir(NonCallableMock) if name.startswith('assert_')}
_OWN = {'return_value', 'side_effect', 'called', 'call_count', 'call_args', 'call_args_list', 'mock_calls',
        'method_calls', 'await_count', 'await_args', 'await_args_list'}
