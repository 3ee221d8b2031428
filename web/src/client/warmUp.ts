// Runs a program that does nothing visible, so that the browser has made quick machine code of the runtime's functions
// before the first real program needs them: the first run is then as quick as the second. Each thing is done some
// thousand times: only what has run for a while is compiled with care. It takes a tenth of a second of the worker's
// time, and gives way as soon as a real program asks for the worker.
import { Client } from './client';
import type { Runtime } from './runtime';

const source = `
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
    words = []
    for number in range(count):
        words.append(f"{number}: {number * 0.5:.2f}".upper())
    return len(" ".join(words).replace("1", "2").split())

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
    print(f"{fib(17)}", texts(2000), len(containers(3000)), counter.count)

asyncio.run(main())
`;

export async function warmUp(runtime: Runtime): Promise<void> {
  const client = new Client(runtime, { onState: () => {}, onOutput: (_pieces, shown) => shown() });
  runtime.pool.onShortage = () => void client.stop();
  await client.run({ source, name: 'warm_up.py', virtualTime: true });
  runtime.pool.onShortage = undefined;
}
