# interact() reads until the input ends.
import code
import sys

sys.stderr = sys.stdout
lines = iter(['a = 1', 'a + 1', 'if a:', '    print("yes")', '', 'wrong syntax here', 'int("x")'])
def read(prompt):
    line = next(lines, None)
    print(prompt.strip())
    if line is None:
        raise EOFError
    print(line)
    return line

code.interact('hello', read, {'b': 2}, 'bye')
lines = iter(['import sys', 'sys.exit(4)'])
code.interact('', read, {}, '', local_exit=True)
lines = iter(['x'])
code.interact(readfunc=read, banner='B')

interpreter = code.InteractiveInterpreter()
print(interpreter.runsource('1 + 1'), interpreter.runsource('(1'), interpreter.runsource('nothing'), interpreter.runsource('a b'))
print(interpreter.locals['__name__'])

# output:
# hello
# >>>
# a = 1
# >>>
# a + 1
# 2
# >>>
# if a:
# ...
#     print("yes")
# ...
#
# yes
# >>>
# wrong syntax here
#   File "<console>", line 1
#     wrong syntax here
#           ^^^^^^
# SyntaxError: invalid syntax
# >>>
# int("x")
# Traceback (most recent call last):
#   File "<console>", line 1, in <module>
# ValueError: invalid literal for int() with base 10: 'x'
# >>>
#
# bye
# >>>
# import sys
# >>>
# sys.exit(4)
#
# B
# >>>
# x
# Traceback (most recent call last):
#   File "<console>", line 1, in <module>
# NameError: name 'x' is not defined
# >>>
#
# now exiting InteractiveConsole...
# 2
# Traceback (most recent call last):
#   File "<input>", line 1, in <module>
# NameError: name 'nothing' is not defined
#   File "<input>", line 1
#     a b
#       ^
# SyntaxError: invalid syntax
# False True False False
# __console__
