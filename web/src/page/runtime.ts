// The page's runtime: the wasm, fetched and compiled once, and the one worker that runs programs.
import wasmAddress from '../../../build/wasm/fermata.wasm?url';
import { WorkerPool } from '../client/workerPool';
import { compile } from '../engine/load';

export class PageRuntime {
  private compiled: Promise<WebAssembly.Module> | undefined;
  readonly module = () => (this.compiled ??= compile(new URL(wasmAddress, location.href)));
  readonly pool = new WorkerPool(
    this.module,
    () => new Worker(new URL('../worker/pageWorker.ts', import.meta.url), { type: 'module', name: 'fermata' }),
    1,
  );
}
