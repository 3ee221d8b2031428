// The parts of the runtime that are not loaded at its start, because few programs need them: the code that is seldom
// called (fermata-rest.wasm) and the library's modules that are seldom imported (fermata-library.json). Each is got when
// a running program first needs it. The core can then not be left, so getting a part blocks the thread: a worker's, never
// the page's.

export interface Parts {
  // Throws with the reason when it cannot be had.
  rest(): WebAssembly.Module;
  // The text of a file, as core/lib names it ("dataclasses.py"). Throws with the reason when it cannot be had.
  library(file: string): string;
}

// What fermata-library.json holds.
export type Library = Readonly<Record<string, string>>;

export function librarySource(library: Library, file: string): string {
  const source = library[file];
  if (source === undefined) throw new Error('it belongs to another version of the runtime');
  return source;
}
