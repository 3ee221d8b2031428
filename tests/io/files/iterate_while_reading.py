import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open("f", "w") as file:
    file.writelines(f"line {i}\n" for i in range(5))
with open("f") as file:
    print(next(file), end="")
    try:
        file.tell()
    except OSError as error:
        print(error)
    print(file.readline(), end="")
    print([line.strip() for line in file], file.tell())
    print(repr(file.readline()), file.tell())
    file.seek(0)
    print(sum(1 for _ in file))
with open("f", "rb") as file:
    print(next(file), file.tell(), file.readlines(8), file.readlines())

# output:
# line 0
# telling position disabled by next() call
# line 1
# ['line 2', 'line 3', 'line 4'] 35
# '' 35
# 5
# b'line 0\n' 7 [b'line 1\n', b'line 2\n'] [b'line 3\n', b'line 4\n']
