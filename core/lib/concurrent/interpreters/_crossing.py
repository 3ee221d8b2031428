"""What goes from one interpreter to another: pickles, in which functions that need nothing else are their code."""

import builtins
import dis
import inspect
import io
import linecache
import operator
import pickle
import sys
from types import CodeType, FunctionType


class InterpreterError(Exception):
    """Something is wrong with an interpreter."""

    __module__ = 'concurrent.interpreters'


class NotShareableError(TypeError):
    """The object cannot be given to another interpreter."""

    __module__ = 'concurrent.interpreters'


def _not_shareable(obj):
    return NotShareableError(f'{obj!r} does not support cross-interpreter data')


def is_shareable(obj):
    """Whether an object of this type can be given to another interpreter without a pickle."""
    from ._queues import Queue
    return type(obj) in (type(None), bool, int, float, str, bytes, tuple, memoryview, Queue)


def _check_shareable(obj):
    if not is_shareable(obj):
        raise _not_shareable(obj)
    try:
        if type(obj) is int and not -2**63 <= obj < 2**63:
            raise OverflowError('try sending as bytes')
        if type(obj) is tuple:
            for item in obj:
                _check_shareable(item)
    except (NotShareableError, OverflowError) as error:
        raise _not_shareable(obj) from error


# -- code: compiled again where it goes, of the text that it was compiled of

class _NoText(Exception):
    """The text of some code is not known."""


def _text(filename):
    source = getattr(sys, '_sources', {}).get(filename)
    return source if source is not None else ''.join(linecache.getlines(filename))


def _within(code):
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield constant
            yield from _within(constant)


def _code_place(code):
    """(file, its text, which one of the codes in it)"""
    source = _text(code.co_filename)
    try:
        whole = compile(source, code.co_filename, 'exec')
    except SyntaxError:
        raise _NoText from None
    where = code.co_qualname, list(code.co_positions())
    for number, inner in enumerate(_within(whole)):
        if (inner.co_qualname, list(inner.co_positions())) == where:
            return code.co_filename, source, number
    raise _NoText


def code_at(filename, source, number=None):
    """The code that _code_place() tells of, without a number that of the whole."""
    whole = compile(source, filename, 'exec')
    return whole if number is None else list(_within(whole))[number]


class _Code:
    # Code on its way.
    def __init__(self, *place):
        self.place = place

    def __reduce__(self):
        return code_at, self.place


def function_at(filename, source, number):
    """A function of such code, in __main__."""
    return FunctionType(code_at(filename, source, number), sys.modules['__main__'].__dict__)


def _needs(function):
    """What a function needs besides its code and the built-in names; None if nothing."""
    if function.__closure__:
        return 'closures'
    if function.__defaults__:
        return 'defaults'
    if function.__kwdefaults__:
        return 'keyword defaults'
    for code in [function.__code__, *_within(function.__code__)]:
        for instruction in dis.get_instructions(code):
            name = instruction.argval
            if instruction.opname.endswith('Global') and (name in function.__globals__ or not hasattr(builtins, name)):
                return 'globals'
    return None


# -- pickles

class _Pickler(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, memoryview):
            return memoryview, (bytes(obj),)
        if isinstance(obj, FunctionType) and _is_own(obj) and _needs(obj) is None:
            try:
                return function_at, _code_place(obj.__code__)
            except _NoText:
                pass
        return NotImplemented


def _is_own(function):
    # Of the program, or not to be found by its name.
    return function.__module__ == '__main__' or '<' in function.__qualname__


def dumps(obj):
    """A pickle for another interpreter."""
    buffer = io.BytesIO()
    try:
        _Pickler(buffer).dump(obj)
        return buffer.getvalue()
    except Exception:
        pass
    raise _not_shareable(obj)


class _Unpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module == '__main__' and not hasattr(sys.modules['__main__'], name.partition('.')[0]):
            from ._worker import main_of_program
            return operator.attrgetter(name)(main_of_program())
        return super().find_class(module, name)


def loads(data):
    """What was pickled; what it names in __main__ may be in the program's."""
    return _Unpickler(io.BytesIO(data)).load()


# -- tasks for a worker

def bound(names):
    """The task to bind names in __main__."""
    for name, value in names.items():
        if not isinstance(name, str):
            raise TypeError('bad argument type for built-in operation')
        _check_shareable(value)
    return dumps(('bind', names))


def dumped_call(function, args, kwargs):
    """The task to call a function."""
    if not callable(function):
        raise TypeError(f'expected a callable, got {function!r}')
    if isinstance(function, FunctionType) and '<' in function.__qualname__ and (needs := _needs(function)):
        raise NotShareableError('only stateless functions are shareable') from ValueError(f'{needs} not supported')
    for part in function, args, kwargs:
        dumps(part)
    return dumps(('call', (function, args, kwargs)))


def dumped_script(script):
    """The task to run a source text, code, or a function as code."""
    if isinstance(script, (str, bytes, bytearray)):
        compile(script, '<script>', 'exec')
        return dumps(('exec', _Code('<script>', script)))
    code = script.__code__ if isinstance(script, FunctionType) else script
    if not isinstance(code, CodeType):
        raise TypeError(f'unsupported script {script!r}')
    if code.co_argcount or code.co_kwonlyargcount or code.co_flags & (inspect.CO_VARARGS | inspect.CO_VARKEYWORDS):
        raise ValueError('code with args not supported')
    if any(step.opname == 'Return' and step.argrepr != 'None' for step in dis.get_instructions(code)):
        raise ValueError('code that returns a value is not a script')
    try:
        return dumps(('exec', _Code(*_code_place(code))))
    except _NoText:
        pass
    raise _not_shareable(script)
