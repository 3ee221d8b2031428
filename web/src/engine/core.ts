// One instance of the core as typed calls: text and bytes in, numbers and bytes out. It copies what it is given into
// the core's memory and forgets it again; views of the memory never leave this file, because the memory may grow.
import type { ProgramFile } from '../protocol/program';
import { decodeRecord } from '../protocol/record';
import type { CompletionKind, CoreExports, HostImports, Instantiate } from './exports';

export class Core {
  readonly exports: CoreExports;
  private readonly encoder = new TextEncoder();

  constructor(instantiate: Instantiate, imports: HostImports) {
    this.exports = instantiate(imports);
  }

  create(options: string): void {
    this.withBytes(this.encoder.encode(options), (address, length) => this.exports.fermata_create(address, length));
  }

  addFile(name: string, source: string | Uint8Array): void {
    const content = typeof source === 'string' ? this.encoder.encode(source) : source;
    this.withBytes(this.encoder.encode(name), (nameAddress, nameLength) =>
      this.withBytes(content, (address, length) =>
        this.exports.fermata_add_file(nameAddress, nameLength, address, length),
      ),
    );
  }

  start(source: string): void {
    this.withBytes(this.encoder.encode(source), (address, length) => this.exports.fermata_start(address, length));
  }

  // Runs for about that many milliseconds; answers with a PumpState.
  pump(budget: number): number {
    return this.exports.fermata_pump(budget);
  }

  wakeAt(): number {
    return this.exports.fermata_wake_at();
  }

  exitCode(): number {
    return this.exports.fermata_exit_code();
  }

  errorLine(): number {
    return this.exports.fermata_error_line();
  }

  complete(id: number, kind: CompletionKind, bytes: Uint8Array): void {
    this.withBytes(bytes, (address, length) => this.exports.fermata_complete(id, kind, address, length));
  }

  interrupt(): void {
    this.exports.fermata_interrupt();
  }

  // Whether the program has a handler for the signal.
  signal(number: number): boolean {
    return this.exports.fermata_signal(number) !== 0;
  }

  // The trace events since the last call, copied; undefined when there are none.
  readTrace(): Uint8Array | undefined {
    const length = this.exports.fermata_trace_read();
    return length === 0 ? undefined : this.bytes(this.exports.fermata_trace_data(), length).slice();
  }

  // The program's files, copied, if it has changed them since the last call.
  readFiles(): ProgramFile[] | undefined {
    const length = this.exports.fermata_files_read();
    if (length === 0) return undefined;
    const fields = decodeRecord(this.bytes(this.exports.fermata_files_data(), length - 1).slice());
    const files: ProgramFile[] = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const [name, content] = fields.slice(at, at + 2) as [Uint8Array, Uint8Array];
      files.push({ name: new TextDecoder().decode(name), source: content.slice() });
    }
    return files;
  }

  // A view that is good only until the core runs again.
  bytes(address: number, length: number): Uint8Array {
    return new Uint8Array(this.exports.memory.buffer, address >>> 0, length);
  }

  withBytes<T>(bytes: Uint8Array, use: (address: number, length: number) => T): T {
    const address = this.exports.fermata_allocate(bytes.length);
    this.bytes(address, bytes.length).set(bytes);
    const result = use(address, bytes.length);
    this.exports.fermata_release(address);
    return result;
  }
}
