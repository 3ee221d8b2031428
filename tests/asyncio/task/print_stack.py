import asyncio
import io
import sys

async def work():
    await asyncio.sleep(1)

async def fail():
    raise ValueError("wrong")

async def main():
    task = asyncio.create_task(work(), name="work")
    await asyncio.sleep(0)
    text = io.StringIO()
    task.print_stack(file=text)
    print(text.getvalue().splitlines()[1:])
    task.cancel()
    failed = asyncio.create_task(fail(), name="fail")
    await asyncio.wait([task, failed])
    text = io.StringIO()
    failed.print_stack(file=text)
    print(text.getvalue().splitlines()[1:])
    text = io.StringIO()
    task.print_stack(file=text)
    print(text.getvalue().startswith("No stack for <Task cancelled name='work'"))

asyncio.run(main())
# output:
# ['  File "print_stack.py", line 6, in work', '    await asyncio.sleep(1)']
# ['  File "print_stack.py", line 9, in fail', '    raise ValueError("wrong")', 'ValueError: wrong']
# True
# Task exception was never retrieved
# future: <Task finished name='fail' coro=<fail() done, defined at print_stack.py:8> exception=ValueError('wrong')>
# Traceback (most recent call last):
#   File "print_stack.py", line 9, in fail
#     raise ValueError("wrong")
# ValueError: wrong
