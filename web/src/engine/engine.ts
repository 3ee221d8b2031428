// One run of one program: makes an instance of the core, gives it the host's functions, and pumps it until it has
// finished. The core never blocks; between two pumps this file lets messages in, hands over
// completions and arms the one wake-up. Used by the browser's worker and by Node.
import type { Outcome } from '../protocol/outcome';
import { encodeOptions, type Program } from '../protocol/program';
import { block, now, StrictClock, utcOffset, wallClock } from './clock';
import { Core } from './core';
import { fillRandom } from './entropy';
import type { Environment } from './environment';
import { type Instantiate, PumpState, StreamId } from './exports';
import type { Extension } from './extension';
import { LineQueue } from './lineQueue';
import { sharedCell } from './messageChannelTimers';
import type { NetworkPlace } from './networkPlace';
import { Operations } from './operations';
import { Waker } from './waker';

// Milliseconds the core may run before it must let messages in: half a frame.
const slice = 8;
const notThere = 38; // ENOSYS
// Seconds between two looks at the files of a program that has not ended.
const lookInterval = 1;

export class Engine {
  readonly lines: LineQueue;
  // Of the program that started this one.
  readonly messages = new LineQueue();
  private readonly core: Core;
  private readonly waker: Waker;
  private readonly operations: Operations;
  private interrupted = false;
  private abandoned = false;
  private lastHop = 0;
  private lastLook = now();
  private libraryText = new Uint8Array();
  private extension: Extension | undefined;
  private joined: Promise<NetworkPlace> | undefined;
  private networkName = '';
  private extensionAnswer: Uint8Array = new Uint8Array();

  constructor(
    instantiate: Instantiate,
    private readonly environment: Environment,
    onWaitingForInput?: (waiting: boolean) => void,
  ) {
    this.waker = new Waker(environment.timers, now);
    this.lines = new LineQueue(onWaitingForInput);
    this.operations = new Operations(this.lines, this.messages, {
      processes: environment.processes,
      openSocket: environment.openSocket,
      loadExtension: name => this.loadExtension(name),
      network: () => this.joinNetwork(),
      onCompletion: () => this.waker.wake(),
    });
    const clock = new StrictClock();
    const files = environment.openFiles?.((address, length) => this.core.bytes(address, length));
    this.core = new Core(instantiate, {
      now: () => clock.now(),
      wall_clock: wallClock,
      utc_offset: utcOffset,
      entropy: (address, length) => fillRandom(this.core.bytes(address, length)),
      write: (stream, address, length) => this.write(stream, this.core.bytes(address, length)),
      start: (id, kind, address, length) => this.operations.start(id, kind, this.core.bytes(address, length).slice()),
      cancel: id => this.operations.cancel(id),
      block: deadline => block(sharedCell(), deadline),
      library: (name, length) => this.findLibrary(new TextDecoder().decode(this.core.bytes(name, length))),
      library_text: address => this.core.bytes(address, this.libraryText.length).set(this.libraryText),
      file: (...request) => files?.use(...request) ?? ~notThere,
      file_answer: address => files?.answer(address),
      extension: (address, length) => {
        this.extensionAnswer = this.extension?.call(this.core.bytes(address, length).slice()) ?? new Uint8Array();
        return this.extensionAnswer.length;
      },
      extension_answer: address => this.core.bytes(address, this.extensionAnswer.length).set(this.extensionAnswer),
    });
  }

  // To be called once. Never rejects: a trap of the wasm is the outcome "crashed".
  async run(program: Program): Promise<Outcome> {
    const outcome = await this.runToEnd(program);
    const { notices } = this.operations;
    return notices.length > 0 ? { ...outcome, notices } : outcome;
  }

