# cpython: skip the oracle has no threads
import asyncio
import contextvars
import threading

var = contextvars.ContextVar("var", default="none")

def work(a, *, b):
    before = var.get()
    var.set("in the thread")
    return before, a, b, threading.current_thread() is threading.main_thread()

async def main():
    var.set("main")
    print(await asyncio.to_thread(work, 1, b=2))
    print(var.get())
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as error:
        print(error)

asyncio.run(main())
# output:
# ('main', 1, 2, False)
# main
# invalid literal for int() with base 10: 'x'
