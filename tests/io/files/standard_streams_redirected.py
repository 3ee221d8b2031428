# os.dup2() gives the number of a standard stream to a file; another name of the stream still stands for where it went.
# cpython: skip its standard output is no file there
import os
import subprocess
import sys

saved = os.dup(1)
with open("/tmp/captured.txt", "w+") as file:
    os.dup2(file.fileno(), 1)
    print("printed", flush=True)
    os.write(1, b"written\n")
    subprocess.run(["echo", "by a child"])
    os.write(saved, b"straight out\n")
    os.dup2(saved, 1)
    os.close(saved)
    file.seek(0)
    print(file.read().splitlines(), flush=True)
print("a line", "another", file=sys.stdout, sep=", ", flush=True)

reader, writer = os.pipe()
with open("/tmp/errors.txt", "wb") as file:
    os.dup2(file.fileno(), 2)
sys.stderr.write("to the file that is closed by its first name\n")
os.close(2)
with open("/tmp/errors.txt") as file:
    print(file.read(), end="")

# output:
# straight out
# ['printed', 'written', 'by a child']
# a line, another
# to the file that is closed by its first name
