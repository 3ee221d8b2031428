// The operations the core has begun and not ended, by the id the core chose. Completions are queued and handed over
// between two pumps, in the order in which they came: no operation may call the core while the core runs.
import { decodeRecord, encodeRecord } from '../protocol/record';
import type { Completions, Operation } from './completions';
import { CompletionKind, OperationKind } from './exports';
import { laterOperation } from './laterOperation';
import type { LineQueue } from './lineQueue';
import type { OutsideWorld } from './outsideOperations';
import { ReadLineOperation } from './readLineOperation';

interface Completion {
  readonly id: number;
  readonly kind: CompletionKind;
  readonly bytes: Uint8Array;
}

// What operations are begun with, and what is called when there is an answer to deliver.
export interface OperationsWorld extends OutsideWorld {
  onCompletion(): void;
}

const nothing = new Uint8Array();
const text = (field?: Uint8Array) => new TextDecoder().decode(field);

export class Operations {
  // Undefined while the operation's constructor runs: it may complete at once.
  private readonly running = new Map<number, { operation?: Operation }>();
  private queue: Completion[] = [];
  private readonly told = new Set<string>();
  private outsideCode: Promise<typeof import('./outsideOperations')> | undefined;

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
    switch (kind) {
      case OperationKind.ReadLine:
        entry.operation = new ReadLineOperation(this.lines, completions);
        break;
      case OperationKind.Receive:
        entry.operation = new ReadLineOperation(this.messages, completions);
        break;
      case OperationKind.WebSocketSend:
        this.send(request, completions);
        break;
      case OperationKind.Tell:
        this.tell(request, completions);
        break;
      case OperationKind.Notice:
        for (const field of decodeRecord(request)) this.told.add(text(field));
        completions.done();
        break;
      default: {
        const begun = this.outside.then(({ beginOutside }) => {
          entry.operation = beginOutside(kind, request, completions, this.world);
          return entry.operation;
        });
        entry.operation = laterOperation(begun, completions);
      }
    }
  }

  // What the program said that whoever looks at the run has to know, each once.
  get notices(): readonly string[] {
    return [...this.told];
  }

  private get outside(): Promise<typeof import('./outsideOperations')> {
    this.outsideCode ??= import('./outsideOperations');
    return this.outsideCode;
  }

  private tell(request: Uint8Array, completions: Completions): void {
    const [id, what, bytes = nothing] = decodeRecord(request);
    this.running.get(Number(text(id)))?.operation?.tell?.(text(what), bytes);
    completions.done();
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

  private send(request: Uint8Array, completions: Completions): void {
    const [id, kind, message = nothing] = decodeRecord(request);
    const operation = this.running.get(Number(text(id)))?.operation;
    if (operation?.sendMessage) operation.sendMessage(text(kind), message, completions);
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
