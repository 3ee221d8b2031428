// Collects what a program writes and hands it on in batches: once a turn, or when much has come together in one turn.
// A program that prints a million lines makes a few hundred messages. Bytes become text here; a character whose bytes
// arrive in two writes is put together again.
import type { OutputPiece, StreamName } from '../protocol/messages';

const batchBytes = 64 * 1024;

export class OutputBuffer {
  private bytes = new Uint8Array(4096);
  private length = 0;
  private stream: StreamName = 'stdout';
  private pieces: OutputPiece[] = [];
  private readonly decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };

  constructor(private readonly send: (pieces: OutputPiece[]) => void) {}

  write(stream: StreamName, bytes: Uint8Array): void {
    if (stream !== this.stream) {
      this.closePiece(true);
      this.stream = stream;
    }
    this.reserve(this.length + bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    if (this.length >= batchBytes) this.flush();
  }

  flush(): void {
    this.closePiece(true);
    this.sendPieces();
  }

  // The last flush: a character that was begun and never ended shows as U+FFFD.
  end(): void {
    this.closePiece(false);
    for (const stream of ['stdout', 'stderr'] as const) {
      const text = this.decoders[stream].decode();
      if (text) this.pieces.push({ stream, text });
    }
    this.sendPieces();
  }

  private sendPieces(): void {
    if (this.pieces.length === 0) return;
    const pieces = this.pieces;
    this.pieces = [];
    this.send(pieces);
  }

  private closePiece(more: boolean): void {
    if (this.length === 0) return;
    const text = this.decoders[this.stream].decode(this.bytes.subarray(0, this.length), { stream: more });
    this.length = 0;
    if (text) this.pieces.push({ stream: this.stream, text });
  }

  private reserve(size: number): void {
    if (size <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(size, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
