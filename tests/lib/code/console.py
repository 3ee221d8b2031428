# A console fed by hand.
import code
import sys

sys.stderr = sys.stdout
console = code.InteractiveConsole({'start': 5})
for line in ('x = start + 1', 'x', 'def f(n):', '    return n * x', '', 'f(2)', '1 / 0', 'undefined', 'x = = 2', 'for i in range(2):', '    print(i)',
             '', '"a" "b"', 'None', '[1,', '2]', 'raise KeyError("k")', 'f and None', 'print(_)'):
    more = console.push(line)
    if line != 'f':
        print(repr(line), more)
try:
    console.push('raise SystemExit(3)')
except SystemExit as error:
    print('exit', error.code)
print(console.locals['x'], console.buffer)

# output:
# 'x = start + 1' False
# 6
# 'x' False
# 'def f(n):' True
# '    return n * x' True
# '' False
# 12
# 'f(2)' False
# Traceback (most recent call last):
#   File "<console>", line 1, in <module>
# ZeroDivisionError: division by zero
# '1 / 0' False
# Traceback (most recent call last):
#   File "<console>", line 1, in <module>
# NameError: name 'undefined' is not defined
# 'undefined' False
#   File "<console>", line 1
#     x = = 2
#         ^
# SyntaxError: invalid syntax
# 'x = = 2' False
# 'for i in range(2):' True
# '    print(i)' True
# 0
# 1
# '' False
# 'ab'
# '"a" "b"' False
# 'None' False
# '[1,' True
# [1, 2]
# '2]' False
# Traceback (most recent call last):
#   File "<console>", line 1, in <module>
# KeyError: 'k'
# 'raise KeyError("k")' False
# 'f and None' False
# [1, 2]
# 'print(_)' False
# exit 3
# 6 ['raise SystemExit(3)']
