import copy
import pickle

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


e = ValueError("x", 1)
e.extra = [1]
e.add_note("n")
for made in (copy.copy(e), copy.deepcopy(e), pickle.loads(pickle.dumps(e))):
    print(repr(made), made.extra, made.__notes__, made.__cause__)
for e in (OSError(99999, "t", "f"), ImportError("m", name="n"), AttributeError("m", name="n"), NameError("m", name="n"), UnicodeDecodeError("a", b"b", 0, 1, "r"), KeyError("k"), StopIteration(3), SystemExit(4), SyntaxError("m", ("f", 1, 2, "t")), ExceptionGroup("g", [ValueError(1)])):
    made = pickle.loads(pickle.dumps(e))
    print(type(made).__name__, repr(made), {k: v for k, v in vars(made).items()}, getattr(made, "name", "-"), getattr(made, "filename", "-"))


class Two(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


show(lambda: copy.copy(Two(1, 2)))

# output:
# ValueError('x', 1) [1] ['n'] None
# ValueError('x', 1) [1] ['n'] None
# ValueError('x', 1) [1] ['n'] None
# OSError OSError(99999, 't') {} - f
# ImportError ImportError('m') {} n -
# AttributeError AttributeError('m') {} n -
# NameError NameError('m') {} None -
# UnicodeDecodeError UnicodeDecodeError('a', b'b', 0, 1, 'r') {} - -
# KeyError KeyError('k') {} - -
# StopIteration StopIteration(3) {} - -
# SystemExit SystemExit(4) {} - -
# SyntaxError SyntaxError('m', ('f', 1, 2, 't')) {} - f
# ExceptionGroup ExceptionGroup('g', [ValueError(1)]) {} - -
# TypeError: Two.__init__() missing 1 required positional argument: 'b'
