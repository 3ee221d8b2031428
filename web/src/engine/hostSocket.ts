// Sockets outside of the runtime (OperationKind.Socket of core/host/host.h). How they are made is the environment's
// business; a browser has none.
import { encodeRecord } from '../protocol/record';
import type { Completions, Operation } from './completions';

// As core/host/host.h has them.
export const SocketEvent = {
  Open: 0,
  Received: 1,
  Ended: 2,
  Gone: 3,
  Connection: 4,
  Datagram: 5,
  Trouble: 6,
  Found: 7,
  Secured: 8,
} as const;
export type SocketEvent = (typeof SocketEvent)[keyof typeof SocketEvent];

export type Field = string | number | Uint8Array;

// Where a socket tells what happens to it. After done() or failed() nothing follows.
export class SocketListener {
  constructor(private readonly completions: Completions) {}

  // One text or bytes, or a record of several.
  tell(event: SocketEvent, content: Field | readonly Field[] = ''): void {
    const bytes = Array.isArray(content) ? encodeRecord(content.map(toBytes)) : toBytes(content as Field);
    const data = new Uint8Array(bytes.length + 1);
    data[0] = event;
    data.set(bytes, 1);
    this.completions.data(data);
  }

  done(): void {
    this.completions.done();
  }

  // By an error number of Linux, or a name and what it means.
  failed(name: string, message: string): void {
    this.completions.failed(name, message);
  }

  // What came and has not yet been handed over.
  takeBack(): Uint8Array[] {
    const all = this.completions.recall();
    for (const data of all) if (data[0] !== SocketEvent.Received) this.completions.data(data);
    return all.filter(data => data[0] === SocketEvent.Received).map(data => data.subarray(1));
  }
}

export type OpenSocket = (request: readonly Uint8Array[], listener: SocketListener) => Operation;

function toBytes(field: Field): Uint8Array {
  return field instanceof Uint8Array ? field : new TextEncoder().encode(String(field));
}
