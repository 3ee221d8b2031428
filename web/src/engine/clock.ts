// The clocks of core/host/host.h.

// Monotonic seconds. performance.now() is coarse (100 µs and more without isolation) but never goes back.
export function now(): number {
  return performance.now() / 1000;
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
