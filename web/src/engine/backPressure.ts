// Keeps the distance between what a program has written and what the reader has shown within a window: a flood of
// output runs at the speed at which it can be shown, and Stop is never behind a million lines.
export class BackPressure {
  private open = 0;
  private waiter: (() => void) | undefined;

  constructor(private readonly window: number) {}

  sent(amount: number): void {
    this.open += amount;
  }

  shown(amount: number): void {
    this.open -= amount;
    if (this.open <= this.window) this.release();
  }

  // Undefined where there is room; else what resolves when there is, or when `release` says that waiting is over.
  room(): Promise<void> | undefined {
    if (this.open <= this.window) return undefined;
    return new Promise(resolve => {
      this.waiter = resolve;
    });
  }

  release(): void {
    const waiter = this.waiter;
    this.waiter = undefined;
    waiter?.();
  }
}
