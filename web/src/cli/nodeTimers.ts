// Timers of Node. A hop is a turn of its event loop; a sleep is setTimeout, which Node does not clamp. Atomics.waitAsync
// would not keep the process alive.
import type { Timers } from '../engine/timers';

export class NodeTimers implements Timers {
  hop(callback: () => void): void {
    setImmediate(callback);
  }

  sleep(milliseconds: number, callback: () => void): () => void {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  }
}
