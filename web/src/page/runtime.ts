// The page's runtime: one worker, its script and the wasm's files at addresses that change with their content.

import wasm from '../../../build/wasm/fermata.wasm?url';
import sqlite from '../../../build/wasm/fermata-sqlite.wasm?url';
import { type BegunWorker, Runtime } from '../client/runtime';
import { compile } from '../engine/load';
import { codeFile, forEachCode, forEachPack, packFile } from '../protocol/packs';

declare global {
  // By the page's first, inline script (web/plugins/boot.ts); not there in the development server.
  var fermataBegun: BegunWorker | undefined;
}

const codes = import.meta.glob<string>('../../../build/wasm/fermata-*.wasm', {
  query: '?url',
  import: 'default',
  eager: true,
});
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
      code: forEachCode(part => absolute(codes[`../../../build/wasm/${codeFile(part)}`] ?? '')),
      sqlite: absolute(sqlite),
      packs: forEachPack(pack => absolute(packs[`../../../build/wasm/${packFile(pack)}`] ?? '')),
    },
    () => new Worker(new URL('../worker/pageWorker.ts', import.meta.url), { type: 'module', name: 'fermata' }),
    1,
    compile,
    globalThis.fermataBegun,
  );
}
