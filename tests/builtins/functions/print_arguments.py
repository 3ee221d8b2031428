import io
import sys

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print()
print(1, "a", None, sep="-")
print(1, 2, end="!\n")
print("a", "b", sep="", end="")
print()
print(*[1, 2], sep="\n")
print(sep="x")
print(1, 2, sep=None, end=None)
out = io.StringIO()
print("to file", file=out, flush=True)
print(repr(out.getvalue()))
show(print, 1, sep=5)
show(print, 1, end=5)
show(print, 1, file=5)
show(print, 1, nope=5)
show(print, 1, sep=b"x")
print("none file", file=None)


class Writes:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writes()
print(1, [2], "x", sep="|", end="$", file=w)
print(w.parts)
show(print, 1, file=w, flush=True)


class Bad:
    def __str__(self):
        raise ValueError("no str")


show(print, "before", Bad(), "after")
print()
old = sys.stdout
sys.stdout = None
print("nowhere")
sys.stdout = out
print("captured")
sys.stdout = old
print(repr(out.getvalue()))

# output:
#
# 1-a-None
# 1 2!
# ab
# 1
# 2
#
# 1 2
# 'to file\n'
# TypeError: sep must be None or a string, not int
# TypeError: end must be None or a string, not int
# AttributeError: 'int' object has no attribute 'write'
# TypeError: print() got an unexpected keyword argument 'nope'
# TypeError: sep must be None or a string, not bytes
# none file
# ['1', '|', '[2]', '|', 'x', '$']
# AttributeError: 'Writes' object has no attribute 'flush'
# before ValueError: no str
#
# 'to file\ncaptured\n'
