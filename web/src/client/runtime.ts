// The runtime of a page: the wasm, fetched and compiled once when it is first asked for, and the workers that share it,
// and what one of them has fetched later.
import { compile } from '../engine/load';
import { type KnownParts, knownTogether, type PartAddresses, type ToWorker } from '../protocol/messages';
import { WorkerPool } from './workerPool';

// Absolute addresses of the runtime's files.
export interface RuntimeFiles extends PartAddresses {
  readonly wasm: string;
}

// A worker that has begun to compile the runtime before there was a Runtime.
export interface BegunWorker {
  readonly worker: Worker;
  readonly module: Promise<WebAssembly.Module>;
}

export class Runtime {
  readonly pool: WorkerPool;
  private compiled: Promise<WebAssembly.Module> | undefined;
  private parts: KnownParts<WebAssembly.Module> = {};

  constructor(
    private readonly files: RuntimeFiles,
    createWorker: () => Worker,
    workers: number,
    private readonly load: (address: string) => Promise<WebAssembly.Module> = compile,
    begun?: BegunWorker,
  ) {
    let first = begun?.worker;
    const nextWorker = () => {
      const worker = first ?? createWorker();
      first = undefined;
      return worker;
    };
    this.pool = new WorkerPool(worker => this.boot(worker !== begun?.worker), nextWorker, workers);
    if (begun) this.keep(begun.module);
  }

  // The same promise every time; a failed fetch is tried again by the next call.
  module(): Promise<WebAssembly.Module> {
    return this.compiled ?? this.keep(this.load(this.files.wasm));
  }

  // A worker has fetched parts of the runtime: the others get them from it.
  learn(parts: KnownParts<WebAssembly.Module>): void {
    this.parts = knownTogether(this.parts, parts);
    this.pool.tell({ type: 'parts', parts });
  }

  private keep(compiled: Promise<WebAssembly.Module>): Promise<WebAssembly.Module> {
    this.compiled = compiled;
    compiled.catch(() => {
      this.compiled = undefined;
    });
    return compiled;
  }

  private async boot(withModule: boolean): Promise<ToWorker> {
    const module = withModule ? await this.module() : undefined;
    return { type: 'boot', module, addresses: this.files, parts: this.parts };
  }
}
