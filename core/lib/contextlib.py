"""Tools for the with statement, plain and async."""

import sys
from abc import ABC, abstractmethod
from functools import wraps
from types import MethodType

__all__ = ["asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
           "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
           "redirect_stderr", "suppress", "aclosing", "AsyncContextDecorator", "chdir"]

_GenericAlias = type(list[int])


def _defines(cls, *names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(ABC):
    """Base of context managers: __enter__ gives self, __exit__ must be defined."""
    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _defines(C, "__enter__", "__exit__") if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(ABC):
    """Base of asynchronous context managers."""
    __class_getitem__ = classmethod(_GenericAlias)
    __slots__ = ()

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _defines(C, "__aenter__", "__aexit__") if cls is AbstractAsyncContextManager else NotImplemented


class ContextDecorator:
    """Lets a context manager decorate functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    """Lets an asynchronous context manager decorate coroutine functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _GeneratorManager:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, "__doc__", None) or type(self).__doc__

    def _recreate_cm(self):
        # A generator runs once: each call of a decorated function gets its own.
        return type(self)(self.func, self.args, self.kwds)

    def _is_ours(self, raised, thrown, ended):
        # Whether what came out of the generator is the exception that was thrown in. A StopIteration (or its async
        # sibling, `ended`) thrown in comes back wrapped in a RuntimeError.
        return raised is thrown or isinstance(thrown, ended) and isinstance(raised, RuntimeError) \
            and raised.__cause__ is thrown


class _GeneratorContextManager(_GeneratorManager, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            # Ended quietly: swallowed, unless this very StopIteration passed through.
            return error is not value
        except BaseException as error:
            if not self._is_ours(error, value, StopIteration):
                raise
            value.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorManager, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except BaseException as error:
            if not self._is_ours(error, value, (StopIteration, StopAsyncIteration)):
                raise
            value.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Make a context manager factory of a generator function that yields once."""
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    """Make an asynchronous context manager factory of an async generator function that yields once."""
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    """Calls thing.close() at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits thing.aclose() at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends sys.stdout to another file for the block."""
    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Sends sys.stderr to another file for the block."""
    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallows the exceptions named, also out of groups."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            rest = excinst.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """A context manager, plain and async, that only gives enter_result."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Changes the working directory for the block."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os
        os.chdir(self._old_cwd.pop())


# ---- exit stacks

def _lookup(cm, enter, exit, protocol):
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, exit)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol} protocol") from None


class _Unwinding:
    # Carries the exception from one exit callback to the next, innermost first, and repairs __context__: what a
    # callback raises must chain to the exception it was given, as nested with statements would have it.
    def __init__(self, details):
        self.received = details[0] is not None
        self.frame_error = sys.exception()
        self.current = details
        self.suppressed = False
        self.pending_raise = False

    def told(self, answer):
        if answer:
            self.suppressed = True
            self.pending_raise = False
            self.current = (None, None, None)

    def raised(self, error):
        old = self.current[1]
        last = error
        while True:
            context = last.__context__
            if context is None or context is old:
                break
            if context is self.frame_error:
                last.__context__ = old
                break
            last = context
        self.pending_raise = True
        self.current = (type(error), error, error.__traceback__)

    def finish(self):
        if self.pending_raise:
            error = self.current[1]
            context = error.__context__
            try:
                raise error
            except BaseException:
                error.__context__ = context
                raise
        return self.received and self.suppressed


class _BaseExitStack:
    def __init__(self):
        # Callbacks in the order of registration: (is_sync, callable taking exception details).
        self._exit_callbacks = []

    def pop_all(self):
        """Hand all callbacks over to a new stack."""
        new_stack = type(self)()
        new_stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new_stack

    def push(self, exit):
        """Register a context manager's __exit__, or a function like it."""
        method = getattr(type(exit), '__exit__', None)
        if method is None:
            self._exit_callbacks.append((True, exit))
        else:
            self._push_exit(True, exit, method)
        return exit

    def enter_context(self, cm):
        """Enter cm, register its __exit__, return what __enter__ gave."""
        enter, exit = _lookup(cm, '__enter__', '__exit__', 'context manager')
        result = enter(cm)
        self._push_exit(True, cm, exit)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a plain function to call at the end."""
        def _exit_wrapper(*details):
            callback(*args, **kwds)
        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((True, _exit_wrapper))
        return callback

    def _push_exit(self, is_sync, cm, method):
        self._exit_callbacks.append((is_sync, MethodType(method, cm)))


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Any number of context managers and callbacks, undone in reverse order."""

    def __enter__(self):
        return self

    def __exit__(self, *details):
        unwinding = _Unwinding(details)
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                unwinding.told(callback(*unwinding.current))
            except BaseException as error:
                unwinding.raised(error)
        return unwinding.finish()

    def close(self):
        """Undo everything now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """ExitStack that takes asynchronous context managers and callbacks too."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager and register its __aexit__."""
        enter, exit = _lookup(cm, '__aenter__', '__aexit__', 'asynchronous context manager')
        result = await enter(cm)
        self._push_exit(False, cm, exit)
        return result

    def push_async_exit(self, exit):
        """Register an asynchronous context manager's __aexit__, or a coroutine function like it."""
        method = getattr(type(exit), '__aexit__', None)
        if method is None:
            self._exit_callbacks.append((False, exit))
        else:
            self._push_exit(False, exit, method)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Register a coroutine function to await at the end."""
        async def _exit_wrapper(*details):
            await callback(*args, **kwds)
        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((False, _exit_wrapper))
        return callback

    async def aclose(self):
        """Undo everything now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        unwinding = _Unwinding(details)
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                answer = callback(*unwinding.current)
                unwinding.told(answer if is_sync else await answer)
            except BaseException as error:
                unwinding.raised(error)
        return unwinding.finish()
