// A program in a worker of its own, as the one who started it has it; the worker's side is processService.ts.
import type { Program } from '../protocol/program';
import type { HostProcess, ProcessListener } from './hostProcess';

export type ToProcess =
  | { readonly type: 'begin'; readonly program: Program; readonly boot: unknown }
  | { readonly type: 'message'; readonly bytes: Uint8Array }
  | { readonly type: 'input'; readonly bytes: Uint8Array }
  | { readonly type: 'signal'; readonly number: number };

export type FromProcess =
  | { readonly type: 'begun' }
  | { readonly type: 'reads' }
  | { readonly type: 'output'; readonly stream: 'stdout' | 'stderr'; readonly bytes: Uint8Array }
  | { readonly type: 'message'; readonly bytes: Uint8Array }
  | { readonly type: 'ended'; readonly code: number };

// A worker of the browser or of Node. What it sends, and why it failed, goes to the two functions given when it is made.
export interface ProcessPort {
  post(message: ToProcess): void;
  terminate(): void;
}
export type OpenPort = (receive: (message: FromProcess) => void, failed: (reason: string) => void) => ProcessPort;

const killed = 9;

export class WorkerProcess implements HostProcess {
  private readonly port: ProcessPort;
  private over = false;

  // `boot` is what the worker needs to load the runtime.
  constructor(
    open: OpenPort,
    boot: unknown,
    program: Program,
    private readonly listener: ProcessListener,
  ) {
    this.port = open(
      message => this.receive(message),
      reason => this.finish(() => listener.failed(reason)),
    );
    this.port.post({ type: 'begin', program, boot });
  }

  message(bytes: Uint8Array): void {
    this.port.post({ type: 'message', bytes });
  }

  input(bytes: Uint8Array): void {
    this.port.post({ type: 'input', bytes });
  }

  signal(number: number): void {
    if (number === killed) this.finish(() => this.listener.ended(-killed));
    else this.port.post({ type: 'signal', number });
  }

  cancel(): void {
    this.finish(() => {});
  }

  private receive(message: FromProcess): void {
    if (this.over) return;
    switch (message.type) {
      case 'begun':
        this.listener.begun();
        break;
      case 'reads':
        this.listener.reads();
        break;
      case 'output':
        this.listener.output(message.stream, message.bytes);
        break;
      case 'message':
        this.listener.message(message.bytes);
        break;
      case 'ended':
        this.finish(() => this.listener.ended(message.code));
        break;
    }
  }

  private finish(tell: () => void): void {
    if (this.over) return;
    this.over = true;
    this.port.terminate();
    tell();
  }
}
