// Vite plugin: the module `virtual:examples` is the list of examples/<topic>/<name>.py, each with the title and the
// blurb of its docstring. Adding a file there adds it to the page.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { Example } from '../src/page/example';

const moduleName = 'virtual:examples';
const resolved = `\0${moduleName}`;

export function examples(folder: string): Plugin {
  return {
    name: 'fermata-examples',
    resolveId: id => (id === moduleName ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const list = readExamples(folder);
      for (const { id: name } of list) this.addWatchFile(join(folder, `${name}.py`));
      return `export default ${JSON.stringify(list)};`;
    },
  };
}

export function readExamples(folder: string): Example[] {
  return subfolders(folder).flatMap(topic =>
    readdirSync(join(folder, topic))
      .filter(file => file.endsWith('.py'))
      .sort()
      .map(file => {
        const code = readFileSync(join(folder, topic, file), 'utf8');
        const name = basename(file, '.py');
        const [title = '', ...blurb] = docstring(code);
        return {
          id: `${topic}/${name}`,
          topic,
          title: title.replace(/\.$/, '') || name,
          blurb: blurb.join(' ').replaceAll('`', ''),
          code,
        };
      }),
  );
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name)
      .sort();
  } catch {
    return [];
  }
}

// The lines with text of the docstring a file begins with.
function docstring(code: string): string[] {
  const text = /^\s*(?:#[^\n]*\n\s*)*[rR]?"""([\s\S]*?)"""/.exec(code)?.[1] ?? '';
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}
