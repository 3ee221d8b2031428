# cpython: skip the oracle has no processes
import os
import subprocess
import tempfile

folder = tempfile.mkdtemp()
with open(os.path.join(folder, "data.txt"), "w") as file:
    file.write("in the folder\n")
print(subprocess.run(["cat", "data.txt"], cwd=folder, capture_output=True, text=True).stdout)
print(subprocess.run(["pwd"], cwd=folder, capture_output=True, text=True).stdout.strip() == folder)
print(subprocess.run("echo $GREETING", shell=True, env={"GREETING": "hi"}, capture_output=True, text=True).stdout)
with open(os.path.join(folder, "out.txt"), "w") as out:
    subprocess.run(["echo", "to a file"], stdout=out)
print(open(os.path.join(folder, "out.txt")).read())
with open(os.path.join(folder, "data.txt")) as source:
    print(subprocess.run(["wc", "-l"], stdin=source, capture_output=True, text=True).stdout.strip())
for arguments in {"capture_output": True, "stdout": subprocess.PIPE}, {"input": "x", "stdin": subprocess.PIPE}:
    try:
        subprocess.run(["echo"], **arguments)
    except ValueError as error:
        print(error)
try:
    subprocess.run(["pwd"], cwd=os.path.join(folder, "none"))
except FileNotFoundError as error:
    print(error.errno)

# output:
# in the folder
#
# True
# hi
#
# to a file
#
# 1
# stdout and stderr arguments may not be used with capture_output.
# stdin and input arguments may not both be used.
# 2
