// The runtime's wasm beside this package's scripts, compiled once in a process.
import { readFile } from 'node:fs/promises';
import type { Instantiate } from '../engine/exports';
import { instantiator } from '../engine/load';

let loaded: Promise<Instantiate> | undefined;

// FERMATA_WASM names another file, for measuring one build against another.
export function loadRuntime(): Promise<Instantiate> {
  loaded ??= readFile(process.env.FERMATA_WASM ?? new URL('../wasm/fermata.wasm', import.meta.url))
    .then(bytes => WebAssembly.compile(bytes))
    .then(instantiator);
  return loaded;
}
