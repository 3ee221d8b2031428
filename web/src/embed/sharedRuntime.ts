// The runtime that all snippets of a page share: its files lie beside this script and are fetched when the first snippet
// needs them. A worker may not come from another origin, so there a blob imports it.
import { Runtime } from '../client/runtime';
import { codeFile, forEachCode, forEachPack, packFile } from '../protocol/packs';

const maximumWorkers = 4;

let runtime: Runtime | undefined;

export function sharedRuntime(): Runtime {
  if (!runtime) {
    const workers = Math.min(maximumWorkers, navigator.hardwareConcurrency || 2);
    const beside = (name: string) => new URL(/* @vite-ignore */ name, import.meta.url).href;
    runtime = new Runtime(
      {
        wasm: beside('fermata.wasm'),
        code: forEachCode(part => beside(codeFile(part))),
        sqlite: beside('fermata-sqlite.wasm'),
        packs: forEachPack(pack => beside(packFile(pack))),
      },
      () => createWorker(beside('fermata-worker.js')),
      workers,
    );
    addEventListener('pagehide', () => runtime?.pool.drain());
  }
  return runtime;
}

function createWorker(script: string): Worker {
  const options: WorkerOptions = { type: 'module', name: 'fermata-snippet' };
  if (new URL(script).origin === location.origin) return new Worker(script, options);
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(script)};`], { type: 'text/javascript' }));
  const worker = new Worker(blob, options);
  // Not at once: the worker still has to read it.
  setTimeout(() => URL.revokeObjectURL(blob), 60_000);
  return worker;
}
