# A missing argument is told before one that is given twice or that nobody knows.
def t(function):
    try: print(function())
    except TypeError as error: print(error)
t(lambda: pow(1, base=3, mod=5))
t(lambda: pow(1, 2, base=3))
t(lambda: pow(x=1))
t(lambda: pow(1, 2, x=1))
t(lambda: memoryview("a", 10))
t(lambda: memoryview())
t(lambda: compile(5, "f", "exec"))
t(lambda: eval(5))
class BadIndex:
    def __index__(self): return "two"
    def __iter__(self): return 5
class Fallback:
    def __index__(self): return "two"
    def __iter__(self): return iter([1, 2])
t(lambda: bytes(BadIndex()))
t(lambda: bytes(Fallback()))
t(lambda: bytearray(Fallback()))

# output:
# pow() missing required argument 'exp' (pos 2)
# argument for pow() given by name ('base') and position (1)
# pow() missing required argument 'base' (pos 1)
# pow() got an unexpected keyword argument 'x'
# memoryview() takes at most 1 argument (2 given)
# memoryview() missing required argument 'object' (pos 1)
# compile() arg 1 must be a string, bytes or AST object
# eval() arg 1 must be a string, bytes or code object
# cannot convert 'BadIndex' object to bytes
# b'\x01\x02'
# bytearray(b'\x01\x02')
