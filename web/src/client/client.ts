// A page's handle on its program: one run at a time in a worker of the pool. Whatever happens in the worker, a run ends
// with exactly one outcome, and `stop` ends it within half a second.
import type { FromWorker, KnownParts, OutputPiece, ToWorker } from '../protocol/messages';
import type { Outcome } from '../protocol/outcome';
import type { Program, ProgramFile } from '../protocol/program';
import { type ClientState, isBusy } from './state';
import type { WorkerPool } from './workerPool';

// A program that catches KeyboardInterrupt has that many milliseconds to clean up after Stop.
const obeyMilliseconds = 500;

export interface ClientListener {
  onState(state: ClientState): void;
  // `shown` is to be called when the pieces are on the screen: it lets the program go on writing.
  onOutput(pieces: readonly OutputPiece[], shown: () => void): void;
  onTrace?(bytes: Uint8Array): void;
  // All files of the program, after it has changed some.
  onFiles?(files: readonly ProgramFile[]): void;
}

// What a client needs of a Runtime.
export interface ClientRuntime {
  readonly pool: WorkerPool;
  learn(parts: KnownParts<WebAssembly.Module>): void;
}

interface Run {
  readonly number: number;
  readonly began: number;
  readonly ended: Promise<Outcome>;
  readonly end: (outcome: Outcome) => void;
  worker?: Worker;
  stopping: boolean;
}

export class Client {
  private state: ClientState = { name: 'idle' };
  private current: Run | undefined;
  private runs = 0;

  constructor(
    private readonly runtime: ClientRuntime,
    private readonly listener: ClientListener,
  ) {}

  get busy(): boolean {
    return isBusy(this.state);
  }

  // Starts a program and resolves when it has ended; a run that is still going is stopped first.
  async run(program: Program): Promise<Outcome> {
    while (this.current) await this.stop();
    let end: (outcome: Outcome) => void = () => {};
    const ended = new Promise<Outcome>(resolve => {
      end = resolve;
    });
    const run: Run = { number: ++this.runs, began: performance.now(), ended, end, stopping: false };
    this.current = run;
    this.setState({ name: 'booting' });
    void this.begin(run, program);
    return ended;
  }

  // Ends the run: asks first, and terminates the worker when half a second has gone by.
  async stop(): Promise<void> {
    const run = this.current;
    if (!run) return;
    if (!run.worker) {
      this.finish(run, { kind: 'stopped', exitCode: 130, seconds: 0 });
      return;
    }
    if (!run.stopping) {
      run.stopping = true;
      this.post(run, { type: 'interrupt', run: run.number });
    }
    await Promise.race([run.ended, delay(obeyMilliseconds)]);
    this.terminate(run);
  }

  // Ctrl+C: KeyboardInterrupt, and the program may take its time.
  interrupt(): void {
    if (this.current) this.post(this.current, { type: 'interrupt', run: this.current.number });
  }

  // Ends the run at the next slice, without a word to the program: its worker is free at once.
  abandon(): void {
    if (this.current) this.post(this.current, { type: 'abandon', run: this.current.number });
  }

  // A line of standard input with its newline; null is end of file.
  input(line: string | null): void {
    if (this.current) this.post(this.current, { type: 'input', run: this.current.number, line });
  }

  // Ends the run at once, without a word to the program: the page goes away.
  dispose(): void {
    if (this.current) this.terminate(this.current);
  }

  private async begin(run: Run, program: Program): Promise<void> {
    let worker: Worker | undefined;
    try {
      worker = await this.runtime.pool.acquire();
      await this.runtime.pool.ready(worker);
    } catch (error) {
      if (worker) this.runtime.pool.discard(worker);
      this.finish(run, { kind: 'crashed', message: String(error), seconds: 0 });
      return;
    }
    if (this.current !== run) {
      this.runtime.pool.release(worker);
      return;
    }
    run.worker = worker;
    worker.onmessage = event => this.receive(run, event.data);
    worker.onerror = event => {
      event.preventDefault();
      this.runtime.pool.replace(worker);
      this.finish(run, { kind: 'crashed', message: event.message || 'the worker failed', seconds: since(run) });
    };
    this.post(run, { type: 'run', run: run.number, program });
    this.setState({ name: 'running' });
  }

  private receive(run: Run, message: FromWorker<WebAssembly.Module>): void {
    if (message.type === 'parts') {
      this.runtime.learn(message.parts);
      return;
    }
    if (message.type === 'compiled' || message.type === 'booted' || message.run !== run.number || this.current !== run)
      return;
    switch (message.type) {
      case 'output': {
        let characters = 0;
        for (const piece of message.pieces) characters += piece.text.length;
        this.listener.onOutput(message.pieces, () => this.post(run, { type: 'shown', run: run.number, characters }));
        break;
      }
      case 'waiting-input':
        this.setState({ name: message.waiting ? 'waiting-input' : 'running' });
        break;
      case 'trace':
        this.listener.onTrace?.(message.bytes);
        break;
      case 'files':
        this.listener.onFiles?.(message.files);
        break;
      case 'finished': {
        const { worker } = run;
        if (!worker) break;
        worker.onmessage = null;
        worker.onerror = null;
        // After a trap of the wasm nothing in the worker is trusted.
        if (message.outcome.kind === 'crashed') this.runtime.pool.replace(worker);
        else this.runtime.pool.release(worker);
        this.finish(run, message.outcome);
      }
    }
  }

  private terminate(run: Run): void {
    if (this.current !== run) return;
    if (run.worker) this.runtime.pool.replace(run.worker);
    this.finish(run, { kind: 'stopped', exitCode: 130, seconds: since(run) });
  }

  private finish(run: Run, outcome: Outcome): void {
    if (this.current !== run) return;
    this.current = undefined;
    this.setState({ name: outcome.kind, outcome });
    run.end(outcome);
  }

  private post(run: Run, message: ToWorker): void {
    run.worker?.postMessage(message);
  }

  private setState(state: ClientState): void {
    this.state = state;
    this.listener.onState(state);
  }
}

function since(run: Run): number {
  return (performance.now() - run.began) / 1000;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
