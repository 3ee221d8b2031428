// The two ways a host can wait: a hop through its event loop, and a sleep of several milliseconds.
export interface Timers {
  // Calls back in a later turn, as soon as possible, after messages that have already arrived.
  hop(callback: () => void): void;
  // Calls back after about that many milliseconds, never much earlier; returns what calls it off.
  sleep(milliseconds: number, callback: () => void): () => void;
}
