// The runtime of a page: the wasm, fetched and compiled once when it is first asked for, and the workers that share it.
import { compile } from '../engine/load';
import { WorkerPool } from './workerPool';

export class Runtime {
  readonly pool: WorkerPool;
  private compiled: Promise<WebAssembly.Module> | undefined;

  constructor(
    private readonly wasm: () => URL,
    createWorker: () => Worker,
    workers: number,
  ) {
    this.pool = new WorkerPool(() => this.module(), createWorker, workers);
  }

  // The same promise every time; a failed fetch is tried again by the next call.
  module(): Promise<WebAssembly.Module> {
    if (!this.compiled) {
      this.compiled = compile(this.wasm());
      this.compiled.catch(() => {
        this.compiled = undefined;
      });
    }
    return this.compiled;
  }
}
