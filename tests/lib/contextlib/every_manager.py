import contextlib, asyncio, sys, io, functools
from contextlib import *
@contextmanager
def cm(x):
    print('in', x)
    try:
        yield x
    except ValueError as e:
        print('caught', e)
    finally:
        print('out', x)
with cm(1) as v: print(v)
with cm(2): raise ValueError('bad')
try:
    with cm(3): raise KeyError('k')
except KeyError as e: print(repr(e), e.__context__)
print(cm, cm.__name__, cm(1))
@cm(5)
def dec(a): "doc"; print('dec', a); return a
print(dec(3), dec(4), dec.__doc__, dec.__name__)
@contextmanager
def noyield():
    if 0: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e, e.__cause__, e.__suppress_context__)
@contextmanager
def two():
    yield 1
    yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
@contextmanager
def two2():
    try: yield 1
    except Exception: yield 2
try:
    with two2(): 1/0
except RuntimeError as e: print(e, repr(e.__context__))
@contextmanager
def passthru(): yield
for exc in (StopIteration('x'), StopIteration, RuntimeError('r')):
    try:
        with passthru(): raise exc
    except BaseException as e: print(type(e), e, e is exc)
@contextmanager
def other():
    try: yield
    except Exception as e: raise TypeError('new') from e
try:
    with other(): raise ValueError('v')
except TypeError as e: print(e, repr(e.__cause__), repr(e.__context__))
with suppress(ValueError, KeyError): raise KeyError
try:
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except* TypeError as g: print(repr(g))
with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1)])
f = io.StringIO()
with redirect_stdout(f): print('hidden')
print(repr(f.getvalue()))
class C:
    def close(self): print('closed')
with closing(C()) as c: print(type(c))
with nullcontext(7) as n: print(n)
def chain(e):
    r=[]
    while e is not None: r.append(repr(e)); e = e.__context__
    return r
class R:
    def __init__(s, n, sup=False, exc=None): s.n, s.sup, s.exc = n, sup, exc
    def __enter__(s): print('enter', s.n); return s
    def __exit__(s, *d):
        print('exit', s.n, d[:2]); 
        if s.exc: raise s.exc
        return s.sup
    def __repr__(s): return f'R{s.n}'
with ExitStack() as st:
    print(st.enter_context(R(1)), st.push(R(2)), st.callback(print, 'cb', sep='-'))
    st.push(lambda *d: print(d))
with ExitStack() as st:
    st.enter_context(R(1, True)); st.enter_context(R(2, exc=TypeError('t')))
    raise ValueError('v')
try:
    with ExitStack() as st:
        st.enter_context(R(1, exc=KeyError(1))); st.enter_context(R(2, exc=TypeError('t'))); st.enter_context(R(3, True))
        st.enter_context(R(4, exc=OSError('t')))
        raise ValueError('v')
except Exception as e: print(chain(e))
try:
    try: raise IndexError('outer')
    except IndexError:
        with ExitStack() as st:
            st.enter_context(R(1, exc=KeyError(1))); st.enter_context(R(2, exc=TypeError('t')))
            raise ValueError('v')
except Exception as e: print(chain(e))
try:
    try: raise IndexError('outer')
    except IndexError:
        with ExitStack() as st:
            st.enter_context(R(1, exc=KeyError(1))); st.enter_context(R(2, exc=TypeError('t')))
except Exception as e: print(chain(e))
try: ExitStack().enter_context(3)
except TypeError as e: print(e)
print(issubclass(R, AbstractContextManager), issubclass(int, AbstractContextManager), isinstance(R(1), AbstractContextManager))
class B(AbstractContextManager): pass
try: B()
except TypeError as e: print(e)
class D(ContextDecorator):
    def __enter__(self): print('de')
    def __exit__(self, *a): print('dx')
