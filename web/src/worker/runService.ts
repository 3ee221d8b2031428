// Runs programs at the page's word, one at a time, each in an instance of its own. Output leaves in batches, and the
// program waits while the page is behind with showing it.
import { BackPressure } from '../engine/backPressure';
import { Engine } from '../engine/engine';
import type { Instantiate } from '../engine/exports';
import type { StartProcess } from '../engine/hostProcess';
import { compile, instantiator } from '../engine/load';
import { MessageChannelTimers } from '../engine/messageChannelTimers';
import { OutputBuffer } from '../engine/outputBuffer';
import type { Parts } from '../engine/parts';
import type { FromWorker, ToWorker } from '../protocol/messages';
import type { Program } from '../protocol/program';
import { FetchedParts, type FetchNow } from './fetchedParts';
import { joinNetwork } from './joinNetwork';

// Characters the page may be behind: about what a terminal shows in a tenth of a second.
const outputWindow = 512 * 1024;

export class RunService {
  private compiling: Promise<WebAssembly.Module> | undefined;
  private booted: Promise<void> | undefined;
  private instantiate: Instantiate | undefined;
  private parts: FetchedParts | undefined;
  private processes: (() => Promise<StartProcess>) | undefined;
  private current: { run: number; engine: Engine; pressure: BackPressure } | undefined;
  private readonly timers = new MessageChannelTimers();
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly send: (message: FromWorker<WebAssembly.Module>) => void,
    // The address of the worker's script, for those of processes.
    private readonly script: string,
    private readonly load: (module: WebAssembly.Module, parts: Parts) => Instantiate = instantiator,
    private readonly fetchNow?: FetchNow,
    private readonly fetchModule: (address: string) => Promise<WebAssembly.Module> = compile,
  ) {}

  receive(message: ToWorker<WebAssembly.Module>): void {
    if (message.type === 'compile') {
      this.compiling = this.fetchModule(message.address);
      this.compiling.then(
        module => this.send({ type: 'compiled', module }),
        error => this.send({ type: 'compiled', reason: String(error) }),
      );
      return;
    }
    if (message.type === 'boot') {
      this.booted = this.boot(message);
      this.booted.catch(() => {}); // the run says it
      return;
    }
    if (message.type === 'parts') {
      this.parts?.learn(message.parts);
      return;
    }
    if (message.type === 'run') {
      void this.run(message.run, message.program);
      return;
    }
    const current = this.current;
    if (current?.run !== message.run) return;
    switch (message.type) {
      case 'interrupt':
        current.engine.interrupt();
        current.pressure.release();
        break;
      case 'abandon':
        current.engine.abandon();
        break;
      case 'input':
        if (message.line === null) current.engine.lines.end();
        else current.engine.lines.push(this.encoder.encode(message.line));
        break;
      case 'shown':
        current.pressure.shown(message.characters);
        break;
    }
  }

  private async boot({ module, addresses, parts }: ToWorker<WebAssembly.Module> & { type: 'boot' }): Promise<void> {
    this.parts = new FetchedParts(addresses, parts => this.send({ type: 'parts', parts }), this.fetchNow);
    this.parts.learn(parts);
    const compiled = module ?? (await this.compiling);
    if (!compiled) throw new Error('boot without a module');
    this.instantiate = this.load(compiled, this.parts);
    this.processes = async () => {
      const { processStarter } = await import('./processes');
      const { script } = this;
      return processStarter(() => ({ module: compiled, addresses, parts: this.parts?.all() ?? {}, script }));
    };
    this.send({ type: 'booted' });
  }

  private async run(run: number, program: Program): Promise<void> {
    try {
      await this.booted;
    } catch (error) {
      this.send({ type: 'finished', run, outcome: { kind: 'crashed', message: String(error), seconds: 0 } });
      return;
    }
    const { instantiate, parts } = this;
    if (!instantiate || !parts) throw new Error('run before boot');
    const pressure = new BackPressure(outputWindow);
    const output = new OutputBuffer(pieces => {
      for (const piece of pieces) pressure.sent(piece.text.length);
      this.send({ type: 'output', run, pieces });
    });
    const engine = new Engine(
      instantiate,
      {
        timers: this.timers,
        write: (stream, bytes) => output.write(stream, bytes),
        afterSlice: () => {
          output.flush();
          return pressure.room();
        },
        filesChanged: files => this.send({ type: 'files', run, files }),
        trace: bytes => this.send({ type: 'trace', run, bytes }),
        library: file => {
          output.flush();
          return parts.library(file);
        },
        loadExtension: parts.loadExtension,
        joinNetwork,
        processors: navigator.hardwareConcurrency,
        ...(this.processes && { processes: this.processes }),
      },
      waiting => {
        output.flush();
        this.send({ type: 'waiting-input', run, waiting });
      },
    );
    this.current = { run, engine, pressure };
    const outcome = await engine.run(program);
    output.end();
    this.current = undefined;
    this.send({ type: 'finished', run, outcome });
  }
}
