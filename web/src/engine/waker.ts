// The one wake-up of a run. `until` resolves when its deadline has passed or `wake` is called, whichever is first; one
// wait at a time; a `wake` while nobody waits ends the next wait at once, another one hop later: what comes with it from
// outside, such as lines on a hundred connections, is let in together. Deadlines within 4 ms are met by hops against
// the clock, later ones by a sleep that ends a little early and hops for the rest: sleeps overshoot by about a
// millisecond, hops by about ten microseconds.
import type { Timers } from './timers';

const hopWithin = 0.004;
const wakeEarly = 0.002;

export class Waker {
  private end: (() => void) | undefined;
  private cancelSleep: (() => void) | undefined;
  private woken = false;
  private ending = false;

  constructor(
    private readonly timers: Timers,
    private readonly now: () => number,
  ) {}

  // One hop: lets in what has arrived from outside.
  giveWay(): Promise<void> {
    return new Promise(resolve => this.timers.hop(resolve));
  }

  // `deadline` in now()'s seconds; Infinity waits for `wake` alone.
  until(deadline: number): Promise<void> {
    if (this.woken) {
      this.woken = false;
      return Promise.resolve();
    }
    return new Promise(resolve => {
      const end = () => {
        if (this.end !== end) return;
        this.end = undefined;
        this.cancelSleep?.();
        this.cancelSleep = undefined;
        resolve();
      };
      this.end = end;
      this.approach(deadline, end);
    });
  }

  wake(): void {
    if (!this.end) {
      this.woken = true;
    } else if (!this.ending) {
      this.ending = true;
      this.timers.hop(() => {
        this.ending = false;
        this.end?.();
      });
    }
  }

  private approach(deadline: number, end: () => void): void {
    if (this.end !== end || deadline === Infinity) return;
    const remaining = deadline - this.now();
    const again = () => {
      if (this.end !== end) return;
      if (this.now() >= deadline) end();
      else this.approach(deadline, end);
    };
    if (remaining <= hopWithin) {
      this.timers.hop(again);
      return;
    }
    // A day at a time: setTimeout takes no more than 2^31 ms.
    const milliseconds = Math.min((remaining - wakeEarly) * 1000, 86_400_000);
    this.cancelSleep = this.timers.sleep(milliseconds, again);
  }
}
