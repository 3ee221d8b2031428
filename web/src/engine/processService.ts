// Makes the worker it is used in a process: it runs the one program that its first message brings, and tells whoever
// started it what comes of it.
import type { Program } from '../protocol/program';
import { Engine } from './engine';
import type { Environment } from './environment';
import type { Instantiate } from './exports';
import type { FromProcess, ToProcess } from './workerProcess';

// What the worker's own place gives: the runtime that a boot message stands for, and all of an Environment that is not
// the business of this file.
export interface ProcessPlace {
  instantiate: Instantiate;
  environment: Omit<Environment, 'write' | 'afterSlice' | 'trace' | 'message'>;
}

const unhandled = 128;
const interrupt = 2;

export class ProcessService {
  private engine: Engine | undefined;
  private ended = false;
  private signalled = 0;

  constructor(
    private readonly send: (message: FromProcess) => void,
    private readonly place: (boot: unknown) => Promise<ProcessPlace>,
  ) {}

  receive(message: ToProcess): void {
    switch (message.type) {
      case 'begin':
        void this.run(message.program, message.boot);
        break;
      case 'message':
        this.engine?.messages.push(message.bytes);
        break;
      case 'input':
        if (message.bytes.length > 0) this.engine?.lines.push(message.bytes);
        else this.engine?.lines.end();
        break;
      case 'signal':
        this.signal(message.number);
        break;
    }
  }

  private async run(program: Program, boot: unknown): Promise<void> {
    const { instantiate, environment } = await this.place(boot);
    this.engine = new Engine(
      instantiate,
      {
        ...environment,
        write: (stream, bytes) => this.send({ type: 'output', stream, bytes: bytes.slice() }),
        message: bytes => this.send({ type: 'message', bytes: bytes.slice() }),
        afterSlice: () => undefined,
        trace: () => {},
      },
      waiting => {
        if (waiting) this.send({ type: 'reads' });
      },
    );
    this.send({ type: 'begun' });
    const outcome = await this.engine.run(program);
    if (outcome.kind === 'crashed')
      this.send({ type: 'output', stream: 'stderr', bytes: new TextEncoder().encode(`${outcome.message}\n`) });
    this.end('exitCode' in outcome ? outcome.exitCode : 1);
  }

  // What a signal does to a process: its handlers run if it has any, else it ends.
  private signal(number: number): void {
    if (number === interrupt) this.engine?.interrupt();
    else if (!this.engine?.signal(number)) this.end(-number);
    else this.signalled = number;
  }

  private end(code: number): void {
    if (this.ended) return;
    this.ended = true;
    // One that a signal ended in the end says so.
    this.send({ type: 'ended', code: this.signalled && code === unhandled + this.signalled ? -this.signalled : code });
  }
}
