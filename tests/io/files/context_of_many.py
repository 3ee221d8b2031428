import contextlib
import os
import tempfile

os.chdir(tempfile.mkdtemp())
with contextlib.ExitStack() as stack:
    files = [stack.enter_context(open(f"{n}.txt", "w")) for n in range(3)]
    for n, file in enumerate(files):
        file.write(str(n) * 3)
print([file.closed for file in files], [open(f"{n}.txt").read() for n in range(3)])
with contextlib.closing(open("0.txt")) as file:
    print(file.read())
with contextlib.suppress(FileNotFoundError):
    open("missing")
    print("not here")
print(file.closed)

# output:
# [True, True, True] ['000', '111', '222']
# 000
# True
