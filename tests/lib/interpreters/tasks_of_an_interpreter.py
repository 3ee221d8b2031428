# An interpreter has modules and a __main__ of its own; what goes there and comes back is copied.
# cpython: skip pyodide has one interpreter
import math
from concurrent import interpreters

SHELF = ['of the program']


def total(numbers, scale=1):
    return sum(numbers) * scale


def shelf():
    return SHELF, __name__


def broken():
    return 1 / 0


def greet():
    print('a function as a script, in', __name__)


def attempt(label, function, *args, **kwargs):
    try:
        print(label, '->', repr(function(*args, **kwargs)))
    except Exception as error:
        print(label, '->', f'{type(error).__module__}.{type(error).__name__}: {error}')
        if error.__cause__:
            print('   ', repr(error.__cause__))


def main():
    one = interpreters.create()
    print(one, one.whence, one.is_running(), interpreters.list_all())
    print(interpreters.get_current() is interpreters.get_main(), interpreters.get_main().whence)

    one.exec('count = 5')
    one.exec('count += 1; print("in", __name__, count)')
    one.prepare_main({'word': 'text'}, pair=(1, None))
    one.exec('print(word, pair)')
    one.exec(greet)
    attempt('names are gone here', lambda: count)
    attempt('a list is not bound', one.prepare_main, items=[1])
    attempt('nor in a tuple', one.prepare_main, items=(1, [2]))
    attempt('nor a large number', one.prepare_main, items=2**64)

    attempt('call', one.call, total, [1, 2, 3], scale=2)
    attempt('own list', one.call, shelf)
    attempt('lambda', one.call, lambda n: [n, {n}], 4)
    attempt('of the library', one.call, math.hypot, 3, 4)
    attempt('keeps globals', one.call, lambda: SHELF)
    attempt('default', one.call, lambda n=1: n)
    attempt('closure', one.call, (lambda n: lambda: n)(1))
    attempt('no function', one.call, 'print')
    attempt('fails', one.call, broken)
    attempt('in a builtin', one.call, int, 'x')

    attempt('fails in text', one.exec, 'def half():\n    return 1 / 0\nhalf()')
    attempt('exits', one.exec, 'import sys; sys.exit(3)')
    attempt('wrong text', one.exec, 'x = = 1')
    attempt('no script', one.exec, 5)
    attempt('arguments', one.exec, total)
    attempt('a value', one.exec, lambda: 5)
    try:
        one.exec('raise KeyError("k")')
    except interpreters.ExecutionFailed as error:
        print(error.excinfo.type.__name__, error.excinfo.msg, error.excinfo.formatted)

    print([interpreters.is_shareable(value) for value in (None, True, 1, 'a', b'a', 1.5, (1, [2]), [1], {}, 1j, total)])
    thread = one.call_in_thread(print, 'in a thread')
    thread.join()
    one.close()
    attempt('closed', one.exec, '1')
    attempt('unknown', interpreters.Interpreter, 99)
    attempt('a name', interpreters.Interpreter, 'main')
    for method in 'close', 'is_running':
        attempt(method, getattr(interpreters.get_main(), method))
    attempt('main', interpreters.get_main().exec, '1')

    outer = interpreters.create()
    outer.exec('from concurrent import interpreters\n'
               'inner = interpreters.create()\n'
               'inner.exec("print(\'within\', __name__)")\n'
               'print(inner, interpreters.get_current())\n')
    print(interpreters.list_all())
    del outer
    print(interpreters.list_all())


if __name__ == '__main__':
    main()

# output:
# Interpreter(1) _interpreters module False [Interpreter(0), Interpreter(1)]
# True runtime init
# in __main__ 6
# text (1, None)
# a function as a script, in __main__
# names are gone here -> builtins.NameError: name 'count' is not defined
# a list is not bound -> concurrent.interpreters.NotShareableError: [1] does not support cross-interpreter data
# nor in a tuple -> concurrent.interpreters.NotShareableError: (1, [2]) does not support cross-interpreter data
#     NotShareableError('[2] does not support cross-interpreter data')
# nor a large number -> concurrent.interpreters.NotShareableError: 18446744073709551616 does not support cross-interpreter data
#     OverflowError('try sending as bytes')
# call -> 12
# own list -> (['of the program'], '<fake __main__>')
# lambda -> [4, {4}]
# of the library -> 5.0
# keeps globals -> concurrent.interpreters.NotShareableError: only stateless functions are shareable
#     ValueError('globals not supported')
# default -> concurrent.interpreters.NotShareableError: only stateless functions are shareable
#     ValueError('defaults not supported')
# closure -> concurrent.interpreters.NotShareableError: only stateless functions are shareable
#     ValueError('closures not supported')
# no function -> builtins.TypeError: expected a callable, got 'print'
# fails -> concurrent.interpreters.ExecutionFailed: ZeroDivisionError: division by zero
#
# Uncaught in the interpreter:
#
# Traceback (most recent call last):
#   File "tasks_of_an_interpreter.py", line 18, in broken
#     return 1 / 0
#            ~~^~~
# ZeroDivisionError: division by zero
# in a builtin -> concurrent.interpreters.ExecutionFailed: ValueError: invalid literal for int() with base 10: 'x'
#
# Uncaught in the interpreter:
#
# ValueError: invalid literal for int() with base 10: 'x'
# fails in text -> concurrent.interpreters.ExecutionFailed: ZeroDivisionError: division by zero
#
# Uncaught in the interpreter:
#
# Traceback (most recent call last):
#   File "<script>", line 3, in <module>
#   File "<script>", line 2, in half
# ZeroDivisionError: division by zero
# exits -> concurrent.interpreters.ExecutionFailed: SystemExit: 3
#
# Uncaught in the interpreter:
#
# Traceback (most recent call last):
#   File "<script>", line 1, in <module>
# SystemExit: 3
# wrong text -> builtins.SyntaxError: invalid syntax (<script>, line 1)
# no script -> builtins.TypeError: unsupported script 5
# arguments -> builtins.ValueError: code with args not supported
# a value -> builtins.ValueError: code that returns a value is not a script
# KeyError 'k' KeyError: 'k'
# [True, True, True, True, True, True, True, False, False, False, False]
# in a thread
# closed -> concurrent.interpreters.InterpreterNotFoundError: unrecognized interpreter ID 1
# unknown -> concurrent.interpreters.InterpreterNotFoundError: unrecognized interpreter ID 99
# a name -> builtins.TypeError: id must be an int, got 'main'
# close -> concurrent.interpreters.InterpreterError: cannot destroy unrecognized interpreter 0
# is_running -> True
# main -> concurrent.interpreters.InterpreterError: cannot exec code for unrecognized interpreter 0
# within __main__
# Interpreter(3) Interpreter(2)
# [Interpreter(0), Interpreter(2), Interpreter(3)]
# [Interpreter(0)]
