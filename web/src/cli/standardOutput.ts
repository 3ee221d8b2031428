// The process's stdout and stderr, written in batches of whole slices. The program waits where the reader of a pipe is slow, and ends quietly where it has
// gone away.
import type { StreamName } from '../protocol/messages';

const batchBytes = 64 * 1024;

export class StandardOutput {
  private full: NodeJS.WriteStream[] = [];
  private pieces: Uint8Array[] = [];
  private stream: StreamName = 'stdout';
  private size = 0;

  constructor(private readonly onClosed: () => void) {
    for (const stream of [process.stdout, process.stderr]) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EPIPE') this.onClosed();
      });
    }
  }

  write(stream: StreamName, bytes: Uint8Array): void {
    if (stream !== this.stream || this.size > batchBytes) this.flush();
    this.stream = stream;
    this.pieces.push(bytes.slice());
    this.size += bytes.length;
  }

  flush(): void {
    if (this.size === 0) return;
    const stream = process[this.stream];
    if (!stream.write(Buffer.concat(this.pieces)) && !this.full.includes(stream)) this.full.push(stream);
    this.pieces = [];
    this.size = 0;
  }

  // Undefined where there is room to write more.
  room(): Promise<void> | undefined {
    if (this.full.length === 0) return undefined;
    const waiting = this.full.map(stream => new Promise<void>(resolve => stream.once('drain', resolve)));
    this.full = [];
    return Promise.all(waiting).then(() => {});
  }
}
