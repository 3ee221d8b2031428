// The packs of the library's modules that are not inside the wasm, as core/lib/embed.mjs makes them.
export const packNames = [
  ...(['basic', 'common', 'network', 'files', 'web', 'clients', 'unicode', 'encodings', 'xml', 'protocols'] as const),
  ...(['tools', 'zones', 'more'] as const),
] as const;
export type PackName = (typeof packNames)[number];

export const packFile = (pack: PackName): string => `fermata-library-${pack}.json`;

// Something for each pack, as `of` gives it.
export function forEachPack<T>(of: (pack: PackName) => T): Record<PackName, T> {
  return Object.fromEntries(packNames.map(pack => [pack, of(pack)])) as Record<PackName, T>;
}

// The parts of the runtime's code that are not loaded at its start, as the Makefile makes them: what is seldom called, what
// stands on a C library, the formats of data (json, csv, struct ...), pickles, decimal numbers, and sockets.
export const codeNames = [
  ...(['rest', 'digests', 'deflate', 'archives', 'zstd', 'formats'] as const),
  ...(['pickling', 'decimal', 'network'] as const),
] as const;
export type CodeName = (typeof codeNames)[number];

export const codeFile = (part: CodeName): string => `fermata-${part}.wasm`;

// Something for each part, as `of` gives it.
export function forEachCode<T>(of: (part: CodeName) => T): Record<CodeName, T> {
  return Object.fromEntries(codeNames.map(part => [part, of(part)])) as Record<CodeName, T>;
}
