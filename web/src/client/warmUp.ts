// Runs a program that does nothing visible, so that the browser has made quick machine code of the runtime's functions
// before the first real program needs them: the first run is then as quick as the second. Each thing is done some
// thousand times: only what has run for a while is compiled with care. It takes two tenths of a second of the worker's
// time, and gives way as soon as a real program asks for the worker.
import { Client } from './client';
import type { Runtime } from './runtime';
import source from './warm_up.py?raw';

export async function warmUp(runtime: Runtime): Promise<void> {
  const client = new Client(runtime, { onState: () => {}, onOutput: (_pieces, shown) => shown() });
  runtime.pool.onShortage = () => client.abandon();
  await client.run({ source, name: 'warm_up.py', virtualTime: true });
  runtime.pool.onShortage = undefined;
}
