import os
import tempfile

os.chdir(tempfile.mkdtemp())

def size():
    return os.path.getsize("a.txt")


file = open("a.txt", "w")
file.write("x" * 100)
print(size())
file.flush()
print(size())
file.write("y" * 10000)
print(size())
file.close()
print(size())
file = open("a.txt", "w", buffering=1)
file.write("part ")
print(size(), file.line_buffering)
file.write("line\n")
print(size())
file.close()
file = open("a.txt", "wb", buffering=4)
file.write(b"abc")
print(size())
file.write(b"defg")
print(size())
file.close()
file = open("a.txt", "wb", buffering=0)
file.write(b"now")
print(size(), file.fileno() > 2)
file.close()
open("a.txt", "w").write("nobody closes this")
print(size())
file = open("a.txt", "w")
file.reconfigure(line_buffering=True, encoding="latin-1")
print(file, file.write("ü\n"), size())

# output:
# 0
# 100
# 100
# 10100
# 0 True
# 10
# 0
# 7
# 3 True
# 18
# <_io.TextIOWrapper name='a.txt' mode='w' encoding='latin-1'> 2 2
