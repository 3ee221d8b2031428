# cpython: skip the oracle has no processes
# Children that are Python: their code, arguments, standard streams, exit codes and tracebacks.
import subprocess
import sys


def run(*arguments, **options):
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, **options)
    print(done.returncode, done.stdout.split(), done.stderr.splitlines()[-1:])


run("-c", "import sys; print(sys.argv, __name__)", "a", "b c")
run("-c", "print(input() + input())", input="1\n2\n")
run("-c", "import sys; sys.exit('message')")
run("-c", "raise SystemExit(7)")
run("-c", "1 / 0")
run("-c", "import sys; sys.stderr.write('warning\\n'); print('out')")
run("-c", "def broken(:")
run("-c", "import os; print(os.environ['OWN'])", env={"OWN": "yes", "PATH": "/bin:/usr/bin"})
run("-m", "json.tool", input='{"a":[1,2]}')
run("-c", "import asyncio; asyncio.run(asyncio.sleep(0.01)); print('slept')")
run("-c", "print(undefined_name)")
run("nowhere.py")

# output:
# 0 ["['-c',", "'a',", "'b", "c']", '__main__'] []
# 0 ['12'] []
# 1 [] ['message']
# 7 [] []
# 1 [] ['ZeroDivisionError: division by zero']
# 0 ['out'] ['warning']
# 1 [] ['SyntaxError: invalid syntax']
# 0 ['yes'] []
# 0 ['{', '"a":', '[', '1,', '2', ']', '}'] []
# 0 ['slept'] []
# 1 [] ["NameError: name 'undefined_name' is not defined"]
# 2 [] ["/usr/bin/python3: can't open file '/home/user/nowhere.py': [Errno 2] No such file or directory"]
