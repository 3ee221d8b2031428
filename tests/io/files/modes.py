import os
import tempfile

os.chdir(tempfile.mkdtemp())

def attempt(*args, **options):
    try:
        with open(*args, **options) as file:
            print(file.mode, type(file).__name__, file.readable(), file.writable(), file.seekable())
    except (OSError, ValueError, TypeError, LookupError) as error:
        print(type(error).__name__, getattr(error, "strerror", None) or error)


for mode in "w", "r", "a", "r+", "w+", "a+", "wb", "rb", "ab", "rb+", "wb+", "ab+", "x", "rt", "w+b", "br":
    attempt("a.txt", mode)
os.remove("a.txt")
attempt("a.txt", "x")
attempt("a.txt", "xb")
attempt("a.txt", "rb", 0)
attempt("a.txt", "rb+", buffering=0)
for mode in "q", "rw", "rbt", "", "+", "rU", "rr", "r++":
    attempt("a.txt", mode)
attempt("a.txt", 5)
attempt("a.txt", "r", 0)
attempt("a.txt", "rb", encoding="utf-8")
attempt("a.txt", "rb", errors="strict")
attempt("a.txt", "rb", newline="")
attempt("a.txt", newline="x")
attempt("a.txt", newline=5)
attempt("a.txt", encoding="nothing")
attempt("a.txt", encoding=5)
attempt("a.txt", closefd=False)
attempt(1.5)
attempt("a\0b")
attempt(-1)
attempt("nothing")
attempt("nowhere/a.txt", "w")
attempt(".")
attempt(".", "w")
attempt("a.txt/b")
attempt("")

# output:
# w TextIOWrapper False True True
# r TextIOWrapper True False True
# a TextIOWrapper False True True
# r+ TextIOWrapper True True True
# w+ TextIOWrapper True True True
# a+ TextIOWrapper True True True
# wb BufferedWriter False True True
# rb BufferedReader True False True
# ab BufferedWriter False True True
# rb+ BufferedRandom True True True
# rb+ BufferedRandom True True True
# ab+ BufferedRandom True True True
# FileExistsError File exists
# rt TextIOWrapper True False True
# rb+ BufferedRandom True True True
# rb BufferedReader True False True
# x TextIOWrapper False True True
# FileExistsError File exists
# rb FileIO True False True
# rb+ FileIO True True True
# ValueError invalid mode: 'q'
# ValueError must have exactly one of create/read/write/append mode
# ValueError can't have text and binary mode at once
# ValueError Must have exactly one of create/read/write/append mode and at most one plus
# ValueError Must have exactly one of create/read/write/append mode and at most one plus
# ValueError invalid mode: 'rU'
# ValueError invalid mode: 'rr'
# ValueError invalid mode: 'r++'
# TypeError open() argument 'mode' must be str, not int
# ValueError can't have unbuffered text I/O
# ValueError binary mode doesn't take an encoding argument
# ValueError binary mode doesn't take an errors argument
# ValueError binary mode doesn't take a newline argument
# ValueError illegal newline value: x
# TypeError open() argument 'newline' must be str or None, not int
# LookupError unknown encoding: nothing
# TypeError open() argument 'encoding' must be str or None, not int
# ValueError Cannot use closefd=False with file name
# TypeError expected str, bytes or os.PathLike object, not float
# ValueError embedded null byte
# ValueError negative file descriptor
# FileNotFoundError No such file or directory
# FileNotFoundError No such file or directory
# IsADirectoryError Is a directory
# IsADirectoryError Is a directory
# NotADirectoryError Not a directory
# FileNotFoundError No such file or directory
