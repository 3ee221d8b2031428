# exit: 1
# The same entry many times is told once.
import sys


def down(n):
    if n == 0:
        raise ValueError('bottom')
    down(n - 1)


def even(n):
    return odd(n - 1)


def odd(n):
    if n < 0:
        1 / 0
    return even(n - 1)


import traceback
for n in (2, 3, 4, 10):
    try:
        down(n)
    except ValueError:
        traceback.print_exc(file=sys.stdout)
try:
    even(10)
except ZeroDivisionError:
    traceback.print_exc(file=sys.stdout)
down(20)

# output:
# Traceback (most recent call last):
#   File "previous_line_repeated.py", line 25, in <module>
#     down(n)
#     ~~~~^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 8, in down
#     raise ValueError('bottom')
# ValueError: bottom
# Traceback (most recent call last):
#   File "previous_line_repeated.py", line 25, in <module>
#     down(n)
#     ~~~~^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 8, in down
#     raise ValueError('bottom')
# ValueError: bottom
# Traceback (most recent call last):
#   File "previous_line_repeated.py", line 25, in <module>
#     down(n)
#     ~~~~^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   [Previous line repeated 1 more time]
#   File "previous_line_repeated.py", line 8, in down
#     raise ValueError('bottom')
# ValueError: bottom
# Traceback (most recent call last):
#   File "previous_line_repeated.py", line 25, in <module>
#     down(n)
#     ~~~~^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   [Previous line repeated 7 more times]
#   File "previous_line_repeated.py", line 8, in down
#     raise ValueError('bottom')
# ValueError: bottom
# Traceback (most recent call last):
#   File "previous_line_repeated.py", line 29, in <module>
#     even(10)
#     ~~~~^^^^
#   File "previous_line_repeated.py", line 13, in even
#     return odd(n - 1)
#   File "previous_line_repeated.py", line 19, in odd
#     return even(n - 1)
#   File "previous_line_repeated.py", line 13, in even
#     return odd(n - 1)
#   File "previous_line_repeated.py", line 19, in odd
#     return even(n - 1)
#   File "previous_line_repeated.py", line 13, in even
#     return odd(n - 1)
#   File "previous_line_repeated.py", line 19, in odd
#     return even(n - 1)
#   File "previous_line_repeated.py", line 13, in even
#     return odd(n - 1)
#   File "previous_line_repeated.py", line 19, in odd
#     return even(n - 1)
#   File "previous_line_repeated.py", line 13, in even
#     return odd(n - 1)
#   File "previous_line_repeated.py", line 19, in odd
#     return even(n - 1)
#   File "previous_line_repeated.py", line 13, in even
#     return odd(n - 1)
#   File "previous_line_repeated.py", line 18, in odd
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "previous_line_repeated.py", line 32, in <module>
#     down(20)
#     ~~~~^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   File "previous_line_repeated.py", line 9, in down
#     down(n - 1)
#     ~~~~^^^^^^^
#   [Previous line repeated 17 more times]
#   File "previous_line_repeated.py", line 8, in down
#     raise ValueError('bottom')
# ValueError: bottom
