# cpython: skip the oracle has no processes
import os
import subprocess
import sys
import tempfile

for number in 15, 9:
    program = f"import os; os.kill(os.getpid(), {number})"
    try:
        subprocess.run([sys.executable, "-c", program], check=True)
    except subprocess.CalledProcessError as error:
        print(error.returncode, str(error).rpartition(" died ")[2])
print(subprocess.run([sys.executable, "-c", "import sys; sys.exit(143)"]).returncode)
for program in "/tmp", tempfile.gettempdir() + "/none/at/all":
    try:
        subprocess.run([program])
    except OSError as error:
        print(type(error).__name__, error.errno)

# output:
# -15 with <Signals.SIGTERM: 15>.
# -9 with <Signals.SIGKILL: 9>.
# 143
# PermissionError 13
# FileNotFoundError 2
