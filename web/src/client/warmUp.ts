// Runs a program that does nothing visible, so that the browser has made machine code of the runtime's functions before
// the first real program needs them: the first run is then as quick as the second.
import { Client } from './client';
import type { Runtime } from './runtime';

export async function warmUp(runtime: Runtime): Promise<void> {
  const client = new Client(runtime, { onState: () => {}, onOutput: (_pieces, shown) => shown() });
  const source = 'import asyncio\n\nasync def main():\n    print(await asyncio.sleep(0))\n\nasyncio.run(main())\n';
  await client.run({ source, name: 'warm_up.py', virtualTime: true });
}
