# Code for exec() in a function: its names are the function's globals.
import types

names = {}
function = types.FunctionType(compile("x = 1\ndef f(): return x\ny = f() + x\ndel x\nz = len('ab')", "<typed>", "exec"), names)
print(function(), names["y"], names["z"], "x" in names)
print(types.FunctionType(compile("y + 1", "<typed>", "eval"), names)())
try:
    types.FunctionType(compile("x", "<typed>", "eval"), names)()
except NameError as error:
    print(error)

# output:
# None 2 2 False
# 3
# name 'x' is not defined
