// Standard input of the process as lines, read only from the moment a program first waits for one: a program that never
// asks leaves the terminal alone and does not wait for a pipe to close.
import type { LineQueue } from '../engine/lineQueue';

export class StandardInput {
  private rest: Buffer = Buffer.alloc(0);
  private reading = false;
  private lines: LineQueue | undefined;

  // `lines` is where what is read goes; call it when a program begins to wait.
  feed(lines: LineQueue): void {
    this.lines = lines;
    if (this.reading) return;
    this.reading = true;
    process.stdin.on('data', (piece: Buffer) => this.take(piece));
    process.stdin.on('end', () => this.end());
    process.stdin.on('error', () => this.end());
  }

  dispose(): void {
    if (this.reading) process.stdin.destroy();
  }

  private take(piece: Buffer): void {
    // All lines that are complete go on at once: the runtime takes one after the other from them.
    const end = piece.lastIndexOf(10) + 1;
    if (end > 0) this.lines?.push(new Uint8Array(Buffer.concat([this.rest, piece.subarray(0, end)])));
    this.rest = end > 0 ? piece.subarray(end) : Buffer.concat([this.rest, piece]);
  }

  private end(): void {
    if (this.rest.length > 0) this.lines?.push(new Uint8Array(this.rest));
    this.lines?.end();
  }
}

// All of standard input at once: the program itself, for `fermata run -`.
export async function readAll(): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
