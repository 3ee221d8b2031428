import fileinput
import os
import sys
import tempfile

os.chdir(tempfile.mkdtemp())
for name, text in ("a.txt", "one\ntwo\n"), ("b.txt", "three\nfour"), ("empty.txt", ""):
    with open(name, "w") as file:
        file.write(text)

with fileinput.input(files=("a.txt", "empty.txt", "b.txt"), encoding="utf-8") as lines:
    print(lines.filename(), lines.lineno(), lines.fileno())
    for line in lines:
        print(fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), repr(line))
    print(lines.filename(), lines.lineno(), lines.fileno(), lines.isstdin())

for line in fileinput.input("a.txt"):
    if fileinput.isfirstline():
        try:
            fileinput.input("b.txt")
        except RuntimeError as error:
            print(error)
        fileinput.nextfile()
    print("only", line, end="")
fileinput.close()

with fileinput.input("a.txt", inplace=True, backup=".old") as lines:
    for line in lines:
        print(lines.filelineno(), line.upper(), end="")
print(sorted(os.listdir()))
print(open("a.txt").read(), open("a.txt.old").read(), sep="")

sys.argv[1:] = ["b.txt"]
print(list(fileinput.input()))
fileinput.close()
print(list(fileinput.FileInput("b.txt", mode="rb")))
for wrong in (
    lambda: fileinput.FileInput("a.txt", mode="w"),
    lambda: fileinput.FileInput("a.txt", inplace=True, openhook=fileinput.hook_encoded("utf-8")),
    lambda: fileinput.FileInput("a.txt", openhook=1),
    fileinput.filename,
    lambda: next(fileinput.FileInput("missing.txt")),
):
    try:
        wrong()
    except (ValueError, RuntimeError, OSError) as error:
        print(type(error).__name__, error)
with fileinput.FileInput("b.txt", openhook=fileinput.hook_encoded("latin-1")) as lines:
    print(lines.readline(), list(lines))

# output:
# None 0 -1
# a.txt 1 1 True 'one\n'
# a.txt 2 2 False 'two\n'
# b.txt 3 1 True 'three\n'
# b.txt 4 2 False 'four'
# b.txt 4 -1 False
# input() already active
# only one
# ['a.txt', 'a.txt.old', 'b.txt', 'empty.txt']
# 1 ONE
# 2 TWO
# one
# two
#
# ['three\n', 'four']
# [b'three\n', b'four']
# ValueError FileInput opening mode must be 'r' or 'rb'
# ValueError FileInput cannot use an opening hook in inplace mode
# ValueError FileInput openhook must be callable
# RuntimeError no active input()
# FileNotFoundError [Errno 2] No such file or directory: 'missing.txt'
# three
#  ['four']
