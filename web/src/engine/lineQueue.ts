// Standard input as lines: what was given and not yet read, or the reader that waits. Lines may come before they are
// asked for. After the end every read answers with no bytes at once, as a file at its end does.
export class LineQueue {
  private readonly lines: Uint8Array[] = [];
  private reader: ((line: Uint8Array) => void) | undefined;
  private ended = false;

  // Called with true when a read begins to wait and with false when it no longer does.
  constructor(private readonly onWaiting: (waiting: boolean) => void = () => {}) {}

  push(line: Uint8Array): void {
    if (this.ended) return;
    if (this.reader) this.answer(line);
    else this.lines.push(line);
  }

  end(): void {
    this.ended = true;
    if (this.reader) this.answer(new Uint8Array());
  }

  // One reader at a time; `answer` is called at once or later, unless `cancel` comes first.
  read(answer: (line: Uint8Array) => void): void {
    const line = this.lines.shift();
    if (line || this.ended) {
      answer(line ?? new Uint8Array());
      return;
    }
    this.reader = answer;
    this.onWaiting(true);
  }

  cancel(): void {
    if (!this.reader) return;
    this.reader = undefined;
    this.onWaiting(false);
  }

  private answer(line: Uint8Array): void {
    const reader = this.reader;
    this.reader = undefined;
    this.onWaiting(false);
    reader?.(line);
  }
}
