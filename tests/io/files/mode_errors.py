import os
import tempfile

os.chdir(tempfile.mkdtemp())

open("f", "w").close()
for mode in "", "rw", "z", "rr", "r+w", "bt", "rbt", "U", "+", "b", "a+b+", "wa", 3, None, "rb+", "x+", "tr", "+wb":
    try:
        with open("f", mode) as file:
            print(repr(mode), type(file).__name__, file.mode)
    except (ValueError, TypeError, OSError) as error:
        print(repr(mode), type(error).__name__, error)
for file, arguments in ("f", {"buffering": 0}), ("f", {"mode": "rb", "buffering": -2}), (-1, {}), (99, {}), \
        ("", {}), ("f\0", {}), (b"f", {}), (3.5, {}), (None, {}), ("f", {"closefd": False}), ("f/x", {}), (".", {}), \
        (".", {"mode": "w"}), ("no/such", {"mode": "w"}), ("f", {"mode": "x"}):
    try:
        with open(file, **arguments) as opened:
            print(repr(file), arguments, opened.name)
    except (ValueError, TypeError, OSError) as error:
        print(repr(file), arguments, type(error).__name__, error)
with open("f", "rb", buffering=0) as file:
    print(file, type(file))
with open("f", "rb", buffering=1) as file:
    print(file)
with open("f", "wb", buffering=5) as file:
    print(file)
with open("f", "w", buffering=1) as file:
    print(file.line_buffering, file.write("line\npart"), open("f").read())

# output:
# '' ValueError Must have exactly one of create/read/write/append mode and at most one plus
# 'rw' ValueError must have exactly one of create/read/write/append mode
# 'z' ValueError invalid mode: 'z'
# 'rr' ValueError invalid mode: 'rr'
# 'r+w' ValueError must have exactly one of create/read/write/append mode
# 'bt' ValueError can't have text and binary mode at once
# 'rbt' ValueError can't have text and binary mode at once
# 'U' ValueError invalid mode: 'U'
# '+' ValueError Must have exactly one of create/read/write/append mode and at most one plus
# 'b' ValueError Must have exactly one of create/read/write/append mode and at most one plus
# 'a+b+' ValueError invalid mode: 'a+b+'
# 'wa' ValueError must have exactly one of create/read/write/append mode
# 3 TypeError open() argument 'mode' must be str, not int
# None TypeError open() argument 'mode' must be str, not None
# 'rb+' BufferedRandom rb+
# 'x+' FileExistsError [Errno 17] File exists: 'f'
# 'tr' TextIOWrapper tr
# '+wb' BufferedRandom rb+
# 'f' {'buffering': 0} ValueError can't have unbuffered text I/O
# 'f' {'mode': 'rb', 'buffering': -2} f
# -1 {} ValueError negative file descriptor
# 99 {} OSError [Errno 9] Bad file descriptor
# '' {} FileNotFoundError [Errno 2] No such file or directory: ''
# 'f\x00' {} ValueError embedded null byte
# b'f' {} b'f'
# 3.5 {} TypeError expected str, bytes or os.PathLike object, not float
# None {} TypeError expected str, bytes or os.PathLike object, not NoneType
# 'f' {'closefd': False} ValueError Cannot use closefd=False with file name
# 'f/x' {} NotADirectoryError [Errno 20] Not a directory: 'f/x'
# '.' {} IsADirectoryError [Errno 21] Is a directory: '.'
# '.' {'mode': 'w'} IsADirectoryError [Errno 21] Is a directory: '.'
# 'no/such' {'mode': 'w'} FileNotFoundError [Errno 2] No such file or directory: 'no/such'
# 'f' {'mode': 'x'} FileExistsError [Errno 17] File exists: 'f'
# <_io.FileIO name='f' mode='rb' closefd=True> <class '_io.FileIO'>
# mode_errors.py:23: RuntimeWarning: line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used
#   with open("f", "rb", buffering=1) as file:
# <_io.BufferedReader name='f'>
# <_io.BufferedWriter name='f'>
# True 9 line
# part
