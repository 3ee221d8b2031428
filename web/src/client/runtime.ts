// The runtime of a page: the wasm, fetched and compiled once when it is first asked for, and the workers that share it,
// and what one of them has fetched later.
import { compile } from '../engine/load';
import { type KnownParts, knownTogether, type PartAddresses, type ToWorker } from '../protocol/messages';
import { WorkerPool } from './workerPool';

// Absolute addresses of the runtime's files.
export interface RuntimeFiles extends PartAddresses {
  readonly wasm: string;
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
  ) {
    this.pool = new WorkerPool(() => this.boot(), createWorker, workers);
  }

  // The same promise every time; a failed fetch is tried again by the next call.
  module(): Promise<WebAssembly.Module> {
    if (!this.compiled) {
      this.compiled = this.load(this.files.wasm);
      this.compiled.catch(() => {
        this.compiled = undefined;
      });
    }
    return this.compiled;
  }

  // A worker has fetched parts of the runtime: the others get them from it.
  learn(parts: KnownParts<WebAssembly.Module>): void {
    this.parts = knownTogether(this.parts, parts);
    this.pool.tell({ type: 'parts', parts });
  }

  private async boot(): Promise<ToWorker> {
    const module = await this.module();
    return { type: 'boot', module, addresses: this.files, parts: this.parts };
  }
}
