// The parts of the runtime that are not loaded at its start, because few programs need them: the code that is seldom
// called, in files by what it is for (fermata-rest.wasm, fermata-digests.wasm ...), and the library's modules that are
// seldom imported (fermata-library-*.json). Each is got when a running program first needs it. The core can then not be
// left, so getting a part blocks the thread: a worker's, never the page's.

import { type CodeName, type PackName, packNames } from '../protocol/packs';

export interface Parts {
  // Throws with the reason when it cannot be had.
  code(part: CodeName): WebAssembly.Module;
  // The text of a file, as core/lib names it, with its pack ("common/enum.py"). Throws with the reason when it cannot be
  // had.
  library(file: string): string;
}

// The library's files, out of packs that are parsed when they are first needed.
export class Library {
  private readonly packs: Partial<Record<PackName, Readonly<Record<string, string>>>> = {};

  // `read` gives the text of a pack.
  constructor(private readonly read: (pack: PackName) => string) {}

  source(file: string): string {
    const slash = file.indexOf('/');
    const pack = packNames.find(name => name === file.slice(0, slash));
    if (pack) this.packs[pack] ??= JSON.parse(this.read(pack)) as Record<string, string>;
    const source = pack && this.packs[pack]?.[file.slice(slash + 1)];
    if (source === undefined) throw new Error('it belongs to another version of the runtime');
    return source;
  }
}
