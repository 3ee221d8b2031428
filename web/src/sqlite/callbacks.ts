// Functions of JavaScript that the wasm calls through its table. Only functions of wasm may be put there, so each passes
// through a module of a few bytes that imports it and exports it again.

// Numbers of parameters, all i32, and whether an i32 is the result.
export interface Signature {
  readonly parameters: number;
  readonly result: boolean;
}

export interface Callback extends Signature {
  readonly body: (...args: number[]) => number | undefined;
}

const i32 = 0x7f;
const Section = { types: 1, imports: 2, exports: 7 } as const;

// The places of the callbacks in the table, by name.
export function addCallbacks<Name extends string>(
  table: WebAssembly.Table,
  callbacks: Readonly<Record<Name, Callback>>,
): Record<Name, number> {
  const list = Object.entries<Callback>(callbacks);
  const module = new WebAssembly.Module(passingOn(list.map(([, callback]) => callback)));
  const bodies = Object.fromEntries(list.map(([, callback], index) => [String(index), callback.body]));
  const { exports } = new WebAssembly.Instance(module, { '': bodies as WebAssembly.ModuleImports });
  const first = table.grow(list.length);
  const places = list.map(([name], index) => {
    table.set(first + index, exports[String(index)]);
    return [name, first + index];
  });
  return Object.fromEntries(places);
}

// The module: function N is the import '' N, and the export N. Fewer than 100 functions.
function passingOn(signatures: readonly Signature[]): Uint8Array<ArrayBuffer> {
  const name = (text: string) => [text.length, ...new TextEncoder().encode(text)];
  const section = (id: number, items: readonly (readonly number[])[]) => {
    const content = [items.length, ...items.flat()];
    return [id, (content.length & 0x7f) | 0x80, content.length >> 7, ...content];
  };
  const types = signatures.map(({ parameters, result }) => [
    0x60,
    parameters,
    ...new Array<number>(parameters).fill(i32),
    ...(result ? [1, i32] : [0]),
  ]);
  const imports = signatures.map((_, index) => [...name(''), ...name(String(index)), 0, index]);
  const exports = signatures.map((_, index) => [...name(String(index)), 0, index]);
  return Uint8Array.of(
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(Section.types, types),
    ...section(Section.imports, imports),
    ...section(Section.exports, exports),
  );
}
