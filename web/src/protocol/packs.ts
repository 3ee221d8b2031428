// The packs of the library's modules that are not inside the wasm, as core/lib/embed.mjs makes them.
export const packNames = ['basic', 'common', 'files', 'web', 'clients', 'unicode', 'tools', 'more'] as const;
export type PackName = (typeof packNames)[number];

export const packFile = (pack: PackName): string => `fermata-library-${pack}.json`;

// Something for each pack, as `of` gives it.
export function forEachPack<T>(of: (pack: PackName) => T): Record<PackName, T> {
  return Object.fromEntries(packNames.map(pack => [pack, of(pack)])) as Record<PackName, T>;
}
