# cpython: skip no processes in the oracle
# What python's options and variables change: asserts, docstrings, warnings, asyncio's debug mode, and what sys says.
import os
import subprocess
import sys

program = '''
import asyncio, sys, warnings
def documented():
    "a docstring"
    assert not "reached", "asserted"
    return documented.__doc__
try:
    print(documented(), __debug__)
except AssertionError as error:
    print(error, __debug__)
print("debugging" if __debug__ else "not debugging")
try:
    warnings.warn("left open", ResourceWarning)
except ResourceWarning as warning:
    print("raised", warning)
async def main():
    return asyncio.get_running_loop().get_debug()
print("asyncio's debug mode", asyncio.run(main()))
flags = sys.flags
print([flags.optimize, flags.dev_mode, flags.isolated, flags.ignore_environment, flags.bytes_warning, flags.quiet])
print(sys.warnoptions, sys._xoptions)
'''


def run(*options, **variables):
    print(*options, *variables.items())
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | variables
    command = [sys.executable, *options, "-c", program]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print("\n".join(f"    {line}" for line in sorted(done.stdout.splitlines())))


run()
run("-O")
run("-OOq")
run("-X", "dev")
run("-Werror::ResourceWarning", "-Xname=value")
run("-W", "ignore", "-bb", PYTHONWARNINGS="error,default::ResourceWarning")
run("-W", "shout", "-W", "a:b:c:d:e:f", "-W", "error::Nonsense", "-W", "error::::x")
run(PYTHONASYNCIODEBUG="1", PYTHONOPTIMIZE="1")
run("-E", PYTHONASYNCIODEBUG="1", PYTHONOPTIMIZE="1", PYTHONDEVMODE="1")
run("-I", PYTHONDEVMODE="1")
run(PYTHONDEVMODE="1")
print(subprocess.run([sys.executable, "-Z"], capture_output=True, text=True).stderr.splitlines()[0])

for level in 0, 1, 2:
    names = {}
    exec(compile('"doc"\nassert __debug__, "no"\ndebug = __debug__', "<text>", "exec", optimize=level), names)
    print(level, names.get("__doc__"), names["debug"])

# output:
#
#     [0, False, 0, 0, 0, 0]
#     [] {}
#     asserted True
#     asyncio's debug mode False
#     debugging
# -O
#     [1, False, 0, 0, 0, 0]
#     [] {}
#     a docstring False
#     asyncio's debug mode False
#     not debugging
# -OOq
#     None False
#     [2, False, 0, 0, 0, 1]
#     [] {}
#     asyncio's debug mode False
#     not debugging
# -X dev
#     <string>:13: ResourceWarning: left open
#     ['default'] {'dev': True}
#     [0, True, 0, 0, 0, 0]
#     asserted True
#     asyncio's debug mode True
#     debugging
# -Werror::ResourceWarning -Xname=value
#     ['error::ResourceWarning'] {'name': 'value'}
#     [0, False, 0, 0, 0, 0]
#     asserted True
#     asyncio's debug mode False
#     debugging
#     raised left open
# -W ignore -bb ('PYTHONWARNINGS', 'error,default::ResourceWarning')
#     ['error', 'default::ResourceWarning', 'ignore', 'error::BytesWarning'] {}
#     [0, False, 0, 0, 2, 0]
#     asserted True
#     asyncio's debug mode False
#     debugging
# -W shout -W a:b:c:d:e:f -W error::Nonsense -W error::::x
#     Invalid -W option ignored: invalid action: 'shout'
#     Invalid -W option ignored: invalid lineno 'x'
#     Invalid -W option ignored: too many fields (max 5): 'a:b:c:d:e:f'
#     Invalid -W option ignored: unknown warning category: 'Nonsense'
#     ['shout', 'a:b:c:d:e:f', 'error::Nonsense', 'error::::x'] {}
#     [0, False, 0, 0, 0, 0]
#     asserted True
#     asyncio's debug mode False
#     debugging
# ('PYTHONASYNCIODEBUG', '1') ('PYTHONOPTIMIZE', '1')
#     [1, False, 0, 0, 0, 0]
#     [] {}
#     a docstring False
#     asyncio's debug mode True
#     not debugging
# -E ('PYTHONASYNCIODEBUG', '1') ('PYTHONOPTIMIZE', '1') ('PYTHONDEVMODE', '1')
#     [0, False, 0, 1, 0, 0]
#     [] {}
#     asserted True
#     asyncio's debug mode False
#     debugging
# -I ('PYTHONDEVMODE', '1')
#     [0, False, 1, 1, 0, 0]
#     [] {}
#     asserted True
#     asyncio's debug mode False
#     debugging
# ('PYTHONDEVMODE', '1')
#     <string>:13: ResourceWarning: left open
#     ['default'] {}
#     [0, True, 0, 0, 0, 0]
#     asserted True
#     asyncio's debug mode True
#     debugging
# Unknown option: -Z
# 0 doc True
# 1 doc False
# 2 None False
