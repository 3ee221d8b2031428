// A trace as Chrome's trace JSON, which ui.perfetto.dev and chrome://tracing show: one row per task with its steps, one
// for the loop with callbacks and idling, operations as arrows in time.
import { StepEnding, type TraceEvent, TraceKind, type TraceReader } from './trace';

interface ChromeEvent {
  readonly name: string;
  readonly ph: string;
  // Microseconds.
  readonly ts?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: number;
  readonly cat?: string;
  readonly s?: string;
  readonly args?: Record<string, unknown>;
}

const loopRow = 0;
const endings = new Map<number, string>([
  [StepEnding.Suspended, 'suspended'],
  [StepEnding.Returned, 'returned'],
  [StepEnding.Raised, 'raised'],
  [StepEnding.Cancelled, 'cancelled'],
]);

export function chromeTrace(bytes: Uint8Array, reader: TraceReader, program: string): string {
  const writer = new ChromeTraceWriter(reader, program);
  for (const event of reader.read(bytes)) writer.add(event);
  return writer.json();
}

class ChromeTraceWriter {
  private readonly events: ChromeEvent[] = [];
  private readonly names = new Map<number, string>();

  constructor(
    private readonly reader: TraceReader,
    program: string,
  ) {
    this.meta('process_name', loopRow, program);
    this.meta('thread_name', loopRow, 'event loop');
  }

  add(event: TraceEvent): void {
    const { kind, id, a, b, flags } = event;
    switch (kind) {
      case TraceKind.TaskCreated:
        this.names.set(id, this.reader.text(a));
        this.meta('thread_name', id, this.reader.text(a));
        this.instant(event, 'created', id, b ? { by: this.name(b) } : {});
        break;
      case TraceKind.TaskReady:
        this.instant(event, 'ready', id, a ? { by: this.name(a) } : {});
        break;
      case TraceKind.StepBegin:
        this.push(event, { name: this.name(id), ph: 'B', tid: id });
        break;
      case TraceKind.StepEnd: {
        const waits = flags === StepEnding.Suspended && a ? { awaits: this.name(a), line: b } : {};
        this.push(event, { name: this.name(id), ph: 'E', tid: id, args: { end: endings.get(flags), ...waits } });
        break;
      }
      case TraceKind.FutureDone:
        this.instant(event, `${this.name(id)} ${endings.get(flags) ?? 'done'}`, loopRow, {});
        break;
      case TraceKind.CancelRequested:
        this.instant(event, 'cancel requested', id, a ? { by: this.name(a) } : {});
        break;
      case TraceKind.CallbackBegin:
        this.push(event, { name: this.reader.text(a) || 'callback', ph: 'B', tid: loopRow });
        break;
      case TraceKind.CallbackEnd:
        this.push(event, { name: 'callback', ph: 'E', tid: loopRow });
        break;
      case TraceKind.TimerSet:
        this.instant(event, `timer ${this.reader.text(a)}`.trim(), loopRow, { delay_us: b });
        break;
      case TraceKind.OperationBegin:
        this.names.set(id, this.reader.text(a));
        this.push(event, { name: this.reader.text(a), ph: 'b', tid: loopRow, id, cat: 'operation' });
        break;
      case TraceKind.OperationEnd:
        this.push(event, { name: this.name(id), ph: 'e', tid: loopRow, id, cat: 'operation' });
        break;
      case TraceKind.Output:
        this.instant(event, 'output', b, { bytes: a, stream: flags === 2 ? 'stderr' : 'stdout' });
        break;
      case TraceKind.LoopIdle:
        this.instant(event, 'idle', loopRow, {});
        break;
    }
  }

  json(): string {
    return `{"traceEvents":[\n${this.events.map(event => JSON.stringify(event)).join(',\n')}\n]}\n`;
  }

  private name(id: number): string {
    return this.names.get(id) || `future ${id}`;
  }

  private instant(event: TraceEvent, name: string, tid: number, args: Record<string, unknown>): void {
    this.push(event, { name, ph: 'i', s: 't', tid, args });
  }

  private push(event: TraceEvent, rest: Omit<ChromeEvent, 'ts' | 'pid'>): void {
    this.events.push({ ts: Math.round(event.time * 1e6 * 1000) / 1000, pid: 1, ...rest });
  }

  private meta(name: string, tid: number, value: string): void {
    this.events.push({ name, ph: 'M', pid: 1, tid, args: { name: value } });
  }
}
