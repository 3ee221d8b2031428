// Builds the snippet element into build/embed, one self-contained file per mode: `auto` is fermata.js, the script tag's
// file and the worker's; `element` is element.js, which only exports. The wasm is put beside them by build.mjs.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('../build/embed', import.meta.url)),
    emptyOutDir: mode === 'auto',
    target: ['chrome112', 'firefox121', 'safari18.2'],
    reportCompressedSize: false,
    lib: {
      entry: `${root}src/embed/${mode}.ts`,
      formats: ['es'],
      fileName: () => (mode === 'auto' ? 'fermata.js' : 'element.js'),
    },
    // Vite leaves the white space in libraries; nothing here is to be bundled once more without it.
    rolldownOptions: { output: { minify: true } },
  },
}));
