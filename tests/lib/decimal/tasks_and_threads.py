# cpython: skip pyodide has no threads
# Every task and every thread has a context of its own: a task begins with a share in its maker's until it sets another.
import asyncio
import threading
from decimal import *


async def third(digits):
    with localcontext(prec=digits):
        await asyncio.sleep(0)
        inside = 1 / Decimal(3)
        await asyncio.sleep(0)
    return inside, getcontext().prec


async def main():
    getcontext().prec = 7
    print(await asyncio.gather(*(third(digits) for digits in (3, 5, 9))))

    async def change():
        setcontext(Context(prec=2))
        return 1 / Decimal(3)
    print(await asyncio.create_task(change()), 1 / Decimal(3))


asyncio.run(main())
print(getcontext().prec)

getcontext().prec = 4
found = []
thread = threading.Thread(target=lambda: found.append((getcontext().prec, getcontext() is not None)))
thread.start()
thread.join()
print(found, getcontext().prec)

DefaultContext.prec = 12
thread = threading.Thread(target=lambda: print(getcontext().prec, getcontext() is DefaultContext))
thread.start()
thread.join()
setcontext(DefaultContext)
print(getcontext().prec, getcontext() is DefaultContext)

# output:
# [(Decimal('0.333'), 7), (Decimal('0.33333'), 7), (Decimal('0.333333333'), 7)]
# 0.33 0.3333333
# 28
# [(28, True)] 4
# 12 False
# 12 False
