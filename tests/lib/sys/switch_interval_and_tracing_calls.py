import sys
print(sys.getswitchinterval()); sys.setswitchinterval(0.25); print(sys.getswitchinterval())
for value in (0, -1, 'a', None):
    try:
        sys.setswitchinterval(value)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(sys.call_tracing(max, (1, 5)), sys.getfilesystemencodeerrors(), sys.platlibdir, sys.pycache_prefix, repr(sys.abiflags), sys.is_stack_trampoline_active())
for call in (lambda: sys.call_tracing(max, [1]), lambda: sys.activate_stack_trampoline('perf')):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)
print('sys' in sys.builtin_module_names, 'asyncio' in sys.stdlib_module_names, 'numpy' in sys.stdlib_module_names, type(sys.builtin_module_names), type(sys.stdlib_module_names), sys.getallocatedblocks() >= 0)

# output:
# 0.005
# 0.25
# ValueError switch interval must be strictly positive
# ValueError switch interval must be strictly positive
# TypeError must be real number, not str
# TypeError must be real number, not NoneType
# 5 surrogateescape lib None '' False
# call_tracing() argument 2 must be tuple, not list
# perf trampoline not available
# True True False <class 'tuple'> <class 'frozenset'> True
