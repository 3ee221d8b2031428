// The Python files that a script may import from its own folder: found by the names after `import` and `from`, and then
// by those in what was found. A name that is no file there is the library's business.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgramFile } from '../protocol/program';

export async function importedFiles(source: string, folder: string): Promise<ProgramFile[]> {
  const files = new Map<string, ProgramFile>();
  const tried = new Set<string>();
  const queue = importedNames(source, '');
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (tried.has(name)) continue;
    tried.add(name);
    const path = name.replaceAll('.', '/');
    for (const [file, inside] of [
      [`${path}.py`, name.slice(0, Math.max(name.lastIndexOf('.'), 0))],
      [`${path}/__init__.py`, name],
    ] as const) {
      const found = await readFile(join(folder, file), 'utf8').catch(() => undefined);
      if (found === undefined) continue;
      files.set(file, { name: file, source: found });
      queue.push(...importedNames(found, inside));
    }
  }
  return [...files.values()];
}

// Every dotted name that an import statement of the text could load, with its parents; `inside` is the package that
// leading dots are relative to. It reads lines, not Python: a name too many costs one look at the disk.
export function importedNames(source: string, inside: string): string[] {
  const names: string[] = [];
  const add = (name: string) => {
    const parts = name.split('.');
    for (let count = 1; count <= parts.length; count++) names.push(parts.slice(0, count).join('.'));
  };
  for (const [, dots = '', module = '', items = ''] of source.matchAll(
    /^[ \t]*from[ \t]+(\.*)[ \t]*([\w.]*)[ \t]+import[ \t]*(\([^)]*\)|[^\n;]*)/gm,
  )) {
    const parents = inside.split('.').filter(Boolean);
    const base = dots ? parents.slice(0, parents.length - (dots.length - 1)) : [];
    const full = [...base, ...module.split('.').filter(Boolean)].join('.');
    if (full) add(full);
    for (const [item] of items.replace(/\bas\s+\w+/g, '').matchAll(/\w+/g)) add(full ? `${full}.${item}` : item);
  }
  for (const [, list = ''] of source.matchAll(/^[ \t]*import[ \t]+([^\n;#]+)/gm)) {
    for (const item of list.split(',')) {
      const name = item.trim().split(/\s/)[0];
      if (name) add(name);
    }
  }
  return names;
}
