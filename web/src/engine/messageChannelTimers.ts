// Timers of a browser's worker. A hop is a message to oneself: not clamped to 4 ms as setTimeout is, and not delayed in
// a hidden tab. `scheduler.yield` would be as quick, but its continuation goes before messages that have arrived, and
// letting those in is what a hop between slices is for. A sleep waits on a private shared buffer, which no throttling
// touches; such a buffer exists on every page, cross-origin isolated or not, as long as it stays in its thread.
import type { Timers } from './timers';

export class MessageChannelTimers implements Timers {
  private readonly channel = new MessageChannel();
  private readonly callbacks: (() => void)[] = [];
  private readonly cell = sharedCell();

  constructor() {
    this.channel.port1.onmessage = () => this.callbacks.shift()?.();
  }

  hop(callback: () => void): void {
    this.callbacks.push(callback);
    this.channel.port2.postMessage(null);
  }

  sleep(milliseconds: number, callback: () => void): () => void {
    let live = true;
    const wake = () => {
      if (live) callback();
    };
    // Firefox has it only since 145.
    const waiting = Atomics.waitAsync?.(this.cell, 0, 0, milliseconds);
    if (waiting?.async) {
      waiting.value.then(wake);
      // The wait itself runs on: notifying would wake every other sleeper of the buffer too, for nothing.
      return () => {
        live = false;
      };
    }
    const timer = setTimeout(wake, milliseconds);
    return () => clearTimeout(timer);
  }
}

// A word of shared memory of our own; wasm memory is shared without any header, SharedArrayBuffer itself is not there.
export function sharedCell(): Int32Array {
  return new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer, 0, 1);
}
