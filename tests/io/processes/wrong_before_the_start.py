# cpython: skip processes
# What is wrong with a program to start, and a standard input that was closed before communicate().
import os
import pathlib
import subprocess
import sys
import warnings

for args, options in ((["ls", "a\0b"], {}), (["no-such", "x"], {"cwd": "/nowhere"}), (["no-such"], {}),
                      (pathlib.Path("/bin/ls"), {"shell": True}), (["ls", 5], {})):
    try:
        subprocess.run(args, **options)
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)

os.mkdir("box")
print(subprocess.check_output([sys.executable, "-c", "import os; print(os.path.basename(os.getcwd()))"], cwd=b"box"))
os.rmdir("box")

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    with subprocess.Popen([sys.executable, "-c", "print(1)"], bufsize=1, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        program.stdin.close()
        print(program.communicate(), program.returncode)
    print(seen[0].category.__name__, seen[0].message)
for code in (-6, -999, 2, "2", None):
    print(subprocess.CalledProcessError(code, "cmd"))

# output:
# ValueError embedded null byte
# FileNotFoundError [Errno 2] No such file or directory: '/nowhere'
# FileNotFoundError [Errno 2] No such file or directory: 'no-such'
# TypeError path-like args is not allowed when shell is true
# TypeError expected str, bytes or os.PathLike object, not int
# b'box\n'
# (b'1\n', None) 0
# RuntimeWarning line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used
# Command 'cmd' died with <Signals.SIGABRT: 6>.
# Command 'cmd' died with unknown signal 999.
# Command 'cmd' returned non-zero exit status 2.
# Command 'cmd' returned non-zero exit status 2.
# Command 'cmd' returned non-zero exit status None.
