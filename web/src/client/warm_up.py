"""The warm-up of warmUp.ts. What it calls is in the first part of the wasm (Makefile, profiled)."""

import asyncio

class Counter:
    def __init__(self):
        self.count = 0

    def add(self, number):
        self.count += number
        return self

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def texts(count):
    lines = []
    for number in range(count):
        name = "name" + str(number)
        lines.append(f"{name}: {number * 0.5:>8.2f} {number:>8}".upper())
    found = 0
    for line in "\n".join(lines).split("\n"):
        name, _, rest = line.partition(": ")
        if name.endswith("7") and "5" in rest:
            found += len(rest.strip().replace("1", "2").split())
    return found

def containers(count):
    table = {}
    for number in range(count):
        table[number] = table.get(number - 1, 0) + number % 7
    return sorted(table.items(), key=lambda item: -item[1])[:3], [x * x for x in table if x & 1]

async def numbers(count):
    for number in range(count):
        yield number

async def worker(lock, queue):
    for _ in range(20):
        async with lock:
            await asyncio.sleep(0)
        await queue.put(await queue.get())
    return queue.qsize()

async def main():
    lock, queue, counter = asyncio.Lock(), asyncio.Queue(), Counter()
    queue.put_nowait(0)
    async for number in numbers(5000):
        counter.add(number)
    await asyncio.gather(*(worker(lock, queue) for _ in range(100)))
    print(f"{fib(17)}", texts(30_000), len(containers(3000)), counter.count)

asyncio.run(main())
