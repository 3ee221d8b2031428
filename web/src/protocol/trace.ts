// The trace: what the runtime tells about its event loop, as core/async/trace.h writes it. An event is 24 bytes, little
// endian:
//
//   u8 kind, u8 flags, u16 reserved, u32 id, f64 time (seconds of the loop's clock), u32 a, u32 b
//
// `id` is the task, future, handle, timer or operation it is about. A String event gives the text of a name once,
// before its first use: `id` its number, `a` its length in bytes; the text follows, padded to a multiple of 8.
//
//   kind               a                        b                     flags
//   TaskCreated        name                     the creating task     -
//   TaskReady          what woke it             -                     -
//   StepBegin          -                        -                     -
//   StepEnd            what it awaits           line                  StepEnding
//   FutureDone         -                        -                     StepEnding
//   CancelRequested    the asking task          -                     -
//   CallbackBegin      name                     -                     -
//   CallbackEnd        -                        -                     -
//   TimerSet           name                     delay, microseconds   -
//   OperationBegin     name                     the waiting task      -
//   OperationEnd       -                        -                     StepEnding
//   Output             bytes                    the writing task      stream (1, 2)
//   LoopIdle           -                        -                     -
export const TraceKind = {
  String: 1,
  TaskCreated: 2,
  TaskReady: 3,
  StepBegin: 4,
  StepEnd: 5,
  FutureDone: 6,
  CancelRequested: 7,
  CallbackBegin: 8,
  CallbackEnd: 9,
  TimerSet: 10,
  OperationBegin: 11,
  OperationEnd: 12,
  Output: 13,
  LoopIdle: 14,
} as const;
export type TraceKind = (typeof TraceKind)[keyof typeof TraceKind];

export const StepEnding = { Suspended: 0, Returned: 1, Raised: 2, Cancelled: 3 } as const;

export interface TraceEvent {
  readonly kind: TraceKind;
  readonly flags: number;
  readonly id: number;
  readonly time: number;
  readonly a: number;
  readonly b: number;
}

export const eventSize = 24;

// Reads events from pieces that may end anywhere, even in the middle of an event.
export class TraceReader {
  private readonly strings = new Map<number, string>();
  private rest = new Uint8Array();

  // `decode` makes text of UTF-8: this folder knows no platform.
  constructor(private readonly decode: (bytes: Uint8Array) => string) {}

  // The name of a String event; empty for number 0 and for one that has not come.
  text(number: number): string {
    return this.strings.get(number) ?? '';
  }

  // The events that are complete now, without the String events.
  read(piece: Uint8Array): TraceEvent[] {
    const bytes = new Uint8Array(this.rest.length + piece.length);
    bytes.set(this.rest);
    bytes.set(piece, this.rest.length);
    const view = new DataView(bytes.buffer);
    const events: TraceEvent[] = [];
    let at = 0;
    while (at + eventSize <= bytes.length) {
      const event: TraceEvent = {
        kind: view.getUint8(at) as TraceKind,
        flags: view.getUint8(at + 1),
        id: view.getUint32(at + 4, true),
        time: view.getFloat64(at + 8, true),
        a: view.getUint32(at + 16, true),
        b: view.getUint32(at + 20, true),
      };
      let end = at + eventSize;
      if (event.kind === TraceKind.String) {
        end += Math.ceil(event.a / 8) * 8;
        if (end > bytes.length) break;
        this.strings.set(event.id, this.decode(bytes.subarray(at + eventSize, at + eventSize + event.a)));
      } else {
        events.push(event);
      }
      at = end;
    }
    this.rest = bytes.slice(at);
    return events;
  }
}
