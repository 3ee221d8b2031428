# What cannot be taken apart.
import dis

for thing in (1, [].append, None, 2.5):
    for function in (dis.dis, dis.code_info, dis.Bytecode):
        try:
            function(thing)
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)
try:
    dis.dis('x = = 1')
except SyntaxError as error:
    print(error.msg, error.filename)

# output:
# TypeError don't know how to disassemble int objects
# TypeError don't know how to disassemble int objects
# TypeError don't know how to disassemble int objects
# TypeError don't know how to disassemble builtin_function_or_method objects
# TypeError don't know how to disassemble builtin_function_or_method objects
# TypeError don't know how to disassemble builtin_function_or_method objects
# RuntimeError no last traceback to disassemble
# TypeError don't know how to disassemble NoneType objects
# TypeError don't know how to disassemble NoneType objects
# TypeError don't know how to disassemble float objects
# TypeError don't know how to disassemble float objects
# TypeError don't know how to disassemble float objects
# invalid syntax <dis>
