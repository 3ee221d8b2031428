// The page's runtime: one worker, its script and the wasm's files at addresses that change with their content.

import wasm from '../../../build/wasm/fermata.wasm?url';
import rest from '../../../build/wasm/fermata-rest.wasm?url';
import sqlite from '../../../build/wasm/fermata-sqlite.wasm?url';
import { type BegunWorker, Runtime } from '../client/runtime';
import { compile } from '../engine/load';
import { forEachPack, packFile } from '../protocol/packs';

declare global {
  // By the page's first, inline script (web/plugins/boot.ts); not there in the development server.
  var fermataBegun: BegunWorker | undefined;
}

const packs = import.meta.glob<string>('../../../build/wasm/fermata-library-*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

export function createRuntime(): Runtime {
  const absolute = (address: string) => new URL(address, location.href).href;
  return new Runtime(
    {
      wasm: absolute(wasm),
      rest: absolute(rest),
      sqlite: absolute(sqlite),
      packs: forEachPack(pack => absolute(packs[`../../../build/wasm/${packFile(pack)}`] ?? '')),
    },
    () => new Worker(new URL('../worker/pageWorker.ts', import.meta.url), { type: 'module', name: 'fermata' }),
    1,
    compile,
    globalThis.fermataBegun,
  );
}
