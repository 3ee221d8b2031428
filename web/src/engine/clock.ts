// The clocks of core/host/host.h.

// Seconds: less than it takes a program to read the clock.
const leastStep = 1e-8;

// Monotonic seconds. performance.now() is coarse (100 µs and more without isolation) but never goes back.
export function now(): number {
  return performance.now() / 1000;
}

// The clock as a program sees it: no two readings are the same, as with the finer clocks of an operating system. So timers
// that are set one after the other for the same delay are due one after the other.
export class StrictClock {
  private last = 0;

  now(): number {
    this.last = Math.max(now(), this.last + leastStep);
    return this.last;
  }
}

export function wallClock(): number {
  return Date.now() / 1000;
}

// Minutes east of UTC at that second.
export function utcOffset(wallSeconds: number): number {
  const minutes = new Date(wallSeconds * 1000).getTimezoneOffset();
  return Number.isNaN(minutes) ? 0 : -minutes;
}

// Blocks the thread. Only for a blocking call in the middle of a native's work; see core/host/host.h.
export function block(cell: Int32Array, deadline: number): void {
  const milliseconds = (deadline - now()) * 1000;
  if (milliseconds > 0) Atomics.wait(cell, 0, 0, milliseconds);
}