  private async runToEnd(program: Program): Promise<Outcome> {
    const began = now();
    const seconds = () => now() - began;
    try {
      this.networkName = program.network ?? '';
      const { processors } = this.environment;
      this.core.create(encodeOptions(processors && !program.virtualTime ? { ...program, processors } : program));
      for (const file of program.files ?? []) this.core.addFile(file.name, file.source);
      this.core.start(program.source);
      const state = await this.pumpToEnd();
      if (this.abandoned) return { kind: 'stopped', exitCode: 130, seconds: seconds() };
      if (state === PumpState.Deadlock && !this.interrupted) return { kind: 'deadlock', seconds: seconds() };
      return this.outcome(seconds());
    } catch (error) {
      return { kind: 'crashed', message: error instanceof Error ? error.message : String(error), seconds: seconds() };
    } finally {
      this.operations.cancelAll();
      this.joined?.then(
        network => network.leave(),
        () => {},
      );
    }
  }

  // KeyboardInterrupt in the program at its next safe point.
  interrupt(): void {
    this.interrupted = true;
    this.core.interrupt();
    this.waker.wake();
  }

  // The program goes no further: its outcome is "stopped".
  abandon(): void {
    this.abandoned = true;
    this.waker.wake();
  }

  // Another signal; whether the program has a handler for it.
  signal(number: number): boolean {
    const handled = this.core.signal(number);
    this.waker.wake();
    return handled;
  }

  private joinNetwork(): Promise<NetworkPlace> {
    const { joinNetwork } = this.environment;
    this.joined ??= joinNetwork ? joinNetwork(this.networkName) : Promise.reject(new Error('this host has no network'));
    return this.joined;
  }

  private async loadExtension(name: string): Promise<void> {
    if (!this.environment.loadExtension) throw new Error(`this host has no ${name}`);
    const [open, { extensionHome }] = await Promise.all([
      this.environment.loadExtension(name),
      import('./extensionHome'),
    ]);
    this.extension ??= open(extensionHome(this.core));
  }

  private write(stream: number, bytes: Uint8Array): void {
    if (stream === StreamId.Parent) this.environment.message?.(bytes);
    else this.environment.write(stream === StreamId.Error ? 'stderr' : 'stdout', bytes);
  }

  private findLibrary(file: string): number {
    let reason: unknown;
    try {
      this.libraryText = new TextEncoder().encode(this.environment.library(file));
      return this.libraryText.length;
    } catch (error) {
      reason = error;
    }
    this.libraryText = new TextEncoder().encode(reason instanceof Error ? reason.message : String(reason));
    return ~this.libraryText.length;
  }

  private async pumpToEnd(): Promise<number> {
    this.lastHop = now();
    for (;;) {
      const state = this.core.pump(slice);
      const trace = this.core.readTrace();
      if (trace) this.environment.trace(trace);
      const held = this.environment.afterSlice();
      if (held) await held;
      const ended = state === PumpState.Finished || state === PumpState.Deadlock;
      if (ended || (state !== PumpState.Again && now() - this.lastLook > lookInterval)) this.lookAtFiles();
      if (ended) return state;
      await this.pause(state);
      if (this.abandoned) return state;
      this.operations.deliver((id, kind, bytes) => this.core.complete(id, kind, bytes));
    }
  }

  private lookAtFiles(): void {
    this.lastLook = now();
    const files = this.environment.filesChanged && this.core.readFiles();
    if (files) this.environment.filesChanged?.(files);
  }

  private async pause(state: number): Promise<void> {
    if (state === PumpState.Again) {
      await this.waker.giveWay();
    } else {
      const deadline = state === PumpState.WakeAt ? this.core.wakeAt() : Infinity;
      // A timer that is due by now need not wait for a hop, unless the last one was a slice ago.
      if (deadline <= now() && now() - this.lastHop < slice / 1000) return;
      await this.waker.until(deadline);
    }
    this.lastHop = now();
  }

  private outcome(seconds: number): Outcome {
    const exitCode = this.core.exitCode();
    if (this.interrupted) return { kind: 'stopped', exitCode, seconds };
    if (exitCode === 0) return { kind: 'done', exitCode, seconds };
    return { kind: 'error', exitCode, line: this.core.errorLine(), seconds };
  }
}
