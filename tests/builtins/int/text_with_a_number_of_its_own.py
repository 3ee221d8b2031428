# A text of a class with a number of its own is that number, whoever asks for it.
class S(str):
    def __index__(self): return 2
class B(bytes):
    def __index__(self): return 3
class T(str):
    def __int__(self): return 4
for x in (S('7'), B(b'8'), T('9')):
    for f in (int, float):
        try: print(type(x).__name__, f.__name__, f(x))
        except Exception as e: print(type(x).__name__, f.__name__, e)

# output:
# S int 2
# S float 2.0
# B int 3
# B float 3.0
# T int 4
# T float 9.0
