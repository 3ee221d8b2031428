// The runtime's files beside this package's scripts, read once in a process, and the later ones when they are needed.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Instantiate } from '../engine/exports';
import type { LoadExtension } from '../engine/extension';
import { instantiator } from '../engine/load';
import type { JoinNetwork } from '../engine/networkPlace';
import { Library, type Parts } from '../engine/parts';
import { type CodeName, codeFile, packFile } from '../protocol/packs';

// FERMATA_WASM names another file, for measuring one build against another; its parts are beside it.
const wasm = process.env.FERMATA_WASM
  ? pathToFileURL(process.env.FERMATA_WASM)
  : new URL('../wasm/fermata.wasm', import.meta.url);

export const loadExtension: LoadExtension = async name => {
  if (name !== 'sqlite') throw new Error(`there is no extension ${name}`);
  const [{ sqliteExtension }, bytes] = await Promise.all([
    import('../sqlite/sqlite'),
    readFile(new URL('fermata-sqlite.wasm', wasm)),
  ]);
  return sqliteExtension(await WebAssembly.compile(bytes));
};

export const joinNetwork: JoinNetwork = async name => {
  const { ProgramNetwork } = await import('../network/programNetwork');
  return new ProgramNetwork(name);
};

class FileParts implements Parts {
  private readonly modules: Partial<Record<CodeName, WebAssembly.Module>> = {};
  private readonly files = new Library(pack => readFileSync(new URL(packFile(pack), wasm), 'utf8'));

  code(part: CodeName): WebAssembly.Module {
    this.modules[part] ??= new WebAssembly.Module(readFileSync(new URL(codeFile(part), wasm)));
    return this.modules[part];
  }

  library(file: string): string {
    return this.files.source(file);
  }
}

export const parts: Parts = new FileParts();

// V8 then begins to make the interpreter's loop fast as soon as it has the file (.ci/hint-loop.mjs), not after the first
// 30 ms of a program. It complains of a flag it does not know: those of Node 20, 22 and 24 (V8 11 to 13) do.
function readHints(): void {
  if (Number.parseInt(process.versions.v8, 10) <= 13) setFlagsFromString('--experimental-wasm-compilation-hints');
}

async function load(): Promise<Instantiate> {
  readHints();
  return instantiator(await WebAssembly.compile(await readFile(wasm)), parts);
}

let loaded: Promise<Instantiate> | undefined;

export function loadRuntime(): Promise<Instantiate> {
  loaded ??= load();
  return loaded;
}
