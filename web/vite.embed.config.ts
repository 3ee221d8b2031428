// Builds the snippet element into build/embed, one self-contained file per mode: `auto` is fermata.js, the script tag's
// file; `element` is element.js, which only exports; `worker` runs the programs of either. The wasm's files are put
// beside them by build.mjs.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const outputs: Record<string, { entry: string; file: string }> = {
  auto: { entry: 'src/embed/auto.ts', file: 'fermata.js' },
  element: { entry: 'src/embed/element.ts', file: 'element.js' },
  worker: { entry: 'src/worker/pageWorker.ts', file: 'fermata-worker.js' },
};

export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../build/embed', import.meta.url)),
    emptyOutDir: mode === 'auto',
    target: ['chrome112', 'firefox121', 'safari18.2'],
    reportCompressedSize: false,
    lib: {
      entry: `${root}${outputs[mode]?.entry}`,
      formats: ['es'],
      fileName: () => outputs[mode]?.file ?? mode,
    },
    // Vite leaves the white space in libraries; nothing here is to be bundled once more without it.
    // What the worker shares with the files that it fetches later stays in it.
    rolldownOptions: { preserveEntrySignatures: false, output: { minify: true } },
  },
}));
