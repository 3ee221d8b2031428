// Builds what runs in browsers and under Node: `node web/build.mjs [page] [embed] [cli]`, everything without arguments.
// build/wasm/fermata*.* have to be there. The page comes with a copy of the element, for its demonstration page.
import { chmodSync, copyFileSync, cpSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['embed', 'page', 'cli'];
const run = (name, mode = 'production') =>
  build({ configFile: `${root}web/${name}`, configLoader: 'runner', mode, logLevel: 'warn' });

if (wanted.includes('embed')) {
  for (const mode of ['auto', 'element', 'worker']) await run('vite.embed.config.ts', mode);
  for (const file of readdirSync(`${root}build/wasm`).filter(name => name.startsWith('fermata')))
    copyFileSync(`${root}build/wasm/${file}`, `${root}build/embed/${file}`);
}
if (wanted.includes('page')) {
  await run('vite.config.ts');
  cpSync(`${root}build/embed`, `${root}build/page/embed`, { recursive: true });
}
if (wanted.includes('cli')) {
  await run('vite.cli.config.ts');
  chmodSync(`${root}build/cli/fermata.mjs`, 0o755);
}
