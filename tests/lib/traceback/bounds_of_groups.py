# TracebackException cuts groups off at a width and a depth; long chains are no deep recursion; compact leaves contexts out.
from traceback import TracebackException, format_exception_only

wide = ExceptionGroup('wide', [ValueError(i) for i in range(5)])
print(''.join(TracebackException.from_exception(wide, max_group_width=3).format()))
deep = ValueError('x')
for i in range(4):
    deep = ExceptionGroup(f'd{i}', [deep, TypeError(i)])
print(''.join(TracebackException.from_exception(deep, max_group_depth=2).format()))
print(format_exception_only(ExceptionGroup('A\n1', [ValueError('B\n2')]), show_group=True))

long = None
for i in range(3000):
    one = ValueError(i)
    one.__context__ = long
    long = one
print(len(list(TracebackException.from_exception(long).format())))

try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        cause = error
        {}['x']
except KeyError as error:
    second = error
second.__cause__ = TypeError('cause')
whole, compact = TracebackException.from_exception(second), TracebackException.from_exception(second, compact=True)
print(whole.__context__ is None, compact.__context__ is None, compact.__cause__.exc_type_str)
print(whole == TracebackException.from_exception(second), whole == compact)
print(TracebackException.from_exception(second, limit=-1) == TracebackException.from_exception(second, limit=1))
print(TracebackException.from_exception(second, save_exc_type=False).exc_type_str)

# output:
#   | ExceptionGroup: wide (5 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | ValueError: 0
#     +---------------- 2 ----------------
#     | ValueError: 1
#     +---------------- 3 ----------------
#     | ValueError: 2
#     +---------------- ... ----------------
#     | and 2 more exceptions
#     +------------------------------------
#
#   | ExceptionGroup: d3 (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | ExceptionGroup: d2 (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | ... (max_group_depth is 2)
#       +---------------- 2 ----------------
#       | TypeError: 2
#       +------------------------------------
#     +---------------- 2 ----------------
#     | TypeError: 3
#     +------------------------------------
#
# ['ExceptionGroup: A\n1 (1 sub-exception)\n', '   ValueError: B\n', '   2\n']
# 5999
# False True TypeError
# True False
# True
# KeyError
