def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except OSError as error:
        print(type(error).__name__, error.strerror, error.filename)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(open)
show(open, "/tmp/x", "q")
show(open, "/tmp/x", "rw")
show(open, "/tmp/x", "")
show(open, "/tmp/x", "rbt")
show(open, "/tmp/x", "r+w")
show(open, "/tmp/x", 5)
show(open, "/tmp/x", "rb", encoding="utf-8")
show(open, "/tmp/x", "rb", errors="strict")
show(open, "/tmp/x", "rb", newline="")
show(open, "/tmp/x", "r", newline="x")
show(open, "/tmp/x", "r", 0)
show(open, "/tmp/x", "w", nope=1)
show(open, "/tmp/nosuch/file", "w")
show(open, "/tmp/nosuch")
show(open, "/tmp/nosuch", "rb")
show(open, "/tmp")
show(open, "a\0b")
show(open, 5.5)
show(open, None)
show(open, "/tmp/x", "U")
with open("/tmp/builtin_open_test", "w") as f:
    f.write("data")
show(open, "/tmp/builtin_open_test", "x")
show(lambda: open("/tmp/builtin_open_test", encoding="nope"))

# output:
# TypeError: open() missing required argument 'file' (pos 1)
# ValueError: invalid mode: 'q'
# ValueError: must have exactly one of create/read/write/append mode
# ValueError: Must have exactly one of create/read/write/append mode and at most one plus
# ValueError: can't have text and binary mode at once
# ValueError: must have exactly one of create/read/write/append mode
# TypeError: open() argument 'mode' must be str, not int
# ValueError: binary mode doesn't take an encoding argument
# ValueError: binary mode doesn't take an errors argument
# ValueError: binary mode doesn't take a newline argument
# FileNotFoundError No such file or directory /tmp/x
# FileNotFoundError No such file or directory /tmp/x
# TypeError: open() got an unexpected keyword argument 'nope'
# FileNotFoundError No such file or directory /tmp/nosuch/file
# FileNotFoundError No such file or directory /tmp/nosuch
# FileNotFoundError No such file or directory /tmp/nosuch
# IsADirectoryError Is a directory /tmp
# ValueError: embedded null byte
# TypeError: expected str, bytes or os.PathLike object, not float
# TypeError: expected str, bytes or os.PathLike object, not NoneType
# ValueError: invalid mode: 'U'
# FileExistsError File exists /tmp/builtin_open_test
# LookupError: unknown encoding: nope
