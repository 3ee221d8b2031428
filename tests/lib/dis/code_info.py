# code_info() tells the kind of a function by its flags.
import dis

def plain(a, /, b, *args, c, **kwargs):
    "Has a docstring."

def generator():
    yield

async def coroutine():
    pass

async def both():
    yield

class A:
    def method(self):
        return lambda: self

for one in (plain, generator, coroutine, both, A().method, A().method()):
    for line in dis.code_info(one).splitlines():
        if line.startswith(('Name:', 'Argument', 'Positional', 'Kw', 'Flags', 'Free')):
            print(line)

# output:
# Name:              plain
# Argument count:    2
# Positional-only arguments: 1
# Kw-only arguments: 1
# Flags:             OPTIMIZED, NEWLOCALS, VARARGS, VARKEYWORDS, HAS_DOCSTRING
# Name:              generator
# Argument count:    0
# Positional-only arguments: 0
# Kw-only arguments: 0
# Flags:             OPTIMIZED, NEWLOCALS, GENERATOR
# Name:              coroutine
# Argument count:    0
# Positional-only arguments: 0
# Kw-only arguments: 0
# Flags:             OPTIMIZED, NEWLOCALS, COROUTINE
# Name:              both
# Argument count:    0
# Positional-only arguments: 0
# Kw-only arguments: 0
# Flags:             OPTIMIZED, NEWLOCALS, ASYNC_GENERATOR
# Name:              method
# Argument count:    1
# Positional-only arguments: 0
# Kw-only arguments: 0
# Flags:             OPTIMIZED, NEWLOCALS, METHOD
# Name:              <lambda>
# Argument count:    0
# Positional-only arguments: 0
# Kw-only arguments: 0
# Flags:             OPTIMIZED, NEWLOCALS, NESTED
# Free variables:
