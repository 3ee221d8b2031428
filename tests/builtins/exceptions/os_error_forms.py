import errno

E = errno.ENOENT

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for args in [(), ("text",), (E, "text"), (E, "text", "file"), (E, "text", "file", None, "file2"), (E, "text", None), (errno.EACCES, "denied"), (errno.EEXIST, "x"), (99999, "odd"), ("2", "x"), (E, "a", "b", "c"), (1, 2, 3, 4, 5, 6), (2.5, "x"), (None, None)]:
    e = OSError(*args)
    shown = type(e).__name__, repr(e), str(e), e.args, e.errno == args[0] if args else e.errno, e.strerror, e.filename, e.filename2
    print(*(str(part).replace(f"{args[0]},", "NUMBER,").replace(f" {args[0]}]", " NUMBER]") if args and isinstance(args[0], int) else part for part in shown))
for cls in (FileNotFoundError, ConnectionError, PermissionError, BlockingIOError, TimeoutError):
    e = cls(2, "text", "name")
    print(type(e).__name__, e, e.errno)
b = BlockingIOError(errno.EAGAIN, "later", 7)
print(b.characters_written, b.args == (errno.EAGAIN, "later", 7), b.filename)
show(lambda: OSError(2, "x").characters_written)
e = OSError(2, "x")
e.characters_written = 5
print(e.characters_written)
show(setattr, e, "characters_written", "x")
del e.characters_written
show(delattr, e, "characters_written")
e.filename = "later"
print(e, e.args)
e.errno = None
print(e)
show(OSError, 1, "x", nope=1)


class Mine(OSError):
    def __init__(self, a, b, c=None):
        super().__init__(a, b)
        self.c = c


m = Mine(2, "text", c="z")
print(type(m), m, m.errno, m.args, m.c)
print(EnvironmentError is OSError, IOError is OSError)

# output:
# OSError OSError()  () None None None None
# OSError OSError('text') text ('text',) False None None None
# FileNotFoundError FileNotFoundError(NUMBER, 'text') [Errno NUMBER] text (NUMBER, 'text') True text None None
# FileNotFoundError FileNotFoundError(NUMBER, 'text') [Errno NUMBER] text: 'file' (NUMBER, 'text') True text file None
# FileNotFoundError FileNotFoundError(NUMBER, 'text') [Errno NUMBER] text: 'file' -> 'file2' (NUMBER, 'text') True text file file2
# FileNotFoundError FileNotFoundError(NUMBER, 'text', None) [Errno NUMBER] text (NUMBER, 'text', None) True text None None
# PermissionError PermissionError(NUMBER, 'denied') [Errno NUMBER] denied (NUMBER, 'denied') True denied None None
# FileExistsError FileExistsError(NUMBER, 'x') [Errno NUMBER] x (NUMBER, 'x') True x None None
# OSError OSError(NUMBER, 'odd') [Errno NUMBER] odd (NUMBER, 'odd') True odd None None
# OSError OSError('2', 'x') [Errno 2] x ('2', 'x') True x None None
# FileNotFoundError FileNotFoundError(NUMBER, 'a') [Errno NUMBER] a: 'b' (NUMBER, 'a') True a b None
# OSError OSError(NUMBER, 2, 3, 4, 5, 6) (NUMBER, 2, 3, 4, 5, 6) (NUMBER, 2, 3, 4, 5, 6) False None None None
# OSError OSError(2.5, 'x') [Errno 2.5] x (2.5, 'x') True x None None
# OSError OSError(None, None) [Errno None] None (None, None) True None None None
# FileNotFoundError [Errno 2] text: 'name' 2
# ConnectionError [Errno 2] text: 'name' 2
# PermissionError [Errno 2] text: 'name' 2
# BlockingIOError [Errno 2] text: 'name' 2
# TimeoutError [Errno 2] text: 'name' 2
# 7 True None
# AttributeError: characters_written
# 5
# TypeError: 'str' object cannot be interpreted as an integer
# AttributeError: characters_written
# [Errno 2] x: 'later' (2, 'x')
# [Errno None] x: 'later'
# TypeError: OSError() takes no keyword arguments
# <class '__main__.Mine'> [Errno 2] text 2 (2, 'text') z
# True True
