// The runtime that all snippets of a page share: fetched when the first of them needs it, beside this script. The script
// itself is also the worker's (see auto.ts). A worker may not come from another origin, so there a blob imports it.
import { Runtime } from '../client/runtime';

export const workerName = 'fermata-snippet';
const maximumWorkers = 4;

let runtime: Runtime | undefined;

export function sharedRuntime(): Runtime {
  if (!runtime) {
    const script = new URL(/* @vite-ignore */ 'fermata.js', import.meta.url);
    const workers = Math.min(maximumWorkers, navigator.hardwareConcurrency || 2);
    runtime = new Runtime(
      () => new URL('fermata.wasm', script),
      () => createWorker(script),
      workers,
    );
    addEventListener('pagehide', () => runtime?.pool.drain());
  }
  return runtime;
}

function createWorker(script: URL): Worker {
  const options: WorkerOptions = { type: 'module', name: workerName };
  if (script.origin === location.origin) return new Worker(script, options);
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(script.href)};`], { type: 'text/javascript' }));
  const worker = new Worker(blob, options);
  // Not at once: the worker still has to read it.
  setTimeout(() => URL.revokeObjectURL(blob), 60_000);
  return worker;
}
