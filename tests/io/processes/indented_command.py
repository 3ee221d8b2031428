# cpython: skip the oracle has no processes
# The program of python -c may be indented as a whole.
import subprocess
import sys


def run(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    print(done.returncode, done.stdout.split(), done.stderr.splitlines()[-1:])


run("""
    for i in range(2):
        print(i)
    print("end")
    """)
run("  print(1)\n  print(2)")
run("  print(1)\n print(2)")
run("if True:\n  print('''\n a\n''')")

# output:
# 0 ['0', '1', 'end'] []
# 0 ['1', '2'] []
# 1 [] ['IndentationError: unexpected indent']
# 0 ['a'] []
