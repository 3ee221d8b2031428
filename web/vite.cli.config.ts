// Builds the command line into build/cli: fermata.mjs, the command, and runProgram.mjs, the function behind it;
// processThread.mjs is the script of the threads that are processes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

export default defineConfig({
  root: `${root}web`,
  publicDir: false,
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    ssr: true,
    outDir: `${root}build/cli`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        fermata: `${root}web/src/cli/fermata.ts`,
        runProgram: `${root}web/src/cli/runProgram.ts`,
        processThread: `${root}web/src/cli/processThread.ts`,
      },
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name].mjs',
        banner: chunk => (chunk.name === 'fermata' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
