// The page's runtime: one worker, its script and the wasm's files at addresses that change with their content.

import wasm from '../../../build/wasm/fermata.wasm?url';
import library from '../../../build/wasm/fermata-library.json?url';
import rest from '../../../build/wasm/fermata-rest.wasm?url';
import { Runtime } from '../client/runtime';

export function createRuntime(): Runtime {
  const absolute = (address: string) => new URL(address, location.href).href;
  return new Runtime(
    { wasm: absolute(wasm), rest: absolute(rest), library: absolute(library) },
    () => new Worker(new URL('../worker/pageWorker.ts', import.meta.url), { type: 'module', name: 'fermata' }),
    1,
  );
}