@D()
def g(): print('g')
g()
async def main():
    @asynccontextmanager
    async def acm(x):
        print('ain', x)
        try: yield x
        except ValueError as e: print('acaught', e)
        finally: print('aout')
    async with acm(1) as v: print(v)
    async with acm(1) as v: raise ValueError(3)
    try:
        async with acm(1) as v: raise KeyError(3)
    except KeyError as e: print(repr(e))
    @acm(9)
    async def dd(): print('dd'); return 4
    print(await dd(), await dd())
    @asynccontextmanager
    async def an():
        if 0: yield
    try:
        async with an(): pass
    except RuntimeError as e: print(e)
    @asynccontextmanager
    async def at():
        try: yield
        except Exception: yield
    try:
        async with at(): 1/0
    except RuntimeError as e: print(e)
    @asynccontextmanager
    async def ap(): yield
    for exc in (StopIteration('x'), StopAsyncIteration('y'), RuntimeError('r')):
        try:
            async with ap(): raise exc
        except BaseException as e: print(type(e), e, e is exc)
    class A:
        def __init__(s, n, exc=None, sup=False): s.n, s.exc, s.sup = n, exc, sup
        async def __aenter__(s): print('enter', s.n); return s.n
        async def __aexit__(s, *d):
            print('exit', s.n, d[:2])
            if s.exc: raise s.exc
            return s.sup
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(A(1)), st.enter_context(R(2)))
        st.push_async_callback(asyncio.sleep, 0); st.callback(print, 'x')
        st.push_async_exit(A(3))
    try:
        async with AsyncExitStack() as st:
            await st.enter_async_context(A(1, KeyError())); await st.enter_async_context(A(1, TypeError()))
            raise ValueError
    except Exception as e: print(chain(e))
    st = AsyncExitStack(); await st.enter_async_context(A(1)); s2 = st.pop_all(); await st.aclose(); await s2.aclose()
    try: await AsyncExitStack().enter_async_context(R(1))
    except TypeError as e: print(e)
    async def ag():
        try: yield 1
        finally: print('ag closed')
    async with aclosing(ag()) as a:
        async for x in a: print(x); break
    async with nullcontext(3) as x: print(x)
try:
    main().send(None)
except StopIteration: pass
except RuntimeError as e: print(e)
# output:
# in 1
# 1
# out 1
# in 2
# caught bad
# out 2
# in 3
# out 3
# KeyError('k') None
# <function cm at 0x1728660> cm <contextlib._GeneratorContextManager object at 0x1728598>
# in 5
# dec 3
# out 5
# in 5
# dec 4
# out 5
# 3 4 doc dec
# generator didn't yield None True
# generator didn't stop
# generator didn't stop after throw() ZeroDivisionError('division by zero')
# <class 'StopIteration'> x True
# <class 'StopIteration'>  False
# <class 'RuntimeError'> r True
# new ValueError('v') ValueError('v')
# ExceptionGroup('g', [TypeError(2)])
# 'hidden\n'
# <class '__main__.C'>
# closed
# 7
# enter 1
# R1 R2 <built-in function print>
# (None, None, None)
# cb
# exit 2 (None, None)
# exit 1 (None, None)
# enter 1
# enter 2
# exit 2 (<class 'ValueError'>, ValueError('v'))
# exit 1 (<class 'TypeError'>, TypeError('t'))
# enter 1
# enter 2
# enter 3
# enter 4
# exit 4 (<class 'ValueError'>, ValueError('v'))
# exit 3 (<class 'OSError'>, OSError('t'))
# exit 2 (None, None)
# exit 1 (<class 'TypeError'>, TypeError('t'))
# ['KeyError(1)', "TypeError('t')"]
# enter 1
# enter 2
# exit 2 (<class 'ValueError'>, ValueError('v'))
# exit 1 (<class 'TypeError'>, TypeError('t'))
# ['KeyError(1)', "TypeError('t')", "ValueError('v')", "IndexError('outer')"]
# enter 1
# enter 2
# exit 2 (None, None)
# exit 1 (<class 'TypeError'>, TypeError('t'))
# ['KeyError(1)', "TypeError('t')"]
# 'builtins.int' object does not support the context manager protocol
# True False True
# Can't instantiate abstract class B without an implementation for abstract method '__exit__'
# de
# g
# dx
# ain 1
# 1
# aout
# ain 1
# acaught 3
# aout
# ain 1
# aout
# KeyError(3)
# ain 9
# dd
# aout
# ain 9
# dd
# aout
# 4 4
# generator didn't yield
# generator didn't stop after athrow()
# <class 'StopIteration'> x True
# <class 'StopAsyncIteration'> y True
# <class 'RuntimeError'> r True
# enter 1
# enter 2
# 1 R2
# exit 3 (None, None)
# x
# exit 2 (<class 'GeneratorExit'>, GeneratorExit())
# exit 1 (<class 'GeneratorExit'>, GeneratorExit())
