"""create_autospec(): mocks with the signatures of what they stand for; mock_open(), seal()."""

import builtins
import functools
import inspect
import io
from types import FunctionType, MethodType
from ._mock_calls import DEFAULT
from ._mock_magics import is_magic
from ._mock_object import (AsyncMock, InvalidSpecError, LaterSpec, MagicMock, NonCallableMagicMock, NonCallableMock,
                           _is_instance_mock, mock_of)
from ._mock_signatures import is_async_callable, signature_of


def _as_function(mock, spec):
    # A function with the signature of `spec` that calls the mock and has its attributes.
    signature = mock._mock_state.signature
    if inspect.iscoroutinefunction(spec):
        async def stand_in(*args, **kwargs):
            if signature is not None:
                signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def stand_in(*args, **kwargs):
            if signature is not None:
                signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    stand_in.__doc__, stand_in.__module__ = spec.__doc__, spec.__module__
    stand_in.__name__ = stand_in.__qualname__ = spec.__name__ if spec.__name__.isidentifier() else 'funcopy'
    if signature is not None:
        stand_in.__signature__ = signature
    stand_in.mock = mock
    state = mock._mock_state
    stand_in.called = False
    stand_in.call_count = 0
    stand_in.call_args = None
    stand_in.call_args_list = state.call_args_list
    stand_in.mock_calls = state.mock_calls
    stand_in.method_calls = state.method_calls
    stand_in.return_value = mock.return_value
    stand_in.side_effect = mock.side_effect
    stand_in._mock_children = state.children
    names = ['assert_called_with', 'assert_called_once_with', 'assert_has_calls', 'assert_any_call', 'assert_called',
             'assert_not_called', 'assert_called_once', 'reset_mock']
    if inspect.iscoroutinefunction(spec):
        stand_in.await_count, stand_in.await_args = 0, None
        stand_in.await_args_list = state.await_args_list
        names += ['assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with',
                  'assert_any_await', 'assert_has_awaits', 'assert_not_awaited']
    for name in names:
        setattr(stand_in, name, getattr(mock, name))
    state.delegate = stand_in
    return stand_in


def _skips_first(owner, name, is_type):
    # Whether the first parameter of the method is given by the lookup.
    if not isinstance(owner, type):
        if name in getattr(owner, '__dict__', {}):
            return False
        owner = type(owner)
    for klass in owner.__mro__:
        found = klass.__dict__.get(name, DEFAULT)
        if found is not DEFAULT:
            if isinstance(found, (staticmethod, classmethod)):
                return False
            return is_type if isinstance(found, FunctionType) else False
    return is_type


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of `spec`, which are mocks in the same way, and its signatures."""
    if type(spec) in (list, tuple):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_async = is_async_callable(spec)
    options = {'spec': spec}
    if spec_set:
        options = {'spec_set': spec}
    elif spec is None:
        options = {}
    if options and instance:
        options['_spec_as_instance'] = True
    if not unsafe:
        for wrong in ('autospect', 'auto_spec', 'set_spec'):
            if wrong in kwargs:
                raise RuntimeError(f"'{wrong}' might be a typo; use unsafe=True if this is intended")
    options['unsafe'] = unsafe
    options.update(kwargs)
    klass = MagicMock
    if inspect.isdatadescriptor(spec):
        options = {}
    elif is_type and instance and not any('__call__' in c.__dict__ for c in spec.__mro__):
        klass = NonCallableMagicMock
    elif not callable(spec.__func__ if isinstance(spec, (classmethod, staticmethod)) else spec):
        klass = NonCallableMagicMock
    elif isinstance(spec, (FunctionType, MethodType)) and is_async:
        klass = AsyncMock
    name = options.pop('name', _name)
    new_name = name
    if _parent is None:
        new_name = ''
    mock = klass(parent=_parent, _new_parent=_parent, _new_name=new_name, name=name, **options)
    mock._mock_state.is_strict = True
    is_function = isinstance(spec, (FunctionType, MethodType))
    if not is_function:
        made = mock
        if is_type and not instance and 'return_value' not in kwargs:
            mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock)
    else:
        made = _as_function(mock, spec)
    if _parent is not None and not instance:
        _parent._mock_state.children[_name] = made
    if is_function:
        return made
    typed = _typed_fields(spec)
    if typed:
        mock._mock_state.methods += typed
    for entry in {**dict.fromkeys(dir(spec)), **typed}:
        if is_magic(entry) or entry in kwargs:
            continue
        try:
            original = typed[entry] if entry in typed else getattr(spec, entry)
        except AttributeError:
            continue
        child_options = {'spec_set': original} if spec_set else {'spec': original}
        if not isinstance(original, FunctionType) and not isinstance(original, MethodType):
            later = functools.partial(_later, original, spec_set, entry, mock)
            mock._mock_state.children[entry] = LaterSpec(later)
        else:
            skip = _skips_first(spec, entry, is_type)
            child_class = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
            child = child_class(parent=mock, name=entry, _new_name=entry, _new_parent=mock, _eat_self=skip,
                                **child_options)
            child._mock_state.signature = signature_of(original, False, skip)
            child._mock_state.is_strict = True
            child.return_value = child_class()
            mock._mock_state.children[entry] = child
    return made


def _typed_fields(spec):
    # The fields of a dataclass by their names: those without a default are no attributes of the class.
    if not hasattr(spec, '__dataclass_fields__'):
        return {}
    import dataclasses
    return {field.name: field.type for field in dataclasses.fields(spec)}


def _later(original, spec_set, name, parent):
    return create_autospec(original, spec_set, not isinstance(original, type), parent, name)


def seal(mock):
    """No new attributes from now on, neither of it nor of its children and of what it returns."""
    mock = mock_of(mock)
    state = mock._mock_state
    state.sealed = True
    for child in [*state.children.values(), state.return_value]:
        if isinstance(child, LaterSpec):
            continue
        child = mock_of(child)
        if isinstance(child, NonCallableMock) and child._mock_state.new_parent is mock:
            seal(child)


def mock_open(mock=None, read_data=''):
    """A mock for open(), whose file reads `read_data`."""
    def fresh():
        return io.StringIO(read_data) if isinstance(read_data, str) else io.BytesIO(read_data)

    state = [fresh()]
    if mock is None:
        mock = MagicMock(name='open', spec=getattr(builtins, 'open', None))
    handle = MagicMock(spec=_file_names())
    handle.__enter__.return_value = handle

    def through(name):
        def effect(*args, **kwargs):
            given = getattr(handle, name).return_value
            if given is not None:
                return given
            return getattr(state[0], name)(*args, **kwargs)
        return effect

    def lines():
        if handle.readline._mock_state.return_value is not None:
            while True:
                yield handle.readline.return_value
        yield from state[0]

    def leave(*args):
        handle.close()

    def next_line():
        if handle.readline._mock_state.return_value is not None:
            return handle.readline.return_value
        return next(state[0])

    handle.write.return_value = None
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).return_value = None
        getattr(handle, name).side_effect = through(name)
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line
    handle.__exit__.side_effect = leave

    def reset(*args, **kwargs):
        state[0] = fresh()
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock


def _file_names():
    return sorted({*dir(io.TextIOWrapper), *dir(io.BytesIO)})
