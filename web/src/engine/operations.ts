// The operations the core has begun and not ended, by the id the core chose. Completions are queued and handed over
// between two pumps, in the order in which they came: no operation may call the core while the core runs.
import { decodeRecord, encodeRecord } from '../protocol/record';
import type { Completions, Operation } from './completions';
import { CompletionKind, OperationKind } from './exports';
import { FetchOperation } from './fetchOperation';
import type { StartProcess } from './hostProcess';
import { type OpenSocket, SocketListener } from './hostSocket';
import type { LineQueue } from './lineQueue';
import type { NetworkPlace } from './networkPlace';
import { ProcessOperation, readTelling } from './processOperation';
import { ReadLineOperation } from './readLineOperation';
import { sendOn, WebSocketOperation } from './webSocketOperation';

interface Completion {
  readonly id: number;
  readonly kind: CompletionKind;
  readonly bytes: Uint8Array;
}

// What operations are begun with, and what is called when there is an answer to deliver.
export interface OperationsWorld {
  readonly startProcess: StartProcess | undefined;
  readonly openSocket: OpenSocket | undefined;
  loadExtension(name: string): Promise<void>;
  // The program's network, joined when it is first needed.
  network(): Promise<NetworkPlace>;
  onCompletion(): void;
}

const nothing = new Uint8Array();

export class Operations {
  // Undefined while the operation's constructor runs: it may complete at once.
  private readonly running = new Map<number, { operation?: Operation }>();
  private queue: Completion[] = [];
  private readonly told = new Set<string>();

  constructor(
    private readonly lines: LineQueue,
    // From the program that started this one.
    private readonly messages: LineQueue,
    private readonly world: OperationsWorld,
  ) {}

  start(id: number, kind: number, request: Uint8Array): void {
    const entry: { operation?: Operation } = {};
    this.running.set(id, entry);
    const completions = this.completionsOf(id, entry);
    if (kind === OperationKind.Fetch) entry.operation = new FetchOperation(request, completions);
    else if (kind === OperationKind.ReadLine) entry.operation = new ReadLineOperation(this.lines, completions);
    else if (kind === OperationKind.WebSocket) entry.operation = new WebSocketOperation(request, completions);
    else if (kind === OperationKind.WebSocketSend) this.sendOnSocket(request, completions);
    else if (kind === OperationKind.Receive) entry.operation = new ReadLineOperation(this.messages, completions);
    else if (kind === OperationKind.Process && this.world.startProcess)
      entry.operation = new ProcessOperation(request, completions, this.world.startProcess);
    else if (kind === OperationKind.Socket && this.world.openSocket)
      entry.operation = this.world.openSocket(decodeRecord(request), new SocketListener(completions));
    else if (kind === OperationKind.Extension) {
      this.world.loadExtension(new TextDecoder().decode(decodeRecord(request)[0])).then(
        () => completions.done(),
        reason => completions.failed('unsupported', reason instanceof Error ? reason.message : String(reason)),
      );
    } else if (kind === OperationKind.Listen || kind === OperationKind.Connect)
      entry.operation = this.beginOnNetwork(kind, request, completions);
    else if (kind === OperationKind.Tell) this.tell(request, completions);
    else if (kind === OperationKind.Notice) {
      for (const field of decodeRecord(request)) this.told.add(new TextDecoder().decode(field));
      completions.done();
    } else completions.failed('unsupported', `this host has no operation ${kind}`);
  }

  // What the program said that whoever looks at the run has to know, each once.
  get notices(): readonly string[] {
    return [...this.told];
  }

  private tell(request: Uint8Array, completions: Completions): void {
    const { operation, what, bytes } = readTelling(request);
    this.running.get(operation)?.operation?.tell?.(what, bytes);
    completions.done();
  }

  // What it is told waits until the network is there.
  private beginOnNetwork(kind: number, request: Uint8Array, completions: Completions): Operation {
    const begun = this.world.network().then(network => network.begin(kind, request, completions));
    begun.catch(() => completions.failed('network', 'refused'));
    const then = (act: (operation: Operation) => void) => void begun.then(act, () => {});
    return {
      cancel: () => then(operation => operation.cancel()),
      tell: (what, bytes) => then(operation => operation.tell?.(what, bytes)),
    };
  }

  cancel(id: number): void {
    this.queue = this.queue.filter(completion => completion.id !== id);
    const entry = this.running.get(id);
    this.running.delete(id);
    entry?.operation?.cancel();
  }

  cancelAll(): void {
    for (const id of [...this.running.keys()]) this.cancel(id);
    this.queue = [];
  }

  // Hands over what has come in since the last call.
  deliver(complete: (id: number, kind: CompletionKind, bytes: Uint8Array) => void): void {
    // One at a time: an answer may make the core call off an operation whose answer is further back.
    for (let next = this.queue.shift(); next; next = this.queue.shift()) complete(next.id, next.kind, next.bytes);
  }

  private sendOnSocket(request: Uint8Array, completions: Completions): void {
    const [socket, kind, message] = decodeRecord(request);
    const text = (field: Uint8Array | undefined) => new TextDecoder().decode(field);
    const operation = this.running.get(Number(text(socket)))?.operation;
    if (operation instanceof WebSocketOperation) sendOn(operation, text(kind), message ?? nothing, completions);
    else completions.failed('network', 'the connection is closed');
  }

  private completionsOf(id: number, entry: object): Completions {
    const push = (kind: CompletionKind, bytes: Uint8Array, last: boolean) => {
      // Another operation may have taken over the id.
      if (this.running.get(id) !== entry) return;
      if (last) this.running.delete(id);
      this.queue.push({ id, kind, bytes });
      this.world.onCompletion();
    };
    const encoder = new TextEncoder();
    return {
      head: record => push(CompletionKind.Head, record, false),
      data: bytes => push(CompletionKind.Data, bytes, false),
      done: () => push(CompletionKind.Done, nothing, true),
      failed: (kind, message) =>
        push(CompletionKind.Failed, encodeRecord([encoder.encode(kind), encoder.encode(message)]), true),
      recall: () => {
        const mine = this.queue.filter(completion => completion.id === id);
        this.queue = this.queue.filter(completion => completion.id !== id);
        return mine.map(completion => completion.bytes);
      },
    };
  }
}
