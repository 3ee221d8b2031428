# python -m asyncio: a prompt at which `await` is allowed.
# cpython: skip the oracle has no processes
import subprocess
import sys

typed = """x = 5
await asyncio.sleep(0, 'slept')
async def double():
    await asyncio.sleep(0)
    return x * 2

task = asyncio.create_task(double())
task.done(), await task
1 / 0
await asyncio.sleep(0) or undefined
import contextvars
v = contextvars.ContextVar('v', default='unset')
v.set('set') and None
await asyncio.sleep(0) or v.get()
async with asyncio.timeout(1) as limit:
    y = await double()

limit, y
exit(3)
"""
done = subprocess.run([sys.executable, "-m", "asyncio"], input=typed, capture_output=True, text=True)
print(done.returncode)
print(done.stdout)
print(done.stderr.split("\n", 1)[1])
# output:
# 3
# >>> >>> 'slept'
# >>> ... ... ... >>> >>> (True, 10)
# >>> >>> >>> >>> >>> >>> 'set'
# >>> ... ... >>> (<Timeout [finished]>, 10)
# >>>
# Use "await" directly instead of "asyncio.run()".
# Type "help", "copyright", "credits" or "license" for more information.
# >>> import asyncio
# Traceback (most recent call last):
#   File "<stdin>", line 1, in <module>
#     1 / 0
#     ~~^~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "<stdin>", line 1, in <module>
#     await asyncio.sleep(0) or undefined
#                               ^^^^^^^^^
# NameError: name 'undefined' is not defined
# exiting asyncio REPL...
#
