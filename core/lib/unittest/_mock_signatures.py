"""Signatures of what mocks stand for."""

import inspect


def is_exception(value):
    """An exception, or a class of them."""
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def is_async_callable(value):
    """A coroutine function, however it is wrapped."""
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    if hasattr(type(value), '_extract_mock_name'):
        return '_is_coroutine_mark' in value.__dict__
    if inspect.isfunction(value) or inspect.ismethod(value):
        return inspect.iscoroutinefunction(value)
    if not isinstance(value, type) and hasattr(value, '__call__'):
        return inspect.iscoroutinefunction(value.__call__)
    return False


def signature_of(spec, as_instance=False, eat_self=False):
    """How `spec` is called: a class by __init__ (an instance of it, by __call__). None where that is not known."""
    if isinstance(spec, type) and not as_instance:
        function, eat_self = spec.__init__, True
    elif isinstance(spec, (classmethod, staticmethod)):
        eat_self = isinstance(spec, classmethod)
        function = spec.__func__
    elif inspect.isfunction(spec):
        function = spec
    elif isinstance(spec, type) or not callable(spec):
        function = getattr(spec, '__call__', None) if as_instance and '__call__' in dir(spec) else None
        if function is None or not inspect.isfunction(function):
            return None
        eat_self = True
    elif inspect.ismethod(spec):
        function, eat_self = spec, False
    else:
        function = getattr(type(spec), '__call__', None)
        eat_self = True
        if not inspect.isfunction(function):
            return None
    try:
        signature = inspect.signature(function)
    except (ValueError, TypeError):
        return None
    if eat_self:
        parameters = list(signature.parameters.values())
        if parameters and parameters[0].kind not in (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD):
            signature = signature.replace(parameters=parameters[1:])
    return signature
