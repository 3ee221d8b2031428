// The page's runtime: one worker, its script and the wasm at addresses that change with their content.
import wasmAddress from '../../../build/wasm/fermata.wasm?url';
import { Runtime } from '../client/runtime';

export function createRuntime(): Runtime {
  return new Runtime(
    () => new URL(wasmAddress, location.href),
    () => new Worker(new URL('../worker/pageWorker.ts', import.meta.url), { type: 'module', name: 'fermata' }),
    1,
  );
}
