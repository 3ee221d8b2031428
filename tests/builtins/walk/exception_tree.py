def show_tree(cls, depth=0):
    print("  " * depth + cls.__name__, cls.__module__)
    for child in sorted(cls.__subclasses__(), key=lambda each: each.__name__):
        if child.__module__ == "builtins" and not child.__name__.startswith("_"):
            show_tree(child, depth + 1)


show_tree(BaseException)

# output:
# BaseException builtins
#   BaseExceptionGroup builtins
#     ExceptionGroup builtins
#   Exception builtins
#     ArithmeticError builtins
#       FloatingPointError builtins
#       OverflowError builtins
#       ZeroDivisionError builtins
#     AssertionError builtins
#     AttributeError builtins
#     BufferError builtins
#     EOFError builtins
#     ExceptionGroup builtins
#     ImportError builtins
#       ModuleNotFoundError builtins
#     LookupError builtins
#       IndexError builtins
#       KeyError builtins
#     MemoryError builtins
#     NameError builtins
#       UnboundLocalError builtins
#     OSError builtins
#       BlockingIOError builtins
#       ChildProcessError builtins
#       ConnectionError builtins
#         BrokenPipeError builtins
#         ConnectionAbortedError builtins
#         ConnectionRefusedError builtins
#         ConnectionResetError builtins
#       FileExistsError builtins
#       FileNotFoundError builtins
#       InterruptedError builtins
#       IsADirectoryError builtins
#       NotADirectoryError builtins
#       PermissionError builtins
#       ProcessLookupError builtins
#       TimeoutError builtins
#     ReferenceError builtins
#     RuntimeError builtins
#       NotImplementedError builtins
#       PythonFinalizationError builtins
#       RecursionError builtins
#     StopAsyncIteration builtins
#     StopIteration builtins
#     SyntaxError builtins
#       IndentationError builtins
#         TabError builtins
#     SystemError builtins
#     TypeError builtins
#     ValueError builtins
#       UnicodeError builtins
#         UnicodeDecodeError builtins
#         UnicodeEncodeError builtins
#         UnicodeTranslateError builtins
#     Warning builtins
#       BytesWarning builtins
#       DeprecationWarning builtins
#       EncodingWarning builtins
#       FutureWarning builtins
#       ImportWarning builtins
#       PendingDeprecationWarning builtins
#       ResourceWarning builtins
#       RuntimeWarning builtins
#       SyntaxWarning builtins
#       UnicodeWarning builtins
#       UserWarning builtins
#   GeneratorExit builtins
#   KeyboardInterrupt builtins
#   SystemExit builtins
