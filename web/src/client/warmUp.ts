// Runs a program that does nothing visible, so that the browser has made quick machine code of the runtime's functions
// before the first real program needs them: the first run is then as quick as the second. It has to work for some
// milliseconds: only what has run for a while is compiled with care.
import { Client } from './client';
import type { Runtime } from './runtime';

const source = `
import asyncio

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

async def numbers(count):
    for number in range(count):
        yield number

async def main():
    async for number in numbers(300):
        await asyncio.sleep(0)
    print(f"{fib(17)}")

asyncio.run(main())
`;

export async function warmUp(runtime: Runtime): Promise<void> {
  const client = new Client(runtime, { onState: () => {}, onOutput: (_pieces, shown) => shown() });
  await client.run({ source, name: 'warm_up.py', virtualTime: true });
}
