import contextlib
import io
import os
import sys
import tempfile

os.chdir(tempfile.mkdtemp())
out = io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
    print("to out")
    print("and err", file=sys.stderr)
print(repr(out.getvalue()))
with open("f", "w") as file, contextlib.redirect_stdout(file):
    print("into the file")
print(open("f").read(), end="")
os.mkdir("sub")
with contextlib.chdir("sub"):
    print(os.path.basename(os.getcwd()))
print(os.path.basename(os.getcwd()) == "sub")

# output:
# 'to out\nand err\n'
# into the file
# sub
# False
