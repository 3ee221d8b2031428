import builtins

names = [name for name in dir(builtins) if not name.startswith("_") and name not in ("copyright", "credits", "license")]
for name in names:
    value = getattr(builtins, name)
    if not isinstance(value, type):
        print(name, type(value).__name__ if name not in ("exit", "quit", "help") else "-", getattr(value, "__module__", "-") if name not in ("exit", "quit", "help", "open") else "-")
print([name for name in names if isinstance(getattr(builtins, name), type)])

# output:
# Ellipsis ellipsis -
# False bool -
# None NoneType -
# NotImplemented NotImplementedType -
# True bool -
# abs builtin_function_or_method builtins
# aiter builtin_function_or_method builtins
# all builtin_function_or_method builtins
# anext builtin_function_or_method builtins
# any builtin_function_or_method builtins
# ascii builtin_function_or_method builtins
# bin builtin_function_or_method builtins
# breakpoint builtin_function_or_method builtins
# callable builtin_function_or_method builtins
# chr builtin_function_or_method builtins
# compile builtin_function_or_method builtins
# delattr builtin_function_or_method builtins
# dir builtin_function_or_method builtins
# divmod builtin_function_or_method builtins
# eval builtin_function_or_method builtins
# exec builtin_function_or_method builtins
# exit - -
# format builtin_function_or_method builtins
# getattr builtin_function_or_method builtins
# globals builtin_function_or_method builtins
# hasattr builtin_function_or_method builtins
# hash builtin_function_or_method builtins
# help - -
# hex builtin_function_or_method builtins
# id builtin_function_or_method builtins
# input builtin_function_or_method builtins
# isinstance builtin_function_or_method builtins
# issubclass builtin_function_or_method builtins
# iter builtin_function_or_method builtins
# len builtin_function_or_method builtins
# locals builtin_function_or_method builtins
# max builtin_function_or_method builtins
# min builtin_function_or_method builtins
# next builtin_function_or_method builtins
# oct builtin_function_or_method builtins
# open builtin_function_or_method -
# ord builtin_function_or_method builtins
# pow builtin_function_or_method builtins
# print builtin_function_or_method builtins
# quit - -
# repr builtin_function_or_method builtins
# round builtin_function_or_method builtins
# setattr builtin_function_or_method builtins
# sorted builtin_function_or_method builtins
# sum builtin_function_or_method builtins
# vars builtin_function_or_method builtins
# ['ArithmeticError', 'AssertionError', 'AttributeError', 'BaseException', 'BaseExceptionGroup', 'BlockingIOError', 'BrokenPipeError', 'BufferError', 'BytesWarning', 'ChildProcessError', 'ConnectionAbortedError', 'ConnectionError', 'ConnectionRefusedError', 'ConnectionResetError', 'DeprecationWarning', 'EOFError', 'EncodingWarning', 'EnvironmentError', 'Exception', 'ExceptionGroup', 'FileExistsError', 'FileNotFoundError', 'FloatingPointError', 'FutureWarning', 'GeneratorExit', 'IOError', 'ImportError', 'ImportWarning', 'IndentationError', 'IndexError', 'InterruptedError', 'IsADirectoryError', 'KeyError', 'KeyboardInterrupt', 'LookupError', 'MemoryError', 'ModuleNotFoundError', 'NameError', 'NotADirectoryError', 'NotImplementedError', 'OSError', 'OverflowError', 'PendingDeprecationWarning', 'PermissionError', 'ProcessLookupError', 'PythonFinalizationError', 'RecursionError', 'ReferenceError', 'ResourceWarning', 'RuntimeError', 'RuntimeWarning', 'StopAsyncIteration', 'StopIteration', 'SyntaxError', 'SyntaxWarning', 'SystemError', 'SystemExit', 'TabError', 'TimeoutError', 'TypeError', 'UnboundLocalError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeError', 'UnicodeTranslateError', 'UnicodeWarning', 'UserWarning', 'ValueError', 'Warning', 'ZeroDivisionError', 'bool', 'bytearray', 'bytes', 'classmethod', 'complex', 'dict', 'enumerate', 'filter', 'float', 'frozenset', 'int', 'list', 'map', 'memoryview', 'object', 'property', 'range', 'reversed', 'set', 'slice', 'staticmethod', 'str', 'super', 'tuple', 'type', 'zip']
